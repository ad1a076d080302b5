"""The pages to read: every topic at its own address, all that the guide says about it, whole without script."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from html import unescape

import pytest
from flask.testing import FlaskClient

from leukemia_guide.channels.web.topic_page import PICTURES
from leukemia_guide.channels.web.works_cited import links_in
from leukemia_guide.library import OWN_ASPECTS
from leukemia_guide.server.app import create_app
from leukemia_guide.server.settings import Settings
from leukemia_guide.server.surroundings import this_world
from tests.conftest import shared_libraries, shared_recognizers
from tests.page.phone import NOON

LANGUAGES = ("en", "es")


@pytest.fixture(scope="module")
def client() -> Iterator[FlaskClient]:
    around = replace(this_world(), clock=lambda: NOON, libraries=shared_libraries, recognizers=shared_recognizers)
    with create_app(Settings(None, https_only=False), around).test_client() as client:
        yield client


def shown(page: str) -> str:
    """What a reader sees, with single spaces."""
    bare = re.sub(r"<(script|style)\b.*?</\1>", " ", page, flags=re.DOTALL)
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", "", bare)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_topic_has_a_page_with_all_that_is_said_about_it(client: FlaskClient, language: str) -> None:
    library = shared_libraries(language, "US")
    for topic_id in library:
        response = client.get(f"/{language}/topics/{topic_id}")
        topic, text = library.topic(topic_id), shown(response.text)
        assert response.status_code == 200, topic_id
        assert f'<html lang="{language}">' in response.text
        assert text.count(topic.title) >= 1
        assert topic.simpler in text
        for passage in (*(topic.passages[one] for one in OWN_ASPECTS if one in topic.passages), *topic.more):
            for said in passage.steps or (passage.text,):
                assert said in text, topic_id
            for source_id in passage.sources:
                publisher = library.source(source_id).publisher
                assert publisher[:1].upper() + publisher[1:] in text, topic_id


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_link_within_the_guide_leads_somewhere(client: FlaskClient, language: str) -> None:
    seen: set[str] = set()
    left = {f"/{language}/topics"}
    while left:
        address = left.pop()
        seen.add(address)
        response = client.get(address)
        assert response.status_code == 200, address
        if response.mimetype == "text/html" and address.startswith(f"/{language}/"):
            found = {link.split("#")[0] for link in re.findall(r'(?:href|src)="(/[^"]*)"', response.text)}
            left |= found - seen
            for place in re.findall(r'href="#([^"]+)"', response.text):
                assert f'id="{place}"' in response.text, f"{address}#{place}"
    topics = {address for address in seen if address.startswith(f"/{language}/topics/")}
    assert len(topics) == len(list(shared_libraries(language, "US")))


def test_a_page_tells_search_engines_and_readers_what_and_where_it_is(client: FlaskClient) -> None:
    page = client.get("/en/topics/induction", base_url="https://guide.example").text

    assert "<title>Induction · Leukemia Guide</title>" in page
    assert '<meta name="description" content="Induction is the first month of treatment' in page
    assert '<link rel="canonical" href="http://guide.example/en/topics/induction">' in page
    assert '<link rel="alternate" hreflang="es" href="http://guide.example/es/topics/induction">' in page
    assert page.count("<h1>") == 1
    assert "Not yet reviewed by a clinician." in page


def test_behind_tls_a_page_names_its_address_by_https(client: FlaskClient) -> None:
    around = replace(this_world(), libraries=shared_libraries, recognizers=shared_recognizers)
    secure = create_app(Settings(None, https_only=True), around).test_client()
    assert 'rel="canonical" href="https://localhost/en/topics"' in secure.get("/en/topics").text


def test_no_page_holds_an_inline_style_or_script(client: FlaskClient) -> None:
    for path in ("/en/topics", "/en/topics/car_t", "/es/topics/phases", "/es/numbers", "/privacy/en"):
        page = client.get(path).text
        assert re.search(r"<style|\sstyle=|\son\w+=|javascript:", page) is None, path
        for script in re.findall(r"<script[^>]*>", page):
            assert 'src="/page/' in script or 'type="application/json"' in script


@pytest.mark.parametrize(
    ("path", "drawings", "words"),
    [
        ("/en/topics/phases", 3, "Drawing: many leukemia cells, and most of them fade away."),
        ("/es/topics/maintenance", 3, "Dibujo: una línea larga y tranquila"),
        ("/en/topics/car_t", 5, "Drawing: a bag drips cells back into the arm."),
        ("/es/topics/car_t", 5, "Dibujo: de una célula salen muchas."),
    ],
)
def test_the_phases_and_the_steps_of_car_t_are_drawn_and_told(
    client: FlaskClient, path: str, drawings: int, words: str
) -> None:
    page = client.get(path).text
    labels = re.findall(r'<svg class="drawing" role="img" aria-label="([^"]+)"', page)
    assert len(labels) == len(set(labels)) == drawings
    assert any(unescape(label).startswith(words) for label in labels)


def test_every_drawing_has_its_words_in_every_language() -> None:
    names = {path.stem for path in PICTURES.glob("*.svg")}
    for language in LANGUAGES:
        assert set(shared_libraries(language, "US").keys("pictures")) == names


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_topic_is_in_the_list_once_under_its_group(client: FlaskClient, language: str) -> None:
    library = shared_libraries(language, "US")
    page = client.get(f"/{language}/topics").text
    listed = re.findall(rf'href="/{language}/topics/(\w+)"', page)
    assert sorted(listed) == sorted(library)
    assert {library.group(topic_id) for topic_id in library} == set(library.keys("groups"))

    told = client.get("/topics", query_string={"locale": "en-US" if language == "en" else "es-US"}).get_json()
    assert sum(len(group["topics"]) for group in told["groups"]) == len(listed)


def test_the_numbers_of_every_country_and_line_can_be_pressed(client: FlaskClient) -> None:
    page = client.get("/es/numbers").text
    numbers = ("911", "988", "999", "116123", "000", "131114", "112", "14416", "+16464979154", "+18005252225")
    for number in (*numbers, "+18002221222", "+18002272345"):
        assert f'href="tel:{number}"' in page
    assert page.index("tel:911") < page.index("tel:+16464979154")


def test_an_appointment_page_has_its_number_and_says_that_it_is_not_for_emergencies(client: FlaskClient) -> None:
    page = client.get("/en/topics/new_patient_line").text
    assert '<a class="call" href="tel:+16464979154">Call 646-497-9154</a>' in page
    assert "These lines are not for emergencies." in page


def test_what_is_not_there_is_not_found(client: FlaskClient) -> None:
    for path in ("/fr/topics", "/en/topics/nothing", "/en/topics/../induction", "/fr/numbers", "/page/worker.js"):
        assert client.get(path).status_code == 404, path


def test_a_page_is_asked_for_anew_each_time_and_sent_only_when_it_changed(client: FlaskClient) -> None:
    for path in ("/en/topics/induction", "/page/talk.css"):
        first = client.get(path)
        assert first.headers["Cache-Control"] == "no-cache"
        assert client.get(path, headers={"If-None-Match": first.headers["ETag"]}).status_code == 304


def test_a_file_is_sent_compressed_where_the_browser_takes_that(client: FlaskClient) -> None:
    plain = client.get("/page/talk.css")
    packed = client.get("/page/talk.css", headers={"Accept-Encoding": "gzip"})
    assert packed.headers["Content-Encoding"] == "gzip"
    assert len(packed.data) < len(plain.data) / 2
    assert packed.headers["Vary"] == "Accept-Encoding"


def test_only_whole_addresses_of_the_publishers_own_are_links() -> None:
    sources = {
        "whole": {"address": "cancer.gov/types/leukemia", "title": "ALL"},
        "bare": {"address": "mskcc.org"},
        "cut": {"address": "cancer.ca/.../maintenance"},
        "odd": {"address": "api.fda.gov/drug/label.json):"},
        "none": {"address": ""},
        "copied": {"address": "example.com/methotrexate", "title": "Methotrexate, a copy of the leaflet"},
    }
    assert links_in(sources) == {"whole": "https://cancer.gov/types/leukemia", "bare": "https://mskcc.org"}


def test_the_manifest_makes_it_installable_in_its_language(client: FlaskClient) -> None:
    for language, name in (("en", "Leukemia Guide"), ("es", "Guía Leucemia")):
        response = client.get(f"/manifest/{language}.webmanifest")
        made = json.loads(response.data)
        assert response.mimetype == "application/manifest+json"
        assert (made["name"], made["lang"][:2], made["display"]) == (name, language, "standalone")
        for icon in made["icons"]:
            assert client.get(icon["src"]).mimetype == "image/png"


def test_what_is_kept_for_times_without_a_network_is_fixed_and_has_a_version(client: FlaskClient) -> None:
    worker = client.get("/worker.js").text
    kept = json.loads(worker.partition("const KEPT = ")[2].partition(";\n")[0])
    pages = client.get("/offline.json").get_json()

    assert re.fullmatch("[0-9a-f]{12}", kept["version"])
    assert client.get("/worker.js").text == worker
    for language in LANGUAGES:
        topics = {f"/{language}/topics/{topic_id}" for topic_id in shared_libraries(language, "US")}
        assert topics | {f"/{language}/topics", f"/{language}/numbers", f"/privacy/{language}"} <= pages.keys()
    assert "canonical" not in pages["/en/topics/induction"], "a kept page names no address of its own"
    packed = client.get("/offline.json", headers={"Accept-Encoding": "gzip"}).content_length
    assert packed < 1_300 * len(topics) * len(LANGUAGES), (
        "kept once, over a telephone's network: a topic's page is small"
    )
    for name in kept["files"]:
        assert client.get(name).status_code == 200
