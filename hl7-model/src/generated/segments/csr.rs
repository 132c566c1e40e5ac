// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// CSR · Clinical Study Registration
#[derive(Default)]
#[non_exhaustive]
pub struct Csr {
    /// CSR-1 · Sponsor Study ID · EI
    pub sponsor_study_id: Maybe<Box<Ei>>,
    /// CSR-2 · Alternate Study ID · EI
    pub alternate_study_id: Maybe<Box<Ei>>,
    /// CSR-3 · Institution Registering the Patient · CWE
    pub institution_registering_the_patient: Maybe<Box<Cwe>>,
    /// CSR-4 · Sponsor Patient ID · CX
    pub sponsor_patient_id: Maybe<Box<Cx>>,
    /// CSR-5 · Alternate Patient ID - CSR · CX
    pub alternate_patient_id_csr: Maybe<Box<Cx>>,
    /// CSR-6 · Date/Time of Patient Study Registration · DTM
    pub date_time_of_patient_study_registration: Maybe<Dtm>,
    /// CSR-7 · Person Performing Study Registration · XCN
    pub person_performing_study_registration: Vec<Maybe<Xcn>>,
    /// CSR-8 · Study Authorizing Provider · XCN
    pub study_authorizing_provider: Vec<Maybe<Xcn>>,
    /// CSR-9 · Date/Time Patient Study Consent Signed · DTM
    pub date_time_patient_study_consent_signed: Maybe<Dtm>,
    /// CSR-10 · Patient Study Eligibility Status · CWE
    pub patient_study_eligibility_status: Maybe<Box<Cwe>>,
    /// CSR-11 · Study Randomization Date/time · DTM
    pub study_randomization_date_time: Vec<Maybe<Dtm>>,
    /// CSR-12 · Randomized Study Arm · CWE
    pub randomized_study_arm: Vec<Maybe<Cwe>>,
    /// CSR-13 · Stratum for Study Randomization · CWE
    pub stratum_for_study_randomization: Vec<Maybe<Cwe>>,
    /// CSR-14 · Patient Evaluability Status · CWE
    pub patient_evaluability_status: Maybe<Box<Cwe>>,
    /// CSR-15 · Date/Time Ended Study · DTM
    pub date_time_ended_study: Maybe<Dtm>,
    /// CSR-16 · Reason Ended Study · CWE
    pub reason_ended_study: Maybe<Box<Cwe>>,
    /// What a message has beyond these 16.
    pub extra: Extra,
}
record!(
    segment Csr, CSR, [1 => sponsor_study_id, 2 => alternate_study_id, 3 =>
    institution_registering_the_patient, 4 => sponsor_patient_id, 5 =>
    alternate_patient_id_csr, 6 => date_time_of_patient_study_registration, 7 =>
    person_performing_study_registration, 8 => study_authorizing_provider, 9 =>
    date_time_patient_study_consent_signed, 10 => patient_study_eligibility_status, 11 =>
    study_randomization_date_time, 12 => randomized_study_arm, 13 =>
    stratum_for_study_randomization, 14 => patient_evaluability_status, 15 =>
    date_time_ended_study, 16 => reason_ended_study]
);
/// Definition of [`Csr`].
pub static CSR: SegmentDef = SegmentDef {
    id: "CSR",
    title: "Clinical Study Registration",
    fields: &[
        single(
            "sponsor_study_id",
            "Sponsor Study ID",
            of(&EI),
            &[
                used(V2_3, V2_5_1, R, 1, 60, "", "EI"),
                used(V2_6, V2_8_2, R, 1, 0, "", "EI"),
            ],
        ),
        single(
            "alternate_study_id",
            "Alternate Study ID",
            of(&EI),
            &[
                used(V2_3, V2_5_1, O, 1, 60, "", "EI"),
                used(V2_6, V2_8_2, O, 1, 0, "", "EI"),
            ],
        ),
        single(
            "institution_registering_the_patient",
            "Institution Registering the Patient",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "sponsor_patient_id",
            "Sponsor Patient ID",
            of(&CX),
            &[
                used(V2_3, V2_5_1, R, 1, 30, "", "CX"),
                used(V2_6, V2_8_2, R, 1, 0, "", "CX"),
            ],
        ),
        single(
            "alternate_patient_id_csr",
            "Alternate Patient ID - CSR",
            of(&CX),
            &[
                used(V2_3, V2_5_1, O, 1, 30, "", "CX"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CX"),
            ],
        ),
        single(
            "date_time_of_patient_study_registration",
            "Date/Time of Patient Study Registration",
            DTM,
            &[
                used(V2_3, V2_3, O, 1, 26, "", "TS"),
                used(V2_3_1, V2_5_1, R, 1, 26, "", "TS"),
                used(V2_6, V2_6, R, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, R, 1, 0, "", "DTM"),
            ],
        ),
        repeated(
            "person_performing_study_registration",
            "Person Performing Study Registration",
            of(&XCN),
            &[
                used(V2_3, V2_3, O, 1, 60, "", "XCN"),
                used(V2_3_1, V2_3_1, O, 0, 60, "", "XCN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XCN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XCN"),
            ],
        ),
        repeated(
            "study_authorizing_provider",
            "Study Authorizing Provider",
            of(&XCN),
            &[
                used(V2_3, V2_3, R, 1, 60, "", "XCN"),
                used(V2_3_1, V2_3_1, R, 0, 60, "", "XCN"),
                used(V2_4, V2_5_1, R, 0, 250, "", "XCN"),
                used(V2_6, V2_8_2, R, 0, 0, "", "XCN"),
            ],
        ),
        single(
            "date_time_patient_study_consent_signed",
            "Date/Time Patient Study Consent Signed",
            DTM,
            &[
                used(V2_3, V2_5_1, C, 1, 26, "", "TS"),
                used(V2_6, V2_6, C, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, C, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "patient_study_eligibility_status",
            "Patient Study Eligibility Status",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, C, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, C, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, C, 1, 0, "", "CWE"),
            ],
        ),
        repeated(
            "study_randomization_date_time",
            "Study Randomization Date/time",
            DTM,
            &[
                used(V2_3, V2_3, O, 0, 26, "", "TS"),
                used(V2_3_1, V2_5_1, O, 3, 26, "", "TS"),
                used(V2_6, V2_6, O, 3, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 3, 0, "", "DTM"),
            ],
        ),
        repeated(
            "randomized_study_arm",
            "Randomized Study Arm",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 0, 200, "", "CE"),
                used(V2_3_1, V2_3_1, O, 3, 200, "", "CE"),
                used(V2_4, V2_5_1, O, 3, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 3, 0, "", "CWE"),
            ],
        ),
        repeated(
            "stratum_for_study_randomization",
            "Stratum for Study Randomization",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 0, 200, "", "CE"),
                used(V2_3_1, V2_3_1, O, 3, 200, "", "CE"),
                used(V2_4, V2_5_1, O, 3, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 3, 0, "", "CWE"),
            ],
        ),
        single(
            "patient_evaluability_status",
            "Patient Evaluability Status",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, C, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, C, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, C, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "date_time_ended_study",
            "Date/Time Ended Study",
            DTM,
            &[
                used(V2_3, V2_5_1, C, 1, 26, "", "TS"),
                used(V2_6, V2_6, C, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, C, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "reason_ended_study",
            "Reason Ended Study",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, C, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, C, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, C, 1, 0, "", "CWE"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "csr",
    doc: "CSR segments (Clinical Study Registration), one row each",
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
        column("sponsor_study_id", Struct(&EI_COLUMNS), "CSR-1", "Sponsor Study ID"),
        column("alternate_study_id", Struct(&EI_COLUMNS), "CSR-2", "Alternate Study ID"),
        column(
            "institution_registering_the_patient",
            Struct(&CWE_COLUMNS),
            "CSR-3",
            "Institution Registering the Patient",
        ),
        column("sponsor_patient_id", Struct(&CX_COLUMNS), "CSR-4", "Sponsor Patient ID"),
        column(
            "alternate_patient_id_csr",
            Struct(&CX_COLUMNS),
            "CSR-5",
            "Alternate Patient ID - CSR",
        ),
        column(
            "date_time_of_patient_study_registration",
            Timestamp,
            "CSR-6",
            "Date/Time of Patient Study Registration",
        ),
        column(
            "person_performing_study_registration",
            List(&XCN_KIND),
            "CSR-7",
            "Person Performing Study Registration",
        ),
        column(
            "study_authorizing_provider",
            List(&XCN_KIND),
            "CSR-8",
            "Study Authorizing Provider",
        ),
        column(
            "date_time_patient_study_consent_signed",
            Timestamp,
            "CSR-9",
            "Date/Time Patient Study Consent Signed",
        ),
        column(
            "patient_study_eligibility_status",
            Struct(&CWE_COLUMNS),
            "CSR-10",
            "Patient Study Eligibility Status",
        ),
        column(
            "study_randomization_date_time",
            List(&Timestamp),
            "CSR-11",
            "Study Randomization Date/time",
        ),
        column(
            "randomized_study_arm",
            List(&CWE_KIND),
            "CSR-12",
            "Randomized Study Arm",
        ),
        column(
            "stratum_for_study_randomization",
            List(&CWE_KIND),
            "CSR-13",
            "Stratum for Study Randomization",
        ),
        column(
            "patient_evaluability_status",
            Struct(&CWE_COLUMNS),
            "CSR-14",
            "Patient Evaluability Status",
        ),
        column("date_time_ended_study", Timestamp, "CSR-15", "Date/Time Ended Study"),
        column(
            "reason_ended_study",
            Struct(&CWE_COLUMNS),
            "CSR-16",
            "Reason Ended Study",
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
