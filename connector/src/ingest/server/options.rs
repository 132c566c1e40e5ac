//! The options of API mode, with the names of the original design where it has them, and whether they go together.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Duration;

use super::presets::Suggested;
use crate::api::export::Level;
use crate::api::{Moment, Search, url};
use crate::error::Error;
use crate::ingest::options::usage;

/// How requests show who sends them: the option `auth_type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
#[value(rename_all = "snake_case")]
pub enum AuthType {
    /// Not at all.
    #[default]
    None,
    /// By a key: `api_key`.
    ApiKey,
    /// By a token: `client_id` with `client_secret`, or with `private_key` (SMART Backend Services).
    Oauth2,
}

/// Where `client_id` and `client_secret` are sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum ClientAuth {
    /// In a header.
    #[default]
    Basic,
    /// In the form.
    Post,
}

/// What is known of a kind of server: the option `server`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Preset {
    /// Epic on FHIR: does not sort, and searches most types for one patient only, so that `$export` of a group is the way.
    Epic,
    /// Oracle Health (Cerner) Millennium: does not sort, small pages.
    Cerner,
    /// HAPI FHIR: sorts, has histories, and pages of two hundred.
    Hapi,
}

/// Whether deletions are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum Deletes {
    /// From the histories that the server says it has.
    #[default]
    Auto,
    /// No.
    Off,
}

/// A server, and how it is asked. Texts that are secrets are references: `{{secrets/scope/key}}`, `{{file/path}}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ServerOptions {
    /// The address that types stand below: `https://host/fhir`.
    pub fhir_base_url: String,
    /// What is known of its kind.
    pub server: Option<Preset>,
    /// How requests show who sends them.
    pub auth_type: AuthType,
    /// A reference to the key.
    pub api_key: Option<String>,
    /// The header that has the key; none means `Authorization: Bearer`.
    pub api_key_header: Option<String>,
    /// Where tokens are given; none means that the server says it.
    pub token_url: Option<String>,
    /// Who we are to it.
    pub client_id: Option<String>,
    /// A reference to the secret.
    pub client_secret: Option<String>,
    /// How it is sent.
    pub client_auth: ClientAuth,
    /// What tokens are asked for.
    pub scope: String,
    /// A reference to the private key, in PEM.
    pub private_key: Option<String>,
    /// The key's name in our JWKS.
    pub key_id: Option<String>,
    /// Where our JWKS is.
    pub jwks_url: Option<String>,
    /// Whom assertions are for; none means the token endpoint.
    pub token_audience: Option<String>,
    /// The folder of files of secrets: `scope/key`.
    pub secrets_path: Option<PathBuf>,
    /// `Observation?category=laboratory`.
    pub search: Vec<String>,
    /// Resources of a page.
    pub page_size: Option<u32>,
    /// Tables that are read at once.
    pub max_concurrency: Option<usize>,
    /// Requests per second, of all tables together; 0 is no bound.
    pub requests_per_second: Option<f64>,
    /// Time to connect.
    pub connect_timeout: Duration,
    /// Time without any byte.
    pub read_timeout: Duration,
    /// Time for one request with all its attempts and waits.
    pub request_deadline: Duration,
    /// Attempts for one request.
    pub request_attempts: u32,
    /// How far each run goes back, for what becomes visible late.
    pub overlap: Duration,
    /// A file with certificates of authorities, in PEM.
    pub ca_certificate: Option<PathBuf>,
    /// Trust these authorities alone.
    pub only_ca_certificate: bool,
    /// A reference to our certificate and its key, in PEM.
    pub client_certificate: Option<String>,
    /// A proxy for everything, or a reference to its address.
    pub proxy: Option<String>,
    /// Use no proxy, whatever the environment says.
    pub no_proxy: bool,
    /// Further headers: `name=value`, where the value may be a reference.
    pub header: Vec<String>,
    /// Other hosts that links may lead to.
    pub allow_origin: Vec<String>,
    /// Send credentials over http to another machine.
    pub allow_plain_http: bool,
    /// Whether deletions are asked for.
    pub deletes: Deletes,
    /// Bulk Data in place of searches: of whom.
    pub export: Option<Level>,
    /// The first export has what was updated since.
    pub since: Option<Moment>,
    /// Exports have of a type only what this search finds.
    pub type_filter: Vec<String>,
    /// How long an export is waited for.
    pub export_deadline: Duration,

    /// Bytes of pages of one table that wait for a cursor before they are handed over all the same: alone, so that they can be
    /// taken back.
    pub held_bytes: usize,
    /// Secrets may be given as they are: by a program that holds them, not on a command line or in a file.
    pub takes_secrets: bool,
}

/// Parameters that are part of how a server is read; `_summary` and `_elements` would leave elements out.
const OURS: [&str; 7] = [
    "_count",
    "_sort",
    "_lastUpdated",
    "_summary",
    "_elements",
    "_format",
    "_total",
];

