"""HL7 v2 and FHIR into typed, schema-stable tables.

Neither pyarrow nor pyspark is needed to import this, nor loaded by it. ``healthcare_connector.spark`` registers the Spark data
sources, ``healthcare_connector.spark_utils`` has the UDFs, ``healthcare_connector.lakeflow`` the Lakeflow connector.
"""

from __future__ import annotations

from ._native import Message, RecordBatch, RecordReader, Segment
from .errors import Error, ParseError, ReadError, RejectError, ServerError, UsageError
from .hl7v2 import (
    get_message_type_from_content,
    parse_hl7v2_file,
    parse_hl7v2_message,
    parse_msh_segment,
    parse_pid_segment,
    split_hl7_batch,
)
from .parsing import Resource, inspect, message_dict, parse, parse_all, validate
from .reading import Pass, generate, read_batches, read_files, report
from .schemas import Schema, Table, schema, tables
from .servers import ServerTables, probe, read_server

__version__ = "0.1.0"

__all__ = [
    "Error",
    "Message",
    "ParseError",
    "Pass",
    "ReadError",
    "RecordBatch",
    "RecordReader",
    "RejectError",
    "Resource",
    "Schema",
    "Segment",
    "ServerError",
    "ServerTables",
    "Table",
    "UsageError",
    "generate",
    "get_message_type_from_content",
    "inspect",
    "message_dict",
    "parse",
    "parse_all",
    "parse_hl7v2_file",
    "parse_hl7v2_message",
    "parse_msh_segment",
    "parse_pid_segment",
    "probe",
    "read_batches",
    "read_files",
    "read_server",
    "report",
    "schema",
    "split_hl7_batch",
    "tables",
    "validate",
]
