"""The intents of the model as listening groups them."""

from __future__ import annotations

from typing import Final

NOT_UNDERSTOOD: Final = "AMAZON.FallbackIntent"
PLAIN: Final = "AskTopicIntent"
COMPARE: Final = "CompareTopicsIntent"
ADVICE: Final = "MedicalAdviceIntent"
OTHER_DISEASE: Final = "OutOfScopeDiseaseIntent"
ABOUT_TOPICS: Final = frozenset({PLAIN, COMPARE, "AskDurationIntent", "AskSideEffectsIntent", "AskWhoGetsItIntent"})
ASKED_AT_ONCE: Final = ABOUT_TOPICS - {COMPARE}
LIMITS: Final = frozenset({"MedicalAdviceIntent", "PrognosisIntent", "EmotionalSupportIntent"})
LINED: Final = frozenset({"ContactIntent", "HoursIntent"})
ALARMS: Final = frozenset({"EmergencyIntent", "CrisisIntent"})
WITH_TOPIC: Final = ABOUT_TOPICS | {"MedicalAdviceIntent", "PrognosisIntent"}
