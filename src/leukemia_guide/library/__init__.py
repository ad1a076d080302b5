"""One language's content, ready to be spoken: topics, sentences, sources, the center."""

from leukemia_guide.library.faults import ContentFault
from leukemia_guide.library.library import Library, open_library
from leukemia_guide.library.pronunciations import AS_WRITTEN, Pronunciations
from leukemia_guide.library.topic import ADVICE, ASPECTS, OWN_ASPECTS, Passage, Source, Topic, is_further

__all__ = [
    "ADVICE",
    "ASPECTS",
    "AS_WRITTEN",
    "OWN_ASPECTS",
    "ContentFault",
    "Library",
    "Passage",
    "Pronunciations",
    "Source",
    "Topic",
    "is_further",
    "open_library",
]
