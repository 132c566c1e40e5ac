// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// TQ · Timing Quantity
#[derive(Default)]
#[non_exhaustive]
pub struct Tq {
    /// TQ.1 · Quantity · CQ
    pub quantity: Maybe<Box<Cq>>,
    /// TQ.2 · Interval · RI
    pub interval: Maybe<Box<Ri>>,
    /// TQ.3 · Duration · ST
    pub duration: Maybe<String>,
    /// TQ.4 · Start Date/Time · DTM
    pub start_date_time: Maybe<Dtm>,
    /// TQ.5 · End Date/Time · DTM
    pub end_date_time: Maybe<Dtm>,
    /// TQ.6 · Priority · ST
    pub priority: Maybe<String>,
    /// TQ.7 · Condition · ST
    pub condition: Maybe<String>,
    /// TQ.8 · Text · TX
    pub text: Maybe<String>,
    /// TQ.9 · Conjunction · ID
    pub conjunction: Maybe<String>,
    /// TQ.10 · Order Sequencing · OSD
    pub order_sequencing: Maybe<Box<Osd>>,
    /// TQ.11 · Occurrence Duration · CWE
    pub occurrence_duration: Maybe<Box<Cwe>>,
    /// TQ.12 · Total Occurrences · NM
    pub total_occurrences: Maybe<Nm>,
    /// What a message has beyond these 12.
    pub extra: Extra,
}
record!(
    composite Tq, TQ, [1 => quantity, 2 => interval, 3 => duration, 4 => start_date_time,
    5 => end_date_time, 6 => priority, 7 => condition, 8 => text, 9 => conjunction, 10 =>
    order_sequencing, 11 => occurrence_duration, 12 => total_occurrences]
);
/// Definition of [`Tq`].
pub static TQ: CompositeDef = CompositeDef {
    id: "TQ",
    title: "Timing Quantity",
    components: &[
        single(
            "quantity",
            "Quantity",
            of(&CQ),
            &[
                used(V2_2, V2_4, O, 1, 0, "", "CQ"),
                used(V2_5, V2_5_1, O, 1, 267, "", "CQ"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CQ"),
            ],
        ),
        single(
            "interval",
            "Interval",
            of(&RI),
            &[
                used(V2_2, V2_4, O, 1, 0, "", "RI"),
                used(V2_5, V2_5_1, O, 1, 206, "", "RI"),
                used(V2_6, V2_8_2, O, 1, 0, "", "RI"),
            ],
        ),
        single(
            "duration",
            "Duration",
            ST,
            &[used(V2_2, V2_4, O, 1, 0, "", "ST"), used(V2_5, V2_8_2, O, 1, 6, "", "ST")],
        ),
        single(
            "start_date_time",
            "Start Date/Time",
            DTM,
            &[
                used(V2_2, V2_4, O, 1, 0, "", "TS"),
                used(V2_5, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_8_2, O, 1, 24, "", "DTM"),
            ],
        ),
        single(
            "end_date_time",
            "End Date/Time",
            DTM,
            &[
                used(V2_2, V2_4, O, 1, 0, "", "TS"),
                used(V2_5, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_8_2, O, 1, 24, "", "DTM"),
            ],
        ),
        single(
            "priority",
            "Priority",
            ST,
            &[
                used(V2_2, V2_2, O, 1, 0, "", "ID"),
                used(V2_3, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_8_2, O, 1, 6, "", "ST"),
            ],
        ),
        single(
            "condition",
            "Condition",
            ST,
            &[
                used(V2_2, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_8_2, O, 1, 199, "", "ST"),
            ],
        ),
        single(
            "text",
            "Text",
            TX,
            &[
                used(V2_2, V2_3, O, 1, 0, "", "TX"),
                used(V2_3_1, V2_3_1, O, 1, 0, "", "ST"),
                used(V2_4, V2_4, O, 1, 0, "", "TX"),
                used(V2_5, V2_5_1, O, 1, 200, "", "TX"),
                used(V2_6, V2_8_2, O, 1, 0, "", "TX"),
            ],
        ),
        single(
            "conjunction",
            "Conjunction",
            ID,
            &[
                used(V2_2, V2_2, O, 1, 0, "", "ID"),
                used(V2_3, V2_3_1, O, 1, 0, "", "ST"),
                used(V2_4, V2_4, O, 1, 0, "", "ID"),
                used(V2_5, V2_8_2, O, 1, 1, "0472", "ID"),
            ],
        ),
        single(
            "order_sequencing",
            "Order Sequencing",
            of(&OSD),
            &[
                used(V2_2, V2_2, O, 1, 0, "", "ST"),
                used(V2_3, V2_3, O, 1, 0, "", "CM_OS"),
                used(V2_3_1, V2_4, O, 1, 0, "", "OSD"),
                used(V2_5, V2_5_1, O, 1, 110, "", "OSD"),
                used(V2_6, V2_8_2, O, 1, 0, "", "OSD"),
            ],
        ),
        single(
            "occurrence_duration",
            "Occurrence Duration",
            of(&CWE),
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "CE"),
                used(V2_5, V2_5_1, O, 1, 483, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "total_occurrences",
            "Total Occurrences",
            NM,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "NM"),
                used(V2_5, V2_8_2, O, 1, 4, "", "NM"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a TQ field.
pub static TQ_COLUMNS: [ColumnDef; 12] = [
    column("quantity", Struct(&CQ_SUBCOLUMNS), ".1", "Quantity"),
    column("interval", Struct(&RI_SUBCOLUMNS), ".2", "Interval"),
    column("duration", Utf8, ".3", "Duration"),
    column("start_date_time", Timestamp, ".4", "Start Date/Time"),
    column("end_date_time", Timestamp, ".5", "End Date/Time"),
    column("priority", Utf8, ".6", "Priority"),
    column("condition", Utf8, ".7", "Condition"),
    column("text", Utf8, ".8", "Text"),
    column("conjunction", Utf8, ".9", "Conjunction"),
    column("order_sequencing", Struct(&OSD_SUBCOLUMNS), ".10", "Order Sequencing"),
    column("occurrence_duration", Struct(&CWE_SUBCOLUMNS), ".11", "Occurrence Duration"),
    column("total_occurrences", Decimal, ".12", "Total Occurrences"),
];
/// Element of a list of TQ.
pub static TQ_KIND: Kind = Struct(&TQ_COLUMNS);
