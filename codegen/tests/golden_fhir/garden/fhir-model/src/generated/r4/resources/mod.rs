// Written by `cargo codegen` from specs/. Do not edit.
//! Resources.
mod bed;
mod plant;
pub use bed::*;
pub use plant::*;
use crate::def::ResourceDef;
crate::resources!(R4, [0 => Bed, 1 => Plant]);
/// Every resource with its table, by name.
pub static RESOURCES: &[ResourceDef] = &[
    ResourceDef {
        def: &BED,
        table: &BED_TABLE,
    },
    ResourceDef {
        def: &PLANT,
        table: &PLANT_TABLE,
    },
];
