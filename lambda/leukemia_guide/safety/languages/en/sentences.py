from ...sentences import Sentences
SENTENCES = Sentences("Shall I repeat that?")
