// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// BPO · Blood product order
#[derive(Default)]
#[non_exhaustive]
pub struct Bpo {
    /// BPO-1 · Set ID - BPO · SI
    pub set_id_bpo: Maybe<Si>,
    /// BPO-2 · BP Universal Service Identifier · CWE
    pub bp_universal_service_identifier: Maybe<Box<Cwe>>,
    /// BPO-3 · BP Processing Requirements · CWE
    pub bp_processing_requirements: Vec<Maybe<Cwe>>,
    /// BPO-4 · BP Quantity · NM
    pub bp_quantity: Maybe<Nm>,
    /// BPO-5 · BP Amount · NM
    pub bp_amount: Maybe<Nm>,
    /// BPO-6 · BP Units · CWE
    pub bp_units: Maybe<Box<Cwe>>,
    /// BPO-7 · BP Intended Use Date/Time · DTM
    pub bp_intended_use_date_time: Maybe<Dtm>,
    /// BPO-8 · BP Intended Dispense From Location · PL
    pub bp_intended_dispense_from_location: Maybe<Box<Pl>>,
    /// BPO-9 · BP Intended Dispense From Address · XAD
    pub bp_intended_dispense_from_address: Maybe<Box<Xad>>,
    /// BPO-10 · BP Requested Dispense Date/Time · DTM
    pub bp_requested_dispense_date_time: Maybe<Dtm>,
    /// BPO-11 · BP Requested Dispense To Location · PL
    pub bp_requested_dispense_to_location: Maybe<Box<Pl>>,
    /// BPO-12 · BP Requested Dispense To Address · XAD
    pub bp_requested_dispense_to_address: Maybe<Box<Xad>>,
    /// BPO-13 · BP Indication for Use · CWE
    pub bp_indication_for_use: Vec<Maybe<Cwe>>,
    /// BPO-14 · BP Informed Consent Indicator · ID
    pub bp_informed_consent_indicator: Maybe<String>,
    /// What a message has beyond these 14.
    pub extra: Extra,
}
record!(
    segment Bpo, BPO, [1 => set_id_bpo, 2 => bp_universal_service_identifier, 3 =>
    bp_processing_requirements, 4 => bp_quantity, 5 => bp_amount, 6 => bp_units, 7 =>
    bp_intended_use_date_time, 8 => bp_intended_dispense_from_location, 9 =>
    bp_intended_dispense_from_address, 10 => bp_requested_dispense_date_time, 11 =>
    bp_requested_dispense_to_location, 12 => bp_requested_dispense_to_address, 13 =>
    bp_indication_for_use, 14 => bp_informed_consent_indicator]
);
/// Definition of [`Bpo`].
pub static BPO: SegmentDef = SegmentDef {
    id: "BPO",
    title: "Blood product order",
    fields: &[
        single(
            "set_id_bpo",
            "Set ID - BPO",
            SI,
            &[used(V2_5, V2_8_2, R, 1, 4, "", "SI")],
        ),
        single(
            "bp_universal_service_identifier",
            "BP Universal Service Identifier",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, R, 1, 250, "", "CWE"),
                used(V2_6, V2_8_2, R, 1, 0, "", "CWE"),
            ],
        ),
        repeated(
            "bp_processing_requirements",
            "BP Processing Requirements",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 0, 250, "0508", "CWE"),
                used(V2_6, V2_8_2, O, 0, 0, "0508", "CWE"),
            ],
        ),
        single(
            "bp_quantity",
            "BP Quantity",
            NM,
            &[used(V2_5, V2_6, R, 1, 5, "", "NM"), used(V2_7, V2_8_2, R, 1, 0, "", "NM")],
        ),
        single(
            "bp_amount",
            "BP Amount",
            NM,
            &[used(V2_5, V2_6, O, 1, 5, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "bp_units",
            "BP Units",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "bp_intended_use_date_time",
            "BP Intended Use Date/Time",
            DTM,
            &[
                used(V2_5, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "bp_intended_dispense_from_location",
            "BP Intended Dispense From Location",
            of(&PL),
            &[
                used(V2_5, V2_5_1, O, 1, 80, "", "PL"),
                used(V2_6, V2_8_2, O, 1, 0, "", "PL"),
            ],
        ),
        single(
            "bp_intended_dispense_from_address",
            "BP Intended Dispense From Address",
            of(&XAD),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "", "XAD"),
                used(V2_6, V2_8_2, O, 1, 0, "", "XAD"),
            ],
        ),
        single(
            "bp_requested_dispense_date_time",
            "BP Requested Dispense Date/Time",
            DTM,
            &[
                used(V2_5, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "bp_requested_dispense_to_location",
            "BP Requested Dispense To Location",
            of(&PL),
            &[
                used(V2_5, V2_5_1, O, 1, 80, "", "PL"),
                used(V2_6, V2_8_2, O, 1, 0, "", "PL"),
            ],
        ),
        single(
            "bp_requested_dispense_to_address",
            "BP Requested Dispense To Address",
            of(&XAD),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "", "XAD"),
                used(V2_6, V2_8_2, O, 1, 0, "", "XAD"),
            ],
        ),
        repeated(
            "bp_indication_for_use",
            "BP Indication for Use",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 0, 250, "0509", "CWE"),
                used(V2_6, V2_8_2, O, 0, 0, "0509", "CWE"),
            ],
        ),
        single(
            "bp_informed_consent_indicator",
            "BP Informed Consent Indicator",
            ID,
            &[used(V2_5, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "bpo",
    doc: "BPO segments (Blood product order), one row each",
    ingestion: Ingestion::Append,
    key: &["message_hash", "segment_index"],
    columns: &[
        MESSAGE_CONTROL_ID,
        MESSAGE_TYPE,
        TRIGGER_EVENT,
        MESSAGE_DATETIME,
        PATIENT_ID,
        SEGMENT_INDEX,
        PARENT_SEGMENT_INDEX,
        GROUP_PATH,
        column("set_id_bpo", Int64, "BPO-1", "Set ID - BPO"),
        column(
            "bp_universal_service_identifier",
            Struct(&CWE_COLUMNS),
            "BPO-2",
            "BP Universal Service Identifier",
        ),
        column(
            "bp_processing_requirements",
            List(&CWE_KIND),
            "BPO-3",
            "BP Processing Requirements",
        ),
        column("bp_quantity", Decimal, "BPO-4", "BP Quantity"),
        column("bp_amount", Decimal, "BPO-5", "BP Amount"),
        column("bp_units", Struct(&CWE_COLUMNS), "BPO-6", "BP Units"),
        column(
            "bp_intended_use_date_time",
            Timestamp,
            "BPO-7",
            "BP Intended Use Date/Time",
        ),
        column(
            "bp_intended_dispense_from_location",
            Struct(&PL_COLUMNS),
            "BPO-8",
            "BP Intended Dispense From Location",
        ),
        column(
            "bp_intended_dispense_from_address",
            Struct(&XAD_COLUMNS),
            "BPO-9",
            "BP Intended Dispense From Address",
        ),
        column(
            "bp_requested_dispense_date_time",
            Timestamp,
            "BPO-10",
            "BP Requested Dispense Date/Time",
        ),
        column(
            "bp_requested_dispense_to_location",
            Struct(&PL_COLUMNS),
            "BPO-11",
            "BP Requested Dispense To Location",
        ),
        column(
            "bp_requested_dispense_to_address",
            Struct(&XAD_COLUMNS),
            "BPO-12",
            "BP Requested Dispense To Address",
        ),
        column(
            "bp_indication_for_use",
            List(&CWE_KIND),
            "BPO-13",
            "BP Indication for Use",
        ),
        column(
            "bp_informed_consent_indicator",
            Utf8,
            "BPO-14",
            "BP Informed Consent Indicator",
        ),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
