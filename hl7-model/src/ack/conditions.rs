//! Which answers the sender of a message wants: MSH-15 and MSH-16 (HL7 v2.8.2 §2.9.2).

use super::{Mode, Outcome};
use crate::Message;

/// When a sender wants to be answered.
///
/// ```
/// use hl7_model::ack::{Conditions, Mode, Outcome};
/// use hl7_model::{Index, Message};
///
/// let mut index = Index::new();
/// let message = Message::read(b"MSH|^~\\&|ADT||||||ADT^A01|17|P|2.5.1|||AL|ER\r", &mut index)?;
/// let wanted = Conditions::of(message);
/// assert!(wanted.is_enhanced());
/// assert!(wanted.wants(Mode::Commit, Outcome::Accept));
/// assert!(!wanted.wants(Mode::Application, Outcome::Accept));
/// assert!(wanted.wants(Mode::Application, Outcome::Error));
/// # Ok::<(), hl7_model::ReadError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Conditions {
    commit: Condition,
    application: Condition,
    enhanced: bool,
}

/// HL7 table 0155.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Condition {
    Always,
    Never,
    Errors,
    Success,
}

impl Conditions {
    /// Those of a message. Where it says nothing of either kind, the application answers always and nobody else; where
    /// it says something of one kind only, the other is not wanted. What is no code of table 0155 counts as `AL`.
    pub fn of(message: Message<'_>) -> Conditions {
        let read = |field: usize| {
            let field = message.header()?.field(field);
            let text = field.text();
            Some(match text.trim() {
                "" => return None,
                code if code.eq_ignore_ascii_case("NE") => Condition::Never,
                code if code.eq_ignore_ascii_case("ER") => Condition::Errors,
                code if code.eq_ignore_ascii_case("SU") => Condition::Success,
                _ => Condition::Always,
            })
        };
        let (commit, application) = (read(15), read(16));
        let enhanced = commit.is_some() || application.is_some();
        let otherwise = if enhanced {
            Condition::Never
        } else {
            Condition::Always
        };
        Conditions {
            commit: commit.unwrap_or(Condition::Never),
            application: application.unwrap_or(otherwise),
            enhanced,
        }
    }

    /// Whether the sender uses enhanced mode at all.
    pub fn is_enhanced(self) -> bool {
        self.enhanced
    }

    /// Whether the sender wants this answer.
    pub fn wants(self, mode: Mode, outcome: Outcome) -> bool {
        let condition = match mode {
            Mode::Commit => self.commit,
            Mode::Application => self.application,
        };
        match condition {
            Condition::Always => true,
            Condition::Never => false,
            Condition::Errors => outcome != Outcome::Accept,
            Condition::Success => outcome == Outcome::Accept,
        }
    }
}
