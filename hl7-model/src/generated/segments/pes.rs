// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// PES · Product Experience Sender
#[derive(Default)]
#[non_exhaustive]
pub struct Pes {
    /// PES-1 · Sender Organization Name · XON
    pub sender_organization_name: Vec<Maybe<Xon>>,
    /// PES-2 · Sender Individual Name · XCN
    pub sender_individual_name: Vec<Maybe<Xcn>>,
    /// PES-3 · Sender Address · XAD
    pub sender_address: Vec<Maybe<Xad>>,
    /// PES-4 · Sender Telephone · XTN
    pub sender_telephone: Vec<Maybe<Xtn>>,
    /// PES-5 · Sender Event Identifier · EI
    pub sender_event_identifier: Maybe<Box<Ei>>,
    /// PES-6 · Sender Sequence Number · NM
    pub sender_sequence_number: Maybe<Nm>,
    /// PES-7 · Sender Event Description · FT
    pub sender_event_description: Vec<Maybe<String>>,
    /// PES-8 · Sender Comment · FT
    pub sender_comment: Maybe<String>,
    /// PES-9 · Sender Aware Date/Time · DTM
    pub sender_aware_date_time: Maybe<Dtm>,
    /// PES-10 · Event Report Date · DTM
    pub event_report_date: Maybe<Dtm>,
    /// PES-11 · Event Report Timing/Type · ID
    pub event_report_timing_type: Vec<Maybe<String>>,
    /// PES-12 · Event Report Source · ID
    pub event_report_source: Maybe<String>,
    /// PES-13 · Event Reported To · ID
    pub event_reported_to: Vec<Maybe<String>>,
    /// What a message has beyond these 13.
    pub extra: Extra,
}
record!(
    segment Pes, PES, [1 => sender_organization_name, 2 => sender_individual_name, 3 =>
    sender_address, 4 => sender_telephone, 5 => sender_event_identifier, 6 =>
    sender_sequence_number, 7 => sender_event_description, 8 => sender_comment, 9 =>
    sender_aware_date_time, 10 => event_report_date, 11 => event_report_timing_type, 12
    => event_report_source, 13 => event_reported_to]
);
/// Definition of [`Pes`].
pub static PES: SegmentDef = SegmentDef {
    id: "PES",
    title: "Product Experience Sender",
    fields: &[
        repeated(
            "sender_organization_name",
            "Sender Organization Name",
            of(&XON),
            &[
                used(V2_3, V2_3, O, 1, 80, "", "XON"),
                used(V2_3_1, V2_3_1, O, 0, 80, "", "XON"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XON"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XON"),
            ],
        ),
        repeated(
            "sender_individual_name",
            "Sender Individual Name",
            of(&XCN),
            &[
                used(V2_3, V2_3_1, O, 0, 60, "", "XCN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XCN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XCN"),
            ],
        ),
        repeated(
            "sender_address",
            "Sender Address",
            of(&XAD),
            &[
                used(V2_3, V2_3_1, O, 0, 200, "", "XAD"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XAD"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XAD"),
            ],
        ),
        repeated(
            "sender_telephone",
            "Sender Telephone",
            of(&XTN),
            &[
                used(V2_3, V2_3_1, O, 0, 44, "", "XTN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XTN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XTN"),
            ],
        ),
        single(
            "sender_event_identifier",
            "Sender Event Identifier",
            of(&EI),
            &[
                used(V2_3, V2_3, O, 1, 30, "", "EI"),
                used(V2_3_1, V2_5_1, O, 1, 75, "", "EI"),
                used(V2_6, V2_8_2, O, 1, 0, "", "EI"),
            ],
        ),
        single(
            "sender_sequence_number",
            "Sender Sequence Number",
            NM,
            &[
                used(V2_3, V2_5_1, O, 1, 2, "", "NM"),
                used(V2_6, V2_6, O, 1, 16, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        repeated(
            "sender_event_description",
            "Sender Event Description",
            FT,
            &[
                used(V2_3, V2_5_1, O, 0, 600, "", "FT"),
                used(V2_6, V2_8_2, O, 0, 0, "", "FT"),
            ],
        ),
        single(
            "sender_comment",
            "Sender Comment",
            FT,
            &[
                used(V2_3, V2_5_1, O, 1, 600, "", "FT"),
                used(V2_6, V2_8_2, O, 1, 0, "", "FT"),
            ],
        ),
        single(
            "sender_aware_date_time",
            "Sender Aware Date/Time",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "event_report_date",
            "Event Report Date",
            DTM,
            &[
                used(V2_3, V2_5_1, R, 1, 26, "", "TS"),
                used(V2_6, V2_6, R, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, R, 1, 0, "", "DTM"),
            ],
        ),
        repeated(
            "event_report_timing_type",
            "Event Report Timing/Type",
            ID,
            &[used(V2_3, V2_8_2, O, 2, 3, "0234", "ID")],
        ),
        single(
            "event_report_source",
            "Event Report Source",
            ID,
            &[used(V2_3, V2_8_2, O, 1, 1, "0235", "ID")],
        ),
        repeated(
            "event_reported_to",
            "Event Reported To",
            ID,
            &[used(V2_3, V2_8_2, O, 0, 1, "0236", "ID")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "pes",
    doc: "PES segments (Product Experience Sender), one row each",
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
            "sender_organization_name",
            List(&XON_KIND),
            "PES-1",
            "Sender Organization Name",
        ),
        column(
            "sender_individual_name",
            List(&XCN_KIND),
            "PES-2",
            "Sender Individual Name",
        ),
        column("sender_address", List(&XAD_KIND), "PES-3", "Sender Address"),
        column("sender_telephone", List(&XTN_KIND), "PES-4", "Sender Telephone"),
        column(
            "sender_event_identifier",
            Struct(&EI_COLUMNS),
            "PES-5",
            "Sender Event Identifier",
        ),
        column("sender_sequence_number", Decimal, "PES-6", "Sender Sequence Number"),
        column(
            "sender_event_description",
            List(&Utf8),
            "PES-7",
            "Sender Event Description",
        ),
        column("sender_comment", Utf8, "PES-8", "Sender Comment"),
        column("sender_aware_date_time", Timestamp, "PES-9", "Sender Aware Date/Time"),
        column("event_report_date", Timestamp, "PES-10", "Event Report Date"),
        column(
            "event_report_timing_type",
            List(&Utf8),
            "PES-11",
            "Event Report Timing/Type",
        ),
        column("event_report_source", Utf8, "PES-12", "Event Report Source"),
        column("event_reported_to", List(&Utf8), "PES-13", "Event Reported To"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
