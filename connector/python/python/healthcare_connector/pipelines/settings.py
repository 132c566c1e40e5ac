"""Settings of a pipeline, by the names of the original connector, from the Spark configuration: ``healthcare.<name>``.

Names with a dot (``kafka.servers``) are also read without the prefix, as the original has them.
"""

from __future__ import annotations

import difflib
import os
import re
from collections.abc import Callable
from typing import Any

from ..errors import UsageError

#: Every setting, with what it is without being set. None: it is not set, and needed where it is used.
SETTINGS: dict[str, str | None] = {
    "source": "files",
    "storage_path": "/Volumes/main/default/healthcare_data/hl7v2",
    "file_pattern": "*.hl7",
    "recursive": "false",
    "batch_size": "1000",
    "max_files_per_trigger": None,
    "error_handling": "skip",
    "timezone": None,
    "fhir_path": None,
    "fhir_pattern": "*.{ndjson,json}",
    "fhir_release": "r4",
    "trend_results": "5",
    "kafka.servers": None,
    "kafka.topic": None,
    "kafka.consumer.group": None,
    "kafka.starting.offsets": "earliest",
    "kafka.max.offsets.per.trigger": None,
    "kafka.security.protocol": None,
    "kafka.sasl.mechanism": None,
    "kafka.sasl.jaas.config": None,
    "eventhub.namespace": None,
    "eventhub.name": None,
    "eventhub.connection.string": None,
    "s3.kinesis.path": None,
}

CHOICES = {
    "source": ("files", "kafka", "eventhubs", "firehose"),
    "error_handling": ("skip", "fail", "dead_letter"),
    "recursive": ("false", "true"),
}

PREFIX = "healthcare."


class Settings:
    """What is set. ``read`` gives the text of a name, or None or an empty text."""

    def __init__(self, read: Callable[[str], str | None]) -> None:
        self._read = read

    @classmethod
    def of(cls, spark: Any) -> Settings:
        """Those of a session. A name with the prefix that is none of the settings is an error."""
        try:
            given = dict(spark.conf.getAll)
        except Exception:  # A session that does not list its configuration can still be asked for each name.
            given = {}
        check_names(given)
        return cls(lambda name: spark.conf.get(name, ""))

    @property
    def on_databricks(self) -> bool:
        return bool(os.environ.get("DATABRICKS_RUNTIME_VERSION"))

    def get(self, name: str) -> str | None:
        """A setting, or what it is without being set."""
        value = self._read(PREFIX + name) or (self._read(name) if "." in name else None) or SETTINGS[name]
        known = CHOICES.get(name)
        if known is not None and value not in known:
            raise UsageError(f"{PREFIX}{name}: {value!r} is none of {', '.join(known)}{nearest(str(value), known)}")
        return value

    def needed(self, name: str) -> str:
        """A setting without which nothing can be read."""
        value = self.get(name)
        if value is None:
            raise UsageError(f"{PREFIX}{name} is needed by {PREFIX}source {self.get('source')}, and not set")
        return value

    def number(self, name: str) -> int:
        """A setting that counts something."""
        text = self.needed(name)
        if not text.isascii() or not text.isdigit() or int(text) < 1:
            raise UsageError(f"{PREFIX}{name}: a number from 1 on is needed, not {text!r}")
        return int(text)

    def secret(self, name: str, lookup: Callable[[str, str], str | None] | None = None) -> str:
        """A setting that may be a reference, ``{{secrets/<scope>/<key>}}``: on Databricks to its secrets, elsewhere to the variable
        ``<SCOPE>_<KEY>`` of the environment. Errors hold neither."""
        text = self.needed(name)
        if not text.strip().startswith("{{"):
            return text
        found = re.fullmatch(r"\{\{\s*secrets/([A-Za-z0-9_.-]+)/([A-Za-z0-9_.-]+)\s*\}\}", text.strip())
        value = (lookup or self._lookup)(*found.groups()) if found else None
        if not value:
            raise UsageError(f"{PREFIX}{name}: the secret that it names cannot be found")
        return value

    def _lookup(self, scope: str, key: str) -> str | None:
        if self.on_databricks:
            from pyspark.dbutils import DBUtils
            from pyspark.sql import SparkSession

            return DBUtils(SparkSession.active()).secrets.get(scope, key)
        return os.environ.get(re.sub(r"[-.]", "_", f"{scope}_{key}").upper())


def check_names(given: dict[str, Any]) -> None:
    """Refuses names that begin as settings do and are none, with the nearest one."""
    for name in sorted(given):
        bare = name.removeprefix(PREFIX)
        if bare != name and bare not in SETTINGS:
            raise UsageError(f"there is no setting {name}{nearest(bare, SETTINGS, PREFIX)}")


def nearest(text: str, known: Any, prefix: str = "") -> str:
    """A hint, where a known name is near."""
    near = difflib.get_close_matches(text, list(known), 1)
    return f" (did you mean {prefix}{near[0]}?)" if near else ""
