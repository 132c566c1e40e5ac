"""Corrections, as data: facts of the standard that the sources lack or have wrong, each with its reason.

What the standard itself has wrong, or what only our model wants otherwise, stands in specs/fixups.
"""
import re

from .releases import since

# ---------------------------------------------------------------------------------------------------------- fields

RESERVED = dict(name="Reserved for harmonization with v2.6", opt="X", type=None, item=None, max=1, table=None, len=None)

# (release, segment, position) -> what the field says there.
FIELDS = {
    # 2.5.1 reserved OBX-20 to 22 and added 23 to 25; a source numbers the new ones 20 to 22.
    ("2.5.1", "OBX", 20): RESERVED,
    ("2.5.1", "OBX", 21): RESERVED,
    ("2.5.1", "OBX", 22): RESERVED,
    ("2.5.1", "OBX", 23): dict(name="Performing Organization Name", opt="O", type="XON", item=2283, max=1, len=567),
    ("2.5.1", "OBX", 24): dict(name="Performing Organization Address", opt="O", type="XAD", item=2284, max=1, len=631),
    ("2.5.1", "OBX", 25): dict(name="Performing Organization Medical Director", opt="O", type="XCN", item=2285, max=1,
                               len=3002),
    # Withdrawn in these releases.
    ("2.5.1", "MSA", 5): dict(opt="W", type="ID", max=1),
    ("2.6", "UB1", 2): dict(opt="W"),
    # The database rows of 2.7.1 and 2.8 are those of the OBX of waveforms, which has other usage.
    **{("2.7.1", "OBX", position): dict(opt="O") for position in (7, 8, 9, 10, 12, 13, 14, 15, 16, 17)},
    **{("2.8", "OBX", position): dict(opt="O") for position in (8, 9, 12, 13, 14, 15, 17)},
    **{(release, "OBX", position): dict(opt="C") for release in ("2.7.1", "2.8") for position in (2, 4)},
    # Kept for backward compatibility.
    ("2.3.1", "OBR", 5): dict(opt="B"),
    ("2.3.1", "OBR", 6): dict(opt="B"),
    # 2.1 sends code and event as two components; OBX-5 is of the type that OBX-2 names.
    ("2.1", "MSH", 9): dict(type="CM_MSG", table=None),
    ("2.1", "OBX", 5): dict(type="varies", opt="C"),
    # The name of the field read as that of a code set: `INS` cut off.
    ("2.1", "RX1", 30): dict(table=None),
    # The sources follow a schema of 2.3 that differs from its text.
    ("2.3", "MRG", 7): dict(type="XPN"),
    ("2.3", "EVN", 5): dict(type="XCN"),
    ("2.3", "PID", 16): dict(max=1),
    ("2.3", "OBR", 2): dict(max=1),
    # Two repetitions, a count that no source carries.
    ("2.5", "PID", 38): dict(max=2),
    ("2.5.1", "PID", 38): dict(max=2),
    # The field names a data type; it is not of one.
    ("2.8.2", "OMC", 9): dict(type="ID", table="0125"),
    # Withdrawn at the end of a segment, where no later field shows the gap.
    **{(release, "AL1", 6): dict(opt="W") for release in since("2.7")},
}

# Repeating in the text of 2.3 and in 2.3.1, single in the schema of 2.3 that the sources follow.
REPEATING_IN_2_3 = {
    "PID": (4, 5, 21, 26), "PV1": (7, 8, 15, 17), "NK1": (17, 18, 19, 29), "PD1": (1,),
    "IN1": (3, 4, 5, 6, 9, 10, 11, 16, 19, 44, 49), "IN2": (1, 3, 5, 7, 9, 22, 25, 26),
}
for _segment, _positions in REPEATING_IN_2_3.items():
    for _position in _positions:
        FIELDS[("2.3", _segment, _position)] = dict(max=None)

# Fields that a release does not have: the 2.7 of hl7apy is made from 2.7.1, which added OBR-54.
NO_FIELDS = {("2.7", "OBR", 54)}

# Segments that a release does not have: PD1 came with 2.2.
NO_SEGMENTS = {("2.1", "PD1")}

# "Repeats up to n times": the release whose counts hold where no source carries them. They are the same in 2.4.
COUNTS_OF = {"2.5": "2.6", "2.5.1": "2.6"}

# ------------------------------------------------------------------------------------------------------ components

# (release, type, component) -> what the component says there. The text of 2.5 requires all of MSG.
COMPONENTS = {(release, "MSG", position): dict(opt="R") for release in ("2.5", "2.5.1") for position in (2, 3)}

# ------------------------------------------------------------------------------------------------------ structures

# A slip of the pen in a source.
RENAMED_STRUCTURES = {("2.3", "ARD_A19"): "ADR_A19"}

