"""How English says numbers."""

import re

from ...number_words import NumberWords

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_ORDINALS = (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth"
).split()


def _ordinal(found: re.Match[str]) -> str:
    """ "2nd" as "second", "22nd" as "20 second", which "twenty second" is also heard as."""
    value = int(found[1])
    if value < len(_ORDINALS):
        return _ORDINALS[value]
    tens, ones = divmod(value, 10)
    if ones:
        return f"{tens}0 {_ORDINALS[ones]}"
    return f"{_TENS[tens - 2].removesuffix('y')}ieth" if tens < 10 else found[0]


NUMBERS = NumberWords(
    ones={word: value for value, word in enumerate(_ONES)},
    tens={word: value * 10 for value, word in enumerate(_TENS, 2)},
    plurals={f"{word.removesuffix('y')}ies": value * 10 for value, word in enumerate(_TENS, 2)},
    ordinal=re.compile(r"(?<![\w.,])([0-9]{1,3})(?:st|nd|rd|th)(?!\w)"),
    ordinal_of=_ordinal,
    thousand="thousand",
    point="point",
    per_cent=("per cent", "percent"),
    degrees="degrees",
    half="and half",
    hundred="hundred",
    hundreds_join="and",
    noughts=frozenset({"oh", "o"}),
    years=True,
)
