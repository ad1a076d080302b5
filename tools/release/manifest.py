"""`python -m tools.release.manifest`: writes skill.json, the store manifest, from each language's store.toml.

The skill is offered in the countries of its locales alone: elsewhere it would say another country's emergency number.

With --check it writes nothing and fails where the committed file is not what would be written.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any, Final

from leukemia_guide.library import ContentFault, open_library
from leukemia_guide.library.content_files import CONTENT, read_content, read_toml

MANIFEST: Final = Path(__file__).resolve().parents[2] / "skill.json"


def build_manifest() -> dict[str, Any]:
    """The manifest in Amazon's shape. Raises ContentFault."""
    owner = read_toml(CONTENT / "owner.toml", CONTENT)
    locales = read_toml(CONTENT / "locales.toml", CONTENT)
    endpoint: dict[str, Any] = {"uri": owner["endpoint"]} if owner["endpoint"] else {}
    if owner["endpoint"].startswith("https"):
        endpoint["sslCertificateType"] = "Trusted"
    custom: dict[str, Any] = {"interfaces": [{"type": "ALEXA_PRESENTATION_APL"}]}
    if endpoint:
        custom["endpoint"] = endpoint
    return {
        "manifest": {
            "manifestVersion": "1.0",
            "publishingInformation": {
                "locales": {locale: _store_page(place, owner) for locale, place in locales.items()},
                "isAvailableWorldwide": False,
                "distributionMode": "PUBLIC",
                "category": "HEALTH_AND_FITNESS",
                "testingInstructions": _testing_notes(locales),
                "distributionCountries": list(dict.fromkeys(place["region"] for place in locales.values())),
            },
            "apis": {"custom": custom},
            "privacyAndCompliance": {
                "allowsPurchases": False,
                "usesPersonalInfo": False,
                "isChildDirected": False,
                "isExportCompliant": True,
                "containsAds": False,
                "usesHealthInfo": False,
                "locales": {locale: _privacy(owner) for locale in locales},
            },
        }
    }


def _testing_notes(locales: dict[str, Any]) -> str:
    notes = read_toml(CONTENT / "store.toml", CONTENT)
    contents = [read_content(language) for language in dict.fromkeys(place["language"] for place in locales.values())]
    signed = all(len(content["reviewed"]) == len(content["topics"]) for content in contents)
    center = contents[0]["center"]["names"][contents[0]["language"]]["center"]
    named = {place["language"]: place["invocation"].partition("|")[0] for place in reversed(locales.values())}
    told: str = (
        notes["testing"]
        .strip()
        .format(
            center=center,
            english=named["en"],
            spanish=named["es"],
            review=notes["signed" if signed else "unsigned"],
        )
    )
    return told


def _store_page(place: dict[str, Any], owner: dict[str, Any]) -> dict[str, Any]:
    page = read_toml(CONTENT / place["language"] / "store.toml", CONTENT)
    disclaimer = page["disclaimer"].get(place["region"], page["disclaimer"].get("elsewhere"))
    spell = open_library(place["language"], place["region"]).spell
    shown = {
        "name": page["name"],
        "summary": spell(page["summary"]),
        "description": spell(page["description"].strip()).format(disclaimer=disclaimer),
        "examplePhrases": [spell(example) for example in page["examples"]],
        "keywords": [spell(word) for word in page["keywords"]],
    }
    icons = {"smallIconUri": owner["icon_small"], "largeIconUri": owner["icon_large"]}
    return shown | {key: address for key, address in icons.items() if address}


def _privacy(owner: dict[str, Any]) -> dict[str, Any]:
    return {"privacyPolicyUrl": owner["privacy_address"]} if owner["privacy_address"] else {}


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.release.manifest", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail where skill.json is stale")
    chosen = parser.parse_args(arguments)
    try:
        text = json.dumps(build_manifest(), indent=2, ensure_ascii=False) + "\n"
    except ContentFault as fault:
        print(fault, file=sys.stderr)
        return 1
    if MANIFEST.exists() and MANIFEST.read_text(encoding="utf-8") == text:
        return 0
    if chosen.check:
        print("skill.json is stale: run `make model` and commit it", file=sys.stderr)
        return 1
    MANIFEST.write_text(text, encoding="utf-8")
    print("wrote skill.json")
    return 0


if __name__ == "__main__":
    sys.exit(main())
