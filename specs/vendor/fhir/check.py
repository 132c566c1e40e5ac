"""Reads the files again and looks for what would break a reader: dangling names, elements without their parents, codes
that are missing."""
import json

from .vocabulary import DEFINITION, unversioned

# FHIRPath's own types, which primitives, ids and urls name.
SYSTEM = "http://hl7.org/fhirpath/System."
# In a compartment: the resource itself, not what a search parameter of it names.
ITSELF = "{def}"


def problems(out):
    """What is wrong with the files below `out`, one line each."""
    manifest = load(out / "manifest.json")
    found = []
    for release in manifest["releases"]:
        folder = out / release
        types, resources, value_sets, parameters, compartments = (
            entries(folder / f"{name}.json")
            for name in ("profiles-types", "profiles-resources", "valuesets", "search-parameters", "compartments"))
        names = {definition["id"] for definition in types + resources}
        paths = {element["path"] for definition in types + resources for element in elements(definition)}
        checked = [
            *definitions(types + resources, names),
            *bindings(types + resources, value_sets, manifest["open"][release]),
            *search(parameters, compartments, names),
            *invariants(load(folder / "invariants.json"), paths),
        ]
        found += [f"{release} {problem}" for problem in checked]
    return found


def load(path):
    return json.loads(path.read_text(encoding="utf-8"))


def entries(path):
    return [entry["resource"] for entry in load(path)["entry"]]


def elements(definition):
    return definition["snapshot"]["element"]


def definitions(bodies, names):
    for definition in bodies:
        base = definition.get("baseDefinition", "").removeprefix(DEFINITION)
        if base and base not in names:
            yield f"{definition['id']}: base {base}"
        # A profile slices: it may say more of one path.
        sliced = definition.get("derivation") == "constraint"
        seen = set()
        for element in elements(definition):
            path = element["path"]
            if path in seen and not sliced:
                yield f"{path}: twice"
            if "." in path and path.rsplit(".", 1)[0] not in seen:
                yield f"{path}: before its parent"
            seen.add(path)
            if "min" not in element or "max" not in element:
                yield f"{path}: no cardinality"
            yield from held(definition, element, names)


def held(definition, element, names):
    """What an element holds: values of types, or what another element of the definition holds."""
    path, types = element["path"], [one["code"] for one in element.get("type", [])]
    if "contentReference" in element:
        _definition, _sign, target = element["contentReference"].partition("#")
        if target not in {one["path"] for one in elements(definition)}:
            yield f"{path}: content reference {element['contentReference']}"
    elif not types and "." in path:
        yield f"{path}: no type"
    for one in types:
        if one not in names and not one.startswith(SYSTEM):
            yield f"{path}: type {one}"
    if len(types) > 1 and not path.endswith("[x]"):
        yield f"{path}: a choice by its types, and none by its name"


def bindings(bodies, value_sets, opened):
    known = {value_set["url"] for value_set in value_sets}
    for definition in bodies:
        for element in elements(definition):
            binding = element.get("binding", {})
            if binding.get("strength") == "required" and unversioned(binding["valueSet"]) not in known | set(opened):
                yield f"{element['path']}: code set {binding['valueSet']}"
    for value_set in value_sets:
        expansion = value_set["expansion"]
        if not expansion["contains"] or len(expansion["contains"]) != expansion["total"]:
            yield f"{value_set['url']}: {len(expansion['contains'])} codes"


def search(parameters, compartments, names):
    known = {(base, parameter["code"]) for parameter in parameters for base in parameter.get("base", [])}
    for parameter in parameters:
        for name in (*parameter.get("base", []), *parameter.get("target", [])):
            if name not in names:
                yield f"search parameter {parameter['id']}: no resource {name}"
    for compartment in compartments:
        for resource in compartment["resource"]:
            if resource["code"] not in names:
                yield f"compartment {compartment['id']}: no resource {resource['code']}"
            for code in sorted(set(resource.get("param", [])) - {ITSELF}):
                if (resource["code"], code) not in known:
                    yield f"compartment {compartment['id']}: no search parameter {resource['code']}.{code}"


def invariants(listed, paths):
    for invariant in listed:
        for path in sorted(set(invariant["paths"]) - paths - {"*"}):
            yield f"invariant {invariant['key']}: no element {path}"
