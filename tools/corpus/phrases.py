"""The rest of the corpus: templates, the names of topics, slot values, and what is said for Amazon's own intents."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from leukemia_guide.library import ASPECTS, ContentFault
from leukemia_guide.library.content_files import read_words
from leukemia_guide.safety.normalizer import fold_words
from tools.corpus.rows import CORPUS, Row, read_rows
from tools.corpus.templates import expand


@dataclass(frozen=True, slots=True)
class Phrases:
    """One language's phrases as they are written. `templates` by intent; `aspects` those of AskTopicIntent that ask for
    one aspect of the topic, by aspect; `names` by topic, `also` and `misheard`;
    `slot_values` by slot type and id, as templates; `builtin` by intent; `samples` are the training rows that go into
    Amazon's model as they stand, `rows` the others."""

    language: str
    templates: Mapping[str, Mapping[str, list[str]]]
    aspects: Mapping[str, list[str]]
    names: Mapping[str, Mapping[str, list[str]]]
    slot_values: Mapping[str, Mapping[str, list[str]]]
    builtin: Mapping[str, Mapping[str, list[str]]]
    samples: tuple[Row, ...]
    rows: tuple[Row, ...]

    def names_of(self, topic_id: str, says: Mapping[str, Any]) -> tuple[str, ...]:
        """Every name of a topic: its own, its title, what people call it, how recognizers write it."""
        heard = self.names.get(topic_id, {})
        return (says["name"], says["title"], *heard.get("also", ()), *heard.get("misheard", ()))

    @property
    def aspect_samples(self) -> dict[str, str]:
        """Every phrase of `aspects`, with its slot, and the aspect that it asks for."""
        return {
            phrase: aspect for aspect, said in self.aspects.items() for template in said for phrase in expand(template)
        }

    def spelled_out(self) -> Iterator[tuple[str, str]]:
        """Every phrase that is whole without a slot, and the file that it stands in."""
        for entry in self.templates.values():
            for template in entry["samples"]:
                yield from ((phrase, "templates.toml") for phrase in expand(template) if "{" not in phrase)
        for entry in self.builtin.values():
            yield from ((phrase, "builtin.toml") for phrase in entry["says"])
        for values in self.slot_values.values():
            for said in values.values():
                yield from ((phrase, "slot_values.toml") for template in said for phrase in expand(template))


def read_phrases(language: str, root: Path = CORPUS) -> Phrases:
    """Raises ContentFault or CorpusFault where a file is missing or cannot be used."""
    folder = root / language
    templates, aspects, names, values, builtin = (
        read_words(folder / f"{name}.toml", root.parent)
        for name in ("templates", "aspects", "names", "slot_values", "builtin")
    )
    if unknown := set(aspects) - {*ASPECTS}:
        raise ContentFault(f"corpus/{language}/aspects.toml", f"{unknown.pop()!r} is none of {', '.join(ASPECTS)}")
    for name in names:
        if unknown := set(names[name]) - {"also", "misheard"}:
            raise ContentFault(
                f"corpus/{language}/names.toml", f"[{name}] knows no {unknown.pop()!r}; write also, misheard"
            )
    rows = read_rows(language, "train", root)
    samples, others = (tuple(row for row in rows if (row.kind == "sample") == wanted) for wanted in (True, False))
    return Phrases(language, templates, aspects, names, values, builtin, samples, others)


def spelled_rows(phrases: Phrases, rows: Mapping[str, list[Row]]) -> Iterator[str]:
    """Rows of dev and test that are a spelled-out template, and are not marked so: such a row measures nothing."""
    spelled = {fold_words(phrase): file for phrase, file in phrases.spelled_out()}
    for split in ("dev", "test"):
        for row in rows[split]:
            file = spelled.get(fold_words(row.text))
            if file and row.kind != "exact":
                yield f"{split}.tsv: {row.text!r} is a phrase of {file}; its kind must be exact"
