"""Spanish. A sign that stands earlier here wins over one that stands later."""

from ...language import Language
from .modifiers import MODIFIERS
from .signs import blood, body, breathing_and_chest, calling, collapse, crisis, fever, medicine, mind
from .vocabulary import GROUPS, SPELLING, STOPS, SUBJECTS, TERMINATORS

_EMERGENCY = (
    medicine.OVERDOSE_WITH_COLLAPSE,
    medicine.OVERDOSE_NAMED,
    collapse.HEAD_INJURY,
    collapse.SEIZURE,
    collapse.UNRESPONSIVE,
    collapse.NO_ANSWER,
    body.ALLERGY,
    body.ALLERGY_NAMED,
    breathing_and_chest.BREATHING,
    breathing_and_chest.CHEST,
    blood.BLOOD_COUGHED,
    blood.HEAVY_BLEEDING,
    body.SEVERE_PAIN,
    mind.LEGS_GONE,
    mind.STROKE,
    mind.SPEECH,
    mind.SUDDEN_CONFUSION,
    mind.CONFUSION,
    calling.CALL,
    calling.UNKNOWN,
)
_CARE_TEAM = (
    medicine.PUMP,
    fever.FEVER,
    fever.FEVER_TO_TOUCH,
    fever.FEVER_NUMBERS,
    fever.CHILLS,
    mind.MIND_AFTER_CELLS,
    medicine.CHILD_OVERDOSE,
    medicine.MISSED_PILL,
    medicine.OVERDOSE,
    medicine.DRIP_SITE,
    blood.CLOT,
    medicine.CENTRAL_LINE,
    body.SKIN,
    blood.RED_URINE,
    collapse.FALL,
    blood.BLEEDING,
    breathing_and_chest.HEART,
    body.BELLY,
    body.VOMITING,
    body.BOWEL,
    body.MOUTH,
    body.THIRST,
    body.NO_WATER_PASSED,
    fever.INFECTION,
    fever.EXPOSURE,
    mind.HEADACHE,
    mind.LEGS_WEAK,
    mind.MIND,
    breathing_and_chest.BREATH,
)

LANGUAGE = Language(
    SPELLING, GROUPS, STOPS, TERMINATORS, SUBJECTS, MODIFIERS, (*crisis.SIGNS, *_EMERGENCY, *_CARE_TEAM)
)
