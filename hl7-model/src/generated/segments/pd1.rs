// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// PD1 · Patient Additional Demographic
#[derive(Default)]
#[non_exhaustive]
pub struct Pd1 {
    /// PD1-1 · Living Dependency · CWE
    pub living_dependency: Vec<Maybe<Cwe>>,
    /// PD1-2 · Living Arrangement · CWE
    pub living_arrangement: Maybe<Box<Cwe>>,
    /// PD1-3 · Patient Primary Facility · XON
    pub patient_primary_facility: Vec<Maybe<Xon>>,
    /// PD1-4 · Patient Primary Care Provider Name & ID No. · XCN
    pub patient_primary_care_provider_name_and_id_no: Vec<Maybe<Xcn>>,
    /// PD1-5 · Student Indicator · CWE
    pub student_indicator: Maybe<Box<Cwe>>,
    /// PD1-6 · Handicap · CWE
    pub handicap: Maybe<Box<Cwe>>,
    /// PD1-7 · Living Will Code · CWE
    pub living_will_code: Maybe<Box<Cwe>>,
    /// PD1-8 · Organ Donor Code · CWE
    pub organ_donor_code: Maybe<Box<Cwe>>,
    /// PD1-9 · Separate Bill · ID
    pub separate_bill: Maybe<String>,
    /// PD1-10 · Duplicate Patient · CX
    pub duplicate_patient: Vec<Maybe<Cx>>,
    /// PD1-11 · Publicity Code · CWE
    pub publicity_code: Maybe<Box<Cwe>>,
    /// PD1-12 · Protection Indicator · ID
    pub protection_indicator: Maybe<String>,
    /// PD1-13 · Protection Indicator Effective Date · DT
    pub protection_indicator_effective_date: Maybe<Dt>,
    /// PD1-14 · Place of Worship · XON
    pub place_of_worship: Vec<Maybe<Xon>>,
    /// PD1-15 · Advance Directive Code · CWE
    pub advance_directive_code: Vec<Maybe<Cwe>>,
    /// PD1-16 · Immunization Registry Status · CWE
    pub immunization_registry_status: Maybe<Box<Cwe>>,
    /// PD1-17 · Immunization Registry Status Effective Date · DT
    pub immunization_registry_status_effective_date: Maybe<Dt>,
    /// PD1-18 · Publicity Code Effective Date · DT
    pub publicity_code_effective_date: Maybe<Dt>,
    /// PD1-19 · Military Branch · CWE
    pub military_branch: Maybe<Box<Cwe>>,
    /// PD1-20 · Military Rank/Grade · CWE
    pub military_rank_grade: Maybe<Box<Cwe>>,
    /// PD1-21 · Military Status · CWE
    pub military_status: Maybe<Box<Cwe>>,
    /// PD1-22 · Advance Directive Last Verified Date · DT
    pub advance_directive_last_verified_date: Maybe<Dt>,
    /// What a message has beyond these 22.
    pub extra: Extra,
}
record!(
    segment Pd1, PD1, [1 => living_dependency, 2 => living_arrangement, 3 =>
    patient_primary_facility, 4 => patient_primary_care_provider_name_and_id_no, 5 =>
    student_indicator, 6 => handicap, 7 => living_will_code, 8 => organ_donor_code, 9 =>
    separate_bill, 10 => duplicate_patient, 11 => publicity_code, 12 =>
    protection_indicator, 13 => protection_indicator_effective_date, 14 =>
    place_of_worship, 15 => advance_directive_code, 16 => immunization_registry_status,
    17 => immunization_registry_status_effective_date, 18 =>
    publicity_code_effective_date, 19 => military_branch, 20 => military_rank_grade, 21
    => military_status, 22 => advance_directive_last_verified_date]
);
/// Definition of [`Pd1`].
pub static PD1: SegmentDef = SegmentDef {
    id: "PD1",
    title: "Patient Additional Demographic",
    fields: &[
        repeated(
            "living_dependency",
            "Living Dependency",
            of(&CWE),
            &[
                used(V2_3, V2_6, O, 0, 2, "0223", "IS"),
                used(V2_7, V2_8_2, O, 0, 0, "0223", "CWE"),
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
        repeated(
            "patient_primary_facility",
            "Patient Primary Facility",
            of(&XON),
            &[
                used(V2_3, V2_3_1, O, 0, 90, "", "XON"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XON"),
                used(V2_6, V2_8_2, O, 0, 0, "0204", "XON"),
            ],
        ),
        repeated(
            "patient_primary_care_provider_name_and_id_no",
            "Patient Primary Care Provider Name & ID No.",
            of(&XCN),
            &[
                used(V2_3, V2_3_1, O, 0, 90, "", "XCN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XCN"),
                used(V2_6, V2_6, O, 0, 0, "", "XCN"),
                used(V2_7, V2_8_2, W, 1, 0, "", "XCN"),
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
            "handicap",
            "Handicap",
            of(&CWE),
            &[
                used(V2_3, V2_6, O, 1, 2, "0295", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0295", "CWE"),
            ],
        ),
        single(
            "living_will_code",
            "Living Will Code",
            of(&CWE),
            &[
                used(V2_3, V2_6, O, 1, 2, "0315", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0315", "CWE"),
            ],
        ),
        single(
            "organ_donor_code",
            "Organ Donor Code",
            of(&CWE),
            &[
                used(V2_3, V2_6, O, 1, 2, "0316", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0316", "CWE"),
            ],
        ),
        single(
            "separate_bill",
            "Separate Bill",
            ID,
            &[
                used(V2_3, V2_3, O, 1, 2, "0136", "ID"),
                used(V2_3_1, V2_8_2, O, 1, 1, "0136", "ID"),
            ],
        ),
        repeated(
            "duplicate_patient",
            "Duplicate Patient",
            of(&CX),
            &[
                used(V2_3, V2_3, O, 0, 2, "", "CX"),
                used(V2_3_1, V2_3_1, O, 0, 20, "", "CX"),
                used(V2_4, V2_5_1, O, 0, 250, "", "CX"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CX"),
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
            "protection_indicator_effective_date",
            "Protection Indicator Effective Date",
            DT,
            &[
                used(V2_4, V2_5_1, O, 1, 8, "", "DT"),
                used(V2_6, V2_8_2, O, 1, 0, "", "DT"),
            ],
        ),
        repeated(
            "place_of_worship",
            "Place of Worship",
            of(&XON),
            &[
                used(V2_4, V2_5_1, O, 0, 250, "", "XON"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XON"),
            ],
        ),
        repeated(
            "advance_directive_code",
            "Advance Directive Code",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 0, 250, "0435", "CE"),
                used(V2_6, V2_8_2, C, 0, 0, "0435", "CWE"),
            ],
        ),
        single(
            "immunization_registry_status",
            "Immunization Registry Status",
            of(&CWE),
            &[
                used(V2_4, V2_6, O, 1, 1, "0441", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0441", "CWE"),
            ],
        ),
        single(
            "immunization_registry_status_effective_date",
            "Immunization Registry Status Effective Date",
            DT,
            &[used(V2_4, V2_6, O, 1, 8, "", "DT"), used(V2_7, V2_8_2, O, 1, 0, "", "DT")],
        ),
        single(
            "publicity_code_effective_date",
            "Publicity Code Effective Date",
            DT,
            &[used(V2_4, V2_6, O, 1, 8, "", "DT"), used(V2_7, V2_8_2, O, 1, 0, "", "DT")],
        ),
        single(
            "military_branch",
            "Military Branch",
            of(&CWE),
            &[
                used(V2_4, V2_6, O, 1, 5, "0140", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0140", "CWE"),
            ],
        ),
        single(
            "military_rank_grade",
            "Military Rank/Grade",
            of(&CWE),
            &[
                used(V2_4, V2_6, O, 1, 2, "0141", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0141", "CWE"),
            ],
        ),
        single(
            "military_status",
            "Military Status",
            of(&CWE),
            &[
                used(V2_4, V2_6, O, 1, 3, "0142", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0142", "CWE"),
            ],
        ),
        single(
            "advance_directive_last_verified_date",
            "Advance Directive Last Verified Date",
            DT,
            &[used(V2_6, V2_6, O, 1, 8, "", "DT"), used(V2_7, V2_8_2, O, 1, 0, "", "DT")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "pd1",
    doc: "PD1 segments (Patient Additional Demographic), one row each",
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
        column("living_dependency", List(&CWE_KIND), "PD1-1", "Living Dependency"),
        column(
            "living_arrangement",
            Struct(&CWE_COLUMNS),
            "PD1-2",
            "Living Arrangement",
        ),
        column(
            "patient_primary_facility",
            List(&XON_KIND),
            "PD1-3",
            "Patient Primary Facility",
        ),
        column(
            "patient_primary_care_provider_name_and_id_no",
            List(&XCN_KIND),
            "PD1-4",
            "Patient Primary Care Provider Name & ID No.",
        ),
        column("student_indicator", Struct(&CWE_COLUMNS), "PD1-5", "Student Indicator"),
        column("handicap", Struct(&CWE_COLUMNS), "PD1-6", "Handicap"),
        column("living_will_code", Struct(&CWE_COLUMNS), "PD1-7", "Living Will Code"),
        column("organ_donor_code", Struct(&CWE_COLUMNS), "PD1-8", "Organ Donor Code"),
        column("separate_bill", Utf8, "PD1-9", "Separate Bill"),
        column("duplicate_patient", List(&CX_KIND), "PD1-10", "Duplicate Patient"),
        column("publicity_code", Struct(&CWE_COLUMNS), "PD1-11", "Publicity Code"),
        column("protection_indicator", Utf8, "PD1-12", "Protection Indicator"),
        column(
            "protection_indicator_effective_date",
            Date,
            "PD1-13",
            "Protection Indicator Effective Date",
        ),
        column("place_of_worship", List(&XON_KIND), "PD1-14", "Place of Worship"),
        column(
            "advance_directive_code",
            List(&CWE_KIND),
            "PD1-15",
            "Advance Directive Code",
        ),
        column(
            "immunization_registry_status",
            Struct(&CWE_COLUMNS),
            "PD1-16",
            "Immunization Registry Status",
        ),
        column(
            "immunization_registry_status_effective_date",
            Date,
            "PD1-17",
            "Immunization Registry Status Effective Date",
        ),
        column(
            "publicity_code_effective_date",
            Date,
            "PD1-18",
            "Publicity Code Effective Date",
        ),
        column("military_branch", Struct(&CWE_COLUMNS), "PD1-19", "Military Branch"),
        column(
            "military_rank_grade",
            Struct(&CWE_COLUMNS),
            "PD1-20",
            "Military Rank/Grade",
        ),
        column("military_status", Struct(&CWE_COLUMNS), "PD1-21", "Military Status"),
        column(
            "advance_directive_last_verified_date",
            Date,
            "PD1-22",
            "Advance Directive Last Verified Date",
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
