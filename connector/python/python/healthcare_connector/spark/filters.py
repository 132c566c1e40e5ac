"""Filters that Spark hands down: those that say which files or which period can have rows at all. Spark looks at every row again,
so that it is enough to leave out what surely has none.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from typing import Any

from pyspark.sql.datasource import DataSourceReader

from .periods import written

SECOND = datetime.timedelta(seconds=1)


class Pushing:
    """What Spark calls as ``pushFilters``: it tells somebody of the filters, and leaves all of them to Spark.

    Spark 4.1 stops with an error when a reader has such a method while ``spark.sql.python.filterPushdown.enabled`` is false, which is
    the default. It looks at ``__func__`` to find out; this has that of the method which does nothing, and is called all the same
    once the configuration is true.
    """

    __func__ = staticmethod(DataSourceReader.pushFilters)

    def __init__(self, tell: Callable[[Any], None]) -> None:
        self.tell = tell

    def __call__(self, filters: Iterable[Any]) -> Iterable[Any]:
        filters = list(filters)
        for one in filters:
            self.tell(one)
        return filters


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
