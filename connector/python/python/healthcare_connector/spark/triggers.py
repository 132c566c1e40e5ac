"""What Spark 4.2 has for the limits of triggers, and nothing in its place for Spark before it."""

from __future__ import annotations

try:
    from pyspark.sql.streaming.datasource import ReadAllAvailable, ReadMaxFiles, SupportsTriggerAvailableNow
except ImportError:  # before Spark 4.2
    ReadAllAvailable = ReadMaxFiles = None

    class SupportsTriggerAvailableNow:  # type: ignore[no-redef]
        """Spark before 4.2 does not ask."""


__all__ = ["ReadAllAvailable", "ReadMaxFiles", "SupportsTriggerAvailableNow"]
