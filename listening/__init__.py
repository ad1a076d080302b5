"""Words to a question, where Amazon is not there to do it."""

from listening.heard import Heard, SlotHeard
from listening.listener import Listener, create_listener

__all__ = ["Heard", "Listener", "SlotHeard", "create_listener"]
