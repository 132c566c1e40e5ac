//! The options of a server by their names, with values as texts. Lists are lines.

use std::time::Duration;

use clap::ValueEnum;

use super::ServerRequest;
use crate::api::Moment;
use crate::ingest::{AuthType, ClientAuth, Deletes, Preset};
use crate::rows::request::{number, set, truth};

/// Sets an option to what a text says.
pub(super) type Set = fn(&mut ServerRequest, &str) -> Result<(), String>;

/// Options of reading that files and servers have both.
pub(super) const OF_READING: [&str; 9] = [
    "tables",
    "columns",
    "error_handling",
    "dead_letter_path",
    "fhir_release",
    "max_message_bytes",
    "max_nesting",
    "threads",
    "timezone",
];

/// A text as it is.
macro_rules! texts {
    ($($name:ident),* $(,)?) => {
        &[$((stringify!($name), |request, text| {
            request.server.$name = Some(text.into());
            Ok(())
        })),*]
    };
}

/// Options that are texts.
pub(super) const TEXTS: &[(&str, Set)] = texts![
    api_key,
    api_key_header,
    token_url,
    client_id,
    client_secret,
    private_key,
    key_id,
    jwks_url,
    token_audience,
    secrets_path,
    ca_certificate,
    client_certificate,
    proxy,
];

/// All others.
pub(super) const OTHERS: &[(&str, Set)] = &[
    ("auth_type", |request, text| {
        let chosen = AuthType::from_str(text, true);
        let chosen = chosen.map_err(|_| "write none, api_key or oauth2".to_owned());
        set(&mut request.server.auth_type, chosen)
    }),
    ("client_auth", |request, text| {
        let chosen = ClientAuth::from_str(text, true);
        let chosen = chosen.map_err(|_| "write basic or post".to_owned());
        set(&mut request.server.client_auth, chosen)
    }),
    ("server", |request, text| {
        let chosen = Preset::from_str(text, true).map(Some);
        let chosen = chosen.map_err(|_| "write epic, cerner or hapi".to_owned());
        set(&mut request.server.server, chosen)
    }),
    ("deletes", |request, text| {
        let chosen = Deletes::from_str(text, true);
        let chosen = chosen.map_err(|_| "write auto or off".to_owned());
        set(&mut request.server.deletes, chosen)
    }),
    ("scope", |request, text| {
        set(&mut request.server.scope, Ok(text.to_owned()))
    }),
    ("search", |request, text| {
        set(&mut request.server.search, Ok(lines(text)))
    }),
    ("header", |request, text| {
        set(&mut request.server.header, Ok(lines(text)))
    }),
    ("allow_origin", |request, text| {
        set(&mut request.server.allow_origin, Ok(lines(text)))
    }),
    ("page_size", |request, text| {
        let count = number(text).and_then(|count| within(count, 1, 100_000));
        set(&mut request.server.page_size, count.map(Some))
    }),
    ("max_concurrency", |request, text| {
        let count = number(text).and_then(|count| within(count, 1, 64));
        set(&mut request.server.max_concurrency, count.map(Some))
    }),
    ("requests_per_second", |request, text| {
        set(
            &mut request.server.requests_per_second,
            number(text).map(Some),
        )
    }),
    ("request_attempts", |request, text| {
        let count = number(text).and_then(|count| within(count, 1, 1000));
        set(&mut request.server.request_attempts, count)
    }),
    ("connect_timeout", |request, text| {
        set(&mut request.server.connect_timeout, time(text))
    }),
    ("read_timeout", |request, text| {
        set(&mut request.server.read_timeout, time(text))
    }),
    ("request_deadline", |request, text| {
        set(&mut request.server.request_deadline, time(text))
    }),
    ("overlap", |request, text| {
        set(&mut request.server.overlap, time(text))
    }),
    ("only_ca_certificate", |request, text| {
        set(&mut request.server.only_ca_certificate, truth(text))
    }),
    ("no_proxy", |request, text| {
        set(&mut request.server.no_proxy, truth(text))
    }),
    ("allow_plain_http", |request, text| {
        set(&mut request.server.allow_plain_http, truth(text))
    }),
    ("since", |request, text| {
        set(&mut request.since, moment(text).map(Some))
    }),
    ("until", |request, text| {
        set(&mut request.until, moment(text).map(Some))
    }),
];

fn lines(text: &str) -> Vec<String> {
    let lines = text.lines().map(str::trim);
    lines
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect()
}

fn within<T: PartialOrd + std::fmt::Display>(count: T, least: T, most: T) -> Result<T, String> {
    match least <= count && count <= most {
        true => Ok(count),
        false => Err(format!("write a number from {least} to {most}")),
    }
}

fn time(text: &str) -> Result<Duration, String> {
    crate::cli::duration(text)
}

/// Reads an instant.
pub(super) fn moment(text: &str) -> Result<Moment, String> {
    let moment = Moment::read(text.trim());
    moment.ok_or_else(|| "write an instant as 2024-05-01T00:00:00Z".to_owned())
}
