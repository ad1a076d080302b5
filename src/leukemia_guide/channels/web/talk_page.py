"""The talk page, its files and its turns. Keeps nothing; the page holds the session's state.

GET /, /words, /page/<file>, /calendar/<line>.ics, and POST /talk:

Asked: {"locale": "en-US", "utterance": "what is induction", "state": {...}, "zone": "America/New_York"}. Instead of an
utterance, "question" may hold the id of an offer that was touched; with neither, the guide opens with its welcome.
`state` is what the last reply gave, absent at first; `zone` may be absent.

Told: see `talk_json.as_json`. What cannot be used is refused with 400 and {"refused": "<why, in words>"}; so is, with
429, whoever asks when too many ask at once, after words of danger were looked for.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final

from flask import Blueprint, Response, abort, jsonify, render_template

from leukemia_guide import safety
from leukemia_guide.channels.web.body import read_body
from leukemia_guide.channels.web.busy import RETRY_AFTER, Places, is_urgent
from leukemia_guide.channels.web.calendar import calendar_file
from leukemia_guide.channels.web.kept_offline import kept_offline
from leukemia_guide.channels.web.negotiation import Languages
from leukemia_guide.channels.web.page_files import FILES, MODULES, file_response, made_response
from leukemia_guide.channels.web.page_words import without_script, words_for
from leukemia_guide.channels.web.reading_pages import host_of_this, reading_pages
from leukemia_guide.channels.web.talk_json import LONGEST_UTTERANCE, Unusable, apologised, as_json, read_request
from leukemia_guide.guide import Guide, Request
from leukemia_guide.guide.door import language_of
from leukemia_guide.library import Library

log: Final = logging.getLogger("leukemia_guide.server.talk")
LARGEST: Final = 16 * 1024


def talk_page(
    guide: Guide,
    locales: Mapping[str, Mapping[str, str]],
    libraries: Callable[[str, str | None], Library],
    clock: Callable[[], datetime],
    places: Places | None = None,
) -> Blueprint:
    """The page, its files, and its turns. `locales` are those of locales.toml; `clock` gives an aware time; at `places`
    turns are worked on, as many at once as there are."""
    page = Blueprint("talk", __name__, template_folder="page")
    languages = Languages(locales, libraries)
    _serve_pages(page, languages)
    _serve_files(page, languages, clock)
    _serve_turns(page, languages, guide, places or Places())
    page.register_blueprint(reading_pages(languages))
    page.register_blueprint(kept_offline(languages))
    return page


def _serve_pages(page: Blueprint, languages: Languages) -> None:
    @page.get("/")
    def show() -> Response:
        locale, _ = languages.asked()
        try:
            library = languages.library(locale)
            # What hangs on the region the page asks for itself, since it alone knows its time zone.
            words = words_for(library, locale, None)
            number = without_script(library)
            names = languages.names()
        except Exception as fault:
            log.error("fault", exc_info=fault)
            apology = safety.apology(languages.locales[locale]["language"], None)
            return Response(f"{apology}\n", 503, mimetype="text/plain")
        return _negotiated(
            render_template(
                "talk.html",
                **words,
                words={**words, "locales": list(languages.locales)},
                names=names,
                number=number,
                modules=MODULES,
                host=host_of_this(),
            )
        )

    @page.get("/words")
    def tell_words() -> Response:
        locale, region = languages.asked()
        words = words_for(languages.library(locale), locale, region)
        return made_response(json.dumps(words, ensure_ascii=False), "application/json")


def _serve_files(page: Blueprint, languages: Languages, clock: Callable[[], datetime]) -> None:
    @page.get("/page/<name>")
    def show_file(name: str) -> Response:
        return file_response(name) if name in FILES else abort(404)

    @page.get("/calendar/<line_id>.ics")
    def give_calendar(line_id: str) -> Response:
        locale, region = languages.asked()
        library = languages.library(locale)
        made = calendar_file(library, line_id, clock(), region) if line_id in library.center["lines"] else None
        if made is None:
            abort(404)
        named = {"Content-Disposition": 'attachment; filename="call.ics"'}
        return Response(made, mimetype="text/calendar", headers=named)


def _serve_turns(page: Blueprint, languages: Languages, guide: Guide, places: Places) -> None:
    @page.post("/talk", provide_automatic_options=False)
    def talk() -> Response | tuple[Response, int]:
        body = read_body(LARGEST)
        try:
            asked = read_request(body, languages.locales)
        except Unusable as unusable:
            return jsonify(refused=_in_words(unusable, languages)), 400
        if asked.words is None:
            return _answered(asked, guide)
        with places.place() as has_place:
            if has_place:
                return _answered(asked, guide)
        with places.urgent:
            if is_urgent(asked):
                return _answered(asked, guide)
        return _busy(asked, languages)


def _answered(asked: Request, guide: Guide) -> Response:
    try:
        return jsonify(as_json(guide.answer(asked), asked))
    except Exception as fault:
        log.error("fault", exc_info=fault)
        return jsonify(apologised(safety.apology(language_of(asked), asked.region)))


def _busy(asked: Request, languages: Languages) -> Response:
    busy = Unusable("Too many ask at this moment.", asked.locale, "refused_busy")
    urgent = safety.if_urgent(language_of(asked), asked.region)
    told = jsonify(refused=f"{_in_words(busy, languages)} {urgent}")
    told.status_code = 429
    told.headers["Retry-After"] = RETRY_AFTER
    return told


def _in_words(unusable: Unusable, languages: Languages) -> str:
    """Why, in the listener's language where that is known."""
    if unusable.locale is None or unusable.said is None:
        return str(unusable)
    try:
        return languages.library(unusable.locale).say("page", unusable.said, most=str(LONGEST_UTTERANCE))
    except Exception as fault:
        log.warning("no words for a refusal", extra={"fault": type(fault).__name__})
        return str(unusable)


def _negotiated(page: str) -> Response:
    """A page whose language the browser's own decides. It may be gone back to, and is asked for anew otherwise."""
    response = made_response(page)
    response.headers["Cache-Control"] = "no-cache"
    response.vary.add("Accept-Language")
    return response
