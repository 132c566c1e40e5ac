//! Messages read into the structs of their structure and written again, and which structure a message has.

mod known;
mod registry;
mod sequences;
