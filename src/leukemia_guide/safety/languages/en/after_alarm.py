"""English: what is said to the one who answers an alarm (the table of rule 4 in the conversation contract)."""

_JUDGE = "I cannot judge that."

BACK = {
    "nobody emergency": "Try {emergency} again, or from another phone. Ask someone near to call too.",
    "nobody care_team": "Go to the nearest emergency room now, and tell them about the cancer treatment.",
    "nobody crisis": "Please try again. If someone is in danger right now, call {emergency}.",
    "nobody crisis US": "Call again, or text 988. If someone is in danger right now, call {emergency}.",
    "nobody crisis CA": "Call again, or text 988. If someone is in danger right now, call {emergency}.",
    "cannot emergency": "Ask someone near to call {emergency} now.",
    "cannot care_team": (
        "Ask someone to call for you, or to drive to the nearest emergency room. Teams expect such calls, day or night."
    ),
    "cannot crisis": "Let someone stay with you who can call. You do not have to explain anything.",
    "cannot crisis US": "You can text 988 instead. Let someone stay with you, if there is someone.",
    "cannot crisis CA": "You can text 988 instead. Let someone stay with you, if there is someone.",
    "medicine emergency": "Call {emergency} first, before giving or taking anything.",
    "medicine care_team": "Call before giving or taking anything. Some medicines can hide a fever.",
    "medicine crisis": "Please {line} first, before taking anything.",
    "wait emergency": "Follow what they said. If it gets worse, call {emergency} again at once.",
    "wait care_team": (
        "Follow what the team said. If it gets worse, or you worry, call again or go to the emergency room."
    ),
    "wait crisis": "You can call back at any hour. If there is danger right now, call {emergency}.",
    "called emergency": "Good. Stay together until help comes.",
    "called care_team": "Good. Do what the team tells you.",
    "called crisis": "Thank you for calling. The line is there at any hour.",
    "how_bad emergency": f"{_JUDGE} It may be nothing, but it can be serious, so call {{emergency}} now.",
    "how_bad care_team": f"{_JUDGE} It may be nothing, but your team wants to know now. Call them, day or night.",
    "how_bad crisis": "It matters, and so do you. Please {line}, even if you are not sure.",
    "who_else emergency": "Call {emergency} from a phone now. Someone near can call for you.",
    "who_else care_team": (
        "Call the number your cancer team gave you for nights and weekends. "
        "If no one answers, go to the nearest emergency room."
    ),
    "who_else crisis": "Please {line}. Someone you trust can stay with you too.",
    "mistaken emergency": "All right. If that changes, call {emergency} at once.",
    "mistaken care_team": "All right. If that changes, call your cancer care team at once, day or night.",
    "mistaken crisis": "Thank you for telling me. If that changes, {line}, at any hour.",
    "no emergency": "All right. Please call {emergency} now.",
    "no care_team": "All right. Please call your cancer care team now.",
    "no crisis": "All right. You can {line}, at any hour.",
}
