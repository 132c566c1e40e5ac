// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// NK1 · Next of Kin / Associated Parties
#[derive(Default)]
#[non_exhaustive]
pub struct Nk1 {
    /// NK1-1 · Set ID - NK1 · SI
    pub set_id_nk1: Maybe<Si>,
    /// NK1-2 · Name · XPN
    pub name: Vec<Maybe<Xpn>>,
    /// NK1-3 · Relationship · CWE
    pub relationship: Maybe<Box<Cwe>>,
    /// NK1-4 · Address · XAD
    pub address: Vec<Maybe<Xad>>,
    /// NK1-5 · Phone Number · XTN
    pub phone_number: Vec<Maybe<Xtn>>,
    /// NK1-6 · Business Phone Number · XTN
    pub business_phone_number: Vec<Maybe<Xtn>>,
    /// NK1-7 · Contact Role · CWE
    pub contact_role: Maybe<Box<Cwe>>,
    /// NK1-8 · Start Date · DT
    pub start_date: Maybe<Dt>,
    /// NK1-9 · End Date · DT
    pub end_date: Maybe<Dt>,
    /// NK1-10 · Next of Kin / Associated Parties Job Title · ST
    pub next_of_kin_associated_parties_job_title: Maybe<String>,
    /// NK1-11 · Next of Kin / Associated Parties Job Code/Class · JCC
    pub next_of_kin_associated_parties_job_code_class: Maybe<Box<Jcc>>,
    /// NK1-12 · Next of Kin / Associated Parties Employee Number · CX
    pub next_of_kin_associated_parties_employee_number: Maybe<Box<Cx>>,
    /// NK1-13 · Organization Name - NK1 · XON
    pub organization_name_nk1: Vec<Maybe<Xon>>,
    /// NK1-14 · Marital Status · CWE
    pub marital_status: Vec<Maybe<Cwe>>,
    /// NK1-15 · Administrative Sex · CWE
    pub administrative_sex: Maybe<Box<Cwe>>,
    /// NK1-16 · Date/Time of Birth · DTM
    pub date_time_of_birth: Maybe<Dtm>,
    /// NK1-17 · Living Dependency · CWE
    pub living_dependency: Vec<Maybe<Cwe>>,
    /// NK1-18 · Ambulatory Status · CWE
    pub ambulatory_status: Vec<Maybe<Cwe>>,
    /// NK1-19 · Citizenship · CWE
    pub citizenship: Vec<Maybe<Cwe>>,
    /// NK1-20 · Primary Language · CWE
    pub primary_language: Maybe<Box<Cwe>>,
    /// NK1-21 · Living Arrangement · CWE
    pub living_arrangement: Maybe<Box<Cwe>>,
    /// NK1-22 · Publicity Code · CWE
    pub publicity_code: Maybe<Box<Cwe>>,
    /// NK1-23 · Protection Indicator · ID
    pub protection_indicator: Maybe<String>,
    /// NK1-24 · Student Indicator · CWE
    pub student_indicator: Maybe<Box<Cwe>>,
    /// NK1-25 · Religion · CWE
    pub religion: Maybe<Box<Cwe>>,
    /// NK1-26 · Mother's Maiden Name · XPN
    pub mothers_maiden_name: Vec<Maybe<Xpn>>,
    /// NK1-27 · Nationality · CWE
    pub nationality: Maybe<Box<Cwe>>,
    /// NK1-28 · Ethnic Group · CWE
    pub ethnic_group: Vec<Maybe<Cwe>>,
    /// NK1-29 · Contact Reason · CWE
    pub contact_reason: Vec<Maybe<Cwe>>,
    /// NK1-30 · Contact Person's Name · XPN
    pub contact_persons_name: Vec<Maybe<Xpn>>,
    /// NK1-31 · Contact Person's Telephone Number · XTN
    pub contact_persons_telephone_number: Vec<Maybe<Xtn>>,
    /// NK1-32 · Contact Person's Address · XAD
    pub contact_persons_address: Vec<Maybe<Xad>>,
    /// NK1-33 · Next of Kin/Associated Party's Identifiers · CX
    pub next_of_kin_associated_partys_identifiers: Vec<Maybe<Cx>>,
    /// NK1-34 · Job Status · CWE
    pub job_status: Maybe<Box<Cwe>>,
    /// NK1-35 · Race · CWE
    pub race: Vec<Maybe<Cwe>>,
    /// NK1-36 · Handicap · CWE
    pub handicap: Maybe<Box<Cwe>>,
    /// NK1-37 · Contact Person Social Security Number · ST
    pub contact_person_social_security_number: Maybe<String>,
    /// NK1-38 · Next of Kin Birth Place · ST
    pub next_of_kin_birth_place: Maybe<String>,
    /// NK1-39 · VIP Indicator · CWE
    pub vip_indicator: Maybe<Box<Cwe>>,
    /// NK1-40 · Next of Kin Telecommunication Information · XTN
    pub next_of_kin_telecommunication_information: Maybe<Box<Xtn>>,
    /// NK1-41 · Contact Person's Telecommunication Information · XTN
    pub contact_persons_telecommunication_information: Maybe<Box<Xtn>>,
    /// What a message has beyond these 41.
    pub extra: Extra,
}
record!(
    segment Nk1, NK1, [1 => set_id_nk1, 2 => name, 3 => relationship, 4 => address, 5 =>
    phone_number, 6 => business_phone_number, 7 => contact_role, 8 => start_date, 9 =>
    end_date, 10 => next_of_kin_associated_parties_job_title, 11 =>
    next_of_kin_associated_parties_job_code_class, 12 =>
    next_of_kin_associated_parties_employee_number, 13 => organization_name_nk1, 14 =>
    marital_status, 15 => administrative_sex, 16 => date_time_of_birth, 17 =>
    living_dependency, 18 => ambulatory_status, 19 => citizenship, 20 =>
    primary_language, 21 => living_arrangement, 22 => publicity_code, 23 =>
    protection_indicator, 24 => student_indicator, 25 => religion, 26 =>
    mothers_maiden_name, 27 => nationality, 28 => ethnic_group, 29 => contact_reason, 30
    => contact_persons_name, 31 => contact_persons_telephone_number, 32 =>
    contact_persons_address, 33 => next_of_kin_associated_partys_identifiers, 34 =>
    job_status, 35 => race, 36 => handicap, 37 => contact_person_social_security_number,
    38 => next_of_kin_birth_place, 39 => vip_indicator, 40 =>
    next_of_kin_telecommunication_information, 41 =>
    contact_persons_telecommunication_information]
);
/// Definition of [`Nk1`].
pub static NK1: SegmentDef = SegmentDef {
    id: "NK1",
    title: "Next of Kin / Associated Parties",
    fields: &[
        single(
            "set_id_nk1",
            "Set ID - NK1",
            SI,
            &[used(V2_1, V2_8_2, R, 1, 4, "", "SI")],
        ),
        repeated(
            "name",
            "Name",
            of(&XPN),
            &[
                used(V2_1, V2_2, O, 1, 48, "", "PN"),
                used(V2_3, V2_3_1, O, 0, 48, "", "XPN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XPN"),
                used(V2_6, V2_8_2, O, 0, 0, "0200", "XPN"),
            ],
        ),
        single(
            "relationship",
            "Relationship",
            of(&CWE),
            &[
                used(V2_1, V2_1, O, 1, 15, "0063", "ST"),
                used(V2_2, V2_3_1, O, 1, 60, "0063", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0063", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0063", "CWE"),
            ],
        ),
        repeated(
            "address",
            "Address",
            of(&XAD),
            &[
                used(V2_1, V2_2, O, 1, 106, "", "AD"),
                used(V2_3, V2_3_1, O, 0, 106, "", "XAD"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XAD"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XAD"),
            ],
        ),
        repeated(
            "phone_number",
            "Phone Number",
            of(&XTN),
            &[
                used(V2_1, V2_1, O, 0, 40, "", "TN"),
                used(V2_2, V2_2, O, 3, 40, "", "TN"),
                used(V2_3, V2_3_1, O, 0, 40, "", "XTN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XTN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XTN"),
            ],
        ),
        repeated(
            "business_phone_number",
            "Business Phone Number",
            of(&XTN),
            &[
                used(V2_2, V2_2, O, 1, 40, "", "TN"),
                used(V2_3, V2_3_1, O, 0, 40, "", "XTN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XTN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XTN"),
            ],
        ),
        single(
            "contact_role",
            "Contact Role",
            of(&CWE),
            &[
                used(V2_2, V2_2, O, 1, 60, "0131", "CE"),
                used(V2_3, V2_3, B, 1, 60, "0131", "CE"),
                used(V2_3_1, V2_3_1, O, 1, 200, "0131", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0131", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0131", "CWE"),
            ],
        ),
        single(
            "start_date",
            "Start Date",
            DT,
            &[used(V2_2, V2_6, O, 1, 8, "", "DT"), used(V2_7, V2_8_2, O, 1, 0, "", "DT")],
        ),
        single(
            "end_date",
            "End Date",
            DT,
            &[used(V2_2, V2_6, O, 1, 8, "", "DT"), used(V2_7, V2_8_2, O, 1, 0, "", "DT")],
        ),
        single(
            "next_of_kin_associated_parties_job_title",
            "Next of Kin / Associated Parties Job Title",
            ST,
            &[
                used(V2_2, V2_6, O, 1, 60, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "next_of_kin_associated_parties_job_code_class",
            "Next of Kin / Associated Parties Job Code/Class",
            of(&JCC),
            &[
                used(V2_2, V2_2, O, 1, 60, "", "CM_JOB_CODE"),
                used(V2_3, V2_3, O, 1, 20, "", "JCC"),
                used(V2_3_1, V2_4, O, 1, 20, "0327", "JCC"),
                used(V2_5, V2_5, O, 1, 20, "", "JCC"),
                used(V2_5_1, V2_5_1, O, 1, 20, "0327", "JCC"),
                used(V2_6, V2_8_2, O, 1, 0, "", "JCC"),
            ],
        ),
        single(
            "next_of_kin_associated_parties_employee_number",
            "Next of Kin / Associated Parties Employee Number",
            of(&CX),
            &[
                used(V2_2, V2_2, O, 1, 20, "", "ST"),
                used(V2_3, V2_3_1, O, 1, 20, "", "CX"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CX"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CX"),
            ],
        ),
        repeated(
            "organization_name_nk1",
            "Organization Name - NK1",
            of(&XON),
            &[
                used(V2_2, V2_2, O, 1, 60, "", "ST"),
                used(V2_3, V2_3, O, 0, 60, "", "XON"),
                used(V2_3_1, V2_3_1, O, 0, 90, "", "XON"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XON"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XON"),
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
            "administrative_sex",
            "Administrative Sex",
            of(&CWE),
            &[
                used(V2_3, V2_6, O, 1, 1, "0001", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0001", "CWE"),
            ],
        ),
        single(
            "date_time_of_birth",
            "Date/Time of Birth",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        repeated(
            "living_dependency",
            "Living Dependency",
            of(&CWE),
            &[
                used(V2_3, V2_6, O, 0, 2, "0223", "IS"),
                used(V2_7, V2_8_2, O, 0, 0, "0223", "CWE"),
            ],
        ),
        repeated(
            "ambulatory_status",
            "Ambulatory Status",
            of(&CWE),
            &[
                used(V2_3, V2_6, O, 0, 2, "0009", "IS"),
                used(V2_7, V2_8_2, O, 0, 0, "0009", "CWE"),
            ],
        ),
        repeated(
            "citizenship",
            "Citizenship",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 0, 4, "0171", "IS"),
                used(V2_3_1, V2_3_1, O, 0, 80, "0171", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "0171", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "0171", "CWE"),
            ],
        ),
        single(
            "primary_language",
            "Primary Language",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 60, "0296", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0296", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0296", "CWE"),
            ],
        ),
        single(
            "living_arrangement",
            "Living Arrangement",
            of(&CWE),
            &[
                used(V2_3, V2_6, O, 1, 2, "0220", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0220", "CWE"),
            ],
        ),
        single(
            "publicity_code",
            "Publicity Code",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 1, 1, "0215", "CE"),
                used(V2_3_1, V2_3_1, O, 1, 80, "0215", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0215", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0215", "CWE"),
            ],
        ),
        single(
            "protection_indicator",
            "Protection Indicator",
            ID,
            &[
                used(V2_3, V2_5_1, O, 1, 1, "0136", "ID"),
                used(V2_6, V2_6, O, 1, 0, "0136", "ID"),
                used(V2_7, V2_8_2, O, 1, 1, "0136", "ID"),
            ],
        ),
        single(
            "student_indicator",
            "Student Indicator",
            of(&CWE),
            &[
                used(V2_3, V2_6, O, 1, 2, "0231", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0231", "CWE"),
            ],
        ),
        single(
            "religion",
            "Religion",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 1, 3, "0006", "IS"),
                used(V2_3_1, V2_3_1, O, 1, 80, "0006", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0006", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0006", "CWE"),
            ],
        ),
        repeated(
            "mothers_maiden_name",
            "Mother's Maiden Name",
            of(&XPN),
            &[
                used(V2_3, V2_3, O, 1, 48, "", "XPN"),
                used(V2_3_1, V2_3_1, O, 0, 48, "", "XPN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XPN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XPN"),
            ],
        ),
        single(
            "nationality",
            "Nationality",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 80, "0212", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0212", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0212", "CWE"),
            ],
        ),
        repeated(
            "ethnic_group",
            "Ethnic Group",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 1, 1, "0189", "IS"),
                used(V2_3_1, V2_3_1, O, 0, 80, "0189", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "0189", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "0189", "CWE"),
            ],
        ),
        repeated(
            "contact_reason",
            "Contact Reason",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 0, 2, "0222", "CE"),
                used(V2_3_1, V2_3_1, O, 0, 80, "0222", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "0222", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "0222", "CWE"),
            ],
        ),
        repeated(
            "contact_persons_name",
            "Contact Person's Name",
            of(&XPN),
            &[
                used(V2_3, V2_3_1, O, 0, 48, "", "XPN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XPN"),
                used(V2_6, V2_7_1, O, 0, 0, "0200", "XPN"),
                used(V2_8, V2_8_2, O, 0, 0, "", "XPN"),
            ],
        ),
        repeated(
            "contact_persons_telephone_number",
            "Contact Person's Telephone Number",
            of(&XTN),
            &[
                used(V2_3, V2_3_1, O, 0, 40, "", "XTN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XTN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XTN"),
            ],
        ),
        repeated(
            "contact_persons_address",
            "Contact Person's Address",
            of(&XAD),
            &[
                used(V2_3, V2_3_1, O, 0, 106, "", "XAD"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XAD"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XAD"),
            ],
        ),
        repeated(
            "next_of_kin_associated_partys_identifiers",
            "Next of Kin/Associated Party's Identifiers",
            of(&CX),
            &[
                used(V2_3, V2_3_1, O, 0, 32, "", "CX"),
                used(V2_4, V2_5_1, O, 0, 250, "", "CX"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CX"),
            ],
        ),
        single(
            "job_status",
            "Job Status",
            of(&CWE),
            &[
                used(V2_3, V2_6, O, 1, 2, "0311", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0311", "CWE"),
            ],
        ),
        repeated(
            "race",
            "Race",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 1, 1, "0005", "IS"),
                used(V2_3_1, V2_3_1, O, 0, 80, "0005", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "0005", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "0005", "CWE"),
            ],
        ),
        single(
            "handicap",
            "Handicap",
            of(&CWE),
            &[
                used(V2_3, V2_6, O, 1, 2, "0295", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0295", "CWE"),
            ],
        ),
        single(
            "contact_person_social_security_number",
            "Contact Person Social Security Number",
            ST,
            &[
                used(V2_3, V2_6, O, 1, 16, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "next_of_kin_birth_place",
            "Next of Kin Birth Place",
            ST,
            &[
                used(V2_5, V2_6, O, 1, 250, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "vip_indicator",
            "VIP Indicator",
            of(&CWE),
            &[
                used(V2_5, V2_6, O, 1, 2, "0099", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0099", "CWE"),
            ],
        ),
        single(
            "next_of_kin_telecommunication_information",
            "Next of Kin Telecommunication Information",
            of(&XTN),
            &[used(V2_7, V2_8_2, O, 1, 0, "", "XTN")],
        ),
        single(
            "contact_persons_telecommunication_information",
            "Contact Person's Telecommunication Information",
            of(&XTN),
            &[used(V2_7, V2_8_2, O, 1, 0, "", "XTN")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "nk1",
    doc: "NK1 segments (Next of Kin / Associated Parties), one row each",
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
        column("set_id_nk1", Int64, "NK1-1", "Set ID - NK1"),
        column("name", List(&XPN_KIND), "NK1-2", "Name"),
        column("relationship", Struct(&CWE_COLUMNS), "NK1-3", "Relationship"),
        column("address", List(&XAD_KIND), "NK1-4", "Address"),
        column("phone_number", List(&XTN_KIND), "NK1-5", "Phone Number"),
        column(
            "business_phone_number",
            List(&XTN_KIND),
            "NK1-6",
            "Business Phone Number",
        ),
        column("contact_role", Struct(&CWE_COLUMNS), "NK1-7", "Contact Role"),
        column("start_date", Date, "NK1-8", "Start Date"),
        column("end_date", Date, "NK1-9", "End Date"),
        column(
            "next_of_kin_associated_parties_job_title",
            Utf8,
            "NK1-10",
            "Next of Kin / Associated Parties Job Title",
        ),
        column(
            "next_of_kin_associated_parties_job_code_class",
            Struct(&JCC_COLUMNS),
            "NK1-11",
            "Next of Kin / Associated Parties Job Code/Class",
        ),
        column(
            "next_of_kin_associated_parties_employee_number",
            Struct(&CX_COLUMNS),
            "NK1-12",
            "Next of Kin / Associated Parties Employee Number",
        ),
        column(
            "organization_name_nk1",
            List(&XON_KIND),
            "NK1-13",
            "Organization Name - NK1",
        ),
        column("marital_status", List(&CWE_KIND), "NK1-14", "Marital Status"),
        column(
            "administrative_sex",
            Struct(&CWE_COLUMNS),
            "NK1-15",
            "Administrative Sex",
        ),
        column("date_time_of_birth", Timestamp, "NK1-16", "Date/Time of Birth"),
        column("living_dependency", List(&CWE_KIND), "NK1-17", "Living Dependency"),
        column("ambulatory_status", List(&CWE_KIND), "NK1-18", "Ambulatory Status"),
        column("citizenship", List(&CWE_KIND), "NK1-19", "Citizenship"),
        column("primary_language", Struct(&CWE_COLUMNS), "NK1-20", "Primary Language"),
        column(
            "living_arrangement",
            Struct(&CWE_COLUMNS),
            "NK1-21",
            "Living Arrangement",
        ),
        column("publicity_code", Struct(&CWE_COLUMNS), "NK1-22", "Publicity Code"),
        column("protection_indicator", Utf8, "NK1-23", "Protection Indicator"),
        column("student_indicator", Struct(&CWE_COLUMNS), "NK1-24", "Student Indicator"),
        column("religion", Struct(&CWE_COLUMNS), "NK1-25", "Religion"),
        column("mothers_maiden_name", List(&XPN_KIND), "NK1-26", "Mother's Maiden Name"),
        column("nationality", Struct(&CWE_COLUMNS), "NK1-27", "Nationality"),
        column("ethnic_group", List(&CWE_KIND), "NK1-28", "Ethnic Group"),
        column("contact_reason", List(&CWE_KIND), "NK1-29", "Contact Reason"),
        column(
            "contact_persons_name",
            List(&XPN_KIND),
            "NK1-30",
            "Contact Person's Name",
        ),
        column(
            "contact_persons_telephone_number",
            List(&XTN_KIND),
            "NK1-31",
            "Contact Person's Telephone Number",
        ),
        column(
            "contact_persons_address",
            List(&XAD_KIND),
            "NK1-32",
            "Contact Person's Address",
        ),
        column(
            "next_of_kin_associated_partys_identifiers",
            List(&CX_KIND),
            "NK1-33",
            "Next of Kin/Associated Party's Identifiers",
        ),
        column("job_status", Struct(&CWE_COLUMNS), "NK1-34", "Job Status"),
        column("race", List(&CWE_KIND), "NK1-35", "Race"),
        column("handicap", Struct(&CWE_COLUMNS), "NK1-36", "Handicap"),
        column(
            "contact_person_social_security_number",
            Utf8,
            "NK1-37",
            "Contact Person Social Security Number",
        ),
        column("next_of_kin_birth_place", Utf8, "NK1-38", "Next of Kin Birth Place"),
        column("vip_indicator", Struct(&CWE_COLUMNS), "NK1-39", "VIP Indicator"),
        column(
            "next_of_kin_telecommunication_information",
            Struct(&XTN_COLUMNS),
            "NK1-40",
            "Next of Kin Telecommunication Information",
        ),
        column(
            "contact_persons_telecommunication_information",
            Struct(&XTN_COLUMNS),
            "NK1-41",
            "Contact Person's Telecommunication Information",
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
