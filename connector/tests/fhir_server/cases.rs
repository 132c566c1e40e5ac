//! Cases of servers that misbehave, and how a run of the binary ends with each.

use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use flate2::Compression;
use flate2::write::GzEncoder;

use super::reading::{ingest, versions};
use super::server::{Answer, Request};
use super::{Served, Store};

/// What a server answers in place of what it should to the n-th request for patients, from 0.
type Instead = dyn Fn(&Request, &Store, usize) -> Option<Answer> + Send + Sync;

/// How a run ends.
#[derive(Debug, Clone, Copy)]
pub enum Ends {
    /// With all that the server has.
    Truth,
    /// With these patients.
    Rows(&'static [&'static str]),
    /// Not read to its end, with this in the error.
    Error(&'static str),
}

pub struct Case {
    name: String,
    args: Vec<&'static str>,
    ends: Ends,
    instead: Box<Instead>,
    prepare: fn(&mut Store),
}

pub fn case(
    name: impl Into<String>,
    ends: Ends,
    instead: impl Fn(&Request, &Store, usize) -> Option<Answer> + Send + Sync + 'static,
) -> Case {
    Case {
        name: name.into(),
        args: Vec::new(),
        ends,
        instead: Box::new(instead),
        prepare: |_| {},
    }
}

impl Case {
    pub fn with(mut self, args: &[&'static str]) -> Case {
        self.args.extend_from_slice(args);
        self
    }

    pub fn prepared(mut self, prepare: fn(&mut Store)) -> Case {
        self.prepare = prepare;
        self
    }
}

/// The second page goes wrong so, and then all is well.
pub fn once(name: &str, fault: Answer) -> Case {
    case(name, Ends::Truth, move |_, _, nth| {
        (nth == 1).then(|| fault.clone())
    })
}

/// Every page goes wrong so.
pub fn always(name: &str, says: &'static str, fault: Answer) -> Case {
    case(name, Ends::Error(says), move |_, _, _| Some(fault.clone()))
        .with(&["--request-attempts", "2"])
}

pub const PATIENTS: [&str; 2] = ["--tables", "patients"];

/// Runs a case, against a server that sorts or one that does not.
fn run(case: Case, sorts: bool) {
    let Case {
        name,
        args,
        ends,
        instead,
        prepare,
    } = case;
    let name = format!("{name}, sorts: {sorts}");
    let (nth, is_well) = (AtomicUsize::new(0), Arc::new(AtomicBool::new(false)));
    let well = Arc::clone(&is_well);
    let served = Served::with(move |request, store| {
        let path = request.path.split('?').next().unwrap_or_default();
        let is_it = path.ends_with("/Patient") && !well.load(Ordering::SeqCst);
        is_it
            .then(|| instead(request, store, nth.fetch_add(1, Ordering::SeqCst)))
            .flatten()
    })
    .filled(25, 0);
    {
        let mut store = served.store();
        store.sorts = sorts;
        prepare(&mut store);
    }
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let said = ingest(&served, &out, &[&PATIENTS[..], &args].concat());
    assert!(!format!("{said:?}").contains("MARKED"), "{name}: {said:?}");
    let truth = || served.store().truth("Patient");
    match ends {
        Ends::Truth => {
            assert_eq!(said.status, Some(0), "{name}: {}", said.err);
            assert!(said.report().accounting.balanced, "{name}");
            assert_eq!(versions(&out, "patients"), truth(), "{name}");
        }
        Ends::Rows(ids) => {
            assert_eq!(said.status, Some(0), "{name}: {}", said.err);
            let found: Vec<String> = versions(&out, "patients")
                .into_iter()
                .map(|(id, _)| id)
                .collect();
            assert_eq!(found, ids, "{name}");
        }
        Ends::Error(says) => {
            assert_eq!(said.status, Some(1), "{name}: {}", said.err);
            assert!(said.err.contains(says), "{name}: {}", said.err);
            assert!(said.report().error.is_some(), "{name}");
            is_well.store(true, Ordering::SeqCst);
            let said = ingest(&served, &out, &PATIENTS);
            assert_eq!(said.status, Some(0), "{name}: {}", said.err);
            assert_eq!(versions(&out, "patients"), truth(), "{name}, afterwards");
        }
    }
}

/// A few at once: most of what takes time is waiting.
pub fn run_all(cases: impl Fn() -> Vec<Case>, orders: &[bool]) {
    let all = orders
        .iter()
        .flat_map(|sorts| cases().into_iter().map(move |case| (case, *sorts)));
    let left = std::sync::Mutex::new(all.collect::<Vec<_>>());
    let next = || left.lock().unwrap().pop();
    std::thread::scope(|scope| {
        for _ in 0..6 {
            scope.spawn(|| {
                while let Some((case, sorts)) = next() {
                    run(case, sorts);
                }
            });
        }
    });
}

pub const BOTH: [bool; 2] = [true, false];

pub fn outcome(severity: &str, code: &str) -> String {
    format!(
        r#"{{"resourceType":"OperationOutcome","issue":[{{"severity":"{severity}","code":"{code}","diagnostics":"MARKED Muster"}}]}}"#
    )
}

pub fn patient(id: &str) -> String {
    format!(
        r#"{{"resourceType":"Patient","id":"{id}","meta":{{"versionId":"1","lastUpdated":"2024-05-01T12:00:00Z"}},"gender":"other"}}"#
    )
}

pub fn page(entries: &[String], next: &str) -> String {
    let link = match next {
        "" => String::new(),
        next => format!(r#"{{"relation":"next","url":"{next}"}}"#),
    };
    format!(
        r#"{{"resourceType":"Bundle","type":"searchset","link":[{link}],"entry":[{}]}}"#,
        entries.join(",")
    )
}

pub fn entry(resource: &str, mode: &str) -> String {
    format!(r#"{{"resource":{resource},"search":{{"mode":"{mode}"}}}}"#)
}

/// What the store would have answered.
pub fn sound(request: &Request, store: &Store) -> Answer {
    store.clone().answer(request)
}

pub fn gzip(body: &[u8]) -> Vec<u8> {
    let mut out = GzEncoder::new(Vec::new(), Compression::fast());
    out.write_all(body).unwrap();
    out.finish().unwrap()
}
