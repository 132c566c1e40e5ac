//! The lock of a folder in an object store: an object that its holder writes anew every few seconds.
//!
//! Stores have no locks that end with a process. Who finds the object watches it: when it is written anew, its holder is
//! alive; when it stays as it is for [`PATIENCE`], its holder is gone, and whoever replaces that very version has the
//! lock. No clock of one machine is held against that of another.

use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use bytes::Bytes;
use serde::{Deserialize, Serialize};

use super::object::{Object, Version};

/// How often the holder writes.
const BEAT: Duration = Duration::from_secs(5);
/// How long nothing is written by a holder that is gone. Longer than the holder believes itself to hold the lock when
/// it cannot write.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long after its last beat the holder believes to hold it.
const BELIEF: Duration = Duration::from_secs(20);

/// A lock that is held until it is dropped or lost.
#[derive(Debug)]
pub(crate) struct Lease {
    shared: Arc<Shared>,
    beats: Option<JoinHandle<()>>,
}

#[derive(Debug)]
struct Shared {
    object: Object,
    state: Mutex<State>,
    ended: Condvar,
    lost: AtomicBool,
}

#[derive(Debug)]
struct State {
    version: Version,
    beaten: Instant,
    over: bool,
}

/// What the object says: who holds it, so that one who is known to be gone need not be waited for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Holder {
    /// The machine since it was started last, where it says so.
    machine: Option<String>,
    /// The process, and when it began, in the system's words.
    process: Option<String>,
    /// So that each beat is another object.
    beat: u64,
}

impl Lease {
    /// Takes the lock; `None` when another holds it, which may take [`PATIENCE`] to find out.
    pub(crate) fn take(path: &Path) -> io::Result<Option<Lease>> {
        let object = Object::at(path)?.ok_or(io::ErrorKind::InvalidInput)?;
        let holder = Holder::this();
        let version = match object.take(holder.text()?) {
            Ok(version) => version,
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                match inherit(&object, &holder)? {
                    Some(version) => version,
                    None => return Ok(None),
                }
            }
            Err(error) => return Err(error),
        };
        let shared = Arc::new(Shared {
            object,
            state: Mutex::new(State {
                version,
                beaten: Instant::now(),
                over: false,
            }),
            ended: Condvar::new(),
            lost: AtomicBool::new(false),
        });
        let beating = Arc::clone(&shared);
        let beats = std::thread::Builder::new()
            .name("lease".to_owned())
            .spawn(move || beating.beat(holder))?;
        Ok(Some(Lease {
            shared,
            beats: Some(beats),
        }))
    }

    /// Whether it is still held: nobody else has it, and this one could write lately.
    pub(crate) fn is_held(&self) -> bool {
        let state = self
            .shared
            .state
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        !self.shared.lost.load(Ordering::Relaxed) && state.beaten.elapsed() < BELIEF
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        self.shared
            .state
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .over = true;
        self.shared.ended.notify_all();
        if let Some(beats) = self.beats.take() {
            // A thread that panicked has nothing more to do, either.
            let _ = beats.join();
        }
        if self.is_held() {
            // What stays is found to be nobody's by whoever comes.
            let _ = self.shared.object.delete();
        }
    }
}

impl Shared {
    fn beat(&self, mut holder: Holder) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            let waited = self.ended.wait_timeout(state, BEAT);
            state = waited.unwrap_or_else(PoisonError::into_inner).0;
            if state.over {
                return;
            }
            holder.beat += 1;
            let version = state.version.clone();
            drop(state);
            let renewed = holder
                .text()
                .and_then(|text| self.object.renew(text, &version));
            state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
            match renewed {
                Ok(version) => {
                    state.version = version;
                    state.beaten = Instant::now();
                }
                // It is another version: another's, or one of ours whose answer was lost.
                Err(error) if error.kind() == io::ErrorKind::ResourceBusy => {
                    match self.object.get_version() {
                        Ok((text, version)) if Some(&holder) == Holder::of(&text).as_ref() => {
                            state.version = version;
                            state.beaten = Instant::now();
                        }
                        Ok(_) => {
                            self.lost.store(true, Ordering::Relaxed);
                            return;
                        }
                        Err(_) => {}
                    }
                }
                // Another time; when there is none within `BELIEF`, it is as good as lost.
                Err(_) => {}
            }
        }
    }
}

