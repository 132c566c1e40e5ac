// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// CM0 · Clinical Study Master
#[derive(Default)]
#[non_exhaustive]
pub struct Cm0 {
    /// CM0-1 · Set ID - CM0 · SI
    pub set_id_cm0: Maybe<Si>,
    /// CM0-2 · Sponsor Study ID · EI
    pub sponsor_study_id: Maybe<Box<Ei>>,
    /// CM0-3 · Alternate Study ID · EI
    pub alternate_study_id: Vec<Maybe<Ei>>,
    /// CM0-4 · Title of Study · ST
    pub title_of_study: Maybe<String>,
    /// CM0-5 · Chairman of Study · XCN
    pub chairman_of_study: Vec<Maybe<Xcn>>,
    /// CM0-6 · Last IRB Approval Date · DT
    pub last_irb_approval_date: Maybe<Dt>,
    /// CM0-7 · Total Accrual to Date · NM
    pub total_accrual_to_date: Maybe<Nm>,
    /// CM0-8 · Last Accrual Date · DT
    pub last_accrual_date: Maybe<Dt>,
    /// CM0-9 · Contact for Study · XCN
    pub contact_for_study: Vec<Maybe<Xcn>>,
    /// CM0-10 · Contact's Telephone Number · XTN
    pub contacts_telephone_number: Maybe<Box<Xtn>>,
    /// CM0-11 · Contact's Address · XAD
    pub contacts_address: Vec<Maybe<Xad>>,
    /// What a message has beyond these 11.
    pub extra: Extra,
}
record!(
    segment Cm0, CM0, [1 => set_id_cm0, 2 => sponsor_study_id, 3 => alternate_study_id, 4
    => title_of_study, 5 => chairman_of_study, 6 => last_irb_approval_date, 7 =>
    total_accrual_to_date, 8 => last_accrual_date, 9 => contact_for_study, 10 =>
    contacts_telephone_number, 11 => contacts_address]
);
/// Definition of [`Cm0`].
pub static CM0: SegmentDef = SegmentDef {
    id: "CM0",
    title: "Clinical Study Master",
    fields: &[
        single(
            "set_id_cm0",
            "Set ID - CM0",
            SI,
            &[used(V2_3, V2_8_2, O, 1, 4, "", "SI")],
        ),
        single(
            "sponsor_study_id",
            "Sponsor Study ID",
            of(&EI),
            &[
                used(V2_3, V2_5_1, R, 1, 60, "", "EI"),
                used(V2_6, V2_8_2, R, 1, 0, "", "EI"),
            ],
        ),
        repeated(
            "alternate_study_id",
            "Alternate Study ID",
            of(&EI),
            &[
                used(V2_3, V2_3, O, 3, 60, "", "CE"),
                used(V2_3_1, V2_5_1, O, 3, 60, "", "EI"),
                used(V2_6, V2_8_2, O, 3, 0, "", "EI"),
            ],
        ),
        single(
            "title_of_study",
            "Title of Study",
            ST,
            &[
                used(V2_3, V2_6, R, 1, 300, "", "ST"),
                used(V2_7, V2_8_2, R, 1, 0, "", "ST"),
            ],
        ),
        repeated(
            "chairman_of_study",
            "Chairman of Study",
            of(&XCN),
            &[
                used(V2_3, V2_3, O, 1, 60, "", "XCN"),
                used(V2_3_1, V2_3_1, O, 0, 60, "", "XCN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XCN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XCN"),
            ],
        ),
        single(
            "last_irb_approval_date",
            "Last IRB Approval Date",
            DT,
            &[used(V2_3, V2_6, O, 1, 8, "", "DT"), used(V2_7, V2_8_2, O, 1, 0, "", "DT")],
        ),
        single(
            "total_accrual_to_date",
            "Total Accrual to Date",
            NM,
            &[used(V2_3, V2_6, O, 1, 8, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "last_accrual_date",
            "Last Accrual Date",
            DT,
            &[used(V2_3, V2_6, O, 1, 8, "", "DT"), used(V2_7, V2_8_2, O, 1, 0, "", "DT")],
        ),
        repeated(
            "contact_for_study",
            "Contact for Study",
            of(&XCN),
            &[
                used(V2_3, V2_3, O, 1, 60, "", "XCN"),
                used(V2_3_1, V2_3_1, O, 0, 60, "", "XCN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XCN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XCN"),
            ],
        ),
        single(
            "contacts_telephone_number",
            "Contact's Telephone Number",
            of(&XTN),
            &[
                used(V2_3, V2_3_1, O, 1, 40, "", "XTN"),
                used(V2_4, V2_5_1, O, 1, 250, "", "XTN"),
                used(V2_6, V2_8_2, O, 1, 0, "", "XTN"),
            ],
        ),
        repeated(
            "contacts_address",
            "Contact's Address",
            of(&XAD),
            &[
                used(V2_3, V2_3, O, 1, 100, "", "XAD"),
                used(V2_3_1, V2_3_1, O, 0, 100, "", "XAD"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XAD"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XAD"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "cm0",
    doc: "CM0 segments (Clinical Study Master), one row each",
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
        column("set_id_cm0", Int64, "CM0-1", "Set ID - CM0"),
        column("sponsor_study_id", Struct(&EI_COLUMNS), "CM0-2", "Sponsor Study ID"),
        column("alternate_study_id", List(&EI_KIND), "CM0-3", "Alternate Study ID"),
        column("title_of_study", Utf8, "CM0-4", "Title of Study"),
        column("chairman_of_study", List(&XCN_KIND), "CM0-5", "Chairman of Study"),
        column("last_irb_approval_date", Date, "CM0-6", "Last IRB Approval Date"),
        column("total_accrual_to_date", Decimal, "CM0-7", "Total Accrual to Date"),
        column("last_accrual_date", Date, "CM0-8", "Last Accrual Date"),
        column("contact_for_study", List(&XCN_KIND), "CM0-9", "Contact for Study"),
        column(
            "contacts_telephone_number",
            Struct(&XTN_COLUMNS),
            "CM0-10",
            "Contact's Telephone Number",
        ),
        column("contacts_address", List(&XAD_KIND), "CM0-11", "Contact's Address"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
