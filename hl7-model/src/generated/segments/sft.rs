// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// SFT · Software Segment
#[derive(Default)]
#[non_exhaustive]
pub struct Sft {
    /// SFT-1 · Software Vendor Organization · XON
    pub software_vendor_organization: Maybe<Box<Xon>>,
    /// SFT-2 · Software Certified Version or Release Number · ST
    pub software_certified_version_or_release_number: Maybe<String>,
    /// SFT-3 · Software Product Name · ST
    pub software_product_name: Maybe<String>,
    /// SFT-4 · Software Binary ID · ST
    pub software_binary_id: Maybe<String>,
    /// SFT-5 · Software Product Information · TX
    pub software_product_information: Maybe<String>,
    /// SFT-6 · Software Install Date · DTM
    pub software_install_date: Maybe<Dtm>,
    /// What a message has beyond these 6.
    pub extra: Extra,
}
record!(
    segment Sft, SFT, [1 => software_vendor_organization, 2 =>
    software_certified_version_or_release_number, 3 => software_product_name, 4 =>
    software_binary_id, 5 => software_product_information, 6 => software_install_date]
);
/// Definition of [`Sft`].
pub static SFT: SegmentDef = SegmentDef {
    id: "SFT",
    title: "Software Segment",
    fields: &[
        single(
            "software_vendor_organization",
            "Software Vendor Organization",
            of(&XON),
            &[
                used(V2_5, V2_5_1, R, 1, 567, "", "XON"),
                used(V2_6, V2_8_2, R, 1, 0, "", "XON"),
            ],
        ),
        single(
            "software_certified_version_or_release_number",
            "Software Certified Version or Release Number",
            ST,
            &[
                used(V2_5, V2_6, R, 1, 15, "", "ST"),
                used(V2_7, V2_8_2, R, 1, 0, "", "ST"),
            ],
        ),
        single(
            "software_product_name",
            "Software Product Name",
            ST,
            &[
                used(V2_5, V2_6, R, 1, 20, "", "ST"),
                used(V2_7, V2_8_2, R, 1, 0, "", "ST"),
            ],
        ),
        single(
            "software_binary_id",
            "Software Binary ID",
            ST,
            &[
                used(V2_5, V2_6, R, 1, 20, "", "ST"),
                used(V2_7, V2_8_2, R, 1, 0, "", "ST"),
            ],
        ),
        single(
            "software_product_information",
            "Software Product Information",
            TX,
            &[
                used(V2_5, V2_5_1, O, 1, 1024, "", "TX"),
                used(V2_6, V2_8_2, O, 1, 0, "", "TX"),
            ],
        ),
        single(
            "software_install_date",
            "Software Install Date",
            DTM,
            &[
                used(V2_5, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "sft",
    doc: "SFT segments (Software Segment), one row each",
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
            "software_vendor_organization",
            Struct(&XON_COLUMNS),
            "SFT-1",
            "Software Vendor Organization",
        ),
        column(
            "software_certified_version_or_release_number",
            Utf8,
            "SFT-2",
            "Software Certified Version or Release Number",
        ),
        column("software_product_name", Utf8, "SFT-3", "Software Product Name"),
        column("software_binary_id", Utf8, "SFT-4", "Software Binary ID"),
        column(
            "software_product_information",
            Utf8,
            "SFT-5",
            "Software Product Information",
        ),
        column("software_install_date", Timestamp, "SFT-6", "Software Install Date"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
