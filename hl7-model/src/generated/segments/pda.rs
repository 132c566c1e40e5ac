// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// PDA · Patient Death and Autopsy
#[derive(Default)]
#[non_exhaustive]
pub struct Pda {
    /// PDA-1 · Death Cause Code · CWE
    pub death_cause_code: Vec<Maybe<Cwe>>,
    /// PDA-2 · Death Location · PL
    pub death_location: Maybe<Box<Pl>>,
    /// PDA-3 · Death Certified Indicator · ID
    pub death_certified_indicator: Maybe<String>,
    /// PDA-4 · Death Certificate Signed Date/Time · DTM
    pub death_certificate_signed_date_time: Maybe<Dtm>,
    /// PDA-5 · Death Certified By · XCN
    pub death_certified_by: Maybe<Box<Xcn>>,
    /// PDA-6 · Autopsy Indicator · ID
    pub autopsy_indicator: Maybe<String>,
    /// PDA-7 · Autopsy Start and End Date/Time · DR
    pub autopsy_start_and_end_date_time: Maybe<Box<Dr>>,
    /// PDA-8 · Autopsy Performed By · XCN
    pub autopsy_performed_by: Maybe<Box<Xcn>>,
    /// PDA-9 · Coroner Indicator · ID
    pub coroner_indicator: Maybe<String>,
    /// What a message has beyond these 9.
    pub extra: Extra,
}
record!(
    segment Pda, PDA, [1 => death_cause_code, 2 => death_location, 3 =>
    death_certified_indicator, 4 => death_certificate_signed_date_time, 5 =>
    death_certified_by, 6 => autopsy_indicator, 7 => autopsy_start_and_end_date_time, 8
    => autopsy_performed_by, 9 => coroner_indicator]
);
/// Definition of [`Pda`].
pub static PDA: SegmentDef = SegmentDef {
    id: "PDA",
    title: "Patient Death and Autopsy",
    fields: &[
        repeated(
            "death_cause_code",
            "Death Cause Code",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 0, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CWE"),
            ],
        ),
        single(
            "death_location",
            "Death Location",
            of(&PL),
            &[
                used(V2_4, V2_5_1, O, 1, 80, "", "PL"),
                used(V2_6, V2_8_2, O, 1, 0, "", "PL"),
            ],
        ),
        single(
            "death_certified_indicator",
            "Death Certified Indicator",
            ID,
            &[used(V2_4, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
        single(
            "death_certificate_signed_date_time",
            "Death Certificate Signed Date/Time",
            DTM,
            &[
                used(V2_4, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "death_certified_by",
            "Death Certified By",
            of(&XCN),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "", "XCN"),
                used(V2_6, V2_8_2, O, 1, 0, "", "XCN"),
            ],
        ),
        single(
            "autopsy_indicator",
            "Autopsy Indicator",
            ID,
            &[used(V2_4, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
        single(
            "autopsy_start_and_end_date_time",
            "Autopsy Start and End Date/Time",
            of(&DR),
            &[
                used(V2_4, V2_5_1, O, 1, 53, "", "DR"),
                used(V2_6, V2_8_2, O, 1, 0, "", "DR"),
            ],
        ),
        single(
            "autopsy_performed_by",
            "Autopsy Performed By",
            of(&XCN),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "", "XCN"),
                used(V2_6, V2_8_2, O, 1, 0, "", "XCN"),
            ],
        ),
        single(
            "coroner_indicator",
            "Coroner Indicator",
            ID,
            &[used(V2_4, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "pda",
    doc: "PDA segments (Patient Death and Autopsy), one row each",
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
        column("death_cause_code", List(&CWE_KIND), "PDA-1", "Death Cause Code"),
        column("death_location", Struct(&PL_COLUMNS), "PDA-2", "Death Location"),
        column("death_certified_indicator", Utf8, "PDA-3", "Death Certified Indicator"),
        column(
            "death_certificate_signed_date_time",
            Timestamp,
            "PDA-4",
            "Death Certificate Signed Date/Time",
        ),
        column(
            "death_certified_by",
            Struct(&XCN_COLUMNS),
            "PDA-5",
            "Death Certified By",
        ),
        column("autopsy_indicator", Utf8, "PDA-6", "Autopsy Indicator"),
        column(
            "autopsy_start_and_end_date_time",
            Struct(&DR_COLUMNS),
            "PDA-7",
            "Autopsy Start and End Date/Time",
        ),
        column(
            "autopsy_performed_by",
            Struct(&XCN_COLUMNS),
            "PDA-8",
            "Autopsy Performed By",
        ),
        column("coroner_indicator", Utf8, "PDA-9", "Coroner Indicator"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
