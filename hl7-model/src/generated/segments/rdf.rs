// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// RDF · Table Row Definition
#[derive(Default)]
#[non_exhaustive]
pub struct Rdf {
    /// RDF-1 · Number of Columns per Row · NM
    pub number_of_columns_per_row: Maybe<Nm>,
    /// RDF-2 · Column Description · RCD
    pub column_description: Vec<Maybe<Rcd>>,
    /// What a message has beyond these 2.
    pub extra: Extra,
}
record!(segment Rdf, RDF, [1 => number_of_columns_per_row, 2 => column_description]);
/// Definition of [`Rdf`].
pub static RDF: SegmentDef = SegmentDef {
    id: "RDF",
    title: "Table Row Definition",
    fields: &[
        single(
            "number_of_columns_per_row",
            "Number of Columns per Row",
            NM,
            &[used(V2_3, V2_6, R, 1, 3, "", "NM"), used(V2_7, V2_8_2, R, 1, 0, "", "NM")],
        ),
        repeated(
            "column_description",
            "Column Description",
            of(&RCD),
            &[
                used(V2_3, V2_3_1, R, 0, 40, "", "RCD"),
                used(V2_4, V2_5_1, R, 0, 40, "0440", "RCD"),
                used(V2_6, V2_8_2, R, 0, 0, "0440", "RCD"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "rdf",
    doc: "RDF segments (Table Row Definition), one row each",
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
            "number_of_columns_per_row",
            Decimal,
            "RDF-1",
            "Number of Columns per Row",
        ),
        column("column_description", List(&RCD_KIND), "RDF-2", "Column Description"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
