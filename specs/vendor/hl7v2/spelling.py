"""One spelling for one name: where an older release writes a name with other capitals, the newer spelling stands."""
from ..text import key
from .releases import RELEASES


def unify(definitions, members):
    """`definitions`: release -> id -> dict(name, ...) whose `members` (fields, components) have names too."""
    newer = {}
    for release in reversed(RELEASES):
        for owner, body in definitions[release].items():
            if body["name"].isupper():
                body["name"] = newer.get(owner, body["name"])
            body["name"] = newer[owner] = spell(newer, (owner, key(body["name"])), body["name"])
            for row in body.get(members, []):
                row["name"] = spell(newer, (owner, row["pos"], key(row["name"])), row["name"])


def spell(newer, same, name):
    return newer.setdefault(same, name[:1].upper() + name[1:])
