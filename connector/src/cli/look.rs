//! What `inspect` and `validate` show, for callers that are no command line.

use std::borrow::Cow;
use std::ops::ControlFlow;
use std::path::Path;

use fhir_model::Release;

use super::inspect::Resource;
use super::messages::{self, What};
use super::{Failure, inspect, validate};
use crate::error::{Error, Problem};

/// What is looked at.
#[derive(Debug, Clone, Copy)]
pub enum Subject<'a> {
    /// A file: a plain one, a compressed one, an archive.
    File(&'a Path),
    /// Bytes, as of a plain file.
    Bytes(&'a [u8]),
    /// Standard input.
    Input,
}

impl<'a> Subject<'a> {
    /// A file, or standard input for `-`.
    pub(super) fn of_argument(file: &'a Path) -> Subject<'a> {
        match file == Path::new("-") {
            true => Subject::Input,
            false => Subject::File(file),
        }
    }

    /// What it is called in what is said of it.
    pub(super) fn name(&self) -> Cow<'a, str> {
        match self {
            Subject::File(file) => file.to_string_lossy(),
            Subject::Bytes(_) => "bytes".into(),
            Subject::Input => "-".into(),
        }
    }
}

/// What is looked at, and how it is read.
#[derive(Debug, Clone, Copy)]
pub struct Look<'a> {
    /// The file or the bytes.
    pub subject: Subject<'a>,
    /// The character set of HL7 v2, whatever MSH-18 says.
    pub encoding: Option<&'a str>,
    /// The release of FHIR.
    pub fhir_release: Release,
}

/// A message or resource that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// An HL7 v2 message, as it stands there.
    Message(Vec<u8>),
    /// A FHIR resource in JSON.
    Resource(String),
    /// What is neither: where, and why.
    Unreadable {
        /// Its first byte.
        offset: u64,
        /// What is wrong.
        why: String,
    },
}

impl Look<'_> {
    /// Everything that is there, in order. Envelopes of batches, and entries of Bundles without a resource, are nothing.
    ///
    /// # Errors
    /// A file that cannot be read.
    pub fn parts(&self) -> Result<Vec<Part>, Error> {
        let mut parts = Vec::new();
        messages::each(self.subject, &mut |found| {
            let unreadable = |why: String| Part::Unreadable {
                offset: found.offset,
                why,
            };
            parts.extend(match found.what {
                What::Message(_) => Some(Part::Message(found.bytes.to_vec())),
                What::Envelope(_) => None,
                What::Reject(why) => Some(unreadable(why.to_owned())),
                What::Resource { form, is_entry, .. } => {
                    match Resource::of(self.fhir_release, found.bytes, form, is_entry) {
                        Ok(resource) if resource.json.is_empty() => None,
                        Ok(resource) => Some(match std::str::from_utf8(&resource.json) {
                            Ok(json) => Part::Resource(json.to_owned()),
                            Err(_) => unreadable("not UTF-8".to_owned()),
                        }),
                        Err(why) => Some(unreadable(why)),
                    }
                }
            });
            Ok(ControlFlow::Continue(()))
        })?;
        Ok(parts)
    }

    /// All messages and resources as readable trees, or each as a line of JSON. **It holds patients' data.**
    ///
    /// # Errors
    /// A file that cannot be read, or that holds none of either.
    pub fn inspect(&self, json: bool, full: bool) -> Result<Vec<u8>, Error> {
        let mut out = Vec::new();
        let mut show = |text: &[u8]| {
            out.extend_from_slice(text);
            Ok(())
        };
        let args = inspect::InspectArgs::new(json, full, self);
        inspect::look(&args, self.subject, &mut show)?;
        Ok(out)
    }

    /// What is not as a release has it, a line of JSON for each finding. It holds places and codes, and no values.
    ///
    /// # Errors
    /// A release that does not exist, a file that cannot be read, or that holds no message and no resource.
    pub fn validate(&self, release: Option<&str>, errors_only: bool) -> Result<Vec<u8>, Error> {
        let mut out = Vec::new();
        let mut show = |text: &[u8]| {
            out.extend_from_slice(text);
            Ok(())
        };
        let args = validate::ValidateArgs::new(release, errors_only, self);
        validate::look(&args, self.subject, &mut show)?;
        Ok(out)
    }
}

impl From<Failure> for Error {
    fn from(failure: Failure) -> Error {
        match failure {
            Failure::Usage(text) => Problem::Usage(text).into(),
            Failure::Failed(text) => Problem::Looking(text).into(),
            Failure::Unheard => Problem::Untaken.into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn look(bytes: &[u8]) -> Look<'_> {
        Look {
            subject: Subject::Bytes(bytes),
            encoding: None,
            fhir_release: Release::R4,
        }
    }

    #[test]
    fn parts_are_what_stands_in_bytes() {
        let text = b"BHS|^~\\&|A\rMSH|^~\\&|A\rPID|1\rMSH|^~\\&|B\rBTS|2\r";
        let parts = look(text).parts().unwrap();
        let one = Part::Message(b"MSH|^~\\&|A\rPID|1\r".to_vec());
        assert_eq!(parts, [one, Part::Message(b"MSH|^~\\&|B\r".to_vec())]);
        let text = br#"{"resourceType":"Bundle","type":"collection","entry":[{"resource":{"resourceType":"Basic"}},{}]}"#;
        let parts = look(text).parts().unwrap();
        assert_eq!(
            parts,
            [Part::Resource(r#"{"resourceType":"Basic"}"#.to_owned())]
        );
        let parts = look(b"text\rMSH|^~\\&|A\r").parts().unwrap();
        assert!(matches!(
            parts.as_slice(),
            [Part::Unreadable { offset: 0, .. }, Part::Message(_)]
        ));
    }

    #[test]
    fn what_is_said_of_a_message_is_that_of_the_command_line() {
        let text = b"MSH|^~\\&|LAB||||20240601||ADT^A01|17|P|2.5\rPID|1||4711\r";
        let tree = String::from_utf8(look(text).inspect(false, false).unwrap()).unwrap();
        assert!(
            tree.contains("4711") && tree.contains("message 0 at byte 0"),
            "{tree}"
        );
        let findings = look(text).validate(Some("2.5"), false).unwrap();
        let findings = String::from_utf8(findings).unwrap();
        assert!(
            findings.contains("\"code\"") && !findings.contains("4711"),
            "{findings}"
        );
        assert!(
            look(text)
                .validate(Some("9.9"), false)
                .unwrap_err()
                .is_usage()
        );
        assert!(look(b"").inspect(false, false).is_err());
    }
}
