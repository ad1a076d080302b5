"""The telephone: an incoming call, its turns, and the call that is passed on, as TwiML webhooks."""
