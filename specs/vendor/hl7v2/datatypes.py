"""Data types and their components, per release: types and names from hl7types, gaps and withdrawals from hl7apy,
usage, lengths, code sets and titles from hl7-dictionary."""
from .. import text
from . import corrections
from .releases import RELEASES, before, order
from .segments import is_withdrawn
from .vocabulary import CODED, NO_CODE_SET, PRIMITIVES, VARIADIC, simple

# Oldest and newest release whose code sets of components hl7-dictionary has, and the first that tells withdrawals.
OLDEST_BOUND, NEWEST_BOUND, FIRST_WITH_WITHDRAWALS = "2.5", "2.7.1", "2.5"
# Releases in which titles are looked for after the release itself.
TITLES = ("2.7.1", "2.5.1", "2.4", "2.3")


def build(sources, segments, notes):
    """-> release -> data type -> dict(name, components) or dict(name, primitive)"""
    built, last = {}, {}
    for release in RELEASES:
        previous = built.get(before(release), {})
        used = {row["type"] for body in segments[release].values() for row in body["fields"] if row["type"]}
        built[release] = composites(sources, release, used, previous, last, notes)
        types = built[release]
        named = used | {row["type"] for body in types.values() for row in body["components"]}
        for type_id in [type_id for type_id in types if "_" in type_id and type_id not in named]:
            del types[type_id]  # helpers of a database, such as CN_PHYSICIAN
        named = used | {row["type"] for body in types.values() for row in body["components"]}
        for type_id in sorted(named & set(PRIMITIVES)):
            types[type_id] = dict(name=PRIMITIVES[type_id], primitive=True)
    return built


def composites(sources, release, used, previous, last, notes):
    """The composites that a source lists or a field uses, and those that their components use."""
    listed = set(sources.types[release]["datatypes"]) | set(sources.apy[release]["datatypes"])
    listed = {simple(type_id) for type_id in listed} - {"VARIES"}
    found = {}
    todo = sorted((listed | used) - set(PRIMITIVES))
    while todo:
        type_id = todo.pop(0)
        if type_id in found or type_id in PRIMITIVES:
            continue
        rows = [component(sources, release, type_id, position, last.get((type_id, position)))
                for position in positions_of(sources, release, type_id, previous)]
        last.update({(type_id, row["pos"]): row for row in rows})
        if rows:
            found[type_id] = dict(name=title(sources, release, type_id), components=rows)
            if type_id in VARIADIC:
                found[type_id]["variadic"] = True
        elif type_id in previous:  # only withdrawn fields still name it: the last definition stands
            found[type_id] = dict(previous[type_id], withdrawn=True)
        else:
            notes.append(f"{release}: data type {type_id} without components")
            found[type_id] = dict(name=title(sources, release, type_id), components=[])
        todo.extend(row["type"] for row in found[type_id]["components"] if row["type"])
    return found


def positions_of(sources, release, type_id, previous):
    types, apy = sources.types[release]["datatypes"], sources.apy[release]["datatypes"]
    known = set(types.get(type_id, {})) | set(apy.get(type_id, {}))
    if not known and (order(release) < order(OLDEST_BOUND) or type_id not in previous):
        known = set(sources.dictionary.get(release, {}).get("datatypes", {}).get(type_id, {}))
    return range(1, max(known) + 1) if known else []


def component(sources, release, type_id, position, previous):
    types = sources.types[release]["datatypes"].get(type_id, {}).get(position)
    of_apy = sources.apy[release]["datatypes"]
    apy = of_apy.get(type_id, of_apy.get(type_id + "_SIMPLE", {})).get(position)
    listed = sources.in_dictionary(release, "datatypes", type_id, position)
    if types is None and is_withdrawn(apy) and order(release) >= order(FIRST_WITH_WITHDRAWALS):
        kept = previous or dict(name=text.from_upper(apy["name"]) if apy else "Withdrawn")
        row = dict(pos=position, name=kept["name"], type=kept.get("type"), opt="W", len=None, table=None)
    else:
        row = live_component(sources, release, type_id, position, (types, apy, listed))
    row.update(corrections.COMPONENTS.get((release, type_id, position), {}))
    return row


def live_component(sources, release, type_id, position, said):
    types, apy, listed = said
    own = type_of(types, apy, listed)
    names = [one["name"] for one in (types, listed) if one and one["name"] and not one["name"].startswith("??")]
    name = names[0] if names else text.from_upper(apy["name"]) if apy else type_id
    required = (types and types["min"]) or (listed and listed["min"] and order(release) >= order("2.5"))
    size = (types or {}).get("len")
    if not size and listed and listed["type"] == own and release in ("2.5", "2.5.1"):
        size = listed["len"]
    table = (listed or {}).get("table") or (apy or {}).get("table")
    if not table or table == NO_CODE_SET:
        table = nearest_table(sources, release, type_id, position, own, name)
    return dict(pos=position, name=name, type=own, opt="R" if required else "O", len=size or None, table=table)


def type_of(types, apy, listed):
    own = (types or {}).get("type")
    if own is None or own.upper() in ("CM", "VAR", "VARIES"):
        others = (one["type"] for one in (apy, listed) if one and one["type"] and one["type"].upper() != "CM")
        own = next(others, own or "ST")
    return "varies" if own.upper() == "VARIES" else simple(own)


def nearest_table(sources, release, type_id, position, own, name):
    """The code set that the nearest release with code sets binds to the same component."""
    later = order(release) > order(NEWEST_BOUND)
    if not later and order(release) >= order(OLDEST_BOUND):
        return None
    near = sources.in_dictionary(NEWEST_BOUND if later else OLDEST_BOUND, "datatypes", type_id, position)
    if not near or not near["table"] or not {own, near["type"]} <= CODED:
        return None
    if near["type"] != own and not {near["type"], own} <= {"ID", "IS"}:
        return None
    since = sources.meta.get(near["table"], {}).get("since")
    existed = since and order(since) <= order(release)
    same = own in ("ID", "IS") and text.key(near["name"]) == text.key(name)
    return near["table"] if later or (existed and same) else None


def title(sources, release, type_id):
    for one in (release,) + TITLES:
        found = sources.dictionary.get(one, {}).get("titles", {}).get(type_id)
        if found:
            return found
    return sources.types[release]["titles"].get(type_id) or type_id
