// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// CER · Certificate Detail
#[derive(Default)]
#[non_exhaustive]
pub struct Cer {
    /// CER-1 · Set ID - CER · SI
    pub set_id_cer: Maybe<Si>,
    /// CER-2 · Serial Number · ST
    pub serial_number: Maybe<String>,
    /// CER-3 · Version · ST
    pub version: Maybe<String>,
    /// CER-4 · Granting Authority · XON
    pub granting_authority: Maybe<Box<Xon>>,
    /// CER-5 · Issuing Authority · XCN
    pub issuing_authority: Maybe<Box<Xcn>>,
    /// CER-6 · Signature · ED
    pub signature: Maybe<Box<Ed>>,
    /// CER-7 · Granting Country · ID
    pub granting_country: Maybe<String>,
    /// CER-8 · Granting State/Province · CWE
    pub granting_state_province: Maybe<Box<Cwe>>,
    /// CER-9 · Granting County/Parish · CWE
    pub granting_county_parish: Maybe<Box<Cwe>>,
    /// CER-10 · Certificate Type · CWE
    pub certificate_type: Maybe<Box<Cwe>>,
    /// CER-11 · Certificate Domain · CWE
    pub certificate_domain: Maybe<Box<Cwe>>,
    /// CER-12 · Subject ID · EI
    pub subject_id: Maybe<Box<Ei>>,
    /// CER-13 · Subject Name · ST
    pub subject_name: Maybe<String>,
    /// CER-14 · Subject Directory Attribute Extension · CWE
    pub subject_directory_attribute_extension: Vec<Maybe<Cwe>>,
    /// CER-15 · Subject Public Key Info · CWE
    pub subject_public_key_info: Maybe<Box<Cwe>>,
    /// CER-16 · Authority Key Identifier · CWE
    pub authority_key_identifier: Maybe<Box<Cwe>>,
    /// CER-17 · Basic Constraint · ID
    pub basic_constraint: Maybe<String>,
    /// CER-18 · CRL Distribution Point · CWE
    pub crl_distribution_point: Vec<Maybe<Cwe>>,
    /// CER-19 · Jurisdiction Country · ID
    pub jurisdiction_country: Maybe<String>,
    /// CER-20 · Jurisdiction State/Province · CWE
    pub jurisdiction_state_province: Maybe<Box<Cwe>>,
    /// CER-21 · Jurisdiction County/Parish · CWE
    pub jurisdiction_county_parish: Maybe<Box<Cwe>>,
    /// CER-22 · Jurisdiction Breadth · CWE
    pub jurisdiction_breadth: Vec<Maybe<Cwe>>,
    /// CER-23 · Granting Date · DTM
    pub granting_date: Maybe<Dtm>,
    /// CER-24 · Issuing Date · DTM
    pub issuing_date: Maybe<Dtm>,
    /// CER-25 · Activation Date · DTM
    pub activation_date: Maybe<Dtm>,
    /// CER-26 · Inactivation Date · DTM
    pub inactivation_date: Maybe<Dtm>,
    /// CER-27 · Expiration Date · DTM
    pub expiration_date: Maybe<Dtm>,
    /// CER-28 · Renewal Date · DTM
    pub renewal_date: Maybe<Dtm>,
    /// CER-29 · Revocation Date · DTM
    pub revocation_date: Maybe<Dtm>,
    /// CER-30 · Revocation Reason Code · CWE
    pub revocation_reason_code: Maybe<Box<Cwe>>,
    /// CER-31 · Certificate Status Code · CWE
    pub certificate_status_code: Maybe<Box<Cwe>>,
    /// What a message has beyond these 31.
    pub extra: Extra,
}
record!(
    segment Cer, CER, [1 => set_id_cer, 2 => serial_number, 3 => version, 4 =>
    granting_authority, 5 => issuing_authority, 6 => signature, 7 => granting_country, 8
    => granting_state_province, 9 => granting_county_parish, 10 => certificate_type, 11
    => certificate_domain, 12 => subject_id, 13 => subject_name, 14 =>
    subject_directory_attribute_extension, 15 => subject_public_key_info, 16 =>
    authority_key_identifier, 17 => basic_constraint, 18 => crl_distribution_point, 19 =>
    jurisdiction_country, 20 => jurisdiction_state_province, 21 =>
    jurisdiction_county_parish, 22 => jurisdiction_breadth, 23 => granting_date, 24 =>
    issuing_date, 25 => activation_date, 26 => inactivation_date, 27 => expiration_date,
    28 => renewal_date, 29 => revocation_date, 30 => revocation_reason_code, 31 =>
    certificate_status_code]
);
/// Definition of [`Cer`].
pub static CER: SegmentDef = SegmentDef {
    id: "CER",
    title: "Certificate Detail",
    fields: &[
        single(
            "set_id_cer",
            "Set ID - CER",
            SI,
            &[used(V2_5, V2_8_2, R, 1, 4, "", "SI")],
        ),
        single(
            "serial_number",
            "Serial Number",
            ST,
            &[
                used(V2_5, V2_6, O, 1, 80, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "version",
            "Version",
            ST,
            &[
                used(V2_5, V2_6, O, 1, 80, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "granting_authority",
            "Granting Authority",
            of(&XON),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "", "XON"),
                used(V2_6, V2_8_2, O, 1, 0, "", "XON"),
            ],
        ),
        single(
            "issuing_authority",
            "Issuing Authority",
            of(&XCN),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "", "XCN"),
                used(V2_6, V2_8_2, O, 1, 0, "", "XCN"),
            ],
        ),
        single(
            "signature",
            "Signature",
            of(&ED),
            &[
                used(V2_5, V2_5_1, O, 1, 65536, "", "ED"),
                used(V2_6, V2_8_2, O, 1, 0, "", "ED"),
            ],
        ),
        single(
            "granting_country",
            "Granting Country",
            ID,
            &[used(V2_5, V2_8_2, O, 1, 3, "0399", "ID")],
        ),
        single(
            "granting_state_province",
            "Granting State/Province",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "0347", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "0347", "CWE"),
            ],
        ),
        single(
            "granting_county_parish",
            "Granting County/Parish",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "0289", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "0289", "CWE"),
            ],
        ),
        single(
            "certificate_type",
            "Certificate Type",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "certificate_domain",
            "Certificate Domain",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "subject_id",
            "Subject ID",
            of(&EI),
            &[
                used(V2_5, V2_6, C, 1, 250, "", "ID"),
                used(V2_7, V2_8_2, C, 1, 0, "", "EI"),
            ],
        ),
        single(
            "subject_name",
            "Subject Name",
            ST,
            &[
                used(V2_5, V2_6, R, 1, 250, "", "ST"),
                used(V2_7, V2_8_2, R, 1, 0, "", "ST"),
            ],
        ),
        repeated(
            "subject_directory_attribute_extension",
            "Subject Directory Attribute Extension",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 0, 250, "", "CWE"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CWE"),
            ],
        ),
        single(
            "subject_public_key_info",
            "Subject Public Key Info",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "authority_key_identifier",
            "Authority Key Identifier",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "basic_constraint",
            "Basic Constraint",
            ID,
            &[
                used(V2_5, V2_6, O, 1, 250, "0136", "ID"),
                used(V2_7, V2_8_2, O, 1, 1, "0136", "ID"),
            ],
        ),
        repeated(
            "crl_distribution_point",
            "CRL Distribution Point",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 0, 250, "", "CWE"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CWE"),
            ],
        ),
        single(
            "jurisdiction_country",
            "Jurisdiction Country",
            ID,
            &[used(V2_5, V2_8_2, O, 1, 3, "0399", "ID")],
        ),
        single(
            "jurisdiction_state_province",
            "Jurisdiction State/Province",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "0347", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "0347", "CWE"),
            ],
        ),
        single(
            "jurisdiction_county_parish",
            "Jurisdiction County/Parish",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "0289", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "0289", "CWE"),
            ],
        ),
        repeated(
            "jurisdiction_breadth",
            "Jurisdiction Breadth",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 0, 250, "0547", "CWE"),
                used(V2_6, V2_8_2, O, 0, 0, "0547", "CWE"),
            ],
        ),
        single(
            "granting_date",
            "Granting Date",
            DTM,
            &[
                used(V2_5, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "issuing_date",
            "Issuing Date",
            DTM,
            &[
                used(V2_5, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "activation_date",
            "Activation Date",
            DTM,
            &[
                used(V2_5, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "inactivation_date",
            "Inactivation Date",
            DTM,
            &[
                used(V2_5, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "expiration_date",
            "Expiration Date",
            DTM,
            &[
                used(V2_5, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "renewal_date",
            "Renewal Date",
            DTM,
            &[
                used(V2_5, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "revocation_date",
            "Revocation Date",
            DTM,
            &[
                used(V2_5, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "revocation_reason_code",
            "Revocation Reason Code",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "certificate_status_code",
            "Certificate Status Code",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "0536", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "0536", "CWE"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "cer",
    doc: "CER segments (Certificate Detail), one row each",
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
        column("set_id_cer", Int64, "CER-1", "Set ID - CER"),
        column("serial_number", Utf8, "CER-2", "Serial Number"),
        column("version", Utf8, "CER-3", "Version"),
        column(
            "granting_authority",
            Struct(&XON_COLUMNS),
            "CER-4",
            "Granting Authority",
        ),
        column("issuing_authority", Struct(&XCN_COLUMNS), "CER-5", "Issuing Authority"),
        column("signature", Struct(&ED_COLUMNS), "CER-6", "Signature"),
        column("granting_country", Utf8, "CER-7", "Granting Country"),
        column(
            "granting_state_province",
            Struct(&CWE_COLUMNS),
            "CER-8",
            "Granting State/Province",
        ),
        column(
            "granting_county_parish",
            Struct(&CWE_COLUMNS),
            "CER-9",
            "Granting County/Parish",
        ),
        column("certificate_type", Struct(&CWE_COLUMNS), "CER-10", "Certificate Type"),
        column(
            "certificate_domain",
            Struct(&CWE_COLUMNS),
            "CER-11",
            "Certificate Domain",
        ),
        column("subject_id", Struct(&EI_COLUMNS), "CER-12", "Subject ID"),
        column("subject_name", Utf8, "CER-13", "Subject Name"),
        column(
            "subject_directory_attribute_extension",
            List(&CWE_KIND),
            "CER-14",
            "Subject Directory Attribute Extension",
        ),
        column(
            "subject_public_key_info",
            Struct(&CWE_COLUMNS),
            "CER-15",
            "Subject Public Key Info",
        ),
        column(
            "authority_key_identifier",
            Struct(&CWE_COLUMNS),
            "CER-16",
            "Authority Key Identifier",
        ),
        column("basic_constraint", Utf8, "CER-17", "Basic Constraint"),
        column(
            "crl_distribution_point",
            List(&CWE_KIND),
            "CER-18",
            "CRL Distribution Point",
        ),
        column("jurisdiction_country", Utf8, "CER-19", "Jurisdiction Country"),
        column(
            "jurisdiction_state_province",
            Struct(&CWE_COLUMNS),
            "CER-20",
            "Jurisdiction State/Province",
        ),
        column(
            "jurisdiction_county_parish",
            Struct(&CWE_COLUMNS),
            "CER-21",
            "Jurisdiction County/Parish",
        ),
        column(
            "jurisdiction_breadth",
            List(&CWE_KIND),
            "CER-22",
            "Jurisdiction Breadth",
        ),
        column("granting_date", Timestamp, "CER-23", "Granting Date"),
        column("issuing_date", Timestamp, "CER-24", "Issuing Date"),
        column("activation_date", Timestamp, "CER-25", "Activation Date"),
        column("inactivation_date", Timestamp, "CER-26", "Inactivation Date"),
        column("expiration_date", Timestamp, "CER-27", "Expiration Date"),
        column("renewal_date", Timestamp, "CER-28", "Renewal Date"),
        column("revocation_date", Timestamp, "CER-29", "Revocation Date"),
        column(
            "revocation_reason_code",
            Struct(&CWE_COLUMNS),
            "CER-30",
            "Revocation Reason Code",
        ),
        column(
            "certificate_status_code",
            Struct(&CWE_COLUMNS),
            "CER-31",
            "Certificate Status Code",
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
