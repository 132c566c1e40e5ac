//! From a message to rows: the plan of each table, and the engine that carries it out.

pub mod plan;
