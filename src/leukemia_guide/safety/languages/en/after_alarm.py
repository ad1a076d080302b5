"""English: what is said to the one who answers an alarm (the table of rule 4 in the conversation contract)."""

BACK = {
    "nobody emergency": "Try {emergency} again, or from another phone. Ask someone near to call too.",
    "nobody care_team": (
        "Go to the nearest emergency room now. As soon as you get there, tell them about the cancer treatment."
    ),
    "nobody crisis": "Please {line} again. If someone is in danger right now, call {emergency}.",
    "nobody crisis US": "Call again, or text 988. If someone is in danger right now, call {emergency}.",
    "nobody crisis CA": "Call again, or text 988. If someone is in danger right now, call {emergency}.",
    "nobody crisis elsewhere": "Please call {emergency} again, or from another phone. Ask someone near to call too.",
    "cannot emergency": "Ask anyone near to call {emergency} now. If no one is with you, call out for help.",
    "cannot care_team": (
        "Ask someone to call for you, or to take you to the nearest emergency room. Helping is what the "
        "team is there for, day or night."
    ),
    "cannot crisis": (
        "Ask someone you trust to stay close and to call for you. If there is danger right now, call {emergency}."
    ),
    "cannot crisis US": (
        "You can text 988 instead. Try to have someone you trust close by. If there is danger right now, "
        "call {emergency}."
    ),
    "cannot crisis CA": (
        "You can text 988 instead. Try to have someone you trust close by. If there is danger right now, "
        "call {emergency}."
    ),
    "medicine emergency": "Call {emergency} first. They can tell you what to do until help comes.",
    "medicine care_team": (
        "Call first, before giving, taking or trying anything. Some medicines can hide a fever or make things worse."
    ),
    "medicine crisis": "Before anything else, please {line}. They can talk it over with you.",
    "wait emergency": (
        "If the emergency line said that, follow it. If someone else did, or it gets worse, call {emergency} now."
    ),
    "wait care_team": (
        "If your team said that about this, follow it. If not, or if it gets worse or worries you, call "
        "them now or go to the emergency room."
    ),
    "wait crisis": (
        "You do not have to wait alone: you can {line}, at any hour. If there is danger right now, call {emergency}."
    ),
    "wait crisis elsewhere": "You do not have to wait alone. You can call {emergency} at any hour.",
    "called emergency": (
        "Good. Do what they tell you. If you are with someone and it is safe, stay together until help comes."
    ),
    "called care_team": "Good. Do what the team tells you.",
    "called crisis": "Thank you for calling. The line is there at any hour.",
    "called crisis:self_now": "Thank you for calling. Stay on the line with them until help comes.",
    "called crisis:other_now": "Thank you for calling. If it is safe for you, stay with them until help comes.",
    "how_bad emergency": "Call {emergency} now, even if it eases or you are not sure. I cannot judge it from here.",
    "how_bad care_team": "Call your team now, day or night, even if it seems small. I cannot judge it, and they can.",
    "how_bad crisis": "Words like that always matter, and so do you. Please {line}, even if you are not sure.",
    "who_else emergency": "Call {emergency} from a phone now. They can send help or tell you where to go.",
    "who_else care_team": (
        "Call your cancer care team now, and ask for the doctor on call. If no one answers, go to the "
        "nearest emergency room."
    ),
    "who_else crisis": "Please {line}. You can talk to someone you trust as well.",
    "mistaken emergency": "Okay. If that changes, call {emergency} at once.",
    "mistaken care_team": "Okay. If that changes, call your cancer care team at once, day or night.",
    "mistaken crisis": "Thank you for telling me. If that changes, {line}, at any hour.",
    "mistaken crisis:self_now": "Thank you for telling me. If that changes, call {emergency} at once.",
    "mistaken crisis:other_now": "Thank you for telling me. If that changes, call {emergency} at once.",
    "no emergency": "Okay. Please call {emergency} now.",
    "no care_team": "Okay. Please call your cancer care team now.",
    "no crisis": "Okay. You can {line} at any hour.",
    "no crisis:self_now": "Please call {emergency} now. No one has to face this alone.",
    "no crisis:other_now": "Please call {emergency} now. No one has to face this alone.",
}
