"""Every limit that decides what someone hears, in one place.

All are likelihoods or likenesses from 0 to 1 unless it says otherwise. They were set by hand on the development lines,
each by the mistakes it was to prevent, and measured there (`make understand`); docs/decisions/0004 tells what that
costs."""

from __future__ import annotations

from typing import Final

# What is asked.
ALARM_LIKELY: Final = 0.60
"""Of an alarm that the patterns did not hear. Below it the classifier's alarms are mostly questions about a symptom."""
LIMIT_LIKELY: Final = 0.40
"""Of advice, prognosis and feelings together: from here they come before a plain question, the safer mistake."""
MASKED_ADVANTAGE: Final = 0.15
"""How much likelier a reading must be to win over one whose names are surely names."""
NEAR_NAME: Final = 0.74
"""Of a name that was nearly said, in looks and sound; below it, everyday words become medicines."""
NEAR_NAME_CLEAR: Final = 0.86
"""From here a name nearly said explains strange words so well that it counts in favor of its reading,"""
NEAR_NAME_BONUS: Final = 0.15
"""by that much."""
UNDERSTOOD: Final = 0.30
"""Of an intent that is about no topic; below it nothing is understood."""
FIRM: Final = 0.55
"""Of one question among several in one breath, and of an aspect asked without a topic."""
FIRM_LIMIT: Final = 0.80
"""Of advice or odds asked in one clause, to come before the plain question in another."""
ADVICE_HINT: Final = 0.02
"""Of advice where the words open as advice does ("should i"): hardly any is needed."""
PLAIN_HINT: Final = 0.12
"""Of a plain question, where the topic is much surer than the intent."""

# What it is about.
TOPIC_SURE: Final = 0.60
"""Of a topic that may outweigh an unsure intent,"""
TOPIC_SURER: Final = 0.10
"""if it is likelier than the intent by that much."""
TOPIC_OVER_GENERIC: Final = 0.70
"""Of a topic that wins over a name which may only set the scene ("during chemo")."""
TOPIC_OVER_NEAR_NAME: Final = 0.60
"""Of a topic that wins over a name which was only nearly said."""
TOPIC_WITH_STRANGE_WORDS: Final = 0.50
"""Of a topic where a word stands that no phrase knows: it may be a name unheard."""
ANSWERED: Final = 0.12
"""Of intent and topic together."""
LINE_LIKELY: Final = 0.12
"""Of one telephone line among those that the words may mean."""
SECOND_TOPIC: Final = 0.55
"""Of the second topic, as a share of the first's likelihood, to be asked about beside it."""
RIVAL_NAME: Final = 0.05
"""How much less like what was heard a second name may be, to be asked about beside the first."""

# Names.
LOOKS_WEIGHT: Final = 0.55
"""Of spelling beside sound, in how like two names are."""
UNLIKE: Final = 40.0
"""Of 100: pairs less alike than that are not weighed at all, which only saves time."""
LEFT_OVER_COST: Final = 0.04
"""For each strange word beside a name nearly said that it leaves unexplained."""
DETAIL_LIKE: Final = 70.0
"""Of 100, by the words they share: what is asked about the guide, and who calls."""

# Lengths, in tokens or letters.
LONGEST_NAME: Final = 8
LONGEST_NEAR_NAME: Final = 7
SHORTEST_NEAR_NAME: Final = 5
"""Letters: shorter ones are like too many everyday words."""
BARE_FOLLOW_UP: Final = 5
"""Tokens at most of an aspect that is asked about the topic spoken of last."""
