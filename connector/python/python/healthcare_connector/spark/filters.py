"""Filters that Spark hands down: those that say which files or which period can have rows at all. Spark looks at every row again,
so that it is enough to leave out what surely has none.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from typing import Any

from .periods import written

SECOND = datetime.timedelta(seconds=1)


class Pushing:
    """A reader that takes up filters: with the option ``push_filters`` alone.

    Spark up to 4.2 keeps what a filter has narrowed for every query on the same DataFrame, also for those without that filter,
    and rows are missing there without a word. So nothing is pushed unless somebody says that a DataFrame has one filter only.
    """

    narrow: Callable[[Any], None]

    def pushFilters(self, filters: Iterable[Any]) -> Iterable[Any]:
        for one in filters:
            self.narrow(one)
            yield one


def names_of(one: Any) -> tuple[str, ...] | None:
    """The files that a filter asks for by name; None when it does not."""
    if getattr(one, "attribute", None) != ("_source_file",):
        return None
    kind = type(one).__name__
    if kind in ("EqualTo", "EqualNullSafe") and isinstance(one.value, str):
        return (one.value,)
    if kind == "In":
        return tuple(name for name in one.value if isinstance(name, str))
    return None


def bounds_of(one: Any) -> tuple[str, str]:
    """The period that a filter of `meta_lastUpdated` asks for, in whole seconds around it; empty texts are no bounds."""
    value = getattr(one, "value", None)
    if getattr(one, "attribute", None) != ("meta_lastUpdated",) or getattr(value, "tzinfo", None) is None:
        return "", ""
    start, end = written(value), written(value + SECOND)
    match type(one).__name__:
        case "EqualTo" | "EqualNullSafe":
            return start, end
        case "GreaterThan" | "GreaterThanOrEqual":
            return start, ""
        case "LessThan" | "LessThanOrEqual":
            return "", end
    return "", ""
