"""Spanish: the signs of danger, in the words in which people tell of them."""
