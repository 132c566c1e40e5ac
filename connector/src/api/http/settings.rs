//! Settings of a client, with defaults that suit a hospital's server.

use std::time::Duration;

use crate::api::auth::Secret;

/// How a server is asked.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Settings {
    /// Time to connect.
    pub connect_timeout: Duration,
    /// Time without any byte.
    pub read_timeout: Duration,
    /// Time for one whole answer, so that slow bytes come to an end.
    pub answer_timeout: Duration,
    /// Attempts for one request.
    pub attempts: u32,
    /// Time for one request with all its attempts and waits.
    pub deadline: Duration,
    /// The bound of the first wait between attempts, which doubles.
    pub first_wait: Duration,
    /// The bound of all waits that the server does not ask for.
    pub longest_wait: Duration,
    /// Requests per second, of all tables together; 0 is no bound.
    pub requests_per_second: f64,
    /// The most bytes of an answer, after decompression.
    pub body_bytes: usize,
    /// Failures to connect in a row after which the host is left alone.
    pub circuit_failures: u32,
    /// For how long.
    pub circuit_rest: Duration,
    /// Redirects that one request follows.
    pub redirects: u32,
    /// Other hosts that redirects and links may lead to (`https://host:port`); they never get the credentials.
    pub allowed_origins: Vec<String>,
    /// Certificates of authorities to trust, as PEM, beside those of the system.
    pub authorities: Option<Vec<u8>>,
    /// Trust these authorities alone.
    pub only_authorities: bool,
    /// Certificate and key of this client, as PEM, for mutual TLS.
    pub identity: Option<Secret>,
    /// A proxy for everything. Without it, that of the environment is used.
    pub proxy: Option<Secret>,
    /// Use no proxy at all.
    pub no_proxy: bool,
    /// Further headers of every request to the server.
    pub headers: Vec<(String, Secret)>,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            connect_timeout: Duration::from_secs(10),
            read_timeout: Duration::from_secs(60),
            answer_timeout: Duration::from_secs(300),
            attempts: 8,
            deadline: Duration::from_secs(600),
            first_wait: Duration::from_millis(500),
            longest_wait: Duration::from_secs(60),
            requests_per_second: 10.0,
            body_bytes: 256 << 20,
            circuit_failures: 10,
            circuit_rest: Duration::from_secs(60),
            redirects: 5,
            allowed_origins: Vec::new(),
            authorities: None,
            only_authorities: false,
            identity: None,
            proxy: None,
            no_proxy: false,
            headers: Vec::new(),
        }
    }
}
