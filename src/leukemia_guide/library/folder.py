"""Where the content lies, when it lies beside the code."""

from __future__ import annotations

import os
from typing import Final

FOLDER: Final = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "content")
"""A string, because what answers on Lambda does without pathlib, which takes longer to load than the library."""
