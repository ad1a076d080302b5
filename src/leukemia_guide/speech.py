"""From sentences to a voice: SSML for Alexa, plain words for a browser, the pieces of either for whoever marks them up
in another way. Text is escaped here, once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final, NamedTuple

from leukemia_guide import safety
from leukemia_guide.conversation import Pace, Part, Reply, Role
from leukemia_guide.library import AS_WRITTEN, Pronunciations
from leukemia_guide.telephone import spaced

TELEPHONE: Final = r"(?:\+?1-)?\d{3}-\d{3}-\d{4}"
SHORT_NUMBER: Final = r"\b(?:911|988|999|112|000|116 123|13 11 14|14416)\b"
ESCAPES: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})
ESCAPED: Final = re.compile('[&<>"]')
INTERPRETED: Final = {"telephone": "telephone", "short": "digits"}
"""How SSML is told to read each kind of number."""
WORD: Final = re.compile(r"\w+")
RATES: Final = {Pace.SLOW: "80%", Pace.FAST: "115%"}


class Piece(NamedTuple):
    """Words as they are written. `kind` is "telephone" or "short" for a number that is said digit by digit, "name" for
    one that is not said as it is written, and None for anything else."""

    text: str
    kind: str | None = None


def pieces(text: str, pronunciations: Pronunciations) -> Iterator[Piece]:
    """The text in pieces, each said in one way; none is empty."""
    end = 0
    for match in _marked(_named_in(text, pronunciations)).finditer(text):
        if before := text[end : match.start()]:
            yield Piece(before)
        yield Piece(match[0], match.lastgroup)
        end = match.end()
    if rest := text[end:]:
        yield Piece(rest)


def ssml(reply: Reply, pronunciations: Pronunciations) -> str:
    """The whole reply as SSML without its outer <speak>, which the SDK adds."""
    told = [part for part in reply.parts if part.role not in (Role.OFFER, Role.URGENT)]
    said = " ".join(_in_its_voice(part, pronunciations) for part in told)
    asked = ssml_text(reply.text_of(Role.OFFER, Role.URGENT), pronunciations)
    return at_pace(f'{said}<break time="400ms"/>{asked}' if said and asked else said + asked, reply.pace)


def _in_its_voice(part: Part, pronunciations: Pronunciations) -> str:
    """Words of another language than the session's are said by a voice of that language."""
    if part.language is None:
        return ssml_text(part.text, pronunciations)
    voice, said = safety.voice_of(part.language), ssml_text(part.text, AS_WRITTEN)
    return f'<voice name="{voice.name}"><lang xml:lang="{voice.locale}">{said}</lang></voice>'


@lru_cache(maxsize=8192)
def ssml_text(text: str, pronunciations: Pronunciations) -> str:
    """Sentences as SSML: escaped, names as they are said, telephone numbers as such. The guide's own sentences are few
    and are said again and again, so they are marked up once; nothing that a listener said is among them."""

    def spoken(piece: Piece) -> str:
        if piece.kind in INTERPRETED:
            return f'<say-as interpret-as="{INTERPRETED[piece.kind]}">{piece.text}</say-as>'
        if piece.kind == "name":
            return f'<sub alias="{_escaped(pronunciations[piece.text])}">{_escaped(piece.text)}</sub>'
        return _escaped(piece.text)

    made = "".join(map(spoken, pieces(text, pronunciations)))
    return text if made == text else made


def _escaped(text: str) -> str:
    return text.translate(ESCAPES) if ESCAPED.search(text) else text


def at_pace(speech: str, pace: Pace) -> str:
    """The speech slower or faster, as the listener chose."""
    rate = RATES.get(pace)
    return f'<prosody rate="{rate}">{speech}</prosody>' if rate else speech


def plain(text: str, pronunciations: Pronunciations) -> str:
    """Sentences for a voice that knows no SSML: names as they are said, numbers digit by digit."""

    def spoken(piece: Piece) -> str:
        if piece.kind in INTERPRETED:
            return spaced(piece.text)
        return pronunciations[piece.text] if piece.kind == "name" else piece.text

    return "".join(map(spoken, pieces(text, pronunciations)))


def _named_in(text: str, pronunciations: Pronunciations) -> tuple[str, ...]:
    """The few names that stand in a text: to make a pattern of all of them takes a start longer than to answer, and to
    look for each by itself took a quarter of an answer."""
    by_word = _by_first_word(pronunciations)
    found = {name for word in WORD.findall(text) if word in by_word for name in by_word[word] if name in text}
    return tuple(sorted(found))


@lru_cache(maxsize=64)
def _by_first_word(names: Pronunciations) -> Mapping[str, tuple[str, ...]]:
    """A library's names by the word that each begins with; there are as many of these as languages and regions."""
    found: dict[str, list[str]] = {}
    for name in names:
        if first := WORD.search(name):
            found.setdefault(first[0], []).append(name)
    return {word: tuple(of) for word, of in found.items()}


@lru_cache(maxsize=256)
def _marked(names: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    named = rf"|(?P<name>(?:{longest_first})(?![\w]))" if names else ""
    # Before all else a word must begin, which most places in a text rule out at once.
    return re.compile(rf"(?<!\w)(?:(?P<telephone>{TELEPHONE})|(?P<short>{SHORT_NUMBER}){named})")
