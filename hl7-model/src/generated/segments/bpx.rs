// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// BPX · Blood product dispense status
#[derive(Default)]
#[non_exhaustive]
pub struct Bpx {
    /// BPX-1 · Set ID - BPX · SI
    pub set_id_bpx: Maybe<Si>,
    /// BPX-2 · BP Dispense Status · CWE
    pub bp_dispense_status: Maybe<Box<Cwe>>,
    /// BPX-3 · BP Status · ID
    pub bp_status: Maybe<String>,
    /// BPX-4 · BP Date/Time of Status · DTM
    pub bp_date_time_of_status: Maybe<Dtm>,
    /// BPX-5 · BC Donation ID · EI
    pub bc_donation_id: Maybe<Box<Ei>>,
    /// BPX-6 · BC Component · CNE
    pub bc_component: Maybe<Box<Cne>>,
    /// BPX-7 · BC Donation Type / Intended Use · CNE
    pub bc_donation_type_intended_use: Maybe<Box<Cne>>,
    /// BPX-8 · CP Commercial Product · CWE
    pub cp_commercial_product: Maybe<Box<Cwe>>,
    /// BPX-9 · CP Manufacturer · XON
    pub cp_manufacturer: Maybe<Box<Xon>>,
    /// BPX-10 · CP Lot Number · EI
    pub cp_lot_number: Maybe<Box<Ei>>,
    /// BPX-11 · BP Blood Group · CNE
    pub bp_blood_group: Maybe<Box<Cne>>,
    /// BPX-12 · BC Special Testing · CNE
    pub bc_special_testing: Vec<Maybe<Cne>>,
    /// BPX-13 · BP Expiration Date/Time · DTM
    pub bp_expiration_date_time: Maybe<Dtm>,
    /// BPX-14 · BP Quantity · NM
    pub bp_quantity: Maybe<Nm>,
    /// BPX-15 · BP Amount · NM
    pub bp_amount: Maybe<Nm>,
    /// BPX-16 · BP Units · CWE
    pub bp_units: Maybe<Box<Cwe>>,
    /// BPX-17 · BP Unique ID · EI
    pub bp_unique_id: Maybe<Box<Ei>>,
    /// BPX-18 · BP Actual Dispensed To Location · PL
    pub bp_actual_dispensed_to_location: Maybe<Box<Pl>>,
    /// BPX-19 · BP Actual Dispensed To Address · XAD
    pub bp_actual_dispensed_to_address: Maybe<Box<Xad>>,
    /// BPX-20 · BP Dispensed to Receiver · XCN
    pub bp_dispensed_to_receiver: Maybe<Box<Xcn>>,
    /// BPX-21 · BP Dispensing Individual · XCN
    pub bp_dispensing_individual: Maybe<Box<Xcn>>,
    /// What a message has beyond these 21.
    pub extra: Extra,
}
record!(
    segment Bpx, BPX, [1 => set_id_bpx, 2 => bp_dispense_status, 3 => bp_status, 4 =>
    bp_date_time_of_status, 5 => bc_donation_id, 6 => bc_component, 7 =>
    bc_donation_type_intended_use, 8 => cp_commercial_product, 9 => cp_manufacturer, 10
    => cp_lot_number, 11 => bp_blood_group, 12 => bc_special_testing, 13 =>
    bp_expiration_date_time, 14 => bp_quantity, 15 => bp_amount, 16 => bp_units, 17 =>
    bp_unique_id, 18 => bp_actual_dispensed_to_location, 19 =>
    bp_actual_dispensed_to_address, 20 => bp_dispensed_to_receiver, 21 =>
    bp_dispensing_individual]
);
/// Definition of [`Bpx`].
pub static BPX: SegmentDef = SegmentDef {
    id: "BPX",
    title: "Blood product dispense status",
    fields: &[
        single(
            "set_id_bpx",
            "Set ID - BPX",
            SI,
            &[used(V2_5, V2_8_2, R, 1, 4, "", "SI")],
        ),
        single(
            "bp_dispense_status",
            "BP Dispense Status",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, R, 1, 250, "0510", "CWE"),
                used(V2_6, V2_8_2, R, 1, 0, "0510", "CWE"),
            ],
        ),
        single(
            "bp_status",
            "BP Status",
            ID,
            &[used(V2_5, V2_8_2, R, 1, 1, "0511", "ID")],
        ),
        single(
            "bp_date_time_of_status",
            "BP Date/Time of Status",
            DTM,
            &[
                used(V2_5, V2_5_1, R, 1, 26, "", "TS"),
                used(V2_6, V2_6, R, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, R, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "bc_donation_id",
            "BC Donation ID",
            of(&EI),
            &[
                used(V2_5, V2_5_1, C, 1, 22, "", "EI"),
                used(V2_6, V2_8_2, C, 1, 0, "", "EI"),
            ],
        ),
        single(
            "bc_component",
            "BC Component",
            of(&CNE),
            &[
                used(V2_5, V2_5_1, C, 1, 250, "", "CNE"),
                used(V2_6, V2_8_2, C, 1, 0, "", "CNE"),
            ],
        ),
        single(
            "bc_donation_type_intended_use",
            "BC Donation Type / Intended Use",
            of(&CNE),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "", "CNE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CNE"),
            ],
        ),
        single(
            "cp_commercial_product",
            "CP Commercial Product",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, C, 1, 250, "0512", "CWE"),
                used(V2_6, V2_8_2, C, 1, 0, "0512", "CWE"),
            ],
        ),
        single(
            "cp_manufacturer",
            "CP Manufacturer",
            of(&XON),
            &[
                used(V2_5, V2_5_1, C, 1, 250, "", "XON"),
                used(V2_6, V2_8_2, C, 1, 0, "", "XON"),
            ],
        ),
        single(
            "cp_lot_number",
            "CP Lot Number",
            of(&EI),
            &[
                used(V2_5, V2_5_1, C, 1, 22, "", "EI"),
                used(V2_6, V2_8_2, C, 1, 0, "", "EI"),
            ],
        ),
        single(
            "bp_blood_group",
            "BP Blood Group",
            of(&CNE),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "", "CNE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CNE"),
            ],
        ),
        repeated(
            "bc_special_testing",
            "BC Special Testing",
            of(&CNE),
            &[
                used(V2_5, V2_5_1, O, 0, 250, "", "CNE"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CNE"),
            ],
        ),
        single(
            "bp_expiration_date_time",
            "BP Expiration Date/Time",
            DTM,
            &[
                used(V2_5, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
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
            "bp_unique_id",
            "BP Unique ID",
            of(&EI),
            &[
                used(V2_5, V2_5_1, O, 1, 22, "", "EI"),
                used(V2_6, V2_8_2, O, 1, 0, "", "EI"),
            ],
        ),
        single(
            "bp_actual_dispensed_to_location",
            "BP Actual Dispensed To Location",
            of(&PL),
            &[
                used(V2_5, V2_5_1, O, 1, 80, "", "PL"),
                used(V2_6, V2_8_2, O, 1, 0, "", "PL"),
            ],
        ),
        single(
            "bp_actual_dispensed_to_address",
            "BP Actual Dispensed To Address",
            of(&XAD),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "", "XAD"),
                used(V2_6, V2_8_2, O, 1, 0, "", "XAD"),
            ],
        ),
        single(
            "bp_dispensed_to_receiver",
            "BP Dispensed to Receiver",
            of(&XCN),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "", "XCN"),
                used(V2_6, V2_8_2, O, 1, 0, "", "XCN"),
            ],
        ),
        single(
            "bp_dispensing_individual",
            "BP Dispensing Individual",
            of(&XCN),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "", "XCN"),
                used(V2_6, V2_8_2, O, 1, 0, "", "XCN"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "bpx",
    doc: "BPX segments (Blood product dispense status), one row each",
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
        column("set_id_bpx", Int64, "BPX-1", "Set ID - BPX"),
        column(
            "bp_dispense_status",
            Struct(&CWE_COLUMNS),
            "BPX-2",
            "BP Dispense Status",
        ),
        column("bp_status", Utf8, "BPX-3", "BP Status"),
        column("bp_date_time_of_status", Timestamp, "BPX-4", "BP Date/Time of Status"),
        column("bc_donation_id", Struct(&EI_COLUMNS), "BPX-5", "BC Donation ID"),
        column("bc_component", Struct(&CNE_COLUMNS), "BPX-6", "BC Component"),
        column(
            "bc_donation_type_intended_use",
            Struct(&CNE_COLUMNS),
            "BPX-7",
            "BC Donation Type / Intended Use",
        ),
        column(
            "cp_commercial_product",
            Struct(&CWE_COLUMNS),
            "BPX-8",
            "CP Commercial Product",
        ),
        column("cp_manufacturer", Struct(&XON_COLUMNS), "BPX-9", "CP Manufacturer"),
        column("cp_lot_number", Struct(&EI_COLUMNS), "BPX-10", "CP Lot Number"),
        column("bp_blood_group", Struct(&CNE_COLUMNS), "BPX-11", "BP Blood Group"),
        column("bc_special_testing", List(&CNE_KIND), "BPX-12", "BC Special Testing"),
        column(
            "bp_expiration_date_time",
            Timestamp,
            "BPX-13",
            "BP Expiration Date/Time",
        ),
        column("bp_quantity", Decimal, "BPX-14", "BP Quantity"),
        column("bp_amount", Decimal, "BPX-15", "BP Amount"),
        column("bp_units", Struct(&CWE_COLUMNS), "BPX-16", "BP Units"),
        column("bp_unique_id", Struct(&EI_COLUMNS), "BPX-17", "BP Unique ID"),
        column(
            "bp_actual_dispensed_to_location",
            Struct(&PL_COLUMNS),
            "BPX-18",
            "BP Actual Dispensed To Location",
        ),
        column(
            "bp_actual_dispensed_to_address",
            Struct(&XAD_COLUMNS),
            "BPX-19",
            "BP Actual Dispensed To Address",
        ),
        column(
            "bp_dispensed_to_receiver",
            Struct(&XCN_COLUMNS),
            "BPX-20",
            "BP Dispensed to Receiver",
        ),
        column(
            "bp_dispensing_individual",
            Struct(&XCN_COLUMNS),
            "BPX-21",
            "BP Dispensing Individual",
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
