//! API mode against servers of ours: one in memory whose pages shift, and one on loopback that misbehaves.

mod auth;
mod bundle;
mod clock;
mod faults;
mod history;
mod memory;
mod model;
mod server;
mod silence;
mod tls;
mod window;
