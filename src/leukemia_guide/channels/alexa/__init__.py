"""Alexa's rooms: Amazon's request becomes a question; the reply becomes speech, card and screen."""
