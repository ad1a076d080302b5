"""What people say, from corpus/: read and checked, made into interaction models and phrasebooks, measured."""
