//! API mode against servers of ours: one in memory whose pages shift, and one on loopback that misbehaves.

mod addresses;
mod ahead;
mod auth;
mod bundle;
mod certificates;
mod clock;
mod export;
mod faults;
mod history;
mod memory;
mod model;
mod paging;
mod server;
mod silence;
mod tls;
mod window;

/// One client serves the threads of all tables.
#[test]
fn a_client_may_be_shared_by_threads() {
    fn is_shared<T: Send + Sync>() {}
    is_shared::<super::Client>();
    is_shared::<super::Error>();
}
