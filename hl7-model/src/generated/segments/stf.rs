// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// STF · Staff Identification
#[derive(Default)]
#[non_exhaustive]
pub struct Stf {
    /// STF-1 · Primary Key Value - STF · CWE
    pub primary_key_value_stf: Maybe<Box<Cwe>>,
    /// STF-2 · Staff Identifier List · CX
    pub staff_identifier_list: Vec<Maybe<Cx>>,
    /// STF-3 · Staff Name · XPN
    pub staff_name: Vec<Maybe<Xpn>>,
    /// STF-4 · Staff Type · CWE
    pub staff_type: Vec<Maybe<Cwe>>,
    /// STF-5 · Administrative Sex · CWE
    pub administrative_sex: Maybe<Box<Cwe>>,
    /// STF-6 · Date/Time of Birth · DTM
    pub date_time_of_birth: Maybe<Dtm>,
    /// STF-7 · Active/Inactive Flag · ID
    pub active_inactive_flag: Maybe<String>,
    /// STF-8 · Department · CWE
    pub department: Vec<Maybe<Cwe>>,
    /// STF-9 · Hospital Service - STF · CWE
    pub hospital_service_stf: Vec<Maybe<Cwe>>,
    /// STF-10 · Phone · XTN
    pub phone: Vec<Maybe<Xtn>>,
    /// STF-11 · Office/Home Address/Birthplace · XAD
    pub office_home_address_birthplace: Vec<Maybe<Xad>>,
    /// STF-12 · Institution Activation Date · DIN
    pub institution_activation_date: Vec<Maybe<Din>>,
    /// STF-13 · Institution Inactivation Date · DIN
    pub institution_inactivation_date: Vec<Maybe<Din>>,
    /// STF-14 · Backup Person ID · CWE
    pub backup_person_id: Vec<Maybe<Cwe>>,
    /// STF-15 · E-Mail Address · ST
    pub e_mail_address: Vec<Maybe<String>>,
    /// STF-16 · Preferred Method of Contact · CWE
    pub preferred_method_of_contact: Maybe<Box<Cwe>>,
    /// STF-17 · Marital Status · CWE
    pub marital_status: Vec<Maybe<Cwe>>,
    /// STF-18 · Job Title · ST
    pub job_title: Maybe<String>,
    /// STF-19 · Job Code/Class · JCC
    pub job_code_class: Maybe<Box<Jcc>>,
    /// STF-20 · Employment Status Code · CWE
    pub employment_status_code: Maybe<Box<Cwe>>,
    /// STF-21 · Additional Insured on Auto · ID
    pub additional_insured_on_auto: Maybe<String>,
    /// STF-22 · Driver's License Number - Staff · DLN
    pub drivers_license_number_staff: Maybe<Box<Dln>>,
    /// STF-23 · Copy Auto Ins · ID
    pub copy_auto_ins: Maybe<String>,
    /// STF-24 · Auto Ins Expires · DT
    pub auto_ins_expires: Maybe<Dt>,
    /// STF-25 · Date Last DMV Review · DT
    pub date_last_dmv_review: Maybe<Dt>,
    /// STF-26 · Date Next DMV Review · DT
    pub date_next_dmv_review: Maybe<Dt>,
    /// STF-27 · Race · CWE
    pub race: Maybe<Box<Cwe>>,
    /// STF-28 · Ethnic Group · CWE
    pub ethnic_group: Maybe<Box<Cwe>>,
    /// STF-29 · Re-activation Approval Indicator · ID
    pub re_activation_approval_indicator: Maybe<String>,
    /// STF-30 · Citizenship · CWE
    pub citizenship: Vec<Maybe<Cwe>>,
    /// STF-31 · Date/Time of Death · DTM
    pub date_time_of_death: Maybe<Dtm>,
    /// STF-32 · Death Indicator · ID
    pub death_indicator: Maybe<String>,
    /// STF-33 · Institution Relationship Type Code · CWE
    pub institution_relationship_type_code: Maybe<Box<Cwe>>,
    /// STF-34 · Institution Relationship Period · DR
    pub institution_relationship_period: Maybe<Box<Dr>>,
    /// STF-35 · Expected Return Date · DT
    pub expected_return_date: Maybe<Dt>,
    /// STF-36 · Cost Center Code · CWE
    pub cost_center_code: Vec<Maybe<Cwe>>,
    /// STF-37 · Generic Classification Indicator · ID
    pub generic_classification_indicator: Maybe<String>,
    /// STF-38 · Inactive Reason Code · CWE
    pub inactive_reason_code: Maybe<Box<Cwe>>,
    /// STF-39 · Generic resource type or category · CWE
    pub generic_resource_type_or_category: Vec<Maybe<Cwe>>,
    /// STF-40 · Religion · CWE
    pub religion: Maybe<Box<Cwe>>,
    /// STF-41 · Signature · ED
    pub signature: Maybe<Box<Ed>>,
    /// What a message has beyond these 41.
    pub extra: Extra,
}
record!(
    segment Stf, STF, [1 => primary_key_value_stf, 2 => staff_identifier_list, 3 =>
    staff_name, 4 => staff_type, 5 => administrative_sex, 6 => date_time_of_birth, 7 =>
    active_inactive_flag, 8 => department, 9 => hospital_service_stf, 10 => phone, 11 =>
    office_home_address_birthplace, 12 => institution_activation_date, 13 =>
    institution_inactivation_date, 14 => backup_person_id, 15 => e_mail_address, 16 =>
    preferred_method_of_contact, 17 => marital_status, 18 => job_title, 19 =>
    job_code_class, 20 => employment_status_code, 21 => additional_insured_on_auto, 22 =>
    drivers_license_number_staff, 23 => copy_auto_ins, 24 => auto_ins_expires, 25 =>
    date_last_dmv_review, 26 => date_next_dmv_review, 27 => race, 28 => ethnic_group, 29
    => re_activation_approval_indicator, 30 => citizenship, 31 => date_time_of_death, 32
    => death_indicator, 33 => institution_relationship_type_code, 34 =>
    institution_relationship_period, 35 => expected_return_date, 36 => cost_center_code,
    37 => generic_classification_indicator, 38 => inactive_reason_code, 39 =>
    generic_resource_type_or_category, 40 => religion, 41 => signature]
);
/// Definition of [`Stf`].
pub static STF: SegmentDef = SegmentDef {
    id: "STF",
    title: "Staff Identification",
    fields: &[
        single(
            "primary_key_value_stf",
            "Primary Key Value - STF",
            of(&CWE),
            &[
                used(V2_2, V2_3_1, R, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, C, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, C, 1, 0, "", "CWE"),
            ],
        ),
        repeated(
            "staff_identifier_list",
            "Staff Identifier List",
            of(&CX),
            &[
                used(V2_2, V2_3, O, 0, 60, "", "CE"),
                used(V2_3_1, V2_4, O, 0, 60, "", "CX"),
                used(V2_5, V2_5_1, O, 0, 250, "", "CX"),
                used(V2_6, V2_8_2, O, 0, 0, "0061", "CX"),
            ],
        ),
        repeated(
            "staff_name",
            "Staff Name",
            of(&XPN),
            &[
                used(V2_2, V2_2, O, 1, 48, "", "PN"),
                used(V2_3, V2_3, O, 1, 48, "", "XPN"),
                used(V2_3_1, V2_3_1, O, 0, 48, "", "XPN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XPN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XPN"),
            ],
        ),
        repeated(
            "staff_type",
            "Staff Type",
            of(&CWE),
            &[
                used(V2_2, V2_3, O, 0, 2, "0182", "ID"),
                used(V2_3_1, V2_6, O, 0, 2, "0182", "IS"),
                used(V2_7, V2_8_2, O, 0, 0, "0182", "CWE"),
            ],
        ),
        single(
            "administrative_sex",
            "Administrative Sex",
            of(&CWE),
            &[
                used(V2_2, V2_2, O, 1, 1, "0001", "ID"),
                used(V2_3, V2_6, O, 1, 1, "0001", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0001", "CWE"),
            ],
        ),
        single(
            "date_time_of_birth",
            "Date/Time of Birth",
            DTM,
            &[
                used(V2_2, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "active_inactive_flag",
            "Active/Inactive Flag",
            ID,
            &[used(V2_2, V2_8_2, O, 1, 1, "0183", "ID")],
        ),
        repeated(
            "department",
            "Department",
            of(&CWE),
            &[
                used(V2_2, V2_3_1, O, 0, 200, "0184", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "0184", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "0184", "CWE"),
            ],
        ),
        repeated(
            "hospital_service_stf",
            "Hospital Service - STF",
            of(&CWE),
            &[
                used(V2_2, V2_3, O, 0, 200, "", "CE"),
                used(V2_3_1, V2_3_1, O, 0, 200, "0069", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "0069", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "0069", "CWE"),
            ],
        ),
        repeated(
            "phone",
            "Phone",
            of(&XTN),
            &[
                used(V2_2, V2_3, O, 0, 40, "", "TN"),
                used(V2_3_1, V2_3_1, O, 0, 40, "", "XTN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XTN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XTN"),
            ],
        ),
        repeated(
            "office_home_address_birthplace",
            "Office/Home Address/Birthplace",
            of(&XAD),
            &[
                used(V2_2, V2_3, O, 2, 106, "", "AD"),
                used(V2_3_1, V2_3_1, O, 0, 106, "", "XAD"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XAD"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XAD"),
            ],
        ),
        repeated(
            "institution_activation_date",
            "Institution Activation Date",
            of(&DIN),
            &[
                used(V2_2, V2_2, O, 0, 19, "", "CM_DIN"),
                used(V2_3, V2_3, O, 0, 26, "", "CM_DIN"),
                used(V2_3_1, V2_4, O, 0, 26, "", "DIN"),
                used(V2_5, V2_5_1, O, 0, 276, "0537", "DIN"),
                used(V2_6, V2_8_2, O, 0, 0, "0537", "DIN"),
            ],
        ),
        repeated(
            "institution_inactivation_date",
            "Institution Inactivation Date",
            of(&DIN),
            &[
                used(V2_2, V2_2, O, 0, 19, "", "CM_DIN"),
                used(V2_3, V2_3, O, 0, 26, "", "CM_DIN"),
                used(V2_3_1, V2_4, O, 0, 26, "", "DIN"),
                used(V2_5, V2_5_1, O, 0, 276, "0537", "DIN"),
                used(V2_6, V2_8_2, O, 0, 0, "0537", "DIN"),
            ],
        ),
        repeated(
            "backup_person_id",
            "Backup Person ID",
            of(&CWE),
            &[
                used(V2_2, V2_3_1, O, 0, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CWE"),
            ],
        ),
        repeated(
            "e_mail_address",
            "E-Mail Address",
            ST,
            &[
                used(V2_2, V2_6, O, 0, 40, "", "ST"),
                used(V2_7, V2_8_2, O, 0, 0, "", "ST"),
            ],
        ),
        single(
            "preferred_method_of_contact",
            "Preferred Method of Contact",
            of(&CWE),
            &[
                used(V2_2, V2_2, O, 1, 1, "0185", "ID"),
                used(V2_3, V2_3_1, O, 1, 200, "0185", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0185", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0185", "CWE"),
            ],
        ),
        repeated(
            "marital_status",
            "Marital Status",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 0, 1, "0002", "IS"),
                used(V2_3_1, V2_3_1, O, 1, 80, "0002", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0002", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0002", "CWE"),
            ],
        ),
        single(
            "job_title",
            "Job Title",
            ST,
            &[
                used(V2_3, V2_6, O, 1, 20, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "job_code_class",
            "Job Code/Class",
            of(&JCC),
            &[
                used(V2_3, V2_3, O, 1, 20, "", "JCC"),
                used(V2_3_1, V2_4, O, 1, 20, "0327", "JCC"),
                used(V2_5, V2_5_1, O, 1, 20, "", "JCC"),
                used(V2_6, V2_6, O, 1, 0, "", "JCC"),
                used(V2_7, V2_7_1, O, 1, 0, "0327", "JCC"),
                used(V2_8, V2_8_2, O, 1, 0, "", "JCC"),
            ],
        ),
        single(
            "employment_status_code",
            "Employment Status Code",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 2, "0066", "IS"),
                used(V2_4, V2_4, O, 1, 2, "0066", "CE"),
                used(V2_5, V2_5_1, O, 1, 250, "0066", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0066", "CWE"),
            ],
        ),
        single(
            "additional_insured_on_auto",
            "Additional Insured on Auto",
            ID,
            &[used(V2_3, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
        single(
            "drivers_license_number_staff",
            "Driver's License Number - Staff",
            of(&DLN),
            &[
                used(V2_3, V2_5_1, O, 1, 25, "", "DLN"),
                used(V2_6, V2_8_2, O, 1, 0, "", "DLN"),
            ],
        ),
        single(
            "copy_auto_ins",
            "Copy Auto Ins",
            ID,
            &[used(V2_3, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
        single(
            "auto_ins_expires",
            "Auto Ins Expires",
            DT,
            &[used(V2_3, V2_6, O, 1, 8, "", "DT"), used(V2_7, V2_8_2, O, 1, 0, "", "DT")],
        ),
        single(
            "date_last_dmv_review",
            "Date Last DMV Review",
            DT,
            &[used(V2_3, V2_6, O, 1, 8, "", "DT"), used(V2_7, V2_8_2, O, 1, 0, "", "DT")],
        ),
        single(
            "date_next_dmv_review",
            "Date Next DMV Review",
            DT,
            &[used(V2_3, V2_6, O, 1, 8, "", "DT"), used(V2_7, V2_8_2, O, 1, 0, "", "DT")],
        ),
        single(
            "race",
            "Race",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "0005", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0005", "CWE"),
            ],
        ),
        single(
            "ethnic_group",
            "Ethnic Group",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "0189", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0189", "CWE"),
            ],
        ),
        single(
            "re_activation_approval_indicator",
            "Re-activation Approval Indicator",
            ID,
            &[used(V2_4, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
        repeated(
            "citizenship",
            "Citizenship",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 0, 250, "0171", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "0171", "CWE"),
            ],
        ),
        single(
            "date_time_of_death",
            "Date/Time of Death",
            DTM,
            &[
                used(V2_5, V2_5_1, O, 1, 8, "", "TS"),
                used(V2_6, V2_6, O, 1, 8, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "death_indicator",
            "Death Indicator",
            ID,
            &[used(V2_5, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
        single(
            "institution_relationship_type_code",
            "Institution Relationship Type Code",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "0538", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "0538", "CWE"),
            ],
        ),
        single(
            "institution_relationship_period",
            "Institution Relationship Period",
            of(&DR),
            &[
                used(V2_5, V2_5_1, O, 1, 52, "", "DR"),
                used(V2_6, V2_8_2, O, 1, 0, "", "DR"),
            ],
        ),
        single(
            "expected_return_date",
            "Expected Return Date",
            DT,
            &[used(V2_5, V2_6, O, 1, 8, "", "DT"), used(V2_7, V2_8_2, O, 1, 0, "", "DT")],
        ),
        repeated(
            "cost_center_code",
            "Cost Center Code",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 0, 250, "0539", "CWE"),
                used(V2_6, V2_8_2, O, 0, 0, "0539", "CWE"),
            ],
        ),
        single(
            "generic_classification_indicator",
            "Generic Classification Indicator",
            ID,
            &[used(V2_5, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
        single(
            "inactive_reason_code",
            "Inactive Reason Code",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "0540", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "0540", "CWE"),
            ],
        ),
        repeated(
            "generic_resource_type_or_category",
            "Generic resource type or category",
            of(&CWE),
            &[used(V2_6, V2_8_2, O, 0, 0, "0771", "CWE")],
        ),
        single(
            "religion",
            "Religion",
            of(&CWE),
            &[used(V2_7, V2_8_2, O, 1, 0, "0006", "CWE")],
        ),
        single(
            "signature",
            "Signature",
            of(&ED),
            &[used(V2_7, V2_8_2, O, 1, 0, "", "ED")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "stf",
    doc: "STF segments (Staff Identification), one row each",
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
            "primary_key_value_stf",
            Struct(&CWE_COLUMNS),
            "STF-1",
            "Primary Key Value - STF",
        ),
        column(
            "staff_identifier_list",
            List(&CX_KIND),
            "STF-2",
            "Staff Identifier List",
        ),
        column("staff_name", List(&XPN_KIND), "STF-3", "Staff Name"),
        column("staff_type", List(&CWE_KIND), "STF-4", "Staff Type"),
        column(
            "administrative_sex",
            Struct(&CWE_COLUMNS),
            "STF-5",
            "Administrative Sex",
        ),
        column("date_time_of_birth", Timestamp, "STF-6", "Date/Time of Birth"),
        column("active_inactive_flag", Utf8, "STF-7", "Active/Inactive Flag"),
        column("department", List(&CWE_KIND), "STF-8", "Department"),
        column(
            "hospital_service_stf",
            List(&CWE_KIND),
            "STF-9",
            "Hospital Service - STF",
        ),
        column("phone", List(&XTN_KIND), "STF-10", "Phone"),
        column(
            "office_home_address_birthplace",
            List(&XAD_KIND),
            "STF-11",
            "Office/Home Address/Birthplace",
        ),
        column(
            "institution_activation_date",
            List(&DIN_KIND),
            "STF-12",
            "Institution Activation Date",
        ),
        column(
            "institution_inactivation_date",
            List(&DIN_KIND),
            "STF-13",
            "Institution Inactivation Date",
        ),
        column("backup_person_id", List(&CWE_KIND), "STF-14", "Backup Person ID"),
        column("e_mail_address", List(&Utf8), "STF-15", "E-Mail Address"),
        column(
            "preferred_method_of_contact",
            Struct(&CWE_COLUMNS),
            "STF-16",
            "Preferred Method of Contact",
        ),
        column("marital_status", List(&CWE_KIND), "STF-17", "Marital Status"),
        column("job_title", Utf8, "STF-18", "Job Title"),
        column("job_code_class", Struct(&JCC_COLUMNS), "STF-19", "Job Code/Class"),
        column(
            "employment_status_code",
            Struct(&CWE_COLUMNS),
            "STF-20",
            "Employment Status Code",
        ),
        column(
            "additional_insured_on_auto",
            Utf8,
            "STF-21",
            "Additional Insured on Auto",
        ),
        column(
            "drivers_license_number_staff",
            Struct(&DLN_COLUMNS),
            "STF-22",
            "Driver's License Number - Staff",
        ),
        column("copy_auto_ins", Utf8, "STF-23", "Copy Auto Ins"),
        column("auto_ins_expires", Date, "STF-24", "Auto Ins Expires"),
        column("date_last_dmv_review", Date, "STF-25", "Date Last DMV Review"),
        column("date_next_dmv_review", Date, "STF-26", "Date Next DMV Review"),
        column("race", Struct(&CWE_COLUMNS), "STF-27", "Race"),
        column("ethnic_group", Struct(&CWE_COLUMNS), "STF-28", "Ethnic Group"),
        column(
            "re_activation_approval_indicator",
            Utf8,
            "STF-29",
            "Re-activation Approval Indicator",
        ),
        column("citizenship", List(&CWE_KIND), "STF-30", "Citizenship"),
        column("date_time_of_death", Timestamp, "STF-31", "Date/Time of Death"),
        column("death_indicator", Utf8, "STF-32", "Death Indicator"),
        column(
            "institution_relationship_type_code",
            Struct(&CWE_COLUMNS),
            "STF-33",
            "Institution Relationship Type Code",
        ),
        column(
            "institution_relationship_period",
            Struct(&DR_COLUMNS),
            "STF-34",
            "Institution Relationship Period",
        ),
        column("expected_return_date", Date, "STF-35", "Expected Return Date"),
        column("cost_center_code", List(&CWE_KIND), "STF-36", "Cost Center Code"),
        column(
            "generic_classification_indicator",
            Utf8,
            "STF-37",
            "Generic Classification Indicator",
        ),
        column(
            "inactive_reason_code",
            Struct(&CWE_COLUMNS),
            "STF-38",
            "Inactive Reason Code",
        ),
        column(
            "generic_resource_type_or_category",
            List(&CWE_KIND),
            "STF-39",
            "Generic resource type or category",
        ),
        column("religion", Struct(&CWE_COLUMNS), "STF-40", "Religion"),
        column("signature", Struct(&ED_COLUMNS), "STF-41", "Signature"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
