"""English: what is said for an alarm. Numbers are written as a voice must read them."""

from ...sentences import Sentences, Voice
from .after_alarm import BACK
from .perhaps import CONDITIONS, PERHAPS, QUESTIONS

_ALONE = "You do not have to carry this alone."
_BOTH = "You do not have to face this alone, and neither do they."
_CARE_TEAM = "Call your cancer care team now, day or night."

ACTIONS = {
    "emergency": "Call {emergency} from a phone now.",
    "care_team": f"{_CARE_TEAM} If no one answers, go to the nearest emergency room.",
    "care_team:missed_pill": "Call your cancer care team now, day or night, before the next dose.",
    "care_team:overdose US": (
        "From a phone, call Poison Help now at 1-800-222-1222, or call your cancer care team, day or night."
    ),
    "crisis": f"{_ALONE} Call {{emergency}} from a phone now.",
    "crisis US": f"{_ALONE} Call or text 988 from a phone now.",
    "crisis CA": f"{_ALONE} Call or text 988 from a phone now.",
    "crisis GB": f"{_ALONE} Call Samaritans on 116 123 from a phone now.",
    "crisis AU": f"{_ALONE} Call Lifeline on 13 11 14 from a phone now.",
    "crisis IN": f"{_ALONE} Call Tele MANAS on 14416 from a phone now.",
    "crisis:other": f"{_BOTH} Call {{emergency}} from a phone now.",
    "crisis:other US": f"{_BOTH} Call or text 988 from a phone now.",
    "crisis:other CA": f"{_BOTH} Call or text 988 from a phone now.",
    "crisis:other GB": f"{_BOTH} Call Samaritans on 116 123 from a phone now.",
    "crisis:other AU": f"{_BOTH} Call Lifeline on 13 11 14 from a phone now.",
    "crisis:other IN": f"{_BOTH} Call Tele MANAS on 14416 from a phone now.",
    "crisis:self_now": "Call {emergency} from a phone now.",
    "crisis:other_now": "Call {emergency} from a phone now.",
}

WAYS = {
    "care_team": "Please call from a phone.",
    "care_team GB": "From a phone, use the emergency line your hospital gave you, if it gave one.",
    "care_team:overdose US": "Poison Help is free, at any hour.",
    "crisis US": "It is there at any hour, in English or Spanish.",
    "crisis:other US": "It is there at any hour, also for those who worry about someone.",
    "crisis CA": "It is there at any hour, in English or French.",
    "crisis GB": "The call is free.",
    "crisis AU": "It is there at any hour.",
    "crisis IN": "It is free, at any hour.",
    "crisis:self_now": "This is an emergency, and you do not have to face it alone.",
    "crisis:other_now": "This is an emergency. If it is safe for you, stay with them until help comes.",
}

