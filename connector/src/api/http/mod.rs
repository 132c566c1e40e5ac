//! One polite client for one server.

mod circuit;
mod connect;
mod retry;
mod settings;
pub mod url;
pub mod wire;

use std::fmt;
use std::sync::Arc;

use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use reqwest::{Method, Url};

pub use settings::Settings;
pub use wire::{Ask, Wire};

use super::{Auth, Clock, Code, Error, Moment};

/// An answer with success.
pub struct Reply {
    /// 200, 202, ...
    pub status: u16,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body, decompressed.
    pub body: Vec<u8>,
    /// Where it came from, after redirects.
    pub url: Url,
}

/// Without anything that the server said.
impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Reply { status, body, .. } = self;
        write!(f, "Reply {{ status: {status}, {} bytes }}", body.len())
    }
}

impl Reply {
    /// What time it was at the server, if it says so.
    pub fn date(&self) -> Option<Moment> {
        retry::http_date(self.header("date")?)
    }

    /// A header that is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

/// Whoever gets pages: a [`Client`], or a server in memory.
pub trait Fetch {
    /// What is at an address. `place` is what errors call it.
    ///
    /// # Errors
    /// Whatever keeps the answer from coming.
    fn get(&self, url: &Url, place: &str) -> Result<Reply, Error>;

    /// May a link of this server lead there?
    fn may_go(&self, url: &Url) -> bool;
}

/// Asks one server, with credentials.
pub struct Client {
    wire: Wire,
    base: Url,
    auth: Auth,
    headers: Vec<(HeaderName, HeaderValue)>,
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("auth", &self.auth)
            .finish_non_exhaustive()
    }
}

impl Client {
    /// A client of the server at a base address.
    ///
    /// # Errors
    /// Settings that cannot be used.
    pub fn new(
        base: &str,
        auth: Auth,
        settings: Settings,
        clock: Arc<dyn Clock>,
    ) -> Result<Client, Error> {
        let headers = connect::headers(&settings)?;
        Ok(Client {
            base: url::base(base)?,
            wire: Wire::new(settings, clock)?,
            auth,
            headers,
        })
    }

    /// The base address, with a slash at its end.
    pub fn base(&self) -> &Url {
        &self.base
    }

    /// The wire below.
    pub fn wire(&self) -> &Wire {
        &self.wire
    }

    fn ask(&self, url: &Url, place: &str) -> Result<Reply, Error> {
        let mut secret_headers = Vec::new();
        if url::is_same_origin(&self.base, url) {
            secret_headers.clone_from(&self.headers);
            secret_headers.extend(self.auth.header(&self.wire)?);
        }
        self.wire.send(&Ask {
            method: Method::GET,
            url: url.clone(),
            place: place.to_owned(),
            accept: "application/fhir+json, application/json;q=0.9",
            form: None,
            secret_headers,
        })
    }
}

impl Fetch for Client {
    /// A token that the server no longer takes is replaced, once.
    fn get(&self, url: &Url, place: &str) -> Result<Reply, Error> {
        if !self.may_go(url) {
            return Err(Error::new(Code::OtherHost, place));
        }
        match self.ask(url, place) {
            Err(error) if error.code() == Code::Unauthorized && self.auth.refuse() => {
                self.ask(url, place)
            }
            asked => asked,
        }
    }

    fn may_go(&self, url: &Url) -> bool {
        self.wire.may_go(&self.base, url)
    }
}
