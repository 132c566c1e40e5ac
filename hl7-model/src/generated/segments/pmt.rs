// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// PMT · Payment Information
#[derive(Default)]
#[non_exhaustive]
pub struct Pmt {
    /// PMT-1 · Payment/Remittance Advice Number · EI
    pub payment_remittance_advice_number: Maybe<Box<Ei>>,
    /// PMT-2 · Payment/Remittance Effective Date/Time · DTM
    pub payment_remittance_effective_date_time: Maybe<Dtm>,
    /// PMT-3 · Payment/Remittance Expiration Date/Time · DTM
    pub payment_remittance_expiration_date_time: Maybe<Dtm>,
    /// PMT-4 · Payment Method · CWE
    pub payment_method: Maybe<Box<Cwe>>,
    /// PMT-5 · Payment/Remittance Date/Time · DTM
    pub payment_remittance_date_time: Maybe<Dtm>,
    /// PMT-6 · Payment/Remittance Amount · CP
    pub payment_remittance_amount: Maybe<Box<Cp>>,
    /// PMT-7 · Check Number · EI
    pub check_number: Maybe<Box<Ei>>,
    /// PMT-8 · Payee Bank Identification · XON
    pub payee_bank_identification: Maybe<Box<Xon>>,
    /// PMT-9 · Payee Transit Number · ST
    pub payee_transit_number: Maybe<String>,
    /// PMT-10 · Payee Bank Account ID · CX
    pub payee_bank_account_id: Maybe<Box<Cx>>,
    /// PMT-11 · Payment Organization · XON
    pub payment_organization: Maybe<Box<Xon>>,
    /// PMT-12 · ESR-Code-Line · ST
    pub esr_code_line: Maybe<String>,
    /// What a message has beyond these 12.
    pub extra: Extra,
}
record!(
    segment Pmt, PMT, [1 => payment_remittance_advice_number, 2 =>
    payment_remittance_effective_date_time, 3 => payment_remittance_expiration_date_time,
    4 => payment_method, 5 => payment_remittance_date_time, 6 =>
    payment_remittance_amount, 7 => check_number, 8 => payee_bank_identification, 9 =>
    payee_transit_number, 10 => payee_bank_account_id, 11 => payment_organization, 12 =>
    esr_code_line]
);
/// Definition of [`Pmt`].
pub static PMT: SegmentDef = SegmentDef {
    id: "PMT",
    title: "Payment Information",
    fields: &[
        single(
            "payment_remittance_advice_number",
            "Payment/Remittance Advice Number",
            of(&EI),
            &[used(V2_6, V2_8_2, R, 1, 0, "", "EI")],
        ),
        single(
            "payment_remittance_effective_date_time",
            "Payment/Remittance Effective Date/Time",
            DTM,
            &[
                used(V2_6, V2_6, R, 1, 26, "", "DTM"),
                used(V2_7, V2_8_2, R, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "payment_remittance_expiration_date_time",
            "Payment/Remittance Expiration Date/Time",
            DTM,
            &[
                used(V2_6, V2_6, R, 1, 26, "", "DTM"),
                used(V2_7, V2_8_2, R, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "payment_method",
            "Payment Method",
            of(&CWE),
            &[used(V2_6, V2_8_2, R, 1, 0, "0570", "CWE")],
        ),
        single(
            "payment_remittance_date_time",
            "Payment/Remittance Date/Time",
            DTM,
            &[
                used(V2_6, V2_6, R, 1, 26, "", "DTM"),
                used(V2_7, V2_8_2, R, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "payment_remittance_amount",
            "Payment/Remittance Amount",
            of(&CP),
            &[used(V2_6, V2_8_2, R, 1, 0, "", "CP")],
        ),
        single(
            "check_number",
            "Check Number",
            of(&EI),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "EI")],
        ),
        single(
            "payee_bank_identification",
            "Payee Bank Identification",
            of(&XON),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "XON")],
        ),
        single(
            "payee_transit_number",
            "Payee Transit Number",
            ST,
            &[used(V2_6, V2_6, O, 1, 4, "", "ST"), used(V2_7, V2_8_2, O, 1, 0, "", "ST")],
        ),
        single(
            "payee_bank_account_id",
            "Payee Bank Account ID",
            of(&CX),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "CX")],
        ),
        single(
            "payment_organization",
            "Payment Organization",
            of(&XON),
            &[used(V2_6, V2_8_2, R, 1, 0, "", "XON")],
        ),
        single(
            "esr_code_line",
            "ESR-Code-Line",
            ST,
            &[
                used(V2_6, V2_6, O, 1, 100, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "pmt",
    doc: "PMT segments (Payment Information), one row each",
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
            "payment_remittance_advice_number",
            Struct(&EI_COLUMNS),
            "PMT-1",
            "Payment/Remittance Advice Number",
        ),
        column(
            "payment_remittance_effective_date_time",
            Timestamp,
            "PMT-2",
            "Payment/Remittance Effective Date/Time",
        ),
        column(
            "payment_remittance_expiration_date_time",
            Timestamp,
            "PMT-3",
            "Payment/Remittance Expiration Date/Time",
        ),
        column("payment_method", Struct(&CWE_COLUMNS), "PMT-4", "Payment Method"),
        column(
            "payment_remittance_date_time",
            Timestamp,
            "PMT-5",
            "Payment/Remittance Date/Time",
        ),
        column(
            "payment_remittance_amount",
            Struct(&CP_COLUMNS),
            "PMT-6",
            "Payment/Remittance Amount",
        ),
        column("check_number", Struct(&EI_COLUMNS), "PMT-7", "Check Number"),
        column(
            "payee_bank_identification",
            Struct(&XON_COLUMNS),
            "PMT-8",
            "Payee Bank Identification",
        ),
        column("payee_transit_number", Utf8, "PMT-9", "Payee Transit Number"),
        column(
            "payee_bank_account_id",
            Struct(&CX_COLUMNS),
            "PMT-10",
            "Payee Bank Account ID",
        ),
        column(
            "payment_organization",
            Struct(&XON_COLUMNS),
            "PMT-11",
            "Payment Organization",
        ),
        column("esr_code_line", Utf8, "PMT-12", "ESR-Code-Line"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
