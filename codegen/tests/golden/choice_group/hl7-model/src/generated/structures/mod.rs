// Written by `cargo codegen` from specs/. Do not edit.
//! Message structures and their groups.
mod events;
mod oru_r01;
pub use oru_r01::*;
pub use events::EVENTS;
use crate::def::StructureDef;
/// Every message structure, by id.
pub static STRUCTURES: &[&StructureDef] = &[&ORU_R01];
/// Shows the type of every structure, by id.
pub fn each<V: crate::shorthand::Types>(types: &mut V) {
    types.see::<OruR01>();
}
