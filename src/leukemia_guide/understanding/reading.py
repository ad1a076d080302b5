"""An utterance as the classifiers read it: its words, the names in it masked, its last question, what came before."""

from __future__ import annotations

from typing import NamedTuple

from leukemia_guide.understanding.phrasing import Tokens


class Reading(NamedTuple):
    """`words` are all words and `question` the last question among them; `masked` and `clause` are the same with
    names as `{TYPE}`; `after` is the kind of question that was answered just before."""

    words: Tokens
    question: Tokens
    masked: Tokens
    clause: Tokens
    after: str
