//! The command `inspect`: the messages or resources of a file as people read them. It shows what messages say, patients' data
//! included: that is what it is for, and it is the only command that does.

mod groups;
mod resource;
mod tree;

use std::io::{self, Write};
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::process::ExitCode;

use hl7_model::charset::{self, Charset};
use hl7_model::record::{self, Record, Types};
use hl7_model::{Index, Message, Path, segments};
use serde_json::{Value, json};

use super::messages::{self, Found, What};
use super::{Failure, Look, Subject, out};
use groups::Groups;
use resource::Broken;
pub(super) use resource::Resource;

/// Show the messages or FHIR resources of a file as a tree with the names of fields; prints patients' data
#[derive(Debug, clap::Args)]
pub(super) struct InspectArgs {
    /// A file (plain, .gz, .zip), or - for standard input
    file: PathBuf,
    /// Only this message or resource, counted from 0
    #[arg(long, value_name = "N")]
    message: Option<u64>,
    /// Only the value at this path, a line for each message: PID-5.1, OBX[3]-5, PID-3(2).4; or the values in each
    /// resource: name.family, Patient.name[0].given
    #[arg(long, conflicts_with_all = ["raw", "json"])]
    path: Option<String>,
    /// Only the segments as they were sent, a line each; resources as they are
    #[arg(long, conflicts_with = "json")]
    raw: bool,
    /// A JSON object a line for each message; its segments are as `schema PID --of segment` says
    #[arg(long)]
    json: bool,
    /// The whole of long values
    #[arg(long)]
    full: bool,
    /// The character set, whatever MSH-18 says: 8859/1, UTF-8
    #[arg(long, value_name = "NAME")]
    encoding: Option<String>,
    /// The release of FHIR in XML: r4, r4b, r5
    #[arg(long, value_name = "RELEASE", default_value_t = fhir_model::Release::R4)]
    fhir_release: fhir_model::Release,
}

pub(super) fn run(args: &InspectArgs) -> Result<ExitCode, Failure> {
    let mut show = |text: &[u8]| out::write(|out| out.write_all(text));
    look(args, Subject::of_argument(&args.file), &mut show)?;
    Ok(ExitCode::SUCCESS)
}

impl InspectArgs {
    /// All messages, with everything else as it is without arguments.
    pub(super) fn new(json: bool, full: bool, look: &Look<'_>) -> InspectArgs {
        InspectArgs {
            file: PathBuf::new(),
            message: None,
            path: None,
            raw: false,
            json,
            full,
            encoding: look.encoding.map(str::to_owned),
            fhir_release: look.fhir_release,
        }
    }
}

/// Shows what is in a file.
pub(super) fn look(
    args: &InspectArgs,
    subject: Subject<'_>,
    show: &mut dyn FnMut(&[u8]) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let view = View {
        path: args.path.as_deref().map(path).transpose()?.flatten(),
        charset: args.encoding.as_deref().map(encoding).transpose()?,
        args,
    };
    let (mut found, mut shown) = (0_u64, 0_u64);
    let mut index = Index::new();
    let mut text = Vec::new();
    messages::each(subject, &mut |at| {
        let number = match at.what {
            What::Message(number) | What::Resource { number, .. } => Some(number),
            _ => None,
        };
        found += u64::from(number.is_some());
        if args.message.is_some() && args.message != number {
            return Ok(ControlFlow::Continue(()));
        }
        shown += u64::from(number.is_some());
        text.clear();
        view.write(&mut text, at, &mut index)
            .map_err(|error| Failure::Failed(error.to_string()))?;
        show(&text)?;
        Ok(match args.message {
            Some(_) => ControlFlow::Break(()),
            None => ControlFlow::Continue(()),
        })
    })?;
    let file = subject.name();
    match args.message {
        Some(wanted) if shown == 0 => Err(Failure::Failed(format!(
            "{file} has no message {wanted}: it has {found}, counted from 0"
        ))),
        None if found == 0 => Err(Failure::Failed(format!(
            "{file} has no HL7 v2 message and no FHIR resource"
        ))),
        _ => Ok(()),
    }
}

/// A path of HL7 v2; nothing when it may be one of FHIR.
fn path(text: &str) -> Result<Option<Path>, Failure> {
    match text.parse() {
        Ok(path) => Ok(Some(path)),
        Err(_) if resource::is_path(text) => Ok(None),
        Err(error) => Err(Failure::Usage(error.to_string())),
    }
}

/// A character set by its name.
pub(super) fn encoding(name: &str) -> Result<Charset, Failure> {
    let unknown = || {
        Failure::Usage(format!(
            "there is no character set `{name}`: write UTF-8 or 8859/1"
        ))
    };
    Charset::from_name(name).ok_or_else(unknown)
}

/// What of a message is shown.
struct View<'a> {
    path: Option<Path>,
    charset: Option<Charset>,
    args: &'a InspectArgs,
}

