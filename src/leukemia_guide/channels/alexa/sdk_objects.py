"""The SDK's objects, made and written directly, by what each of its classes says of its fields.

The SDK finds out anew for each object which class it is of, which fields that has, and by which pattern a type is
written. Four fifths of an answer went into that. Here each class is looked at once, when it is first met. What is rare,
such as a date, is left to the SDK itself; that both read and write the same is a test.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Hashable, Mapping
from enum import Enum
from functools import cache
from typing import Any, Final, cast

from ask_sdk_core.serialize import DefaultSerializer

Reader = Callable[[Any], Any]
AS_THEY_ARE: Final = frozenset({str, int, float, bool, bytes, type(None)})
SDK: Final = DefaultSerializer()


class PlainJson(dict[str, Any]):
    """What is JSON as it stands, such as a screen's document or what a session keeps, which would be copied piece by
    piece into each answer."""


def read(payload: Any, type_name: str) -> Any:
    """An object of a type as the SDK writes it, such as "list[ask_sdk_model.slot.Slot]", of what JSON holds."""
    return None if payload is None else _reader(type_name)(payload)


def written(value: Any) -> Any:
    """What JSON holds of an object of the SDK, or of a list or a dict of them."""
    kind = type(value)
    if kind in AS_THEY_ARE or kind is PlainJson:
        return value
    if kind is dict:
        return {key: written(one) for key, one in value.items()}
    if kind is list:
        return [written(one) for one in value]
    if isinstance(value, Enum):
        return value.value
    fields = _written_fields(cast(Hashable, kind))
    if fields is None:
        return SDK.serialize(value)
    return {
        key: one if type(one) in AS_THEY_ARE else written(one)
        for name, key in fields
        if (one := getattr(value, name)) is not None
    }


@cache
def _written_fields(of: Any) -> tuple[tuple[str, str], ...] | None:
    """The fields of a class of the SDK, and their keys in JSON; None for what is none of its classes."""
    types = getattr(of, "deserialized_types", None)
    keys: Mapping[str, str] = getattr(of, "attribute_map", {})
    return None if types is None else tuple((name, keys.get(name, name)) for name in types)


@cache
def _reader(type_name: str) -> Reader:
    """What makes an object of the type of what JSON holds, and is not null."""
    if type_name.startswith("list[") and "," not in type_name:
        inner = type_name[len("list[") : -1]
        return lambda payload: [read(one, inner) for one in payload]
    if type_name.startswith("dict("):
        inner = type_name.partition(", ")[2][:-1]
        return lambda payload: {key: read(one, inner) for key, one in payload.items()}
    if type_name in PRIMITIVES:
        return PRIMITIVES[type_name]
    if "." not in type_name:
        return lambda payload: SDK.deserialize(json.dumps(payload), type_name)
    return _reader_of_class(type_name)


@cache
def _reader_of_class(type_name: str) -> Reader:
    of = _class(type_name)
    if issubclass(of, Enum):
        return cast(Reader, of)
    if hasattr(of, "get_real_child_model"):
        return lambda payload: _model_reader(of.get_real_child_model(payload))(payload)
    return _model_reader(type_name)


@cache
def _model_reader(type_name: str) -> Reader:
    return _ModelReader(_class(type_name))


def _as_it_is(payload: Any) -> Any:
    return payload


class _ModelReader:
    """Makes objects of one class of the SDK."""

    def __init__(self, of: Any) -> None:
        self._of = of
        named = of.attribute_map
        self._types = {named.get(name, name): (name, type_name) for name, type_name in of.deserialized_types.items()}
        self._readers: dict[str, tuple[str, Reader]] = {}

    def __call__(self, payload: Mapping[str, Any]) -> Any:
        made, readers = self._of(), self._readers
        for key, value in payload.items():
            name, reader = readers.get(key) or self._met(key)
            setattr(made, name, None if value is None else reader(value))
        return made

    def _met(self, key: str) -> tuple[str, Reader]:
        """A field that is met for the first time: only then are the classes loaded that it needs. Keys that the class
        does not have are set as they stand, and not remembered."""
        if key not in self._types:
            return key, _as_it_is
        name, type_name = self._types[key]
        self._readers[key] = name, _reader(type_name)
        return self._readers[key]


def _class(type_name: str) -> Any:
    module, _, name = type_name.rpartition(".")
    return getattr(__import__(module, fromlist=[name]), name)


PRIMITIVES: Final[Mapping[str, Reader]] = {"str": str, "bool": bool, "object": _as_it_is}