impl ServerOptions {
    /// With the defaults.
    pub fn new(fhir_base_url: impl Into<String>) -> ServerOptions {
        ServerOptions {
            fhir_base_url: fhir_base_url.into(),
            server: None,
            auth_type: AuthType::default(),
            api_key: None,
            api_key_header: None,
            token_url: None,
            client_id: None,
            client_secret: None,
            client_auth: ClientAuth::default(),
            scope: "system/*.read".to_owned(),
            private_key: None,
            key_id: None,
            jwks_url: None,
            token_audience: None,
            secrets_path: None,
            search: Vec::new(),
            page_size: None,
            max_concurrency: None,
            requests_per_second: None,
            connect_timeout: Duration::from_secs(10),
            read_timeout: Duration::from_secs(60),
            request_deadline: Duration::from_secs(600),
            request_attempts: 8,
            overlap: Duration::from_secs(300),
            ca_certificate: None,
            only_ca_certificate: false,
            client_certificate: None,
            proxy: None,
            no_proxy: false,
            header: Vec::new(),
            allow_origin: Vec::new(),
            allow_plain_http: false,
            deletes: Deletes::default(),
            export: None,
            since: None,
            type_filter: Vec::new(),
            export_deadline: Duration::from_secs(24 * 3600),

            held_bytes: 32 << 20,
            takes_secrets: false,
        }
    }

    /// Whether the options go together.
    ///
    /// # Errors
    /// Options that contradict each other, or are of no use.
    pub fn check(&self) -> Result<(), Error> {
        let base = url::base(&self.fhir_base_url).map_err(|_| {
            let text = "fhir_base_url has to be an address as https://host/fhir, without a user";
            usage(text.to_owned())
        })?;
        let shows_who = self.auth_type != AuthType::None;
        if shows_who && !self.allow_plain_http && !url::is_private(&base) {
            let text = "fhir_base_url over http would send credentials in the clear: say https, or allow_plain_http";
            return Err(usage(text.to_owned()));
        }
        self.check_auth()?;
        if self.only_ca_certificate && self.ca_certificate.is_none() {
            return Err(usage("only_ca_certificate needs ca_certificate".to_owned()));
        }
        if self.no_proxy && self.proxy.is_some() {
            return Err(usage("proxy and no_proxy contradict each other".to_owned()));
        }
        let rate = self.requests_per_second.unwrap_or(0.0);
        if !(0.0..=1e6).contains(&rate) {
            return Err(usage(
                "requests_per_second must be from 0 to 1000000".to_owned(),
            ));
        }
        self.check_export()?;
        self.searches().map(|_| ())
    }

    /// An export is asked for otherwise than a search.
    fn check_export(&self) -> Result<(), Error> {
        let is_export = self.export.is_some();
        for (name, is_wrong) in [
            ("search", is_export && !self.search.is_empty()),
            ("page_size", is_export && self.page_size.is_some()),
        ] {
            if is_wrong {
                return Err(usage(format!("{name} is of no use with export")));
            }
        }
        for (name, is_wrong) in [
            ("since", !is_export && self.since.is_some()),
            ("type_filter", !is_export && !self.type_filter.is_empty()),
        ] {
            if is_wrong {
                return Err(usage(format!("{name} is of use with export only")));
            }
        }
        match self.type_filter.iter().any(|filter| !filter.contains('?')) {
            true => Err(usage("type_filter: write Type?parameter=value".to_owned())),
            false => Ok(()),
        }
    }

    /// Options of another way to show who we are would be silently of no use.
    fn check_auth(&self) -> Result<(), Error> {
        let given = [
            ("api_key", self.api_key.is_some(), AuthType::ApiKey),
            (
                "api_key_header",
                self.api_key_header.is_some(),
                AuthType::ApiKey,
            ),
            ("token_url", self.token_url.is_some(), AuthType::Oauth2),
            ("client_id", self.client_id.is_some(), AuthType::Oauth2),
            (
                "client_secret",
                self.client_secret.is_some(),
                AuthType::Oauth2,
            ),
            ("private_key", self.private_key.is_some(), AuthType::Oauth2),
            ("key_id", self.key_id.is_some(), AuthType::Oauth2),
            ("jwks_url", self.jwks_url.is_some(), AuthType::Oauth2),
            (
                "token_audience",
                self.token_audience.is_some(),
                AuthType::Oauth2,
            ),
        ];
        for (name, is_given, of) in given {
            if is_given && of != self.auth_type {
                let of = match of {
                    AuthType::ApiKey => "api_key",
                    _ => "oauth2",
                };
                return Err(usage(format!("{name} is of use with auth_type {of} only")));
            }
        }
        let says = |wrong: bool, text: &str| match wrong {
            true => Err(usage(text.to_owned())),
            false => Ok(()),
        };
        match self.auth_type {
            AuthType::None => Ok(()),
            AuthType::ApiKey => says(self.api_key.is_none(), "auth_type api_key needs api_key"),
            AuthType::Oauth2 => {
                says(self.client_id.is_none(), "auth_type oauth2 needs client_id")?;
                says(
                    self.client_secret.is_some() == self.private_key.is_some(),
                    "auth_type oauth2 needs either client_secret or private_key",
                )?;
                says(
                    self.private_key.is_some() && self.key_id.is_none(),
                    "private_key needs key_id",
                )?;
                let of_keys = self.key_id.is_some()
                    || self.jwks_url.is_some()
                    || self.token_audience.is_some();
                says(
                    self.private_key.is_none() && of_keys,
                    "key_id, jwks_url and token_audience are of use with private_key only",
                )
            }
        }
    }

