// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// ACC · Accident
#[derive(Default)]
#[non_exhaustive]
pub struct Acc {
    /// ACC-1 · Accident Date/Time · DTM
    pub accident_date_time: Maybe<Dtm>,
    /// ACC-2 · Accident Code · CWE
    pub accident_code: Maybe<Box<Cwe>>,
    /// ACC-3 · Accident Location · ST
    pub accident_location: Maybe<String>,
    /// ACC-4 · Auto Accident State · CWE
    pub auto_accident_state: Maybe<Box<Cwe>>,
    /// ACC-5 · Accident Job Related Indicator · ID
    pub accident_job_related_indicator: Maybe<String>,
    /// ACC-6 · Accident Death Indicator · ID
    pub accident_death_indicator: Maybe<String>,
    /// ACC-7 · Entered By · XCN
    pub entered_by: Maybe<Box<Xcn>>,
    /// ACC-8 · Accident Description · ST
    pub accident_description: Maybe<String>,
    /// ACC-9 · Brought In By · ST
    pub brought_in_by: Maybe<String>,
    /// ACC-10 · Police Notified Indicator · ID
    pub police_notified_indicator: Maybe<String>,
    /// ACC-11 · Accident Address · XAD
    pub accident_address: Maybe<Box<Xad>>,
    /// ACC-12 · Degree of patient liability · NM
    pub degree_of_patient_liability: Maybe<Nm>,
    /// ACC-13 · Accident Identifier · EI
    pub accident_identifier: Vec<Maybe<Ei>>,
    /// What a message has beyond these 13.
    pub extra: Extra,
}
record!(
    segment Acc, ACC, [1 => accident_date_time, 2 => accident_code, 3 =>
    accident_location, 4 => auto_accident_state, 5 => accident_job_related_indicator, 6
    => accident_death_indicator, 7 => entered_by, 8 => accident_description, 9 =>
    brought_in_by, 10 => police_notified_indicator, 11 => accident_address, 12 =>
    degree_of_patient_liability, 13 => accident_identifier]
);
/// Definition of [`Acc`].
pub static ACC: SegmentDef = SegmentDef {
    id: "ACC",
    title: "Accident",
    fields: &[
        single(
            "accident_date_time",
            "Accident Date/Time",
            DTM,
            &[
                used(V2_1, V2_1, O, 1, 19, "", "TS"),
                used(V2_2, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "accident_code",
            "Accident Code",
            of(&CWE),
            &[
                used(V2_1, V2_2, O, 1, 2, "0050", "ID"),
                used(V2_3, V2_3, O, 1, 0, "0050", "CE"),
                used(V2_3_1, V2_3_1, O, 1, 60, "0050", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0050", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0050", "CWE"),
            ],
        ),
        single(
            "accident_location",
            "Accident Location",
            ST,
            &[
                used(V2_1, V2_6, O, 1, 25, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "auto_accident_state",
            "Auto Accident State",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 1, 60, "", "CE"),
                used(V2_3_1, V2_3_1, O, 1, 60, "0347", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0347", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0347", "CWE"),
            ],
        ),
        single(
            "accident_job_related_indicator",
            "Accident Job Related Indicator",
            ID,
            &[
                used(V2_3, V2_3, O, 1, 2, "0136", "ID"),
                used(V2_3_1, V2_8_2, O, 1, 1, "0136", "ID"),
            ],
        ),
        single(
            "accident_death_indicator",
            "Accident Death Indicator",
            ID,
            &[
                used(V2_3, V2_3, O, 1, 2, "0136", "ID"),
                used(V2_3_1, V2_6, O, 1, 12, "0136", "ID"),
                used(V2_7, V2_8_2, O, 1, 1, "0136", "ID"),
            ],
        ),
        single(
            "entered_by",
            "Entered By",
            of(&XCN),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "", "XCN"),
                used(V2_6, V2_8_2, O, 1, 0, "", "XCN"),
            ],
        ),
        single(
            "accident_description",
            "Accident Description",
            ST,
            &[
                used(V2_4, V2_6, O, 1, 25, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "brought_in_by",
            "Brought In By",
            ST,
            &[
                used(V2_4, V2_6, O, 1, 80, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "police_notified_indicator",
            "Police Notified Indicator",
            ID,
            &[used(V2_4, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
        single(
            "accident_address",
            "Accident Address",
            of(&XAD),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "", "XAD"),
                used(V2_6, V2_8_2, O, 1, 0, "", "XAD"),
            ],
        ),
        single(
            "degree_of_patient_liability",
            "Degree of patient liability",
            NM,
            &[used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        repeated(
            "accident_identifier",
            "Accident Identifier",
            of(&EI),
            &[used(V2_8, V2_8_2, O, 0, 0, "", "EI")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "acc",
    doc: "ACC segments (Accident), one row each",
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
        column("accident_date_time", Timestamp, "ACC-1", "Accident Date/Time"),
        column("accident_code", Struct(&CWE_COLUMNS), "ACC-2", "Accident Code"),
        column("accident_location", Utf8, "ACC-3", "Accident Location"),
        column(
            "auto_accident_state",
            Struct(&CWE_COLUMNS),
            "ACC-4",
            "Auto Accident State",
        ),
        column(
            "accident_job_related_indicator",
            Utf8,
            "ACC-5",
            "Accident Job Related Indicator",
        ),
        column("accident_death_indicator", Utf8, "ACC-6", "Accident Death Indicator"),
        column("entered_by", Struct(&XCN_COLUMNS), "ACC-7", "Entered By"),
        column("accident_description", Utf8, "ACC-8", "Accident Description"),
        column("brought_in_by", Utf8, "ACC-9", "Brought In By"),
        column("police_notified_indicator", Utf8, "ACC-10", "Police Notified Indicator"),
        column("accident_address", Struct(&XAD_COLUMNS), "ACC-11", "Accident Address"),
        column(
            "degree_of_patient_liability",
            Decimal,
            "ACC-12",
            "Degree of patient liability",
        ),
        column("accident_identifier", List(&EI_KIND), "ACC-13", "Accident Identifier"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
