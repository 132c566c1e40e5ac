"""The Python parsers on the same corpus: 25 values of each message, MB/s of a sample. Needs `pip install hl7 hl7apy`."""

import sys
import time

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
    done = refused = 0
    start = time.perf_counter()
    for message in messages:
        try:
            function(message)
        except Exception:  # noqa: BLE001  a peer refuses a message in its own way; the bytes still count
            refused += 1
        done += len(message)
        if time.perf_counter() - start > seconds:
            break
    return done / 1e6 / (time.perf_counter() - start), refused


def main():
    with open(sys.argv[1], "rb") as file:
        text = file.read(20_000_000).decode("utf-8", "replace")
    messages = ["MSH" + part for part in text.split("\rMSH")[1:-1]]
    for name, function in (("python hl7", with_hl7), ("python hl7apy", with_hl7apy)):
        speed, refused = rate(function, messages, 5)
        print(f"{name + ': parse, 25 values':<58} {speed:>8.3f} MB/s, {refused} messages refused")


if __name__ == "__main__":
    main()
