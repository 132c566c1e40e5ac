//! The command `validate`: what in the messages of a file is not as a release has it. Findings name places and codes, and
//! never a value.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::process::ExitCode;

use hl7_model::charset::{self, Charset};
use hl7_model::validate::{Finding, Severity, validate};
use hl7_model::{Index, Message, Release};
use serde_json::{Value, json};

use super::inspect::Resource;
use super::messages::{self, Found, What};
use super::summary::plural;
use super::{Failure, Look, Subject, inspect, out};
use fhir_model::frame::Form;

/// Check the messages or FHIR resources of a file against a release; exit status 1 when there is an error
#[derive(Debug, clap::Args)]
pub(super) struct ValidateArgs {
    /// A file (plain, .gz, .zip), or - for standard input
    file: PathBuf,
    /// The release: 2.1 to 2.8.2 [default: that of each message]
    #[arg(long)]
    release: Option<String>,
    /// A JSON object a line for each finding
    #[arg(long)]
    json: bool,
    /// Errors only: no warnings, nothing that is merely worth knowing
    #[arg(long)]
    errors_only: bool,
    /// The character set, whatever MSH-18 says: 8859/1, UTF-8
    #[arg(long, value_name = "NAME")]
    encoding: Option<String>,
    /// The release of FHIR resources: r4, r4b, r5
    #[arg(long, value_name = "RELEASE", default_value_t = fhir_model::Release::R4)]
    fhir_release: fhir_model::Release,
}

pub(super) fn run(args: &ValidateArgs) -> Result<ExitCode, Failure> {
    let mut show = |text: &[u8]| out::write(|out| out.write_all(text));
    let has_errors = look(args, Subject::of_argument(&args.file), &mut show)?;
    Ok(ExitCode::from(u8::from(has_errors)))
}

impl ValidateArgs {
    /// Findings as lines of JSON.
    pub(super) fn new(release: Option<&str>, errors_only: bool, look: &Look<'_>) -> ValidateArgs {
        ValidateArgs {
            file: PathBuf::new(),
            release: release.map(str::to_owned),
            json: true,
            errors_only,
            encoding: look.encoding.map(str::to_owned),
            fhir_release: look.fhir_release,
        }
    }
}

/// Shows what is to be said of a file. Says whether there is an error.
pub(super) fn look(
    args: &ValidateArgs,
    subject: Subject<'_>,
    show: &mut dyn FnMut(&[u8]) -> Result<(), Failure>,
) -> Result<bool, Failure> {
    let mut check = Check {
        release: args.release.as_deref().map(release).transpose()?,
        charset: args
            .encoding
            .as_deref()
            .map(inspect::encoding)
            .transpose()?,
        args,
        index: Index::new(),
        counts: BTreeMap::new(),
        messages: 0,
        resources: 0,
    };
    messages::each(subject, &mut |found| {
        show(check.lines(found).as_bytes())?;
        Ok(ControlFlow::Continue(()))
    })?;
    if check.messages + check.resources == 0 {
        let file = subject.name();
        return Err(Failure::Failed(format!(
            "{file} has no HL7 v2 message and no FHIR resource"
        )));
    }
    if !args.json {
        show(check.summary().as_bytes())?;
    }
    let has_errors = check
        .counts
        .keys()
        .any(|(severity, _)| *severity >= Severity::Error);
    Ok(has_errors)
}

fn release(text: &str) -> Result<Release, Failure> {
    let unknown = || {
        let known: Vec<String> = Release::ALL.iter().map(Release::to_string).collect();
        Failure::Usage(format!(
            "there is no release `{text}`: there are {}",
            known.join(", ")
        ))
    };
    Release::from_text(text).ok_or_else(unknown)
}

struct Check<'a> {
    release: Option<Release>,
    charset: Option<Charset>,
    args: &'a ValidateArgs,
    index: Index,
    /// By severity and code.
    counts: BTreeMap<(Severity, &'static str), u64>,
    messages: u64,
    resources: u64,
}

