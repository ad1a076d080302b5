"""What a browser keeps for times without a network: the same for everyone, in one piece, with a version.

GET /worker.js, /offline.json and /manifest/<language>.webmanifest. Nothing that someone visits or asks is added to it.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from dataclasses import dataclass
from typing import Any

from flask import Blueprint, Response, jsonify

from leukemia_guide.channels.web.addresses import numbers_address, topic_address, topics_address
from leukemia_guide.channels.web.negotiation import Languages
from leukemia_guide.channels.web.page_files import FILES, ICONS, PAGE, compressible
from leukemia_guide.channels.web.reading_pages import page_of
from leukemia_guide.guide.once import Once

PAPER, DEEP = "#faf6ef", "#14595a"


@dataclass(frozen=True, slots=True)
class Kept:
    """All pages in one piece, plain and compressed, and a version that changes with any of them or of the files."""

    version: str
    pages: bytes
    compressed: bytes


def kept_offline(languages: Languages) -> Blueprint:
    """What is kept is made when it is first asked for."""
    offline = Blueprint("offline", __name__)
    keep = Once(lambda: _keep(languages))

    @offline.get("/worker.js")
    def give_worker() -> Response:
        listed = {
            "version": keep().version,
            "files": [f"/page/{name}" for name in FILES],
            "words": [f"/words?locale={locale}" for locale in languages.locales],
        }
        script = f"const KEPT = {json.dumps(listed)};\n{(PAGE / 'worker.js').read_text(encoding='utf-8')}"
        return Response(script, mimetype="text/javascript", headers={"Cache-Control": "no-cache"})

    @offline.get("/offline.json")
    def give_pages() -> Response:
        return compressible(keep().pages, keep().compressed, "application/json")

    @offline.get("/manifest/<language>.webmanifest")
    def give_manifest(language: str) -> Response:
        locale = languages.locale_of(language)
        library = languages.library(locale)
        response = jsonify(_manifest(library.say("title", "guide"), library.say("page", "about"), locale))
        response.mimetype = "application/manifest+json"
        return response

    return offline


def _keep(languages: Languages) -> Kept:
    pages = {}
    for language in languages.names():
        library = languages.library(languages.locale_of(language))
        pages[topics_address(language)] = page_of("topics", library, languages)
        pages[numbers_address(language)] = page_of("numbers", library, languages)
        pages[f"/privacy/{language}"] = page_of("privacy", library, languages)
        for topic_id in library:
            pages[topic_address(language, topic_id)] = page_of("topic", library, languages, topic_id=topic_id)
    written = json.dumps(pages, ensure_ascii=False, sort_keys=True).encode()
    digest = hashlib.sha256(written)
    for name in (*FILES, "worker.js", "talk.html"):
        digest.update((PAGE / name).read_bytes())
    return Kept(digest.hexdigest()[:12], written, gzip.compress(written, mtime=0))


def _manifest(name: str, description: str, locale: str) -> dict[str, Any]:
    icons = [
        {"src": f"/page/icon-{size}.png", "sizes": f"{size}x{size}", "type": "image/png", "purpose": purpose}
        for size in ICONS
        for purpose in ("any", "maskable")
    ]
    return {
        "id": "/",
        "name": name,
        "short_name": name,
        "description": description,
        "lang": locale,
        "start_url": "/",
        "scope": "/",
        "display": "standalone",
        "background_color": PAPER,
        "theme_color": DEEP,
        "icons": icons,
    }
