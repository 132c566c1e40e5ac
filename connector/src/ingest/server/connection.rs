//! From options to a client: secrets looked up, certificates read, tokens' places found.

use std::path::Path;
use std::sync::Arc;

use super::options::{AuthType, ClientAuth, ServerOptions};
use crate::api::auth::{Credentials, Secret, SigningKey, TokenSource, discover, resolve};
use crate::api::http::{Wire, url};
use crate::api::{Auth, Client, Clock, Settings};
use crate::error::{At, Error};
use crate::ingest::options::usage;

/// A client for the server.
///
/// # Errors
/// Secrets and certificates that cannot be read, settings that cannot be used; a server that does not say where its tokens
/// are given, when nothing else does.
pub(super) fn connect(options: &ServerOptions, clock: &Arc<dyn Clock>) -> Result<Client, Error> {
    let settings = settings(options)?;
    let auth = auth(options, &settings, clock)?;
    Ok(Client::new(
        &options.fhir_base_url,
        auth,
        settings,
        Arc::clone(clock),
    )?)
}

fn settings(options: &ServerOptions) -> Result<Settings, Error> {
    let usual = Settings::default();
    let mut settings = Settings {
        // One answer may not take longer than all attempts together.
        answer_timeout: usual.answer_timeout.min(options.request_deadline),
        connect_timeout: options.connect_timeout,
        read_timeout: options.read_timeout,
        deadline: options.request_deadline,
        attempts: options.request_attempts.max(1),
        requests_per_second: options.requests_per_second.unwrap_or(options.preset().rate),
        allowed_origins: options.allow_origin.clone(),
        only_authorities: options.only_ca_certificate,
        no_proxy: options.no_proxy,
        ..usual
    };
    if let Some(path) = &options.ca_certificate {
        settings.authorities = Some(std::fs::read(path).at("read", path)?);
    }
    if let Some(reference) = &options.client_certificate {
        settings.identity = Some(secret(options, "client_certificate", reference)?);
    }
    if let Some(proxy) = &options.proxy {
        // Without a user in it an address is no secret.
        settings.proxy = Some(match proxy.contains('@') {
            true if !options.takes_secrets => return Err(by_reference("proxy")),
            _ => looked_up(options, "proxy", proxy)?,
        });
    }
    for header in &options.header {
        let (name, value) = header
            .split_once('=')
            .ok_or_else(|| usage("header: write name=value".to_owned()))?;
        let is_secret = ["authorization", "cookie", "proxy-authorization"]
            .iter()
            .any(|secret| name.trim().eq_ignore_ascii_case(secret));
        let value = match is_secret {
            true => secret(options, "header", value)?,
            false => looked_up(options, "header", value)?,
        };
        settings.headers.push((name.trim().to_owned(), value));
    }
    for (name, value) in options.preset().headers {
        let mut given = settings.headers.iter();
        if !given.any(|(given, _)| given.eq_ignore_ascii_case(name)) {
            let header = ((*name).to_owned(), Secret::new(*value));
            settings.headers.push(header);
        }
    }
    Ok(settings)
}

fn auth(
    options: &ServerOptions,
    settings: &Settings,
    clock: &Arc<dyn Clock>,
) -> Result<Auth, Error> {
    match options.auth_type {
        AuthType::None => Ok(Auth::None),
        AuthType::ApiKey => {
            let key = options.api_key.as_deref().unwrap_or_default();
            let key = secret(options, "api_key", key)?;
            Ok(Auth::key(options.api_key_header.as_deref(), &key)?)
        }
        AuthType::Oauth2 => {
            let credentials = credentials(options)?;
            let token_url = match &options.token_url {
                Some(token_url) => token_url.clone(),
                None => {
                    let wire = Wire::new(settings.clone(), Arc::clone(clock))?;
                    discover(&wire, &url::base(&options.fhir_base_url)?)?.token_endpoint
                }
            };
            let client = options.client_id.as_deref().unwrap_or_default();
            let source = TokenSource::new(&token_url, client, &options.scope, credentials)?;
            Ok(Auth::Token(Box::new(source)))
        }
    }
}

fn credentials(options: &ServerOptions) -> Result<Credentials, Error> {
    if let Some(reference) = &options.private_key {
        let pem = secret(options, "private_key", reference)?;
        let kid = options.key_id.as_deref().unwrap_or_default();
        return Ok(Credentials::PrivateKey {
            key: SigningKey::read(&pem, kid, options.jwks_url.as_deref())?,
            audience: options.token_audience.clone(),
        });
    }
    let reference = options.client_secret.as_deref().unwrap_or_default();
    let secret = secret(options, "client_secret", reference)?;
    Ok(match options.client_auth {
        ClientAuth::Basic => Credentials::Basic(secret),
        ClientAuth::Post => Credentials::Post(secret),
    })
}

/// A secret, which has to be a reference.
fn secret(options: &ServerOptions, name: &str, text: &str) -> Result<Secret, Error> {
    match options.takes_secrets || text.trim().starts_with("{{") {
        true => looked_up(options, name, text),
        false => Err(by_reference(name)),
    }
}

fn by_reference(name: &str) -> Error {
    usage(format!(
        "{name} has to be a reference, {{{{secrets/scope/key}}}} or {{{{file/path}}}}: what stands on a command line or in a file of options is read by others"
    ))
}

fn looked_up(options: &ServerOptions, name: &str, text: &str) -> Result<Secret, Error> {
    let variable = |name: &str| std::env::var(name).ok();
    let folder = options.secrets_path.as_deref().map(Path::new);
    Ok(resolve(name, text, &variable, folder)?)
}