# (release, id): (release, id) where the source has the same structure. Read before any other correction.
COPIED_STRUCTURES = {
    # 2.3 numbers the master files otherwise than its sources do: M04 charges, M06 studies with phases, M07 without.
    ("2.3", "MFN_M04"): ("2.3", "MFN_M06"),
    ("2.3", "MFN_M06"): ("2.3", "MFN_M07"),
    ("2.3", "MFN_M07"): ("2.4", "MFN_M07"),
    ("2.3.1", "MFN_M03"): ("2.3", "MFN_M03"),
    ("2.3.1", "MFN_M04"): ("2.4", "MFN_M04"),
    ("2.3.1", "MFN_M05"): ("2.3", "MFN_M05"),
    ("2.3.1", "MFN_M06"): ("2.4", "MFN_M06"),
    ("2.3.1", "MFN_M07"): ("2.4", "MFN_M07"),
    # Missing in the source.
    ("2.3", "RRE_O02"): ("2.3.1", "RRE_O02"),
    ("2.3", "RPR_I03"): ("2.4", "RPR_I03"),
    ("2.3.1", "RPR_I03"): ("2.4", "RPR_I03"),
    ("2.5.1", "QRY_Q02"): ("2.5", "QRY_Q02"),
    ("2.6", "UDM_Q05"): ("2.7.1", "UDM_Q05"),
    # Missing too: the answers to K21 and K22 have one shape, and structure_fixes mends how often they answer.
    ("2.5", "RSP_K22"): ("2.5", "RSP_K21"),
    ("2.5.1", "RSP_K22"): ("2.5.1", "RSP_K21"),
    ("2.6", "RSP_K22"): ("2.6", "RSP_K21"),
}

# S13 to S27 are trigger events of SIU_S12, not structures; hl7apy repeats it for each from 2.4 on.
NO_STRUCTURES = re.compile(r"^SIU_S(1[3-9]|2[0-7])$")

# Groups that the schemas named after their members, or misspelt.
GROUPS = {
    "EVNPIDPV1TXAOBX_SUPPGRP": "RESULT",
    "FACPDCNTE_SUPPGRP": "FACILITY_DETAIL",
    "FACPSHPDCPSHFACPDCNTEED_SUPPGRP": "FACILITY",
    "OBXNTE_SUPPGRP": "OBSERVATION",
    "OBXTCDSIDNTE_SUPPGRP": "RESULT",
    "ORCOBRNTETQ1TQ2CTDOBXNTECTI_SUPPGRP": "ORDER",
    "ORCRXARXR_SUPPGRP": "STUDY_PHARM",
    "PIDNTEORCOBRNTETQ1TQ2CTDOBXNTECTI_SUPPGRP": "QUERY_RESPONSE",
    "PIDNTE_SUPPGRP": "PATIENT",
    "PIDPD1NTE_SUPPGRP": "PATIENT",
    "PSHPDC_SUPPGRP": "PRODUCT",
    "PV1PV2_SUPPGRP": "VISIT",
    "RXARXR_SUPPGRP": "RX_ADMIN",
    "SPMOBXSACINVOBRORCNTETQ1TQ2OBXTCDSIDNTECTI_SUPPGRP": "SPECIMEN",
    "SPMOBXSACINV_SUPPGRP": "SPECIMEN",
    "SPMSAC_SUPPGRP2": "OBSERVATION_REQUEST_SPECIMEN",
    "TQ1TQ2_SUPPGRP": "TIMING_QTY",
    "TIIMING": "TIMING",
}

# One made-up group that has two names, by structure.
AUTHORIZATION_GROUP = "AUTCTD_SUPPGRP2"
AUTHORIZATION_CONTACT_IN = ("REF_I12", "RRI_I12")

# Written "< group >" in the standard; the schemas made choices of these.
NO_CHOICES = re.compile(r"^(EHC_E|QBP_E|RSP_E|SDR_S)")

# Names of choices that say nothing; they are choices of an order's detail segment.
UNNAMED_CHOICES = ("CHOICE", "ORDER_DETAIL")

# ---------------------------------------------------------------------------------------------------------- events

# First release -> message code -> trigger event -> structure, where the structure is named after another code.
EVENTS = {
    "2.3": {"ORU": {"W01": "ORU_R01"}},
    # Renumbered in 2.8.
    "2.8": {"OMQ": {"O57": "OMQ_O42"}, "ORX": {"O58": "ORX_O43"}, "OSU": {"O51": "OSU_O41"}},
    "2.5": {"MFN": {"M14": "MFN_Znn"}, "QRY": {"T12": "QRY"}},
    "2.4": {"LSR": {"U13": "LSU_U12"}, "PIN": {"I07": "RQI_I01"}, "QSX": {"J02": "QCN_J01"}, "TCR": {"U11": "TCU_U10"}},
    "2.6": {"SDN": {"S36": "SDR_S31"}, "SCN": {"S37": "SDR_S32"}, "SMD": {"S32": "SDR_S32"},
            "SLN": {"S34": "SLR_S28", "S35": "SLR_S28"}, "STI": {"S30": "SLR_S28"}},
}

# Pairs that a source derives from a structure's name; the message code of the event is another one.
NO_EVENTS = {
    ("LSU", "U13"), ("QCN", "J02"), ("RQI", "I07"), ("TCU", "U11"), ("SDR", "S36"), ("SDR", "S37"), ("SLR", "S30"),
    ("SLR", "S34"), ("SLR", "S35"), ("RSP", "Z80"), ("PPG", "PCC"), ("ORL", "O20"),
}
