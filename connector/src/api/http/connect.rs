//! The connection below the wire: TLS by rustls with ring, authorities, a client's certificate, a proxy.

use reqwest::blocking;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use reqwest::redirect::Policy;
use reqwest::{Certificate, Identity, Proxy, Url};

use super::Settings;
use crate::api::auth::Secret;
use crate::api::{Code, Error};

fn refused(setting: &str) -> Error {
    Error::new(Code::Setting, setting)
}

/// A client as the settings have it. Redirects are followed by the wire, which knows where they may lead.
pub(super) fn client(settings: &Settings) -> Result<blocking::Client, Error> {
    // Whoever embeds this crate may have chosen a provider already; theirs is then used.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let mut builder = blocking::Client::builder()
        .user_agent(concat!("healthcare-connector/", env!("CARGO_PKG_VERSION")))
        .redirect(Policy::none())
        .gzip(true)
        .connect_timeout(settings.connect_timeout)
        .timeout(settings.read_timeout)
        .default_headers(HeaderMap::new());
    if let Some(pem) = &settings.authorities {
        let certificates =
            Certificate::from_pem_bundle(pem).map_err(|_| refused("ca_certificate"))?;
        if certificates.is_empty() {
            return Err(refused("ca_certificate"));
        }
        builder = match settings.only_authorities {
            true => builder.tls_certs_only(certificates),
            false => builder.tls_certs_merge(certificates),
        };
    }
    if let Some(pem) = &settings.identity {
        let identity = Identity::from_pem(pem.reveal().as_bytes())
            .map_err(|_| refused("client_certificate"))?;
        builder = builder.identity(identity);
    }
    if settings.no_proxy {
        builder = builder.no_proxy();
    } else if let Some(proxy) = &settings.proxy {
        builder = builder.proxy(through(proxy)?);
    }
    builder.build().map_err(|_| refused("TLS"))
}

fn through(proxy: &Secret) -> Result<Proxy, Error> {
    let is_http = |url: &Url| matches!(url.scheme(), "http" | "https") && url.has_host();
    let url = Url::parse(proxy.reveal()).ok().filter(is_http);
    let made = url.and_then(|url| Proxy::all(url).ok());
    made.ok_or_else(|| refused("proxy"))
}

/// The further headers of the settings, and that they can be sent.
pub(super) fn headers(settings: &Settings) -> Result<Vec<(HeaderName, HeaderValue)>, Error> {
    let pairs = settings.headers.iter();
    let made = pairs.map(|(name, value)| {
        let name = HeaderName::from_bytes(name.as_bytes()).ok()?;
        let mut value = HeaderValue::from_str(value.reveal()).ok()?;
        value.set_sensitive(true);
        Some((name, value))
    });
    made.collect::<Option<_>>().ok_or_else(|| refused("header"))
}
