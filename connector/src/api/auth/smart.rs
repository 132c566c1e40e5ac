//! What a server says about its token endpoint (SMART App Launch 2.1, `.well-known/smart-configuration`).

use reqwest::{Method, Url};
use serde::Deserialize;

use crate::api::http::{Ask, Wire};
use crate::api::{Code, Error};

/// The parts of a server's SMART configuration that backend services need.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[non_exhaustive]
pub struct SmartConfiguration {
    /// Where tokens are given.
    pub token_endpoint: String,
    /// `private_key_jwt`, `client_secret_basic`, ...
    #[serde(default)]
    pub token_endpoint_auth_methods_supported: Vec<String>,
    /// `RS384`, `ES384`.
    #[serde(default)]
    pub token_endpoint_auth_signing_alg_values_supported: Vec<String>,
    /// Scopes that may be asked for.
    #[serde(default)]
    pub scopes_supported: Vec<String>,
    /// `client-confidential-asymmetric`, ...
    #[serde(default)]
    pub capabilities: Vec<String>,
}

/// Asks the server at `base` where its tokens are given.
///
/// # Errors
/// It does not say, or in words that are none.
pub fn discover(wire: &Wire, base: &Url) -> Result<SmartConfiguration, Error> {
    const PLACE: &str = ".well-known/smart-configuration";
    let url = base
        .join(PLACE)
        .map_err(|_| Error::new(Code::Setting, PLACE))?;
    let reply = wire.send(&Ask {
        method: Method::GET,
        url,
        place: PLACE.to_owned(),
        accept: "application/json",
        form: None,
        headers: Vec::new(),
        secret_headers: Vec::new(),
    })?;
    serde_json::from_slice(&reply.body).map_err(|_| Error::new(Code::NotJson, PLACE))
}
