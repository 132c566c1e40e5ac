// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// CDM · Charge Description Master
#[derive(Default)]
#[non_exhaustive]
pub struct Cdm {
    /// CDM-1 · Primary Key Value - CDM · CWE
    pub primary_key_value_cdm: Maybe<Box<Cwe>>,
    /// CDM-2 · Charge Code Alias · CWE
    pub charge_code_alias: Vec<Maybe<Cwe>>,
    /// CDM-3 · Charge Description Short · ST
    pub charge_description_short: Maybe<String>,
    /// CDM-4 · Charge Description Long · ST
    pub charge_description_long: Maybe<String>,
    /// CDM-5 · Description Override Indicator · CWE
    pub description_override_indicator: Maybe<Box<Cwe>>,
    /// CDM-6 · Exploding Charges · CWE
    pub exploding_charges: Vec<Maybe<Cwe>>,
    /// CDM-7 · Procedure Code · CNE
    pub procedure_code: Vec<Maybe<Cne>>,
    /// CDM-8 · Active/Inactive Flag · ID
    pub active_inactive_flag: Maybe<String>,
    /// CDM-9 · Inventory Number · CWE
    pub inventory_number: Vec<Maybe<Cwe>>,
    /// CDM-10 · Resource Load · NM
    pub resource_load: Maybe<Nm>,
    /// CDM-11 · Contract Number · CX
    pub contract_number: Vec<Maybe<Cx>>,
    /// CDM-12 · Contract Organization · XON
    pub contract_organization: Vec<Maybe<Xon>>,
    /// CDM-13 · Room Fee Indicator · ID
    pub room_fee_indicator: Maybe<String>,
    /// What a message has beyond these 13.
    pub extra: Extra,
}
record!(
    segment Cdm, CDM, [1 => primary_key_value_cdm, 2 => charge_code_alias, 3 =>
    charge_description_short, 4 => charge_description_long, 5 =>
    description_override_indicator, 6 => exploding_charges, 7 => procedure_code, 8 =>
    active_inactive_flag, 9 => inventory_number, 10 => resource_load, 11 =>
    contract_number, 12 => contract_organization, 13 => room_fee_indicator]
);
/// Definition of [`Cdm`].
pub static CDM: SegmentDef = SegmentDef {
    id: "CDM",
    title: "Charge Description Master",
    fields: &[
        single(
            "primary_key_value_cdm",
            "Primary Key Value - CDM",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, R, 1, 200, "0132", "CE"),
                used(V2_4, V2_5_1, R, 1, 250, "0132", "CE"),
                used(V2_6, V2_7_1, R, 1, 0, "0132", "CWE"),
                used(V2_8, V2_8_2, R, 1, 0, "", "CWE"),
            ],
        ),
        repeated(
            "charge_code_alias",
            "Charge Code Alias",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 0, 200, "", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "", "CE"),
                used(V2_6, V2_6, O, 0, 0, "", "CWE"),
                used(V2_7, V2_8_2, O, 0, 0, "0132", "CWE"),
            ],
        ),
        single(
            "charge_description_short",
            "Charge Description Short",
            ST,
            &[
                used(V2_3, V2_6, R, 1, 20, "", "ST"),
                used(V2_7, V2_8_2, R, 1, 0, "", "ST"),
            ],
        ),
        single(
            "charge_description_long",
            "Charge Description Long",
            ST,
            &[
                used(V2_3, V2_6, O, 1, 250, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "description_override_indicator",
            "Description Override Indicator",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 1, 1, "0268", "ID"),
                used(V2_3_1, V2_6, O, 1, 1, "0268", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0268", "CWE"),
            ],
        ),
        repeated(
            "exploding_charges",
            "Exploding Charges",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 0, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "0132", "CWE"),
            ],
        ),
        repeated(
            "procedure_code",
            "Procedure Code",
            of(&CNE),
            &[
                used(V2_3, V2_3, O, 0, 60, "", "CE"),
                used(V2_3_1, V2_3_1, O, 0, 80, "0088", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "0088", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "0088", "CNE"),
            ],
        ),
        single(
            "active_inactive_flag",
            "Active/Inactive Flag",
            ID,
            &[used(V2_3, V2_8_2, O, 1, 1, "0183", "ID")],
        ),
        repeated(
            "inventory_number",
            "Inventory Number",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 0, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "0463", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "0463", "CWE"),
            ],
        ),
        single(
            "resource_load",
            "Resource Load",
            NM,
            &[
                used(V2_3, V2_6, O, 1, 12, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        repeated(
            "contract_number",
            "Contract Number",
            of(&CX),
            &[
                used(V2_3, V2_3_1, O, 0, 200, "", "CK"),
                used(V2_4, V2_4, O, 0, 250, "", "CK"),
                used(V2_5, V2_5_1, O, 0, 250, "", "CX"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CX"),
            ],
        ),
        repeated(
            "contract_organization",
            "Contract Organization",
            of(&XON),
            &[
                used(V2_3, V2_3, O, 1, 200, "", "XON"),
                used(V2_3_1, V2_3_1, O, 0, 200, "", "XON"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XON"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XON"),
            ],
        ),
        single(
            "room_fee_indicator",
            "Room Fee Indicator",
            ID,
            &[used(V2_3, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "cdm",
    doc: "CDM segments (Charge Description Master), one row each",
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
        column(
            "primary_key_value_cdm",
            Struct(&CWE_COLUMNS),
            "CDM-1",
            "Primary Key Value - CDM",
        ),
        column("charge_code_alias", List(&CWE_KIND), "CDM-2", "Charge Code Alias"),
        column("charge_description_short", Utf8, "CDM-3", "Charge Description Short"),
        column("charge_description_long", Utf8, "CDM-4", "Charge Description Long"),
        column(
            "description_override_indicator",
            Struct(&CWE_COLUMNS),
            "CDM-5",
            "Description Override Indicator",
        ),
        column("exploding_charges", List(&CWE_KIND), "CDM-6", "Exploding Charges"),
        column("procedure_code", List(&CNE_KIND), "CDM-7", "Procedure Code"),
        column("active_inactive_flag", Utf8, "CDM-8", "Active/Inactive Flag"),
        column("inventory_number", List(&CWE_KIND), "CDM-9", "Inventory Number"),
        column("resource_load", Decimal, "CDM-10", "Resource Load"),
        column("contract_number", List(&CX_KIND), "CDM-11", "Contract Number"),
        column(
            "contract_organization",
            List(&XON_KIND),
            "CDM-12",
            "Contract Organization",
        ),
        column("room_fee_indicator", Utf8, "CDM-13", "Room Fee Indicator"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
