"""Answers about topics: one aspect, the plain sentence, the next passage, two side by side, which of two."""

from __future__ import annotations

from dataclasses import replace

from leukemia_guide.conversation import offers
from leukemia_guide.conversation.question import Kind, Question
from leukemia_guide.conversation.reply import Part, Role
from leukemia_guide.conversation.turn import Answer, Turn
from leukemia_guide.library import Library, Passage, Topic


def answer_topic(turn: Turn) -> Answer:
    """Answer first, then its source, then one offer: the second of two topics asked at once, where there is one."""
    topic = turn.library.topic(str(turn.question.topic))
    if turn.question.page:
        return _further(turn, topic)
    if turn.question.aspect == "simpler":
        said = (Part(Role.ANSWER, topic.simpler), turn.source(topic.passages["what"]))
    elif passage := topic.passages.get(turn.question.aspect):
        said = (Part(Role.ANSWER, passage.text), turn.source(passage))
    else:
        silence = turn.library.say("silence", turn.question.aspect, name=topic.name)
        said = (Part(Role.ANSWER, f"{silence} {topic.simpler}"), turn.source(topic.passages["what"]))
    if turn.question.other:
        return Answer(said, (Question(Kind.TOPIC, turn.question.other, turn.question.aspect),), disclaims=True)
    return Answer(said, offers.after_answer(turn, topic.id), disclaims=True)


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
    if 0 < question.page <= len(topic.more):
        return topic.more[question.page - 1]
    return topic.passages.get(question.aspect, topic.passages["what"])


def _further(turn: Turn, topic: Topic) -> Answer:
    page = turn.question.page
    if page > len(topic.more):
        return Answer((turn.say("more", "end", name=topic.name),), offers.next_topic(turn, topic.id))
    passage = topic.more[page - 1]
    lead = turn.library.say("more", "lead", name=topic.name)
    said = (Part(Role.ANSWER, f"{lead} {passage.text}"), turn.source(passage))
    return Answer(said, offers.further(turn, topic.id, page), disclaims=True)
