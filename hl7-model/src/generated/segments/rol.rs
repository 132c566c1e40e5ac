// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// ROL · Role
#[derive(Default)]
#[non_exhaustive]
pub struct Rol {
    /// ROL-1 · Role Instance ID · EI
    pub role_instance_id: Maybe<Box<Ei>>,
    /// ROL-2 · Action Code · ID
    pub action_code: Maybe<String>,
    /// ROL-3 · Role-ROL · CWE
    pub role_rol: Maybe<Box<Cwe>>,
    /// ROL-4 · Role Person · XCN
    pub role_person: Vec<Maybe<Xcn>>,
    /// ROL-5 · Role Begin Date/Time · DTM
    pub role_begin_date_time: Maybe<Dtm>,
    /// ROL-6 · Role End Date/Time · DTM
    pub role_end_date_time: Maybe<Dtm>,
    /// ROL-7 · Role Duration · CWE
    pub role_duration: Maybe<Box<Cwe>>,
    /// ROL-8 · Role Action Reason · CWE
    pub role_action_reason: Maybe<Box<Cwe>>,
    /// ROL-9 · Provider Type · CWE
    pub provider_type: Vec<Maybe<Cwe>>,
    /// ROL-10 · Organization Unit Type · CWE
    pub organization_unit_type: Maybe<Box<Cwe>>,
    /// ROL-11 · Office/Home Address/Birthplace · XAD
    pub office_home_address_birthplace: Vec<Maybe<Xad>>,
    /// ROL-12 · Phone · XTN
    pub phone: Vec<Maybe<Xtn>>,
    /// ROL-13 · Person's Location · PL
    pub persons_location: Maybe<Box<Pl>>,
    /// ROL-14 · Organization · XON
    pub organization: Maybe<Box<Xon>>,
    /// What a message has beyond these 14.
    pub extra: Extra,
}
record!(
    segment Rol, ROL, [1 => role_instance_id, 2 => action_code, 3 => role_rol, 4 =>
    role_person, 5 => role_begin_date_time, 6 => role_end_date_time, 7 => role_duration,
    8 => role_action_reason, 9 => provider_type, 10 => organization_unit_type, 11 =>
    office_home_address_birthplace, 12 => phone, 13 => persons_location, 14 =>
    organization]
);
/// Definition of [`Rol`].
pub static ROL: SegmentDef = SegmentDef {
    id: "ROL",
    title: "Role",
    fields: &[
        single(
            "role_instance_id",
            "Role Instance ID",
            of(&EI),
            &[
                used(V2_3, V2_3_1, R, 1, 60, "", "EI"),
                used(V2_4, V2_5_1, C, 1, 60, "", "EI"),
                used(V2_6, V2_8_2, C, 1, 0, "", "EI"),
            ],
        ),
        single(
            "action_code",
            "Action Code",
            ID,
            &[
                used(V2_3, V2_7_1, R, 1, 2, "0287", "ID"),
                used(V2_8, V2_8, R, 1, 2, "0206", "ID"),
                used(V2_8_1, V2_8_2, R, 1, 0, "0206", "ID"),
            ],
        ),
        single(
            "role_rol",
            "Role-ROL",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 1, 0, "", "CE"),
                used(V2_3_1, V2_3_1, R, 1, 80, "", "CE"),
                used(V2_4, V2_5_1, R, 1, 250, "0443", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "0443", "CWE"),
            ],
        ),
        repeated(
            "role_person",
            "Role Person",
            of(&XCN),
            &[
                used(V2_3, V2_3, R, 1, 80, "", "XCN"),
                used(V2_3_1, V2_3_1, R, 0, 80, "", "XCN"),
                used(V2_4, V2_5_1, R, 0, 250, "", "XCN"),
                used(V2_6, V2_8_2, R, 0, 0, "", "XCN"),
            ],
        ),
        single(
            "role_begin_date_time",
            "Role Begin Date/Time",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "role_end_date_time",
            "Role End Date/Time",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "role_duration",
            "Role Duration",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 80, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "role_action_reason",
            "Role Action Reason",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 80, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        repeated(
            "provider_type",
            "Provider Type",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 0, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CWE"),
            ],
        ),
        single(
            "organization_unit_type",
            "Organization Unit Type",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "0406", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0406", "CWE"),
            ],
        ),
        repeated(
            "office_home_address_birthplace",
            "Office/Home Address/Birthplace",
            of(&XAD),
            &[
                used(V2_4, V2_5_1, O, 0, 250, "", "XAD"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XAD"),
            ],
        ),
        repeated(
            "phone",
            "Phone",
            of(&XTN),
            &[
                used(V2_4, V2_5_1, O, 0, 250, "", "XTN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XTN"),
            ],
        ),
        single(
            "persons_location",
            "Person's Location",
            of(&PL),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "PL")],
        ),
        single(
            "organization",
            "Organization",
            of(&XON),
            &[used(V2_7, V2_8_2, O, 1, 0, "", "XON")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "rol",
    doc: "ROL segments (Role), one row each",
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
        column("role_instance_id", Struct(&EI_COLUMNS), "ROL-1", "Role Instance ID"),
        column("action_code", Utf8, "ROL-2", "Action Code"),
        column("role_rol", Struct(&CWE_COLUMNS), "ROL-3", "Role-ROL"),
        column("role_person", List(&XCN_KIND), "ROL-4", "Role Person"),
        column("role_begin_date_time", Timestamp, "ROL-5", "Role Begin Date/Time"),
        column("role_end_date_time", Timestamp, "ROL-6", "Role End Date/Time"),
        column("role_duration", Struct(&CWE_COLUMNS), "ROL-7", "Role Duration"),
        column(
            "role_action_reason",
            Struct(&CWE_COLUMNS),
            "ROL-8",
            "Role Action Reason",
        ),
        column("provider_type", List(&CWE_KIND), "ROL-9", "Provider Type"),
        column(
            "organization_unit_type",
            Struct(&CWE_COLUMNS),
            "ROL-10",
            "Organization Unit Type",
        ),
        column(
            "office_home_address_birthplace",
            List(&XAD_KIND),
            "ROL-11",
            "Office/Home Address/Birthplace",
        ),
        column("phone", List(&XTN_KIND), "ROL-12", "Phone"),
        column("persons_location", Struct(&PL_COLUMNS), "ROL-13", "Person's Location"),
        column("organization", Struct(&XON_COLUMNS), "ROL-14", "Organization"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
