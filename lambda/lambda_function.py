"""Lambda's entry point. The skill id comes from the environment variable SKILL_ID; without one it does not start."""

import gc
import os

gc.disable()  # What is loaded at a start stays: to look for garbage in it takes a twentieth of the time.

from leukemia_guide.channels.alexa.addressed import skill_id_of  # noqa: E402
from leukemia_guide.channels.alexa.lambda_entry import create_lambda_handler, open_ahead  # noqa: E402
from leukemia_guide.channels.alexa.skill import create_skill  # noqa: E402
from leukemia_guide.guide import Guide  # noqa: E402

SKILL_ID = skill_id_of(os.environ)
guide = Guide()
lambda_handler = create_lambda_handler(SKILL_ID, create_skill(SKILL_ID, guide))
open_ahead(guide, os.environ.get("AWS_LAMBDA_INITIALIZATION_TYPE"))

gc.freeze()
gc.enable()
