// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// TXA · Transcription Document Header
#[derive(Default)]
#[non_exhaustive]
pub struct Txa {
    /// TXA-1 · Set ID- TXA · SI
    pub set_id_txa: Maybe<Si>,
    /// TXA-2 · Document Type · CWE
    pub document_type: Maybe<Box<Cwe>>,
    /// TXA-3 · Document Content Presentation · ID
    pub document_content_presentation: Maybe<String>,
    /// TXA-4 · Activity Date/Time · DTM
    pub activity_date_time: Maybe<Dtm>,
    /// TXA-5 · Primary Activity Provider Code/Name · XCN
    pub primary_activity_provider_code_name: Vec<Maybe<Xcn>>,
    /// TXA-6 · Origination Date/Time · DTM
    pub origination_date_time: Maybe<Dtm>,
    /// TXA-7 · Transcription Date/Time · DTM
    pub transcription_date_time: Maybe<Dtm>,
    /// TXA-8 · Edit Date/Time · DTM
    pub edit_date_time: Vec<Maybe<Dtm>>,
    /// TXA-9 · Originator Code/Name · XCN
    pub originator_code_name: Vec<Maybe<Xcn>>,
    /// TXA-10 · Assigned Document Authenticator · XCN
    pub assigned_document_authenticator: Vec<Maybe<Xcn>>,
    /// TXA-11 · Transcriptionist Code/Name · XCN
    pub transcriptionist_code_name: Vec<Maybe<Xcn>>,
    /// TXA-12 · Unique Document Number · EI
    pub unique_document_number: Maybe<Box<Ei>>,
    /// TXA-13 · Parent Document Number · EI
    pub parent_document_number: Maybe<Box<Ei>>,
    /// TXA-14 · Placer Order Number · EI
    pub placer_order_number: Vec<Maybe<Ei>>,
    /// TXA-15 · Filler Order Number · EI
    pub filler_order_number: Maybe<Box<Ei>>,
    /// TXA-16 · Unique Document File Name · ST
    pub unique_document_file_name: Maybe<String>,
    /// TXA-17 · Document Completion Status · ID
    pub document_completion_status: Vec<Maybe<String>>,
    /// TXA-18 · Document Confidentiality Status · ID
    pub document_confidentiality_status: Maybe<String>,
    /// TXA-19 · Document Availability Status · ID
    pub document_availability_status: Maybe<String>,
    /// TXA-20 · Document Storage Status · ID
    pub document_storage_status: Maybe<String>,
    /// TXA-21 · Document Change Reason · ST
    pub document_change_reason: Maybe<String>,
    /// TXA-22 · Authentication Person, Time Stamp (set) · PPN
    pub authentication_person_time_stamp: Vec<Maybe<Ppn>>,
    /// TXA-23 · Distributed Copies (Code and Name of Recipient(s) ) · XCN
    pub distributed_copies_code_and_name_of_recipients: Vec<Maybe<Xcn>>,
    /// TXA-24 · Folder Assignment · CWE
    pub folder_assignment: Vec<Maybe<Cwe>>,
    /// TXA-25 · Document Title · ST
    pub document_title: Vec<Maybe<String>>,
    /// TXA-26 · Agreed Due Date/Time · DTM
    pub agreed_due_date_time: Maybe<Dtm>,
    /// What a message has beyond these 26.
    pub extra: Extra,
}
record!(
    segment Txa, TXA, [1 => set_id_txa, 2 => document_type, 3 =>
    document_content_presentation, 4 => activity_date_time, 5 =>
    primary_activity_provider_code_name, 6 => origination_date_time, 7 =>
    transcription_date_time, 8 => edit_date_time, 9 => originator_code_name, 10 =>
    assigned_document_authenticator, 11 => transcriptionist_code_name, 12 =>
    unique_document_number, 13 => parent_document_number, 14 => placer_order_number, 15
    => filler_order_number, 16 => unique_document_file_name, 17 =>
    document_completion_status, 18 => document_confidentiality_status, 19 =>
    document_availability_status, 20 => document_storage_status, 21 =>
    document_change_reason, 22 => authentication_person_time_stamp, 23 =>
    distributed_copies_code_and_name_of_recipients, 24 => folder_assignment, 25 =>
    document_title, 26 => agreed_due_date_time]
);
/// Definition of [`Txa`].
pub static TXA: SegmentDef = SegmentDef {
    id: "TXA",
    title: "Transcription Document Header",
    fields: &[
        single(
            "set_id_txa",
            "Set ID- TXA",
            SI,
            &[used(V2_3, V2_8_2, R, 1, 4, "", "SI")],
        ),
        single(
            "document_type",
            "Document Type",
            of(&CWE),
            &[
                used(V2_3, V2_6, R, 1, 30, "0270", "IS"),
                used(V2_7, V2_8_2, R, 1, 0, "0270", "CWE"),
            ],
        ),
        single(
            "document_content_presentation",
            "Document Content Presentation",
            ID,
            &[
                used(V2_3, V2_6, C, 1, 2, "0191", "ID"),
                used(V2_7, V2_8_2, C, 1, 0, "0191", "ID"),
            ],
        ),
        single(
            "activity_date_time",
            "Activity Date/Time",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        repeated(
            "primary_activity_provider_code_name",
            "Primary Activity Provider Code/Name",
            of(&XCN),
            &[
                used(V2_3, V2_3, C, 1, 60, "", "XCN"),
                used(V2_3_1, V2_3_1, C, 0, 60, "", "XCN"),
                used(V2_4, V2_5_1, C, 0, 250, "", "XCN"),
                used(V2_6, V2_8_2, C, 0, 0, "", "XCN"),
            ],
        ),
        single(
            "origination_date_time",
            "Origination Date/Time",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "transcription_date_time",
            "Transcription Date/Time",
            DTM,
            &[
                used(V2_3, V2_5_1, C, 1, 26, "", "TS"),
                used(V2_6, V2_6, C, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, C, 1, 0, "", "DTM"),
            ],
        ),
        repeated(
            "edit_date_time",
            "Edit Date/Time",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 0, 26, "", "TS"),
                used(V2_6, V2_6, O, 0, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 0, 0, "", "DTM"),
            ],
        ),
        repeated(
            "originator_code_name",
            "Originator Code/Name",
            of(&XCN),
            &[
                used(V2_3, V2_3, O, 1, 60, "", "XCN"),
                used(V2_3_1, V2_3_1, O, 0, 60, "", "XCN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XCN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XCN"),
            ],
        ),
        repeated(
            "assigned_document_authenticator",
            "Assigned Document Authenticator",
            of(&XCN),
            &[
                used(V2_3, V2_3_1, O, 0, 60, "", "XCN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XCN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XCN"),
            ],
        ),
        repeated(
            "transcriptionist_code_name",
            "Transcriptionist Code/Name",
            of(&XCN),
            &[
                used(V2_3, V2_3, C, 1, 48, "", "XCN"),
                used(V2_3_1, V2_3_1, C, 0, 48, "", "XCN"),
                used(V2_4, V2_5_1, C, 0, 250, "", "XCN"),
                used(V2_6, V2_8_2, C, 0, 0, "", "XCN"),
            ],
        ),
        single(
            "unique_document_number",
            "Unique Document Number",
            of(&EI),
            &[
                used(V2_3, V2_5_1, R, 1, 30, "", "EI"),
                used(V2_6, V2_8_2, R, 1, 0, "", "EI"),
            ],
        ),
        single(
            "parent_document_number",
            "Parent Document Number",
            of(&EI),
            &[
                used(V2_3, V2_5_1, C, 1, 30, "", "EI"),
                used(V2_6, V2_8_2, C, 1, 0, "", "EI"),
            ],
        ),
        repeated(
            "placer_order_number",
            "Placer Order Number",
            of(&EI),
            &[
                used(V2_3, V2_5_1, O, 0, 22, "", "EI"),
                used(V2_6, V2_8_2, O, 0, 0, "", "EI"),
            ],
        ),
        single(
            "filler_order_number",
            "Filler Order Number",
            of(&EI),
            &[
                used(V2_3, V2_3, C, 1, 22, "", "EI"),
                used(V2_3_1, V2_5_1, O, 1, 22, "", "EI"),
                used(V2_6, V2_8_2, O, 1, 0, "", "EI"),
            ],
        ),
        single(
            "unique_document_file_name",
            "Unique Document File Name",
            ST,
            &[
                used(V2_3, V2_6, O, 1, 30, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        repeated(
            "document_completion_status",
            "Document Completion Status",
            ID,
            &[
                used(V2_3, V2_3, R, 0, 2, "0271", "ID"),
                used(V2_3_1, V2_8_2, R, 1, 2, "0271", "ID"),
            ],
        ),
        single(
            "document_confidentiality_status",
            "Document Confidentiality Status",
            ID,
            &[
                used(V2_3, V2_6, O, 1, 2, "0272", "ID"),
                used(V2_7, V2_8_2, O, 1, 1, "0272", "ID"),
            ],
        ),
        single(
            "document_availability_status",
            "Document Availability Status",
            ID,
            &[used(V2_3, V2_8_2, O, 1, 2, "0273", "ID")],
        ),
        single(
            "document_storage_status",
            "Document Storage Status",
            ID,
            &[used(V2_3, V2_8_2, O, 1, 2, "0275", "ID")],
        ),
        single(
            "document_change_reason",
            "Document Change Reason",
            ST,
            &[
                used(V2_3, V2_6, C, 1, 30, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        repeated(
            "authentication_person_time_stamp",
            "Authentication Person, Time Stamp (set)",
            of(&PPN),
            &[
                used(V2_3, V2_3, O, 0, 60, "", "PPN"),
                used(V2_3_1, V2_3_1, C, 0, 60, "", "PPN"),
                used(V2_4, V2_5_1, C, 0, 250, "", "PPN"),
                used(V2_6, V2_8_2, C, 0, 0, "", "PPN"),
            ],
        ),
        repeated(
            "distributed_copies_code_and_name_of_recipients",
            "Distributed Copies (Code and Name of Recipient(s) )",
            of(&XCN),
            &[
                used(V2_3, V2_3_1, O, 0, 60, "", "XCN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XCN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XCN"),
            ],
        ),
        repeated(
            "folder_assignment",
            "Folder Assignment",
            of(&CWE),
            &[used(V2_7, V2_8_2, O, 0, 0, "", "CWE")],
        ),
        repeated(
            "document_title",
            "Document Title",
            ST,
            &[used(V2_7, V2_8_2, O, 0, 0, "", "ST")],
        ),
        single(
            "agreed_due_date_time",
            "Agreed Due Date/Time",
            DTM,
            &[used(V2_7, V2_8_2, O, 1, 0, "", "DTM")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "txa",
    doc: "TXA segments (Transcription Document Header), one row each",
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
        column("set_id_txa", Int64, "TXA-1", "Set ID- TXA"),
        column("document_type", Struct(&CWE_COLUMNS), "TXA-2", "Document Type"),
        column(
            "document_content_presentation",
            Utf8,
            "TXA-3",
            "Document Content Presentation",
        ),
        column("activity_date_time", Timestamp, "TXA-4", "Activity Date/Time"),
        column(
            "primary_activity_provider_code_name",
            List(&XCN_KIND),
            "TXA-5",
            "Primary Activity Provider Code/Name",
        ),
        column("origination_date_time", Timestamp, "TXA-6", "Origination Date/Time"),
        column("transcription_date_time", Timestamp, "TXA-7", "Transcription Date/Time"),
        column("edit_date_time", List(&Timestamp), "TXA-8", "Edit Date/Time"),
        column("originator_code_name", List(&XCN_KIND), "TXA-9", "Originator Code/Name"),
        column(
            "assigned_document_authenticator",
            List(&XCN_KIND),
            "TXA-10",
            "Assigned Document Authenticator",
        ),
        column(
            "transcriptionist_code_name",
            List(&XCN_KIND),
            "TXA-11",
            "Transcriptionist Code/Name",
        ),
        column(
            "unique_document_number",
            Struct(&EI_COLUMNS),
            "TXA-12",
            "Unique Document Number",
        ),
        column(
            "parent_document_number",
            Struct(&EI_COLUMNS),
            "TXA-13",
            "Parent Document Number",
        ),
        column("placer_order_number", List(&EI_KIND), "TXA-14", "Placer Order Number"),
        column(
            "filler_order_number",
            Struct(&EI_COLUMNS),
            "TXA-15",
            "Filler Order Number",
        ),
        column("unique_document_file_name", Utf8, "TXA-16", "Unique Document File Name"),
        column(
            "document_completion_status",
            List(&Utf8),
            "TXA-17",
            "Document Completion Status",
        ),
        column(
            "document_confidentiality_status",
            Utf8,
            "TXA-18",
            "Document Confidentiality Status",
        ),
        column(
            "document_availability_status",
            Utf8,
            "TXA-19",
            "Document Availability Status",
        ),
        column("document_storage_status", Utf8, "TXA-20", "Document Storage Status"),
        column("document_change_reason", Utf8, "TXA-21", "Document Change Reason"),
        column(
            "authentication_person_time_stamp",
            List(&PPN_KIND),
            "TXA-22",
            "Authentication Person, Time Stamp (set)",
        ),
        column(
            "distributed_copies_code_and_name_of_recipients",
            List(&XCN_KIND),
            "TXA-23",
            "Distributed Copies (Code and Name of Recipient(s) )",
        ),
        column("folder_assignment", List(&CWE_KIND), "TXA-24", "Folder Assignment"),
        column("document_title", List(&Utf8), "TXA-25", "Document Title"),
        column("agreed_due_date_time", Timestamp, "TXA-26", "Agreed Due Date/Time"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
