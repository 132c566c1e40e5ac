// Written by `cargo codegen` from specs/. Do not edit.
use crate::shorthand::*;
/// The structure of every event, by message code, trigger event and release.
pub static EVENTS: &[EventDef] = &[
    event("ORU", "*", V2_8_2, V2_8_2, "ORU_R01"),
    event("ORU", "R01", V2_6, V2_8_2, "ORU_R01"),
];
