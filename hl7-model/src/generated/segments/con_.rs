// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// CON · Consent Segment
#[derive(Default)]
#[non_exhaustive]
pub struct Con {
    /// CON-1 · Set ID - CON · SI
    pub set_id_con: Maybe<Si>,
    /// CON-2 · Consent Type · CWE
    pub consent_type: Maybe<Box<Cwe>>,
    /// CON-3 · Consent Form ID and Version · ST
    pub consent_form_id_and_version: Maybe<String>,
    /// CON-4 · Consent Form Number · EI
    pub consent_form_number: Maybe<Box<Ei>>,
    /// CON-5 · Consent Text · FT
    pub consent_text: Vec<Maybe<String>>,
    /// CON-6 · Subject-specific Consent Text · FT
    pub subject_specific_consent_text: Vec<Maybe<String>>,
    /// CON-7 · Consent Background Information · FT
    pub consent_background_information: Vec<Maybe<String>>,
    /// CON-8 · Subject-specific Consent Background Text · FT
    pub subject_specific_consent_background_text: Vec<Maybe<String>>,
    /// CON-9 · Consenter-imposed limitations · FT
    pub consenter_imposed_limitations: Vec<Maybe<String>>,
    /// CON-10 · Consent Mode · CNE
    pub consent_mode: Maybe<Box<Cne>>,
    /// CON-11 · Consent Status · CNE
    pub consent_status: Maybe<Box<Cne>>,
    /// CON-12 · Consent Discussion Date/Time · DTM
    pub consent_discussion_date_time: Maybe<Dtm>,
    /// CON-13 · Consent Decision Date/Time · DTM
    pub consent_decision_date_time: Maybe<Dtm>,
    /// CON-14 · Consent Effective Date/Time · DTM
    pub consent_effective_date_time: Maybe<Dtm>,
    /// CON-15 · Consent End Date/Time · DTM
    pub consent_end_date_time: Maybe<Dtm>,
    /// CON-16 · Subject Competence Indicator · ID
    pub subject_competence_indicator: Maybe<String>,
    /// CON-17 · Translator Assistance Indicator · ID
    pub translator_assistance_indicator: Maybe<String>,
    /// CON-18 · Language Translated To · CWE
    pub language_translated_to: Maybe<Box<Cwe>>,
    /// CON-19 · Informational Material Supplied Indicator · ID
    pub informational_material_supplied_indicator: Maybe<String>,
    /// CON-20 · Consent Bypass Reason · CWE
    pub consent_bypass_reason: Maybe<Box<Cwe>>,
    /// CON-21 · Consent Disclosure Level · ID
    pub consent_disclosure_level: Maybe<String>,
    /// CON-22 · Consent Non-disclosure Reason · CWE
    pub consent_non_disclosure_reason: Maybe<Box<Cwe>>,
    /// CON-23 · Non-subject Consenter Reason · CWE
    pub non_subject_consenter_reason: Maybe<Box<Cwe>>,
    /// CON-24 · Consenter ID · XPN
    pub consenter_id: Vec<Maybe<Xpn>>,
    /// CON-25 · Relationship to Subject · CWE
    pub relationship_to_subject: Vec<Maybe<Cwe>>,
    /// What a message has beyond these 25.
    pub extra: Extra,
}
record!(
    segment Con, CON, [1 => set_id_con, 2 => consent_type, 3 =>
    consent_form_id_and_version, 4 => consent_form_number, 5 => consent_text, 6 =>
    subject_specific_consent_text, 7 => consent_background_information, 8 =>
    subject_specific_consent_background_text, 9 => consenter_imposed_limitations, 10 =>
    consent_mode, 11 => consent_status, 12 => consent_discussion_date_time, 13 =>
    consent_decision_date_time, 14 => consent_effective_date_time, 15 =>
    consent_end_date_time, 16 => subject_competence_indicator, 17 =>
    translator_assistance_indicator, 18 => language_translated_to, 19 =>
    informational_material_supplied_indicator, 20 => consent_bypass_reason, 21 =>
    consent_disclosure_level, 22 => consent_non_disclosure_reason, 23 =>
    non_subject_consenter_reason, 24 => consenter_id, 25 => relationship_to_subject]
);
/// Definition of [`Con`].
pub static CON: SegmentDef = SegmentDef {
    id: "CON",
    title: "Consent Segment",
    fields: &[
        single(
            "set_id_con",
            "Set ID - CON",
            SI,
            &[used(V2_5, V2_8_2, R, 1, 4, "", "SI")],
        ),
        single(
            "consent_type",
            "Consent Type",
            of(&CWE),
            &[used(V2_5, V2_8_2, O, 1, 0, "0496", "CWE")],
        ),
        single(
            "consent_form_id_and_version",
            "Consent Form ID and Version",
            ST,
            &[
                used(V2_5, V2_6, O, 1, 40, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "consent_form_number",
            "Consent Form Number",
            of(&EI),
            &[used(V2_5, V2_8_2, O, 1, 0, "", "EI")],
        ),
        repeated(
            "consent_text",
            "Consent Text",
            FT,
            &[used(V2_5, V2_8_2, O, 0, 0, "", "FT")],
        ),
        repeated(
            "subject_specific_consent_text",
            "Subject-specific Consent Text",
            FT,
            &[used(V2_5, V2_8_2, O, 0, 0, "", "FT")],
        ),
        repeated(
            "consent_background_information",
            "Consent Background Information",
            FT,
            &[used(V2_5, V2_8_2, O, 0, 0, "", "FT")],
        ),
        repeated(
            "subject_specific_consent_background_text",
            "Subject-specific Consent Background Text",
            FT,
            &[used(V2_5, V2_8_2, O, 0, 0, "", "FT")],
        ),
        repeated(
            "consenter_imposed_limitations",
            "Consenter-imposed limitations",
            FT,
            &[used(V2_5, V2_8_2, O, 0, 0, "", "FT")],
        ),
        single(
            "consent_mode",
            "Consent Mode",
            of(&CNE),
            &[used(V2_5, V2_8_2, O, 1, 0, "0497", "CNE")],
        ),
        single(
            "consent_status",
            "Consent Status",
            of(&CNE),
            &[used(V2_5, V2_8_2, R, 1, 0, "0498", "CNE")],
        ),
        single(
            "consent_discussion_date_time",
            "Consent Discussion Date/Time",
            DTM,
            &[
                used(V2_5, V2_5_1, O, 1, 0, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "consent_decision_date_time",
            "Consent Decision Date/Time",
            DTM,
            &[
                used(V2_5, V2_5_1, O, 1, 0, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "consent_effective_date_time",
            "Consent Effective Date/Time",
            DTM,
            &[
                used(V2_5, V2_5_1, O, 1, 0, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "consent_end_date_time",
            "Consent End Date/Time",
            DTM,
            &[
                used(V2_5, V2_5_1, O, 1, 0, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "subject_competence_indicator",
            "Subject Competence Indicator",
            ID,
            &[used(V2_5, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
        single(
            "translator_assistance_indicator",
            "Translator Assistance Indicator",
            ID,
            &[used(V2_5, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
        single(
            "language_translated_to",
            "Language Translated To",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 1, "0296", "ID"),
                used(V2_6, V2_8_2, O, 1, 0, "0296", "CWE"),
            ],
        ),
        single(
            "informational_material_supplied_indicator",
            "Informational Material Supplied Indicator",
            ID,
            &[used(V2_5, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
        single(
            "consent_bypass_reason",
            "Consent Bypass Reason",
            of(&CWE),
            &[used(V2_5, V2_8_2, O, 1, 0, "0499", "CWE")],
        ),
        single(
            "consent_disclosure_level",
            "Consent Disclosure Level",
            ID,
            &[used(V2_5, V2_8_2, O, 1, 1, "0500", "ID")],
        ),
        single(
            "consent_non_disclosure_reason",
            "Consent Non-disclosure Reason",
            of(&CWE),
            &[used(V2_5, V2_8_2, O, 1, 0, "0501", "CWE")],
        ),
        single(
            "non_subject_consenter_reason",
            "Non-subject Consenter Reason",
            of(&CWE),
            &[used(V2_5, V2_8_2, O, 1, 0, "0502", "CWE")],
        ),
        repeated(
            "consenter_id",
            "Consenter ID",
            of(&XPN),
            &[used(V2_5, V2_8_2, R, 0, 0, "", "XPN")],
        ),
        repeated(
            "relationship_to_subject",
            "Relationship to Subject",
            of(&CWE),
            &[
                used(V2_5, V2_6, R, 0, 100, "0548", "IS"),
                used(V2_7, V2_8_2, R, 0, 0, "0548", "CWE"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "con",
    doc: "CON segments (Consent Segment), one row each",
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
        column("set_id_con", Int64, "CON-1", "Set ID - CON"),
        column("consent_type", Struct(&CWE_COLUMNS), "CON-2", "Consent Type"),
        column(
            "consent_form_id_and_version",
            Utf8,
            "CON-3",
            "Consent Form ID and Version",
        ),
        column(
            "consent_form_number",
            Struct(&EI_COLUMNS),
            "CON-4",
            "Consent Form Number",
        ),
        column("consent_text", List(&Utf8), "CON-5", "Consent Text"),
        column(
            "subject_specific_consent_text",
            List(&Utf8),
            "CON-6",
            "Subject-specific Consent Text",
        ),
        column(
            "consent_background_information",
            List(&Utf8),
            "CON-7",
            "Consent Background Information",
        ),
        column(
            "subject_specific_consent_background_text",
            List(&Utf8),
            "CON-8",
            "Subject-specific Consent Background Text",
        ),
        column(
            "consenter_imposed_limitations",
            List(&Utf8),
            "CON-9",
            "Consenter-imposed limitations",
        ),
        column("consent_mode", Struct(&CNE_COLUMNS), "CON-10", "Consent Mode"),
        column("consent_status", Struct(&CNE_COLUMNS), "CON-11", "Consent Status"),
        column(
            "consent_discussion_date_time",
            Timestamp,
            "CON-12",
            "Consent Discussion Date/Time",
        ),
        column(
            "consent_decision_date_time",
            Timestamp,
            "CON-13",
            "Consent Decision Date/Time",
        ),
        column(
            "consent_effective_date_time",
            Timestamp,
            "CON-14",
            "Consent Effective Date/Time",
        ),
        column("consent_end_date_time", Timestamp, "CON-15", "Consent End Date/Time"),
        column(
            "subject_competence_indicator",
            Utf8,
            "CON-16",
            "Subject Competence Indicator",
        ),
        column(
            "translator_assistance_indicator",
            Utf8,
            "CON-17",
            "Translator Assistance Indicator",
        ),
        column(
            "language_translated_to",
            Struct(&CWE_COLUMNS),
            "CON-18",
            "Language Translated To",
        ),
        column(
            "informational_material_supplied_indicator",
            Utf8,
            "CON-19",
            "Informational Material Supplied Indicator",
        ),
        column(
            "consent_bypass_reason",
            Struct(&CWE_COLUMNS),
            "CON-20",
            "Consent Bypass Reason",
        ),
        column("consent_disclosure_level", Utf8, "CON-21", "Consent Disclosure Level"),
        column(
            "consent_non_disclosure_reason",
            Struct(&CWE_COLUMNS),
            "CON-22",
            "Consent Non-disclosure Reason",
        ),
        column(
            "non_subject_consenter_reason",
            Struct(&CWE_COLUMNS),
            "CON-23",
            "Non-subject Consenter Reason",
        ),
        column("consenter_id", List(&XPN_KIND), "CON-24", "Consenter ID"),
        column(
            "relationship_to_subject",
            List(&CWE_KIND),
            "CON-25",
            "Relationship to Subject",
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
