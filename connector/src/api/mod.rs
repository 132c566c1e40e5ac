//! API mode: what is asked of a FHIR server, and how. The step *fetch* of the walk; it hands on the texts of resources, and
//! knows neither tables nor sinks.
//!
//! ```text
//! Client    one polite client: token, pace, retries, circuit, size, redirects
//!   Search  pages of one search, their links followed as given
//!     Page  a Bundle taken apart into resources, without a tree of it
//!   Run     a window of `_lastUpdated`, read so that nothing is lost or doubled, with a cursor after each step
//! export    Bulk Data: kick-off, polling, files that resume
//! periods   a window divided, for several readers
//! deletions  the history of a type, for what searches never show
//! ```
//!
//! *Invariant:* errors, `Debug` and cursors hold no text of a server and no value of a query: codes from closed lists,
//! the path that was asked, the number of the page, and hashes.
//!
//! *Invariant:* time is a parameter ([`Clock`]), and so is the server ([`Fetch`]).

#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::string_slice,
        clippy::panic,
        clippy::unreachable,
        clippy::todo,
        clippy::unimplemented
    )
)]

pub mod auth;
mod capability;
mod clock;
mod cursor;
mod error;
pub mod export;
mod history;
pub mod http;
mod moment;
mod outcome;
mod page;
pub mod periods;
pub mod probe;
mod search;
#[cfg(test)]
mod tests;
mod window;

pub use auth::Auth;
pub use capability::{Capability, Offer};
pub use clock::{Clock, SystemClock};
pub use cursor::{Cursor, Key};
pub use error::{Code, Error};
pub use history::{Deletion, HistoryPlan, deletions};
pub use http::{Ahead, Call, Client, Fetch, Reply, Settings, url};
pub use moment::Moment;
pub use page::{Item, Page, Role, version};
pub use search::{Order, Pages, Range, Search};
pub use window::{Plan, Run, Step};
