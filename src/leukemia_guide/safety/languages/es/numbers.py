"""How Spanish says numbers."""

import re

from ...number_words import NumberWords

_ONES = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete "
    "dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete "
    "veintiocho veintinueve"
).split()
_TENS = "treinta cuarenta cincuenta sesenta setenta ochenta noventa".split()
_HUNDREDS = "doscient trescient cuatrocient quinient seiscient setecient ochocient novecient".split()
_ORDINALS = ". primer segund tercer cuart quint sext septim octav noven decim".split()


def _ordinal(found: re.Match[str]) -> str:
    """ "2da" as "segunda", "1er" as "primer"; a degree sign is often written as the sign of a place in a row."""
    value, ending = int(found[1]), found[2]
    if value < len(_ORDINALS) and value:
        return _ORDINALS[value] + ("" if ending.endswith("r") else ending[-1])
    return f"{value} grados" if ending == "o" else found[0]


NUMBERS = NumberWords(
    ones={
        **{word: value for value, word in enumerate(_ONES) if value != 20},
        "veintiun": 21,
        "veintiuna": 21,
    },
    tens={"veinte": 20, **{word: value * 10 for value, word in enumerate(_TENS, 3)}},
    plurals={f"{word}s": value * 10 for value, word in enumerate(("veinte", *_TENS), 2)},
    ordinal=re.compile(r"(?<![\w.,])([0-9]{1,3})(r[oa]|d[oa]|er|er[oa]|t[oa]|m[oa]|v[oa]|[oa])(?!\w)"),
    ordinal_of=_ordinal,
    thousand="mil",
    point="punto",
    per_cent=("por ciento", "porciento"),
    degrees="grados",
    half="y medio",
    hundreds={
        "cien": 100,
        "ciento": 100,
        **{f"{word}{end}": value * 100 for value, word in enumerate(_HUNDREDS, 2) for end in ("os", "as")},
    },
    tens_join="y",
    joined_ones={"un": 1, "una": 1},
)
