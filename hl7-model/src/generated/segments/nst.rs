// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// NST · Application control level statistics
#[derive(Default)]
#[non_exhaustive]
pub struct Nst {
    /// NST-1 · Statistics Available · ID
    pub statistics_available: Maybe<String>,
    /// NST-2 · Source Identifier · ST
    pub source_identifier: Maybe<String>,
    /// NST-3 · Source Type · ID
    pub source_type: Maybe<String>,
    /// NST-4 · Statistics Start · DTM
    pub statistics_start: Maybe<Dtm>,
    /// NST-5 · Statistics End · DTM
    pub statistics_end: Maybe<Dtm>,
    /// NST-6 · Receive Character Count · NM
    pub receive_character_count: Maybe<Nm>,
    /// NST-7 · Send Character Count · NM
    pub send_character_count: Maybe<Nm>,
    /// NST-8 · Messages Received · NM
    pub messages_received: Maybe<Nm>,
    /// NST-9 · Messages Sent · NM
    pub messages_sent: Maybe<Nm>,
    /// NST-10 · Checksum Errors Received · NM
    pub checksum_errors_received: Maybe<Nm>,
    /// NST-11 · Length Errors Received · NM
    pub length_errors_received: Maybe<Nm>,
    /// NST-12 · Other Errors Received · NM
    pub other_errors_received: Maybe<Nm>,
    /// NST-13 · Connect Timeouts · NM
    pub connect_timeouts: Maybe<Nm>,
    /// NST-14 · Receive Timeouts · NM
    pub receive_timeouts: Maybe<Nm>,
    /// NST-15 · Application control-level Errors · NM
    pub application_control_level_errors: Maybe<Nm>,
    /// What a message has beyond these 15.
    pub extra: Extra,
}
record!(
    segment Nst, NST, [1 => statistics_available, 2 => source_identifier, 3 =>
    source_type, 4 => statistics_start, 5 => statistics_end, 6 =>
    receive_character_count, 7 => send_character_count, 8 => messages_received, 9 =>
    messages_sent, 10 => checksum_errors_received, 11 => length_errors_received, 12 =>
    other_errors_received, 13 => connect_timeouts, 14 => receive_timeouts, 15 =>
    application_control_level_errors]
);
/// Definition of [`Nst`].
pub static NST: SegmentDef = SegmentDef {
    id: "NST",
    title: "Application control level statistics",
    fields: &[
        single(
            "statistics_available",
            "Statistics Available",
            ID,
            &[
                used(V2_1, V2_1, R, 1, 1, "", "ID"),
                used(V2_2, V2_2, R, 1, 1, "0136", "ID"),
                used(V2_3, V2_3, O, 1, 1, "0125", "ID"),
                used(V2_3_1, V2_3_1, O, 1, 0, "0136", "ID"),
                used(V2_4, V2_8_2, R, 1, 1, "0136", "ID"),
            ],
        ),
        single(
            "source_identifier",
            "Source Identifier",
            ST,
            &[
                used(V2_1, V2_3, O, 1, 30, "", "ST"),
                used(V2_3_1, V2_3_1, O, 1, 0, "", "ST"),
                used(V2_4, V2_6, O, 1, 30, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "source_type",
            "Source Type",
            ID,
            &[
                used(V2_1, V2_3, O, 1, 3, "", "ID"),
                used(V2_3_1, V2_3_1, O, 1, 0, "", "ID"),
                used(V2_4, V2_6, O, 1, 3, "0332", "ID"),
                used(V2_7, V2_8_2, O, 1, 0, "0332", "ID"),
            ],
        ),
        single(
            "statistics_start",
            "Statistics Start",
            DTM,
            &[
                used(V2_1, V2_1, O, 1, 19, "", "TS"),
                used(V2_2, V2_3, O, 1, 26, "", "TS"),
                used(V2_3_1, V2_3_1, O, 1, 0, "", "TS"),
                used(V2_4, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "statistics_end",
            "Statistics End",
            DTM,
            &[
                used(V2_1, V2_1, O, 1, 19, "", "TS"),
                used(V2_2, V2_3, O, 1, 26, "", "TS"),
                used(V2_3_1, V2_3_1, O, 1, 0, "", "TS"),
                used(V2_4, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "receive_character_count",
            "Receive Character Count",
            NM,
            &[
                used(V2_1, V2_3, O, 1, 10, "", "NM"),
                used(V2_3_1, V2_3_1, O, 1, 0, "", "NM"),
                used(V2_4, V2_6, O, 1, 10, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "send_character_count",
            "Send Character Count",
            NM,
            &[
                used(V2_1, V2_3, O, 1, 10, "", "NM"),
                used(V2_3_1, V2_3_1, O, 1, 0, "", "NM"),
                used(V2_4, V2_6, O, 1, 10, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "messages_received",
            "Messages Received",
            NM,
            &[
                used(V2_1, V2_3, O, 1, 10, "", "NM"),
                used(V2_3_1, V2_3_1, O, 1, 0, "", "NM"),
                used(V2_4, V2_6, O, 1, 10, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "messages_sent",
            "Messages Sent",
            NM,
            &[
                used(V2_1, V2_3, O, 1, 10, "", "NM"),
                used(V2_3_1, V2_3_1, O, 1, 0, "", "NM"),
                used(V2_4, V2_6, O, 1, 10, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "checksum_errors_received",
            "Checksum Errors Received",
            NM,
            &[
                used(V2_1, V2_3, O, 1, 10, "", "NM"),
                used(V2_3_1, V2_3_1, O, 1, 0, "", "NM"),
                used(V2_4, V2_6, O, 1, 10, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "length_errors_received",
            "Length Errors Received",
            NM,
            &[
                used(V2_1, V2_3, O, 1, 10, "", "NM"),
                used(V2_3_1, V2_3_1, O, 1, 0, "", "NM"),
                used(V2_4, V2_6, O, 1, 10, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "other_errors_received",
            "Other Errors Received",
            NM,
            &[
                used(V2_1, V2_3, O, 1, 10, "", "NM"),
                used(V2_3_1, V2_3_1, O, 1, 0, "", "NM"),
                used(V2_4, V2_6, O, 1, 10, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "connect_timeouts",
            "Connect Timeouts",
            NM,
            &[
                used(V2_1, V2_3, O, 1, 10, "", "NM"),
                used(V2_3_1, V2_3_1, O, 1, 0, "", "NM"),
                used(V2_4, V2_6, O, 1, 10, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "receive_timeouts",
            "Receive Timeouts",
            NM,
            &[
                used(V2_1, V2_3, O, 1, 10, "", "NM"),
                used(V2_3_1, V2_3_1, O, 1, 0, "", "NM"),
                used(V2_4, V2_6, O, 1, 10, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "application_control_level_errors",
            "Application control-level Errors",
            NM,
            &[
                used(V2_1, V2_3, O, 1, 10, "", "NM"),
                used(V2_3_1, V2_3_1, O, 1, 0, "", "NM"),
                used(V2_4, V2_6, O, 1, 10, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "nst",
    doc: "NST segments (Application control level statistics), one row each",
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
        column("statistics_available", Utf8, "NST-1", "Statistics Available"),
        column("source_identifier", Utf8, "NST-2", "Source Identifier"),
        column("source_type", Utf8, "NST-3", "Source Type"),
        column("statistics_start", Timestamp, "NST-4", "Statistics Start"),
        column("statistics_end", Timestamp, "NST-5", "Statistics End"),
        column("receive_character_count", Decimal, "NST-6", "Receive Character Count"),
        column("send_character_count", Decimal, "NST-7", "Send Character Count"),
        column("messages_received", Decimal, "NST-8", "Messages Received"),
        column("messages_sent", Decimal, "NST-9", "Messages Sent"),
        column(
            "checksum_errors_received",
            Decimal,
            "NST-10",
            "Checksum Errors Received",
        ),
        column("length_errors_received", Decimal, "NST-11", "Length Errors Received"),
        column("other_errors_received", Decimal, "NST-12", "Other Errors Received"),
        column("connect_timeouts", Decimal, "NST-13", "Connect Timeouts"),
        column("receive_timeouts", Decimal, "NST-14", "Receive Timeouts"),
        column(
            "application_control_level_errors",
            Decimal,
            "NST-15",
            "Application control-level Errors",
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
