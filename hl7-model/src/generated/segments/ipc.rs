// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// IPC · Imaging Procedure Control Segment
#[derive(Default)]
#[non_exhaustive]
pub struct Ipc {
    /// IPC-1 · Accession Identifier · EI
    pub accession_identifier: Maybe<Box<Ei>>,
    /// IPC-2 · Requested Procedure ID · EI
    pub requested_procedure_id: Maybe<Box<Ei>>,
    /// IPC-3 · Study Instance UID · EI
    pub study_instance_uid: Maybe<Box<Ei>>,
    /// IPC-4 · Scheduled Procedure Step ID · EI
    pub scheduled_procedure_step_id: Maybe<Box<Ei>>,
    /// IPC-5 · Modality · CWE
    pub modality: Maybe<Box<Cwe>>,
    /// IPC-6 · Protocol Code · CWE
    pub protocol_code: Vec<Maybe<Cwe>>,
    /// IPC-7 · Scheduled Station Name · EI
    pub scheduled_station_name: Maybe<Box<Ei>>,
    /// IPC-8 · Scheduled Procedure Step Location · CWE
    pub scheduled_procedure_step_location: Vec<Maybe<Cwe>>,
    /// IPC-9 · Scheduled Station AE Title · ST
    pub scheduled_station_ae_title: Maybe<String>,
    /// What a message has beyond these 9.
    pub extra: Extra,
}
record!(
    segment Ipc, IPC, [1 => accession_identifier, 2 => requested_procedure_id, 3 =>
    study_instance_uid, 4 => scheduled_procedure_step_id, 5 => modality, 6 =>
    protocol_code, 7 => scheduled_station_name, 8 => scheduled_procedure_step_location, 9
    => scheduled_station_ae_title]
);
/// Definition of [`Ipc`].
pub static IPC: SegmentDef = SegmentDef {
    id: "IPC",
    title: "Imaging Procedure Control Segment",
    fields: &[
        single(
            "accession_identifier",
            "Accession Identifier",
            of(&EI),
            &[
                used(V2_5, V2_5_1, R, 1, 80, "", "EI"),
                used(V2_6, V2_8_2, R, 1, 0, "", "EI"),
            ],
        ),
        single(
            "requested_procedure_id",
            "Requested Procedure ID",
            of(&EI),
            &[
                used(V2_5, V2_5_1, R, 1, 22, "", "EI"),
                used(V2_6, V2_8_2, R, 1, 0, "", "EI"),
            ],
        ),
        single(
            "study_instance_uid",
            "Study Instance UID",
            of(&EI),
            &[
                used(V2_5, V2_5_1, R, 1, 70, "", "EI"),
                used(V2_6, V2_8_2, R, 1, 0, "", "EI"),
            ],
        ),
        single(
            "scheduled_procedure_step_id",
            "Scheduled Procedure Step ID",
            of(&EI),
            &[
                used(V2_5, V2_5_1, R, 1, 22, "", "EI"),
                used(V2_6, V2_8_2, R, 1, 0, "", "EI"),
            ],
        ),
        single(
            "modality",
            "Modality",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 16, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        repeated(
            "protocol_code",
            "Protocol Code",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 0, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CWE"),
            ],
        ),
        single(
            "scheduled_station_name",
            "Scheduled Station Name",
            of(&EI),
            &[
                used(V2_5, V2_5_1, O, 1, 22, "", "EI"),
                used(V2_6, V2_8_2, O, 1, 0, "", "EI"),
            ],
        ),
        repeated(
            "scheduled_procedure_step_location",
            "Scheduled Procedure Step Location",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 0, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CWE"),
            ],
        ),
        single(
            "scheduled_station_ae_title",
            "Scheduled Station AE Title",
            ST,
            &[
                used(V2_5, V2_6, O, 1, 16, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "ipc",
    doc: "IPC segments (Imaging Procedure Control Segment), one row each",
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
            "accession_identifier",
            Struct(&EI_COLUMNS),
            "IPC-1",
            "Accession Identifier",
        ),
        column(
            "requested_procedure_id",
            Struct(&EI_COLUMNS),
            "IPC-2",
            "Requested Procedure ID",
        ),
        column("study_instance_uid", Struct(&EI_COLUMNS), "IPC-3", "Study Instance UID"),
        column(
            "scheduled_procedure_step_id",
            Struct(&EI_COLUMNS),
            "IPC-4",
            "Scheduled Procedure Step ID",
        ),
        column("modality", Struct(&CWE_COLUMNS), "IPC-5", "Modality"),
        column("protocol_code", List(&CWE_KIND), "IPC-6", "Protocol Code"),
        column(
            "scheduled_station_name",
            Struct(&EI_COLUMNS),
            "IPC-7",
            "Scheduled Station Name",
        ),
        column(
            "scheduled_procedure_step_location",
            List(&CWE_KIND),
            "IPC-8",
            "Scheduled Procedure Step Location",
        ),
        column(
            "scheduled_station_ae_title",
            Utf8,
            "IPC-9",
            "Scheduled Station AE Title",
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
