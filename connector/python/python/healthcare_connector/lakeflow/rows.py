"""What files and servers have in common: options without those of Lakeflow, and rows that are JSON."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

#: The column by which rows of resources are ordered.
CURSOR = "meta_lastUpdated"

#: What Lakeflow itself adds to options, without case.
FRAMEWORK = {
    "tablename",
    "tablenamelist",
    "tableconfigs",
    "isdeleteflow",
    "sourcename",
    "externaloptionsallowlist",
    "scd_type",
    "primary_keys",
    "sequence_by",
    "cluster_by",
}


def own(options: Mapping[str, Any] | None) -> dict[str, str]:
    """Options without those of Lakeflow, and without those that say nothing."""
    return {
        name: str(value)
        for name, value in (options or {}).items()
        if value not in (None, "") and name.lower() not in FRAMEWORK and not name.lower().startswith("databricks.")
    }


def plain(value: Any) -> Any:
    """A value as JSON has it: dates, times and decimals as texts."""
    if isinstance(value, dict):
        return {name: plain(item) for name, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, (datetime.date, datetime.datetime)):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    return value
