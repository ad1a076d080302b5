"""What lambda.zip is made of, as a CycloneDX bill of materials: each distribution with its licence and its files' hash.

The same commit gives the same bytes, so it carries no time and no serial number.
"""

from __future__ import annotations

import hashlib
import json
from importlib.metadata import distribution
from typing import Any

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType, Property
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.dependency import Dependency
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from tools.release.vendored import LEFT_OUT, pins


def bill_of_materials(bundle: bytes, version: str) -> str:
    """As JSON, sorted. `bundle` is lambda.zip, `version` the guide's."""
    guide = Component(
        name="leukemia-guide",
        version=version,
        type=ComponentType.APPLICATION,
        bom_ref="leukemia-guide",
        licenses=[LicenseFactory().make_from_string("MIT")],
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=hashlib.sha256(bundle).hexdigest())],
    )
    carried = [_component(name, version) for name, version in pins().items()]
    guide.properties.add(Property(name="left out", value="; ".join(f"{name}: {why}" for name, why in LEFT_OUT.items())))
    bom = Bom(components=carried)
    bom.metadata.component = guide
    bom.dependencies.add(Dependency(guide.bom_ref, [Dependency(one.bom_ref) for one in carried]))
    made: dict[str, Any] = json.loads(JsonV1Dot6(bom).output_as_string())
    made.pop("serialNumber", None)
    made["metadata"] = {key: value for key, value in made["metadata"].items() if key not in ("timestamp", "tools")}
    return json.dumps(made, indent=2, sort_keys=True, ensure_ascii=False) + "\n"


def _component(name: str, version: str) -> Component:
    address = PackageURL("pypi", None, name, version)
    return Component(
        name=name,
        version=version,
        type=ComponentType.LIBRARY,
        bom_ref=address.to_string(),
        purl=address,
        licenses=[LicenseFactory().make_from_string(licence_of(name))],
    )


def licence_of(name: str) -> str:
    """What a distribution says of its own licence."""
    said = distribution(name).metadata
    classified = [line.rpartition(" :: ")[2] for line in said.get_all("Classifier") or () if "License ::" in line]
    expressed = (str(said[key]) for key in ("License-Expression", "License") if key in said)
    return ", ".join(classified) or next(expressed, "")
