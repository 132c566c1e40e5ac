//! What a server says that it offers: its CapabilityStatement (FHIR R4 §5.2).

use std::collections::BTreeMap;

use serde::Deserialize;

use super::http::Fetch;
use super::outcome::Outcome;
use super::{Client, Code, Error};

/// What is offered for one type of resource.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Offer {
    /// Searches.
    pub search: bool,
    /// Searches by `_lastUpdated`. A server may offer it without saying so.
    pub last_updated: bool,
    /// Sorting. A server may offer it without saying so: a [`Run`](super::Run) sees from its pages whether it does.
    pub sort: bool,
    /// The history of all resources of the type, and with it deletions.
    pub type_history: bool,
    /// Search parameters by name.
    pub parameters: Vec<String>,
}

/// What a server offers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Capability {
    /// `4.0.1`.
    pub release: String,
    /// By type of resource.
    pub types: BTreeMap<String, Offer>,
    /// `$export` of all, of a group, of patients.
    pub export: Vec<&'static str>,
}

#[derive(Deserialize)]
struct Statement {
    #[serde(rename = "resourceType")]
    resource_type: String,
    #[serde(rename = "fhirVersion", default)]
    release: String,
    #[serde(default)]
    rest: Vec<Rest>,
}

#[derive(Deserialize)]
struct Rest {
    #[serde(default)]
    mode: String,
    #[serde(default)]
    resource: Vec<Offered>,
    #[serde(rename = "searchParam", default)]
    parameters: Vec<Named>,
    #[serde(default)]
    operation: Vec<Named>,
}

#[derive(Deserialize)]
struct Offered {
    #[serde(rename = "type", default)]
    name: String,
    #[serde(default)]
    interaction: Vec<Interaction>,
    #[serde(rename = "searchParam", default)]
    parameters: Vec<Named>,
    #[serde(default)]
    operation: Vec<Named>,
}

#[derive(Deserialize)]
struct Interaction {
    #[serde(default)]
    code: String,
}

#[derive(Deserialize)]
struct Named {
    #[serde(default)]
    name: String,
    #[serde(default)]
    definition: Option<String>,
}

impl Named {
    fn is_export(&self) -> bool {
        let ends = |text: &str| text.trim_end_matches('/').ends_with("export");
        ends(&self.name) || self.definition.as_deref().is_some_and(ends)
    }
}

impl Capability {
    /// Asks a server.
    ///
    /// # Errors
    /// It does not answer, or with something else.
    pub fn ask(client: &Client) -> Result<Capability, Error> {
        const PLACE: &str = "metadata";
        let url = client
            .base()
            .join(PLACE)
            .map_err(|_| Error::new(Code::Setting, PLACE))?;
        Capability::read(&client.get(&url, PLACE)?.body)
    }

    /// Reads a CapabilityStatement.
    ///
    /// # Errors
    /// Anything else.
    pub fn read(bytes: &[u8]) -> Result<Capability, Error> {
        let refused = |code| Error::new(code, "metadata");
        if let Some(outcome) = Outcome::read(bytes) {
            return Err(refused(Code::Outcome).with_issues(outcome.issues));
        }
        let statement: Statement =
            serde_json::from_slice(bytes).map_err(|_| refused(Code::NotJson))?;
        if statement.resource_type != "CapabilityStatement" {
            return Err(refused(Code::NotABundle));
        }
        let mut capability = Capability {
            release: statement.release,
            ..Capability::default()
        };
        for rest in statement
            .rest
            .into_iter()
            .filter(|rest| rest.mode == "server")
        {
            if rest.operation.iter().any(Named::is_export) {
                capability.export.push("system");
            }
            for offered in rest.resource {
                let level = match &*offered.name {
                    "Group" => Some("group"),
                    "Patient" => Some("patient"),
                    _ => None,
                };
                capability
                    .export
                    .extend(level.filter(|_| offered.operation.iter().any(Named::is_export)));
                let offer = offer(&offered, &rest.parameters);
                capability.types.insert(offered.name, offer);
            }
        }
        Ok(capability)
    }
}

fn offer(offered: &Offered, of_all: &[Named]) -> Offer {
    let does = |code: &str| {
        offered
            .interaction
            .iter()
            .any(|interaction| interaction.code == code)
    };
    let named = offered.parameters.iter().chain(of_all);
    let parameters: Vec<String> = named.map(|parameter| parameter.name.clone()).collect();
    let has = |name: &str| parameters.iter().any(|parameter| parameter == name);
    Offer {
        search: does("search-type"),
        last_updated: has("_lastUpdated"),
        sort: has("_sort"),
        type_history: does("history-type"),
        parameters,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_statement_says_what_is_offered() {
        let text = br#"{"resourceType":"CapabilityStatement","fhirVersion":"4.0.1","rest":[{"mode":"client"},{"mode":"server",
            "searchParam":[{"name":"_lastUpdated","type":"date"}],"operation":[{"name":"export","definition":"http://x/export"}],
            "resource":[{"type":"Patient","interaction":[{"code":"search-type"},{"code":"history-type"}],
                "searchParam":[{"name":"_sort"}],"operation":[{"name":"patient-export"}]},{"type":"Group"}]}]}"#;
        let capability = Capability::read(text).unwrap();
        assert_eq!(capability.release, "4.0.1");
        assert_eq!(capability.export, ["system", "patient"]);
        let patient = &capability.types["Patient"];
        assert!(patient.search && patient.sort && patient.last_updated && patient.type_history);
        let group = &capability.types["Group"];
        assert!(!group.search && group.last_updated && !group.sort && !group.type_history);
    }

    #[test]
    fn what_is_no_statement_is_an_error() {
        let outcome = br#"{"resourceType":"OperationOutcome","issue":[{"code":"login","diagnostics":"marked"}]}"#;
        let error = Capability::read(outcome).unwrap_err();
        assert_eq!(
            (error.code(), error.issues()),
            (Code::Outcome, &["login"][..])
        );
        assert_eq!(
            Capability::read(b"<html/>").unwrap_err().code(),
            Code::NotJson
        );
        assert_eq!(
            Capability::read(br#"{"resourceType":"Patient"}"#)
                .unwrap_err()
                .code(),
            Code::NotABundle
        );
    }
}