impl Check<'_> {
    /// What is to be said of one piece of the file.
    fn lines(&mut self, found: Found<'_>) -> String {
        let Found {
            name,
            offset,
            bytes,
            what,
        } = found;
        let number = match what {
            What::Message(number) => number,
            What::Envelope(_) => return String::new(),
            What::Resource {
                number,
                form,
                is_entry,
            } => {
                self.resources += 1;
                return match Resource::of(self.args.fhir_release, bytes, form, is_entry) {
                    // An entry that has none.
                    Ok(resource) if resource.json.is_empty() => String::new(),
                    Ok(resource) => self.resource(name, number, offset, form, &resource),
                    Err(why) => self.unreadable(name, Some(number), offset, &why),
                };
            }
            What::Reject(why) => return self.unreadable(name, None, offset, why),
        };
        self.messages += 1;
        let decoded = charset::decode(bytes, self.charset);
        let message = match Message::read(&decoded.bytes, &mut self.index) {
            Ok(message) => message,
            Err(error) => return self.unreadable(name, Some(number), offset, &error.to_string()),
        };
        let release = self.release.unwrap_or(message.release().release);
        let mut text = String::new();
        for finding in validate(message, release) {
            if self.args.errors_only && finding.severity < Severity::Error {
                continue;
            }
            *self
                .counts
                .entry((finding.severity, finding.code.as_str()))
                .or_default() += 1;
            if self.args.json {
                let object = json_of(&finding, release, name, number, offset);
                text.push_str(&format!("{object}\n"));
            } else {
                let severity = word(finding.severity);
                text.push_str(&format!(
                    "{severity}: {finding}, {name} message {number} ({release})\n"
                ));
            }
        }
        text
    }

    /// What is to be said of a FHIR resource. Bytes are those of the resource in JSON: of one in XML none are told.
    fn resource(
        &mut self,
        name: &str,
        number: u64,
        offset: u64,
        form: Form,
        resource: &Resource<'_>,
    ) -> String {
        use fhir_model::validate as fhir;

        let release = self.args.fhir_release;
        let Ok(json) = std::str::from_utf8(&resource.json) else {
            return self.unreadable(name, Some(number), offset, "not UTF-8");
        };
        let mut text = String::new();
        for finding in fhir::validate(release, json) {
            let severity = match finding.severity {
                fhir::Severity::Information => Severity::Information,
                fhir::Severity::Warning => Severity::Warning,
                fhir::Severity::Error => Severity::Error,
            };
            if self.args.errors_only && severity < Severity::Error {
                continue;
            }
            let code = finding.code;
            *self.counts.entry((severity, code.as_str())).or_default() += 1;
            let byte = (form == Form::Json).then_some(resource.start + finding.offset);
            if self.args.json {
                let object = json!({
                    "source_file": name,
                    "message_index": number,
                    "byte_offset": offset,
                    "release": release.as_str(),
                    "severity": word(severity),
                    "code": code.as_str(),
                    "path": finding.path,
                    "byte": byte,
                    "text": code.text(),
                });
                text.push_str(&format!("{object}\n"));
            } else {
                let at = byte.map_or(String::new(), |byte| format!(" at byte {byte}"));
                let (severity, path) = (word(severity), &finding.path);
                text.push_str(&format!(
                    "{severity}: {path} {code}{at}, {name} resource {number} ({release})\n"
                ));
            }
        }
        text
    }

    fn unreadable(&mut self, name: &str, number: Option<u64>, offset: u64, why: &str) -> String {
        *self
            .counts
            .entry((Severity::Fatal, "unreadable"))
            .or_default() += 1;
        if self.args.json {
            let object = json!({
                "source_file": name, "message_index": number, "byte_offset": offset,
                "severity": "fatal", "code": "unreadable", "text": why,
            });
            return format!("{object}\n");
        }
        format!("fatal: {why}, {name} byte {offset}\n")
    }

    fn summary(&self) -> String {
        let messages = plural(self.messages, "message");
        let resources = plural(self.resources, "resource");
        let mut text = match (self.messages, self.resources) {
            (_, 0) => messages,
            (0, _) => resources,
            _ => format!("{messages}, {resources}"),
        };
        if self.counts.is_empty() {
            text.push_str(", nothing found");
        }
        for ((severity, code), count) in self.counts.iter().rev() {
            text.push_str(&format!("\n{count:>8}  {:11}  {code}", word(*severity)));
        }
        text.push('\n');
        text
    }
}

fn word(severity: Severity) -> &'static str {
    match severity {
        Severity::Information => "information",
        Severity::Warning => "warning",
        Severity::Error => "error",
        Severity::Fatal => "fatal",
    }
}

fn json_of(finding: &Finding, release: Release, name: &str, number: u64, offset: u64) -> Value {
    json!({
        "source_file": name,
        "message_index": number,
        "byte_offset": offset,
        "release": release.to_string(),
        "severity": word(finding.severity),
        "code": finding.code.as_str(),
        "path": finding.path.to_string(),
        "segment_index": finding.segment,
        "byte": finding.offset,
        "text": finding.to_string(),
    })
}
