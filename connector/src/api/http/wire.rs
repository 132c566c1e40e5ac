//! The wire: requests with retries, a pace, a circuit and a bound on what comes back. It knows nothing of credentials but
//! that they never go to another host.

use std::collections::BTreeMap;
use std::fmt;
use std::io::Read;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use reqwest::blocking::{self, Response};
use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, LOCATION};
use reqwest::{Method, Url};

use super::circuit::Circuit;
use super::retry::{self, Again};
use super::url::{base, is_same_origin};
use super::{Reply, Settings, connect};
use crate::api::outcome::Outcome;
use crate::api::{Clock, Code, Error};

/// The most bytes that are set aside for a body before it comes.
const HINTED: usize = 8 << 20;

/// One request.
pub struct Ask<'a> {
    /// GET or POST.
    pub method: Method,
    /// Where.
    pub url: Url,
    /// What errors call it.
    pub place: String,
    /// The media type wanted.
    pub accept: &'static str,
    /// A form to send, made anew for each attempt: an assertion is good for one request.
    pub form: Option<&'a dyn Fn() -> Result<String, Error>>,
    /// Headers that say what is wanted, wherever redirects lead.
    pub headers: Vec<(HeaderName, HeaderValue)>,
    /// Headers for this origin alone: credentials.
    pub secret_headers: Vec<(HeaderName, HeaderValue)>,
}

/// Neither address nor headers: both may hold what identifies patients, or secrets.
impl fmt::Debug for Ask<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ask")
            .field("place", &self.place)
            .finish_non_exhaustive()
    }
}

/// Sends requests.
pub struct Wire {
    inner: blocking::Client,
    settings: Settings,
    clock: Arc<dyn Clock>,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// By origin.
    circuits: BTreeMap<String, Circuit>,
    /// When the next request may be sent.
    next: Duration,
    random: u64,
}

impl fmt::Debug for Wire {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wire").finish_non_exhaustive()
    }
}

/// A failed attempt.
struct Failed {
    error: Error,
    again: Again,
}

impl Failed {
    fn new(code: Code, ask: &Ask<'_>, again: Again) -> Failed {
        let error = Error::new(code, &*ask.place);
        Failed { error, again }
    }
}

impl Wire {
    /// With these settings.
    ///
    /// # Errors
    /// Certificates, keys, a proxy or origins that cannot be used.
    pub fn new(settings: Settings, clock: Arc<dyn Clock>) -> Result<Wire, Error> {
        if settings
            .allowed_origins
            .iter()
            .any(|origin| base(origin).is_err())
        {
            return Err(Error::new(Code::Setting, "allow_origin"));
        }
        let inner = connect::client(&settings)?;
        let random = clock.now().0.unsigned_abs();
        let state = State {
            random,
            ..State::default()
        };
        Ok(Wire {
            inner,
            settings,
            clock,
            state: Mutex::new(state),
        })
    }

    /// The clock that it waits by.
    pub fn clock(&self) -> &dyn Clock {
        &*self.clock
    }

    /// The settings.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// May links and redirects from `from` lead to `to`?
    pub fn may_go(&self, from: &Url, to: &Url) -> bool {
        let allowed =
            |origin: &String| Url::parse(origin).is_ok_and(|url| is_same_origin(&url, to));
        is_same_origin(from, to) || self.settings.allowed_origins.iter().any(allowed)
    }

    /// Sends a request until it is answered with success, or with what will not change.
    ///
    /// # Errors
    /// What is left after the last attempt, or the deadline.
    pub fn send(&self, ask: &Ask<'_>) -> Result<Reply, Error> {
        self.attempts(|| {
            let (url, response) = self.follow(ask)?;
            self.answer(ask, url, response)
        })
    }

    /// The same, with a body that is read as it comes, and has no bound.
    ///
    /// # Errors
    /// As [`Wire::send`].
    pub fn open(&self, ask: &Ask<'_>) -> Result<Response, Error> {
        self.attempts(|| {
            let (url, response) = self.follow(ask)?;
            if response.status().is_success() {
                return Ok(response);
            }
            let answer = self.answer(ask, url, response);
            Err(answer
                .err()
                .unwrap_or_else(|| Failed::new(Code::Status, ask, Again::Never)))
        })
    }

    fn attempts<T>(&self, once: impl Fn() -> Result<T, Failed>) -> Result<T, Error> {
        let began = self.clock.elapsed();
        let mut attempt = 0;
        loop {
            attempt += 1;
            let failed = match once() {
                Ok(done) => return Ok(done),
                Err(failed) => failed,
            };
            let wait = match failed.again {
                Again::Never => None,
                Again::After(wait) => Some(wait),
                Again::Later => {
                    let Settings {
                        first_wait,
                        longest_wait,
                        ..
                    } = self.settings;
                    let random = retry::random(&mut self.state().random);
                    Some(retry::backoff(first_wait, longest_wait, attempt, random))
                }
            };
            let spent = self.clock.elapsed().saturating_sub(began);
            let left = self.settings.deadline.saturating_sub(spent);
            match wait.filter(|wait| *wait < left && attempt < self.settings.attempts) {
                Some(wait) => {
                    // A place is a path and the number of a page: nothing that the server or a query says.
                    tracing::warn!(
                        place = failed.error.place(),
                        code = failed.error.code().as_str(),
                        status = failed.error.status(),
                        attempt,
                        wait_seconds = wait.as_secs_f64(),
                        "asked again after a while"
                    );
                    self.clock.sleep(wait);
                }
                None => return Err(failed.error.after(attempt)),
            }
        }
    }