REASONS = {
    "emergency": "This may be an emergency.",
    "emergency:allergy": "A severe allergic reaction is an emergency.",
    "emergency:bleeding": "Bleeding that will not stop is an emergency.",
    "emergency:blood_coughed": "Coughing up or vomiting blood is an emergency.",
    "emergency:breathing": "Trouble breathing is an emergency.",
    "emergency:call": "I cannot call anyone for you.",
    "emergency:chest": "Chest pain or pressure is an emergency.",
    "emergency:confusion": "Sudden confusion is an emergency.",
    "emergency:head_injury": "A head injury with signs like these is an emergency.",
    "emergency:overdose": "Too much medicine can be an emergency.",
    "emergency:seizure": "During treatment, any seizure is an emergency.",
    "emergency:severe_pain": "Sudden, severe pain is an emergency.",
    "emergency:stroke": "These can be signs of a stroke, even if they pass.",
    "emergency:unresponsive": "Fainting is an emergency, and so is a person who cannot be woken.",
    "care_team": "They need to hear about this now.",
    "care_team:belly": "Bad belly pain needs a call. If it is sudden and severe, call {emergency}.",
    "care_team:bleeding": "New bruises or bleeding need a call. If bleeding will not stop, call {emergency}.",
    "care_team:bowel": "Diarrhea that goes on needs a call, and so does constipation.",
    "care_team:breath": "Any new shortness of breath needs a call. If it is hard to breathe, call {emergency}.",
    "care_team:central_line": "A port or line that is sore, red or leaking needs a call, even without a fever.",
    "care_team:chills": "Chills need a call at once, with or without a fever.",
    "care_team:clot": (
        "These can be signs of a blood clot. With chest pain, fainting or trouble breathing, call {emergency}."
    ),
    "care_team:drip_site": "Burning or swelling where the drip goes in needs a call at once.",
    "care_team:fall": (
        "In treatment, even a small fall needs a call. With fainting, vomiting, confusion or a bad "
        "headache, call {emergency}."
    ),
    "care_team:fever": "In treatment, a fever may be the only sign of an infection.",
    "care_team:headache": (
        "A bad or unusual headache needs a call. If it is sudden, or the worst ever, call {emergency}."
    ),
    "care_team:heart": (
        "A racing heart or dizziness needs a call. With chest pain, fainting or trouble breathing, call {emergency}."
    ),
    "care_team:infection": (
        "Signs of an infection need a call, even without a fever. So does being near someone sick, even days ago."
    ),
    "care_team:mind": (
        "New trouble with thinking, speech or balance needs a call. For a seizure, or someone who cannot "
        "walk or be woken, call {emergency}."
    ),
    "care_team:missed_pill": (
        "A missed or vomited pill counts, and so does running out. Until they say so, nothing is taken twice."
    ),
    "care_team:mouth": "Mouth sores that make it hard to eat or drink need a call.",
    "care_team:overdose": (
        "For a collapse, a seizure, trouble breathing, or someone who cannot be woken, call {emergency}."
    ),
    "care_team:pump": "Please do not change anything on the pump.",
    "care_team:red_urine": "Urine that looks different needs a call, and so does pain when you pee.",
    "care_team:skin": "A new rash, blisters, or yellow skin or eyes need a call.",
    "care_team:thirst": "Being very thirsty all of a sudden, or peeing a lot, needs a call.",
    "care_team:vomiting": "It needs a call when food, drink or pills will not stay down.",
    "crisis": "If there is danger right now, call {emergency}.",
    "crisis:other": "If they are in danger right now, call {emergency}.",
    "crisis elsewhere": "Thoughts of suicide deserve help right away.",
    "crisis:other elsewhere": "Thoughts of suicide deserve help right away.",
    "crisis:self_now": "You can also {line}.",
    "crisis:other_now": "You can also {line}.",
    "crisis:self_now elsewhere": "",
    "crisis:other_now elsewhere": "",
}

SENTENCES = Sentences(
    title="Call now",
    again="Shall I repeat that?",
    voice=Voice("en-US", "Joanna"),
    actions=ACTIONS,
    ways=WAYS,
    reasons=REASONS,
    apology="Sorry, something went wrong; if it is urgent, call your care team or {emergency} from a phone.",
    if_urgent="If it is urgent, call your team or {emergency}; for thoughts of suicide, {line}.",
    if_urgent_elsewhere="If it is urgent, or for thoughts of suicide, call your team or {emergency}.",
    crisis_line="For thoughts of suicide, {line} at any hour.",
    also={
        "crisis": "You can also {line}.",
        "crisis elsewhere": "",
        "care_team": "Call your cancer care team too, day or night.",
    },
    perhaps=PERHAPS,
    conditions=CONDITIONS,
    questions=QUESTIONS,
    back=BACK,
    local="your local emergency number",
    emergency={"000": "triple zero"},
    line={
        "US": "call or text 988",
        "CA": "call or text 988",
        "GB": "call Samaritans on 116 123",
        "AU": "call Lifeline on 13 11 14",
        "IN": "call Tele MANAS on 14416",
        "elsewhere": "call your local emergency number",
    },
)
