"""Whether content can be spoken at all: every key there, every passage sourced, every name known.

How well it is written is judged by the rules over content (tools/writing), not here.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Any

from leukemia_guide.library.center import check_center
from leukemia_guide.library.faults import ContentFault
from leukemia_guide.library.topic import ASPECTS, PASSAGES, further_number, is_further
from leukemia_guide.library.unlisted import SECTIONS

DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
SPOKEN_KEYS = {"name", "title", "simpler", *PASSAGES, "more"}
RESTING_KEYS = {"group", "after", *PASSAGES, "more"}
UNLISTED_ID = re.compile("[a-z0-9_]+")


def check_content(content: Mapping[str, Any], topic_ids: Collection[str]) -> None:
    """Raises ContentFault at the first topic that cannot be spoken in this language."""
    language = content["language"]
    check_center(content["center"], language)
    for source_id, source in content["sources"].items():
        if not DATE.fullmatch(str(source["read"])):
            raise ContentFault("sources.toml", f"[{source_id}] has no 'read' date such as 2026-11-23")
    for region, regional in content["regions"].items():
        _check_regional(regional, f"{language}/regions/{region}.toml", content, topic_ids)
    for topic_id, topic in content["topics"].items():
        after = topic["rests_on"].get("after")
        if after is not None and after not in topic_ids:
            raise ContentFault(f"topics/{topic_id}.toml", f"'after' names {after!r}, which is no topic")
        _check_topic(topic_id, topic, language, content)


def _check_topic(topic_id: str, topic: Mapping[str, Any], language: str, content: Mapping[str, Any]) -> None:
    resting, says = topic["rests_on"], topic["says"]
    resting_file, spoken_file = f"topics/{topic_id}.toml", f"{language}/topics/{topic_id}.toml"
    _refuse_unknown(resting, RESTING_KEYS, resting_file)
    _refuse_unknown(says, SPOKEN_KEYS, spoken_file)
    if not isinstance(resting.get("group"), str):
        raise ContentFault(resting_file, "no 'group'")
    for key in ("name", "title", "simpler", "what"):
        _sentence(says, key, spoken_file)
    for aspect in PASSAGES:
        if (aspect in resting) != (aspect in says):
            missing = spoken_file if aspect in resting else resting_file
            raise ContentFault(
                missing, f"no answer for {aspect!r}" if aspect in resting else f"no facts for {aspect!r}"
            )
        if aspect in resting:
            _sentence(says, aspect, spoken_file)
            _check_grounds(resting[aspect], f"{aspect!r}", resting_file, content)
    grounds, spoken = resting.get("more", []), says.get("more", [])
    if len(grounds) != len(spoken):
        raise ContentFault(
            spoken_file, f"{len(spoken)} passages for 'more', but {resting_file} has facts for {len(grounds)}"
        )
    for number, passage in enumerate(spoken, 1):
        _check_further(passage, number, spoken_file)
    for number, ground in enumerate(grounds, 1):
        _check_grounds(ground, f"'more' passage {number}", resting_file, content)


def _check_regional(
    regional: Mapping[str, Any], file: str, content: Mapping[str, Any], topic_ids: Collection[str]
) -> None:
    for section, sentences in regional["strings"].items():
        for key in sentences:
            if key not in content["strings"].get(section, {}):
                raise ContentFault(file, f"[strings.{section}] {key!r} is no sentence of strings.toml")
    for topic_id, passages in regional["topics"].items():
        if topic_id not in topic_ids:
            raise ContentFault(file, f"[topics.{topic_id}] is no topic")
        for aspect, passage in passages.items():
            where = f"[topics.{topic_id}.{aspect}]"
            if not _is_there(aspect, content["topics"].get(topic_id)):
                raise ContentFault(
                    file, f"{where} stands for no passage of {topic_id}; known are what, more_1 and so on"
                )
            _sentence(passage, "says", file)
            _check_grounds(passage, where, file, content)


def _is_there(aspect: str, topic: Mapping[str, Any] | None) -> bool:
    """Whether a topic has such a passage; of a topic that is not read or not written, whether it could."""
    if topic is None:
        return aspect in PASSAGES or is_further(aspect)
    if is_further(aspect):
        return further_number(aspect) <= len(topic["says"].get("more", []))
    return aspect in topic["says"]


def _check_further(passage: object, number: int, file: str) -> None:
    sentences = passage if isinstance(passage, list) else [passage]
    if not sentences or not all(isinstance(sentence, str) and sentence.strip() for sentence in sentences):
        raise ContentFault(file, f"'more' passage {number} is neither a text nor a list of the sentences of its steps")


def _check_grounds(ground: object, what: str, file: str, content: Mapping[str, Any]) -> None:
    if not isinstance(ground, Mapping) or not ground.get("facts") or not ground.get("sources"):
        raise ContentFault(file, f"{what} needs 'facts' and 'sources', each a list of ids")
    if len(ground["sources"]) > 2:
        raise ContentFault(file, f"{what} names more than two sources")
    answers = ground.get("answers", [])
    for aspect in answers if isinstance(answers, list) else [answers]:
        if not isinstance(answers, list) or aspect not in ASPECTS:
            raise ContentFault(file, f"{what} answers {aspect!r}; list some of {', '.join(ASPECTS)}")
    for source in ground["sources"]:
        publisher = content["sources"].get(source, {}).get("publisher")
        if publisher is None:
            raise ContentFault(file, f"{what} names source {source!r}, which sources.toml does not have")
        if publisher not in content["publishers"]:
            raise ContentFault(f"{content['language']}/publishers.toml", f"no name for publisher {publisher!r}")


def check_unlisted(sections: Mapping[str, Any], file: str) -> None:
    """Raises ContentFault at the first entry of unlisted.toml that is no name of its kind."""
    _refuse_unknown(sections, {*SECTIONS}, file)
    for section, names in sections.items():
        for name_id, name in names.items():
            if not UNLISTED_ID.fullmatch(name_id) or not isinstance(name, str) or not name.strip():
                raise ContentFault(file, f'[{section}] {name_id!r} is {name!r}; write warfarin = "warfarin"')


def _sentence(says: Mapping[str, Any], key: str, file: str) -> None:
    value = says.get(key)
    if not isinstance(value, str) or not value.strip():
        raise ContentFault(file, f"no answer for {key!r}" if key in PASSAGES else f"no {key!r}")


def _refuse_unknown(table: Mapping[str, Any], known: set[str], file: str) -> None:
    for key in table:
        if key not in known:
            raise ContentFault(file, f"unknown key {key!r}; known are {', '.join(sorted(known))}")