    /// The filters of searches, by type.
    pub(super) fn searches(&self) -> Result<BTreeMap<String, String>, Error> {
        let mut searches = BTreeMap::new();
        for search in &self.search {
            // Values may name patients, so they are not said.
            let split = search.split_once('?');
            let (name, query) = split
                .filter(|(name, query)| !name.is_empty() && !query.is_empty())
                .ok_or_else(|| {
                    usage("search: write Type?parameter=value&parameter=value".to_owned())
                })?;
            for pair in query.split('&') {
                let parameter = pair.split(['=', ':']).next().unwrap_or_default();
                if OURS.contains(&parameter) {
                    return Err(usage(format!(
                        "search: {parameter} of {name} is chosen by this program"
                    )));
                }
            }
            if searches.insert(name.to_owned(), query.to_owned()).is_some() {
                return Err(usage(format!("search: {name} is given twice")));
            }
        }
        Ok(searches)
    }

    /// The search for a type.
    pub(super) fn search_of(
        &self,
        base: &url::Url,
        name: &str,
        filters: Option<&String>,
    ) -> Search {
        let mut search = Search::of(base, name);
        let suggested = self.preset();
        let known = self.server.map(|server| server.of_type(name));
        let count = self.page_size.unwrap_or(suggested.page_size);
        let most = known.and_then(|known| known.most);
        search.count = Some(most.map_or(count, |most| count.min(most)));
        search.bounds = known.is_none_or(|known| known.bounds);
        search.closed = suggested.closed;
        match filters {
            Some(filters) => search.filter(filters),
            None => search,
        }
    }

    /// What the kind of server suggests.
    pub(crate) fn preset(&self) -> Suggested {
        Suggested::of(self.server)
    }

    pub(crate) fn concurrency(&self) -> usize {
        self.max_concurrency
            .unwrap_or(self.preset().concurrency)
            .max(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(change: impl Fn(&mut ServerOptions)) -> String {
        let mut options = ServerOptions::new("http://localhost/fhir");
        assert!(options.check().is_ok());
        change(&mut options);
        let error = options.check().unwrap_err();
        assert!(error.is_usage());
        error.to_string()
    }

    #[test]
    fn options_that_do_not_go_together_are_refused_by_name() {
        let some = || Some("x".to_owned());
        assert_eq!(
            refused(|o| o.api_key = some()),
            "api_key is of use with auth_type api_key only"
        );
        assert_eq!(
            refused(|o| o.auth_type = AuthType::ApiKey),
            "auth_type api_key needs api_key"
        );
        assert_eq!(
            refused(|o| o.auth_type = AuthType::Oauth2),
            "auth_type oauth2 needs client_id"
        );
        let both = refused(|o| {
            o.auth_type = AuthType::Oauth2;
            (o.client_id, o.client_secret, o.private_key) = (some(), some(), some());
        });
        let plain = refused(|o| {
            o.fhir_base_url = "http://hospital.example/fhir".to_owned();
            (o.auth_type, o.api_key) = (AuthType::ApiKey, some());
        });
        assert!(plain.contains("in the clear"), "{plain}");
        assert_eq!(
            both,
            "auth_type oauth2 needs either client_secret or private_key"
        );
        assert_eq!(
            refused(|o| o.only_ca_certificate = true),
            "only_ca_certificate needs ca_certificate"
        );
    }

    #[test]
    fn searches_may_not_say_how_a_server_is_read() {
        let search = |text: &str| refused(|o| o.search = vec![text.to_owned()]);
        assert_eq!(
            search("Observation?_sort=date"),
            "search: _sort of Observation is chosen by this program"
        );
        assert!(search("Observation").starts_with("search: write Type?"));
        assert!(!search("?name=Muster").contains("Muster"));
        let twice = refused(|o| o.search = vec!["A?b=c".to_owned(), "A?b=d".to_owned()]);
        assert_eq!(twice, "search: A is given twice");
    }
}
