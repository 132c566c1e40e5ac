// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// ABS · Abstract
#[derive(Default)]
#[non_exhaustive]
pub struct Abs {
    /// ABS-1 · Discharge Care Provider · XCN
    pub discharge_care_provider: Maybe<Box<Xcn>>,
    /// ABS-2 · Transfer Medical Service Code · CWE
    pub transfer_medical_service_code: Maybe<Box<Cwe>>,
    /// ABS-3 · Severity of Illness Code · CWE
    pub severity_of_illness_code: Maybe<Box<Cwe>>,
    /// ABS-4 · Date/Time of Attestation · DTM
    pub date_time_of_attestation: Maybe<Dtm>,
    /// ABS-5 · Attested By · XCN
    pub attested_by: Maybe<Box<Xcn>>,
    /// ABS-6 · Triage Code · CWE
    pub triage_code: Maybe<Box<Cwe>>,
    /// ABS-7 · Abstract Completion Date/Time · DTM
    pub abstract_completion_date_time: Maybe<Dtm>,
    /// ABS-8 · Abstracted By · XCN
    pub abstracted_by: Maybe<Box<Xcn>>,
    /// ABS-9 · Case Category Code · CWE
    pub case_category_code: Maybe<Box<Cwe>>,
    /// ABS-10 · Caesarian Section Indicator · ID
    pub caesarian_section_indicator: Maybe<String>,
    /// ABS-11 · Gestation Category Code · CWE
    pub gestation_category_code: Maybe<Box<Cwe>>,
    /// ABS-12 · Gestation Period - Weeks · NM
    pub gestation_period_weeks: Maybe<Nm>,
    /// ABS-13 · Newborn Code · CWE
    pub newborn_code: Maybe<Box<Cwe>>,
    /// ABS-14 · Stillborn Indicator · ID
    pub stillborn_indicator: Maybe<String>,
    /// What a message has beyond these 14.
    pub extra: Extra,
}
record!(
    segment Abs, ABS, [1 => discharge_care_provider, 2 => transfer_medical_service_code,
    3 => severity_of_illness_code, 4 => date_time_of_attestation, 5 => attested_by, 6 =>
    triage_code, 7 => abstract_completion_date_time, 8 => abstracted_by, 9 =>
    case_category_code, 10 => caesarian_section_indicator, 11 => gestation_category_code,
    12 => gestation_period_weeks, 13 => newborn_code, 14 => stillborn_indicator]
);
/// Definition of [`Abs`].
pub static ABS: SegmentDef = SegmentDef {
    id: "ABS",
    title: "Abstract",
    fields: &[
        single(
            "discharge_care_provider",
            "Discharge Care Provider",
            of(&XCN),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "0010", "XCN"),
                used(V2_6, V2_8_2, O, 1, 0, "0010", "XCN"),
            ],
        ),
        single(
            "transfer_medical_service_code",
            "Transfer Medical Service Code",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "0069", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0069", "CWE"),
            ],
        ),
        single(
            "severity_of_illness_code",
            "Severity of Illness Code",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "0421", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0421", "CWE"),
            ],
        ),
        single(
            "date_time_of_attestation",
            "Date/Time of Attestation",
            DTM,
            &[
                used(V2_4, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "attested_by",
            "Attested By",
            of(&XCN),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "", "XCN"),
                used(V2_6, V2_8_2, O, 1, 0, "", "XCN"),
            ],
        ),
        single(
            "triage_code",
            "Triage Code",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "0422", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0422", "CWE"),
            ],
        ),
        single(
            "abstract_completion_date_time",
            "Abstract Completion Date/Time",
            DTM,
            &[
                used(V2_4, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "abstracted_by",
            "Abstracted By",
            of(&XCN),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "", "XCN"),
                used(V2_6, V2_8_2, O, 1, 0, "", "XCN"),
            ],
        ),
        single(
            "case_category_code",
            "Case Category Code",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "0423", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0423", "CWE"),
            ],
        ),
        single(
            "caesarian_section_indicator",
            "Caesarian Section Indicator",
            ID,
            &[used(V2_4, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
        single(
            "gestation_category_code",
            "Gestation Category Code",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "0424", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0424", "CWE"),
            ],
        ),
        single(
            "gestation_period_weeks",
            "Gestation Period - Weeks",
            NM,
            &[used(V2_4, V2_6, O, 1, 3, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "newborn_code",
            "Newborn Code",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "0425", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0425", "CWE"),
            ],
        ),
        single(
            "stillborn_indicator",
            "Stillborn Indicator",
            ID,
            &[used(V2_4, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "abs",
    doc: "ABS segments (Abstract), one row each",
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
            "discharge_care_provider",
            Struct(&XCN_COLUMNS),
            "ABS-1",
            "Discharge Care Provider",
        ),
        column(
            "transfer_medical_service_code",
            Struct(&CWE_COLUMNS),
            "ABS-2",
            "Transfer Medical Service Code",
        ),
        column(
            "severity_of_illness_code",
            Struct(&CWE_COLUMNS),
            "ABS-3",
            "Severity of Illness Code",
        ),
        column(
            "date_time_of_attestation",
            Timestamp,
            "ABS-4",
            "Date/Time of Attestation",
        ),
        column("attested_by", Struct(&XCN_COLUMNS), "ABS-5", "Attested By"),
        column("triage_code", Struct(&CWE_COLUMNS), "ABS-6", "Triage Code"),
        column(
            "abstract_completion_date_time",
            Timestamp,
            "ABS-7",
            "Abstract Completion Date/Time",
        ),
        column("abstracted_by", Struct(&XCN_COLUMNS), "ABS-8", "Abstracted By"),
        column(
            "case_category_code",
            Struct(&CWE_COLUMNS),
            "ABS-9",
            "Case Category Code",
        ),
        column(
            "caesarian_section_indicator",
            Utf8,
            "ABS-10",
            "Caesarian Section Indicator",
        ),
        column(
            "gestation_category_code",
            Struct(&CWE_COLUMNS),
            "ABS-11",
            "Gestation Category Code",
        ),
        column("gestation_period_weeks", Decimal, "ABS-12", "Gestation Period - Weeks"),
        column("newborn_code", Struct(&CWE_COLUMNS), "ABS-13", "Newborn Code"),
        column("stillborn_indicator", Utf8, "ABS-14", "Stillborn Indicator"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
