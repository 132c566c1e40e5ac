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
    /// What a message has beyond these 2.
    pub extra: Extra,
}
record!(composite Msg, MSG, [1 => message_code, 2 => msg_trigger_event]);
/// Definition of [`Msg`].
pub static MSG: CompositeDef = CompositeDef {
    id: "MSG",
    title: "Message Type",
    components: &[
        single(
            "message_code",
            "Message Code",
            ID,
            &[used(V2_6, V2_8_2, O, 1, 0, "", "ID")],
        ),
        single(
            "msg_trigger_event",
            "Trigger Event",
            ID,
            &[used(V2_6, V2_8_2, O, 1, 0, "", "ID")],
        ),
    ],
    variadic: false,
};
/// Columns of a MSG field.
pub static MSG_COLUMNS: [ColumnDef; 2] = [
    column("message_code", Utf8, ".1", "Message Code"),
    column("msg_trigger_event", Utf8, ".2", "Trigger Event"),
];
/// Element of a list of MSG.
pub static MSG_KIND: Kind = Struct(&MSG_COLUMNS);
