"""Answers about topics: one aspect, the plain sentence, the next passage, two side by side, which of two."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from leukemia_guide.conversation import offers
from leukemia_guide.conversation.question import Kind, Question
from leukemia_guide.conversation.reply import Part, Role
from leukemia_guide.conversation.turn import Answer, Turn
from leukemia_guide.library import Library, Passage, Topic

ANSWER: Final = 55
"""Words of an answer at most."""
WHOLE: Final = 79
"""Words of a whole reply, with the disclaimer that a card always has, of the 80 that it may have: of a hyphenated word
each part is one."""


def answer_topic(turn: Turn) -> Answer:
    """Answer first, then its source, then one offer: a second topic that was asked or may have been meant, if any.

    What the content does not answer is said to be so, and followed by the plain sentence; of an aspect without such a
    sentence, as of why, the first passage says what is known. What is likely only near what was asked is said to be so.
    """
    question = turn.question
    topic = turn.library.topic(str(question.topic))
    if question.page:
        return _further(turn, topic)
    told, source = _told(turn, topic), turn.source(topic.answer(question.aspect) or topic.passages["what"])
    if question.other:
        second = Question(Kind.TOPIC, question.other, question.aspect, detail=question.detail)
        return Answer((Part(Role.ANSWER, told), source), (second,), disclaims=True)
    plainly = Answer((Part(Role.ANSWER, told), source), offers.after_answer(turn, topic.id), disclaims=True)
    # What the content is silent about says so by itself.
    return _nearly(turn, topic, plainly) if question.is_nearly and topic.answer(question.aspect) else plainly


def _told(turn: Turn, topic: Topic) -> str:
    """The answer's text."""
    aspect = turn.question.aspect
    if aspect == "simpler":
        return topic.simpler
    passage = topic.answer(aspect)
    if passage is None and not turn.library.has("silence", aspect):
        return topic.passages["what"].text
    if passage is None:
        return f"{turn.library.say('silence', aspect, name=topic.name)} {topic.simpler}"
    return led_in(turn, topic, passage)


def _nearly(turn: Turn, topic: Topic, plainly: Answer) -> Answer:
    """An answer that begins with the word that it may not be just what was asked, in as many words as there is room
    for; then comes more on the topic, and not yet the number."""
    answer, source = plainly.said
    offer = offers.further(turn, topic.id)
    beside = (source.text, offers.words_of(offer, turn.library), turn.library.say("disclaimer", "short"))
    room = min(ANSWER, WHOLE - sum(len(text.split()) for text in beside))
    for way in ("at_length", "shortly"):
        said = f"{turn.library.say('nearly', way)} {answer.text}"
        if len(said.split()) <= room:
            return replace(plainly, said=(answer._replace(text=said), source), offer=offer)
    return plainly


def led_in(turn: Turn, topic: Topic, passage: Passage) -> str:
    """A passage with its topic's name first, so that a listener notices a mistake: one of `more` may not say it."""
    if passage not in topic.more or passage.text.casefold().startswith(topic.name.casefold()):
        return passage.text
    return f"{turn.library.say('more', 'answer', name=topic.name)} {passage.text}"


def answer_compare(turn: Turn) -> Answer:
    """What each of two topics is, and never which is better."""
    first = turn.library.topic(str(turn.question.topic))
    second = turn.library.topic(str(turn.question.other))
    said = (
        Part(Role.ANSWER, f"{first.simpler} {second.simpler}"),
        turn.source(first.passages["what"], second.passages["what"]),
    )
    return Answer(said, offers.after_answer(turn, first.id), disclaims=True)


def answer_choice(turn: Turn) -> Answer:
    """Two topics were likely, so one short question; either keeps the aspect that was asked."""
    offer = offers.some_topics(turn, str(turn.question.topic), str(turn.question.other))
    return Answer((), tuple(replace(question, aspect=turn.question.aspect) for question in offer))


def last_passage(turn: Turn) -> Passage | None:
    """The passage that was spoken last; None where the last answer was about no topic."""
    last = turn.state.last
    return passage_of(last, turn.library) if last else None


def passage_of(question: Question, library: Library) -> Passage | None:
    """The passage that answers a question; None where it is about no topic."""
    if question.kind not in (Kind.TOPIC, Kind.COMPARE) or question.topic is None:
        return None
    topic = library.topic(question.topic)
    if question.page and question.page <= len(further := topic.further(question.aspect, question.following)):
        return further[question.page - 1]
    return topic.answer(question.aspect) or topic.passages["what"]


def _further(turn: Turn, topic: Topic) -> Answer:
    asked = turn.question
    page, further = asked.page, topic.further(asked.aspect, asked.following)
    if page > len(further):
        return Answer((turn.say("more", "end", name=topic.name),), offers.next_topic(turn, topic.id))
    passage = further[page - 1]
    lead = turn.library.say("more", "lead", name=topic.name)
    said = (Part(Role.ANSWER, f"{lead} {passage.text}"), turn.source(passage))
    return Answer(said, offers.further(turn, topic.id), disclaims=True)
