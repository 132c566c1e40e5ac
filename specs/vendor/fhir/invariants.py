"""Invariants: what must be true of an element, as FHIRPath, each once with the paths it stands at."""

# These stand at every element and every extension.
EVERYWHERE = ("ele-1", "ext-1")


def build(core):
    """Sorted by key. A resource repeats those of the types that it uses; they count where they are defined."""
    found = {}
    for definition in core:
        for element in definition["snapshot"]["element"]:
            for constraint in element.get("constraint", []):
                if "expression" in constraint and own(constraint, definition):
                    invariant = found.setdefault((constraint["key"], constraint["expression"]), {
                        "key": constraint["key"], "severity": constraint["severity"],
                        "expression": constraint["expression"], "paths": set()})
                    invariant["paths"].add(element["path"])
    for invariant in found.values():
        invariant["paths"] = ["*"] if invariant["key"] in EVERYWHERE else sorted(invariant["paths"])
    return sorted(found.values(), key=lambda invariant: invariant["key"])


def own(constraint, definition):
    return definition["kind"] != "resource" or constraint.get("source", definition["url"]) == definition["url"]
