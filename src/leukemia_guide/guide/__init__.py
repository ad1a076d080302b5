"""The one door: every channel hands in a Request and gets back what is answered."""

from leukemia_guide.guide.door import Guide
from leukemia_guide.guide.request import Answered, Request

__all__ = ["Answered", "Guide", "Request"]
