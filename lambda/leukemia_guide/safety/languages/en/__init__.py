"""English."""

from ...language import Language
from .care_team import SIGNS as CARE_TEAM
from .crisis import SIGNS as CRISIS
from .emergency import SIGNS as EMERGENCY
from .frames import FRAMES
from .sentences import SENTENCES
from .vocabulary import BREAKS, GROUPS, SPELLING, STOPS

LANGUAGE = Language(SPELLING, GROUPS, STOPS, BREAKS, FRAMES, (*CRISIS, *EMERGENCY, *CARE_TEAM), SENTENCES)
