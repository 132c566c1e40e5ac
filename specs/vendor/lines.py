"""Files of lines, one fact or one entry each."""


def save(path, lines):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def listed(items):
    """Lines with a comma behind each but the last; an item is a line or a list of lines."""
    lines = []
    for item in items:
        if lines:
            lines[-1] += ","
        lines += item if isinstance(item, list) else [item]
    return lines
