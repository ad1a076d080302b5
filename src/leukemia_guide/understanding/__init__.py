"""An utterance becomes a Recognition: an intent, its slots, and how sure that is.

What needs numpy (`recognizer` and what stands behind it) is loaded only where words are recognized here and not by
Amazon."""

from leukemia_guide.understanding.recognition import Recognition, Slot, recognition_of_alarm

__all__ = ["Recognition", "Slot", "recognition_of_alarm"]
