//! What goes wrong between here and a server. An error holds codes and the place that was asked, never what a server said
//! in words: its texts may name patients.

use std::fmt;

/// What went wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    code: Code,
    /// What was asked: a path below the base, and the number of a page.
    place: String,
    status: Option<u16>,
    /// Codes of the server's OperationOutcome, or of its token endpoint.
    issues: Vec<&'static str>,
    attempts: u32,
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $text:literal;)*) => {
        /// Why: stable codes.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code { $($(#[$doc])* $name,)* }

        impl Code {
            /// The stable code, for reports.
            pub const fn as_str(self) -> &'static str {
                match self { $(Code::$name => $code,)* }
            }

            /// What it means.
            pub const fn text(self) -> &'static str {
                match self { $(Code::$name => $text,)* }
            }
        }
    };
}

codes! {
    /// No connection, or one that broke.
    Connection = "connection", "the server cannot be reached, or the connection broke";
    /// It took too long.
    Timeout = "timeout", "the server did not answer in time";
    /// The host was given up for a while.
    Circuit = "circuit_open", "the server failed too often and is left alone for a while";
    /// A status that says no.
    Status = "status", "the server refused the request";
    /// 401, even with a new token.
    Unauthorized = "unauthorized", "the server does not accept the credentials";
    /// 410: a page or search that has expired.
    Gone = "gone", "the page has expired at the server";
    /// No token.
    Token = "token", "no access token was given";
    /// A body over the limit.
    TooLarge = "body_too_large", "the answer is larger than allowed";
    /// A redirect, or too many of them.
    Redirect = "redirect", "the server redirects to nowhere or in circles";
    /// An address at another host.
    OtherHost = "other_host", "the server points to another host, which is not allowed";
    /// Pages that do not end.
    Loop = "page_loop", "the pages of the search go round in circles";
    /// An answer that is no JSON.
    NotJson = "not_json", "the answer is no JSON";
    /// An answer that ends early or does not hold together.
    Torn = "torn", "the answer is cut off or broken";
    /// A resource that is no Bundle.
    NotABundle = "not_a_bundle", "the answer is not the Bundle that was asked for";
    /// An OperationOutcome with an error, in place of or among results.
    Outcome = "outcome", "the server answered with an error among or in place of results";
    /// A window that does not become stable.
    Unsteady = "unsteady", "the results kept changing while they were read";
    /// A server whose answers do not obey the bounds that were asked.
    Unbounded = "unbounded", "the server cannot be asked for a period";
    /// A setting that cannot be used.
    Setting = "setting", "a setting of the connection cannot be used";
    /// A secret that is not there.
    Secret = "secret", "a secret cannot be read";
    /// A cursor that was not written here.
    Cursor = "cursor", "the cursor cannot be read";
}

impl Error {
    pub(super) fn new(code: Code, place: impl Into<String>) -> Error {
        Error {
            code,
            place: place.into(),
            status: None,
            issues: Vec::new(),
            attempts: 0,
        }
    }

    pub(super) fn with_status(mut self, status: u16) -> Error {
        self.status = Some(status);
        self
    }

    pub(super) fn with_issues(mut self, issues: Vec<&'static str>) -> Error {
        self.issues = issues;
        self
    }

    pub(super) fn after(mut self, attempts: u32) -> Error {
        self.attempts = attempts;
        self
    }

    /// What takes too long.
    pub(crate) fn timeout(place: &str) -> Error {
        Error::new(Code::Timeout, place)
    }

    /// Periods that a server cannot be asked for.
    pub(crate) fn unbounded(place: &str) -> Error {
        Error::new(Code::Unbounded, place)
    }

    /// What a reader of ours failed with.
    pub(crate) fn of_reader(error: &std::io::Error, place: &str) -> Error {
        let inside = error.get_ref().and_then(|inside| inside.downcast_ref());
        inside
            .cloned()
            .unwrap_or_else(|| Error::new(Code::Torn, place))
    }

    /// Why.
    pub fn code(&self) -> Code {
        self.code
    }

    /// What was asked: a path below the base, and the number of a page.
    pub fn place(&self) -> &str {
        &self.place
    }

    /// Whether the request itself is wrong: a setting, or a secret that is not there.
    pub fn is_setting(&self) -> bool {
        matches!(self.code, Code::Setting | Code::Secret)
    }

    /// The HTTP status, if the server gave one.
    pub fn status(&self) -> Option<u16> {
        self.status
    }

    /// Codes of the server's OperationOutcome (`not-found`), or of its token endpoint (`invalid_client`).
    pub fn issues(&self) -> &[&'static str] {
        &self.issues
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: {} ({}",
            self.place,
            self.code.text(),
            self.code.as_str()
        )?;
        if let Some(status) = self.status {
            write!(f, ", status {status}")?;
        }
        for issue in &self.issues {
            write!(f, ", {issue}")?;
        }
        if self.attempts > 1 {
            write!(f, ", {} attempts", self.attempts)?;
        }
        f.write_str(")")
    }
}

impl std::error::Error for Error {}
