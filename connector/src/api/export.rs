//! Bulk Data (FHIR Bulk Data Access 2.0): a server is asked to write files, then asked when it is done, and the files are
//! read as they come. Where an export is found again is one address, so a run that was stopped goes on with the same one.

use std::fmt;
use std::io::{self, Read};
use std::time::Duration;

use reqwest::blocking::Response;
use reqwest::header::{ACCEPT_ENCODING, HeaderName, HeaderValue, RANGE};
use reqwest::{Method, StatusCode, Url};
use serde::Deserialize;

use super::http::url::query;
use super::{Call, Client, Code, Error, Moment};

const PLACE: &str = "$export";
/// Between two questions whether it is done, where the server does not say.
const UNSAID: Duration = Duration::from_secs(10);
/// Times that one file goes on after its connection broke, without a byte between them.
const RESUMES: u32 = 5;

/// Of whom.
#[derive(Clone, PartialEq, Eq)]
pub enum Level {
    /// All that the server has.
    System,
    /// All patients.
    Patient,
    /// The members of a group.
    Group(String),
}

/// Without the group.
impl fmt::Debug for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Level::System => "system",
            Level::Patient => "patient",
            Level::Group(_) => "group",
        })
    }
}

/// What is asked for.
#[derive(Clone)]
pub struct ExportPlan {
    /// Of whom.
    pub level: Level,
    /// Types of resources; all, if none is said.
    pub types: Vec<String>,
    /// Only what was updated since.
    pub since: Option<Moment>,
    /// `Observation?category=laboratory`.
    pub type_filters: Vec<String>,
}

/// Neither the group nor the filters.
impl fmt::Debug for ExportPlan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExportPlan")
            .field("types", &self.types)
            .finish_non_exhaustive()
    }
}

/// An export that is under way: the address where it is asked after. It may be kept and read again.
#[derive(Clone, PartialEq, Eq)]
pub struct Export(Url);

/// The address is the server's own words.
impl fmt::Debug for Export {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Export")
    }
}

/// How far it is.
#[derive(Debug)]
pub enum Progress {
    /// Ask again after this time.
    Waiting(Duration),
    /// The files are there.
    Done(Manifest),
}

/// What an export has come to.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[non_exhaustive]
pub struct Manifest {
    /// Everything updated before this is in the files: the next export's `since`.
    #[serde(rename = "transactionTime")]
    pub transaction_time: String,
    /// Files of resources.
    #[serde(default)]
    pub output: Vec<ExportFile>,
    /// Files of Bundles that say what was deleted.
    #[serde(default)]
    pub deleted: Vec<ExportFile>,
    /// Files of OperationOutcomes.
    #[serde(default)]
    pub error: Vec<ExportFile>,
}

/// A file of an export.
#[derive(Clone, PartialEq, Eq, Deserialize)]
pub struct ExportFile {
    /// The type of its resources.
    #[serde(rename = "type", default)]
    pub resource_type: String,
    /// Where it is.
    pub url: String,
    /// How many resources it has, if the server says so.
    #[serde(default)]
    pub count: Option<u64>,
}

impl fmt::Debug for ExportFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ExportFile {{ {:?} }}", self.count)
    }
}

impl Export {
    /// Asks a server to begin.
    ///
    /// # Errors
    /// It does not, or does not say where to ask after it.
    pub fn begin(client: &Client, plan: &ExportPlan) -> Result<Export, Error> {
        let url = address(client.base(), plan).ok_or_else(|| Error::new(Code::Setting, PLACE))?;
        let prefer = (
            HeaderName::from_static("prefer"),
            HeaderValue::from_static("respond-async"),
        );
        let reply = client.send(&Call {
            accept: "application/fhir+json",
            headers: vec![prefer],
            ..Call::get(&url, PLACE)
        })?;
        let place = reply
            .header("content-location")
            .filter(|_| reply.status == 202);
        let place = place.and_then(|place| reply.url.join(place).ok());
        place
            .map(Export)
            .ok_or_else(|| Error::new(Code::NotABundle, PLACE).with_status(reply.status))
    }

