"""English. A sign that stands earlier here wins over one that stands later."""

from ...language import Language
from .modifiers import MODIFIERS
from .signs import (
    allergy_and_pain,
    blood,
    body,
    breathing_and_chest,
    calling,
    collapse,
    crisis,
    fever,
    lines_and_pump,
    medicine,
    mind,
)
from .vocabulary import GROUPS, SPELLING, STOPS, SUBJECTS, TERMINATORS

_EMERGENCY = (
    medicine.OVERDOSE_WITH_COLLAPSE,
    medicine.OVERDOSE_NAMED,
    collapse.HEAD_INJURY,
    collapse.SEIZURE,
    collapse.UNRESPONSIVE,
    allergy_and_pain.ALLERGY,
    allergy_and_pain.ALLERGY_SWALLOWING,
    allergy_and_pain.HIVES_AND_MORE,
    allergy_and_pain.ALLERGY_NAMED,
    breathing_and_chest.BREATHING,
    breathing_and_chest.SHORT_OF_BREATH,
    breathing_and_chest.CHEST,
    blood.BLOOD_COUGHED,
    blood.HEAVY_BLEEDING,
    blood.BLEEDING_ON,
    allergy_and_pain.SEVERE_PAIN,
    allergy_and_pain.WORST_OF_ALL,
    mind.LEGS_GONE,
    mind.STROKE,
    mind.SPEECH,
    mind.SUDDEN_CONFUSION,
    mind.CONFUSION,
    calling.CALL,
    calling.UNKNOWN,
)
_CARE_TEAM = (
    lines_and_pump.PUMP,
    lines_and_pump.PUMP_STOPPED,
    fever.FEVER,
    fever.FEVER_NUMBERS,
    fever.CHILLS,
    mind.MIND_AFTER_CELLS,
    medicine.CHILD_OVERDOSE,
    medicine.MISSED_PILL,
    medicine.STOPPED_PILL,
    medicine.MISSED_ONE,
    medicine.OVERDOSE,
    medicine.TOO_MANY,
    lines_and_pump.DRIP_SITE,
    blood.CLOT,
    lines_and_pump.CENTRAL_LINE,
    lines_and_pump.LINE_OF_MINE,
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
