// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// TQ1 · Timing/Quantity
#[derive(Default)]
#[non_exhaustive]
pub struct Tq1 {
    /// TQ1-1 · Set ID - TQ1 · SI
    pub set_id_tq1: Maybe<Si>,
    /// TQ1-2 · Quantity · CQ
    pub quantity: Maybe<Box<Cq>>,
    /// TQ1-3 · Repeat Pattern · RPT
    pub repeat_pattern: Vec<Maybe<Rpt>>,
    /// TQ1-4 · Explicit Time · TM
    pub explicit_time: Vec<Maybe<Tm>>,
    /// TQ1-5 · Relative Time and Units · CQ
    pub relative_time_and_units: Vec<Maybe<Cq>>,
    /// TQ1-6 · Service Duration · CQ
    pub service_duration: Maybe<Box<Cq>>,
    /// TQ1-7 · Start date/time · DTM
    pub start_date_time: Maybe<Dtm>,
    /// TQ1-8 · End date/time · DTM
    pub end_date_time: Maybe<Dtm>,
    /// TQ1-9 · Priority · CWE
    pub priority: Vec<Maybe<Cwe>>,
    /// TQ1-10 · Condition text · TX
    pub condition_text: Maybe<String>,
    /// TQ1-11 · Text instruction · TX
    pub text_instruction: Maybe<String>,
    /// TQ1-12 · Conjunction · ID
    pub conjunction: Maybe<String>,
    /// TQ1-13 · Occurrence duration · CQ
    pub occurrence_duration: Maybe<Box<Cq>>,
    /// TQ1-14 · Total occurrences · NM
    pub total_occurrences: Maybe<Nm>,
    /// What a message has beyond these 14.
    pub extra: Extra,
}
record!(
    segment Tq1, TQ1, [1 => set_id_tq1, 2 => quantity, 3 => repeat_pattern, 4 =>
    explicit_time, 5 => relative_time_and_units, 6 => service_duration, 7 =>
    start_date_time, 8 => end_date_time, 9 => priority, 10 => condition_text, 11 =>
    text_instruction, 12 => conjunction, 13 => occurrence_duration, 14 =>
    total_occurrences]
);
/// Definition of [`Tq1`].
pub static TQ1: SegmentDef = SegmentDef {
    id: "TQ1",
    title: "Timing/Quantity",
    fields: &[
        single(
            "set_id_tq1",
            "Set ID - TQ1",
            SI,
            &[used(V2_5, V2_8_2, O, 1, 4, "", "SI")],
        ),
        single(
            "quantity",
            "Quantity",
            of(&CQ),
            &[
                used(V2_5, V2_5_1, O, 1, 20, "", "CQ"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CQ"),
            ],
        ),
        repeated(
            "repeat_pattern",
            "Repeat Pattern",
            of(&RPT),
            &[
                used(V2_5, V2_5_1, O, 0, 540, "0335", "RPT"),
                used(V2_6, V2_8_2, O, 0, 0, "", "RPT"),
            ],
        ),
        repeated(
            "explicit_time",
            "Explicit Time",
            TM,
            &[
                used(V2_5, V2_6, O, 0, 20, "", "TM"),
                used(V2_7, V2_8_2, O, 0, 0, "", "TM"),
            ],
        ),
        repeated(
            "relative_time_and_units",
            "Relative Time and Units",
            of(&CQ),
            &[
                used(V2_5, V2_5_1, O, 0, 20, "", "CQ"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CQ"),
            ],
        ),
        single(
            "service_duration",
            "Service Duration",
            of(&CQ),
            &[
                used(V2_5, V2_5_1, O, 1, 20, "", "CQ"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CQ"),
            ],
        ),
        single(
            "start_date_time",
            "Start date/time",
            DTM,
            &[
                used(V2_5, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "end_date_time",
            "End date/time",
            DTM,
            &[
                used(V2_5, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        repeated(
            "priority",
            "Priority",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 0, 250, "0485", "CWE"),
                used(V2_6, V2_8_2, O, 0, 0, "0485", "CWE"),
            ],
        ),
        single(
            "condition_text",
            "Condition text",
            TX,
            &[
                used(V2_5, V2_5_1, O, 1, 250, "", "TX"),
                used(V2_6, V2_8_2, O, 1, 0, "", "TX"),
            ],
        ),
        single(
            "text_instruction",
            "Text instruction",
            TX,
            &[
                used(V2_5, V2_5_1, O, 1, 250, "", "TX"),
                used(V2_6, V2_8_2, O, 1, 0, "", "TX"),
            ],
        ),
        single(
            "conjunction",
            "Conjunction",
            ID,
            &[
                used(V2_5, V2_5_1, C, 1, 10, "0427", "ID"),
                used(V2_6, V2_6, C, 1, 10, "0472", "ID"),
                used(V2_7, V2_8_2, C, 1, 1, "0472", "ID"),
            ],
        ),
        single(
            "occurrence_duration",
            "Occurrence duration",
            of(&CQ),
            &[
                used(V2_5, V2_5_1, O, 1, 20, "", "CQ"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CQ"),
            ],
        ),
        single(
            "total_occurrences",
            "Total occurrences",
            NM,
            &[
                used(V2_5, V2_6, O, 1, 10, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "tq1",
    doc: "TQ1 segments (Timing/Quantity), one row each",
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
        column("set_id_tq1", Int64, "TQ1-1", "Set ID - TQ1"),
        column("quantity", Struct(&CQ_COLUMNS), "TQ1-2", "Quantity"),
        column("repeat_pattern", List(&RPT_KIND), "TQ1-3", "Repeat Pattern"),
        column("explicit_time", List(&Utf8), "TQ1-4", "Explicit Time"),
        column(
            "relative_time_and_units",
            List(&CQ_KIND),
            "TQ1-5",
            "Relative Time and Units",
        ),
        column("service_duration", Struct(&CQ_COLUMNS), "TQ1-6", "Service Duration"),
        column("start_date_time", Timestamp, "TQ1-7", "Start date/time"),
        column("end_date_time", Timestamp, "TQ1-8", "End date/time"),
        column("priority", List(&CWE_KIND), "TQ1-9", "Priority"),
        column("condition_text", Utf8, "TQ1-10", "Condition text"),
        column("text_instruction", Utf8, "TQ1-11", "Text instruction"),
        column("conjunction", Utf8, "TQ1-12", "Conjunction"),
        column(
            "occurrence_duration",
            Struct(&CQ_COLUMNS),
            "TQ1-13",
            "Occurrence duration",
        ),
        column("total_occurrences", Decimal, "TQ1-14", "Total occurrences"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
