//! The command `generate`.

use super::dirt::QUIRKS;
use super::layout::{Layout, LineEnd, Plan, Writer};
use super::truth::Truth;
use super::{Dirt, Error, Releases, Scenario, Stream, Weights, day_of, fhir};
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

/// What is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Standard {
    /// HL7 v2 messages.
    #[value(name = "hl7v2")]
    Hl7v2,
    /// FHIR resources of what the same messages would tell.
    Fhir,
    /// Messages in the folder hl7v2 and resources in the folder fhir of --output.
    Both,
}

/// How the two halves of a data set are joined.
const JOIN: &str = "Options other than --fhir-* being the same, messages and resources tell of the same people, visits, orders \
and results:
  patients       PID-3.1 with its authority's OID, PID-3.4.2   Patient.identifier (system urn:oid:<OID>, value)
  visits         PV1-19.1, V00000042                           Encounter.identifier
  orders         ORC-2.1 and ORC-3.1 (OBR-2, OBR-3)            ServiceRequest.identifier, DiagnosticReport.identifier
  results        OBR-3.1 and OBX-3.1                           Observation.identifier and Observation.code
  vaccinations   ORC-3.1                                       Immunization.identifier
A resource is the last version of what several messages told: of a result that was corrected, the corrected one.";

/// Write synthetic HL7 v2 messages and FHIR resources: realistic patients, visits, orders and results, the same for the
/// same options.
#[derive(Debug, Clone, clap::Args)]
#[command(after_long_help = JOIN)]
pub struct GenerateArgs {
    /// Messages, resources of what they would tell, or both
    #[arg(long, value_enum, default_value = "hl7v2")]
    pub standard: Standard,
    /// How many messages; with FHIR, what so many messages would tell [default: 1000, unless --bytes is given]
    #[arg(long, conflicts_with = "bytes")]
    pub messages: Option<u64>,
    /// How much to write: 1500000, 250MB, 10GB
    #[arg(long)]
    pub bytes: Option<String>,
    /// The same seed gives the same bytes
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// Families, with weights if wanted: ADT,ORU or ADT=4,ORU=6 (ADT, ORM, ORU, SIU, VXU, MDM, DFT) [default: all, as
    /// hospitals have them]
    #[arg(long)]
    pub types: Option<String>,
    /// A release from 2.1 to 2.8.2, or mixed
    #[arg(long, default_value = "2.5.1")]
    pub release: String,
    /// How many people live in the region [default: one for every eight messages, 20000 at most]
    #[arg(long)]
    pub patients: Option<u32>,
    /// The day of the first message
    #[arg(long, default_value = "2024-01-01")]
    pub start: String,
    /// A file (.gz is compressed), a folder with --messages-per-file or --layout files and for most of FHIR, or - for
    /// standard output
    #[arg(long, short, default_value = "-")]
    pub output: PathBuf,
    /// Begin a new file after so many messages; with FHIR as NDJSON, after so many resources of a type
    #[arg(long, default_value_t = 0)]
    pub messages_per_file: u64,
    /// How messages stand in a file
    #[arg(long, value_enum, default_value = "batch")]
    pub layout: Layout,
    /// How FHIR resources stand in files
    #[arg(long, value_enum, default_value = "ndjson")]
    pub fhir_layout: fhir::Layout,
    /// The release of FHIR
    #[arg(long, value_enum, default_value = "r4")]
    pub fhir_release: fhir::FhirRelease,
    /// Types of resources, such as Patient,Encounter,Observation [default: all]
    #[arg(long)]
    pub fhir_types: Option<String>,
    /// What ends a segment
    #[arg(long, value_enum, default_value = "cr")]
    pub line_end: LineEnd,
    /// Quirks of the field by name, or all, or none; a name with - before it is left out: all,-huge_obx5
    #[arg(long, default_value = "none", allow_hyphen_values = true)]
    pub dirt: String,
    /// The share of messages, or resources, that a quirk strikes
    #[arg(long, default_value_t = 0.05)]
    pub dirt_rate: f64,
    /// List the quirks of the standard and end
    #[arg(long)]
    pub list_dirt: bool,
    /// Write what the tables must show (counts and sums) to this file, as JSON
    #[arg(long)]
    pub truth: Option<PathBuf>,
}

/// Carries the command out.
pub fn run(args: &GenerateArgs) -> Result<ExitCode, Error> {
    if args.list_dirt {
        let lines = quirks(args.standard);
        let shown = std::io::stdout().write_all(lines.as_bytes());
        shown.map_err(|source| Error::Io {
            path: "standard output".to_owned(),
            source,
        })?;
        return Ok(ExitCode::SUCCESS);
    }
    for line in told(args)? {
        eprintln!("{line}");
    }
    Ok(ExitCode::SUCCESS)
}

/// Writes what is asked for, and gives lines that say how much it was.
///
/// # Errors
/// Options that are wrong, files that cannot be written.
pub fn told(args: &GenerateArgs) -> Result<Vec<String>, Error> {
    let limit = limit(args)?;
    if args.standard != Standard::Hl7v2 {
        return super::joint::run(args, &limit);
    }
    let (messages, writer) = write(args, &limit)?;
    let (files, bytes) = (writer.files, writer.bytes);
    let ending = if files == 1 { "" } else { "s" };
    Ok(vec![format!(
        "{messages} messages, {bytes} bytes, {files} file{ending}"
    )])
}

/// The stream that the options describe, and how many messages are asked for.
///
/// # Errors
/// Options that are wrong.
pub fn stream(args: &GenerateArgs) -> Result<(Stream, u64), Error> {
    let limit = limit(args)?;
    if args.standard != Standard::Hl7v2 || args.bytes.is_some() {
        return Err(Error::Usage("fhir and bytes need an output"));
    }
    Ok((Stream::new(&scenario(args, &limit)?)?, limit.messages))
}

