"""What the server gives a browser: the page in its language, its words for its region, the privacy page, the files."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from flask import Flask
from flask.testing import FlaskClient

from leukemia_guide.channels.web.page_files import PAGE
from leukemia_guide.channels.web.talk_page import talk_page
from leukemia_guide.library import ContentFault, Library
from leukemia_guide.library.content_files import CONTENT, read_toml
from leukemia_guide.server.app import create_app
from leukemia_guide.server.settings import Settings
from leukemia_guide.server.surroundings import this_world
from tests.conftest import guide_with, shared_libraries, shared_recognizers
from tests.page.phone import NOON

LOCALES = read_toml(CONTENT / "locales.toml", CONTENT)


@pytest.fixture
def client() -> Iterator[FlaskClient]:
    around = replace(this_world(), clock=lambda: NOON, libraries=shared_libraries, recognizers=shared_recognizers)
    with create_app(Settings(None, https_only=False), around).test_client() as client:
        yield client


@pytest.mark.parametrize(
    ("preferred", "locale"),
    [
        ("en-US,en;q=0.9", "en-US"),
        ("en-GB", "en-GB"),
        ("es-MX,es;q=0.9,en;q=0.8", "es-US"),
        ("es", "es-US"),
        ("de,es;q=0.5", "es-US"),
        ("de", "en-US"),
        ("", "en-US"),
        ("nonsense;q=x,,;", "en-US"),
    ],
)
def test_the_page_comes_in_the_browsers_first_language_that_the_guide_speaks(
    client: FlaskClient, preferred: str, locale: str
) -> None:
    response = client.get("/", headers={"Accept-Language": preferred})

    assert f'<html lang="{locale}">' in response.text
    assert "Accept-Language" in response.headers["Vary"]


def test_the_page_holds_no_inline_style_or_script(client: FlaskClient) -> None:
    for path in ("/", "/privacy"):
        shown = client.get(path).text
        assert re.search(r"<style|\sstyle=|\son\w+=|javascript:", shown) is None
        for script in re.findall(r"<script[^>]*>", shown):
            assert 'src="/page/' in script or 'type="application/json"' in script


def test_without_script_the_page_gives_the_number(client: FlaskClient) -> None:
    inside = client.get("/").text.partition("<noscript>")[2].partition("</noscript>")[0]

    assert 'href="tel:+16464979154"' in inside
    assert "New patient appointments" in inside


@pytest.mark.parametrize(
    ("locale", "zone", "dial", "said"),
    [
        ("en-US", "America/Chicago", "tel:911", "911"),
        ("es-US", "America/Chicago", "tel:911", "911"),
        ("en-GB", "Europe/London", "tel:999", "999"),
        ("en-US", "Europe/Berlin", None, "your local emergency number"),
        ("es-US", "America/Mexico_City", None, "número local de emergencias"),
        ("en-US", "../../etc/passwd", None, "your local emergency number"),
    ],
)
def test_what_to_do_if_it_is_urgent_is_the_listeners_own(
    client: FlaskClient, locale: str, zone: str, dial: str | None, said: str
) -> None:
    words = client.get("/words", query_string={"locale": locale, "zone": zone}).get_json()

    assert [call["dial"] for call in words["urgent"]][:1] == ([dial] if dial else [])
    assert said in words["say"]["urgent"]


def test_a_language_that_the_guide_does_not_speak_is_not_there(client: FlaskClient) -> None:
    for path in ("/words?locale=fr-FR", "/privacy/fr", "/calendar/new_patient_line.ics?locale=fr-FR"):
        assert client.get(path).status_code == 404


def test_no_word_of_the_page_is_missing_in_either_language(client: FlaskClient) -> None:
    written = "".join(path.read_text(encoding="utf-8") for path in [*sorted(PAGE.glob("*.js")), PAGE / "talk.html"])
    wanted = set(re.findall(r'\bsay\("(\w+)"\)', written)) | set(re.findall(r'data-(?:say|name)="(\w+)"', written))
    listed = set(re.findall(r'\b(?:word|listWord)\("(\w+)"\)', written)) | {"keep", "kept"}
    assert len(wanted) > 20
    for locale in ("en-US", "en-GB", "es-US"):
        words = client.get("/words", query_string={"locale": locale}).get_json()
        said = words["say"]
        assert listed - words["list"].keys() == set()
        assert wanted - said.keys() == set()
        assert [key for key, words in said.items() if "{" in words] == []


def test_the_page_is_spelled_as_its_region_writes(client: FlaskClient) -> None:
    assert "leukaemia" in client.get("/words?locale=en-GB").get_json()["say"]["about"]


def test_a_refusal_is_in_the_listeners_language(client: FlaskClient) -> None:
    sent = json.dumps({"locale": "es-US", "utterance": "más", "state": "nonsense"})
    response = client.post("/talk", data=sent)

    assert response.status_code == 400
    assert response.get_json()["refused"] == "El estado de la conversación no es de esta guía."


def test_the_disclaimer_is_with_every_answer_as_on_a_card(client: FlaskClient) -> None:
    state = None
    for words in ("what happens during induction", "more", "who do i call"):
        told = client.post("/talk", json={"locale": "en-US", "utterance": words, "state": state}).get_json()
        state = told["state"]
        assert told["disclaimer"] == "This is general information, not medical advice."
    alarm = client.post("/talk", json={"locale": "en-US", "utterance": "i have a fever", "state": state}).get_json()
    assert alarm["disclaimer"] is None


def test_the_number_carries_its_calendar_and_a_line_without_hours_none(client: FlaskClient) -> None:
    asked = {"locale": "en-GB", "zone": "Europe/London"}
    line = client.post("/talk", json={**asked, "utterance": "who do i call"}).get_json()["line"]
    given = client.get(line["calendar"])

    assert given.headers["Content-Disposition"] == 'attachment; filename="call.ics"'
    assert "DESCRIPTION:+1-646-497-9154" in given.text
    main = client.post("/talk", json={**asked, "utterance": "the main number"}).get_json()["line"]
    assert main["calendar"] is None
    assert client.get("/calendar/main_line.ics?locale=en-GB").status_code == 404


def test_the_calendar_goes_by_the_clock_that_the_page_was_given(client: FlaskClient) -> None:
    given = _page_alone(client, shared_libraries).get("/calendar/new_patient_line.ics?locale=en-US")

    assert "DTSTART:20261125T130000Z" in given.text


def test_when_the_content_is_gone_the_page_still_says_what_to_do_if_it_is_urgent(client: FlaskClient) -> None:
    def gone(language: str, region: str | None) -> Library:
        raise ContentFault("induction.toml", "gone")

    response = _page_alone(client, gone).get("/", headers={"Accept-Language": "es"})

    assert response.status_code == 503
    assert "emergencia" in response.text


def _page_alone(client: FlaskClient, libraries: Callable[[str, str | None], Library]) -> FlaskClient:
    alone = Flask("alone")
    alone.register_blueprint(talk_page(guide_with(), LOCALES, libraries, lambda: NOON))
    return alone.test_client()