impl View<'_> {
    fn write(&self, out: &mut Vec<u8>, found: Found<'_>, index: &mut Index) -> io::Result<()> {
        let Found {
            name,
            offset,
            bytes,
            what,
        } = found;
        let is_tree = self.args.path.is_none() && !self.args.raw && !self.args.json;
        let number = match what {
            What::Message(number) => number,
            What::Resource {
                number,
                form,
                is_entry,
            } => {
                let resource = Resource::of(self.args.fhir_release, bytes, form, is_entry);
                return self.resource(out, resource, found, number);
            }
            // Only the tree speaks of what is no message.
            What::Reject(why) if is_tree => {
                return writeln!(out, "{name}, byte {offset}: {why}, {} bytes\n", bytes.len());
            }
            What::Envelope(id) if is_tree => return writeln!(out, "{name}, byte {offset}: {id}\n"),
            What::Reject(_) | What::Envelope(_) => return Ok(()),
        };
        let decoded = charset::decode(bytes, self.charset);
        let message = match Message::read(&decoded.bytes, index) {
            Ok(message) => message,
            Err(error) if self.args.json => {
                let error = error.to_string();
                let object = json!({"source_file": name, "message_index": number, "byte_offset": offset, "error": error});
                return writeln!(out, "{object}");
            }
            Err(error) => {
                return writeln!(out, "{name}, message {number} at byte {offset}: {error}\n");
            }
        };
        if self.args.path.is_some() {
            let Some(path) = &self.path else {
                return Ok(());
            };
            let text = message.at(path).map(|value| value.text().into_owned());
            return writeln!(out, "{}", tree::printable(&text.unwrap_or_default(), true));
        }
        if self.args.raw {
            return message.segments().try_for_each(|segment| {
                let text = String::from_utf8_lossy(segment.bytes());
                writeln!(out, "{}", tree::printable(&text, true))
            });
        }
        if self.args.json {
            return writeln!(out, "{}", json_of(message, number, offset, name));
        }
        let (size, charset) = (bytes.len(), decoded.charset.name());
        writeln!(
            out,
            "{name}, message {number} at byte {offset}: {size} bytes, {charset}"
        )?;
        if !decoded.is_complete() {
            writeln!(
                out,
                "undecodable bytes in {} places",
                decoded.undecodable.len()
            )?;
        }
        tree::write(out, message, self.args.full)?;
        writeln!(out)
    }

    fn resource(
        &self,
        out: &mut Vec<u8>,
        resource: Result<Resource<'_>, String>,
        found: Found<'_>,
        number: u64,
    ) -> io::Result<()> {
        let Found {
            name,
            offset,
            bytes,
            ..
        } = found;
        let written = resource.and_then(|resource| {
            let start = offset + resource.start as u64;
            let json_error = |error: fhir_model::json::Error| error.to_string();
            if self.args.json {
                let line =
                    resource::json_of(&resource, name, number, offset).map_err(json_error)?;
                return Ok(writeln!(out, "{line}"));
            }
            if self.args.raw {
                out.extend_from_slice(bytes);
                return Ok(writeln!(out));
            }
            let shown = if let Some(path) = &self.args.path {
                resource.write_at(out, path)
            } else {
                let (size, of) = (resource.json.len(), resource.name().map_err(json_error)?);
                let of = of.unwrap_or_else(|| "no resource".to_owned());
                let head = format!("{name}, resource {number} at byte {start}: {size} bytes, {of}");
                let url = resource.full_url.as_deref().unwrap_or_default();
                let begun = writeln!(out, "{}", format!("{head} {url}").trim_end());
                let shown = match &*resource.json {
                    [] => Ok(()),
                    _ => resource.write_tree(out, self.args.full),
                };
                begun
                    .map_err(Broken::Io)
                    .and(shown)
                    .and_then(|()| Ok(writeln!(out)?))
            };
            match shown {
                Ok(()) => Ok(Ok(())),
                Err(Broken::Io(error)) => Ok(Err(error)),
                Err(Broken::Json(error)) => Err(error.to_string()),
            }
        });
        match written {
            Ok(written) => written,
            Err(error) if self.args.json => {
                let object = json!({"source_file": name, "resource_index": number, "byte_offset": offset, "error": error});
                writeln!(out, "{object}")
            }
            Err(error) => writeln!(out, "{name}, resource {number} at byte {offset}: {error}\n"),
        }
    }
}

/// Finds the type of the segments with an id.
struct OfId<'a> {
    id: &'a str,
    made: Option<Box<dyn Record>>,
}

impl Types for OfId<'_> {
    fn see<T: Record + Default>(&mut self) {
        if self.made.is_none() {
            let empty = T::default();
            self.made = (empty.shape().id() == self.id).then(|| Box::new(empty) as _);
        }
    }
}

/// An empty struct for the segments of this id.
fn typed(id: &str) -> Option<Box<dyn Record>> {
    let mut types = OfId { id, made: None };
    segments::each(&mut types);
    types.made
}

/// A message as JSON: what the header says, what is odd, and every segment as a typed record.
fn json_of(message: Message<'_>, number: u64, offset: u64, name: &str) -> Value {
    let groups = Groups::of(message);
    let segments = message.segments().map(|segment| {
        let id = segment.id();
        let mut entry = json!({
            "id": id.as_str(),
            "group_path": groups.path(segment.index()),
            "is_unplaced": groups.is_unplaced(segment.index()),
        });
        match typed(id.as_str()) {
            Some(mut typed) => {
                record::read_segment(segment, &mut *typed);
                entry["fields"] = record::to_json(&*typed);
            }
            None => entry["as_sent"] = String::from_utf8_lossy(segment.bytes()).into(),
        }
        entry
    });
    let segments: Vec<Value> = segments.collect();
    let warnings = message.warnings().into_iter().map(|warning| {
        json!({
            "code": warning.code.as_str(),
            "byte": warning.offset,
            "segment": warning.segment,
            "path": warning.path,
        })
    });
    let warnings: Vec<Value> = warnings.collect();
    json!({
        "source_file": name,
        "message_index": number,
        "byte_offset": offset,
        "message_type": message.code(),
        "trigger_event": message.trigger(),
        "message_structure": groups.structure(),
        "message_control_id": message.control_id(),
        "release": message.release().release.to_string(),
        "warnings": warnings,
        "segments": segments,
    })
}