    /// One attempt, with its redirects.
    fn follow(&self, ask: &Ask<'_>) -> Result<(Url, Response), Failed> {
        let mut url = ask.url.clone();
        for _ in 0..=self.settings.redirects {
            let response = self.once(ask, &url)?;
            let status = response.status().as_u16();
            if !matches!(status, 301 | 302 | 303 | 307 | 308) {
                return Ok((url, response));
            }
            let location = response
                .headers()
                .get(LOCATION)
                .and_then(|to| to.to_str().ok());
            let to = location.and_then(|to| url.join(to).ok());
            let to = to.ok_or_else(|| Failed::new(Code::Redirect, ask, Again::Never))?;
            // A form holds credentials, and is sent where it was meant to go.
            if ask.form.is_some() && !is_same_origin(&ask.url, &to) || !self.may_go(&ask.url, &to) {
                return Err(Failed::new(Code::OtherHost, ask, Again::Never));
            }
            url = to;
        }
        Err(Failed::new(Code::Redirect, ask, Again::Never))
    }

    fn once(&self, ask: &Ask<'_>, url: &Url) -> Result<Response, Failed> {
        let origin = url.origin().ascii_serialization();
        let now = self.clock.elapsed();
        let may = self
            .state()
            .circuits
            .get(&origin)
            .is_none_or(|circuit| circuit.may(now));
        if !may {
            return Err(Failed::new(Code::Circuit, ask, Again::Never));
        }
        self.pace();
        let mut request = self.inner.request(ask.method.clone(), url.clone());
        request = request.header(ACCEPT, ask.accept);
        for (name, value) in &ask.headers {
            request = request.header(name, value);
        }
        if is_same_origin(&ask.url, url) {
            for (name, value) in &ask.secret_headers {
                request = request.header(name, value);
            }
        }
        if let Some(form) = ask.form {
            let form = form().map_err(|error| Failed {
                error,
                again: Again::Never,
            })?;
            request = request.header(CONTENT_TYPE, "application/x-www-form-urlencoded");
            request = request.body(form);
        }
        let sent = request.send();
        let now = self.clock.elapsed();
        let mut state = self.state();
        let circuit = state.circuits.entry(origin).or_default();
        match sent {
            Ok(response) => {
                circuit.answered();
                Ok(response)
            }
            Err(error) => {
                let Settings {
                    circuit_failures,
                    circuit_rest,
                    ..
                } = self.settings;
                circuit.failed(now, circuit_failures, circuit_rest);
                Err(broken(&error, ask))
            }
        }
    }

    /// Waits until the next request is due.
    fn pace(&self) {
        let rate = self.settings.requests_per_second;
        let Ok(apart) = Duration::try_from_secs_f64(1.0 / rate) else {
            return;
        };
        let now = self.clock.elapsed();
        let due = {
            let mut state = self.state();
            let due = state.next.max(now);
            state.next = due.saturating_add(apart);
            due
        };
        if due > now {
            self.clock.sleep(due.saturating_sub(now));
        }
    }

    fn answer(&self, ask: &Ask<'_>, url: Url, mut response: Response) -> Result<Reply, Failed> {
        let status = response.status().as_u16();
        let headers = std::mem::take(response.headers_mut());
        let body = self.body(ask, &mut response);
        if (200..300).contains(&status) {
            let body = body?;
            return Ok(Reply {
                status,
                headers,
                body,
                url,
            });
        }
        let code = match status {
            401 => Code::Unauthorized,
            410 => Code::Gone,
            _ => Code::Status,
        };
        let issues = body
            .ok()
            .and_then(|body| Outcome::read(&body))
            .unwrap_or_default();
        let wait = self.retry_after(&headers);
        let error = Error::new(code, &*ask.place)
            .with_status(status)
            .with_issues(issues.issues);
        let again = retry::of_status(status, wait);
        Err(Failed { error, again })
    }

    fn retry_after(&self, headers: &HeaderMap) -> Option<Duration> {
        let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
        retry::retry_after(text("retry-after")?, text("date"), self.clock.now())
    }

    /// Reads a body, up to its bounds in size and time.
    fn body(&self, ask: &Ask<'_>, response: &mut Response) -> Result<Vec<u8>, Failed> {
        // What the server announces is no more than a hint.
        let hint = response
            .content_length()
            .and_then(|length| usize::try_from(length).ok());
        let room = hint.unwrap_or(0).min(self.settings.body_bytes).min(HINTED);
        let (mut body, mut piece) = (Vec::with_capacity(room), vec![0; 64 << 10]);
        let began = Instant::now();
        loop {
            let read = response.read(&mut piece).map_err(|error| {
                let is_late = error.kind() == std::io::ErrorKind::TimedOut;
                let code = if is_late { Code::Timeout } else { Code::Torn };
                Failed::new(code, ask, Again::Later)
            })?;
            let Some(bytes) = piece.get(..read).filter(|bytes| !bytes.is_empty()) else {
                return Ok(body);
            };
            if body.len().saturating_add(read) > self.settings.body_bytes {
                return Err(Failed::new(Code::TooLarge, ask, Again::Never));
            }
            body.extend_from_slice(bytes);
            // The machine's time, whatever the clock is: a server that sends byte after byte takes it.
            if began.elapsed() > self.settings.answer_timeout {
                return Err(Failed::new(Code::Timeout, ask, Again::Later));
            }
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A request without an answer. Nothing of the error is kept: its text holds the address.
fn broken(error: &reqwest::Error, ask: &Ask<'_>) -> Failed {
    if error.is_builder() {
        return Failed::new(Code::Setting, ask, Again::Never);
    }
    let code = if error.is_timeout() {
        Code::Timeout
    } else {
        Code::Connection
    };
    Failed::new(code, ask, Again::Later)
}
