"""Segments and their fields, per release: hl7types says most, hl7apy fills its gaps and proves withdrawals,
hl7-dictionary has the lengths."""
from .. import text
from . import corrections
from .releases import RELEASES, before, order
from .vocabulary import NO_CODE_SET, PSEUDO_SEGMENTS, simple

LAST_WITH_LENGTHS = "2.5.1"
MOST_REPETITIONS = 200  # a larger count is a code set in the wrong column
LOST_COUNTS = ("2.5", "2.5.1")  # releases whose counts hl7-dictionary lacks


def build(sources, notes):
    """-> release -> segment -> dict(name, fields)"""
    built, last = {}, {}
    for release in RELEASES:
        types, apy = sources.types[release]["segments"], sources.apy[release]["segments"]
        previous = built.get(before(release), {})
        built[release] = {}
        for segment in sorted(set(types) | set(apy)):
            if segment in PSEUDO_SEGMENTS or (release, segment) in corrections.NO_SEGMENTS:
                continue
            positions = positions_of(release, segment, set(types.get(segment, {})) | set(apy.get(segment, {})))
            if positions:
                rows = []
                for position in range(1, max(positions) + 1):
                    row = field(sources, release, segment, position, last.get((segment, position)))
                    last[(segment, position)] = row
                    rows.append(row)
                built[release][segment] = dict(name=sources.types[release]["titles"].get(segment) or "", fields=rows)
            elif segment in previous:  # withdrawn, and still referred to: QRD, QRF, URD, URS from 2.7 on
                built[release][segment] = dict(previous[segment], withdrawn=True)
            else:
                notes.append(f"{release}: segment {segment} without fields, left out")
    return built


def positions_of(release, segment, positions):
    dropped = {position for r, s, position in corrections.NO_FIELDS if (r, s) == (release, segment)}
    added = {position for r, s, position in corrections.FIELDS if (r, s) == (release, segment)}
    return (positions - dropped) | added


def field(sources, release, segment, position, previous):
    types = sources.types[release]["segments"].get(segment, {}).get(position)
    apy = sources.apy[release]["segments"].get(segment, {}).get(position)
    if types is None and is_withdrawn(apy):
        kept = previous or dict(name=text.from_upper(apy["name"]) if apy else "Withdrawn")
        row = dict(pos=position, name=kept["name"], type=kept.get("type"), opt="W", max=1, len=None, table=None,
                   item=kept.get("item"))
    else:
        row = live_field(sources, release, segment, position, types, apy)
        if types is None and previous and text.key(previous["name"]) == text.key(row["name"]):
            row["name"], row["item"] = previous["name"], previous["item"]
    correction = corrections.FIELDS.get((release, segment, position))
    if correction:
        row.update(correction)
        for key in ("name", "type", "item"):
            if previous and row.get(key) is None and key not in correction:
                row[key] = previous.get(key)
    return row


def is_withdrawn(apy):
    return apy is None or apy["max"] == 0 or (apy["type"] or "").upper() == "WD"


def live_field(sources, release, segment, position, types, apy):
    said, other = types or {}, apy or {}
    type_id = simple(type_of(said or other, other))
    most = (types or apy)["max"]
    table = said.get("table") or other.get("table")
    return dict(
        pos=position, name=types["name"] if types else text.from_upper(apy["name"]), type=type_id,
        opt=usage(types, apy), max=count(sources, release, segment, position) if most is None else most,
        len=length(sources, release, segment, position, said, type_id), table=table if table != NO_CODE_SET else None,
        item=said.get("item"),
    )


def type_of(said, other):
    type_id = said["type"]
    if type_id is None or type_id.upper() in ("CM", "VAR", "VARIES", "NUL", "-", "*"):
        type_id = other.get("type") or type_id
    return "varies" if type_id and type_id.upper() in ("VARIES", "*") else type_id


def usage(types, apy):
    letter = (types or {}).get("usage") or ("R" if apy and apy["min"] else "O")
    if letter == "R" and types and types["min"] == 0:
        return "B"
    return {"NA": "O", "X": "W"}.get(letter, letter)


def length(sources, release, segment, position, said, type_id):
    if said.get("len") is not None:
        return said["len"] or None
    listed = sources.in_dictionary(release, "segments", segment, position)
    if listed and order(release) <= order(LAST_WITH_LENGTHS) and listed["type"] == type_id:
        return listed["len"] or None
    return None


def count(sources, release, segment, position):
    """Most repetitions of a field that repeats, where a source has a number."""
    apy = sources.apy[corrections.COUNTS_OF.get(release, release)]["segments"].get(segment, {}).get(position)
    if apy and apy["max"] and apy["max"] > 1:
        return apy["max"]
    near = release if release in sources.dictionary else "2.7.1"
    listed = None if near in LOST_COUNTS else sources.in_dictionary(near, "segments", segment, position)
    return listed["max"] if listed and listed["max"] and 1 < listed["max"] <= MOST_REPETITIONS else None
