"""Words of the standard that the readers and builders share."""
import re

ANY = "@any"  # any segment, where the standard leaves it open

# Entries that sources list among the segments and that are none.
PSEUDO_SEGMENTS = {"ANYHL7SEGMENT", "HXX", "ZXX", "ZL7", "ED", "ANY"}

PRIMITIVES = {
    "ST": "String Data", "TX": "Text Data", "FT": "Formatted Text Data", "NM": "Numeric", "SI": "Sequence ID",
    "ID": "Coded Value for HL7 Defined Tables", "IS": "Coded Value for User-Defined Tables", "DT": "Date", "TM": "Time",
    "DTM": "Date/Time", "TN": "Telephone Number", "GTS": "General Timing Specification",
    "SNM": "String of Telephone Number Digits", "varies": "Varies", "CM": "Composite (untyped)",
}

# Types that a code set may be bound to.
CODED = {"ID", "IS", "CWE", "CNE", "CE", "HD", "XON", "XCN", "CX"}

# Types whose components go on beyond the listed ones (arrays of numbers).
VARIADIC = {"NA", "MA"}

# Rows of code sets that stand for codes to come.
PLACEHOLDER = re.compile(r"\.\.|\u2026|^(etc|suggestion|No suggested values.*)$", re.I)

# A code set number that means "none yet".
NO_CODE_SET = "9999"


def simple(type_id):
    """XCN_SIMPLE -> XCN: a source's name for a composite that is a subcomponent."""
    return re.sub(r"_SIMPLE$", "", type_id) if type_id else type_id