    /// One that was begun earlier, by what [`Export::address`] gave.
    ///
    /// # Errors
    /// A text that is no address.
    pub fn again(address: &str) -> Result<Export, Error> {
        Url::parse(address)
            .map(Export)
            .map_err(|_| Error::new(Code::Cursor, PLACE))
    }

    /// Where it is asked after, to be kept.
    pub fn address(&self) -> &str {
        self.0.as_str()
    }

    /// Is it done?
    ///
    /// # Errors
    /// It failed, or the server no longer knows it.
    pub fn poll(&self, client: &Client) -> Result<Progress, Error> {
        let reply = client.send(&Call {
            // As the specification has it, and for servers that speak of FHIR everywhere.
            accept: "application/json, application/fhir+json;q=0.9",
            ..Call::get(&self.0, PLACE)
        })?;
        if reply.status == 202 {
            let wait = reply.retry_after(client.wire().clock().now());
            return Ok(Progress::Waiting(wait.unwrap_or(UNSAID)));
        }
        let manifest: Manifest =
            serde_json::from_slice(&reply.body).map_err(|_| Error::new(Code::NotJson, PLACE))?;
        if Moment::read(&manifest.transaction_time).is_none() {
            return Err(Error::new(Code::NotABundle, PLACE));
        }
        Ok(Progress::Done(manifest))
    }

    /// Asks until it is done, for so long at most.
    ///
    /// # Errors
    /// As [`Export::poll`], and when the time is over; the export itself goes on.
    pub fn wait(&self, client: &Client, most: Duration) -> Result<Manifest, Error> {
        let clock = client.wire().clock();
        let began = clock.elapsed();
        loop {
            let wait = match self.poll(client)? {
                Progress::Done(manifest) => return Ok(manifest),
                Progress::Waiting(wait) => wait.max(Duration::from_secs(1)),
            };
            if clock.elapsed().saturating_sub(began).saturating_add(wait) > most {
                return Err(Error::new(Code::Timeout, PLACE));
            }
            clock.sleep(wait);
        }
    }

    /// Tells the server that the files, or the export, are no longer wanted.
    ///
    /// # Errors
    /// The server does not agree.
    pub fn cancel(&self, client: &Client) -> Result<(), Error> {
        client
            .send(&Call {
                method: Method::DELETE,
                ..Call::get(&self.0, PLACE)
            })
            .map(drop)
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Level::System => f.write_str("system"),
            Level::Patient => f.write_str("patient"),
            Level::Group(id) => write!(f, "group/{id}"),
        }
    }
}

impl std::str::FromStr for Level {
    type Err = &'static str;

    /// Reads `system`, `patient`, `group/ID`.
    fn from_str(text: &str) -> Result<Level, &'static str> {
        let id = |text: &str| (!text.is_empty()).then(|| Level::Group(text.to_owned()));
        match text.split_once('/') {
            None if text.eq_ignore_ascii_case("system") => Ok(Level::System),
            None if text.eq_ignore_ascii_case("patient") => Ok(Level::Patient),
            Some((name, group)) if name.eq_ignore_ascii_case("group") => id(group).ok_or(LEVELS),
            _ => Err(LEVELS),
        }
    }
}

const LEVELS: &str = "write system, patient or group/ID";

/// What a Bundle of a file of deletions says: types and ids. `None` when it is none.
pub fn deletions(bundle: &[u8]) -> Option<Vec<(String, String)>> {
    #[derive(Deserialize)]
    struct Bundle {
        #[serde(default)]
        entry: Vec<Entry>,
    }
    #[derive(Deserialize)]
    struct Entry {
        request: Request,
    }
    #[derive(Deserialize)]
    struct Request {
        method: String,
        url: String,
    }
    let bundle: Bundle = serde_json::from_slice(bundle).ok()?;
    let deleted = |entry: Entry| {
        let Request { method, url } = entry.request;
        let path = url.split(['?', '#']).next().unwrap_or_default();
        let mut parts = path.rsplit('/');
        let (id, resource_type) = (parts.next()?, parts.next()?);
        let is_one = method == "DELETE" && !id.is_empty() && !resource_type.is_empty();
        is_one.then(|| (resource_type.to_owned(), id.to_owned()))
    };
    bundle.entry.into_iter().map(deleted).collect()
}

