//! What holds for every table: any definition within the closed list of types, any rows.

#[path = "../agreement/mod.rs"]
mod agreement;
mod columns;
mod defs;
mod json;
mod rows;
mod schemas;
