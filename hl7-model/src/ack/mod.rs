//! Acknowledgements (HL7 v2.8.2 §2.9, §2.13): the answer to a received message, also to one that could not be read. Knows
//! the header of that message and nothing else of it, so no patient's data can get into an answer. Reads no clock: time
//! and control id are the caller's.
//!
//! ```
//! use hl7_model::ack::{Acknowledgement, Condition, Outcome, Problem};
//!
//! let received = b"MSH|^~\\&|ADT|NORTH|LAB|SOUTH|20240102||ADT^A01^ADT_A01|17|P|2.5.1\rPID|1||||DOE^JO\r";
//! let answer = Acknowledgement::new(received, Outcome::Error)
//!     .control_id("A-1")
//!     .time("20240102083000")
//!     .problem(Problem::new(Condition::RequiredFieldMissing).at("PID-3".parse()?))
//!     .to_bytes();
//! assert_eq!(
//!     String::from_utf8(answer)?,
//!     "MSH|^~\\&|LAB|SOUTH|ADT|NORTH|20240102083000||ACK^A01^ACK|A-1|P|2.5.1\r\
//!      MSA|AE|17\r\
//!      ERR||PID^1^3|101^Required field missing^HL70357|E\r"
//! );
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

#![cfg_attr(not(test), deny(clippy::arithmetic_side_effects))]

mod conditions;
mod problem;
mod received;

use crate::datatypes::{Cwe, Eld, Msg};
use crate::def::{FieldDef, Opt};
use crate::record::write_segment;
use crate::segments::{ERR, Err, MSA, MSH, Msa, Msh};
use crate::{Dtm, Maybe, Path, Release, datatypes};

pub use conditions::Conditions;
pub use problem::{Condition, Problem, Severity};
use received::Received;

/// What became of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// It was taken.
    Accept,
    /// It was understood and is wrong: sending it again as it is will not help.
    Error,
    /// It could not be taken: its type, event, processing id or release is not served here, or the receiver cannot work
    /// now.
    Reject,
}

/// Who says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Mode {
    /// The application, after it has dealt with the message: AA, AE, AR.
    Application,
    /// The receiver, once the message is safely stored (enhanced mode): CA, CE, CR.
    Commit,
}

impl Mode {
    /// MSA-1.
    pub const fn code(self, outcome: Outcome) -> &'static str {
        match (self, outcome) {
            (Mode::Application, Outcome::Accept) => "AA",
            (Mode::Application, Outcome::Error) => "AE",
            (Mode::Application, Outcome::Reject) => "AR",
            (Mode::Commit, Outcome::Accept) => "CA",
            (Mode::Commit, Outcome::Error) => "CE",
            (Mode::Commit, Outcome::Reject) => "CR",
        }
    }
}

/// The answer to a message, to be completed and written.
///
/// It has the delimiters (those of the standard, where there is no escape character among them), release, processing id
/// and character set of the message, sender and receiver changed places, and refers to it by its control id. What a
/// broken header does not say is left out; processing id and release, which no message can do without, are then `P` and
/// `2.5.1`.
#[derive(Debug, Clone)]
pub struct Acknowledgement {
    received: Received,
    outcome: Outcome,
    mode: Mode,
    control_id: String,
    time: Dtm,
    problems: Vec<Problem>,
}

impl Acknowledgement {
    /// The application's answer to a message, whose bytes are given as they came.
    pub fn new(received: &[u8], outcome: Outcome) -> Acknowledgement {
        Acknowledgement {
            received: Received::read(received),
            outcome,
            mode: Mode::Application,
            control_id: String::new(),
            time: Dtm::default(),
            problems: Vec::new(),
        }
    }

    /// As the receiver's own answer in enhanced mode (CA, CE, CR), or again as the application's.
    pub fn mode(mut self, mode: Mode) -> Acknowledgement {
        self.mode = mode;
        self
    }

    /// MSH-10 of the answer: the caller's own count or id.
    pub fn control_id(mut self, id: impl Into<String>) -> Acknowledgement {
        self.control_id = id.into();
        self
    }

    /// MSH-7 of the answer.
    pub fn time(mut self, time: impl Into<Dtm>) -> Acknowledgement {
        self.time = time.into();
        self
    }

    /// Adds what was wrong.
    pub fn problem(mut self, problem: impl Into<Problem>) -> Acknowledgement {
        self.problems.push(problem.into());
        self
    }

