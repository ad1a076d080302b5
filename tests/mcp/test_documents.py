"""What a host may read or pick: every topic with its sources, in each language; prompts; what completes itself."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from mcp_types import PromptReference, ResourceTemplateReference

from leukemia_guide import safety
from leukemia_guide.channels.mcp.answer_card import CARD, CARD_TYPE
from leukemia_guide.channels.mcp.assistant_words import open_words
from leukemia_guide.channels.mcp.citing import read_citations
from leukemia_guide.channels.mcp.resources import TEMPLATE
from leukemia_guide.channels.mcp.schemas import NEEDED, Schemas
from leukemia_guide.channels.mcp.shelf import Shelf
from leukemia_guide.cli import parser
from leukemia_guide.library.content_files import CONTENT, read_toml
from tests.conftest import shared_libraries
from tests.mcp.conftest import Host
from tools.writing.reviews import languages

Hosted = Callable[..., None]


def sources_named(language: str) -> set[str]:
    topics = map(shared_libraries(language, None).topic, shared_libraries(language, None))
    passages = (passage for topic in topics for passage in (*topic.passages.values(), *topic.more))
    return {source_id for passage in passages for source_id in passage.sources}


def test_every_topic_is_a_document_with_all_that_is_said_and_all_its_sources(hosted: Hosted) -> None:
    async def talk(host: Host) -> None:
        listed = {one.uri: one for one in (await host.client.list_resources()).resources}
        citations = read_citations()
        for language in languages():
            library = shared_libraries(language, None)
            for topic_id in library:
                address = f"leukemia-guide://{language}/topics/{topic_id}"
                topic = library.topic(topic_id)
                assert (listed[address].title, listed[address].mime_type) == (topic.title, "text/markdown")
                text = (await host.client.read_resource(address)).contents[0].text
                for passage in (*topic.passages.values(), *topic.more):
                    assert all(said in text for said in passage.steps or (passage.text,)), address
                    assert all(citations.cite(one, library)["read"] in text for one in passage.sources), address
                    assert all(citations.cite(one, library)["publisher"] in text for one in passage.sources), address
                assert text.rstrip().endswith(safety.if_urgent(language, None)), address
                assert library.say("card", "unreviewed") in text, address

    hosted(talk)


def test_the_lists_name_every_topic_and_every_source(hosted: Hosted) -> None:
    async def talk(host: Host) -> None:
        for language in languages():
            contents = (await host.client.read_resource(f"leukemia-guide://{language}/topics")).contents[0].text
            assert contents.count("leukemia-guide://") == len([*shared_libraries(language, None)])
            sources = (await host.client.read_resource(f"leukemia-guide://{language}/sources")).contents[0].text
            assert sources.count("\n- ") == len(sources_named(language))

    hosted(talk)


def test_only_a_whole_address_is_given() -> None:
    citations, library = read_citations(), shared_libraries("en", None)
    cited = [citations.cite(source_id, library) for source_id in sources_named("en")]
    addresses = [one["address"] for one in cited if "address" in one]
    assert len(addresses) > len(cited) / 2
    assert not [one for one in addresses if "..." in one or " " in one or not one.startswith("https://")]


def test_a_reading_page_is_named_where_there_are_some() -> None:
    shelf = Shelf(shared_libraries, read_citations(), "https://guide.example/")
    assert shelf.documents("es").address("induction") == "https://guide.example/es/topics/induction"


def test_the_card_is_one_document_that_loads_nothing(hosted: Hosted) -> None:
    async def talk(host: Host) -> None:
        (card,) = (await host.client.read_resource(CARD)).contents
        assert card.mime_type == CARD_TYPE
        assert "{{" not in card.text
        assert not [word for word in ("http://", "https://", "src=", "<link", "import ") if word in card.text]

    hosted(talk)


def test_a_prompt_is_described_and_written_in_the_language_that_is_asked_for(hosted: Hosted) -> None:
    async def talk(host: Host) -> None:
        offered = {prompt.name: prompt for prompt in (await host.client.list_prompts()).prompts}
        assert [*offered] == ["understand_treatment", "questions_for_my_doctor", "explain_simply", "en_espanol"]
        for prompt in offered.values():
            assert prompt.title
            assert prompt.description
            assert all(argument.description for argument in prompt.arguments)
        english, spanish, switch = [
            (await host.client.get_prompt(name, {"treatment": "imatinib"} | locale)).messages[0].content.text
            for name, locale in (("explain_simply", {}), ("explain_simply", {"locale": "es-US"}), ("en_espanol", {}))
        ]
        assert english.startswith("Explain imatinib")
        assert spanish.startswith("Explique imatinib")
        assert switch.endswith("Empiece con: imatinib")

    hosted(talk)


def test_a_treatment_and_a_topic_complete_themselves(hosted: Hosted) -> None:
    async def talk(host: Host) -> None:
        prompt, template = PromptReference(name="explain_simply"), ResourceTemplateReference(uri=TEMPLATE)
        found = await host.client.complete(prompt, {"name": "treatment", "value": "imat"})
        assert found.completion.values == ["imatinib"]
        found = await host.client.complete(template, {"name": "topic", "value": "relap"})
        assert found.completion.values == ["relapse"]
        found = await host.client.complete(prompt, {"name": "treatment", "value": "induc"}, {"locale": "es-US"})
        assert "la inducción" in found.completion.values
        assert (await host.client.complete(prompt, {"name": "mood", "value": "x"})).completion.values == []

    hosted(talk)


def holes_in(value: object, where: str = "") -> Iterator[tuple[str, list[str]]]:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from holes_in(inner, f"{where}.{key}")
    else:
        yield where, sorted(re.findall(r"{\w+}", str(value)))


def test_every_language_has_each_word_for_assistants_with_the_same_holes() -> None:
    theirs, *others = (dict(holes_in(read_toml(CONTENT / code / "assistants.toml", CONTENT))) for code in languages())
    assert all(ours == theirs for ours in others)


def test_the_settings_that_the_manual_gives_can_be_used() -> None:
    manual = (Path(__file__).resolve().parents[2] / "docs" / "assistants.md").read_text(encoding="utf-8")
    settings = [json.loads(block) for block in re.findall(r"```json\n(.+?)```", manual, re.S)]
    assert len(settings) == 4
    started = settings[0]["mcpServers"]["leukemia-guide"]
    assert parser().parse_args(started["args"]).verb == "mcp"
    for field in ("words", *NEEDED, *Schemas(open_words("en"), [], []).given("ask")["properties"]):
        assert f"`{field}`" in manual, field
