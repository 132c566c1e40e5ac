"""The Python parsers on the beginning of the corpus: a line for each with its MB/s and its name. `run` installs them."""

import sys
import time
from importlib.metadata import version

VALUES = [
    ("MSH", 3, 1), ("MSH", 4, 1), ("MSH", 7, 1), ("MSH", 9, 1), ("MSH", 9, 2), ("MSH", 10, 1), ("MSH", 12, 1),
    ("PID", 3, 1), ("PID", 3, 4), ("PID", 5, 1), ("PID", 5, 2), ("PID", 7, 1), ("PID", 8, 1), ("PID", 11, 1),
    ("PID", 11, 3), ("PID", 11, 5), ("PV1", 2, 1), ("PV1", 3, 1), ("PV1", 3, 2), ("PV1", 7, 1), ("PV1", 19, 1),
    ("OBR", 4, 1), ("OBR", 7, 1), ("OBX", 3, 1), ("OBX", 5, 1),
]  # fmt: skip


def with_hl7(text):
    import hl7

    parsed = hl7.parse(text)
    total = 0
    for segment, field, component in VALUES:
        try:
            total += len(parsed.extract_field(segment, 1, field, 1, component))
        except (LookupError, KeyError):
            pass
    return total


def with_hl7apy(text):
    from hl7apy.consts import VALIDATION_LEVEL
    from hl7apy.parser import parse_message

    parsed = parse_message(text, find_groups=False, validation_level=VALIDATION_LEVEL.TOLERANT)
    total = 0
    for segment, field, component in VALUES:
        for found in [child for child in parsed.children if child.name == segment][:1]:
            parts = found.to_er7().split("|")
            if field < len(parts):
                values = parts[field].split("~")[0].split("^")
                total += len(values[component - 1]) if component <= len(values) else 0
    return total


def rate(function, messages, seconds):
    """MB/s of processor time, and how many messages it refused."""
    done = refused = 0
    start = time.process_time()
    for message in messages:
        try:
            function(message)
        except Exception:  # noqa: BLE001  a peer refuses a message in its own way; the bytes still count
            refused += 1
        done += len(message)
        if time.process_time() - start > seconds:
            break
    return done / 1e6 / (time.process_time() - start), refused


def main():
    with open(sys.argv[1], "rb") as file:
        text = file.read(20_000_000).decode("utf-8", "replace")
    messages = ["MSH" + part for part in text.removeprefix("MSH").split("\rMSH")]
    for name, function in (("hl7", with_hl7), ("hl7apy", with_hl7apy)):
        function(messages[0])  # what is imported is not counted
        best, refused = max(rate(function, messages, 2) for _ in range(3))
        noted = f" ({refused} refused)" if refused else ""
        print(f"{best:.3f} Python {name} {version(name)}: parse, 25 values as text{noted}")


if __name__ == "__main__":
    main()
