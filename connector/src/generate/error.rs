//! What can be wrong with a request to generate.

/// A request that cannot be carried out.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Not one of the families.
    #[error("unknown message type {0:?}; known are ADT, ORM, ORU, SIU, VXU, MDM, DFT")]
    UnknownType(String),
    /// Not a number.
    #[error("the weight in {0:?} is not a whole number")]
    Weight(String),
    /// Nothing to write.
    #[error(
        "no message type is left: all weights are 0, or the release has none of the types asked for"
    )]
    NoTypes,
    /// Not one of the thirteen.
    #[error(
        "unknown release {0:?}; known are 2.1, 2.2, 2.3, 2.3.1, 2.4, 2.5, 2.5.1, 2.6, 2.7, 2.7.1, 2.8, 2.8.1, 2.8.2 and mixed"
    )]
    UnknownRelease(String),
    /// Not one of the quirks.
    #[error("unknown quirk {0:?}; `generate --list-dirt` lists them")]
    UnknownQuirk(String),
    /// Not one of the types of resources.
    #[error("unknown resource type {0:?}; known are {1}")]
    UnknownResource(String, String),
    /// Not a size.
    #[error("{0:?} is not a size; write 1500000, 250MB or 10GB")]
    Size(String),
    /// Not a date.
    #[error("{0:?} is not a date; write 2024-01-31")]
    Date(String),
    /// Options that contradict each other.
    #[error("{0}")]
    Usage(&'static str),
    /// Reading or writing failed.
    #[error("{path}: {source}")]
    Io {
        /// The file.
        path: String,
        /// What the system said.
        source: std::io::Error,
    },
}
