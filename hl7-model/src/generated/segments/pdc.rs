// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// PDC · Product Detail Country
#[derive(Default)]
#[non_exhaustive]
pub struct Pdc {
    /// PDC-1 · Manufacturer/Distributor · XON
    pub manufacturer_distributor: Vec<Maybe<Xon>>,
    /// PDC-2 · Country · CWE
    pub country: Maybe<Box<Cwe>>,
    /// PDC-3 · Brand Name · ST
    pub brand_name: Maybe<String>,
    /// PDC-4 · Device Family Name · ST
    pub device_family_name: Maybe<String>,
    /// PDC-5 · Generic Name · CWE
    pub generic_name: Maybe<Box<Cwe>>,
    /// PDC-6 · Model Identifier · ST
    pub model_identifier: Vec<Maybe<String>>,
    /// PDC-7 · Catalogue Identifier · ST
    pub catalogue_identifier: Maybe<String>,
    /// PDC-8 · Other Identifier · ST
    pub other_identifier: Vec<Maybe<String>>,
    /// PDC-9 · Product Code · CWE
    pub product_code: Maybe<Box<Cwe>>,
    /// PDC-10 · Marketing Basis · ID
    pub marketing_basis: Maybe<String>,
    /// PDC-11 · Marketing Approval ID · ST
    pub marketing_approval_id: Maybe<String>,
    /// PDC-12 · Labeled Shelf Life · CQ
    pub labeled_shelf_life: Maybe<Box<Cq>>,
    /// PDC-13 · Expected Shelf Life · CQ
    pub expected_shelf_life: Maybe<Box<Cq>>,
    /// PDC-14 · Date First Marketed · DTM
    pub date_first_marketed: Maybe<Dtm>,
    /// PDC-15 · Date Last Marketed · DTM
    pub date_last_marketed: Maybe<Dtm>,
    /// What a message has beyond these 15.
    pub extra: Extra,
}
record!(
    segment Pdc, PDC, [1 => manufacturer_distributor, 2 => country, 3 => brand_name, 4 =>
    device_family_name, 5 => generic_name, 6 => model_identifier, 7 =>
    catalogue_identifier, 8 => other_identifier, 9 => product_code, 10 =>
    marketing_basis, 11 => marketing_approval_id, 12 => labeled_shelf_life, 13 =>
    expected_shelf_life, 14 => date_first_marketed, 15 => date_last_marketed]
);
/// Definition of [`Pdc`].
pub static PDC: SegmentDef = SegmentDef {
    id: "PDC",
    title: "Product Detail Country",
    fields: &[
        repeated(
            "manufacturer_distributor",
            "Manufacturer/Distributor",
            of(&XON),
            &[
                used(V2_3, V2_3, R, 1, 80, "", "XON"),
                used(V2_3_1, V2_3_1, R, 0, 80, "", "XON"),
                used(V2_4, V2_5_1, R, 0, 250, "", "XON"),
                used(V2_6, V2_8_2, R, 0, 0, "", "XON"),
            ],
        ),
        single(
            "country",
            "Country",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, R, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, R, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "brand_name",
            "Brand Name",
            ST,
            &[
                used(V2_3, V2_6, R, 1, 60, "", "ST"),
                used(V2_7, V2_8_2, R, 1, 0, "", "ST"),
            ],
        ),
        single(
            "device_family_name",
            "Device Family Name",
            ST,
            &[
                used(V2_3, V2_6, O, 1, 60, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "generic_name",
            "Generic Name",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        repeated(
            "model_identifier",
            "Model Identifier",
            ST,
            &[
                used(V2_3, V2_6, O, 0, 60, "", "ST"),
                used(V2_7, V2_8_2, O, 0, 0, "", "ST"),
            ],
        ),
        single(
            "catalogue_identifier",
            "Catalogue Identifier",
            ST,
            &[
                used(V2_3, V2_6, O, 1, 60, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        repeated(
            "other_identifier",
            "Other Identifier",
            ST,
            &[
                used(V2_3, V2_6, O, 0, 60, "", "ST"),
                used(V2_7, V2_8_2, O, 0, 0, "", "ST"),
            ],
        ),
        single(
            "product_code",
            "Product Code",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "marketing_basis",
            "Marketing Basis",
            ID,
            &[used(V2_3, V2_8_2, O, 1, 4, "0330", "ID")],
        ),
        single(
            "marketing_approval_id",
            "Marketing Approval ID",
            ST,
            &[
                used(V2_3, V2_6, O, 1, 60, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "labeled_shelf_life",
            "Labeled Shelf Life",
            of(&CQ),
            &[
                used(V2_3, V2_5_1, O, 1, 12, "", "CQ"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CQ"),
            ],
        ),
        single(
            "expected_shelf_life",
            "Expected Shelf Life",
            of(&CQ),
            &[
                used(V2_3, V2_5_1, O, 1, 12, "", "CQ"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CQ"),
            ],
        ),
        single(
            "date_first_marketed",
            "Date First Marketed",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "date_last_marketed",
            "Date Last Marketed",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "pdc",
    doc: "PDC segments (Product Detail Country), one row each",
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
            "manufacturer_distributor",
            List(&XON_KIND),
            "PDC-1",
            "Manufacturer/Distributor",
        ),
        column("country", Struct(&CWE_COLUMNS), "PDC-2", "Country"),
        column("brand_name", Utf8, "PDC-3", "Brand Name"),
        column("device_family_name", Utf8, "PDC-4", "Device Family Name"),
        column("generic_name", Struct(&CWE_COLUMNS), "PDC-5", "Generic Name"),
        column("model_identifier", List(&Utf8), "PDC-6", "Model Identifier"),
        column("catalogue_identifier", Utf8, "PDC-7", "Catalogue Identifier"),
        column("other_identifier", List(&Utf8), "PDC-8", "Other Identifier"),
        column("product_code", Struct(&CWE_COLUMNS), "PDC-9", "Product Code"),
        column("marketing_basis", Utf8, "PDC-10", "Marketing Basis"),
        column("marketing_approval_id", Utf8, "PDC-11", "Marketing Approval ID"),
        column(
            "labeled_shelf_life",
            Struct(&CQ_COLUMNS),
            "PDC-12",
            "Labeled Shelf Life",
        ),
        column(
            "expected_shelf_life",
            Struct(&CQ_COLUMNS),
            "PDC-13",
            "Expected Shelf Life",
        ),
        column("date_first_marketed", Timestamp, "PDC-14", "Date First Marketed"),
        column("date_last_marketed", Timestamp, "PDC-15", "Date Last Marketed"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
