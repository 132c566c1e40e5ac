//! What a server offers, and what it does when it is tried: before anything is read from it.

use std::collections::BTreeMap;
use std::sync::Arc;

use fhir_model::Release;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::connection;
use super::options::{Deletes, ServerOptions};
use super::peer::{ask, release_of};
use crate::api::auth::discover;
use crate::api::probe::{try_history, try_search};
use crate::api::{Capability, Client, Clock, SystemClock};
use crate::error::Error;

/// What was found out of a server.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Probe {
    /// Its address.
    pub fhir_base_url: String,
    /// The version of FHIR that it says it speaks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fhir_version: Option<String>,
    /// The release of ours that this is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fhir_release: Option<String>,
    /// By how many seconds its clock is ahead of ours.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clock_ahead: Option<f64>,
    /// Where tokens are given, if it says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_url: Option<String>,
    /// How clients may show who they are there.
    #[serde(default)]
    pub token_auth_methods: Vec<String>,
    /// `$export` of all (`system`), of a group, of patients.
    pub export: Vec<String>,
    /// Tables that were tried.
    pub tables: BTreeMap<String, ProbedTable>,
    /// Tables of further types that it says it searches.
    pub further: Vec<String>,
    /// What its makers write of its kind.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
}

/// What was found out of a table.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ProbedTable {
    /// The type of resource.
    pub resource_type: String,
    /// Whether the server says that it searches it.
    pub offered: bool,
    /// How it can be read: `sorted`, `links`, or `either`, as there is one page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub way: Option<String>,
    /// How many resources there are, if the server says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<u64>,
    /// Whether its resources say when they were updated: without it, each run reads all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub says_updated: Option<bool>,
    /// Whether deletions can be read, from its history.
    pub deletions: bool,
    /// Why it cannot be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// What a search lacks that the kind of server wants in each.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wants: Option<String>,
}

/// Tables that are tried when none is named.
const USUAL: [&str; 5] = [
    "patients",
    "encounters",
    "observations",
    "conditions",
    "medications",
];

/// Asks a server what it offers, and tries some tables.
///
/// # Errors
/// Options that are wrong, a server that does not answer, credentials that it does not take. A table that cannot be read is
/// none.
pub fn probe(server: &ServerOptions, release: Release, tables: &[String]) -> Result<Probe, Error> {
    server.check()?;
    let known = || {
        release
            .resources()
            .iter()
            .map(|resource| resource.table.name)
    };
    for name in tables {
        if !known().any(|known| known == name) {
            return Err(model_core::Error::unknown_table(name, known()).into());
        }
    }
    let clock: Arc<dyn Clock> = Arc::new(SystemClock::default());
    let client = connection::connect(server, &clock)?;
    let (capability, date) = ask(&client)?;
    let capability = capability.unwrap_or_default();
    let ahead = date.map(|date| (date.0 - clock.now().0) as f64 / 1e6);
    let mut found = Probe {
        fhir_base_url: client.base().to_string(),
        fhir_version: Some(capability.release.clone()).filter(|version| !version.is_empty()),
        fhir_release: release_of(&capability.release).map(|release| release.to_string()),
        // The date of an answer is in whole seconds.
        clock_ahead: ahead.map(f64::round),
        export: capability
            .export
            .iter()
            .map(|level| (*level).to_owned())
            .collect(),
        notes: server.server.map_or_else(Vec::new, |server| {
            server
                .notes()
                .iter()
                .map(|note| (*note).to_owned())
                .collect()
        }),
        ..Probe::default()
    };
    if let Ok(smart) = discover(client.wire(), client.base()) {
        found.token_url = Some(smart.token_endpoint);
        found.token_auth_methods = smart.token_endpoint_auth_methods_supported;
    }
    for resource in release.resources() {
        let (table, name) = (resource.table.name, resource.def.name);
        let is_offered = capability.types.get(name).is_some_and(|offer| offer.search);
        let is_named = tables.iter().any(|named| named == table);
        if is_named || tables.is_empty() && USUAL.contains(&table) {
            let tried = tried(server, &client, &capability, name);
            found.tables.insert(table.to_owned(), tried);
        } else if is_offered {
            found.further.push(table.to_owned());
        }
    }
    Ok(found)
}

fn tried(
    server: &ServerOptions,
    client: &Client,
    capability: &Capability,
    name: &str,
) -> ProbedTable {
    const SAMPLE: u32 = 10;
    let offer = capability.types.get(name).cloned().unwrap_or_default();
    let filters = server.searches().unwrap_or_default();
    let mut search = server.search_of(client.base(), name, filters.get(name));
    search.count = Some(SAMPLE);
    let filter = filters.get(name).map(String::as_str);
    let mut found = ProbedTable {
        resource_type: name.to_owned(),
        offered: offer.search,
        wants: server.server.and_then(|server| server.misses(name, filter)),
        ..ProbedTable::default()
    };
    match try_search(&search, client) {
        Ok(tried) => {
            found.way = Some(tried.way.as_str().to_owned());
            found.total = tried.total;
            found.says_updated = tried.says_updated;
        }
        Err(error) => found.error = Some(error.to_string()),
    }
    found.deletions = server.deletes == Deletes::Auto
        && offer.type_history
        && try_history(&search, client).is_ok();
    found
}
