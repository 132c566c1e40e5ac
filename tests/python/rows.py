"""Rows in one form, whoever read them: what the NDJSON form of a table says, as Python values.

A null column or field is left out, decimals are exact numbers, dates and times are texts.
"""

import datetime
import decimal
import json
import pathlib

ZERO = decimal.Decimal(0)


def canonical(value):
    """A value as the NDJSON form has it, from an Arrow reader."""
    if isinstance(value, dict):
        return {name: canonical(item) for name, item in value.items() if item is not None}
    if isinstance(value, list):
        return [canonical(item) for item in value]
    if isinstance(value, decimal.Decimal):
        return text(value)
    if isinstance(value, datetime.datetime):
        if value.tzinfo is not None:
            value = value.astimezone(datetime.timezone.utc)
        return value.strftime("%Y-%m-%dT%H:%M:%S.%fZ").rjust(27, "0")
    if isinstance(value, datetime.date):
        return value.isoformat()
    return value


def text(number):
    """A decimal without zeros at its end."""
    digits = format(number if number != 0 else ZERO, "f")
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


def of_arrow(table):
    """The rows of an Arrow table, sorted."""
    kept = [at for at in range(table.num_columns) if table.column(at).null_count < table.num_rows]
    return in_order(canonical(row) for row in table.select(kept).to_pylist())


def of_ndjson(folder):
    """The rows of a folder of NDJSON files, sorted."""
    lines = (line for file in sorted(pathlib.Path(folder).glob("*.ndjson")) for line in file.read_text(encoding="utf-8").split("\n"))
    return in_order(json.loads(line) for line in lines if line)


def in_order(rows):
    return sorted(json.dumps(row, sort_keys=True, ensure_ascii=False) for row in rows)


def difference(left, right):
    """The first row of each side that the other does not have, without telling more than columns and their values."""
    only_left, only_right = sorted(set(left) - set(right)), sorted(set(right) - set(left))
    if not only_left or not only_right:
        return f"{len(only_left)} and {len(only_right)} rows of their own"
    one, other = json.loads(only_left[0]), json.loads(only_right[0])
    return {name: (one.get(name), other.get(name)) for name in one | other if one.get(name) != other.get(name)}
