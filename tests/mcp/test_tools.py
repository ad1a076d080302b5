"""The tools as a host sees them: what they are, what they answer, and that danger comes first in each of them."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from mcp.shared.exceptions import MCPError

from leukemia_guide import safety
from leukemia_guide.channels.mcp.answer_card import CARD
from leukemia_guide.channels.mcp.assistant_words import open_words
from leukemia_guide.channels.mcp.searching import nearest_first
from leukemia_guide.channels.mcp.structured import source_line
from leukemia_guide.conversation import Kind, Question
from leukemia_guide.library import ContentFault
from tests.conftest import shared_libraries
from tests.mcp.conftest import ERAS, Host, make_server

Hosted = Callable[..., None]
FEVER = "call your cancer care team now"
BROKEN = "a reason why it cannot be opened"


@pytest.mark.parametrize("era", ERAS)
def test_there_are_four_tools_that_read_only_and_none_for_the_number_or_for_safety(era: str, hosted: Hosted) -> None:
    async def talk(host: Host) -> None:
        assert host.client.protocol_version == ERAS[era]
        tools = {tool.name: tool for tool in (await host.client.list_tools()).tools}
        assert [*tools] == ["ask", "read_topic", "search", "fetch"]
        for tool in tools.values():
            assert tool.title
            assert tool.icons
            assert tool.description.startswith("Use this when ")
            assert "Do not use it " in tool.description
            hints = tool.annotations.model_dump(exclude_none=True)
            assert hints == {
                "read_only_hint": True, "destructive_hint": False, "idempotent_hint": True, "open_world_hint": False,
            }  # fmt: skip
        topics = tools["read_topic"].input_schema["properties"]["topic"]["enum"]
        assert "imatinib" in topics
        assert "appointments" not in topics
        assert tools["ask"].meta == {"ui": {"resourceUri": CARD}}
        assert "word for word" in host.client.instructions

    hosted(talk, era=era)


def test_an_answer_has_its_words_its_sources_and_what_may_be_asked_next(hosted: Hosted) -> None:
    async def talk(host: Host) -> None:
        answered = await host.ask("what is induction")
        told = answered.structured_content
        assert told["say"].startswith("Induction is the first phase")
        assert (told["kind"], told["topic"], told["aspect"]) == ("topic", "induction", "what")
        assert {"publisher", "title", "address", "read"} <= told["sources"][0].keys()
        assert (told["reviewed"], told["review"]) == (False, "Not yet reviewed by a clinician.")
        assert told["next"] == {"question": "Would you like the appointment number?", "answers": ["Yes", "No"]}
        assert told["say"] in answered.content[0].text
        assert all(source_line(source, open_words("en")) in answered.content[0].text for source in told["sources"])
        assert json.loads(answered.content[1].text) == told

        told = (await host.ask("yes")).structured_content
        number = told["telephone"]
        assert (number["number"], number["dial"]) == ("646-497-9154", "tel:+16464979154")
        assert number["whose"] == "Memorial Sloan Kettering"
        assert "not for emergencies" in number["purpose"]

        told = (await host.ask("how long does it take")).structured_content
        assert (told["topic"], told["aspect"]) == ("induction", "how_long")

        told = (await host.ask("stop")).structured_content
        assert told.keys() == {"say", "kind", "language", "title", "conversation"}

    hosted(talk)


def test_a_choice_names_no_topic_as_the_one_that_was_answered(hosted: Hosted) -> None:
    async def talk(host: Host) -> None:
        told = (await host.client.call_tool("ask", {"words": "compare kymriah and tecartus"})).structured_content
        assert told["kind"] == "compare"
        assert "topic" not in told
        assert len(told["sources"]) >= 1

    hosted(talk)


@pytest.mark.parametrize(
    ("tool", "arguments"),
    [
        ("ask", {"words": "38.5 after chemo"}),
        ("search", {"query": "38.5 after chemo"}),
        ("read_topic", {"topic": "38.5 after chemo"}),
        ("read_topic", {"topic": "fever", "aspect": "38.5 after chemo what now"}),
        ("fetch", {"id": "en/38.5 after chemo"}),
        ("ask", {"query": "38.5 after chemo"}),
        ("ask", {"words": ["38.5 after chemo"]}),
        ("ask", {"words": "x " * 600 + "38.5 after chemo"}),
        ("ask", {"words": "38.5 after chemo", "locale": "tlh"}),
        ("ask", {"words": "what now", "region": "38.5 after chemo"}),
        ("triage", {"symptom": "38.5 after chemo"}),
    ],
    ids=lambda value: str(value)[:50],
)
def test_danger_is_answered_first_wherever_a_host_puts_it(tool: str, arguments: dict[str, Any], hosted: Hosted) -> None:
    async def talk(host: Host) -> None:
        told = await host.client.call_tool(tool, arguments)
        assert not told.is_error
        assert told.structured_content["alarm"]["kind"] == "care_team"
        assert FEVER in told.structured_content["alarm"]["action"].lower()
        assert told.content[0].text.lower().startswith(FEVER)
        if tool == "search":
            assert [one["title"] for one in told.structured_content["results"]] == [
                told.structured_content["alarm"]["action"]
            ]

    hosted(talk)


def test_what_a_search_said_of_danger_can_be_fetched_and_read(hosted: Hosted) -> None:
    async def talk(host: Host) -> None:
        for query, certain in (("38.5 after chemo", True), ("my body feels wrong since the chemo", False)):
            found = (await host.client.call_tool("search", {"query": query})).structured_content
            assert found["alarm"]["certain"] is certain, found
            page = (await host.client.call_tool("fetch", {"id": found["results"][0]["id"]})).structured_content
            assert (page["text"], page["alarm"]) == (found["say"], found["alarm"])
            read = await host.client.read_resource(found["results"][0]["url"])
            assert read.contents[0].text == found["say"]

    hosted(talk)


def test_after_an_alarm_the_handle_keeps_it_and_a_yes_is_understood(hosted: Hosted) -> None:
    async def talk(host: Host) -> None:
        await host.ask("i have a fever after chemo")
        told = (await host.ask("nobody picks up")).structured_content
        assert "nearest emergency room" in told["alarm"]["action"]
        assert FEVER in (await host.ask("who do i call")).structured_content["say"].lower()

        arguments = {"topic": "induction", "conversation": host.conversation}
        told = (await host.client.call_tool("read_topic", arguments)).structured_content
        assert "appointment number" not in json.dumps(told)

        host.forget()
        told = (await host.ask("my body feels wrong since the chemo")).structured_content
        assert told["alarm"]["certain"] is False
        assert (await host.ask("yes")).structured_content["alarm"]["certain"] is True

    hosted(talk)


@pytest.mark.parametrize(
    ("stated", "number", "said"),
    [
        ({}, None, "your local emergency number"),
        ({"locale": "en-US"}, None, "your local emergency number"),
        ({"locale": "en", "region": "us"}, "911", "911"),
        ({"locale": "en", "region": "GB"}, "999", "999"),
        ({"locale": "en-US", "region": "GB"}, None, "your local emergency number"),
        ({"region": "BR"}, None, "your local emergency number"),
        ({"locale": "es", "region": "US"}, "911", "911"),
    ],
    ids=str,
)
def test_the_region_counts_only_where_it_is_stated(
    stated: dict[str, str], number: str | None, said: str, hosted: Hosted
) -> None:
    async def talk(host: Host) -> None:
        told = (await host.ask("i cannot breathe", **stated)).structured_content
        assert told["alarm"].get("number") == number
        assert said in told["alarm"]["action"]

    hosted(talk)


def test_where_no_language_is_stated_another_is_tried_before_nothing_is_understood(hosted: Hosted) -> None:
    async def talk(host: Host) -> None:
        asked = "cuáles son los efectos secundarios del mantenimiento"
        told = (await host.ask(asked)).structured_content
        assert (told["language"], told["topic"], told["aspect"]) == ("es", "maintenance", "side_effects")
        told = (await host.ask("y cuánto dura")).structured_content
        assert (told["language"], told["topic"], told["aspect"]) == ("es", "maintenance", "how_long")
        host.forget()
        assert (await host.ask(asked, locale="en")).structured_content["kind"] in ("lost", "unlisted")
        assert (await host.ask("qwerty asdf")).structured_content["language"] == "en"

    hosted(talk)


def test_a_name_that_is_not_covered_finds_nothing_near_it(hosted: Hosted) -> None:
    async def talk(host: Host) -> None:
        found = (await host.client.call_tool("search", {"query": "warfarin"})).structured_content
        assert found["results"] == []
        assert "do not cover warfarin" in found["say"]
        found = (await host.client.call_tool("search", {"query": "induction chemotherapy"})).structured_content
        assert [one["id"] for one in found["results"]][:2] == ["en/induction", "en/chemotherapy"]
        assert "?" not in found["say"]

    hosted(talk)
    understood = Question(Kind.UNLISTED, detail="warfarin")
    assert nearest_first("warfarin in induction", understood, shared_libraries("en", None)) == ()


@pytest.mark.parametrize(
    ("tool", "arguments", "why"),
    [
        ("ask", {}, "`words` is missing"),
        ("ask", {"words": "  "}, "The question is empty"),
        ("ask", {"words": 7}, "`words` must be text"),
        ("ask", {"words": "a" * 1001}, "too long. It can have 1000"),
        ("ask", {"words": "what is induction", "locale": "fr"}, "It speaks en, es, en-US"),
        ("ask", {"words": "what is induction", "region": "USA"}, "two letters"),
        ("ask", {"words": "what is induction", "conversation": {}}, "`conversation` must be text"),
        ("ask", {"words": "what is induction", "mood": "formal"}, "It has words, locale, region, conversation"),
        ("read_topic", {"topic": "warfarin"}, "no topic of that id"),
        ("read_topic", {"topic": "imatinib", "aspect": "dose"}, "It has what, how_long"),
        ("fetch", {"id": "fr/induction"}, "nothing of that id"),
    ],
    ids=str,
)
def test_a_call_that_cannot_be_used_is_refused_in_a_line(
    tool: str, arguments: dict[str, Any], why: str, hosted: Hosted
) -> None:
    async def talk(host: Host) -> None:
        told = await host.client.call_tool(tool, arguments)
        assert told.is_error
        assert why in told.content[0].text
        assert "\n" not in told.content[0].text

    hosted(talk)


def test_what_is_not_there_is_an_error_of_the_protocol(hosted: Hosted) -> None:
    async def talk(host: Host) -> None:
        calls: list[tuple[Callable[..., Any], tuple[Any, ...]]] = [
            (host.client.call_tool, ("is_it_safe", {"words": "what is induction"})),
            (host.client.read_resource, ("leukemia-guide://en/topics/warfarin",)),
            (host.client.get_prompt, ("diagnose_me", {"treatment": "x"})),
        ]
        for call, arguments in calls:
            with pytest.raises(MCPError, match=r"There (is|are) ") as refused:
                await call(*arguments)
            assert refused.value.code == -32602

    hosted(talk)


def test_where_nothing_can_be_opened_an_alarm_is_answered_and_all_else_gets_the_apology(
    hosted: Hosted, caplog: pytest.LogCaptureFixture
) -> None:
    def cannot(*_: object) -> Any:
        raise ContentFault("a file", BROKEN)

    async def talk(host: Host) -> None:
        assert FEVER in (await host.ask("i have a fever after chemo")).content[0].text.lower()
        host.forget()
        told = await host.ask("what is induction")
        assert told.is_error
        assert told.content[0].text == safety.apology("en", None)
        with pytest.raises(MCPError, match="went wrong") as failed:
            await host.client.list_resources()
        assert failed.value.code == -32603

    hosted(talk, other=make_server(libraries=cannot, recognizers=cannot))
    logged = [record for record in caplog.records if record.name.startswith("leukemia_guide.channels")]
    assert [record.getMessage() for record in logged] == [
        f"no topics: a file: {BROKEN}",
        "fault in a tool: ContentFault",
        "fault in a request: ContentFault",
    ]
    assert not [record for record in caplog.records if record.exc_info]


def test_a_spanish_server_describes_itself_in_spanish(hosted: Hosted) -> None:
    async def talk(host: Host) -> None:
        assert all(tool.description.startswith("Use esto cuando") for tool in (await host.client.list_tools()).tools)
        assert (await host.ask("qué es la inducción")).structured_content["language"] == "es"
        assert (await host.client.call_tool("ask", {})).content[0].text == "Falta `words`."

    hosted(talk, other=make_server(locale="es-US"))
