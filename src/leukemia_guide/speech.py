"""From sentences to a voice: SSML for Alexa, plain words for a browser. Text is escaped here, once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from leukemia_guide import safety
from leukemia_guide.conversation import Pace, Part, Reply, Role
from leukemia_guide.telephone import spaced

TELEPHONE: Final = r"(?:\+?1-)?\d{3}-\d{3}-\d{4}"
SHORT_NUMBER: Final = r"\b(?:911|988|999|112|000|116 123|13 11 14|14416)\b"
ESCAPES: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})
RATES: Final = {Pace.SLOW: "80%", Pace.FAST: "115%"}


def ssml(reply: Reply, pronunciations: Mapping[str, str]) -> str:
    """The whole reply as SSML without its outer <speak>, which the SDK adds."""
    told = [part for part in reply.parts if part.role not in (Role.OFFER, Role.URGENT)]
    said = " ".join(_in_its_voice(part, pronunciations) for part in told)
    asked = ssml_text(reply.text_of(Role.OFFER, Role.URGENT), pronunciations)
    return at_pace(f'{said}<break time="400ms"/>{asked}' if said and asked else said + asked, reply.pace)


def _in_its_voice(part: Part, pronunciations: Mapping[str, str]) -> str:
    """Words of another language than the session's are said by a voice of that language."""
    if part.language is None:
        return ssml_text(part.text, pronunciations)
    voice = safety.voice_of(part.language)
    return f'<voice name="{voice.name}"><lang xml:lang="{voice.locale}">{ssml_text(part.text, {})}</lang></voice>'


def ssml_text(text: str, pronunciations: Mapping[str, str]) -> str:
    """Sentences as SSML: escaped, names as they are said, telephone numbers as such."""

    def spoken(match: re.Match[str]) -> str:
        found = match[0]
        if match.lastgroup == "telephone":
            return f'<say-as interpret-as="telephone">{found}</say-as>'
        if match.lastgroup == "short":
            return f'<say-as interpret-as="digits">{found}</say-as>'
        return f'<sub alias="{_escaped(pronunciations[found])}">{_escaped(found)}</sub>'

    pieces, end = [], 0
    for match in _marked(tuple(pronunciations)).finditer(text):
        pieces += [_escaped(text[end : match.start()]), spoken(match)]
        end = match.end()
    return "".join([*pieces, _escaped(text[end:])])


def _escaped(text: str) -> str:
    return text.translate(ESCAPES)


def at_pace(speech: str, pace: Pace) -> str:
    """The speech slower or faster, as the listener chose."""
    rate = RATES.get(pace)
    return f'<prosody rate="{rate}">{speech}</prosody>' if rate else speech


def plain(text: str, pronunciations: Mapping[str, str]) -> str:
    """Sentences for a voice that knows no SSML: names as they are said, numbers digit by digit."""

    def spoken(match: re.Match[str]) -> str:
        if match.lastgroup in ("telephone", "short"):
            return spaced(match[0])
        return pronunciations[match[0]]

    return _marked(tuple(pronunciations)).sub(spoken, text)


@lru_cache(maxsize=8)
def _marked(names: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    named = rf"|(?P<name>(?<![\w])(?:{longest_first})(?![\w]))" if names else ""
    return re.compile(rf"(?P<telephone>{TELEPHONE})|(?P<short>{SHORT_NUMBER}){named}")
