"""Nodes of a message structure: `dict(kind, name, min, max, items)`, kind `seg`, `group` or `choice`; `max` None is
unbounded; a segment has no items."""

CARDINALITY = {"1": (1, 1), "?": (0, 1), "+": (1, None), "*": (0, None)}


def segment(name, cardinality="1"):
    low, high = CARDINALITY[cardinality]
    return dict(kind="seg", name=name, min=low, max=high)


def group(name, items, kind="group", low=1, high=1):
    return dict(kind=kind, name=name, min=low, max=high, items=items)


def suffix(node):
    """How often the node occurs, as the files write it."""
    for sign, (low, high) in CARDINALITY.items():
        if (node["min"], node["max"]) == (low, high):
            return "" if sign == "1" else " " + sign
    return " {%d,%s}" % (node["min"], "" if node["max"] is None else node["max"])


def names(items):
    return [node["name"] for node in items]


def at(items, path):
    """The items of the group at the path."""
    for name in path:
        items = next(node for node in items if node["name"] == name)["items"]
    return items


def walk(items):
    """Every node, a group before its items."""
    for node in items:
        yield node
        yield from walk(node.get("items", []))
