"""Corrections of single message structures, each a small function over its nodes, registered with the releases and
structures that it mends. One that changes nothing any more is a problem of the run: its source has been mended."""
import copy

from .nodes import at, group, names, segment, walk
from .releases import since
from .vocabulary import ANY

FIXES = []
USED = set()


def fix(releases, structures):
    """Registers a correction for every pair of a release and a structure."""
    def register(function):
        FIXES.append((set(releases), set(structures), function))
        return function
    return register


def apply(release, structure, items):
    """Applies what is registered, in the order of this file."""
    for releases, structures, function in FIXES:
        if release in releases and structure in structures:
            before = copy.deepcopy(items)
            function(structure, items)
            if items != before:
                USED.add(function)


def unused():
    """Corrections that changed nothing."""
    return [function.__name__ for _releases, _structures, function in FIXES if function not in USED]


def find(items, name):
    return items[names(items).index(name)]


@fix(["2.1"], ["ORM_O01", "ORR_O02"])
def order_detail_is_a_choice(structure, items):
    """2.1 lists the detail segments one after the other; an order has one of them."""
    path = ["ORDER", "ORDER_DETAIL"] if structure == "ORM_O01" else ["PATIENT", "ORDER", "ORDER_DETAIL"]
    detail = at(items, path)
    alternatives = [node for node in detail if node["name"] in ("OBR", "ORO", "RX1")]
    first = detail.index(alternatives[0])
    for node in alternatives:
        detail.remove(node)
    detail.insert(first, group("ORDER_CHOICE", alternatives, kind="choice"))


@fix(["2.1"], ["ADT_A03"])
def discharge_has_a_visit(_structure, items):
    assert "PV1" not in names(items)
    items.append(segment("PV1"))


@fix(["2.1"], ["ADT_A14"])
def pd1_is_later(_structure, items):
    items.remove(find(items, "PD1"))


@fix(["2.2"], ["ORM_O01"])
def orders_need_no_notes(_structure, items):
    """2.1 and every later release let the notes behind the observations be left out."""
    detail = at(items, ["ORDER", "ORDER_DETAIL"])
    assert detail[-1] == segment("NTE", "+")
    detail[-1] = segment("NTE", "*")


@fix(["2.2", "2.3", "2.3.1"], ["MFN_M01", "MFN_M02", "MFN_M03", "MFR_M01", "MFR_M02", "MFR_M03"])
def master_file_entry_has_its_segment(_structure, items):
    """The segment after MFE depends on the master file; some sources leave it out."""
    for node in items:
        if node["kind"] == "group" and names(node["items"]) == ["MFE"]:
            node["items"].append(segment(ANY, "?"))


@fix(["2.5", "2.5.1", "2.6"], ["RSP_K21"])
def one_person_or_none(_structure, items):
    find(items, "QUERY_RESPONSE").update(min=0, max=1)


@fix(["2.5", "2.5.1", "2.6"], ["RSP_K22"])
def any_number_of_persons(_structure, items):
    find(items, "QUERY_RESPONSE").update(min=0, max=None)


@fix(["2.6"], ["RTB_K13"])
def rows_below_their_definition(_structure, items):
    find(items, "ROW_DEFINITION")["items"] = [segment("RDF"), segment("RDT", "*")]
    items.append(segment("DSC", "?"))


@fix(["2.6"], ["QBP_Q15"])
def listed_once(_structure, items):
    """RCP and DSC are listed twice."""
    end = names(items).index("DSC") + 1
    assert items[end:]
    del items[end:]


@fix(["2.6"], ["QBP_Qnn"])
def answer_is_a_message_of_its_own(_structure, items):
    """The answer (RSP_Znn) is listed behind the query, from its own header on."""
    answer = names(items).index("MSH", 1)
    del items[answer:]


@fix(["2.4"], ["QBP_Q15"])
def query_segments_of_2_4(_structure, items):
    items.insert(2, segment(ANY, "?"))


@fix(["2.4"], ["QBP_Q13"])
def query_segments_in_their_group(_structure, items):
    at(items, ["QBP"]).append(segment(ANY, "?"))


@fix(["2.5.1"], [code + "_" + event for code, event in (
    ("PGL", "PC6"), ("PPG", "PCG"), ("PPP", "PCB"), ("PPR", "PC1"), ("PPT", "PCL"), ("PTR", "PCF"))])
def order_detail_is_any_segment(_structure, items):
    """OBR, etc."""
    choices = [node for node in walk(items) if node["kind"] == "choice" and names(node["items"]) == ["OBR"]]
    assert choices
    for node in choices:
        node["items"].append(segment(ANY))


@fix(["2.7", "2.7.1"], ["RSP_K11"])
def segment_pattern(_structure, items):
    find(items, "ROW_DEFINITION")["name"] = "SEGMENT_PATTERN"


@fix(["2.7"], ["QBP_Q15"])
def query_segments_of_2_7(_structure, items):
    items.insert(names(items).index("QPD") + 1, segment(ANY, "?"))


@fix(["2.7"], ["QBP_Q11", "QBP_Q13"])
def query_group_of_2_7(_structure, items):
    """Lost in 2.7.1, from which the source's 2.7 is made."""
    items.insert(names(items).index("QPD") + 1, group("QBP", [segment(ANY, "?")], low=0))


@fix(since("2.8"), ["OUL_R22", "OUL_R23", "OUL_R24", "OPU_R25"])
def participants_of_an_order(_structure, items):
    """PRT after the notes of an order."""
    for node in walk(items):
        if node["kind"] == "group" and node["name"] == "ORDER" and "NTE" in names(node["items"]):
            after = names(node["items"]).index("NTE") + 1
            if node["items"][after]["name"] != "PRT":
                node["items"].insert(after, segment("PRT", "*"))
