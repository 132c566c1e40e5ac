//! A small FHIR server in memory: what it holds is the truth that rows are held against. Searches with pages by offset,
//! sorting, periods and filters; histories with deletions; tokens. A test may answer in its place.
#![allow(dead_code)] // Each test file uses some of it.

pub mod cases;
#[path = "../../src/api/tests/certificates.rs"]
pub mod certificates;
#[path = "../../src/api/tests/paging.rs"]
pub mod paging;
pub mod reading;
#[path = "../../src/api/tests/server.rs"]
pub mod server;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard};

use healthcare_connector::api::Moment;
use healthcare_connector::api::url::Url;
use paging::Manners;
use rustls::ServerConfig;
use serde_json::{Value, json};
use server::{Answer, Request, Server};

/// What a server holds.
#[derive(Debug, Clone)]
pub struct Store {
    /// By type and id: version, time of update, text.
    pub living: BTreeMap<(String, String), (u64, i64, String)>,
    /// Type, id, version and time of what was deleted.
    pub deleted: Vec<(String, String, u64, i64)>,
    /// Its clock.
    pub now: i64,
    pub sorts: bool,
    /// Does as `_lastUpdated` says.
    pub bounds: bool,
    /// What happens before the next searches are answered, the next one last.
    pub changes: Vec<fn(&mut Store)>,
    pub has_history: bool,
    /// The largest page.
    pub most: usize,
    /// Types that the CapabilityStatement names.
    pub types: Vec<&'static str>,
    pub exports: Vec<Exported>,
    /// Questions until an export is done.
    pub polls: usize,
    /// Lines of its files of errors.
    pub errors: Vec<String>,
}

impl Default for Store {
    fn default() -> Store {
        Store {
            living: BTreeMap::new(),
            deleted: Vec::new(),
            now: Moment::read("2024-05-01T12:00:00Z").unwrap().0,
            sorts: true,
            bounds: true,
            changes: Vec::new(),
            has_history: true,
            most: 10,
            types: vec!["Observation", "Patient"],
            exports: Vec::new(),
            polls: 0,
            errors: Vec::new(),
        }
    }
}

/// An export.
#[derive(Debug, Clone)]
pub struct Exported {
    pub query: String,
    /// Its files: type and text.
    pub files: Vec<(&'static str, String)>,
    at: i64,
    polls: usize,
    pub is_gone: bool,
}

const SECOND: i64 = 1_000_000;

impl Store {
    /// Writes a resource, a second after what was written last; it gets its `meta`.
    pub fn put(&mut self, mut resource: Value) {
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let key = (text(&resource["resourceType"]), text(&resource["id"]));
        let version = self.version(&key) + 1;
        self.now += SECOND;
        resource["meta"] = json!({
            "versionId": version.to_string(), "lastUpdated": Moment(self.now).to_string()
        });
        self.deleted
            .retain(|(kind, id, ..)| (kind, id) != (&key.0, &key.1));
        self.living
            .insert(key, (version, self.now, resource.to_string()));
    }

    fn version(&self, key: &(String, String)) -> u64 {
        let deleted = self
            .deleted
            .iter()
            .find(|(kind, id, ..)| (kind, id) == (&key.0, &key.1));
        match (self.living.get(key), deleted) {
            (Some((version, ..)), _) => *version,
            (None, Some((_, _, version, _))) => *version,
            (None, None) => 0,
        }
    }

    /// A patient.
    pub fn patient(&mut self, id: &str) {
        self.put(json!({ "resourceType": "Patient", "id": id, "gender": "other", "birthDate": "1980-03" }));
    }

    /// An observation.
    pub fn observation(&mut self, id: &str, patient: &str) {
        self.put(json!({
            "resourceType": "Observation", "id": id, "status": "final", "code": { "text": "weight" },
            "subject": { "reference": format!("Patient/{patient}") }, "valueQuantity": { "value": 70.5, "unit": "kg" }
        }));
    }

    /// A text that stands among patients as it is.
    pub fn raw(&mut self, id: &str, text: &str) {
        self.now += SECOND;
        let key = ("Patient".to_owned(), id.to_owned());
        self.living.insert(key, (1, self.now, text.to_owned()));
    }

    pub fn delete(&mut self, kind: &str, id: &str) {
        let key = (kind.to_owned(), id.to_owned());
        let version = self.version(&key) + 1;
        self.now += SECOND;
        self.living.remove(&key);
        self.deleted.push((key.0, key.1, version, self.now));
    }

    /// It is no longer there, and nothing says so.
    pub fn vanish(&mut self, id: &str) {
        self.living.remove(&("Patient".to_owned(), id.to_owned()));
    }

    /// Time passes.
    pub fn later(&mut self, seconds: i64) {
        self.now += seconds * SECOND;
    }

