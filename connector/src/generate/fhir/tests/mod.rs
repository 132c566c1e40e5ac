//! Resources are sound, and are joined with the messages of the same story.
