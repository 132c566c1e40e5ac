"""OBX the usual way, as Python UDFs of Spark: a file's text is split on `|`, `~`, `^` and `&`, and what was found is returned as rows.

`few` makes ten columns of texts. `whole` makes what the table `obx` has: every field, component and repetition, numbers and times typed.
Neither is tuned beyond what one would write, and neither does anything only to be slow.
"""

import hashlib
from datetime import date, datetime, timezone
from decimal import Decimal, InvalidOperation

from pyspark.sql.types import ArrayType, DateType, DecimalType, LongType, StringType, StructField, StructType, TimestampType

#: The ten columns.
FEW = StructType(
    [
        StructField(name, StringType())
        for name in ("control_id", "patient_id", "set_id", "value_type", "code", "text", "value", "units", "flags", "status")
    ]
)

ESCAPES = {"\\F\\": "|", "\\S\\": "^", "\\T\\": "&", "\\R\\": "~", "\\E\\": "\\"}


def few(text):
    """Results of a file as ten texts."""
    rows, control, patient = [], None, None
    for line in text.replace("\n", "\r").split("\r"):
        fields = line.split("|")
        if fields[0] == "MSH" and len(fields) > 9:
            control = fields[9]
        elif fields[0] == "PID" and len(fields) > 3:
            patient = fields[3].split("^")[0]
        elif fields[0] == "OBX" and len(fields) > 11:
            code = fields[3].split("^")
            rows.append(
                (
                    control,
                    patient,
                    fields[1],
                    fields[2],
                    code[0],
                    code[1] if len(code) > 1 else None,
                    fields[5],
                    fields[6],
                    fields[8],
                    fields[11],
                )
            )
    return rows


def unescaped(text):
    if "\\" in text:
        for escape, sign in ESCAPES.items():
            text = text.replace(escape, sign)
    return text


def moment(text):
    """A date-time of any precision, with or without a zone."""
    try:
        zone = "+00:00"
        for sign in "+-":
            if sign in text:
                text, _, offset = text.partition(sign)
                zone = f"{sign}{offset[:2]}:{offset[2:4]}"
        text = text + "00010101000000"[len(text) :] if len(text) > 3 and len(text) < 8 else text
        return datetime.fromisoformat(f"{text[:8]}T{text[8:] or '00'}{zone}").astimezone(timezone.utc)
    except ValueError:
        return None


def number(text):
    try:
        return Decimal(text)
    except InvalidOperation:
        return None


def scalar(text, kind):
    """A text as the type of its column."""
    if not text:
        return None
    if isinstance(kind, StringType):
        return unescaped(text)
    if isinstance(kind, DecimalType):
        return number(text)
    if isinstance(kind, TimestampType):
        return moment(text)
    if isinstance(kind, LongType):
        return int(text) if text.isdigit() else None
    if isinstance(kind, DateType):
        return date.fromisoformat(text[:8])
    return text


def value(text, kind, separators="^&"):
    """A field as the type of its column: repetitions as a list, components as a struct, subcomponents as a struct in it."""
    if isinstance(kind, ArrayType):
        return [value(one, kind.elementType, separators) for one in text.split("~")] if text else None
    if not isinstance(kind, StructType):
        return scalar(text, kind)
    if not text:
        return None
    parts = text.split(separators[0])
    fields = kind.fields
    return tuple(value(parts[at], fields[at].dataType, separators[1:]) if at < len(parts) else None for at in range(len(fields)))


def typed(kind, text):
    """OBX-5 by OBX-2: number, comparator, time, code."""
    if kind == "NM":
        return number(text) if text else None, None, None, None
    if kind == "SN":
        parts = text.split("^")
        return number(parts[1]) if len(parts) > 1 and parts[1] else None, parts[0] or None, None, None
    if kind in ("TS", "DTM", "DT"):
        return None, None, moment(text), None
    if kind in ("CE", "CWE", "CNE"):
        return None, None, None, text.split("^")[0] or None
    return None, None, None, None


#: The columns of the table before OBX-1, and the number of its fields.
HEAD, FIELDS = 8, 30


def whole(schema):
    """A function that makes all columns of the table `obx`, which is a struct of Spark, of a file's text and name."""
    kinds = [field.dataType for field in schema.fields[HEAD : HEAD + FIELDS]]

    def rows_of(text, source):
        rows, offset = [], 0
        for index, message in enumerate(text.replace("\n", "\r").split("MSH|")[1:]):
            message = "MSH|" + message
            digest = hashlib.sha256(message.encode()).hexdigest()
            head, patient, parent = None, None, None
            for at, line in enumerate(message.split("\r")):
                fields = line.split("|")
                if fields[0] == "MSH":
                    kind = fields[8].split("^")
                    head = (fields[9], kind[0], kind[1] if len(kind) > 1 else None, moment(fields[6]))
                elif fields[0] == "PID" and len(fields) > 3:
                    patient = fields[3].split("~")[0].split("^")[0]
                elif fields[0] == "OBR":
                    parent = at
                elif fields[0] == "OBX":
                    columns = [value(fields[n + 1], kinds[n]) if n + 1 < len(fields) else None for n in range(FIELDS)]
                    of_value = typed(fields[2], fields[5] if len(fields) > 5 else "")
                    rows.append((*head, patient, at, parent, None, *columns, *of_value, line, digest, source, index, offset, None, None))
            offset += len(message)
        return rows

    return rows_of
