// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// PR1 · Procedures
#[derive(Default)]
#[non_exhaustive]
pub struct Pr1 {
    /// PR1-1 · Set ID - PR1 · SI
    pub set_id_pr1: Vec<Maybe<Si>>,
    /// PR1-2 · Procedure Coding Method · IS
    pub procedure_coding_method: Vec<Maybe<String>>,
    /// PR1-3 · Procedure Code · CNE
    pub procedure_code: Vec<Maybe<Cne>>,
    /// PR1-4 · Procedure Description · ST
    pub procedure_description: Vec<Maybe<String>>,
    /// PR1-5 · Procedure Date/Time · DTM
    pub procedure_date_time: Maybe<Dtm>,
    /// PR1-6 · Procedure Functional Type · CWE
    pub procedure_functional_type: Maybe<Box<Cwe>>,
    /// PR1-7 · Procedure Minutes · NM
    pub procedure_minutes: Maybe<Nm>,
    /// PR1-8 · Anesthesiologist · XCN
    pub anesthesiologist: Vec<Maybe<Xcn>>,
    /// PR1-9 · Anesthesia Code · CWE
    pub anesthesia_code: Maybe<Box<Cwe>>,
    /// PR1-10 · Anesthesia Minutes · NM
    pub anesthesia_minutes: Maybe<Nm>,
    /// PR1-11 · Surgeon · XCN
    pub surgeon: Vec<Maybe<Xcn>>,
    /// PR1-12 · Procedure Practitioner · XCN
    pub procedure_practitioner: Vec<Maybe<Xcn>>,
    /// PR1-13 · Consent Code · CWE
    pub consent_code: Maybe<Box<Cwe>>,
    /// PR1-14 · Procedure Priority · NM
    pub procedure_priority: Maybe<Nm>,
    /// PR1-15 · Associated Diagnosis Code · CWE
    pub associated_diagnosis_code: Maybe<Box<Cwe>>,
    /// PR1-16 · Procedure Code Modifier · CNE
    pub procedure_code_modifier: Vec<Maybe<Cne>>,
    /// PR1-17 · Procedure DRG Type · CWE
    pub procedure_drg_type: Maybe<Box<Cwe>>,
    /// PR1-18 · Tissue Type Code · CWE
    pub tissue_type_code: Vec<Maybe<Cwe>>,
    /// PR1-19 · Procedure Identifier · EI
    pub procedure_identifier: Maybe<Box<Ei>>,
    /// PR1-20 · Procedure Action Code · ID
    pub procedure_action_code: Maybe<String>,
    /// PR1-21 · DRG Procedure Determination Status · CWE
    pub drg_procedure_determination_status: Maybe<Box<Cwe>>,
    /// PR1-22 · DRG Procedure Relevance · CWE
    pub drg_procedure_relevance: Maybe<Box<Cwe>>,
    /// PR1-23 · Treating Organizational Unit · PL
    pub treating_organizational_unit: Vec<Maybe<Pl>>,
    /// PR1-24 · Respiratory Within Surgery · ID
    pub respiratory_within_surgery: Maybe<String>,
    /// PR1-25 · Parent Procedure ID · EI
    pub parent_procedure_id: Maybe<Box<Ei>>,
    /// What a message has beyond these 25.
    pub extra: Extra,
}
record!(
    segment Pr1, PR1, [1 => set_id_pr1, 2 => procedure_coding_method, 3 =>
    procedure_code, 4 => procedure_description, 5 => procedure_date_time, 6 =>
    procedure_functional_type, 7 => procedure_minutes, 8 => anesthesiologist, 9 =>
    anesthesia_code, 10 => anesthesia_minutes, 11 => surgeon, 12 =>
    procedure_practitioner, 13 => consent_code, 14 => procedure_priority, 15 =>
    associated_diagnosis_code, 16 => procedure_code_modifier, 17 => procedure_drg_type,
    18 => tissue_type_code, 19 => procedure_identifier, 20 => procedure_action_code, 21
    => drg_procedure_determination_status, 22 => drg_procedure_relevance, 23 =>
    treating_organizational_unit, 24 => respiratory_within_surgery, 25 =>
    parent_procedure_id]
);
/// Definition of [`Pr1`].
pub static PR1: SegmentDef = SegmentDef {
    id: "PR1",
    title: "Procedures",
    fields: &[
        repeated(
            "set_id_pr1",
            "Set ID - PR1",
            SI,
            &[used(V2_1, V2_1, R, 0, 4, "", "SI"), used(V2_2, V2_8_2, R, 1, 4, "", "SI")],
        ),
        repeated(
            "procedure_coding_method",
            "Procedure Coding Method",
            IS,
            &[
                used(V2_1, V2_1, R, 1, 2, "0089", "ID"),
                used(V2_2, V2_2, R, 0, 2, "0089", "ID"),
                used(V2_3, V2_3, R, 1, 2, "0089", "IS"),
                used(V2_3_1, V2_3_1, B, 1, 2, "0089", "IS"),
                used(V2_4, V2_5_1, B, 1, 3, "0089", "IS"),
                used(V2_6, V2_8_2, W, 1, 0, "", "IS"),
            ],
        ),
        repeated(
            "procedure_code",
            "Procedure Code",
            of(&CNE),
            &[
                used(V2_1, V2_1, R, 1, 10, "0088", "ID"),
                used(V2_2, V2_2, R, 0, 10, "0088", "ID"),
                used(V2_3, V2_3, B, 1, 80, "0088", "CE"),
                used(V2_3_1, V2_3_1, R, 1, 80, "0088", "CE"),
                used(V2_4, V2_5_1, R, 1, 250, "0088", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "0088", "CNE"),
            ],
        ),
        repeated(
            "procedure_description",
            "Procedure Description",
            ST,
            &[
                used(V2_1, V2_1, O, 1, 40, "", "ST"),
                used(V2_2, V2_2, O, 0, 40, "", "ST"),
                used(V2_3, V2_5_1, O, 1, 40, "", "ST"),
                used(V2_6, V2_8_2, W, 1, 0, "", "ST"),
            ],
        ),
        single(
            "procedure_date_time",
            "Procedure Date/Time",
            DTM,
            &[
                used(V2_1, V2_1, R, 1, 19, "", "TS"),
                used(V2_2, V2_2, R, 1, 26, "", "TS"),
                used(V2_3, V2_3, O, 1, 26, "", "TS"),
                used(V2_3_1, V2_5_1, R, 1, 26, "", "TS"),
                used(V2_6, V2_6, R, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, R, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "procedure_functional_type",
            "Procedure Functional Type",
            of(&CWE),
            &[
                used(V2_1, V2_2, R, 1, 2, "0090", "ID"),
                used(V2_3, V2_3, R, 1, 2, "0230", "ID"),
                used(V2_3_1, V2_3_1, R, 1, 2, "0230", "IS"),
                used(V2_4, V2_6, O, 1, 2, "0230", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0230", "CWE"),
            ],
        ),
        single(
            "procedure_minutes",
            "Procedure Minutes",
            NM,
            &[used(V2_1, V2_6, O, 1, 4, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        repeated(
            "anesthesiologist",
            "Anesthesiologist",
            of(&XCN),
            &[
                used(V2_1, V2_2, O, 1, 60, "0010", "CN"),
                used(V2_3, V2_3_1, O, 0, 120, "0010", "XCN"),
                used(V2_4, V2_5_1, O, 0, 250, "0010", "XCN"),
                used(V2_6, V2_8_2, W, 1, 0, "", "XCN"),
            ],
        ),
        single(
            "anesthesia_code",
            "Anesthesia Code",
            of(&CWE),
            &[
                used(V2_1, V2_2, O, 1, 2, "0019", "ID"),
                used(V2_3, V2_6, O, 1, 2, "0019", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0019", "CWE"),
            ],
        ),
        single(
            "anesthesia_minutes",
            "Anesthesia Minutes",
            NM,
            &[used(V2_1, V2_6, O, 1, 4, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        repeated(
            "surgeon",
            "Surgeon",
            of(&XCN),
            &[
                used(V2_1, V2_2, O, 1, 60, "0010", "CN"),
                used(V2_3, V2_3_1, O, 0, 120, "0010", "XCN"),
                used(V2_4, V2_5_1, O, 0, 250, "0010", "XCN"),
                used(V2_6, V2_8_2, W, 1, 0, "", "XCN"),
            ],
        ),
        repeated(
            "procedure_practitioner",
            "Procedure Practitioner",
            of(&XCN),
            &[
                used(V2_1, V2_1, O, 1, 60, "0010", "CN"),
                used(V2_2, V2_2, O, 0, 60, "0010", "CM_PRACTITIONER"),
                used(V2_3, V2_3_1, O, 0, 230, "0010", "XCN"),
                used(V2_4, V2_5_1, O, 0, 250, "0010", "XCN"),
                used(V2_6, V2_8_2, W, 1, 0, "", "XCN"),
            ],
        ),
        single(
            "consent_code",
            "Consent Code",
            of(&CWE),
            &[
                used(V2_1, V2_2, O, 1, 2, "0059", "ID"),
                used(V2_3, V2_3_1, O, 1, 60, "0059", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0059", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0059", "CWE"),
            ],
        ),
        single(
            "procedure_priority",
            "Procedure Priority",
            NM,
            &[
                used(V2_2, V2_3_1, O, 1, 2, "", "NM"),
                used(V2_4, V2_6, O, 1, 2, "0418", "ID"),
                used(V2_7, V2_8_2, O, 1, 2, "0418", "NM"),
            ],
        ),
        single(
            "associated_diagnosis_code",
            "Associated Diagnosis Code",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 1, 80, "", "CE"),
                used(V2_3_1, V2_3_1, O, 1, 80, "0051", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0051", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0051", "CWE"),
            ],
        ),
        repeated(
            "procedure_code_modifier",
            "Procedure Code Modifier",
            of(&CNE),
            &[
                used(V2_3_1, V2_3_1, O, 0, 80, "0340", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "0340", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "0340", "CNE"),
            ],
        ),
        single(
            "procedure_drg_type",
            "Procedure DRG Type",
            of(&CWE),
            &[
                used(V2_4, V2_6, O, 1, 20, "0416", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0416", "CWE"),
            ],
        ),
        repeated(
            "tissue_type_code",
            "Tissue Type Code",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 0, 250, "0417", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "0417", "CWE"),
            ],
        ),
        single(
            "procedure_identifier",
            "Procedure Identifier",
            of(&EI),
            &[
                used(V2_5, V2_5_1, C, 1, 427, "", "EI"),
                used(V2_6, V2_8_2, C, 1, 0, "", "EI"),
            ],
        ),
        single(
            "procedure_action_code",
            "Procedure Action Code",
            ID,
            &[used(V2_5, V2_8_2, C, 1, 1, "0206", "ID")],
        ),
        single(
            "drg_procedure_determination_status",
            "DRG Procedure Determination Status",
            of(&CWE),
            &[
                used(V2_6, V2_6, O, 1, 20, "0761", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0761", "CWE"),
            ],
        ),
        single(
            "drg_procedure_relevance",
            "DRG Procedure Relevance",
            of(&CWE),
            &[
                used(V2_6, V2_6, O, 1, 20, "0763", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0763", "CWE"),
            ],
        ),
        repeated(
            "treating_organizational_unit",
            "Treating Organizational Unit",
            of(&PL),
            &[used(V2_7, V2_8_2, O, 0, 0, "", "PL")],
        ),
        single(
            "respiratory_within_surgery",
            "Respiratory Within Surgery",
            ID,
            &[used(V2_7, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
        single(
            "parent_procedure_id",
            "Parent Procedure ID",
            of(&EI),
            &[used(V2_7, V2_8_2, O, 1, 0, "", "EI")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "pr1",
    doc: "PR1 segments (Procedures), one row each",
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
        column("set_id_pr1", List(&Int64), "PR1-1", "Set ID - PR1"),
        column(
            "procedure_coding_method",
            List(&Utf8),
            "PR1-2",
            "Procedure Coding Method",
        ),
        column("procedure_code", List(&CNE_KIND), "PR1-3", "Procedure Code"),
        column("procedure_description", List(&Utf8), "PR1-4", "Procedure Description"),
        column("procedure_date_time", Timestamp, "PR1-5", "Procedure Date/Time"),
        column(
            "procedure_functional_type",
            Struct(&CWE_COLUMNS),
            "PR1-6",
            "Procedure Functional Type",
        ),
        column("procedure_minutes", Decimal, "PR1-7", "Procedure Minutes"),
        column("anesthesiologist", List(&XCN_KIND), "PR1-8", "Anesthesiologist"),
        column("anesthesia_code", Struct(&CWE_COLUMNS), "PR1-9", "Anesthesia Code"),
        column("anesthesia_minutes", Decimal, "PR1-10", "Anesthesia Minutes"),
        column("surgeon", List(&XCN_KIND), "PR1-11", "Surgeon"),
        column(
            "procedure_practitioner",
            List(&XCN_KIND),
            "PR1-12",
            "Procedure Practitioner",
        ),
        column("consent_code", Struct(&CWE_COLUMNS), "PR1-13", "Consent Code"),
        column("procedure_priority", Decimal, "PR1-14", "Procedure Priority"),
        column(
            "associated_diagnosis_code",
            Struct(&CWE_COLUMNS),
            "PR1-15",
            "Associated Diagnosis Code",
        ),
        column(
            "procedure_code_modifier",
            List(&CNE_KIND),
            "PR1-16",
            "Procedure Code Modifier",
        ),
        column(
            "procedure_drg_type",
            Struct(&CWE_COLUMNS),
            "PR1-17",
            "Procedure DRG Type",
        ),
        column("tissue_type_code", List(&CWE_KIND), "PR1-18", "Tissue Type Code"),
        column(
            "procedure_identifier",
            Struct(&EI_COLUMNS),
            "PR1-19",
            "Procedure Identifier",
        ),
        column("procedure_action_code", Utf8, "PR1-20", "Procedure Action Code"),
        column(
            "drg_procedure_determination_status",
            Struct(&CWE_COLUMNS),
            "PR1-21",
            "DRG Procedure Determination Status",
        ),
        column(
            "drg_procedure_relevance",
            Struct(&CWE_COLUMNS),
            "PR1-22",
            "DRG Procedure Relevance",
        ),
        column(
            "treating_organizational_unit",
            List(&PL_KIND),
            "PR1-23",
            "Treating Organizational Unit",
        ),
        column(
            "respiratory_within_surgery",
            Utf8,
            "PR1-24",
            "Respiratory Within Surgery",
        ),
        column(
            "parent_procedure_id",
            Struct(&EI_COLUMNS),
            "PR1-25",
            "Parent Procedure ID",
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