    /// The answer as a message, each segment ended with CR.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Vec::new();
        let delimiters = &self.received.delimiters;
        let end = |out: &mut Vec<u8>| out.push(b'\r');
        write_segment(&self.header(), delimiters, &mut out);
        end(&mut out);
        write_segment(&self.answer(), delimiters, &mut out);
        end(&mut out);
        for error in self.errors() {
            write_segment(&error, delimiters, &mut out);
            end(&mut out);
        }
        out
    }

    fn header(&self) -> Msh {
        let received = &self.received;
        let sent = &received.header;
        let mut processing_id = sent.processing_id.clone();
        if processing_id.value().is_none() {
            processing_id.or_default().processing_id = "P".into();
        }
        let mut version_id = sent.version_id.clone();
        if version_id.value().is_none() {
            version_id.or_default().version_id = received.release.text().into();
        }
        Msh {
            sending_application: sent.receiving_application.clone(),
            sending_facility: sent.receiving_facility.clone(),
            receiving_application: sent.sending_application.clone(),
            receiving_facility: sent.sending_facility.clone(),
            date_time_of_message: self.time.clone().into(),
            msh_message_type: self.message_type().into(),
            msh_message_control_id: self.control_id.as_str().into(),
            processing_id,
            version_id,
            character_set: sent.character_set.clone(),
            sending_responsible_organization: sent.receiving_responsible_organization.clone(),
            receiving_responsible_organization: sent.sending_responsible_organization.clone(),
            sending_network_address: sent.receiving_network_address.clone(),
            receiving_network_address: sent.sending_network_address.clone(),
            ..Msh::default()
        }
    }

    /// `ACK`, with the trigger event of the message, and the structure where the release has room for it.
    fn message_type(&self) -> Msg {
        let release = self.received.release;
        let most = MSH.fields.get(8).and_then(|field| field.usage_in(release));
        let fits = most.is_none_or(|usage| matches!(usage.len, 0 | 11..));
        let trigger = self.received.trigger.as_deref();
        let structure = trigger.filter(|_| fits && has(datatypes::MSG.components, 3, release));
        Msg {
            message_code: "ACK".into(),
            msg_trigger_event: trigger.map(str::to_owned).into(),
            message_structure: structure.map(|_| "ACK".to_owned()).into(),
            ..Msg::default()
        }
    }

    fn answer(&self) -> Msa {
        // Where errors have no text of their own, the first one's stands here.
        let has_text = !self.has_locations() && has(MSA.fields, 3, self.received.release);
        let text = self
            .problems
            .iter()
            .find_map(|problem| problem.text.clone());
        Msa {
            acknowledgment_code: self.mode.code(self.outcome).into(),
            msa_message_control_id: self.received.header.msh_message_control_id.clone(),
            text_message: text.filter(|_| has_text).into(),
            ..Msa::default()
        }
    }

    /// Whether the release has ERR-2 to ERR-12 and one ERR for each problem.
    fn has_locations(&self) -> bool {
        has(ERR.fields, 2, self.received.release)
    }

    fn errors(&self) -> Vec<Err> {
        let release = self.received.release;
        if self.problems.is_empty() {
            return Vec::new();
        }
        if self.has_locations() {
            return self
                .problems
                .iter()
                .map(|problem| error(problem, release))
                .collect();
        }
        let all = self.problems.iter();
        vec![Err {
            error_code_and_location: all
                .map(|problem| code_and_location(problem, release).into())
                .collect(),
            ..Err::default()
        }]
    }
}

/// Whether a release has a field or component and still uses it.
fn has(fields: &[FieldDef], position: usize, release: Release) -> bool {
    let field = position.checked_sub(1).and_then(|at| fields.get(at));
    field
        .and_then(|field| field.usage_in(release))
        .is_some_and(|usage| !matches!(usage.opt, Opt::W | Opt::X))
}

fn error(problem: &Problem, release: Release) -> Err {
    let location = problem.path.iter().map(problem::location);
    Err {
        error_location: location.map(Maybe::from).collect(),
        hl7_error_code: coded(problem, release).into(),
        severity: problem.severity.code(release).into(),
        user_message: problem.text.clone().into(),
        ..Err::default()
    }
}

fn code_and_location(problem: &Problem, release: Release) -> Eld {
    let path = problem.path.as_ref();
    let number = |number: Option<usize>| number.map(problem::number).into();
    Eld {
        segment_id: path.map(|path| path.segment().to_string()).into(),
        segment_sequence: number(path.map(Path::occurrence)),
        field_position: number(path.and_then(Path::field)),
        code_identifying_error: coded(problem, release).into(),
        ..Eld::default()
    }
}

fn coded(problem: &Problem, release: Release) -> Cwe {
    let condition = problem.condition.in_release(release);
    Cwe {
        identifier: condition.code().into(),
        text: condition.text().into(),
        name_of_coding_system: "HL70357".into(),
        ..Cwe::default()
    }
}
