"""Pages to read, print and share, each in one language at an address of its own; they work without script.

GET /<language>/topics, /<language>/topics/<topic>, /<language>/numbers, /privacy, /privacy/<language>, and /topics,
which is the list of topics as JSON, for the talk page.
"""

from __future__ import annotations

import re
from typing import Any, Final

from flask import Blueprint, Response, abort, current_app, jsonify, render_template, request
from markupsafe import Markup, escape

from leukemia_guide import safety
from leukemia_guide.channels.web.addresses import numbers_address, topic_address, topics_address
from leukemia_guide.channels.web.contents_page import SUPPORT, groups_of, lines_of, places_of
from leukemia_guide.channels.web.negotiation import Languages
from leukemia_guide.channels.web.page_files import made_response
from leukemia_guide.channels.web.page_words import privacy_of
from leukemia_guide.channels.web.topic_page import topic_page
from leukemia_guide.library import Library
from leukemia_guide.speech import TELEPHONE
from leukemia_guide.telephone import dial

WRITTEN_NUMBER: Final = re.compile(rf"(?<![\d-]){TELEPHONE}(?![\d-])")
REVALIDATED: Final = "no-cache"
"""Kept by whoever read it, and asked for anew each time: words of medicine must not be old."""


def reading_pages(languages: Languages) -> Blueprint:
    """The pages of every language that the guide speaks."""
    pages = Blueprint("reading", __name__, template_folder="page")
    pages.add_app_template_filter(with_numbers)

    @pages.get("/<language>/topics")
    def show_topics(language: str) -> Response:
        return _revalidated(page_of("topics", _library(languages, language), languages, host=host_of_this()))

    @pages.get("/<language>/topics/<topic_id>")
    def show_topic(language: str, topic_id: str) -> Response:
        library = _library(languages, language)
        if topic_id not in library:
            abort(404)
        return _revalidated(page_of("topic", library, languages, host=host_of_this(), topic_id=topic_id))

    @pages.get("/<language>/numbers")
    def show_numbers(language: str) -> Response:
        return _revalidated(page_of("numbers", _library(languages, language), languages, host=host_of_this()))

    @pages.get("/privacy")
    @pages.get("/privacy/<language>")
    def show_privacy(language: str | None = None) -> Response:
        library = _library(languages, language) if language else languages.library(languages.asked()[0])
        response = _revalidated(page_of("privacy", library, languages, host=host_of_this()))
        response.vary.add("Accept-Language")
        return response

    @pages.get("/topics")
    def tell_topics() -> Response:
        library = languages.library(languages.asked()[0])
        shown = [
            {
                "heading": group.heading,
                "topics": [{"label": one.title, "question": one.question} for one in group.topics],
            }
            for group in groups_of(library)
        ]
        return jsonify(groups=shown, all=topics_address(library.language))

    return pages


def page_of(name: str, library: Library, languages: Languages, *, host: str = "", topic_id: str = "") -> str:
    """One page as HTML. Without a `host` it names no address of its own: such a page is for a place without a
    network."""
    language = library.language
    addresses = {
        code: {
            "topics": topics_address(code),
            "topic": topic_address(code, topic_id),
            "numbers": numbers_address(code),
            "privacy": f"/privacy/{code}",
        }
        for code in languages.names()
    }
    return render_template(
        f"{name}.html",
        name=name,
        say=library.say,
        list_words={key: library.say("list", key) for key in library.keys("list")},
        language=language,
        names=languages.names(),
        addresses=addresses,
        here={code: where[name] for code, where in addresses.items()},
        host=host,
        home=f"/?locale={languages.locale_of(language)}",
        # A page that is read anywhere gives no country's number.
        urgent=safety.if_urgent(language, None),
        topic_address=topic_address,
        **_shown_on(name, library, topic_id),
    )


def with_numbers(text: str) -> Markup:
    """The text with each telephone number as a link that dials it."""
    pieces, end = [], 0
    for match in WRITTEN_NUMBER.finditer(text):
        link = Markup('<a class="digits" href="{}">{}</a>').format(dial(match[0]), match[0])
        pieces += [escape(text[end : match.start()]), link]
        end = match.end()
    return Markup().join([*pieces, escape(text[end:])])


def _shown_on(name: str, library: Library, topic_id: str) -> dict[str, Any]:
    if name == "topic":
        lines = {line.id: line for line in lines_of(library)}
        return {"topic": topic_page(topic_id, library), "line": lines.get(topic_id)}
    if name == "topics":
        return {"groups": groups_of(library)}
    if name == "numbers":
        return {"places": places_of(library), "lines": lines_of(library), "support": topic_page(SUPPORT, library)}
    title, paragraphs = privacy_of(library)
    return {"heading": title, "paragraphs": paragraphs}


def _library(languages: Languages, language: str) -> Library:
    return languages.library(languages.locale_of(language))


def host_of_this() -> str:
    """Where the pages lie, for links that must be whole. What stands before the server may take the TLS from it."""
    scheme = current_app.config["PREFERRED_URL_SCHEME"] or request.scheme
    return f"{scheme}://{request.host}"


def _revalidated(page: str) -> Response:
    response = made_response(page)
    response.headers["Cache-Control"] = REVALIDATED
    response.add_etag()
    response.make_conditional(request)
    return response
