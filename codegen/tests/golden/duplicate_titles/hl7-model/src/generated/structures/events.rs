// Written by `cargo codegen` from specs/. Do not edit.
use crate::shorthand::*;
/// The structure of every event, by message code, trigger event and release.
pub static EVENTS: &[EventDef] = &[];
