"""Code sets: the value sets that elements must take their codes from (bindings of strength `required`), expanded to
codes with their systems by what the package itself has.

Of the ways in which a value set may be composed, those that these value sets use are understood: whole code systems,
listed codes, and another value set. Anything else stops the import.
"""
from .vocabulary import unversioned

# How the addresses of code systems and value sets begin that are not in every package, and whose they are. A value set
# that takes codes from one that is missing stays open; that anything else is missing is an error.
OUTSIDE = {
    "http://hl7.org/fhir/color-rgb": "colours by their red, green and blue: a grammar, no list",
    "http://loinc.org/": "answer lists of LOINC",
    "http://terminology.hl7.org/": "HL7 Terminology, of which each release has another part",
    "http://unitsofmeasure.org": "UCUM: a grammar, no list",
    "https://www.iana.org/time-zones": "IANA's time zones",
    "urn:ietf:bcp:13": "media types: a grammar and a registry",
    "urn:ietf:bcp:47": "languages: a grammar, no list",
    "urn:iso:std:iso:3166": "countries by ISO 3166",
    "urn:iso:std:iso:4217": "currencies by ISO 4217",
}

# No moment is meant: an expansion must have one, and the codes depend on the package alone.
TIMESTAMP = "1970-01-01T00:00:00Z"


class Open(Exception):
    """Codes are taken from a place that is not in the package."""


def build(package, core):
    """-> (value sets with their expansion, by address; the addresses of those that stay open)"""
    systems, value_sets = package.by_url("CodeSystem"), package.by_url("ValueSet")
    built, opened = [], []
    for url in required(core):
        try:
            found = codes(url, value_sets, systems)
        except Open:
            opened.append(url)
        else:
            built.append(expanded(value_sets[url], found))
    return built, opened


def required(core):
    """Addresses of the required value sets, sorted. Inherited elements count where they are defined."""
    urls = set()
    for definition in core:
        for element in definition["snapshot"]["element"]:
            binding = element.get("binding", {})
            defined_in = element.get("base", element)["path"].split(".")[0]
            if binding.get("strength") == "required" and defined_in == definition["type"]:
                urls.add(unversioned(binding["valueSet"]))
    return sorted(urls)


def codes(url, value_sets, systems):
    """(system, code) -> display or none, in the order of the value set."""
    compose = inside(value_sets, url)["compose"]
    understood(url, compose, "include")
    found = {}
    for include in compose["include"]:
        if "concept" in include:
            understood(url, include, "system", "concept")
            found |= listed(include, displays(systems.get(include["system"], {})))
        elif "valueSet" in include:
            understood(url, include, "valueSet")
            if len(include["valueSet"]) != 1:
                raise ValueError(f"{url}: what several value sets have in common is not understood")
            found |= codes(unversioned(include["valueSet"][0]), value_sets, systems)
        else:
            understood(url, include, "system")
            found |= whole(inside(systems, include["system"]))
    return found


def inside(resources, url):
    """The code system or value set. One without any codes is as good as missing."""
    found = resources.get(url)
    if found and found.get("content") != "not-present":
        return found
    if url.startswith(tuple(OUTSIDE)):
        raise Open(url)
    raise ValueError(f"the package has no {url}")


def understood(url, composed, *keys):
    """Stops at a part that would change which codes there are."""
    unknown = {"include", "exclude", "system", "concept", "filter", "valueSet"} & set(composed) - set(keys)
    if unknown:
        raise ValueError(f"{url}: {sorted(unknown)} in its composition is not understood")


def listed(include, known):
    system = include["system"]
    return {(system, concept["code"]): concept.get("display") or known.get(concept["code"])
            for concept in include["concept"]}


def whole(system):
    if system["content"] != "complete":
        raise ValueError(f"{system['url']}: the package has not all of its codes")
    return {(system["url"], code): display for code, display in displays(system).items()}


def displays(system):
    """Code -> display or none, of all concepts of a code system and of those nested in them."""
    found = {}
    for concept in system.get("concept", []):
        found[concept["code"]] = concept.get("display")
        found |= displays(concept)
    return found


def expanded(value_set, codes):
    contains = [{"system": system, "code": code} | ({"display": display} if display else {})
                for (system, code), display in codes.items()]
    head = {key: value_set[key] for key in ("resourceType", "id", "url", "version", "name", "status")}
    return head | {"expansion": {"timestamp": TIMESTAMP, "total": len(contains), "contains": contains}}
