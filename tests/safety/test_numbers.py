"""A number is one thing: said in words or written in figures, it raises the same alarm."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

import pytest

from leukemia_guide import safety
from leukemia_guide.safety.guard.compiled_language import compiled
from tests.conftest import rows_of

ONES = {
    "en": "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen",
    "es": "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis "
    "diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis "
    "veintisiete veintiocho veintinueve",
}
TENS = {
    "en": "- - twenty thirty forty fifty sixty seventy eighty ninety".split(),
    "es": "- - veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa".split(),
}
HUNDREDS = (
    "- ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos".split()
)
ORDINALS = {
    "en": {"first": "1st", "second": "2nd", "third": "3rd", "fourth": "4th", "fifth": "5th", "sixth": "6th"},
    "es": {"primera": "1ra", "segunda": "2da", "tercera": "3ra", "segundo": "2do", "primer": "1er", "tercer": "3er"},
}
PLACED = {
    "en": "phase round cycle day week month time remission transplant treatment infusion year grade dose",
    "es": "fase ronda ciclo dia día semana mes vez remisión trasplante tratamiento año grado dosis",
}
POINT = {"en": "point", "es": "punto"}
PER_CENT = {"en": "percent", "es": "por ciento"}
DEGREES = {"en": "degrees", "es": "grados"}
HALF = {"en": "and a half", "es": "y medi[oa]"}
DECADES = {
    language: {f"{word.removesuffix('y')}ies" if language == "en" else f"{word}s": f"{ten}0s" for ten, word in of}
    for language, of in ((language, list(enumerate(tens))[2:]) for language, tens in TENS.items())
}
FIGURE_OR_SIGN = re.compile("[\\d%\N{DEGREE SIGN}]")
ACCENTS = str.maketrans("áéíóú", "aeiou")
DIALLED = {"911", "988", "999", "000", "646"}


def said(language: str, value: int) -> str:
    """A whole number up to a million, as it is mostly said."""
    ones, tens = ONES[language].split(), TENS[language]
    if value >= 1000:
        thousands = "mil" if language == "es" and value < 2000 else f"{said(language, value // 1000)} thousand"
        thousands = thousands.replace("thousand", {"en": "thousand", "es": "mil"}[language])
        return f"{thousands} {said(language, value % 1000)}" if value % 1000 else thousands
    if value >= 100:
        if language == "es":
            return (
                "cien" if value == 100 else f"{HUNDREDS[value // 100]} {said('es', value % 100)}".removesuffix(" cero")
            )
        hundreds = "a hundred" if value < 200 else f"{ones[value // 100]} hundred"
        return f"{hundreds} and {said('en', value % 100)}" if value % 100 else hundreds
    if value < len(ones):
        return ones[value]
    joined = {"en": " ", "es": " y "}[language]
    return tens[value // 10] + (f"{joined}{ones[value % 10]}" if value % 10 else "")


def ways(language: str, value: int) -> Iterator[str]:
    """All ways in which a whole number is said."""
    usual = said(language, value)
    yield usual
    if language == "es":
        if 30 < value < 100:
            yield usual.replace(" y ", " ")
        if 20 < value < 100 and value % 10 == 1:
            yield usual.removesuffix("o")
            yield f"{usual.removesuffix('o')}a"
        return
    yield usual.replace("a hundred", "one hundred")
    yield usual.replace("a hundred", "hundred")
    yield usual.replace(" and ", " ")
    yield usual.replace(" and ", " ").replace("a hundred", "one hundred")
    if 100 < value < 1000:
        hundred, rest = divmod(value, 100)
        if 0 < rest < 10:
            yield f"{said('en', hundred)} oh {said('en', rest)}"
        if rest >= 10 and value % 10:
            yield f"{' '.join(said('en', int(figure)) for figure in str(value))}"
    if value // 100 in (19, 20) and value % 100 >= 10:
        yield f"{said('en', value // 100)} {said('en', value % 100)}"


def spoken_numbers(language: str) -> dict[str, str]:
    """What is said for a number, without accents, and its figures."""
    values = [*range(1000), *range(1000, 100_000, 1000), *range(1900, 2040)]
    table = {way: str(value) for value in reversed(values) for way in ways(language, value)}
    dialled = {" ".join(said(language, int(figure)) for figure in number): number for number in DIALLED}
    return {plain(way): number for way, number in (table | dialled).items()}


def plain(text: str) -> str:
    return text.translate(ACCENTS)


SPOKEN = {language: spoken_numbers(language) for language in ONES}
FIRST_WORDS = {language: {number.split()[0] for number in spoken} for language, spoken in SPOKEN.items()}
MARKS = ".,?!;:"


def in_figures(language: str, text: str) -> str:
    """The line with every number in figures, as speech recognizers write it."""
    heard, made, place = text.split(), [], 0
    while place < len(heard):
        if not _may_begin(language, heard[place]):
            made.append(heard[place])
            place += 1
            continue
        for end in range(min(len(heard), place + 7), place, -1):
            run = " ".join(heard[place:end])
            bare = run.rstrip(MARKS)
            after_figures = bool(made) and made[-1].isdigit()
            if not after_figures and plain(bare.lower().replace("-", " ")) in SPOKEN[language]:
                made.append(SPOKEN[language][plain(bare.lower().replace("-", " "))] + run[len(bare) :])
                place = end
                break
        else:
            made.append(heard[place])
            place += 1
    line = " ".join(made)
    if FIGURE_OR_SIGN.search(line):
        nought = "(oh|o|0) " if language == "en" else "(0) "
        line = re.sub(rf"(\b\d+ |\b){POINT[language]} ((?:{nought})*)(\d+)((?: \d\b)*)", _decimal, line)
        line = re.sub(rf"(\d) {HALF[language]}\b", r"\1.5", line)
        line = re.sub(rf"(\d) {PER_CENT[language]}\b", r"\1%", line)
        line = re.sub(rf"(\d) {DEGREES[language]}\b", "\\1\N{DEGREE SIGN}", line)
    line = re.sub(rf"\b(?:{'|'.join(DECADES[language])})\b", lambda found: DECADES[language][found[0]], line)
    return _ordinals(language, line, ORDINALS[language])


@cache
def _may_begin(language: str, word: str) -> bool:
    """Whether a number may begin with the word: most words begin none, and a corpus has many."""
    return plain(word.rstrip(MARKS).lower().replace("-", " ")).split(" ")[0] in FIRST_WORDS[language]


def _decimal(found: re.Match[str]) -> str:
    noughts = "0" * len(found[2].split())
    return f"{found[1].strip()}.{noughts}{found[4]}{found[5].replace(' ', '')}"


def _ordinals(language: str, line: str, table: dict[str, str]) -> str:
    placed = "|".join(PLACED[language].split())
    return re.sub(
        rf"\b({'|'.join(table)}) (?=(?:{placed})\b)", lambda found: f"{table[found[1].lower()]} ", line, flags=re.I
    )


def in_words(language: str, text: str) -> str:
    """The line with every number in words; most lines of a corpus have none."""
    if not FIGURE_OR_SIGN.search(text):
        return text

    def number(found: re.Match[str]) -> str:
        figures = found[0].replace(",", "") if re.fullmatch(r"\d{1,3},\d{3}", found[0]) else found[0]
        whole, point, rest = figures.replace(",", ".").partition(".")
        spelled = " ".join(said(language, int(figure)) for figure in (rest if point else whole))
        if not point and (whole in DIALLED or (len(whole) > 1 and whole[0] == "0") or len(whole) > 5):
            return spelled
        if not point and language == "es" and whole == "1":
            return (
                "una"
                if re.match(r" \w+a\b", text_after(found))
                else "un"
                if re.match(r" \w", text_after(found))
                else "uno"
            )
        if not point and language == "en" and 1900 < int(whole) < 2040 and int(whole) % 100 > 9:
            return f"{said('en', int(whole) // 100)} {said('en', int(whole) % 100)}"
        return said(language, int(whole)) + (f" {POINT[language]} {spelled}" if point else "")

    def text_after(found: re.Match[str]) -> str:
        return found.string[found.end() :]

    line = _ordinals(language, text, {figure: word for word, figure in ORDINALS[language].items()})
    line = re.sub(r" ?%", f" {PER_CENT[language]}", line)
    line = re.sub(r"(?<=\d) ?\N{DEGREE SIGN}", f" {DEGREES[language]}", line)
    for plural, figures in DECADES[language].items():
        line = re.sub(rf"\b{figures[:2]}'?s\b", plural, line)
    line = re.sub(r"\b(st|nd|rd|th)\b", r"\1", line)
    line = re.sub(r"(\d):(\d)", r"\1 \2", line)
    line = re.sub(r"(?<=\d)(?=[A-Za-z])(?!(?:st|nd|rd|th|[rdtmv][oa]|er)\b)|(?<=[A-Za-z])(?=\d)", " ", line)
    return re.sub(r"(?<![\d.,])\d+(?:[.,]\d+)?(?![\d]|st\b|nd\b|rd\b|th\b|[rdtmv][oa]\b|er\b)", number, line)


REWRITINGS: tuple[Callable[[str, str], str], ...] = (in_figures, in_words)


@cache
def raised(language: str, words: str) -> str:
    alarm = safety.recognize(words, language)
    return alarm.id if alarm else "-"


@pytest.mark.parametrize("rewritten", REWRITINGS)
@pytest.mark.parametrize("split", ["train", "dev"])
@pytest.mark.parametrize("language", ONES)
def test_the_spelling_of_a_number_changes_no_alarm_of_the_corpus(
    language: str, split: str, rewritten: Callable[[str, str], str]
) -> None:
    lines = {row.text: rewritten(language, row.text) for row in rows_of(language, split)}
    raise_in = {
        line: (raised(language, line), raised(language, other)) for line, other in lines.items() if line != other
    }
    assert {(line, lines[line], pair) for line, pair in raise_in.items() if pair[0] != pair[1]} == set()


CARRIERS = {
    "en": (
        "my temperature is {}", "he's at {}", "i have a fever of {}", "she has a {} fever", "he's {} and shivering",
        "should i call for {}", "he has {}", "it's {} degrees", "his oxygen is {}", "his sugar is {}", "call {}",
        "threw up {} times", "took {} pills", "took {} instead of one", "i had a seizure in {}", "he has {}% left",
        "she peed every {} minutes", "pain is {} out of ten", "he took {} mp twice",
    ),
    "es": (
        "mi temperatura es {}", "está en {}", "tengo fiebre de {}", "el termómetro marca {}", "está a {} grados",
        "tengo {}", "debo llamar por {}", "su azúcar está en {}", "su oxígeno está en {}", "vomitó {} veces",
        "tomé {} pastillas", "orina cada {} minutos", "llama al {}", "dolor {} de diez", "salió {} por ciento",
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", ONES)
def test_every_way_to_say_a_number_raises_the_same_alarm(language: str) -> None:
    wanted = {str(value) for value in (*range(131), 300, 400, 500, 911, 988, 999, 1990, 2010, 2021)}
    figures = {way: number for way, number in SPOKEN[language].items() if number in wanted}
    for whole in (*range(36, 43), *range(97, 107)):
        for tenth in range(10):
            way = f"{said(language, whole)} {POINT[language]} {said(language, tenth)}"
            figures[way] = f"{whole}.{tenth}"
    for carrier in CARRIERS[language]:
        differing = {
            (carrier.format(way), number)
            for way, number in figures.items()
            if raised(language, carrier.format(way)) != raised(language, carrier.format(number))
        }
        assert differing == set()


@pytest.mark.parametrize(
    ("language", "spellings"),
    [
        ("en", "102|a hundred and two|one hundred two|one oh two|one o two"),
        ("en", "101.4|one oh one point four|a hundred and one point four"),
        ("en", "38.5|thirty eight point five|38 point 5"),
        ("en", "38 5|thirty eight five"),
        ("en", "38 \N{VULGAR FRACTION ONE HALF}|38\N{VULGAR FRACTION ONE HALF}|38 and a half|thirty-eight and a half"),
        ("en", "2nd phase|second phase"),
        ("en", "21st day|twenty first day"),
        ("en", "in his 60s|in his 60's|in his sixties"),
        ("en", "CD22|cd twenty two|cd 22"),
        ("en", "the 646 number|the six four six number|the six hundred forty six number"),
        ("en", "50%|50 percent|fifty per cent"),
        ("en", "102\N{DEGREE SIGN}|102 degrees|one oh two degrees"),
        ("en", "10,000|10000|ten thousand|10 thousand"),
        ("en", "in 1990|in nineteen ninety"),
        ("en", "0.05|.05|point zero five|point oh five|zero point oh five"),
        ("en", "3:05|three oh five"),
        ("en", "911|nine one one|nine eleven|9-1-1"),
        ("en", "call 911 two of us|call nine one one two of us|call 9 1 1 2 of us"),
        ("es", "102|ciento dos"),
        ("es", "38,5|38.5|treinta y ocho punto cinco"),
        ("es", "38 y medio|treinta y ocho y medio|treinta ocho y medio"),
        ("es", "2da fase|segunda fase|2ª fase"),
        ("es", "98%|98 por ciento|noventa y ocho por ciento"),
        ("es", "38\N{DEGREE SIGN}|38º|38 grados|treinta y ocho grados"),
        ("es", "10.000|10,000|10 mil|diez mil"),
        ("es", "41 pastillas|cuarenta y una pastillas"),
        ("es", "por ciento dos|por 102"),
        ("es", "911|nueve once|nueve uno uno"),
    ],
)
def test_all_spellings_are_one_to_the_patterns(language: str, spellings: str) -> None:
    read = {spelling: compiled(language).text_of(spelling) for spelling in spellings.split("|")}
    assert len(set(read.values())) == 1, read


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "no one else"),
        ("en", "one two oh my god"),
        ("en", "at this point oh no"),
        ("en", "at what point"),
        ("en", "seconds"),
        ("es", "se quema uno"),
    ],
)
def test_words_that_are_no_numbers_stay(language: str, words: str) -> None:
    assert compiled(language).text_of(words).strip() == words


@pytest.mark.parametrize(
    "said", ["in 2019 and again today", "in twenty nineteen and again today", "years ago and another one today"]
)
def test_what_was_long_ago_and_is_again_is_no_history(said: str) -> None:
    alarm = safety.recognize(f"i had a seizure {said}", "en")
    assert alarm is not None
    assert alarm.id == "emergency:seizure"


@pytest.mark.parametrize("said", ["in 2015", "in twenty fifteen", "years ago"])
def test_what_was_long_ago_is_history(said: str) -> None:
    assert safety.recognize(f"he had a stroke {said}", "en") is None
