// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// ORC · Common Order
#[derive(Default)]
#[non_exhaustive]
pub struct Orc {
    /// ORC-1 · Order Control · ID
    pub order_control: Maybe<String>,
    /// ORC-2 · Placer Order Number · EI
    pub placer_order_number: Vec<Maybe<Ei>>,
    /// ORC-3 · Filler Order Number · EI
    pub filler_order_number: Maybe<Box<Ei>>,
    /// ORC-4 · Placer Group Number · EI
    pub placer_group_number: Maybe<Box<Ei>>,
    /// ORC-5 · Order Status · ID
    pub order_status: Maybe<String>,
    /// ORC-6 · Response Flag · ID
    pub response_flag: Maybe<String>,
    /// ORC-7 · Quantity/Timing · TQ
    pub quantity_timing: Vec<Maybe<Tq>>,
    /// ORC-8 · Parent Order · EIP
    pub parent_order: Maybe<Box<Eip>>,
    /// ORC-9 · Date/Time of Transaction · DTM
    pub date_time_of_transaction: Maybe<Dtm>,
    /// ORC-10 · Entered By · XCN
    pub entered_by: Vec<Maybe<Xcn>>,
    /// ORC-11 · Verified By · XCN
    pub verified_by: Vec<Maybe<Xcn>>,
    /// ORC-12 · Ordering Provider · XCN
    pub ordering_provider: Vec<Maybe<Xcn>>,
    /// ORC-13 · Enterer's Location · PL
    pub enterers_location: Maybe<Box<Pl>>,
    /// ORC-14 · Call Back Phone Number · XTN
    pub call_back_phone_number: Vec<Maybe<Xtn>>,
    /// ORC-15 · Order Effective Date/Time · DTM
    pub order_effective_date_time: Maybe<Dtm>,
    /// ORC-16 · Order Control Code Reason · CWE
    pub order_control_code_reason: Maybe<Box<Cwe>>,
    /// ORC-17 · Entering Organization · CWE
    pub entering_organization: Maybe<Box<Cwe>>,
    /// ORC-18 · Entering Device · CWE
    pub entering_device: Maybe<Box<Cwe>>,
    /// ORC-19 · Action By · XCN
    pub action_by: Vec<Maybe<Xcn>>,
    /// ORC-20 · Advanced Beneficiary Notice Code · CWE
    pub advanced_beneficiary_notice_code: Maybe<Box<Cwe>>,
    /// ORC-21 · Ordering Facility Name · XON
    pub ordering_facility_name: Vec<Maybe<Xon>>,
    /// ORC-22 · Ordering Facility Address · XAD
    pub ordering_facility_address: Vec<Maybe<Xad>>,
    /// ORC-23 · Ordering Facility Phone Number · XTN
    pub ordering_facility_phone_number: Vec<Maybe<Xtn>>,
    /// ORC-24 · Ordering Provider Address · XAD
    pub ordering_provider_address: Vec<Maybe<Xad>>,
    /// ORC-25 · Order Status Modifier · CWE
    pub order_status_modifier: Maybe<Box<Cwe>>,
    /// ORC-26 · Advanced Beneficiary Notice Override Reason · CWE
    pub advanced_beneficiary_notice_override_reason: Maybe<Box<Cwe>>,
    /// ORC-27 · Filler's Expected Availability Date/Time · DTM
    pub fillers_expected_availability_date_time: Maybe<Dtm>,
    /// ORC-28 · Confidentiality Code · CWE
    pub confidentiality_code: Maybe<Box<Cwe>>,
    /// ORC-29 · Order Type · CWE
    pub order_type: Maybe<Box<Cwe>>,
    /// ORC-30 · Enterer Authorization Mode · CNE
    pub enterer_authorization_mode: Maybe<Box<Cne>>,
    /// ORC-31 · Parent Universal Service Identifier · CWE
    pub parent_universal_service_identifier: Maybe<Box<Cwe>>,
    /// ORC-32 · Advanced Beneficiary Notice Date · DT
    pub advanced_beneficiary_notice_date: Maybe<Dt>,
    /// ORC-33 · Alternate Placer Order Number · CX
    pub alternate_placer_order_number: Vec<Maybe<Cx>>,
    /// ORC-34 · Order Workflow Profile · CWE
    pub order_workflow_profile: Vec<Maybe<Cwe>>,
    /// What a message has beyond these 34.
    pub extra: Extra,
}
record!(
    segment Orc, ORC, [1 => order_control, 2 => placer_order_number, 3 =>
    filler_order_number, 4 => placer_group_number, 5 => order_status, 6 => response_flag,
    7 => quantity_timing, 8 => parent_order, 9 => date_time_of_transaction, 10 =>
    entered_by, 11 => verified_by, 12 => ordering_provider, 13 => enterers_location, 14
    => call_back_phone_number, 15 => order_effective_date_time, 16 =>
    order_control_code_reason, 17 => entering_organization, 18 => entering_device, 19 =>
    action_by, 20 => advanced_beneficiary_notice_code, 21 => ordering_facility_name, 22
    => ordering_facility_address, 23 => ordering_facility_phone_number, 24 =>
    ordering_provider_address, 25 => order_status_modifier, 26 =>
    advanced_beneficiary_notice_override_reason, 27 =>
    fillers_expected_availability_date_time, 28 => confidentiality_code, 29 =>
    order_type, 30 => enterer_authorization_mode, 31 =>
    parent_universal_service_identifier, 32 => advanced_beneficiary_notice_date, 33 =>
    alternate_placer_order_number, 34 => order_workflow_profile]
);
/// Definition of [`Orc`].
pub static ORC: SegmentDef = SegmentDef {
    id: "ORC",
    title: "Common Order",
    fields: &[
        single(
            "order_control",
            "Order Control",
            ID,
            &[
                used(V2_1, V2_1, R, 1, 2, "0119", "ST"),
                used(V2_2, V2_3, R, 1, 2, "0119", "ID"),
                used(V2_3_1, V2_3_1, O, 1, 2, "0119", "ID"),
                used(V2_4, V2_8_2, R, 1, 2, "0119", "ID"),
            ],
        ),
        repeated(
            "placer_order_number",
            "Placer Order Number",
            of(&EI),
            &[
                used(V2_1, V2_1, O, 1, 75, "", "CM"),
                used(V2_2, V2_2, C, 1, 75, "", "CM_PLACER"),
                used(V2_3, V2_3, O, 0, 22, "", "EI"),
                used(V2_3_1, V2_3_1, O, 1, 22, "", "EI"),
                used(V2_4, V2_5_1, C, 1, 22, "", "EI"),
                used(V2_6, V2_8_2, C, 1, 0, "", "EI"),
            ],
        ),
        single(
            "filler_order_number",
            "Filler Order Number",
            of(&EI),
            &[
                used(V2_1, V2_1, O, 1, 75, "", "CM"),
                used(V2_2, V2_2, C, 1, 75, "", "CM_FILLER"),
                used(V2_3, V2_3, C, 1, 22, "", "EI"),
                used(V2_3_1, V2_3_1, O, 1, 22, "", "EI"),
                used(V2_4, V2_5_1, C, 1, 22, "", "EI"),
                used(V2_6, V2_8_2, C, 1, 0, "", "EI"),
            ],
        ),
        single(
            "placer_group_number",
            "Placer Group Number",
            of(&EI),
            &[
                used(V2_1, V2_1, O, 1, 75, "", "CM"),
                used(V2_2, V2_2, O, 1, 75, "", "CM_GROUP_ID"),
                used(V2_3, V2_5_1, O, 1, 22, "", "EI"),
                used(V2_6, V2_7_1, O, 1, 0, "", "EI"),
                used(V2_8, V2_8_2, O, 1, 0, "", "EIP"),
            ],
        ),
        single(
            "order_status",
            "Order Status",
            ID,
            &[
                used(V2_1, V2_1, O, 1, 2, "0038", "ST"),
                used(V2_2, V2_8_2, O, 1, 2, "0038", "ID"),
            ],
        ),
        single(
            "response_flag",
            "Response Flag",
            ID,
            &[
                used(V2_1, V2_1, O, 1, 1, "0121", "ST"),
                used(V2_2, V2_8_2, O, 1, 1, "0121", "ID"),
            ],
        ),
        repeated(
            "quantity_timing",
            "Quantity/Timing",
            of(&TQ),
            &[
                used(V2_1, V2_1, O, 1, 200, "", "CM"),
                used(V2_2, V2_2, O, 0, 200, "", "TQ"),
                used(V2_3, V2_3, R, 1, 200, "", "TQ"),
                used(V2_3_1, V2_3_1, O, 1, 200, "", "TQ"),
                used(V2_4, V2_5_1, O, 0, 200, "", "TQ"),
                used(V2_6, V2_6, O, 0, 0, "", "TQ"),
                used(V2_7, V2_8_2, W, 1, 0, "", "TQ"),
            ],
        ),
        single(
            "parent_order",
            "Parent Order",
            of(&EIP),
            &[
                used(V2_1, V2_1, O, 1, 200, "", "CM"),
                used(V2_2, V2_3, O, 1, 200, "", "CM_EIP"),
                used(V2_3_1, V2_5_1, O, 1, 200, "", "EIP"),
                used(V2_6, V2_8_2, O, 1, 0, "", "EIP"),
            ],
        ),
        single(
            "date_time_of_transaction",
            "Date/Time of Transaction",
            DTM,
            &[
                used(V2_1, V2_1, O, 1, 19, "", "TS"),
                used(V2_2, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        repeated(
            "entered_by",
            "Entered By",
            of(&XCN),
            &[
                used(V2_1, V2_2, O, 1, 80, "", "CN"),
                used(V2_3, V2_3, O, 1, 120, "", "XCN"),
                used(V2_3_1, V2_3_1, O, 0, 120, "", "XCN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XCN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XCN"),
            ],
        ),
        repeated(
            "verified_by",
            "Verified By",
            of(&XCN),
            &[
                used(V2_1, V2_2, O, 1, 80, "", "CN"),
                used(V2_3, V2_3, O, 1, 120, "", "XCN"),
                used(V2_3_1, V2_3_1, O, 0, 120, "", "XCN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XCN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XCN"),
            ],
        ),
        repeated(
            "ordering_provider",
            "Ordering Provider",
            of(&XCN),
            &[
                used(V2_1, V2_2, O, 1, 80, "", "CN"),
                used(V2_3, V2_3_1, O, 0, 120, "", "XCN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XCN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XCN"),
            ],
        ),
        single(
            "enterers_location",
            "Enterer's Location",
            of(&PL),
            &[
                used(V2_1, V2_1, O, 1, 80, "", "CM"),
                used(V2_2, V2_2, O, 1, 80, "", "CM_PARENT_RESULT"),
                used(V2_3, V2_5_1, O, 1, 80, "", "PL"),
                used(V2_6, V2_8_2, O, 1, 0, "", "PL"),
            ],
        ),
        repeated(
            "call_back_phone_number",
            "Call Back Phone Number",
            of(&XTN),
            &[
                used(V2_1, V2_3, O, 2, 40, "", "TN"),
                used(V2_3_1, V2_3_1, O, 2, 40, "", "XTN"),
                used(V2_4, V2_5_1, O, 2, 250, "", "XTN"),
                used(V2_6, V2_8_2, O, 2, 0, "", "XTN"),
            ],
        ),
        single(
            "order_effective_date_time",
            "Order Effective Date/Time",
            DTM,
            &[
                used(V2_2, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "order_control_code_reason",
            "Order Control Code Reason",
            of(&CWE),
            &[
                used(V2_2, V2_3_1, O, 1, 200, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "entering_organization",
            "Entering Organization",
            of(&CWE),
            &[
                used(V2_2, V2_3_1, O, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "entering_device",
            "Entering Device",
            of(&CWE),
            &[
                used(V2_2, V2_3_1, O, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        repeated(
            "action_by",
            "Action By",
            of(&XCN),
            &[
                used(V2_2, V2_2, O, 1, 80, "", "CN"),
                used(V2_3, V2_3, O, 1, 120, "", "XCN"),
                used(V2_3_1, V2_3_1, O, 0, 120, "", "XCN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XCN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XCN"),
            ],
        ),
        single(
            "advanced_beneficiary_notice_code",
            "Advanced Beneficiary Notice Code",
            of(&CWE),
            &[
                used(V2_3_1, V2_3_1, O, 1, 40, "0339", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0339", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0339", "CWE"),
            ],
        ),
        repeated(
            "ordering_facility_name",
            "Ordering Facility Name",
            of(&XON),
            &[
                used(V2_3_1, V2_3_1, O, 0, 60, "", "XON"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XON"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XON"),
            ],
        ),
        repeated(
            "ordering_facility_address",
            "Ordering Facility Address",
            of(&XAD),
            &[
                used(V2_3_1, V2_3_1, O, 0, 106, "", "XAD"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XAD"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XAD"),
            ],
        ),
        repeated(
            "ordering_facility_phone_number",
            "Ordering Facility Phone Number",
            of(&XTN),
            &[
                used(V2_3_1, V2_3_1, O, 0, 48, "", "XTN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XTN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XTN"),
            ],
        ),
        repeated(
            "ordering_provider_address",
            "Ordering Provider Address",
            of(&XAD),
            &[
                used(V2_3_1, V2_3_1, O, 0, 106, "", "XAD"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XAD"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XAD"),
            ],
        ),
        single(
            "order_status_modifier",
            "Order Status Modifier",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "advanced_beneficiary_notice_override_reason",
            "Advanced Beneficiary Notice Override Reason",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, C, 1, 60, "0552", "CWE"),
                used(V2_6, V2_8_2, C, 1, 0, "0552", "CWE"),
            ],
        ),
        single(
            "fillers_expected_availability_date_time",
            "Filler's Expected Availability Date/Time",
            DTM,
            &[
                used(V2_5, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "confidentiality_code",
            "Confidentiality Code",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "0177", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "0177", "CWE"),
            ],
        ),
        single(
            "order_type",
            "Order Type",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "0482", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "0482", "CWE"),
            ],
        ),
        single(
            "enterer_authorization_mode",
            "Enterer Authorization Mode",
            of(&CNE),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "0483", "CNE"),
                used(V2_6, V2_8_2, O, 1, 0, "0483", "CNE"),
            ],
        ),
        single(
            "parent_universal_service_identifier",
            "Parent Universal Service Identifier",
            of(&CWE),
            &[
                used(V2_5_1, V2_5_1, O, 1, 250, "", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "advanced_beneficiary_notice_date",
            "Advanced Beneficiary Notice Date",
            DT,
            &[used(V2_7, V2_8_2, O, 1, 0, "", "DT")],
        ),
        repeated(
            "alternate_placer_order_number",
            "Alternate Placer Order Number",
            of(&CX),
            &[used(V2_7, V2_8_2, O, 0, 0, "", "CX")],
        ),
        repeated(
            "order_workflow_profile",
            "Order Workflow Profile",
            of(&CWE),
            &[used(V2_8, V2_8_2, O, 0, 0, "0934", "CWE")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "orc",
    doc: "ORC segments (Common Order), one row each",
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
        column("order_control", Utf8, "ORC-1", "Order Control"),
        column("placer_order_number", List(&EI_KIND), "ORC-2", "Placer Order Number"),
        column(
            "filler_order_number",
            Struct(&EI_COLUMNS),
            "ORC-3",
            "Filler Order Number",
        ),
        column(
            "placer_group_number",
            Struct(&EI_COLUMNS),
            "ORC-4",
            "Placer Group Number",
        ),
        column("order_status", Utf8, "ORC-5", "Order Status"),
        column("response_flag", Utf8, "ORC-6", "Response Flag"),
        column("quantity_timing", List(&TQ_KIND), "ORC-7", "Quantity/Timing"),
        column("parent_order", Struct(&EIP_COLUMNS), "ORC-8", "Parent Order"),
        column(
            "date_time_of_transaction",
            Timestamp,
            "ORC-9",
            "Date/Time of Transaction",
        ),
        column("entered_by", List(&XCN_KIND), "ORC-10", "Entered By"),
        column("verified_by", List(&XCN_KIND), "ORC-11", "Verified By"),
        column("ordering_provider", List(&XCN_KIND), "ORC-12", "Ordering Provider"),
        column("enterers_location", Struct(&PL_COLUMNS), "ORC-13", "Enterer's Location"),
        column(
            "call_back_phone_number",
            List(&XTN_KIND),
            "ORC-14",
            "Call Back Phone Number",
        ),
        column(
            "order_effective_date_time",
            Timestamp,
            "ORC-15",
            "Order Effective Date/Time",
        ),
        column(
            "order_control_code_reason",
            Struct(&CWE_COLUMNS),
            "ORC-16",
            "Order Control Code Reason",
        ),
        column(
            "entering_organization",
            Struct(&CWE_COLUMNS),
            "ORC-17",
            "Entering Organization",
        ),
        column("entering_device", Struct(&CWE_COLUMNS), "ORC-18", "Entering Device"),
        column("action_by", List(&XCN_KIND), "ORC-19", "Action By"),
        column(
            "advanced_beneficiary_notice_code",
            Struct(&CWE_COLUMNS),
            "ORC-20",
            "Advanced Beneficiary Notice Code",
        ),
        column(
            "ordering_facility_name",
            List(&XON_KIND),
            "ORC-21",
            "Ordering Facility Name",
        ),
        column(
            "ordering_facility_address",
            List(&XAD_KIND),
            "ORC-22",
            "Ordering Facility Address",
        ),
        column(
            "ordering_facility_phone_number",
            List(&XTN_KIND),
            "ORC-23",
            "Ordering Facility Phone Number",
        ),
        column(
            "ordering_provider_address",
            List(&XAD_KIND),
            "ORC-24",
            "Ordering Provider Address",
        ),
        column(
            "order_status_modifier",
            Struct(&CWE_COLUMNS),
            "ORC-25",
            "Order Status Modifier",
        ),
        column(
            "advanced_beneficiary_notice_override_reason",
            Struct(&CWE_COLUMNS),
            "ORC-26",
            "Advanced Beneficiary Notice Override Reason",
        ),
        column(
            "fillers_expected_availability_date_time",
            Timestamp,
            "ORC-27",
            "Filler's Expected Availability Date/Time",
        ),
        column(
            "confidentiality_code",
            Struct(&CWE_COLUMNS),
            "ORC-28",
            "Confidentiality Code",
        ),
        column("order_type", Struct(&CWE_COLUMNS), "ORC-29", "Order Type"),
        column(
            "enterer_authorization_mode",
            Struct(&CNE_COLUMNS),
            "ORC-30",
            "Enterer Authorization Mode",
        ),
        column(
            "parent_universal_service_identifier",
            Struct(&CWE_COLUMNS),
            "ORC-31",
            "Parent Universal Service Identifier",
        ),
        column(
            "advanced_beneficiary_notice_date",
            Date,
            "ORC-32",
            "Advanced Beneficiary Notice Date",
        ),
        column(
            "alternate_placer_order_number",
            List(&CX_KIND),
            "ORC-33",
            "Alternate Placer Order Number",
        ),
        column(
            "order_workflow_profile",
            List(&CWE_KIND),
            "ORC-34",
            "Order Workflow Profile",
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
