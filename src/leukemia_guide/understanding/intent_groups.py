"""The intents of the model as the recognizer groups them."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

PLAIN: Final = "AskTopicIntent"
COMPARE: Final = "CompareTopicsIntent"
OTHER_DISEASE: Final = "OutOfScopeDiseaseIntent"
ABOUT: Final = "about"
"""What the intents about topics are to the classifier of intents: which of them it is, the aspect tells."""
BY_ASPECT: Final = MappingProxyType(
    {
        "how_long": "AskDurationIntent",
        "side_effects": "AskSideEffectsIntent",
        "who": "AskWhoGetsItIntent",
        "versus": COMPARE,
    }
)
"""The intent of a question about a topic, by its aspect; of every other aspect it is PLAIN."""
UNTOLD: Final = "untold"
"""What the classifier of aspects says of a plain question of which nobody told the aspect."""
ABOUT_TOPICS: Final = frozenset({PLAIN, *BY_ASPECT.values()})
ALARMS: Final = frozenset({"EmergencyIntent", "CrisisIntent"})
LIMITS: Final = frozenset({"MedicalAdviceIntent", "PrognosisIntent", "EmotionalSupportIntent"})
LINED: Final = frozenset({"ContactIntent", "HoursIntent"})
WITH_TOPIC: Final = ABOUT_TOPICS | {"MedicalAdviceIntent", "PrognosisIntent"}
