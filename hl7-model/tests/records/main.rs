//! Typed structs of every segment and composite, by their definitions.

mod by_definition;
mod columns;
mod identity;
mod json;
mod messages;
