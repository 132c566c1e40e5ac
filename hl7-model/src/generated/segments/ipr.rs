// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// IPR · Invoice Processing Results
#[derive(Default)]
#[non_exhaustive]
pub struct Ipr {
    /// IPR-1 · IPR Identifier · EI
    pub ipr_identifier: Maybe<Box<Ei>>,
    /// IPR-2 · Provider Cross Reference Identifier · EI
    pub provider_cross_reference_identifier: Maybe<Box<Ei>>,
    /// IPR-3 · Payer Cross Reference Identifier · EI
    pub payer_cross_reference_identifier: Maybe<Box<Ei>>,
    /// IPR-4 · IPR Status · CWE
    pub ipr_status: Maybe<Box<Cwe>>,
    /// IPR-5 · IPR Date/Time · DTM
    pub ipr_date_time: Maybe<Dtm>,
    /// IPR-6 · Adjudicated/Paid Amount · CP
    pub adjudicated_paid_amount: Maybe<Box<Cp>>,
    /// IPR-7 · Expected Payment Date/Time · DTM
    pub expected_payment_date_time: Maybe<Dtm>,
    /// IPR-8 · IPR Checksum · ST
    pub ipr_checksum: Maybe<String>,
    /// What a message has beyond these 8.
    pub extra: Extra,
}
record!(
    segment Ipr, IPR, [1 => ipr_identifier, 2 => provider_cross_reference_identifier, 3
    => payer_cross_reference_identifier, 4 => ipr_status, 5 => ipr_date_time, 6 =>
    adjudicated_paid_amount, 7 => expected_payment_date_time, 8 => ipr_checksum]
);
/// Definition of [`Ipr`].
pub static IPR: SegmentDef = SegmentDef {
    id: "IPR",
    title: "Invoice Processing Results",
    fields: &[
        single(
            "ipr_identifier",
            "IPR Identifier",
            of(&EI),
            &[used(V2_6, V2_8_2, R, 1, 0, "", "EI")],
        ),
        single(
            "provider_cross_reference_identifier",
            "Provider Cross Reference Identifier",
            of(&EI),
            &[used(V2_6, V2_8_2, R, 1, 0, "", "EI")],
        ),
        single(
            "payer_cross_reference_identifier",
            "Payer Cross Reference Identifier",
            of(&EI),
            &[used(V2_6, V2_8_2, R, 1, 0, "", "EI")],
        ),
        single(
            "ipr_status",
            "IPR Status",
            of(&CWE),
            &[used(V2_6, V2_8_2, R, 1, 0, "0571", "CWE")],
        ),
        single(
            "ipr_date_time",
            "IPR Date/Time",
            DTM,
            &[
                used(V2_6, V2_6, R, 1, 26, "", "DTM"),
                used(V2_7, V2_8_2, R, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "adjudicated_paid_amount",
            "Adjudicated/Paid Amount",
            of(&CP),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "CP")],
        ),
        single(
            "expected_payment_date_time",
            "Expected Payment Date/Time",
            DTM,
            &[
                used(V2_6, V2_6, O, 1, 26, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "ipr_checksum",
            "IPR Checksum",
            ST,
            &[
                used(V2_6, V2_6, R, 1, 10, "", "ST"),
                used(V2_7, V2_8_2, R, 1, 0, "", "ST"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "ipr",
    doc: "IPR segments (Invoice Processing Results), one row each",
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
        column("ipr_identifier", Struct(&EI_COLUMNS), "IPR-1", "IPR Identifier"),
        column(
            "provider_cross_reference_identifier",
            Struct(&EI_COLUMNS),
            "IPR-2",
            "Provider Cross Reference Identifier",
        ),
        column(
            "payer_cross_reference_identifier",
            Struct(&EI_COLUMNS),
            "IPR-3",
            "Payer Cross Reference Identifier",
        ),
        column("ipr_status", Struct(&CWE_COLUMNS), "IPR-4", "IPR Status"),
        column("ipr_date_time", Timestamp, "IPR-5", "IPR Date/Time"),
        column(
            "adjudicated_paid_amount",
            Struct(&CP_COLUMNS),
            "IPR-6",
            "Adjudicated/Paid Amount",
        ),
        column(
            "expected_payment_date_time",
            Timestamp,
            "IPR-7",
            "Expected Payment Date/Time",
        ),
        column("ipr_checksum", Utf8, "IPR-8", "IPR Checksum"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
