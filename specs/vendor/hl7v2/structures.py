"""Message structures and trigger events, per release: structures from hl7apy; events from the names of structures,
from the classes of hl7types that share one, and from code sets 0354 and 0003."""
import copy
import re

from . import corrections, structure_fixes
from .nodes import walk
from .releases import RELEASES, order

STRUCTURES_AND_EVENTS, EVENTS = "0354", "0003"
FIRST_WITH_STRUCTURE_IDS = "2.4"


def build(sources):
    """-> release -> structure -> nodes"""
    built = {}
    for release in RELEASES:
        raw = sources.apy[release]["structures"]
        found = {corrections.RENAMED_STRUCTURES.get((release, structure), structure): items
                 for structure, items in raw.items()}
        if "SIU_S12" in raw:
            found = {structure: items for structure, items in found.items()
                     if not corrections.NO_STRUCTURES.match(structure)}
        for (to, structure), (origin, original) in corrections.COPIED_STRUCTURES.items():
            if to == release:
                found[structure] = sources.apy[origin]["structures"][original]
        # One by one: two may be copies of the same.
        built[release] = {structure: copy.deepcopy(items) for structure, items in found.items()}
        for structure, items in built[release].items():
            tidy(structure, items)
            structure_fixes.apply(release, structure, items)
    return built


def tidy(structure, items):
    """Groups that are no choices, and names that were made up."""
    for node in walk(items):
        if node["kind"] == "choice" and corrections.NO_CHOICES.match(structure):
            node["kind"] = "group"
        if node["name"] == corrections.AUTHORIZATION_GROUP:
            contact = structure in corrections.AUTHORIZATION_CONTACT_IN
            node["name"] = "AUTHORIZATION_CONTACT" if contact else "AUTHORIZATION"
        node["name"] = corrections.GROUPS.get(node["name"], node["name"])
        if node["kind"] == "choice" and (
                node["name"].endswith("SUPPGRP") or node["name"] in corrections.UNNAMED_CHOICES):
            node["name"] = "ORDER_CHOICE"


def build_events(sources, structures):
    """-> release -> message code -> trigger event -> structure"""
    return {release: Events(release, structures[release]).collect(sources) for release in RELEASES}


class Events:
    """The events of a release; what is said first stands."""

    def __init__(self, release, structures):
        self.release, self.structures, self.found = release, structures, {}

    def put(self, code, event, structure):
        if structure in self.structures and (code, event) not in corrections.NO_EVENTS:
            self.found.setdefault(code, {}).setdefault(event, structure)

    def collect(self, sources):
        for structure in self.structures:  # the structure that is named after the event
            code, _, event = structure.partition("_")
            self.put(code, event or "*", structure)
        self.from_aliases(sources)
        for since, codes in corrections.EVENTS.items():
            if order(self.release) >= order(since):
                for code, events in codes.items():
                    for event, structure in events.items():
                        self.put(code, event, structure)
        if order(self.release) >= order(FIRST_WITH_STRUCTURE_IDS):
            self.from_structure_ids(sources.fhir.get(STRUCTURES_AND_EVENTS, {}))
        self.from_message_pairs(sources.fhir.get(EVENTS, {}))
        for event in list(self.found.get("MFN", {})):  # one acknowledgement for all master files
            if order(self.release) >= order("2.3"):
                self.put("MFK", event, "MFK_M01")
        if "ACK" in self.structures:
            self.found.setdefault("ACK", {})["*"] = "ACK"
        return self.found

    def from_aliases(self, sources):
        # 2.7.1 has those of 2.7 too, some of which its own classes leave out.
        for release in (self.release, "2.7") if self.release == "2.7.1" else (self.release,):
            for alias, structure in sources.types[release]["aliases"].items():
                code, _, event = alias.partition("_")
                self.put(code, event, structure)

    def exists(self, since, until):
        return order(since) <= order(self.release) and (until is None or order(self.release) <= order(until))

    def from_structure_ids(self, codes):
        """0354: the display of a structure lists its events."""
        for structure, (events, since, until) in codes.items():
            if self.exists(since, until):
                for event in re.findall(r"\b[A-Z][A-Z0-9]\d\b|\bPC[A-Z0-9]\b", events):
                    self.put(structure.partition("_")[0], event, structure)

    def from_message_pairs(self, codes):
        """0003: the display of an event names its messages, `SRM/SRR - Request ...`."""
        for event, (display, since, until) in codes.items():
            pair = re.match(r"^([A-Z]{3})/([A-Z]{3})\b", display)
            if not pair or event.lower() == "varies" or not self.exists(since or RELEASES[0], until):
                continue
            for code in pair.groups():
                own = [structure for structure in self.structures if structure.startswith(code + "_")]
                if code not in ("ACK", "QRY") and len(own) == 1:
                    self.put(code, event, own[0])
