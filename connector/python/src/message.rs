//! One message or resource at a time, with access by path.

use fhir_model::Release;
use healthcare_connector::cli::{Look, Part, Subject};
use hl7_model::charset::{self, Charset};
use hl7_model::{MessageBuf, Path, SegmentId};
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use pyo3::types::{PyBytes, PyList};

use crate::error::{exception, unreadable, usage, without_lock};

/// An HL7 v2 message.
#[pyclass(frozen, module = "healthcare_connector")]
pub(crate) struct Message {
    /// In UTF-8.
    message: MessageBuf,
    /// As it came.
    raw: Vec<u8>,
}

/// A segment of a message, as it was sent.
#[pyclass(frozen, get_all, module = "healthcare_connector")]
pub(crate) struct Segment {
    /// `PID`
    id: String,
    /// Its position in the message, from 0.
    index: usize,
    /// Its fields as they were sent: `fields[0]` is the first one. Of MSH that is the separator.
    fields: Vec<String>,
}

#[pymethods]
impl Segment {
    fn __repr__(&self) -> String {
        format!(
            "<Segment {} at {}: {} fields>",
            self.id,
            self.index,
            self.fields.len()
        )
    }

    fn __len__(&self) -> usize {
        self.fields.len()
    }
}

fn path(py: Python<'_>, text: &str) -> PyResult<Path> {
    text.parse()
        .map_err(|error: hl7_model::PathError| usage(py, &error.to_string()))
}

impl Message {
    fn read(raw: &[u8], charset: Option<Charset>) -> Result<Message, hl7_model::ReadError> {
        let decoded = charset::decode(raw, charset);
        Ok(Message {
            message: MessageBuf::parse(decoded.bytes.into_owned())?,
            raw: raw.to_vec(),
        })
    }

    /// Every value at a path, whose occurrence of the segment and repetition of the field may be left open.
    fn each(&self, path: &Path, text: &str) -> Vec<String> {
        let message = self.message.view();
        let occurrences = match text.contains('[') {
            true => path.occurrence()..=path.occurrence(),
            false => 1..=message.all_of(path.segment()).count(),
        };
        let mut found = Vec::new();
        for occurrence in occurrences {
            let segment = occurrence
                .checked_sub(1)
                .and_then(|before| message.all_of(path.segment()).nth(before));
            let (Some(segment), Some(field)) = (segment, path.field()) else {
                let at = message.at(&(*path).with_occurrence(occurrence));
                found.extend(at.map(|value| value.text().into_owned()));
                continue;
            };
            let repetitions = match text.contains('(') {
                true => path.repetition()..=path.repetition(),
                false => 1..=segment.field(field).repetition_count().max(1),
            };
            for repetition in repetitions {
                let one = at_repetition(path, occurrence, field, repetition);
                found.extend(message.at(&one).map(|value| value.text().into_owned()));
            }
        }
        found
    }
}

fn at_repetition(path: &Path, occurrence: usize, field: usize, repetition: usize) -> Path {
    let one = (*path).with_occurrence(occurrence).with_field(field);
    let mut one = one.with_repetition(repetition);
    if let Some(component) = path.component() {
        one = one.with_component(component);
    }
    if let Some(subcomponent) = path.subcomponent() {
        one = one.with_subcomponent(subcomponent);
    }
    one
}

#[pymethods]
impl Message {
    /// The text at a path such as `PID-5.1`, `OBX[3]-5`, `PID-3(2).4`: unescaped, of the first leaf there. None where nothing
    /// was sent.
    fn __getitem__(&self, py: Python<'_>, path: &str) -> PyResult<Option<String>> {
        self.get(py, path, None)
    }

    /// The text at a path, or the default where nothing was sent.
    #[pyo3(signature = (path, default=None))]
    fn get(&self, py: Python<'_>, path: &str, default: Option<String>) -> PyResult<Option<String>> {
        let path = self::path(py, path)?;
        let text = self
            .message
            .view()
            .at(&path)
            .map(|value| value.text().into_owned());
        Ok(text.or(default))
    }

    /// The texts at a path in all segments and repetitions that it leaves open: `OBX-5` is that of every OBX.
    fn values(&self, py: Python<'_>, path: &str) -> PyResult<Vec<String>> {
        let parsed = self::path(py, path)?;
        Ok(self.each(&parsed, path))
    }

    /// Whether HL7's null stands at a path, `""`: the sender wants the value deleted.
    fn is_null(&self, py: Python<'_>, path: &str) -> PyResult<bool> {
        let path = self::path(py, path)?;
        Ok(self
            .message
            .view()
            .at(&path)
            .is_some_and(|value| value.is_null()))
    }

