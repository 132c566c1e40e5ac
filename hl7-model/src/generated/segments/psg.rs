// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// PSG · Product/Service Group
#[derive(Default)]
#[non_exhaustive]
pub struct Psg {
    /// PSG-1 · Provider Product/Service Group Number · EI
    pub provider_product_service_group_number: Maybe<Box<Ei>>,
    /// PSG-2 · Payer Product/Service Group Number · EI
    pub payer_product_service_group_number: Maybe<Box<Ei>>,
    /// PSG-3 · Product/Service Group Sequence Number · SI
    pub product_service_group_sequence_number: Maybe<Si>,
    /// PSG-4 · Adjudicate as Group · ID
    pub adjudicate_as_group: Maybe<String>,
    /// PSG-5 · Product/Service Group Billed Amount · CP
    pub product_service_group_billed_amount: Maybe<Box<Cp>>,
    /// PSG-6 · Product/Service Group Description · ST
    pub product_service_group_description: Maybe<String>,
    /// What a message has beyond these 6.
    pub extra: Extra,
}
record!(
    segment Psg, PSG, [1 => provider_product_service_group_number, 2 =>
    payer_product_service_group_number, 3 => product_service_group_sequence_number, 4 =>
    adjudicate_as_group, 5 => product_service_group_billed_amount, 6 =>
    product_service_group_description]
);
/// Definition of [`Psg`].
pub static PSG: SegmentDef = SegmentDef {
    id: "PSG",
    title: "Product/Service Group",
    fields: &[
        single(
            "provider_product_service_group_number",
            "Provider Product/Service Group Number",
            of(&EI),
            &[used(V2_6, V2_8_2, R, 1, 0, "", "EI")],
        ),
        single(
            "payer_product_service_group_number",
            "Payer Product/Service Group Number",
            of(&EI),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "EI")],
        ),
        single(
            "product_service_group_sequence_number",
            "Product/Service Group Sequence Number",
            SI,
            &[used(V2_6, V2_8_2, R, 1, 4, "", "SI")],
        ),
        single(
            "adjudicate_as_group",
            "Adjudicate as Group",
            ID,
            &[used(V2_6, V2_8_2, R, 1, 1, "0136", "ID")],
        ),
        single(
            "product_service_group_billed_amount",
            "Product/Service Group Billed Amount",
            of(&CP),
            &[used(V2_6, V2_8_2, R, 1, 0, "", "CP")],
        ),
        single(
            "product_service_group_description",
            "Product/Service Group Description",
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
    name: "psg",
    doc: "PSG segments (Product/Service Group), one row each",
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
            "provider_product_service_group_number",
            Struct(&EI_COLUMNS),
            "PSG-1",
            "Provider Product/Service Group Number",
        ),
        column(
            "payer_product_service_group_number",
            Struct(&EI_COLUMNS),
            "PSG-2",
            "Payer Product/Service Group Number",
        ),
        column(
            "product_service_group_sequence_number",
            Int64,
            "PSG-3",
            "Product/Service Group Sequence Number",
        ),
        column("adjudicate_as_group", Utf8, "PSG-4", "Adjudicate as Group"),
        column(
            "product_service_group_billed_amount",
            Struct(&CP_COLUMNS),
            "PSG-5",
            "Product/Service Group Billed Amount",
        ),
        column(
            "product_service_group_description",
            Utf8,
            "PSG-6",
            "Product/Service Group Description",
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
