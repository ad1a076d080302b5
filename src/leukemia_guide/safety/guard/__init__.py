"""The patterns: which words are an alarm, by ConText (trigger, modifiers with a scope, terminators). Needs nothing."""
