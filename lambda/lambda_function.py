"""Lambda's entry point. The skill id comes from the environment variable SKILL_ID."""

import gc
import os

gc.disable()  # What is loaded at a start stays: to look for garbage in it takes a twentieth of the time.

from leukemia_guide.channels.alexa.lambda_entry import create_lambda_handler  # noqa: E402

lambda_handler = create_lambda_handler(os.environ.get("SKILL_ID"))

gc.freeze()
gc.enable()
