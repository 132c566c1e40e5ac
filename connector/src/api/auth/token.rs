//! Access tokens by client credentials (RFC 6749 §4.4): asked for, kept, and renewed before they end.

use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use reqwest::header::{AUTHORIZATION, HeaderName, HeaderValue};
use reqwest::{Method, Url};
use serde::Deserialize;

use super::{Secret, SigningKey};
use crate::api::http::url::{escape, is_private, query};
use crate::api::http::{Ask, Wire};
use crate::api::{Code, Error, Moment};

const PLACE: &str = "token_url";
/// What an endpoint without `expires_in` gives is taken to be good for this long.
const UNSAID: u64 = 300;

/// How a client shows who it is to the token endpoint.
#[derive(Debug)]
pub enum Credentials {
    /// Id and secret in a header.
    Basic(Secret),
    /// Id and secret in the form.
    Post(Secret),
    /// A signed assertion; the audience is the token endpoint unless another is said.
    PrivateKey {
        /// Signs.
        key: SigningKey,
        /// `aud`, where the endpoint wants another than its address.
        audience: Option<String>,
    },
}

/// Where tokens come from.
pub struct TokenSource {
    url: Url,
    client_id: String,
    scope: String,
    credentials: Credentials,
    kept: Mutex<Option<Token>>,
}

struct Token {
    header: HeaderValue,
    /// When another one is asked for.
    renew: Duration,
}

#[derive(Deserialize)]
struct Given {
    access_token: String,
    #[serde(default)]
    token_type: Option<String>,
    #[serde(default)]
    expires_in: Option<serde_json::Value>,
}

impl fmt::Debug for TokenSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenSource")
            .field("credentials", &self.credentials)
            .finish_non_exhaustive()
    }
}

impl TokenSource {
    /// Tokens from the endpoint at `token_url`.
    ///
    /// # Errors
    /// An address that is none, or that sends secrets in the clear to another machine.
    pub fn new(
        token_url: &str,
        client_id: &str,
        scope: &str,
        credentials: Credentials,
    ) -> Result<TokenSource, Error> {
        let url = Url::parse(token_url).ok().filter(is_private);
        Ok(TokenSource {
            url: url.ok_or_else(|| Error::new(Code::Setting, PLACE))?,
            client_id: client_id.to_owned(),
            scope: scope.to_owned(),
            credentials,
            kept: Mutex::new(None),
        })
    }

    /// The header of a token that is good for a while. Threads that want one at the same time wait for the first.
    pub(super) fn bearer(&self, wire: &Wire) -> Result<HeaderValue, Error> {
        let mut kept = self.kept();
        let now = wire.clock().elapsed();
        if let Some(token) = kept.as_ref().filter(|token| now < token.renew) {
            return Ok(token.header.clone());
        }
        let token = self.ask(wire)?;
        Ok(kept.insert(token).header.clone())
    }

    /// The token was refused: another one is asked for.
    pub(super) fn forget(&self) -> bool {
        *self.kept() = None;
        true
    }

    fn ask(&self, wire: &Wire) -> Result<Token, Error> {
        let mut secret_headers = Vec::new();
        if let Credentials::Basic(secret) = &self.credentials {
            secret_headers.push(self.basic(secret)?);
        }
        let asked = wire.clock().elapsed();
        let reply = wire.send(&Ask {
            method: Method::POST,
            url: self.url.clone(),
            place: PLACE.to_owned(),
            accept: "application/json",
            form: Some(&|| self.form(wire.clock().now())),
            headers: Vec::new(),
            secret_headers,
        });
        read(&reply.map_err(refused)?.body, asked)
    }

    fn form(&self, now: Moment) -> Result<String, Error> {
        let mut form = vec![("grant_type", "client_credentials".to_owned())];
        if !self.scope.is_empty() {
            form.push(("scope", self.scope.clone()));
        }
        match &self.credentials {
            Credentials::Basic(_) => {}
            Credentials::Post(secret) => {
                form.push(("client_id", self.client_id.clone()));
                form.push(("client_secret", secret.reveal().to_owned()));
            }
            Credentials::PrivateKey { key, audience } => {
                let audience = audience.as_deref().unwrap_or(self.url.as_str());
                let assertion = key.assertion(&self.client_id, audience, now)?;
                let kind = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
                form.push(("client_assertion_type", kind.to_owned()));
                form.push(("client_assertion", assertion.reveal().to_owned()));
            }
        }
        Ok(query(
            form.iter().map(|(name, value)| (*name, value.as_str())),
        ))
    }

    /// RFC 6749 §2.3.1: both are escaped before they are joined.
    fn basic(&self, secret: &Secret) -> Result<(HeaderName, HeaderValue), Error> {
        let mut both = String::new();
        escape(&self.client_id, &mut both);
        // `escape` leaves colons as they are, which in an id would end it.
        both = both.replace(':', "%3A");
        both.push(':');
        escape(secret.reveal(), &mut both);
        let value = HeaderValue::from_str(&format!("Basic {}", STANDARD.encode(both)));
        let mut value = value.map_err(|_| Error::new(Code::Setting, "client_secret"))?;
        value.set_sensitive(true);
        Ok((AUTHORIZATION, value))
    }

    fn kept(&self) -> MutexGuard<'_, Option<Token>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// An endpoint's refusal is about the token, whatever its status.
fn refused(error: Error) -> Error {
    match (error.code(), error.status()) {
        (Code::Status | Code::Unauthorized | Code::Gone, Some(status)) => {
            let issues = error.issues().to_vec();
            Error::new(Code::Token, PLACE)
                .with_status(status)
                .with_issues(issues)
        }
        _ => error,
    }
}

fn read(body: &[u8], asked: Duration) -> Result<Token, Error> {
    let refused = || Error::new(Code::Token, PLACE);
    let given: Given = serde_json::from_slice(body).map_err(|_| refused())?;
    let is_bearer = given
        .token_type
        .is_none_or(|kind| kind.eq_ignore_ascii_case("bearer"));
    if !is_bearer || given.access_token.is_empty() {
        return Err(refused());
    }
    // Some endpoints write the number as text.
    let seconds = given.expires_in.as_ref().and_then(|value| {
        let number = value.as_f64().map(|number| number as u64);
        number.or_else(|| value.as_str()?.parse().ok())
    });
    let seconds = seconds.unwrap_or(UNSAID);
    // A minute before the end, or a tenth of a short life: a request under way must not outlive its token.
    let early = 60.min(seconds / 10);
    let mut header =
        HeaderValue::from_str(&format!("Bearer {}", given.access_token)).map_err(|_| refused())?;
    header.set_sensitive(true);
    let renew = asked.saturating_add(Duration::from_secs(seconds.saturating_sub(early)));
    Ok(Token { header, renew })
}