/// Replaces the object of a holder who is gone.
fn inherit(object: &Object, holder: &Holder) -> io::Result<Option<Version>> {
    let until = Instant::now() + PATIENCE;
    let mut first: Option<Version> = None;
    loop {
        let (text, version) = match object.get_version() {
            // It was given back.
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return taken(object.take(holder.text()?));
            }
            other => other?,
        };
        let is_gone = Holder::of(&text).is_some_and(|before| before.is_gone());
        if is_gone || Instant::now() >= until {
            return taken(object.renew(holder.text()?, &version));
        }
        match &first {
            Some(first) if !first.is(&version) => return Ok(None),
            Some(_) => {}
            None => first = Some(version),
        }
        std::thread::sleep(Duration::from_secs(1));
    }
}

/// Somebody else may have been faster.
fn taken(version: io::Result<Version>) -> io::Result<Option<Version>> {
    match version {
        Ok(version) => Ok(Some(version)),
        Err(error)
            if matches!(
                error.kind(),
                io::ErrorKind::AlreadyExists | io::ErrorKind::ResourceBusy
            ) =>
        {
            Ok(None)
        }
        Err(error) => Err(error),
    }
}

impl Holder {
    fn this() -> Holder {
        Holder {
            machine: machine(),
            process: began(std::process::id())
                .map(|began| format!("{} {began}", std::process::id())),
            beat: 0,
        }
    }

    fn of(text: &[u8]) -> Option<Holder> {
        serde_json::from_slice(text).ok()
    }

    fn text(&self) -> io::Result<Bytes> {
        Ok(serde_json::to_vec(self)?.into())
    }

    /// Whether it was a process of this machine that is no more.
    fn is_gone(&self) -> bool {
        let is_here = self.machine.is_some() && self.machine == machine();
        let (Some(process), true) = (&self.process, is_here) else {
            return false;
        };
        let Some((id, began_then)) = process.split_once(' ') else {
            return false;
        };
        let now = id.parse().ok().and_then(began);
        now.as_deref() != Some(began_then)
    }
}

/// The machine, its start, and the space of its process numbers, where the system says them.
fn machine() -> Option<String> {
    let start = std::fs::read_to_string("/proc/sys/kernel/random/boot_id").ok()?;
    let space = std::fs::read_link("/proc/self/ns/pid").ok()?;
    Some(format!("{} {}", start.trim(), space.display()))
}

/// When a process began, in ticks since the machine was started.
fn began(process: u32) -> Option<String> {
    let said = std::fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    // The name of the program may hold anything, and ends with the last bracket. A process that was killed and not yet
    // waited for is a zombie, and gone.
    let (_, fields) = said.rsplit_once(')')?;
    let fields: Vec<&str> = fields.split_whitespace().collect();
    if fields
        .first()
        .is_some_and(|state| matches!(*state, "Z" | "X"))
    {
        return None;
    }
    fields.get(19).map(|began| (*began).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_holds_it_and_the_next_has_it_when_it_is_given_back() {
        let path = Path::new("memory://lease-given-back/lock");
        let first = Lease::take(path).unwrap().unwrap();
        assert!(first.is_held());
        drop(first);
        assert!(Lease::take(path).unwrap().is_some());
    }

    #[test]
    fn a_holder_that_is_gone_is_not_waited_for() {
        let path = Path::new("memory://lease-gone/lock");
        let object = Object::at(path).unwrap().unwrap();
        let gone = Holder {
            process: Some(format!("{} 1", u32::MAX)),
            ..Holder::this()
        };
        object.take(gone.text().unwrap()).unwrap();
        let begun = Instant::now();
        assert!(Lease::take(path).unwrap().is_some());
        assert!(begun.elapsed() < PATIENCE / 2);
    }

    #[test]
    fn this_process_is_not_gone() {
        assert!(!Holder::this().is_gone());
    }

    #[test]
    fn a_holder_that_writes_is_left_in_peace() {
        let path = Path::new("memory://lease-held/lock");
        let held = Lease::take(path).unwrap().unwrap();
        assert!(Lease::take(path).unwrap().is_none());
        assert!(held.is_held());
    }
}
