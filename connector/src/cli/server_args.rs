//! The options of API mode: how a FHIR server is reached and asked.

use std::path::PathBuf;
use std::time::Duration;

use clap::Args;

use super::args::duration;
use crate::api::Moment;
use crate::api::export::Level;

use crate::ingest::{AuthType, ClientAuth, Deletes, Preset, ServerOptions};

/// How a server is reached, and who we are to it.
#[derive(Debug, Args)]
#[command(next_help_heading = "FHIR server")]
pub(super) struct ServerArgs {
    /// What kind of server it is: sets what is not said otherwise
    #[arg(long, value_enum)]
    server: Option<Preset>,
    /// How requests show who sends them
    #[arg(long, value_enum, default_value = "none")]
    auth_type: AuthType,
    /// The key, as a reference: {{secrets/scope/key}} is the variable SCOPE_KEY or a file in the folder of secrets, {{file/path}} a file
    #[arg(long, value_name = "REF")]
    api_key: Option<String>,
    /// The header that has the key [default: Authorization: Bearer]
    #[arg(long, value_name = "NAME")]
    api_key_header: Option<String>,
    /// Where tokens are given [default: as the server's .well-known/smart-configuration says]
    #[arg(long, value_name = "URL")]
    token_url: Option<String>,
    /// Who we are to the token endpoint
    #[arg(long, value_name = "ID")]
    client_id: Option<String>,
    /// The client's secret, as a reference
    #[arg(long, value_name = "REF")]
    client_secret: Option<String>,
    /// Where id and secret are sent
    #[arg(long, value_enum, default_value = "basic")]
    client_auth: ClientAuth,
    /// What tokens are asked for
    #[arg(long, value_name = "SCOPE", default_value = "system/*.read")]
    scope: String,
    /// The private key in PEM for SMART Backend Services, RSA or P-384, as a reference
    #[arg(long, value_name = "REF")]
    private_key: Option<String>,
    /// The key's id in our JWKS
    #[arg(long, value_name = "ID")]
    key_id: Option<String>,
    /// Where our JWKS is published
    #[arg(long, value_name = "URL")]
    jwks_url: Option<String>,
    /// Whom assertions are for [default: the token endpoint]
    #[arg(long, value_name = "URL")]
    token_audience: Option<String>,
    /// The folder of files of secrets, scope/key
    #[arg(long, value_name = "DIR")]
    secrets_path: Option<PathBuf>,
    /// Tables that are read at once [default: 4, or as the kind of server suggests]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=64))]
    max_concurrency: Option<u16>,
    /// Requests per second, of all tables together; 0 is no bound [default: 10, or as the kind of server suggests]
    #[arg(long, value_name = "N")]
    requests_per_second: Option<f64>,
    /// Time to connect
    #[arg(long, value_name = "TIME", default_value = "10s", value_parser = duration)]
    connect_timeout: Duration,
    /// Time without any byte
    #[arg(long, value_name = "TIME", default_value = "60s", value_parser = duration)]
    read_timeout: Duration,
    /// Time for one request with all its attempts and waits
    #[arg(long, value_name = "TIME", default_value = "10m", value_parser = duration)]
    request_deadline: Duration,
    /// Attempts for one request
    #[arg(long, value_name = "N", default_value_t = 8, value_parser = clap::value_parser!(u32).range(1..=1000))]
    request_attempts: u32,
    /// Certificates of authorities to trust beside those of the system, in PEM
    #[arg(long, value_name = "FILE")]
    ca_certificate: Option<PathBuf>,
    /// Trust these authorities alone
    #[arg(long)]
    only_ca_certificate: bool,
    /// Our certificate and its key in PEM for mutual TLS, as a reference
    #[arg(long, value_name = "REF")]
    client_certificate: Option<String>,
    /// A proxy for everything; as a reference when there is a password in it [default: as the environment says]
    #[arg(long, value_name = "URL")]
    proxy: Option<String>,
    /// Use no proxy, whatever the environment says
    #[arg(long)]
    no_proxy: bool,
    /// A further header of every request; the value may be a reference; may be given more than once
    #[arg(long, value_name = "NAME=VALUE")]
    header: Vec<String>,
    /// Another host that links of the server may lead to; it never gets the credentials; may be given more than once
    #[arg(long, value_name = "URL")]
    allow_origin: Vec<String>,
    /// Send credentials over http to another machine, where anyone on the way can read them
    #[arg(long)]
    allow_plain_http: bool,
}

