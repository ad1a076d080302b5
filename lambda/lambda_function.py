"""Lambda's entry point. The skill id comes from the environment variable SKILL_ID; without one it does not start."""

import gc
import os

gc.disable()  # What is loaded at a start stays: to look for garbage in it takes a twentieth of the time.

from leukemia_guide.channels.alexa.addressed import skill_id_of  # noqa: E402
from leukemia_guide.channels.alexa.lambda_entry import create_lambda_handler  # noqa: E402

lambda_handler = create_lambda_handler(skill_id_of(os.environ))

gc.freeze()
gc.enable()
