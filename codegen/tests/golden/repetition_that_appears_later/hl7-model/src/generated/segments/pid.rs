// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// PID · Patient Identification
#[derive(Default)]
#[non_exhaustive]
pub struct Pid {
    /// PID-1 · Set ID - PID · SI
    pub set_id_pid: Maybe<Si>,
    /// PID-2 · Patient Identifier List · CX
    pub internal_patient_id: Vec<Maybe<Cx>>,
    /// PID-3 · Birth Order · NM
    pub birth_order: Vec<Maybe<Nm>>,
    /// What a message has beyond these 3.
    pub extra: Extra,
}
record!(segment Pid, PID, [1 => set_id_pid, 2 => internal_patient_id, 3 => birth_order]);
/// Definition of [`Pid`].
pub static PID: SegmentDef = SegmentDef {
    id: "PID",
    title: "Patient Identification",
    fields: &[
        single(
            "set_id_pid",
            "Set ID - PID",
            SI,
            &[used(V2_3, V2_3, O, 1, 0, "", "SI"), used(V2_5, V2_8_2, O, 1, 4, "", "SI")],
        ),
        repeated(
            "internal_patient_id",
            "Patient Identifier List",
            of(&CX),
            &[used(V2_3, V2_3, R, 1, 0, "", "CX"), used(V2_5, V2_8_2, R, 0, 0, "", "CX")],
        ),
        repeated(
            "birth_order",
            "Birth Order",
            NM,
            &[
                used(V2_3, V2_3, O, 1, 0, "", "NM"),
                used(V2_5, V2_5, O, 3, 0, "", "NM"),
                used(V2_8_2, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "pid",
    doc: "PID segments (Patient Identification), one row each",
    ingestion: Ingestion::Append,
    key: &["message_hash", "segment_index"],
    columns: &[
        SEGMENT_INDEX,
        column("set_id_pid", Int64, "PID-1", "Set ID - PID"),
        column(
            "internal_patient_id",
            List(&CX_KIND),
            "PID-2",
            "Patient Identifier List",
        ),
        column("birth_order", List(&Decimal), "PID-3", "Birth Order"),
        MESSAGE_HASH,
        RESCUED_DATA,
    ],
};
