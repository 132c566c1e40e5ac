//! Credentials: none, a key, a token.

mod assertion;
mod secret;
mod smart;
mod token;

use std::fmt;

use reqwest::header::{AUTHORIZATION, HeaderName, HeaderValue};

pub use assertion::{Algorithm, SigningKey};
pub use secret::{Secret, resolve};
pub use smart::{SmartConfiguration, discover};
pub use token::{Credentials, TokenSource};

use super::http::Wire;
use super::{Code, Error};

/// How requests show who sends them.
pub enum Auth {
    /// Not at all.
    None,
    /// By the same header each time.
    Key(HeaderName, HeaderValue),
    /// By an access token that is asked for.
    Token(Box<TokenSource>),
}

/// Without anything secret.
impl fmt::Debug for Auth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Auth::None => "none",
            Auth::Key(..) => "api_key",
            Auth::Token(_) => "oauth2",
        })
    }
}

impl Auth {
    /// A key: `Authorization: Bearer key`, or the header that is named.
    ///
    /// # Errors
    /// A name or key that no header can have.
    pub fn key(header: Option<&str>, key: &Secret) -> Result<Auth, Error> {
        let refused = || Error::new(Code::Setting, "api_key");
        let (name, value) = match header {
            None => (AUTHORIZATION, format!("Bearer {}", key.reveal())),
            Some(name) => {
                let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| refused())?;
                (name, key.reveal().to_owned())
            }
        };
        let mut value = HeaderValue::from_str(&value).map_err(|_| refused())?;
        value.set_sensitive(true);
        Ok(Auth::Key(name, value))
    }

    /// The header for a request that is sent now.
    ///
    /// # Errors
    /// No token is given.
    pub(super) fn header(&self, wire: &Wire) -> Result<Option<(HeaderName, HeaderValue)>, Error> {
        match self {
            Auth::None => Ok(None),
            Auth::Key(name, value) => Ok(Some((name.clone(), value.clone()))),
            Auth::Token(source) => Ok(Some((AUTHORIZATION, source.bearer(wire)?))),
        }
    }

    /// The server did not take the last header. Is there another one to try?
    pub(super) fn refuse(&self) -> bool {
        match self {
            Auth::None | Auth::Key(..) => false,
            Auth::Token(source) => source.forget(),
        }
    }
}
