"""One message or resource at a time."""

from __future__ import annotations

import json
import os
from decimal import Decimal
from typing import Any

from . import _native
from .errors import ParseError


class Resource(dict):
    """A FHIR resource: a dict of its elements, with access by path. Decimals keep their digits."""

    def get_path(self, path: str, default: Any = None) -> Any:
        """The first value at a path such as ``name[0].given``; steps may leave out which one of many is meant."""
        found = self.values_at(path)
        return found[0] if found else default

    def values_at(self, path: str) -> list[Any]:
        """Every value at a path: ``name.given`` is all given names."""
        found: list[Any] = [self]
        steps = path.split(".")
        if steps and steps[0] == self.get("resourceType"):
            steps = steps[1:]
        for step in steps:
            name, _, index = step.partition("[")
            below: list[Any] = []
            for item in found:
                value = item.get(name) if isinstance(item, dict) else None
                if value is None:
                    continue
                values = value if isinstance(value, list) else [value]
                if index:
                    at = int(index.rstrip("]"))
                    values = values[at : at + 1]
                below.extend(values)
            found = below
        return found

    def __repr__(self) -> str:
        return f"<Resource {self.get('resourceType')}: {len(self)} elements>"


def parse_all(
    data: bytes | str, *, encoding: str | None = None, fhir_release: str = "r4"
) -> list[_native.Message | Resource]:
    """Every message and resource in some bytes, in order. Raises ParseError where there is neither."""
    if isinstance(data, str):
        # A text was decoded already, whatever MSH-18 says.
        data, encoding = data.encode(), "UTF-8"
    found = _native.parse_all(data, encoding, fhir_release)
    return [_resource(item) if isinstance(item, str) else item for item in found]


def parse(data: bytes | str, *, encoding: str | None = None, fhir_release: str = "r4") -> _native.Message | Resource:
    """The message or resource in some bytes. Raises ParseError when there is none, or more than one."""
    found = parse_all(data, encoding=encoding, fhir_release=fhir_release)
    if len(found) != 1:
        raise ParseError(f"one message is expected and there are {len(found)}: use parse_all")
    return found[0]


def _resource(text: str) -> Resource:
    try:
        value = json.loads(text, parse_float=Decimal)
    except json.JSONDecodeError as error:
        raise ParseError(f"not JSON: {error.msg} at character {error.pos}") from None
    if not isinstance(value, dict):
        raise ParseError("a resource is an object")
    return Resource(value)


def message_dict(message: _native.Message) -> dict[str, Any]:
    """A message as plain Python: header, warnings, and every segment with its typed fields."""
    return json.loads(message.json())


def inspect(
    source: str | os.PathLike[str] | bytes,
    *,
    format: str = "tree",
    full: bool = False,
    encoding: str | None = None,
    fhir_release: str = "r4",
) -> str | list[dict[str, Any]]:
    """What a file or bytes hold, as people read it (``tree``), or as a list of dicts (``dict``). It shows patients' data."""
    if format not in ("tree", "dict"):
        from .errors import UsageError

        raise UsageError(f"format: write tree or dict, not {format}")
    shown = _native.inspect_lines(source, format == "dict", full, encoding, fhir_release)
    return shown if format == "tree" else [json.loads(line) for line in shown.splitlines()]


def validate(
    source: str | os.PathLike[str] | bytes,
    *,
    release: str | None = None,
    errors_only: bool = False,
    encoding: str | None = None,
    fhir_release: str = "r4",
) -> list[dict[str, Any]]:
    """What in a file or bytes is not as a release has it: one dict for each finding, with place and code and no value.

    ``release`` is that of each message when it is not given.
    """
    found = _native.validate_lines(source, release, errors_only, encoding, fhir_release)
    return [json.loads(line) for line in found.splitlines()]
