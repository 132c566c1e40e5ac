// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// PSS · Product/Service Section
#[derive(Default)]
#[non_exhaustive]
pub struct Pss {
    /// PSS-1 · Provider Product/Service Section Number · EI
    pub provider_product_service_section_number: Maybe<Box<Ei>>,
    /// PSS-2 · Payer Product/Service Section Number · EI
    pub payer_product_service_section_number: Maybe<Box<Ei>>,
    /// PSS-3 · Product/Service Section Sequence Number · SI
    pub product_service_section_sequence_number: Maybe<Si>,
    /// PSS-4 · Billed Amount · CP
    pub billed_amount: Maybe<Box<Cp>>,
    /// PSS-5 · Section Description or Heading · ST
    pub section_description_or_heading: Maybe<String>,
    /// What a message has beyond these 5.
    pub extra: Extra,
}
record!(
    segment Pss, PSS, [1 => provider_product_service_section_number, 2 =>
    payer_product_service_section_number, 3 => product_service_section_sequence_number, 4
    => billed_amount, 5 => section_description_or_heading]
);
/// Definition of [`Pss`].
pub static PSS: SegmentDef = SegmentDef {
    id: "PSS",
    title: "Product/Service Section",
    fields: &[
        single(
            "provider_product_service_section_number",
            "Provider Product/Service Section Number",
            of(&EI),
            &[used(V2_6, V2_8_2, R, 1, 0, "", "EI")],
        ),
        single(
            "payer_product_service_section_number",
            "Payer Product/Service Section Number",
            of(&EI),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "EI")],
        ),
        single(
            "product_service_section_sequence_number",
            "Product/Service Section Sequence Number",
            SI,
            &[used(V2_6, V2_8_2, R, 1, 4, "", "SI")],
        ),
        single(
            "billed_amount",
            "Billed Amount",
            of(&CP),
            &[used(V2_6, V2_8_2, R, 1, 0, "", "CP")],
        ),
        single(
            "section_description_or_heading",
            "Section Description or Heading",
            ST,
            &[
                used(V2_6, V2_6, R, 1, 254, "", "ST"),
                used(V2_7, V2_8_2, R, 1, 0, "", "ST"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "pss",
    doc: "PSS segments (Product/Service Section), one row each",
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
            "provider_product_service_section_number",
            Struct(&EI_COLUMNS),
            "PSS-1",
            "Provider Product/Service Section Number",
        ),
        column(
            "payer_product_service_section_number",
            Struct(&EI_COLUMNS),
            "PSS-2",
            "Payer Product/Service Section Number",
        ),
        column(
            "product_service_section_sequence_number",
            Int64,
            "PSS-3",
            "Product/Service Section Sequence Number",
        ),
        column("billed_amount", Struct(&CP_COLUMNS), "PSS-4", "Billed Amount"),
        column(
            "section_description_or_heading",
            Utf8,
            "PSS-5",
            "Section Description or Heading",
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