/// The quirks of a standard, a line for each.
fn quirks(standard: Standard) -> String {
    let messages = QUIRKS.iter().map(|quirk| (quirk.name, quirk.doc));
    let resources = fhir::dirt::QUIRKS
        .iter()
        .map(|quirk| (quirk.name, quirk.doc));
    let messages = messages.filter(|_| standard != Standard::Fhir);
    let resources = resources.filter(|_| standard != Standard::Hl7v2);
    let all: Vec<(&str, &str)> = messages.chain(resources).collect();
    let width = all.iter().map(|(name, _)| name.len()).max().unwrap_or(0);
    let line = |(name, doc): &(&str, &str)| format!("{name:width$}  {doc}\n");
    all.iter().map(line).collect()
}

fn write(args: &GenerateArgs, limit: &Limit) -> Result<(u64, Writer), Error> {
    let scenario = scenario(args, limit)?;
    let mut stream = Stream::new(&scenario)?;
    let mut writer = Writer::new(Plan {
        output: args.output.clone(),
        layout: args.layout,
        line_end: args.line_end,
        per_file: args.messages_per_file,
        dirt: scenario.dirt,
        seed: args.seed,
    })?;
    let mut truth = args.truth.as_ref().map(|_| Truth::default());
    let mut message = Vec::new();
    let (mut messages, mut bytes) = (0, 0);
    while messages < limit.messages && bytes < limit.bytes {
        message.clear();
        let made = stream.next_into(&mut message);
        writer.write(&message, &made)?;
        if let Some(truth) = &mut truth {
            truth.add(&message, &made);
        }
        messages += 1;
        bytes += message.len() as u64;
    }
    writer.close()?;
    if let (Some(truth), Some(path)) = (truth, &args.truth) {
        let text = format!("{:#}\n", truth.to_json(writer.files, writer.bytes));
        std::fs::write(path, text).map_err(|source| Error::Io {
            path: path.display().to_string(),
            source,
        })?;
    }
    Ok((messages, writer))
}

/// Where to stop.
pub(super) struct Limit {
    pub(super) messages: u64,
    pub(super) bytes: u64,
}

fn limit(args: &GenerateArgs) -> Result<Limit, Error> {
    match (&args.bytes, args.messages) {
        (Some(size), _) => Ok(Limit {
            messages: u64::MAX,
            bytes: parse_size(size)?,
        }),
        (None, messages) => Ok(Limit {
            messages: messages.unwrap_or(1000),
            bytes: u64::MAX,
        }),
    }
}

/// Bytes of resources for each message that would tell of them.
const FHIR_BYTES: u64 = 8000;

pub(super) fn scenario(args: &GenerateArgs, limit: &Limit) -> Result<Scenario, Error> {
    let each = match args.standard {
        Standard::Hl7v2 => 2000,
        Standard::Fhir => FHIR_BYTES,
        Standard::Both => 2000 + FHIR_BYTES,
    };
    let expected = limit.messages.min(limit.bytes / each);
    let usual = u32::try_from((expected / 8).clamp(20, 20_000)).unwrap_or(20_000);
    Ok(Scenario {
        seed: args.seed,
        releases: Releases::parse(&args.release)?,
        weights: args
            .types
            .as_deref()
            .map_or(Ok(Weights::default()), Weights::parse)?,
        patients: args.patients.unwrap_or(usual),
        start: parse_date(&args.start)?,
        dirt: match args.standard {
            Standard::Hl7v2 => Dirt::parse(&args.dirt, args.dirt_rate)?,
            Standard::Fhir => Dirt::none(),
            Standard::Both => Dirt::parse(&super::joint::of_messages(&args.dirt), args.dirt_rate)?,
        },
    })
}

/// Reads `1500000`, `250MB`, `10GB`; a kilobyte has 1,000 bytes.
fn parse_size(text: &str) -> Result<u64, Error> {
    let upper = text.trim().to_ascii_uppercase();
    let number = upper
        .trim_end_matches('B')
        .trim_end_matches(['K', 'M', 'G']);
    let unit = match upper.trim_end_matches('B').strip_prefix(number) {
        Some("K") => 1_000,
        Some("M") => 1_000_000,
        Some("G") => 1_000_000_000,
        Some("") => 1,
        _ => 0,
    };
    let count: Option<u64> = number.trim().parse().ok();
    match count.and_then(|count| count.checked_mul(unit)) {
        Some(bytes) if bytes > 0 => Ok(bytes),
        _ => Err(Error::Size(text.to_owned())),
    }
}

/// Reads `2024-01-31` as a day number.
fn parse_date(text: &str) -> Result<i64, Error> {
    let mut parts = text.split('-').map(|part| part.parse::<i64>().ok());
    match (
        parts.next().flatten(),
        parts.next().flatten(),
        parts.next().flatten(),
        parts.next(),
    ) {
        (Some(year @ 1900..=2200), Some(month @ 1..=12), Some(day @ 1..=31), None) => {
            let number = day_of(year, month, day);
            (super::moment::civil(number) == (year, month, day)).then_some(number)
        }
        _ => None,
    }
    .ok_or_else(|| Error::Date(text.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_and_dates_are_read() {
        assert_eq!(parse_size("250MB").unwrap(), 250_000_000);
        assert_eq!(parse_size("10 GB").unwrap(), 10_000_000_000);
        assert_eq!(parse_size("1500").unwrap(), 1500);
        assert!(
            parse_size("many").is_err() && parse_size("").is_err() && parse_size("5TB").is_err()
        );
        assert_eq!(parse_date("1970-01-02").unwrap(), 1);
        assert!(parse_date("2024-02-31").is_err() && parse_date("yesterday").is_err());
    }
}