fn address(base: &Url, plan: &ExportPlan) -> Option<Url> {
    let mut url = match &plan.level {
        Level::System => base.join("$export"),
        Level::Patient => base.join("Patient/$export"),
        Level::Group(id) => {
            let is_id = !id.is_empty()
                && id
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.'));
            base.join(&format!("Group/{}/$export", is_id.then_some(id)?))
        }
    }
    .ok()?;
    let (types, since) = (
        plan.types.join(","),
        plan.since.map(|since| since.to_string()),
    );
    let mut pairs = vec![("_outputFormat", "application/fhir+ndjson")];
    pairs.extend((!types.is_empty()).then_some(("_type", &*types)));
    pairs.extend(since.as_deref().map(|since| ("_since", since)));
    pairs.extend(
        plan.type_filters
            .iter()
            .map(|filter| ("_typeFilter", &**filter)),
    );
    url.set_query(Some(&query(pairs)));
    Some(url)
}

impl ExportFile {
    /// The file's bytes as they come. `place` is what errors call it.
    ///
    /// # Errors
    /// An address that is none, or at another host without leave.
    pub fn open<'a>(&self, client: &'a Client, place: &'a str) -> Result<Download<'a>, Error> {
        self.open_at(client, place, 0)
    }

    /// The same, behind so many bytes that were read before.
    ///
    /// # Errors
    /// As [`ExportFile::open`].
    pub fn open_at<'a>(
        &self,
        client: &'a Client,
        place: &'a str,
        at: u64,
    ) -> Result<Download<'a>, Error> {
        let url = Url::parse(&self.url).map_err(|_| Error::new(Code::Redirect, place))?;
        let mut download = Download {
            client,
            url,
            place,
            at,
            response: None,
            resumes: 0,
            is_over: false,
        };
        match download.connect() {
            Ok(response) => download.response = Some(response),
            // All of it was read before.
            Err(error) if at > 0 && error.status() == Some(416) => download.is_over = true,
            Err(error) => return Err(error),
        }
        Ok(download)
    }
}

/// A file that is read as it comes. When its connection breaks, it goes on where it was.
pub struct Download<'a> {
    client: &'a Client,
    url: Url,
    place: &'a str,
    at: u64,
    response: Option<Response>,
    resumes: u32,
    is_over: bool,
}

impl fmt::Debug for Download<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Download {{ at: {} }}", self.at)
    }
}

impl Download<'_> {
    /// From where it is. Without compression: the server counts bytes as it sends them.
    fn connect(&self) -> Result<Response, Error> {
        let mut headers = vec![(ACCEPT_ENCODING, HeaderValue::from_static("identity"))];
        let range = HeaderValue::from_str(&format!("bytes={}-", self.at)).ok();
        headers.extend(range.filter(|_| self.at > 0).map(|range| (RANGE, range)));
        let call = Call {
            accept: "application/fhir+ndjson",
            headers,
            ..Call::get(&self.url, self.place)
        };
        let mut response = self.client.open(&call)?;
        if self.at > 0 && response.status() != StatusCode::PARTIAL_CONTENT {
            // The server sends all of it again.
            let skipped = io::copy(&mut response.by_ref().take(self.at), &mut io::sink());
            if skipped.ok() != Some(self.at) {
                return Err(Error::new(Code::Torn, self.place));
            }
        }
        Ok(response)
    }
}

impl Read for Download<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while !self.is_over {
            let response = match &mut self.response {
                Some(response) => response,
                None => {
                    let response = self.connect().map_err(io::Error::other)?;
                    self.response.insert(response)
                }
            };
            match response.read(buffer) {
                Ok(read) => {
                    self.at = self.at.saturating_add(read as u64);
                    self.resumes = if read > 0 { 0 } else { self.resumes };
                    return Ok(read);
                }
                Err(_) if self.resumes < RESUMES => {
                    self.resumes += 1;
                    self.response = None;
                }
                // The error's own text holds the address.
                Err(_) => return Err(io::Error::other(Error::new(Code::Torn, self.place))),
            }
        }
        Ok(0)
    }
}
