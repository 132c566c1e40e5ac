//! Validation and acknowledgements: findings lie within the message, and any bytes at all can be answered.

use super::chunks::Chance;
use hl7_model::ack::{Acknowledgement, Outcome};
use hl7_model::validate::{FindingCode, LIMIT, validate as findings_of};
use hl7_model::{Index, Message, Release};

/// Looks at bytes as one message, by its own release and by another.
pub fn validate(bytes: &[u8]) {
    answers(bytes);
    let mut index = Index::new();
    let Ok(message) = Message::read(bytes, &mut index) else {
        return;
    };
    let mut chance = Chance::of(bytes);
    let another = Release::ALL[chance.below(Release::ALL.len())];
    for release in [message.release().release, another] {
        let findings = findings_of(message, release);
        assert!(findings.len() <= LIMIT + 1);
        for finding in &findings {
            assert!(finding.offset <= bytes.len());
            assert!(finding.segment < message.segments().len());
            assert!(finding.to_string().is_ascii(), "findings repeat no value");
            let more = finding.code == FindingCode::MoreFindings;
            assert!(!more || findings.len() >= LIMIT);
        }
        assert_eq!(findings, findings_of(message, release), "the same again");
    }
}

/// Every answer is a message, and says that it is one.
fn answers(bytes: &[u8]) {
    for (outcome, expected) in [
        (Outcome::Accept, "AA"),
        (Outcome::Error, "AE"),
        (Outcome::Reject, "AR"),
    ] {
        let answer = Acknowledgement::new(bytes, outcome);
        let answer = answer.control_id("A1").time("20240102").to_bytes();
        let mut index = Index::new();
        let answer = Message::read(&answer, &mut index).expect("an answer is a message");
        assert_eq!((&*answer.code(), &*answer.control_id()), ("ACK", "A1"));
        let code = answer.get("MSA-1").expect("a path");
        let code = code.map(|code| code.text().into_owned());
        assert_eq!(code.as_deref(), Some(expected));
    }
}
