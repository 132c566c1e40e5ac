//! One FHIR resource at a time: taken out of its entry, brought into JSON, and extracted into its table.

use std::borrow::Cow;
use std::sync::Arc;

use arrow_array::RecordBatch;
use fhir_model::frame::{Entry, Form};
use fhir_model::tables::{Extractor, Provenance, Pushed, Reason, Refused};

use super::{Found, Recipe, TAGS, xml};
use crate::engine::{self, Code, Place, Refusal, Tag};
use crate::error::Error;

/// An entry of a Bundle that is no object.
pub(crate) const NO_ENTRY: Code = Code {
    name: "no_entry",
    text: "an entry of a Bundle that cannot be taken apart",
};
/// An entry that only says what was or is to be done: a deletion, an answer.
pub(crate) const WITHOUT_RESOURCE: Code = Code {
    name: "entry_without_resource",
    text: "an entry of a Bundle without a resource",
};
/// A type of resource that the release does not have.
pub(crate) const UNKNOWN_TYPE: Code = Code {
    name: "unknown_resource_type",
    text: "a type of resource that the release does not have",
};

/// A resource of more levels than are allowed: the model's own code for those that it cannot read.
const TOO_DEEP: Code = Code {
    name: "too_deep",
    text: "too many levels",
};
/// So deep the model reads.
const READ: u32 = 128;

/// Whether JSON text has more levels of objects and lists than allowed.
fn is_deeper(json: &[u8], allowed: u32) -> bool {
    let (mut depth, mut in_text, mut is_escaped) = (0_u32, false, false);
    for byte in json {
        match (in_text, byte) {
            (true, _) if is_escaped => is_escaped = false,
            (true, b'\\') => is_escaped = true,
            (_, b'"') => in_text = !in_text,
            (false, b'{' | b'[') => {
                depth += 1;
                if depth > allowed {
                    return true;
                }
            }
            (false, b'}' | b']') => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    false
}

/// Reads resources on one thread.
#[derive(Debug)]
pub struct Reader {
    recipe: Arc<Recipe>,
    /// Made with the first resource: it is large, and a run may have none.
    extractor: Option<Extractor>,
    /// Why there is none; the next cut says it.
    failed: Option<Error>,
}

impl Reader {
    pub(super) fn new(recipe: Arc<Recipe>) -> Reader {
        Reader {
            recipe,
            extractor: None,
            failed: None,
        }
    }

    fn push(
        &mut self,
        resource: &[u8],
        full_url: Option<&str>,
        place: Place<'_>,
        odd: &mut dyn FnMut(&'static str),
    ) -> Result<u64, Refusal> {
        if self.recipe.nesting < READ && is_deeper(resource, self.recipe.nesting) {
            return Err(Refusal {
                code: TOO_DEEP,
                path: None,
            });
        }
        let from = Provenance {
            source_file: place.source,
            resource_index: place.index,
            byte_offset: place.offset,
            full_url,
        };
        let extractor = match &mut self.extractor {
            Some(extractor) => extractor,
            none => match self.recipe.extractor() {
                Ok(extractor) => none.insert(extractor),
                Err(error) => {
                    self.failed = Some(error);
                    return Ok(0);
                }
            },
        };
        let pushed = extractor.push(resource, from).map_err(refusal)?;
        if let Pushed::UnknownType = pushed {
            odd(UNKNOWN_TYPE.name);
        }
        Ok(pushed.rows())
    }
}

impl engine::Reader for Reader {
    fn read(
        &mut self,
        bytes: &[u8],
        tag: Tag,
        place: Place<'_>,
        odd: &mut dyn FnMut(&'static str),
    ) -> Result<u64, Refusal> {
        let found = TAGS.iter().find(|(known, _)| *known == tag);
        let (form, is_entry) = found.map_or((Form::Json, false), |(_, found)| {
            let Found { form, is_entry } = *found;
            (form, is_entry)
        });
        match (form, is_entry) {
            (Form::Json, false) => self.push(bytes, None, place, odd),
            (Form::Json, true) => {
                let entry = Entry::read(bytes).map_err(|_| Refusal {
                    code: NO_ENTRY,
                    path: Some("Bundle.entry".into()),
                })?;
                let url = entry.full_url(bytes);
                let Some(range) = entry.resource.clone() else {
                    odd(WITHOUT_RESOURCE.name);
                    return Ok(0);
                };
                let place = Place {
                    offset: place.offset + range.start as u64,
                    ..place
                };
                let resource = bytes.get(range).unwrap_or_default();
                self.push(resource, url.as_deref(), place, odd)
            }
            (Form::Xml, _) => {
                let read = xml::read(self.recipe.release, bytes, is_entry).map_err(xml::refusal)?;
                let Some(json) = read.json else {
                    odd(WITHOUT_RESOURCE.name);
                    return Ok(0);
                };
                let place = Place {
                    offset: place.offset + read.start as u64,
                    ..place
                };
                self.push(json.as_bytes(), read.full_url.as_deref(), place, odd)
            }
        }
    }

    fn buffered(&self) -> usize {
        let extractor = self.extractor.as_ref();
        extractor.map_or(0, Extractor::buffered_bytes)
    }

    fn cut(&mut self) -> Result<Vec<(usize, RecordBatch)>, Error> {
        if let Some(error) = self.failed.take() {
            return Err(error);
        }
        let Some(extractor) = &mut self.extractor else {
            return Ok(Vec::new());
        };
        if extractor.buffered_rows() == 0 {
            return Ok(Vec::new());
        }
        let batches = extractor.finish()?.into_iter().enumerate();
        let batches = batches.map(|(table, (_, batch))| (table, batch));
        Ok(batches.filter(|(_, batch)| batch.num_rows() > 0).collect())
    }
}

fn refusal(refused: Refused) -> Refusal {
    let text = match refused.reason {
        Reason::Json(code) => code.text(),
        Reason::NoResourceType => "no resourceType",
        _ => "no resource",
    };
    let path = Some(refused.path).filter(|path| !path.is_empty());
    Refusal {
        code: Code {
            name: refused.reason.as_str(),
            text,
        },
        path: path.map(Cow::Owned),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_are_counted_outside_of_texts() {
        let json = br#"{"a":"[[[{\"{","b":[{"c":1}],"d":[]}"#;
        assert!(is_deeper(json, 2));
        assert!(!is_deeper(json, 3));
    }
}
