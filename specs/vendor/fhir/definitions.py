"""Definitions of types and resources: StructureDefinitions with their snapshot, reduced to what a reader, a writer or a
check needs. No narrative, definitions, comments, mappings or constraints (these are in `invariants`)."""
from .vocabulary import BINDING_NAME, CONSTRAINED_TYPES, DEFINITION, EXPLICIT_TYPE_NAME, FHIR_TYPE, REGEX, picked

KINDS = ("primitive-type", "complex-type", "resource")
HEAD = ("resourceType", "id", "url", "version", "name", "status", "fhirVersion", "kind", "abstract", "type",
        "baseDefinition", "derivation")
# Values that an element must have, or its bounds; the type of the value follows, as in `minValueInteger`.
VALUES = ("fixed", "pattern", "defaultValue", "minValue", "maxValue", "maxLength")


def core(package):
    """The types and resources that the standard itself defines, whole: no profiles, no logical models."""
    return [definition for definition in package.resources("StructureDefinition") if is_core(definition)]


def is_core(definition):
    return ("snapshot" in definition and definition["url"].startswith(DEFINITION) and definition["kind"] in KINDS
            and definition.get("derivation") != "constraint"
            and definition["type"] == definition["name"] == definition["id"])


def types(package, core):
    """Primitives first, then complex types and the constrained ones."""
    constrained = [definition for definition in package.resources("StructureDefinition")
                   if definition["id"] in CONSTRAINED_TYPES and definition.get("derivation") == "constraint"]
    found = [definition for definition in core if definition["kind"] != "resource"] + constrained
    found.sort(key=lambda definition: (definition["kind"] != "primitive-type", definition["id"]))
    return [reduced(definition) for definition in found]


def resources(core):
    found = [definition for definition in core if definition["kind"] == "resource"]
    return [reduced(definition) for definition in sorted(found, key=lambda definition: definition["id"])]


def reduced(definition):
    elements = [element(one) for one in definition["snapshot"]["element"]]
    return picked(definition, HEAD) | {"snapshot": {"element": elements}}


def element(full):
    """An element; what says nothing is left out: an id or base path that is the path, false, and the empty."""
    said = {}
    if full.get("id", full["path"]) != full["path"]:
        said["id"] = full["id"]
    said["path"] = full["path"]
    said |= extensions(full, EXPLICIT_TYPE_NAME)
    said |= picked(full, ("representation", "sliceName", "min", "max"))
    if full.get("base", full)["path"] != full["path"]:
        said["base"] = picked(full["base"], ("path", "min", "max"))
    said |= picked(full, ("contentReference",))
    if full.get("type"):
        said["type"] = [extensions(one, FHIR_TYPE, REGEX) | picked(one, ("code", "profile", "targetProfile"))
                        for one in full["type"]]
    said |= {key: value for key, value in full.items() if key.startswith(VALUES)}
    said |= {key: True for key in ("isModifier", "isSummary") if full.get(key)}
    if "binding" in full:
        said["binding"] = (extensions(full["binding"], BINDING_NAME)
                           | picked(full["binding"], ("strength", "valueSet")))
    return said


def extensions(source, *urls):
    """The extensions of these addresses, if it has any."""
    kept = [extension for extension in source.get("extension", []) if extension["url"] in urls]
    return {"extension": kept} if kept else {}
