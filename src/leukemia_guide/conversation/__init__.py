"""The conversation core: knows neither Alexa nor Flask, reads no clock and no environment."""

from leukemia_guide.conversation.alarms import alarm_spoken_of, asked_before
from leukemia_guide.conversation.converse import converse, raise_alarm, suspect
from leukemia_guide.conversation.kept_questions import known_question
from leukemia_guide.conversation.moment import Channel, Moment
from leukemia_guide.conversation.question import INSTEAD, NEARLY, SPOKEN_OF, Kind, Question
from leukemia_guide.conversation.reply import Line, Part, Reply, Role
from leukemia_guide.conversation.state import Pace, State, restore

__all__ = [
    "INSTEAD",
    "NEARLY",
    "SPOKEN_OF",
    "Channel",
    "Kind",
    "Line",
    "Moment",
    "Pace",
    "Part",
    "Question",
    "Reply",
    "Role",
    "State",
    "alarm_spoken_of",
    "asked_before",
    "converse",
    "known_question",
    "raise_alarm",
    "restore",
    "suspect",
]
