//! One polite client for one server.

mod ahead;
mod circuit;
mod connect;
mod retry;
mod settings;
pub mod url;
pub mod wire;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::blocking::Response;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use reqwest::{Method, Url};

pub use ahead::Ahead;
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

    /// How long the server asks to wait.
    pub fn retry_after(&self, now: Moment) -> Option<Duration> {
        retry::retry_after(self.header("retry-after")?, self.header("date"), now)
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

    /// This is what will be got next, unless the run ends before: it may be asked for already. `false` when another
    /// address is.
    fn expect(&self, _url: &Url, _place: &str) -> bool {
        true
    }
}

/// A request, without credentials.
#[derive(Clone)]
pub struct Call<'a> {
    /// GET, or DELETE.
    pub method: Method,
    /// Where.
    pub url: &'a Url,
    /// What errors call it.
    pub place: &'a str,
    /// The media type wanted.
    pub accept: &'static str,
    /// Further headers.
    pub headers: Vec<(HeaderName, HeaderValue)>,
}

impl<'a> Call<'a> {
    /// A GET of FHIR in JSON.
    pub fn get(url: &'a Url, place: &'a str) -> Call<'a> {
        Call {
            method: Method::GET,
            url,
            place,
            accept: "application/fhir+json, application/json;q=0.9",
            headers: Vec::new(),
        }
    }
}

impl fmt::Debug for Call<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("place", &self.place)
            .finish_non_exhaustive()
    }
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

    /// A request of another kind than [`Fetch::get`].
    ///
    /// # Errors
    /// Whatever keeps the answer from coming.
    pub fn send(&self, call: &Call<'_>) -> Result<Reply, Error> {
        self.authorised(call, |ask| self.wire.send(ask))
    }

    /// The same, with a body that is read as it comes.
    pub(super) fn open(&self, call: &Call<'_>) -> Result<Response, Error> {
        self.authorised(call, |ask| self.wire.open(ask))
    }

    /// A token that the server no longer takes is replaced, once.
    fn authorised<T>(
        &self,
        call: &Call<'_>,
        send: impl Fn(&Ask<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        if !self.may_go(call.url) {
            return Err(Error::new(Code::OtherHost, call.place));
        }
        match send(&self.ask(call)?) {
            Err(error) if error.code() == Code::Unauthorized && self.auth.refuse() => {
                send(&self.ask(call)?)
            }
            sent => sent,
        }
    }

    fn ask(&self, call: &Call<'_>) -> Result<Ask<'static>, Error> {
        let mut secret_headers = Vec::new();
        if url::is_same_origin(&self.base, call.url) {
            secret_headers.clone_from(&self.headers);
            secret_headers.extend(self.auth.header(&self.wire)?);
        }
        Ok(Ask {
            method: call.method.clone(),
            url: call.url.clone(),
            place: call.place.to_owned(),
            accept: call.accept,
            form: None,
            headers: call.headers.clone(),
            secret_headers,
        })
    }
}

impl Fetch for Client {
    fn get(&self, url: &Url, place: &str) -> Result<Reply, Error> {
        self.send(&Call::get(url, place))
    }

    fn may_go(&self, url: &Url) -> bool {
        self.wire.may_go(&self.base, url)
    }
}
