"""`python -m leukemia_guide`: the same as the command `leukemia-guide`."""

import sys

from leukemia_guide.cli import main

sys.exit(main())
