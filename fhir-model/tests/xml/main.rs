//! XML to JSON and back: documents that show one thing each, and resources made up by their definitions.

mod documents;
mod generated;