    fn capability(&self) -> String {
        let types = self.types.iter().map(|name| {
            let mut interaction = vec![json!({ "code": "search-type" })];
            if self.has_history {
                interaction.push(json!({ "code": "history-type" }));
            }
            json!({ "type": name, "interaction": interaction, "searchParam": [{ "name": "_lastUpdated", "type": "date" }] })
        });
        json!({
            "resourceType": "CapabilityStatement", "fhirVersion": "4.0.1",
            "rest": [{ "mode": "server", "resource": types.collect::<Vec<_>>() }]
        })
        .to_string()
    }

    fn search(&self, url: &Url, kind: &str) -> String {
        let all = self.living.iter().filter(|((own, _), _)| own == kind);
        let mut found: Vec<(i64, &str)> =
            all.map(|(_, (_, at, text))| (*at, text.as_str())).collect();
        // An order of its own, which holds from page to page.
        found.sort_by_key(|(at, _)| at.wrapping_mul(0x9e37_79b9_7f4a_7c15_u64 as i64));
        let query: Vec<(String, String)> = url.query_pairs().into_owned().collect();
        let mut asked = query.iter();
        let is_count = asked.any(|(name, value)| name == "_summary" && value == "count");
        let manners = Manners {
            sorts: self.sorts,
            bounds: self.bounds,
            unit: 1,
            most: if is_count { usize::MAX } else { self.most },
        };
        let moment = |text: &str| Moment::read(text).unwrap().0;
        let is_found = |name: &str, value: &str, text: &&str| {
            name != "gender" || text.contains(&format!("\"gender\":\"{value}\""))
        };
        let (page, next) = paging::page((url.path(), &query), found, manners, moment, is_found);
        if is_count {
            let total = page.len();
            return json!({ "resourceType": "Bundle", "type": "searchset", "total": total })
                .to_string();
        }
        let page = page
            .iter()
            .map(|(_, text)| format!(r#"{{"resource":{text},"search":{{"mode":"match"}}}}"#));
        let next = next.map(|next| format!(r#"{{"relation":"next","url":"{next}"}}"#));
        format!(
            r#"{{"resourceType":"Bundle","type":"searchset","link":[{}],"entry":[{}]}}"#,
            next.unwrap_or_default(),
            page.collect::<Vec<_>>().join(",")
        )
    }

    fn history(&self, kind: &str) -> String {
        let living = self.living.iter().filter(|((own, _), _)| own == kind);
        let mut entries: Vec<(i64, String)> = living
            .map(|(_, (_, at, text))| (*at, format!(r#"{{"resource":{text}}}"#)))
            .collect();
        for (_, id, _, at) in self.deleted.iter().filter(|(own, ..)| own == kind) {
            let entry = json!({
                "request": { "method": "DELETE", "url": format!("{kind}/{id}") },
                "response": { "status": "204", "lastModified": Moment(*at).to_string() }
            });
            entries.push((*at, entry.to_string()));
        }
        entries.sort_by_key(|(at, _)| -at);
        let entries: Vec<String> = entries.into_iter().map(|(_, entry)| entry).collect();
        format!(
            r#"{{"resourceType":"Bundle","type":"history","entry":[{}]}}"#,
            entries.join(",")
        )
    }

    /// Begins an export of everything that was updated since.
    fn export(&mut self, url: &Url) -> Answer {
        let pairs: BTreeMap<String, String> = url
            .query_pairs()
            .map(|(name, value)| (name.into_owned(), value.into_owned()))
            .collect();
        let since = pairs
            .get("_since")
            .map_or(i64::MIN, |since| Moment::read(since).unwrap().0);
        let mut files = Vec::new();
        for kind in pairs["_type"].split(',') {
            let kind = self.types.iter().find(|known| **known == kind).unwrap();
            let all = self
                .living
                .iter()
                .filter(|((own, _), (_, at, _))| own == kind && *at > since);
            let lines: Vec<&str> = all.map(|(_, (.., text))| text.as_str()).collect();
            // Two files of a type, the second without an end of line.
            let (first, second) = lines.split_at(lines.len() / 2);
            files.push((
                *kind,
                first.iter().map(|line| format!("{line}\n")).collect(),
            ));
            files.push((*kind, second.join("\n")));
        }
        let deleted = self
            .deleted
            .iter()
            .filter(|(.., at)| *at > since && since > i64::MIN);
        let entries = deleted.map(|(kind, id, ..)| json!({ "request": { "method": "DELETE", "url": format!("{kind}/{id}") } }));
        let entries: Vec<Value> = entries.collect();
        if !entries.is_empty() {
            let bundle =
                json!({ "resourceType": "Bundle", "type": "transaction", "entry": entries });
            files.push(("Bundle", format!("{bundle}\n")));
        }
        files.push((
            "OperationOutcome",
            self.errors.iter().map(|line| format!("{line}\n")).collect(),
        ));
        self.exports.push(Exported {
            query: url.query().unwrap().to_owned(),
            files,
            at: self.now,
            polls: self.polls,
            is_gone: false,
        });
        let place = format!("/fhir/status/{}", self.exports.len() - 1);
        Answer::of(202, "").with("Content-Location", place)
    }

    /// Says how far an export is, or forgets it.
    fn status(&mut self, number: &str, request: &Request) -> Answer {
        let host = request.headers["host"].clone();
        let export = &mut self.exports[number.parse::<usize>().unwrap()];
        if request.method == "DELETE" {
            export.is_gone = true;
            return Answer::of(202, "");
        }
        if export.is_gone {
            return Answer::of(404, "");
        }
        if export.polls > 0 {
            export.polls -= 1;
            return Answer::of(202, "").with("Retry-After", "1");
        }
        let of = |kinds: fn(&str) -> bool| -> Vec<Value> {
            let files = export
                .files
                .iter()
                .enumerate()
                .filter(|(_, (kind, _))| kinds(kind));
            files.map(|(at, (kind, _))| json!({ "type": kind, "url": format!("http://{host}/fhir/file/{number}/{at}?sig={}", request.number) })).collect()
        };
        Answer::json(json!({
            "transactionTime": Moment(export.at).to_string(), "requiresAccessToken": false,
            "output": of(|kind| kind != "Bundle" && kind != "OperationOutcome"),
            "deleted": of(|kind| kind == "Bundle"), "error": of(|kind| kind == "OperationOutcome")
        }).to_string())
    }

    fn file(&self, number: &str, at: &str, request: &Request) -> Answer {
        let export = &self.exports[number.parse::<usize>().unwrap()];
        if export.is_gone {
            return Answer::of(404, "");
        }
        let text = export.files[at.parse::<usize>().unwrap()].1.as_bytes();
        let from = request.headers.get("range").map(|range| {
            range["bytes=".len()..range.len() - 1]
                .parse::<usize>()
                .unwrap()
        });
        match from {
            Some(from) if from >= text.len() => Answer::of(416, ""),
            Some(from) => Answer::of(206, &text[from..]),
            None => Answer::of(200, text),
        }
    }

    /// The answer to a request.
    pub fn answer(&mut self, request: &Request) -> Answer {
        let url = Url::parse("http://x").unwrap().join(&request.path).unwrap();
        let path: Vec<&str> = url.path().trim_start_matches("/fhir/").split('/').collect();
        let is_search = url.path().ends_with("/Patient");
        if let Some(change) = self.changes.pop_if(|_| is_search) {
            change(self);
        }
        let body = match path.as_slice() {
            ["metadata"] => self.capability(),
            [.., "$export"] => return self.export(&url),
            ["status", number] => return self.status(number, request),
            ["file", number, at] => return self.file(number, at, request),
            [kind] if self.types.contains(kind) => self.search(&url, kind),
            [kind, "_history"] if self.has_history => self.history(kind),
            _ => {
                return Answer::of(
                    404,
                    r#"{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"not-found","diagnostics":"MARKED"}]}"#,
                );
            }
        };
        let date = std::time::UNIX_EPOCH + std::time::Duration::from_micros(self.now as u64);
        Answer::json(body).with("Date", httpdate::fmt_http_date(date))
    }

    /// Ids of a type, each with its version, sorted.
    pub fn truth(&self, kind: &str) -> Vec<(String, String)> {
        let all = self.living.iter().filter(|((own, _), _)| own == kind);
        all.map(|((_, id), (version, ..))| (id.clone(), version.to_string()))
            .collect()
    }
}

/// What whoever does not show a token gets.
pub fn unless_bearer(request: &Request, token: &str) -> Option<Answer> {
    let shown = request.headers.get("authorization");
    let is_it = shown.is_some_and(|shown| *shown == format!("Bearer {token}"));
    (!is_it).then(|| Answer::of(401, ""))
}

/// A token as it is given.
pub fn token(token: &str) -> Answer {
    let given = json!({ "access_token": token, "token_type": "Bearer", "expires_in": 300 });
    Answer::json(given.to_string())
}

/// A store that is served.
pub struct Served {
    pub store: Arc<Mutex<Store>>,
    pub server: Server,
}

impl Served {
    pub fn start() -> Served {
        Served::with(|_, _| None)
    }

    /// A test may answer in the store's place.
    pub fn with(
        instead: impl Fn(&Request, &Store) -> Option<Answer> + Send + Sync + 'static,
    ) -> Served {
        Served::within(None, instead)
    }

    /// The same, within TLS.
    pub fn within(
        tls: Option<Arc<ServerConfig>>,
        instead: impl Fn(&Request, &Store) -> Option<Answer> + Send + Sync + 'static,
    ) -> Served {
        let store: Arc<Mutex<Store>> = Arc::default();
        let served = Arc::clone(&store);
        let server = Server::with(tls, move |request| {
            let mut store = served.lock().unwrap();
            instead(request, &store).unwrap_or_else(|| store.answer(request))
        });
        Served { store, server }
    }

    pub fn store(&self) -> MutexGuard<'_, Store> {
        self.store.lock().unwrap()
    }

    /// Patients and observations.
    pub fn filled(self, patients: usize, observations: usize) -> Served {
        {
            let mut store = self.store();
            for id in 0..patients {
                store.patient(&format!("p{id:03}"));
            }
            for id in 0..observations {
                store.observation(&format!("o{id:03}"), "p000");
            }
            store.later(10);
        }
        self
    }
}
