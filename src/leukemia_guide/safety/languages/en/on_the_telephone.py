"""English, to the one who is on the telephone already: hang up first. Whatever is not here is said as everywhere."""

from .sentences import ACTIONS, REASONS, WAYS
from .sentences import SENTENCES as EVERYWHERE

_ALONE = "You do not have to carry this alone."
_BOTH = "You do not have to face this alone, and neither do they."

SENTENCES = EVERYWHERE._replace(
    actions={
        **ACTIONS,
        "emergency": "Hang up and call {emergency} now.",
        "care_team": (
            "Hang up and call your cancer care team now, day or night. If no one answers, go to the nearest "
            "emergency room."
        ),
        "care_team:missed_pill": ("Hang up and call your cancer care team now, day or night, before the next dose."),
        "care_team:overdose US": (
            "Hang up and call Poison Help now at 1-800-222-1222, or call your cancer care team, day or night."
        ),
        "crisis": f"{_ALONE} Hang up and call {{emergency}} now.",
        "crisis US": f"{_ALONE} Hang up and call or text 988 now.",
        "crisis CA": f"{_ALONE} Hang up and call or text 988 now.",
        "crisis GB": f"{_ALONE} Hang up and call Samaritans on 116 123 now.",
        "crisis AU": f"{_ALONE} Hang up and call Lifeline on 13 11 14 now.",
        "crisis IN": f"{_ALONE} Hang up and call Tele MANAS on 14416 now.",
        "crisis:other": f"{_BOTH} Hang up and call {{emergency}} now.",
        "crisis:other US": f"{_BOTH} Hang up and call or text 988 now.",
        "crisis:other CA": f"{_BOTH} Hang up and call or text 988 now.",
        "crisis:other GB": f"{_BOTH} Hang up and call Samaritans on 116 123 now.",
        "crisis:other AU": f"{_BOTH} Hang up and call Lifeline on 13 11 14 now.",
        "crisis:other IN": f"{_BOTH} Hang up and call Tele MANAS on 14416 now.",
        "crisis:self_now": "Hang up and call {emergency} now.",
        "crisis:other_now": "Hang up and call {emergency} now.",
    },
    ways={
        **WAYS,
        "care_team": "",
        "care_team GB": "Use the emergency line your hospital gave you, if it gave one.",
    },
    reasons={**REASONS, "emergency:call": "I cannot call for help for you."},
    apology="Sorry, something went wrong; if it is urgent, hang up and call your care team or {emergency}.",
    if_urgent="If it is urgent, hang up and call your team or {emergency}; for thoughts of suicide, {line}.",
    if_urgent_elsewhere="If it is urgent, or for thoughts of suicide, hang up and call your team or {emergency}.",
    crisis_line="For thoughts of suicide, hang up and {line} at any hour.",
    perhaps={
        **EVERYWHERE.perhaps,
        "emergency": "If {condition}, hang up and call {emergency} now.",
        "care_team": "If {condition}, hang up and call your cancer care team now, day or night.",
        "care_team:overdose US": (
            "If {condition}, hang up and call Poison Help now at 1-800-222-1222, or your cancer care team."
        ),
        "crisis": "You can hang up and {line} at any hour.",
        "crisis:self_now": "If {condition}, hang up and call {emergency}. You can also {line}.",
        "crisis:other_now": "If {condition}, hang up and call {emergency}. You can also {line}.",
        "crisis:self_now elsewhere": "If {condition}, hang up and call {emergency}.",
        "crisis:other_now elsewhere": "If {condition}, hang up and call {emergency}.",
    },
    back={
        **EVERYWHERE.back,
        "nobody emergency": (
            "Hang up and try {emergency} again, or try from another phone. Ask someone near to call too."
        ),
        "nobody crisis": ("Please hang up and {line} again. If someone is in danger right now, call {emergency}."),
        "nobody crisis US": (
            "Hang up and call again, or text 988. If someone is in danger right now, call {emergency}."
        ),
        "nobody crisis CA": (
            "Hang up and call again, or text 988. If someone is in danger right now, call {emergency}."
        ),
        "nobody crisis elsewhere": (
            "Please hang up and call {emergency} again, or from another phone. Ask someone near to call too."
        ),
        "medicine emergency": "Hang up and call {emergency} first. They can tell you what to do until help comes.",
        "medicine care_team": (
            "Hang up and call them first, before giving, taking or trying anything. Some medicines can hide a "
            "fever or make things worse."
        ),
        "medicine crisis": "Before anything else, please hang up and {line}. They can talk it over with you.",
        "wait emergency": (
            "If the emergency line said that, follow it. If someone else did, or it gets worse, hang up and call "
            "{emergency} now."
        ),
        "wait care_team": (
            "If your team said that about this, follow it. If not, or if it gets worse or worries you, hang up and "
            "call them now. Or go to the emergency room."
        ),
        "wait crisis": (
            "You do not have to wait alone: hang up and {line}, at any hour. If there is danger right now, call "
            "{emergency}."
        ),
        "wait crisis elsewhere": "You do not have to wait alone. You can hang up and call {emergency} at any hour.",
        "called crisis": "Thank you for calling them. Their line is there at any hour.",
        "called crisis:self_now": "Thank you for calling them. Stay with someone you trust until help comes.",
        "how_bad emergency": (
            "Hang up and call {emergency} now, even if it eases or you are not sure. I cannot judge it from here."
        ),
        "how_bad care_team": (
            "Hang up and call your team now, day or night, even if it seems small. I cannot judge it, and they can."
        ),
        "how_bad crisis": (
            "Words like that always matter, and so do you. Please hang up and {line}, even if you are not sure."
        ),
        "who_else emergency": "Hang up and call {emergency} now. They can send help or tell you where to go.",
        "who_else care_team": (
            "Hang up and call your cancer care team now, and ask for the doctor on call. If no one answers, go to "
            "the nearest emergency room."
        ),
        "who_else crisis": "Please hang up and {line}. You can talk to someone you trust as well.",
        "no emergency": "Okay. Please hang up and call {emergency} now.",
        "no care_team": "Okay. Please hang up and call your cancer care team now.",
        "no crisis": "Okay. You can hang up and {line} at any hour.",
        "no crisis:self_now": "Please hang up and call {emergency} now. No one has to face this alone.",
        "no crisis:other_now": "Please hang up and call {emergency} now. No one has to face this alone.",
    },
)
