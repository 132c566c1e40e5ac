//! What holds for every table: any definition within the closed list of types, any rows.

mod columns;
mod defs;
mod json;
mod rows;
mod schemas;
