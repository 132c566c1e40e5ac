// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// PID · Patient Identification
#[derive(Default)]
#[non_exhaustive]
pub struct Pid {
    /// PID-1 · Set ID - PID · SI
    pub set_id_pid: Maybe<Si>,
    /// PID-2 · Patient ID · CX
    pub pid_patient_id: Maybe<Box<Cx>>,
    /// PID-3 · Patient Identifier List · CX
    pub patient_identifier_list: Vec<Maybe<Cx>>,
    /// PID-4 · Alternate Patient ID - PID · CX
    pub alternate_patient_id_pid: Vec<Maybe<Cx>>,
    /// PID-5 · Patient Name · XPN
    pub patient_name: Vec<Maybe<Xpn>>,
    /// PID-6 · Mother's Maiden Name · XPN
    pub mothers_maiden_name: Vec<Maybe<Xpn>>,
    /// PID-7 · Date/Time of Birth · DTM
    pub date_time_of_birth: Maybe<Dtm>,
    /// PID-8 · Administrative Sex · CWE
    pub administrative_sex: Maybe<Box<Cwe>>,
    /// PID-9 · Patient Alias · XPN
    pub patient_alias: Vec<Maybe<Xpn>>,
    /// PID-10 · Race · CWE
    pub race: Vec<Maybe<Cwe>>,
    /// PID-11 · Patient Address · XAD
    pub patient_address: Vec<Maybe<Xad>>,
    /// PID-12 · County Code · IS
    pub county_code: Maybe<String>,
    /// PID-13 · Phone Number - Home · XTN
    pub phone_number_home: Vec<Maybe<Xtn>>,
    /// PID-14 · Phone Number - Business · XTN
    pub phone_number_business: Vec<Maybe<Xtn>>,
    /// PID-15 · Primary Language · CWE
    pub primary_language: Maybe<Box<Cwe>>,
    /// PID-16 · Marital Status · CWE
    pub marital_status: Maybe<Box<Cwe>>,
    /// PID-17 · Religion · CWE
    pub religion: Maybe<Box<Cwe>>,
    /// PID-18 · Patient Account Number · CX
    pub patient_account_number: Maybe<Box<Cx>>,
    /// PID-19 · SSN Number - Patient · ST
    pub ssn_number_patient: Maybe<String>,
    /// PID-20 · Driver's License Number - Patient · DLN
    pub drivers_license_number_patient: Maybe<Box<Dln>>,
    /// PID-21 · Mother's Identifier · CX
    pub mothers_identifier: Vec<Maybe<Cx>>,
    /// PID-22 · Ethnic Group · CWE
    pub ethnic_group: Vec<Maybe<Cwe>>,
    /// PID-23 · Birth Place · ST
    pub birth_place: Maybe<String>,
    /// PID-24 · Multiple Birth Indicator · ID
    pub multiple_birth_indicator: Maybe<String>,
    /// PID-25 · Birth Order · NM
    pub birth_order: Maybe<Nm>,
    /// PID-26 · Citizenship · CWE
    pub citizenship: Vec<Maybe<Cwe>>,
    /// PID-27 · Veterans Military Status · CWE
    pub veterans_military_status: Maybe<Box<Cwe>>,
    /// PID-28 · Nationality · CWE
    pub nationality: Maybe<Box<Cwe>>,
    /// PID-29 · Patient Death Date and Time · DTM
    pub patient_death_date_and_time: Maybe<Dtm>,
    /// PID-30 · Patient Death Indicator · ID
    pub patient_death_indicator: Maybe<String>,
    /// PID-31 · Identity Unknown Indicator · ID
    pub identity_unknown_indicator: Maybe<String>,
    /// PID-32 · Identity Reliability Code · CWE
    pub identity_reliability_code: Vec<Maybe<Cwe>>,
    /// PID-33 · Last Update Date/Time · DTM
    pub last_update_date_time: Maybe<Dtm>,
    /// PID-34 · Last Update Facility · HD
    pub last_update_facility: Maybe<Box<Hd>>,
    /// PID-35 · Taxonomic Classification Code · CWE
    pub taxonomic_classification_code: Maybe<Box<Cwe>>,
    /// PID-36 · Breed Code · CWE
    pub breed_code: Maybe<Box<Cwe>>,
    /// PID-37 · Strain · ST
    pub strain: Maybe<String>,
    /// PID-38 · Production Class Code · CWE
    pub production_class_code: Vec<Maybe<Cwe>>,
    /// PID-39 · Tribal Citizenship · CWE
    pub tribal_citizenship: Vec<Maybe<Cwe>>,
    /// PID-40 · Patient Telecommunication Information · XTN
    pub patient_telecommunication_information: Vec<Maybe<Xtn>>,
    /// What a message has beyond these 40.
    pub extra: Extra,
}
record!(
    segment Pid, PID, [1 => set_id_pid, 2 => pid_patient_id, 3 =>
    patient_identifier_list, 4 => alternate_patient_id_pid, 5 => patient_name, 6 =>
    mothers_maiden_name, 7 => date_time_of_birth, 8 => administrative_sex, 9 =>
    patient_alias, 10 => race, 11 => patient_address, 12 => county_code, 13 =>
    phone_number_home, 14 => phone_number_business, 15 => primary_language, 16 =>
    marital_status, 17 => religion, 18 => patient_account_number, 19 =>
    ssn_number_patient, 20 => drivers_license_number_patient, 21 => mothers_identifier,
    22 => ethnic_group, 23 => birth_place, 24 => multiple_birth_indicator, 25 =>
    birth_order, 26 => citizenship, 27 => veterans_military_status, 28 => nationality, 29
    => patient_death_date_and_time, 30 => patient_death_indicator, 31 =>
    identity_unknown_indicator, 32 => identity_reliability_code, 33 =>
    last_update_date_time, 34 => last_update_facility, 35 =>
    taxonomic_classification_code, 36 => breed_code, 37 => strain, 38 =>
    production_class_code, 39 => tribal_citizenship, 40 =>
    patient_telecommunication_information]
);
/// Definition of [`Pid`].
pub static PID: SegmentDef = SegmentDef {
    id: "PID",
    title: "Patient Identification",
    fields: &[
        single(
            "set_id_pid",
            "Set ID - PID",
            SI,
            &[used(V2_1, V2_8_2, O, 1, 4, "", "SI")],
        ),
        single(
            "pid_patient_id",
            "Patient ID",
            of(&CX),
            &[
                used(V2_1, V2_1, O, 1, 16, "0061", "CK"),
                used(V2_2, V2_2, O, 1, 16, "", "CK"),
                used(V2_3, V2_3, O, 1, 16, "", "CX"),
                used(V2_3_1, V2_5_1, O, 1, 20, "", "CX"),
                used(V2_6, V2_6, O, 1, 0, "", "CX"),
                used(V2_7, V2_8_2, W, 1, 0, "", "CX"),
            ],
        ),
        repeated(
            "patient_identifier_list",
            "Patient Identifier List",
            of(&CX),
            &[
                used(V2_1, V2_1, R, 1, 16, "0061", "CK"),
                used(V2_2, V2_2, R, 0, 20, "", "CM_PAT_ID"),
                used(V2_3, V2_3_1, R, 0, 20, "", "CX"),
                used(V2_4, V2_5_1, R, 0, 250, "", "CX"),
                used(V2_6, V2_8_2, R, 0, 0, "", "CX"),
            ],
        ),
        repeated(
            "alternate_patient_id_pid",
            "Alternate Patient ID - PID",
            of(&CX),
            &[
                used(V2_1, V2_2, O, 1, 12, "", "ST"),
                used(V2_3, V2_3, O, 0, 12, "", "CX"),
                used(V2_3_1, V2_5_1, O, 0, 20, "", "CX"),
                used(V2_6, V2_6, O, 0, 0, "", "CX"),
                used(V2_7, V2_8_2, W, 1, 0, "", "CX"),
            ],
        ),
        repeated(
            "patient_name",
            "Patient Name",
            of(&XPN),
            &[
                used(V2_1, V2_2, R, 1, 48, "", "PN"),
                used(V2_3, V2_3_1, R, 0, 48, "", "XPN"),
                used(V2_4, V2_5_1, R, 0, 250, "", "XPN"),
                used(V2_6, V2_8_2, R, 0, 0, "0200", "XPN"),
            ],
        ),
        repeated(
            "mothers_maiden_name",
            "Mother's Maiden Name",
            of(&XPN),
            &[
                used(V2_1, V2_2, O, 1, 30, "", "ST"),
                used(V2_3, V2_3, O, 1, 48, "", "XPN"),
                used(V2_3_1, V2_3_1, O, 0, 48, "", "XPN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XPN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XPN"),
            ],
        ),
        single(
            "date_time_of_birth",
            "Date/Time of Birth",
            DTM,
            &[
                used(V2_1, V2_1, O, 1, 8, "", "DT"),
                used(V2_2, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "administrative_sex",
            "Administrative Sex",
            of(&CWE),
            &[
                used(V2_1, V2_2, O, 1, 1, "0001", "ID"),
                used(V2_3, V2_6, O, 1, 1, "0001", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0001", "CWE"),
            ],
        ),
        repeated(
            "patient_alias",
            "Patient Alias",
            of(&XPN),
            &[
                used(V2_1, V2_2, O, 0, 48, "", "PN"),
                used(V2_3, V2_3_1, O, 0, 48, "", "XPN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XPN"),
                used(V2_6, V2_6, O, 0, 0, "", "XPN"),
                used(V2_7, V2_8_2, W, 1, 0, "", "XPN"),
            ],
        ),
        repeated(
            "race",
            "Race",
            of(&CWE),
            &[
                used(V2_1, V2_2, O, 1, 1, "0005", "ID"),
                used(V2_3, V2_3, O, 1, 1, "0005", "IS"),
                used(V2_3_1, V2_3_1, O, 0, 80, "0005", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "0005", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "0005", "CWE"),
            ],
        ),
        repeated(
            "patient_address",
            "Patient Address",
            of(&XAD),
            &[
                used(V2_1, V2_1, O, 1, 106, "", "AD"),
                used(V2_2, V2_2, O, 3, 106, "", "AD"),
                used(V2_3, V2_3_1, O, 0, 106, "", "XAD"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XAD"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XAD"),
            ],
        ),
        single(
            "county_code",
            "County Code",
            IS,
            &[
                used(V2_1, V2_2, O, 1, 4, "", "ID"),
                used(V2_3, V2_3, O, 1, 4, "", "IS"),
                used(V2_3_1, V2_5_1, O, 1, 4, "0289", "IS"),
                used(V2_6, V2_6, O, 1, 0, "0289", "IS"),
                used(V2_7, V2_8_2, W, 1, 0, "", "IS"),
            ],
        ),
        repeated(
            "phone_number_home",
            "Phone Number - Home",
            of(&XTN),
            &[
                used(V2_1, V2_2, O, 3, 40, "", "TN"),
                used(V2_3, V2_3_1, O, 0, 40, "", "XTN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XTN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XTN"),
            ],
        ),
        repeated(
            "phone_number_business",
            "Phone Number - Business",
            of(&XTN),
            &[
                used(V2_1, V2_2, O, 3, 40, "", "TN"),
                used(V2_3, V2_3_1, O, 0, 40, "", "XTN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XTN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XTN"),
            ],
        ),
        single(
            "primary_language",
            "Primary Language",
            of(&CWE),
            &[
                used(V2_1, V2_2, O, 1, 25, "", "ST"),
                used(V2_3, V2_3_1, O, 1, 60, "0296", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0296", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0296", "CWE"),
            ],
        ),
        single(
            "marital_status",
            "Marital Status",
            of(&CWE),
            &[
                used(V2_1, V2_2, O, 1, 1, "0002", "ID"),
                used(V2_3, V2_3, O, 1, 1, "0002", "IS"),
                used(V2_3_1, V2_3_1, O, 1, 80, "0002", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0002", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0002", "CWE"),
            ],
        ),
        single(
            "religion",
            "Religion",
            of(&CWE),
            &[
                used(V2_1, V2_2, O, 1, 3, "0006", "ID"),
                used(V2_3, V2_3, O, 1, 3, "0006", "IS"),
                used(V2_3_1, V2_3_1, O, 1, 80, "0006", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0006", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0006", "CWE"),
            ],
        ),
        single(
            "patient_account_number",
            "Patient Account Number",
            of(&CX),
            &[
                used(V2_1, V2_1, O, 1, 20, "0061", "CK"),
                used(V2_2, V2_2, O, 1, 20, "", "CK"),
                used(V2_3, V2_3_1, O, 1, 20, "", "CX"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CX"),
                used(V2_6, V2_6, O, 1, 0, "", "CX"),
                used(V2_7, V2_7, O, 1, 0, "0061", "CX"),
                used(V2_7_1, V2_8_2, O, 1, 0, "", "CX"),
            ],
        ),
        single(
            "ssn_number_patient",
            "SSN Number - Patient",
            ST,
            &[
                used(V2_1, V2_5_1, O, 1, 16, "", "ST"),
                used(V2_6, V2_6, O, 1, 0, "", "ST"),
                used(V2_7, V2_8_2, W, 1, 0, "", "ST"),
            ],
        ),
        single(
            "drivers_license_number_patient",
            "Driver's License Number - Patient",
            of(&DLN),
            &[
                used(V2_1, V2_1, O, 1, 25, "", "CM"),
                used(V2_2, V2_2, O, 1, 25, "", "CM_LICENSE_NO"),
                used(V2_3, V2_5_1, O, 1, 25, "", "DLN"),
                used(V2_6, V2_6, O, 1, 0, "", "DLN"),
                used(V2_7, V2_8_2, W, 1, 0, "", "DLN"),
            ],
        ),
        repeated(
            "mothers_identifier",
            "Mother's Identifier",
            of(&CX),
            &[
                used(V2_2, V2_2, O, 1, 20, "", "CK"),
                used(V2_3, V2_3_1, O, 0, 20, "", "CX"),
                used(V2_4, V2_5_1, O, 0, 250, "", "CX"),
                used(V2_6, V2_6, O, 0, 0, "", "CX"),
                used(V2_7, V2_7, O, 0, 0, "0061", "CX"),
                used(V2_7_1, V2_8_2, O, 0, 0, "", "CX"),
            ],
        ),
        repeated(
            "ethnic_group",
            "Ethnic Group",
            of(&CWE),
            &[
                used(V2_2, V2_2, O, 1, 1, "0189", "ID"),
                used(V2_3, V2_3, O, 1, 1, "0189", "IS"),
                used(V2_3_1, V2_3_1, O, 0, 80, "0189", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "0189", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "0189", "CWE"),
            ],
        ),
        single(
            "birth_place",
            "Birth Place",
            ST,
            &[
                used(V2_2, V2_2, O, 1, 25, "", "ST"),
                used(V2_3, V2_3_1, O, 1, 60, "", "ST"),
                used(V2_4, V2_6, O, 1, 250, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "multiple_birth_indicator",
            "Multiple Birth Indicator",
            ID,
            &[
                used(V2_2, V2_2, O, 1, 2, "", "ID"),
                used(V2_3, V2_3, O, 1, 2, "0136", "ID"),
                used(V2_3_1, V2_8_2, O, 1, 1, "0136", "ID"),
            ],
        ),
        single(
            "birth_order",
            "Birth Order",
            NM,
            &[used(V2_2, V2_6, O, 1, 2, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        repeated(
            "citizenship",
            "Citizenship",
            of(&CWE),
            &[
                used(V2_2, V2_2, O, 0, 3, "0171", "ID"),
                used(V2_3, V2_3, O, 0, 4, "0171", "IS"),
                used(V2_3_1, V2_3_1, O, 0, 80, "0171", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "0171", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "0171", "CWE"),
            ],
        ),
        single(
            "veterans_military_status",
            "Veterans Military Status",
            of(&CWE),
            &[
                used(V2_2, V2_2, O, 1, 60, "", "ST"),
                used(V2_3, V2_3_1, O, 1, 60, "0172", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0172", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0172", "CWE"),
            ],
        ),
        single(
            "nationality",
            "Nationality",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 80, "0212", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0212", "CE"),
                used(V2_6, V2_6, O, 1, 0, "0212", "CWE"),
                used(V2_7, V2_8_2, W, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "patient_death_date_and_time",
            "Patient Death Date and Time",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "patient_death_indicator",
            "Patient Death Indicator",
            ID,
            &[used(V2_3, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
        single(
            "identity_unknown_indicator",
            "Identity Unknown Indicator",
            ID,
            &[used(V2_4, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
        repeated(
            "identity_reliability_code",
            "Identity Reliability Code",
            of(&CWE),
            &[
                used(V2_4, V2_6, O, 0, 20, "0445", "IS"),
                used(V2_7, V2_8_2, O, 0, 0, "0445", "CWE"),
            ],
        ),
        single(
            "last_update_date_time",
            "Last Update Date/Time",
            DTM,
            &[
                used(V2_4, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "last_update_facility",
            "Last Update Facility",
            of(&HD),
            &[
                used(V2_4, V2_4, O, 1, 40, "", "HD"),
                used(V2_5, V2_5_1, O, 1, 241, "", "HD"),
                used(V2_6, V2_8_2, O, 1, 0, "", "HD"),
            ],
        ),
        single(
            "taxonomic_classification_code",
            "Taxonomic Classification Code",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, C, 1, 250, "0446", "CE"),
                used(V2_6, V2_7_1, C, 1, 0, "0446", "CWE"),
                used(V2_8, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "breed_code",
            "Breed Code",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, C, 1, 250, "0447", "CE"),
                used(V2_6, V2_7_1, C, 1, 0, "0447", "CWE"),
                used(V2_8, V2_8_2, O, 1, 0, "0447", "CWE"),
            ],
        ),
        single(
            "strain",
            "Strain",
            ST,
            &[
                used(V2_4, V2_6, O, 1, 80, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        repeated(
            "production_class_code",
            "Production Class Code",
            of(&CWE),
            &[
                used(V2_4, V2_4, O, 1, 250, "0429", "CE"),
                used(V2_5, V2_5_1, O, 2, 250, "0429", "CE"),
                used(V2_6, V2_8_2, O, 2, 0, "0429", "CWE"),
            ],
        ),
        repeated(
            "tribal_citizenship",
            "Tribal Citizenship",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 0, 250, "0171", "CWE"),
                used(V2_6, V2_8_2, O, 0, 0, "0171", "CWE"),
            ],
        ),
        repeated(
            "patient_telecommunication_information",
            "Patient Telecommunication Information",
            of(&XTN),
            &[used(V2_7, V2_8_2, O, 0, 0, "", "XTN")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "pid",
    doc: "PID segments (Patient Identification), one row each",
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
        column("set_id_pid", Int64, "PID-1", "Set ID - PID"),
        column("pid_patient_id", Struct(&CX_COLUMNS), "PID-2", "Patient ID"),
        column(
            "patient_identifier_list",
            List(&CX_KIND),
            "PID-3",
            "Patient Identifier List",
        ),
        column(
            "alternate_patient_id_pid",
            List(&CX_KIND),
            "PID-4",
            "Alternate Patient ID - PID",
        ),
        column("patient_name", List(&XPN_KIND), "PID-5", "Patient Name"),
        column("mothers_maiden_name", List(&XPN_KIND), "PID-6", "Mother's Maiden Name"),
        column("date_time_of_birth", Timestamp, "PID-7", "Date/Time of Birth"),
        column(
            "administrative_sex",
            Struct(&CWE_COLUMNS),
            "PID-8",
            "Administrative Sex",
        ),
        column("patient_alias", List(&XPN_KIND), "PID-9", "Patient Alias"),
        column("race", List(&CWE_KIND), "PID-10", "Race"),
        column("patient_address", List(&XAD_KIND), "PID-11", "Patient Address"),
        column("county_code", Utf8, "PID-12", "County Code"),
        column("phone_number_home", List(&XTN_KIND), "PID-13", "Phone Number - Home"),
        column(
            "phone_number_business",
            List(&XTN_KIND),
            "PID-14",
            "Phone Number - Business",
        ),
        column("primary_language", Struct(&CWE_COLUMNS), "PID-15", "Primary Language"),
        column("marital_status", Struct(&CWE_COLUMNS), "PID-16", "Marital Status"),
        column("religion", Struct(&CWE_COLUMNS), "PID-17", "Religion"),
        column(
            "patient_account_number",
            Struct(&CX_COLUMNS),
            "PID-18",
            "Patient Account Number",
        ),
        column("ssn_number_patient", Utf8, "PID-19", "SSN Number - Patient"),
        column(
            "drivers_license_number_patient",
            Struct(&DLN_COLUMNS),
            "PID-20",
            "Driver's License Number - Patient",
        ),
        column("mothers_identifier", List(&CX_KIND), "PID-21", "Mother's Identifier"),
        column("ethnic_group", List(&CWE_KIND), "PID-22", "Ethnic Group"),
        column("birth_place", Utf8, "PID-23", "Birth Place"),
        column("multiple_birth_indicator", Utf8, "PID-24", "Multiple Birth Indicator"),
        column("birth_order", Decimal, "PID-25", "Birth Order"),
        column("citizenship", List(&CWE_KIND), "PID-26", "Citizenship"),
        column(
            "veterans_military_status",
            Struct(&CWE_COLUMNS),
            "PID-27",
            "Veterans Military Status",
        ),
        column("nationality", Struct(&CWE_COLUMNS), "PID-28", "Nationality"),
        column(
            "patient_death_date_and_time",
            Timestamp,
            "PID-29",
            "Patient Death Date and Time",
        ),
        column("patient_death_indicator", Utf8, "PID-30", "Patient Death Indicator"),
        column(
            "identity_unknown_indicator",
            Utf8,
            "PID-31",
            "Identity Unknown Indicator",
        ),
        column(
            "identity_reliability_code",
            List(&CWE_KIND),
            "PID-32",
            "Identity Reliability Code",
        ),
        column("last_update_date_time", Timestamp, "PID-33", "Last Update Date/Time"),
        column(
            "last_update_facility",
            Struct(&HD_COLUMNS),
            "PID-34",
            "Last Update Facility",
        ),
        column(
            "taxonomic_classification_code",
            Struct(&CWE_COLUMNS),
            "PID-35",
            "Taxonomic Classification Code",
        ),
        column("breed_code", Struct(&CWE_COLUMNS), "PID-36", "Breed Code"),
        column("strain", Utf8, "PID-37", "Strain"),
        column(
            "production_class_code",
            List(&CWE_KIND),
            "PID-38",
            "Production Class Code",
        ),
        column("tribal_citizenship", List(&CWE_KIND), "PID-39", "Tribal Citizenship"),
        column(
            "patient_telecommunication_information",
            List(&XTN_KIND),
            "PID-40",
            "Patient Telecommunication Information",
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