/// What is read of a server.
#[derive(Debug, Args)]
#[command(next_help_heading = "FHIR server")]
pub(super) struct SearchArgs {
    /// Read less of a type: Observation?category=laboratory; may be given once for each type
    #[arg(long, value_name = "TYPE?QUERY")]
    search: Vec<String>,
    /// Resources of a page [default: 500, or as the kind of server suggests]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=100_000))]
    page_size: Option<u32>,
    /// How far each run looks back for what became visible late; nothing is doubled
    #[arg(long, value_name = "TIME", default_value = "5m", value_parser = duration)]
    overlap: Duration,
    /// Read what was deleted into tables of its own, patients_deletes, where the server has histories
    #[arg(long, value_enum, default_value = "auto")]
    deletes: Deletes,
    /// Bulk Data in place of searches: system, patient or group/ID; each run exports what came since the last
    #[arg(long, value_name = "LEVEL")]
    export: Option<Level>,
    /// The first export has what was updated since: 2024-05-01T00:00:00Z
    #[arg(long, value_name = "INSTANT", value_parser = moment)]
    since: Option<Moment>,
    /// Export of a type only what this search finds: Observation?category=laboratory; may be given more than once
    #[arg(long, value_name = "TYPE?QUERY")]
    type_filter: Vec<String>,
    /// How long an export is waited for
    #[arg(long, value_name = "TIME", default_value = "24h", value_parser = duration)]
    export_deadline: Duration,
}

/// Reads an instant.
fn moment(text: &str) -> Result<Moment, &'static str> {
    Moment::read(text).ok_or("write an instant as 2024-05-01T00:00:00Z")
}

impl ServerArgs {
    /// The options as the library takes them.
    pub(super) fn options(&self, fhir_base_url: &str) -> ServerOptions {
        let mut options = ServerOptions::new(fhir_base_url);
        options.server = self.server;
        options.auth_type = self.auth_type;
        options.api_key.clone_from(&self.api_key);
        options.api_key_header.clone_from(&self.api_key_header);
        options.token_url.clone_from(&self.token_url);
        options.client_id.clone_from(&self.client_id);
        options.client_secret.clone_from(&self.client_secret);
        options.client_auth = self.client_auth;
        options.scope.clone_from(&self.scope);
        options.private_key.clone_from(&self.private_key);
        options.key_id.clone_from(&self.key_id);
        options.jwks_url.clone_from(&self.jwks_url);
        options.token_audience.clone_from(&self.token_audience);
        options.secrets_path.clone_from(&self.secrets_path);
        options.max_concurrency = self.max_concurrency.map(usize::from);
        options.requests_per_second = self.requests_per_second;
        options.connect_timeout = self.connect_timeout;
        options.read_timeout = self.read_timeout;
        options.request_deadline = self.request_deadline;
        options.request_attempts = self.request_attempts;
        options.ca_certificate.clone_from(&self.ca_certificate);
        options.only_ca_certificate = self.only_ca_certificate;
        options
            .client_certificate
            .clone_from(&self.client_certificate);
        options.proxy.clone_from(&self.proxy);
        options.no_proxy = self.no_proxy;
        options.header.clone_from(&self.header);
        options.allow_origin.clone_from(&self.allow_origin);
        options.allow_plain_http = self.allow_plain_http;
        options
    }
}

impl SearchArgs {
    /// Adds what is read to how the server is reached.
    pub(super) fn add_to(&self, options: &mut ServerOptions) {
        options.search.clone_from(&self.search);
        options.page_size = self.page_size;
        options.overlap = self.overlap;
        options.deletes = self.deletes;
        options.export.clone_from(&self.export);
        options.since = self.since;
        options.type_filter.clone_from(&self.type_filter);
        options.export_deadline = self.export_deadline;
    }
}
