// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// BTX · Blood Product Transfusion/Disposition
#[derive(Default)]
#[non_exhaustive]
pub struct Btx {
    /// BTX-1 · Set ID - BTX · SI
    pub set_id_btx: Maybe<Si>,
    /// BTX-2 · BC Donation ID · EI
    pub bc_donation_id: Maybe<Box<Ei>>,
    /// BTX-3 · BC Component · CNE
    pub bc_component: Maybe<Box<Cne>>,
    /// BTX-4 · BC Blood Group · CNE
    pub bc_blood_group: Maybe<Box<Cne>>,
    /// BTX-5 · CP Commercial Product · CWE
    pub cp_commercial_product: Maybe<Box<Cwe>>,
    /// BTX-6 · CP Manufacturer · XON
    pub cp_manufacturer: Maybe<Box<Xon>>,
    /// BTX-7 · CP Lot Number · EI
    pub cp_lot_number: Maybe<Box<Ei>>,
    /// BTX-8 · BP Quantity · NM
    pub bp_quantity: Maybe<Nm>,
    /// BTX-9 · BP Amount · NM
    pub bp_amount: Maybe<Nm>,
    /// BTX-10 · BP Units · CWE
    pub bp_units: Maybe<Box<Cwe>>,
    /// BTX-11 · BP Transfusion/Disposition Status · CWE
    pub bp_transfusion_disposition_status: Maybe<Box<Cwe>>,
    /// BTX-12 · BP Message Status · ID
    pub bp_message_status: Maybe<String>,
    /// BTX-13 · BP Date/Time of Status · DTM
    pub bp_date_time_of_status: Maybe<Dtm>,
    /// BTX-14 · BP Transfusion Administrator · XCN
    pub bp_transfusion_administrator: Maybe<Box<Xcn>>,
    /// BTX-15 · BP Transfusion Verifier · XCN
    pub bp_transfusion_verifier: Maybe<Box<Xcn>>,
    /// BTX-16 · BP Transfusion Start Date/Time of Status · DTM
    pub bp_transfusion_start_date_time_of_status: Maybe<Dtm>,
    /// BTX-17 · BP Transfusion End Date/Time of Status · DTM
    pub bp_transfusion_end_date_time_of_status: Maybe<Dtm>,
    /// BTX-18 · BP Adverse Reaction Type · CWE
    pub bp_adverse_reaction_type: Vec<Maybe<Cwe>>,
    /// BTX-19 · BP Transfusion Interrupted Reason · CWE
    pub bp_transfusion_interrupted_reason: Maybe<Box<Cwe>>,
    /// BTX-20 · BP Unique ID · EI
    pub bp_unique_id: Maybe<Box<Ei>>,
    /// What a message has beyond these 20.
    pub extra: Extra,
}
record!(
    segment Btx, BTX, [1 => set_id_btx, 2 => bc_donation_id, 3 => bc_component, 4 =>
    bc_blood_group, 5 => cp_commercial_product, 6 => cp_manufacturer, 7 => cp_lot_number,
    8 => bp_quantity, 9 => bp_amount, 10 => bp_units, 11 =>
    bp_transfusion_disposition_status, 12 => bp_message_status, 13 =>
    bp_date_time_of_status, 14 => bp_transfusion_administrator, 15 =>
    bp_transfusion_verifier, 16 => bp_transfusion_start_date_time_of_status, 17 =>
    bp_transfusion_end_date_time_of_status, 18 => bp_adverse_reaction_type, 19 =>
    bp_transfusion_interrupted_reason, 20 => bp_unique_id]
);
/// Definition of [`Btx`].
pub static BTX: SegmentDef = SegmentDef {
    id: "BTX",
    title: "Blood Product Transfusion/Disposition",
    fields: &[
        single(
            "set_id_btx",
            "Set ID - BTX",
            SI,
            &[used(V2_5, V2_8_2, R, 1, 4, "", "SI")],
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
            "bc_blood_group",
            "BC Blood Group",
            of(&CNE),
            &[
                used(V2_5, V2_5_1, C, 1, 250, "", "CNE"),
                used(V2_6, V2_8_2, C, 1, 0, "", "CNE"),
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
            "bp_transfusion_disposition_status",
            "BP Transfusion/Disposition Status",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, R, 1, 250, "0513", "CWE"),
                used(V2_6, V2_8_2, R, 1, 0, "0513", "CWE"),
            ],
        ),
        single(
            "bp_message_status",
            "BP Message Status",
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
            "bp_transfusion_administrator",
            "BP Transfusion Administrator",
            of(&XCN),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "", "XCN"),
                used(V2_6, V2_8_2, O, 1, 0, "", "XCN"),
            ],
        ),
        single(
            "bp_transfusion_verifier",
            "BP Transfusion Verifier",
            of(&XCN),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "", "XCN"),
                used(V2_6, V2_8_2, O, 1, 0, "", "XCN"),
            ],
        ),
        single(
            "bp_transfusion_start_date_time_of_status",
            "BP Transfusion Start Date/Time of Status",
            DTM,
            &[
                used(V2_5, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "bp_transfusion_end_date_time_of_status",
            "BP Transfusion End Date/Time of Status",
            DTM,
            &[
                used(V2_5, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        repeated(
            "bp_adverse_reaction_type",
            "BP Adverse Reaction Type",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 0, 250, "0514", "CWE"),
                used(V2_6, V2_8_2, O, 0, 0, "0514", "CWE"),
            ],
        ),
        single(
            "bp_transfusion_interrupted_reason",
            "BP Transfusion Interrupted Reason",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "0515", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "0515", "CWE"),
            ],
        ),
        single(
            "bp_unique_id",
            "BP Unique ID",
            of(&EI),
            &[used(V2_8, V2_8_2, O, 1, 0, "", "EI")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "btx",
    doc: "BTX segments (Blood Product Transfusion/Disposition), one row each",
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
        column("set_id_btx", Int64, "BTX-1", "Set ID - BTX"),
        column("bc_donation_id", Struct(&EI_COLUMNS), "BTX-2", "BC Donation ID"),
        column("bc_component", Struct(&CNE_COLUMNS), "BTX-3", "BC Component"),
        column("bc_blood_group", Struct(&CNE_COLUMNS), "BTX-4", "BC Blood Group"),
        column(
            "cp_commercial_product",
            Struct(&CWE_COLUMNS),
            "BTX-5",
            "CP Commercial Product",
        ),
        column("cp_manufacturer", Struct(&XON_COLUMNS), "BTX-6", "CP Manufacturer"),
        column("cp_lot_number", Struct(&EI_COLUMNS), "BTX-7", "CP Lot Number"),
        column("bp_quantity", Decimal, "BTX-8", "BP Quantity"),
        column("bp_amount", Decimal, "BTX-9", "BP Amount"),
        column("bp_units", Struct(&CWE_COLUMNS), "BTX-10", "BP Units"),
        column(
            "bp_transfusion_disposition_status",
            Struct(&CWE_COLUMNS),
            "BTX-11",
            "BP Transfusion/Disposition Status",
        ),
        column("bp_message_status", Utf8, "BTX-12", "BP Message Status"),
        column("bp_date_time_of_status", Timestamp, "BTX-13", "BP Date/Time of Status"),
        column(
            "bp_transfusion_administrator",
            Struct(&XCN_COLUMNS),
            "BTX-14",
            "BP Transfusion Administrator",
        ),
        column(
            "bp_transfusion_verifier",
            Struct(&XCN_COLUMNS),
            "BTX-15",
            "BP Transfusion Verifier",
        ),
        column(
            "bp_transfusion_start_date_time_of_status",
            Timestamp,
            "BTX-16",
            "BP Transfusion Start Date/Time of Status",
        ),
        column(
            "bp_transfusion_end_date_time_of_status",
            Timestamp,
            "BTX-17",
            "BP Transfusion End Date/Time of Status",
        ),
        column(
            "bp_adverse_reaction_type",
            List(&CWE_KIND),
            "BTX-18",
            "BP Adverse Reaction Type",
        ),
        column(
            "bp_transfusion_interrupted_reason",
            Struct(&CWE_COLUMNS),
            "BTX-19",
            "BP Transfusion Interrupted Reason",
        ),
        column("bp_unique_id", Struct(&EI_COLUMNS), "BTX-20", "BP Unique ID"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
