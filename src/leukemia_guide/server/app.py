"""Builds the web application: the signed Alexa endpoint, the talk page, the telephone, the health check."""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping
from dataclasses import replace
from logging.config import dictConfig
from typing import Final

from flask import Flask, Response, jsonify

from leukemia_guide.channels.alexa.skill import create_skill
from leukemia_guide.channels.web.busy import Places
from leukemia_guide.channels.web.refusing import answer_errors
from leukemia_guide.channels.web.talk_page import talk_page
from leukemia_guide.guide import Guide
from leukemia_guide.library.content_files import CONTENT, read_toml
from leukemia_guide.server.alexa_endpoint import alexa_endpoint
from leukemia_guide.server.alexa_gate import LARGEST, Gate
from leukemia_guide.server.counting import NotUnderstood
from leukemia_guide.server.headers import Protected
from leukemia_guide.server.json_written import KeptEncoder
from leukemia_guide.server.logs import logging_as_json
from leukemia_guide.server.settings import Settings, SettingsFault, production, read_owner
from leukemia_guide.server.surroundings import Surroundings, this_world
from leukemia_guide.server.verifying import CertificateCache, Verifier
from leukemia_guide.server.warming import open_ahead, warm

log: Final = logging.getLogger("leukemia_guide.server")


def create_app(settings: Settings, surroundings: Surroundings | None = None) -> Flask:
    """The application; with `surroundings` of its own it needs neither a network nor Amazon.

    Raises ContentFault where locales.toml cannot be read, SettingsFault where the default locale is not in it.
    """
    around = surroundings or this_world()
    # Callers whose chain is not kept must never hold every thread.
    bounds = replace(around.bounds, waiting=min(around.bounds.waiting, max(1, settings.threads * 3 // 4)))
    certificates = CertificateCache(
        around.fetch, around.roots, around.clock, bounds, known=settings.certificate_address
    )
    locales = _first(read_toml(CONTENT / "locales.toml", CONTENT), settings.default_locale)
    not_understood = NotUnderstood(locales)
    guide = Guide(
        libraries=around.libraries,
        recognizers=around.recognizers,
        clock=around.clock,
        not_understood=not_understood.count,
    )
    skill = create_skill(settings.skill_id, guide, around.zone)

    app = Flask(__name__, static_folder=None)
    app.json = KeptEncoder(app)
    app.config["MAX_CONTENT_LENGTH"] = LARGEST
    app.config["PREFERRED_URL_SCHEME"] = "https" if settings.https_only else "http"
    app.extensions["certificates"] = certificates
    app.extensions["not_understood"] = not_understood
    # A path with two slashes would be sent on to whatever host the caller names.
    app.url_map.merge_slashes = False
    gate = Gate(app.wsgi_app, Verifier(certificates, around.clock, settings.skill_id))
    app.wsgi_app = Protected(gate, https_only=settings.https_only, hosts=settings.hosts)  # type: ignore[method-assign]
    answer_errors(app)
    app.register_blueprint(alexa_endpoint(skill, settings.skill_id))
    app.extensions["places"] = places = Places()
    app.register_blueprint(talk_page(guide, locales, around.libraries, around.clock, places))
    if settings.carrier:
        # Only a server with a number needs the carrier's library.
        from leukemia_guide.channels.phone.phone_endpoint import phone_endpoint  # noqa: PLC0415
        from leukemia_guide.channels.phone.speaking_places import SpeakingPlaces  # noqa: PLC0415

        app.register_blueprint(phone_endpoint(guide, SpeakingPlaces(locales, around.libraries), settings.carrier))

    app.extensions["guide"], app.extensions["skill"] = guide, skill
    app.extensions["locales"] = tuple(locales)

    @app.get("/healthz")
    def health() -> Response:
        """The process answers. It says so also where a language cannot be opened: alarms are answered even then."""
        return jsonify(status="ok")

    return app


def _first(locales: Mapping[str, Mapping[str, str]], default: str) -> dict[str, Mapping[str, str]]:
    """The locales with the default one ahead."""
    if default not in locales:
        raise SettingsFault(f"owner.toml: 'default_locale' is {default!r}, not one of {', '.join(locales)}")
    return {default: locales[default], **locales}


def create_production_app() -> Flask:
    """What gunicorn serves. A locale that cannot be opened is logged; the others, and alarms, are still answered."""
    settings = production(os.environ, read_owner())
    dictConfig(logging_as_json(settings.log_level))
    app = create_app(settings, this_world())
    for fault in open_ahead(app):
        log.error(fault)
    warm(app)
    return app