    /// Segments with an id, or all of them.
    #[pyo3(signature = (id=None))]
    fn segments(&self, py: Python<'_>, id: Option<&str>) -> PyResult<Vec<Segment>> {
        let known = |id: &str| {
            SegmentId::new(id).ok_or_else(|| {
                usage(
                    py,
                    &format!("`{id}` is no id of a segment: write three letters or digits"),
                )
            })
        };
        let wanted = id.map(known).transpose()?;
        let segments = self.message.view().segments();
        let segments =
            segments.filter(|segment| wanted.is_none_or(|wanted| segment.id() == wanted));
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Ok(segments
            .map(|segment| Segment {
                id: segment.id().as_str().to_owned(),
                index: segment.index(),
                fields: segment.fields().map(|field| text(field.bytes())).collect(),
            })
            .collect())
    }

    /// MSH-9.1
    #[getter]
    fn message_type(&self) -> String {
        self.message.view().code().into_owned()
    }

    /// MSH-9.2
    #[getter]
    fn trigger_event(&self) -> String {
        self.message.view().trigger().into_owned()
    }

    /// MSH-10
    #[getter]
    fn control_id(&self) -> String {
        self.message.view().control_id().into_owned()
    }

    /// The release that it is read as.
    #[getter]
    fn release(&self) -> String {
        self.message.view().release().release.to_string()
    }

    /// What is odd in it: code and place, no values.
    #[getter]
    fn warnings(&self) -> Vec<(&'static str, String)> {
        let warnings = self.message.view().warnings().into_iter();
        warnings
            .map(|warning| (warning.code.as_str(), warning.to_string()))
            .collect()
    }

    /// Its bytes as they came.
    fn to_bytes<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, &self.raw)
    }

    /// Its text in UTF-8, segments ending with CR as they were sent.
    fn text(&self) -> String {
        String::from_utf8_lossy(self.message.as_bytes()).into_owned()
    }

    /// Says what it is, and nothing of a patient.
    fn __repr__(&self) -> String {
        let message = self.message.view();
        let segments = message.segments().len();
        format!(
            "<Message {}^{}: {segments} segments>",
            message.code(),
            message.trigger()
        )
    }

    /// The message as a line of JSON, every segment as a typed record.
    fn json(&self, py: Python<'_>) -> PyResult<String> {
        let look = Look {
            subject: Subject::Bytes(self.message.as_bytes()),
            encoding: Some("UTF-8"),
            fhir_release: Release::R4,
        };
        let shown = look
            .inspect(true, false)
            .map_err(|error| exception(py, &error))?;
        Ok(String::from_utf8_lossy(&shown).into_owned())
    }
}

/// Every message and resource in some bytes, in order: messages as [`Message`], resources as JSON text.
#[pyfunction]
pub(crate) fn parse_all<'py>(
    py: Python<'py>,
    data: PyBackedBytes,
    encoding: Option<&str>,
    fhir_release: &str,
) -> PyResult<Bound<'py, PyList>> {
    let charset = match encoding {
        None => None,
        Some(name) => Some(Charset::from_name(name).ok_or_else(|| {
            usage(
                py,
                &format!("encoding: there is no character set `{name}`: write UTF-8 or 8859/1"),
            )
        })?),
    };
    let release: Release = fhir_release
        .parse()
        .map_err(|error: fhir_model::UnknownRelease| {
            usage(py, &format!("fhir_release: {error}"))
        })?;
    let found = PyList::empty(py);
    let look = Look {
        subject: Subject::Bytes(&data),
        encoding,
        fhir_release: release,
    };
    let parts = without_lock(py, || look.parts())?;
    for part in parts.map_err(|error| exception(py, &error))? {
        match part {
            Part::Message(bytes) => {
                let message = Message::read(&bytes, charset)
                    .map_err(|error| unreadable(py, &error.to_string()))?;
                found.append(Bound::new(py, message)?)?;
            }
            Part::Resource(json) => found.append(json)?,
            Part::Unreadable { offset, why } => {
                return Err(unreadable(py, &format!("{why} at byte {offset}")));
            }
        }
    }
    Ok(found)
}

/// The HL7 v2 messages in some bytes, each as its own bytes.
#[pyfunction]
pub(crate) fn split_messages<'py>(
    py: Python<'py>,
    data: PyBackedBytes,
) -> PyResult<Bound<'py, PyList>> {
    let found = without_lock(py, || messages(&data))?;
    let found = found.map_err(|error| exception(py, &error))?;
    let found = found.iter().map(|message| PyBytes::new(py, message));
    PyList::new(py, found.collect::<Vec<_>>())
}

/// The HL7 v2 messages in some bytes.
pub(crate) fn messages(data: &[u8]) -> Result<Vec<Vec<u8>>, healthcare_connector::Error> {
    let look = Look {
        subject: Subject::Bytes(data),
        encoding: None,
        fhir_release: Release::R4,
    };
    let parts = look.parts()?.into_iter();
    let messages = parts.filter_map(|part| match part {
        Part::Message(bytes) => Some(bytes),
        _ => None,
    });
    Ok(messages.collect())
}
