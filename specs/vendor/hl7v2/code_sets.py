"""Code sets: codes from FHIR R4, or else from hl7apy, hl7.terminology and hl7-dictionary; names, kinds and OIDs from
hl7.terminology."""
from ..text import clean, key
from .releases import LATEST, RELEASES
from .vocabulary import PLACEHOLDER

KINDS = {"HL7": "hl7", "HL7-EXT": "hl7", "User": "user", "Externally defined": "external", "Imported": "external"}
# Oldest release whose code sets hl7apy has; 2.9 is the first that is not read.
OLDEST_LISTED, NEXT = "2.3.1", "2.9"


def build(sources, segments, datatypes):
    """-> code set -> dict(name, kind, oid, since, codes: code -> [display, since, until])"""
    listed = releases_of_codes(sources)
    bound = {row["table"] for definitions, members in ((segments, "fields"), (datatypes, "components"))
             for release in RELEASES for body in definitions[release].values() for row in body.get(members, [])}
    known = (sources.fhir, sources.meta, listed, sources.dictionary_tables)
    built = {}
    for code_set in sorted(set().union(bound, *known) - {None}):
        meta = sources.meta.get(code_set, {})
        built[code_set] = dict(
            name=name(sources, code_set), kind=KINDS.get(meta.get("kind"), "unused" if meta else "user"),
            oid=meta.get("oid"), since=meta.get("since"), codes=codes(sources, code_set, listed.get(code_set, {})),
        )
    return built


def releases_of_codes(sources):
    """Code set -> code -> releases in which hl7apy lists it."""
    listed = {}
    for release in RELEASES:
        if release != "2.7":  # the same module as 2.7.1; count it once, for both
            for code_set, (_name, names) in sources.apy[release]["tables"].items():
                for code in names:
                    if key(code) and not PLACEHOLDER.search(code) and len(code_set) == 4:
                        listed.setdefault(code_set, {}).setdefault(clean(code), []).append(release)
    return listed


def name(sources, code_set):
    tables = [sources.apy[release]["tables"] for release in reversed(RELEASES)]
    apy = clean(next((table[code_set][0] for table in tables if code_set in table), None))
    dictionary = sources.dictionary_tables.get(code_set, {}).get("name")
    best = sources.meta.get(code_set, {}).get("name") or apy or dictionary or sources.fhir_titles.get(code_set) or ""
    return apy or dictionary or best.title() if best.isupper() else best


def codes(sources, code_set, listed):
    found = {code: list(row) for code, row in sources.fhir.get(code_set, {}).items()}
    if not found:
        found = codes_elsewhere(sources, code_set, listed)
    for row in found.values():
        if row[1] == RELEASES[0]:
            row[1] = None  # as old as the standard
    return found


def codes_elsewhere(sources, code_set, listed):
    """Codes of a set that the bundle of FHIR R4 lacks."""
    since = sources.meta.get(code_set, {}).get("since")
    newer = sources.codes.get(code_set, {})
    older = sources.dictionary_tables.get(code_set, {}).get("codes", {})
    found = {}
    for code, releases in listed.items():
        first = since if releases[0] == OLDEST_LISTED else releases[0]
        last = None if releases[-1] == LATEST else releases[-1]
        found[code] = [older.get(code) or newer.get(code, ""), first, last]
    added = NEXT if found else since
    for code, display in newer.items():
        if not PLACEHOLDER.search(code):
            found.setdefault(code, [display, added, None])
    return found or {code: [display, None, None] for code, display in older.items() if not PLACEHOLDER.search(code)}
