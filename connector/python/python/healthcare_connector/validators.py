"""What is not as the standard has it, message by message."""

from __future__ import annotations

from typing import Any

from .parsing import validate


def validate_message(message: str | bytes, release: str | None = None) -> list[dict[str, Any]]:
    """Findings of a message or of several: code, severity, path and place, and no value."""
    data = message.encode() if isinstance(message, str) else message
    encoding = "UTF-8" if isinstance(message, str) else None
    return validate(data, release=release, encoding=encoding)


def is_valid(message: str | bytes, release: str | None = None) -> bool:
    """Whether nothing in a message is an error. Warnings are none."""
    return not any(finding["severity"] in ("error", "fatal") for finding in validate_message(message, release))
