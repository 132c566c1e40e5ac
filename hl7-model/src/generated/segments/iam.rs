// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// IAM · Patient Adverse Reaction Information
#[derive(Default)]
#[non_exhaustive]
pub struct Iam {
    /// IAM-1 · Set ID - IAM · SI
    pub set_id_iam: Maybe<Si>,
    /// IAM-2 · Allergen Type Code · CWE
    pub allergen_type_code: Maybe<Box<Cwe>>,
    /// IAM-3 · Allergen Code/Mnemonic/Description · CWE
    pub allergen_code_mnemonic_description: Maybe<Box<Cwe>>,
    /// IAM-4 · Allergy Severity Code · CWE
    pub allergy_severity_code: Maybe<Box<Cwe>>,
    /// IAM-5 · Allergy Reaction Code · ST
    pub allergy_reaction_code: Vec<Maybe<String>>,
    /// IAM-6 · Allergy Action Code · CNE
    pub allergy_action_code: Maybe<Box<Cne>>,
    /// IAM-7 · Allergy Unique Identifier · EI
    pub allergy_unique_identifier: Maybe<Box<Ei>>,
    /// IAM-8 · Action Reason · ST
    pub action_reason: Maybe<String>,
    /// IAM-9 · Sensitivity to Causative Agent Code · CWE
    pub sensitivity_to_causative_agent_code: Maybe<Box<Cwe>>,
    /// IAM-10 · Allergen Group Code/Mnemonic/Description · CWE
    pub allergen_group_code_mnemonic_description: Maybe<Box<Cwe>>,
    /// IAM-11 · Onset Date · DT
    pub onset_date: Maybe<Dt>,
    /// IAM-12 · Onset Date Text · ST
    pub onset_date_text: Maybe<String>,
    /// IAM-13 · Reported Date/Time · DTM
    pub reported_date_time: Maybe<Dtm>,
    /// IAM-14 · Reported By · XPN
    pub reported_by: Maybe<Box<Xpn>>,
    /// IAM-15 · Relationship to Patient Code · CWE
    pub relationship_to_patient_code: Maybe<Box<Cwe>>,
    /// IAM-16 · Alert Device Code · CWE
    pub alert_device_code: Maybe<Box<Cwe>>,
    /// IAM-17 · Allergy Clinical Status Code · CWE
    pub allergy_clinical_status_code: Maybe<Box<Cwe>>,
    /// IAM-18 · Statused by Person · XCN
    pub statused_by_person: Maybe<Box<Xcn>>,
    /// IAM-19 · Statused by Organization · XON
    pub statused_by_organization: Maybe<Box<Xon>>,
    /// IAM-20 · Statused at Date/Time · DTM
    pub statused_at_date_time: Maybe<Dtm>,
    /// IAM-21 · Inactivated by Person · XCN
    pub inactivated_by_person: Maybe<Box<Xcn>>,
    /// IAM-22 · Inactivated Date/Time · DTM
    pub inactivated_date_time: Maybe<Dtm>,
    /// IAM-23 · Initially Recorded by Person · XCN
    pub initially_recorded_by_person: Maybe<Box<Xcn>>,
    /// IAM-24 · Initially Recorded Date/Time · DTM
    pub initially_recorded_date_time: Maybe<Dtm>,
    /// IAM-25 · Modified by Person · XCN
    pub modified_by_person: Maybe<Box<Xcn>>,
    /// IAM-26 · Modified Date/Time · DTM
    pub modified_date_time: Maybe<Dtm>,
    /// IAM-27 · Clinician Identified Code · CWE
    pub clinician_identified_code: Maybe<Box<Cwe>>,
    /// IAM-28 · Initially Recorded by Organization · XON
    pub initially_recorded_by_organization: Maybe<Box<Xon>>,
    /// IAM-29 · Modified by Organization · XON
    pub modified_by_organization: Maybe<Box<Xon>>,
    /// IAM-30 · Inactivated by Organization · XON
    pub inactivated_by_organization: Maybe<Box<Xon>>,
    /// What a message has beyond these 30.
    pub extra: Extra,
}
record!(
    segment Iam, IAM, [1 => set_id_iam, 2 => allergen_type_code, 3 =>
    allergen_code_mnemonic_description, 4 => allergy_severity_code, 5 =>
    allergy_reaction_code, 6 => allergy_action_code, 7 => allergy_unique_identifier, 8 =>
    action_reason, 9 => sensitivity_to_causative_agent_code, 10 =>
    allergen_group_code_mnemonic_description, 11 => onset_date, 12 => onset_date_text, 13
    => reported_date_time, 14 => reported_by, 15 => relationship_to_patient_code, 16 =>
    alert_device_code, 17 => allergy_clinical_status_code, 18 => statused_by_person, 19
    => statused_by_organization, 20 => statused_at_date_time, 21 =>
    inactivated_by_person, 22 => inactivated_date_time, 23 =>
    initially_recorded_by_person, 24 => initially_recorded_date_time, 25 =>
    modified_by_person, 26 => modified_date_time, 27 => clinician_identified_code, 28 =>
    initially_recorded_by_organization, 29 => modified_by_organization, 30 =>
    inactivated_by_organization]
);
/// Definition of [`Iam`].
pub static IAM: SegmentDef = SegmentDef {
    id: "IAM",
    title: "Patient Adverse Reaction Information",
    fields: &[
        single(
            "set_id_iam",
            "Set ID - IAM",
            SI,
            &[used(V2_4, V2_8_2, R, 1, 4, "", "SI")],
        ),
        single(
            "allergen_type_code",
            "Allergen Type Code",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "0127", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0127", "CWE"),
            ],
        ),
        single(
            "allergen_code_mnemonic_description",
            "Allergen Code/Mnemonic/Description",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, R, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "allergy_severity_code",
            "Allergy Severity Code",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "0128", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0128", "CWE"),
            ],
        ),
        repeated(
            "allergy_reaction_code",
            "Allergy Reaction Code",
            ST,
            &[
                used(V2_4, V2_6, O, 0, 15, "", "ST"),
                used(V2_7, V2_8_2, O, 0, 0, "", "ST"),
            ],
        ),
        single(
            "allergy_action_code",
            "Allergy Action Code",
            of(&CNE),
            &[
                used(V2_4, V2_5_1, R, 1, 250, "0323", "CNE"),
                used(V2_6, V2_8_2, R, 1, 0, "0206", "CNE"),
            ],
        ),
        single(
            "allergy_unique_identifier",
            "Allergy Unique Identifier",
            of(&EI),
            &[
                used(V2_4, V2_4, R, 1, 80, "", "EI"),
                used(V2_5, V2_5_1, C, 1, 427, "", "EI"),
                used(V2_6, V2_8_2, C, 1, 0, "", "EI"),
            ],
        ),
        single(
            "action_reason",
            "Action Reason",
            ST,
            &[
                used(V2_4, V2_6, O, 1, 60, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "sensitivity_to_causative_agent_code",
            "Sensitivity to Causative Agent Code",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "0436", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0436", "CWE"),
            ],
        ),
        single(
            "allergen_group_code_mnemonic_description",
            "Allergen Group Code/Mnemonic/Description",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "onset_date",
            "Onset Date",
            DT,
            &[used(V2_4, V2_6, O, 1, 8, "", "DT"), used(V2_7, V2_8_2, O, 1, 0, "", "DT")],
        ),
        single(
            "onset_date_text",
            "Onset Date Text",
            ST,
            &[
                used(V2_4, V2_6, O, 1, 60, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "reported_date_time",
            "Reported Date/Time",
            DTM,
            &[
                used(V2_4, V2_5_1, O, 1, 8, "", "TS"),
                used(V2_6, V2_6, O, 1, 8, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "reported_by",
            "Reported By",
            of(&XPN),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "", "XPN"),
                used(V2_6, V2_8_2, O, 1, 0, "", "XPN"),
            ],
        ),
        single(
            "relationship_to_patient_code",
            "Relationship to Patient Code",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "0063", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0063", "CWE"),
            ],
        ),
        single(
            "alert_device_code",
            "Alert Device Code",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "0437", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0437", "CWE"),
            ],
        ),
        single(
            "allergy_clinical_status_code",
            "Allergy Clinical Status Code",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "0438", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0438", "CWE"),
            ],
        ),
        single(
            "statused_by_person",
            "Statused by Person",
            of(&XCN),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "", "XCN"),
                used(V2_6, V2_8_2, O, 1, 0, "", "XCN"),
            ],
        ),
        single(
            "statused_by_organization",
            "Statused by Organization",
            of(&XON),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "", "XON"),
                used(V2_6, V2_8_2, O, 1, 0, "", "XON"),
            ],
        ),
        single(
            "statused_at_date_time",
            "Statused at Date/Time",
            DTM,
            &[
                used(V2_4, V2_5_1, O, 1, 8, "", "TS"),
                used(V2_6, V2_6, O, 1, 8, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "inactivated_by_person",
            "Inactivated by Person",
            of(&XCN),
            &[used(V2_7, V2_8_2, O, 1, 0, "", "XCN")],
        ),
        single(
            "inactivated_date_time",
            "Inactivated Date/Time",
            DTM,
            &[used(V2_7, V2_8_2, O, 1, 0, "", "DTM")],
        ),
        single(
            "initially_recorded_by_person",
            "Initially Recorded by Person",
            of(&XCN),
            &[used(V2_7, V2_8_2, O, 1, 0, "", "XCN")],
        ),
        single(
            "initially_recorded_date_time",
            "Initially Recorded Date/Time",
            DTM,
            &[used(V2_7, V2_8_2, O, 1, 0, "", "DTM")],
        ),
        single(
            "modified_by_person",
            "Modified by Person",
            of(&XCN),
            &[used(V2_7, V2_8_2, O, 1, 0, "", "XCN")],
        ),
        single(
            "modified_date_time",
            "Modified Date/Time",
            DTM,
            &[used(V2_7, V2_8_2, O, 1, 0, "", "DTM")],
        ),
        single(
            "clinician_identified_code",
            "Clinician Identified Code",
            of(&CWE),
            &[used(V2_7, V2_8_2, O, 1, 0, "", "CWE")],
        ),
        single(
            "initially_recorded_by_organization",
            "Initially Recorded by Organization",
            of(&XON),
            &[used(V2_7, V2_8_2, O, 1, 0, "", "XON")],
        ),
        single(
            "modified_by_organization",
            "Modified by Organization",
            of(&XON),
            &[used(V2_7, V2_8_2, O, 1, 0, "", "XON")],
        ),
        single(
            "inactivated_by_organization",
            "Inactivated by Organization",
            of(&XON),
            &[used(V2_7, V2_8_2, O, 1, 0, "", "XON")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "iam",
    doc: "IAM segments (Patient Adverse Reaction Information), one row each",
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
        column("set_id_iam", Int64, "IAM-1", "Set ID - IAM"),
        column(
            "allergen_type_code",
            Struct(&CWE_COLUMNS),
            "IAM-2",
            "Allergen Type Code",
        ),
        column(
            "allergen_code_mnemonic_description",
            Struct(&CWE_COLUMNS),
            "IAM-3",
            "Allergen Code/Mnemonic/Description",
        ),
        column(
            "allergy_severity_code",
            Struct(&CWE_COLUMNS),
            "IAM-4",
            "Allergy Severity Code",
        ),
        column("allergy_reaction_code", List(&Utf8), "IAM-5", "Allergy Reaction Code"),
        column(
            "allergy_action_code",
            Struct(&CNE_COLUMNS),
            "IAM-6",
            "Allergy Action Code",
        ),
        column(
            "allergy_unique_identifier",
            Struct(&EI_COLUMNS),
            "IAM-7",
            "Allergy Unique Identifier",
        ),
        column("action_reason", Utf8, "IAM-8", "Action Reason"),
        column(
            "sensitivity_to_causative_agent_code",
            Struct(&CWE_COLUMNS),
            "IAM-9",
            "Sensitivity to Causative Agent Code",
        ),
        column(
            "allergen_group_code_mnemonic_description",
            Struct(&CWE_COLUMNS),
            "IAM-10",
            "Allergen Group Code/Mnemonic/Description",
        ),
        column("onset_date", Date, "IAM-11", "Onset Date"),
        column("onset_date_text", Utf8, "IAM-12", "Onset Date Text"),
        column("reported_date_time", Timestamp, "IAM-13", "Reported Date/Time"),
        column("reported_by", Struct(&XPN_COLUMNS), "IAM-14", "Reported By"),
        column(
            "relationship_to_patient_code",
            Struct(&CWE_COLUMNS),
            "IAM-15",
            "Relationship to Patient Code",
        ),
        column("alert_device_code", Struct(&CWE_COLUMNS), "IAM-16", "Alert Device Code"),
        column(
            "allergy_clinical_status_code",
            Struct(&CWE_COLUMNS),
            "IAM-17",
            "Allergy Clinical Status Code",
        ),
        column(
            "statused_by_person",
            Struct(&XCN_COLUMNS),
            "IAM-18",
            "Statused by Person",
        ),
        column(
            "statused_by_organization",
            Struct(&XON_COLUMNS),
            "IAM-19",
            "Statused by Organization",
        ),
        column("statused_at_date_time", Timestamp, "IAM-20", "Statused at Date/Time"),
        column(
            "inactivated_by_person",
            Struct(&XCN_COLUMNS),
            "IAM-21",
            "Inactivated by Person",
        ),
        column("inactivated_date_time", Timestamp, "IAM-22", "Inactivated Date/Time"),
        column(
            "initially_recorded_by_person",
            Struct(&XCN_COLUMNS),
            "IAM-23",
            "Initially Recorded by Person",
        ),
        column(
            "initially_recorded_date_time",
            Timestamp,
            "IAM-24",
            "Initially Recorded Date/Time",
        ),
        column(
            "modified_by_person",
            Struct(&XCN_COLUMNS),
            "IAM-25",
            "Modified by Person",
        ),
        column("modified_date_time", Timestamp, "IAM-26", "Modified Date/Time"),
        column(
            "clinician_identified_code",
            Struct(&CWE_COLUMNS),
            "IAM-27",
            "Clinician Identified Code",
        ),
        column(
            "initially_recorded_by_organization",
            Struct(&XON_COLUMNS),
            "IAM-28",
            "Initially Recorded by Organization",
        ),
        column(
            "modified_by_organization",
            Struct(&XON_COLUMNS),
            "IAM-29",
            "Modified by Organization",
        ),
        column(
            "inactivated_by_organization",
            Struct(&XON_COLUMNS),
            "IAM-30",
            "Inactivated by Organization",
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
