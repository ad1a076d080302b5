"""Lambda's entry point. The skill id comes from the environment variable SKILL_ID."""

import os

from leukemia_guide.alexa.lambda_entry import create_lambda_handler

lambda_handler = create_lambda_handler(os.environ.get("SKILL_ID"))
