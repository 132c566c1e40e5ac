// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// PSH · Product Summary Header
#[derive(Default)]
#[non_exhaustive]
pub struct Psh {
    /// PSH-1 · Report Type · ST
    pub report_type: Maybe<String>,
    /// PSH-2 · Report Form Identifier · ST
    pub report_form_identifier: Maybe<String>,
    /// PSH-3 · Report Date · DTM
    pub report_date: Maybe<Dtm>,
    /// PSH-4 · Report Interval Start Date · DTM
    pub report_interval_start_date: Maybe<Dtm>,
    /// PSH-5 · Report Interval End Date · DTM
    pub report_interval_end_date: Maybe<Dtm>,
    /// PSH-6 · Quantity Manufactured · CQ
    pub quantity_manufactured: Maybe<Box<Cq>>,
    /// PSH-7 · Quantity Distributed · CQ
    pub quantity_distributed: Maybe<Box<Cq>>,
    /// PSH-8 · Quantity Distributed Method · ID
    pub quantity_distributed_method: Maybe<String>,
    /// PSH-9 · Quantity Distributed Comment · FT
    pub quantity_distributed_comment: Maybe<String>,
    /// PSH-10 · Quantity in Use · CQ
    pub quantity_in_use: Maybe<Box<Cq>>,
    /// PSH-11 · Quantity in Use Method · ID
    pub quantity_in_use_method: Maybe<String>,
    /// PSH-12 · Quantity in Use Comment · FT
    pub quantity_in_use_comment: Maybe<String>,
    /// PSH-13 · Number of Product Experience Reports Filed by Facility · NM
    pub number_of_product_experience_reports_filed_by_facility: Vec<Maybe<Nm>>,
    /// PSH-14 · Number of Product Experience Reports Filed by Distributor · NM
    pub number_of_product_experience_reports_filed_by_distributor: Vec<Maybe<Nm>>,
    /// What a message has beyond these 14.
    pub extra: Extra,
}
record!(
    segment Psh, PSH, [1 => report_type, 2 => report_form_identifier, 3 => report_date, 4
    => report_interval_start_date, 5 => report_interval_end_date, 6 =>
    quantity_manufactured, 7 => quantity_distributed, 8 => quantity_distributed_method, 9
    => quantity_distributed_comment, 10 => quantity_in_use, 11 => quantity_in_use_method,
    12 => quantity_in_use_comment, 13 =>
    number_of_product_experience_reports_filed_by_facility, 14 =>
    number_of_product_experience_reports_filed_by_distributor]
);
/// Definition of [`Psh`].
pub static PSH: SegmentDef = SegmentDef {
    id: "PSH",
    title: "Product Summary Header",
    fields: &[
        single(
            "report_type",
            "Report Type",
            ST,
            &[
                used(V2_3, V2_6, R, 1, 60, "", "ST"),
                used(V2_7, V2_8_2, R, 1, 0, "", "ST"),
            ],
        ),
        single(
            "report_form_identifier",
            "Report Form Identifier",
            ST,
            &[
                used(V2_3, V2_6, O, 1, 60, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "report_date",
            "Report Date",
            DTM,
            &[
                used(V2_3, V2_5_1, R, 1, 26, "", "TS"),
                used(V2_6, V2_6, R, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, R, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "report_interval_start_date",
            "Report Interval Start Date",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "report_interval_end_date",
            "Report Interval End Date",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "quantity_manufactured",
            "Quantity Manufactured",
            of(&CQ),
            &[
                used(V2_3, V2_5_1, O, 1, 12, "", "CQ"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CQ"),
            ],
        ),
        single(
            "quantity_distributed",
            "Quantity Distributed",
            of(&CQ),
            &[
                used(V2_3, V2_5_1, O, 1, 12, "", "CQ"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CQ"),
            ],
        ),
        single(
            "quantity_distributed_method",
            "Quantity Distributed Method",
            ID,
            &[used(V2_3, V2_8_2, O, 1, 1, "0329", "ID")],
        ),
        single(
            "quantity_distributed_comment",
            "Quantity Distributed Comment",
            FT,
            &[
                used(V2_3, V2_5_1, O, 1, 600, "", "FT"),
                used(V2_6, V2_8_2, O, 1, 0, "", "FT"),
            ],
        ),
        single(
            "quantity_in_use",
            "Quantity in Use",
            of(&CQ),
            &[
                used(V2_3, V2_5_1, O, 1, 12, "", "CQ"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CQ"),
            ],
        ),
        single(
            "quantity_in_use_method",
            "Quantity in Use Method",
            ID,
            &[used(V2_3, V2_8_2, O, 1, 1, "0329", "ID")],
        ),
        single(
            "quantity_in_use_comment",
            "Quantity in Use Comment",
            FT,
            &[
                used(V2_3, V2_5_1, O, 1, 600, "", "FT"),
                used(V2_6, V2_8_2, O, 1, 0, "", "FT"),
            ],
        ),
        repeated(
            "number_of_product_experience_reports_filed_by_facility",
            "Number of Product Experience Reports Filed by Facility",
            NM,
            &[
                used(V2_3, V2_5_1, O, 8, 2, "", "NM"),
                used(V2_6, V2_6, O, 8, 16, "", "NM"),
                used(V2_7, V2_8_2, O, 8, 0, "", "NM"),
            ],
        ),
        repeated(
            "number_of_product_experience_reports_filed_by_distributor",
            "Number of Product Experience Reports Filed by Distributor",
            NM,
            &[
                used(V2_3, V2_5_1, O, 8, 2, "", "NM"),
                used(V2_6, V2_6, O, 8, 16, "", "NM"),
                used(V2_7, V2_8_2, O, 8, 0, "", "NM"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "psh",
    doc: "PSH segments (Product Summary Header), one row each",
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
        column("report_type", Utf8, "PSH-1", "Report Type"),
        column("report_form_identifier", Utf8, "PSH-2", "Report Form Identifier"),
        column("report_date", Timestamp, "PSH-3", "Report Date"),
        column(
            "report_interval_start_date",
            Timestamp,
            "PSH-4",
            "Report Interval Start Date",
        ),
        column(
            "report_interval_end_date",
            Timestamp,
            "PSH-5",
            "Report Interval End Date",
        ),
        column(
            "quantity_manufactured",
            Struct(&CQ_COLUMNS),
            "PSH-6",
            "Quantity Manufactured",
        ),
        column(
            "quantity_distributed",
            Struct(&CQ_COLUMNS),
            "PSH-7",
            "Quantity Distributed",
        ),
        column(
            "quantity_distributed_method",
            Utf8,
            "PSH-8",
            "Quantity Distributed Method",
        ),
        column(
            "quantity_distributed_comment",
            Utf8,
            "PSH-9",
            "Quantity Distributed Comment",
        ),
        column("quantity_in_use", Struct(&CQ_COLUMNS), "PSH-10", "Quantity in Use"),
        column("quantity_in_use_method", Utf8, "PSH-11", "Quantity in Use Method"),
        column("quantity_in_use_comment", Utf8, "PSH-12", "Quantity in Use Comment"),
        column(
            "number_of_product_experience_reports_filed_by_facility",
            List(&Decimal),
            "PSH-13",
            "Number of Product Experience Reports Filed by Facility",
        ),
        column(
            "number_of_product_experience_reports_filed_by_distributor",
            List(&Decimal),
            "PSH-14",
            "Number of Product Experience Reports Filed by Distributor",
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
