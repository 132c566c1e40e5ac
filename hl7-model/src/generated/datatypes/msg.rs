// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// MSG · Message Type
#[derive(Default)]
#[non_exhaustive]
pub struct Msg {
    /// MSG.1 · Message Code · ID
    pub message_code: Maybe<String>,
    /// MSG.2 · Trigger Event · ID
    pub msg_trigger_event: Maybe<String>,
    /// MSG.3 · Message Structure · ID
    pub message_structure: Maybe<String>,
    /// What a message has beyond these 3.
    pub extra: Extra,
}
record!(
    composite Msg, MSG, [1 => message_code, 2 => msg_trigger_event, 3 =>
    message_structure]
);
/// Definition of [`Msg`].
pub static MSG: CompositeDef = CompositeDef {
    id: "MSG",
    title: "Message Type",
    components: &[
        single(
            "message_code",
            "Message Code",
            ID,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "ID"),
                used(V2_5, V2_8_2, R, 1, 3, "0076", "ID"),
            ],
        ),
        single(
            "msg_trigger_event",
            "Trigger Event",
            ID,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "0003", "ID"),
                used(V2_5, V2_8_2, R, 1, 3, "0003", "ID"),
            ],
        ),
        single(
            "message_structure",
            "Message Structure",
            ID,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "0354", "ID"),
                used(V2_5, V2_8_1, R, 1, 7, "0354", "ID"),
                used(V2_8_2, V2_8_2, R, 1, 0, "0354", "ID"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a MSG field.
pub static MSG_COLUMNS: [ColumnDef; 3] = [
    column("message_code", Utf8, ".1", "Message Code"),
    column("msg_trigger_event", Utf8, ".2", "Trigger Event"),
    column("message_structure", Utf8, ".3", "Message Structure"),
];
/// Element of a list of MSG.
pub static MSG_KIND: Kind = Struct(&MSG_COLUMNS);
