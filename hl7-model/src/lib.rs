//! HL7 v2 messages of every release, from 2.1 to 2.8.2: zero-copy reading, typed segments, typed tables.
//!
//! One model holds all releases: a position is a field, whatever a release calls it, with the newest type that was not
//! withdrawn. Reading is lenient and loses nothing; what is wrong with a message is said by [`validate`], apart from
//! reading. There is no IO and no clock here: bytes come in, values go out. No error, warning or finding repeats a value.
//!
//! | you have | you want | see |
//! |---|---|---|
//! | a file, a batch, a stream | its messages, one by one | [`frame`] |
//! | a message in another character set | it in UTF-8 | [`charset`] |
//! | a message | single values, by path or position | [`Message`], [`Path`] |
//! | a segment | a struct | [`segments`], [`Segmented`], [`mod@record`] |
//! | a message | a struct of its groups | [`structures`], [`Structured`], [`structure`] |
//! | a message | to change it, or to make one | [`MessageBuf`] |
//! | a received message | the answer to it | [`ack`] |
//! | a message | what its release has against it | [`validate`] |
//! | many messages | typed tables in Arrow's form | [`tables`] |
//! | a struct | JSON, and a schema of it | [`record::to_json`], [`schema`] |
//! | a code | what it stands for, and since when | [`code_set()`] |
//!
//! # Messages and values
//!
//! [`frame::messages`] finds the messages in bytes, with any line ends, MLLP bytes and batch envelopes around them. A
//! [`Message`] is a view over the bytes of one: nothing is copied, and components are cut when they are asked for. The
//! [`Index`] holds the memory for that and is used again for each message.
//!
//! ```
//! use hl7_model::{Index, Message, Path, frame};
//!
//! let file = b"MSH|^~\\&|LAB|NORTH|||20240102||ORU^R01|17|P|2.5.1\rPID|1||77^^^MRN~78^^^SSN||DOE^JO\r\
//!              OBX|1|NM|GLU^Glucose||5.4|mmol/L\rOBX|2|ST|COL^Colour||straw \\T\\ clear\r\
//!              MSH|^~\\&|LAB|NORTH|||20240102||ORU^R01|18|P|2.5.1\r";
//! let mut index = Index::new();
//! let mut values = Vec::new();
//! let second_id: Path = "PID-3(2).1".parse()?; // parsed once, used for every message
//! for bytes in frame::messages(file) {
//!     let message = Message::read(bytes, &mut index)?;
//!     values.push(message.control_id().into_owned());
//!     values.extend(message.at(&second_id).map(|id| id.text().into_owned()));
//!     values.extend(message.get("OBX[2]-5")?.map(|value| value.text().into_owned()));
//!     for obx in message.all("OBX") {
//!         values.push(obx.field(3).component(2).text().into_owned());
//!     }
//! }
//! assert_eq!(values, ["17", "78", "straw & clear", "Glucose", "Colour", "18"]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Typed segments
//!
//! Every segment and composite of the standard is a struct. Fields are [`Maybe`]: not sent, sent as HL7's null (`""`:
//! "delete what you have"), or sent. Numbers and times keep their text and have typed accessors, because `1980` is no
//! day and `1.00` says more than `1`. What the definition has no place for is in `extra`, so that a struct writes all
//! of what it was read from.
//!
//! ```
//! use hl7_model::segments::{Obx, Pid};
//! use hl7_model::datatypes::Cwe;
//! use hl7_model::{Composite, Delimiters, Index, Message, Segmented};
//!
//! let bytes = b"MSH|^~\\&|LAB\rPID|1||77^^^MRN||DOE^JO||198003|F||\"\"\rOBX|1|CWE|GLU||POS^Positive^L\r";
//! let mut index = Index::new();
//! let message = Message::read(bytes, &mut index)?;
//! let mut pid = Pid::read(message.segment("PID").ok_or("no PID")?);
//! let born = pid.date_time_of_birth.value().ok_or("no birth date")?;
//! assert_eq!((born.as_str(), born.date()), ("198003", None)); // a month is no day
//! assert!(pid.race[0].is_null() && pid.religion.is_absent());
//!
//! pid.patient_name[0].or_default().second_and_further_given_names_or_initials_thereof = "ANN".into();
//! let written = pid.to_bytes(&Delimiters::STANDARD);
//! assert_eq!(written, b"PID|1||77^^^MRN||DOE^JO^ANN||198003|F||\"\"");
//!
//! // A value whose type OBX-2 names is kept as it was sent, and read as that type on request.
//! let obx = Obx::read(message.segment("OBX").ok_or("no OBX")?);
//! let value = obx.observation_value[0].value().ok_or("no value")?;
//! let code = Cwe::from_varies(value).into_value().ok_or("no code")?;
//! assert_eq!((value.as_str(), code.text.value().map(String::as_str)), ("POS^Positive^L", Some("Positive")));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Message structures
//!
//! A message structure is a struct of groups, segments in the places that their order gives them. Disorder is
//! tolerated, and what has no place (a Z-segment, one too many) is in `unplaced`, so that the struct writes the whole
//! message again.
//!
//! ```
//! use hl7_model::structures::OruR01;
//! use hl7_model::{Index, Message, Structured};
//!
//! let bytes = b"MSH|^~\\&|LAB||||||ORU^R01|17|P|2.5.1\rPID|1||77\rOBR|1|||GLU\rOBX|1|NM|2345-7||5.4\r\
//!              NTE|1||fasting\rOBR|2|||HB\rOBX|1|NM|718-7||14.1\rZXX|1\r";
//! let mut index = Index::new();
//! let oru = OruR01::read(Message::read(bytes, &mut index)?);
//! let orders = &oru.patient_result[0].order_observation;
//! assert_eq!(orders.len(), 2);
//! assert_eq!(orders[0].observation[0].nte[0].comment[0], "fasting".into());
//! assert_eq!(oru.unplaced[0].segment, "ZXX|1");
//! assert_eq!(oru.to_bytes(), bytes);
//!
//! let code = hl7_model::code_set("0085").and_then(|set| set.code("F")).ok_or("no such code")?;
//! assert_eq!(code.display, "Final results");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Editing, building, answering
//!
//! A [`MessageBuf`] owns its bytes. What is not edited stays byte for byte as it came.
//!
//! ```
//! use hl7_model::ack::{Acknowledgement, Outcome};
//! use hl7_model::segments::{Msh, Nte};
//! use hl7_model::{MessageBuf, Segmented};
//!
//! let mut message = MessageBuf::parse("MSH|^~\\&|ADT||LAB||||ADT^A01|17|P|2.5.1\nPID|1||77\n")?;
//! message.set("PID-5.1", "O|NEIL")?;
//! assert_eq!(message.as_bytes(), b"MSH|^~\\&|ADT||LAB||||ADT^A01|17|P|2.5.1\nPID|1||77||O\\F\\NEIL\n");
//!
//! let mut msh = Msh::default();
//! msh.sending_application.or_default().namespace_id = "ADT".into();
//! let mut nte = Nte::default();
//! nte.comment.push("seen".into());
//! let mut built = MessageBuf::from_segments(&[&msh, &nte])?;
//! built.push_segment(&nte.to_bytes(built.view().delimiters()))?;
//! assert_eq!(built.as_bytes(), b"MSH|^~\\&|ADT\rNTE|||seen\rNTE|||seen\r");
//!
//! let answer = Acknowledgement::new(message.as_bytes(), Outcome::Accept).control_id("A1").time("20240102");
//! assert_eq!(
//!     answer.to_bytes(),
//!     b"MSH|^~\\&|LAB||ADT||20240102||ACK^A01^ACK|A1|P|2.5.1\rMSA|AA|17\r"
//! );
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Validating
//!
//! ```
//! use hl7_model::validate::{Severity, validate};
//! use hl7_model::{Index, Message};
//!
//! let mut index = Index::new();
//! let bytes = b"MSH|^~\\&|LAB|A|B|C|20240102||ORU^R01^ORU_R01|17|P|2.5.1\rPID|1||77||DOE||19801340\r";
//! let message = Message::read(bytes, &mut index)?;
//! let findings = validate(message, message.release().release);
//! let errors = findings.iter().filter(|one| one.severity == Severity::Error && one.path.segment() == "PID");
//! let errors: Vec<String> = errors.map(|one| one.to_string()).collect();
//! assert_eq!(errors, ["PID-7 is no date and time of this release at byte 72, segment 1"]);
//! # Ok::<(), hl7_model::ReadError>(())
//! ```
//!
//! # JSON
//!
//! Structs have a form in JSON that loses nothing of them, and a schema (draft 2020-12) that describes it.
//!
//! ```
//! use hl7_model::segments::{NTE, Nte};
//! use hl7_model::{record, schema};
//!
//! let json = serde_json::json!({ "set_id_nte": "1", "comment": ["fasting", null] });
//! let mut nte = Nte::default();
//! record::from_json(&json, &mut nte)?;
//! assert!(nte.comment[1].is_null());
//! assert_eq!(record::to_json(&nte), json);
//! assert_eq!(schema::json_schema_of_segment(&NTE)["properties"]["comment"]["type"], "array");
//! # Ok::<(), hl7_model::JsonError>(())
//! ```
//!
//! # Tables
//!
//! The table engine goes from the view straight into columns, without structs between, and fills every wanted table in
//! one pass over a message. It is there with the feature `tables`, and with it Arrow; all else needs neither.
//!
//! ```
//! use hl7_model::tables::{Extractor, Options, Provenance, tables};
//! use hl7_model::{Index, Message, frame};
//!
//! assert!(tables().len() > 200);
//! let file = b"MSH|^~\\&|LAB||||20240102||ADT^A01|17|P|2.3\rPID|1||77||DOE^JO||19800312\r\
//!              MSH|^~\\&|LAB||||20240102||ADT^A08|18|P|2.8\rPID|1||78||ROE^ANN||1980\r";
//! let mut extractor = Extractor::new(&["adt_messages", "pid"], Options::default())?;
//! let mut index = Index::new();
//! for (n, bytes) in frame::messages(file).enumerate() {
//!     let message = Message::read(bytes, &mut index)?;
//!     let from = Provenance { source_file: "a.hl7", message_index: n as u64, byte_offset: 0, raw: bytes };
//!     extractor.push(message, from);
//! }
//! let batches = extractor.finish()?;
//! let (table, rows) = &batches[0];
//! assert_eq!((table.name, rows.num_rows()), ("adt_messages", 2));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::string_slice,
        clippy::panic,
        clippy::unreachable,
        clippy::todo,
        clippy::unimplemented
    )
)]
// No input may end the program. Positions within a message are sums below 4 GiB and are not checked one by one in the
// modules that count them for every byte; all others say so.

pub mod ack;
pub mod charset;
mod code_set;
pub mod def;
mod error;
pub mod escape;
pub mod frame;
#[rustfmt::skip]
mod generated;
mod maybe;
mod normal;
pub mod record;
mod release;
pub mod schema;
#[doc(hidden)]
pub mod shorthand;
pub mod structure;
#[cfg(feature = "tables")]
pub mod tables;
pub mod validate;
pub mod value;
mod wire;

pub use code_set::{Code, code_set, code_sets};
pub use error::{EditError, JsonError, PathError, ReadCode, ReadError, Warning, WarningCode};
pub(crate) use generated::code_sets::CODE_SETS;
pub(crate) use generated::frame as columns_of_segments;
#[cfg(feature = "tables")]
pub(crate) use generated::tables as declared;
pub use generated::{datatypes, segments, structures};
pub use maybe::Maybe;
pub use record::{Composite, Extra, Record, Segmented, Structured, Unplaced};
pub use release::Release;
pub use value::{Cm, Dt, Dtm, Nm, Si, Tm, Varies};
pub use wire::{
    Component, Delimiters, Field, Index, Level, Message, MessageBuf, Path, ReleaseFound,
    Repetition, Segment, SegmentId, Subcomponent, Terminator, Value,
};
