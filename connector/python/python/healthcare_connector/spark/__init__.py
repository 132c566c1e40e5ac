"""Spark Python data sources ``hl7v2`` and ``fhir``, for reading and for streams.

::

    from healthcare_connector import spark as healthcare
    healthcare.register(spark)
    spark.read.format("hl7v2").option("table", "adt_messages").load("/Volumes/main/default/hl7")
"""

from __future__ import annotations

from typing import Any

from .source import FhirDataSource, Hl7v2DataSource

__all__ = ["FhirDataSource", "Hl7v2DataSource", "register"]


def register(spark: Any) -> None:
    """Makes the formats ``hl7v2`` and ``fhir`` known to a Spark session."""
    spark.dataSource.register(Hl7v2DataSource)
    spark.dataSource.register(FhirDataSource)
