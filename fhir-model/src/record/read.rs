//! JSON into structs, in one pass. Lenient reading keeps what has no place as it stood; strict reading says where it is.

use super::write::RESOURCE_TYPE;
use super::{AnyResource, PartMut, Record, Scalar, SlotMut};
use crate::def::{ElementDef, Holds, Ty, TypeKind};
use crate::error::{Fault, ReadCode, ReadError};
use crate::json::{Code, Kind, Mark, Reader, Text};
use crate::keys::Key;

/// What becomes of what a struct has no place for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Strictness {
    /// It is kept in `extra`.
    #[default]
    Lenient,
    /// The first of it is an error.
    Strict,
}

/// Reads one JSON object into an empty record.
///
/// # Errors
/// What is no JSON, a key twice in one object, another `resourceType` than the record's; and in strict mode what has no
/// place.
pub fn read_json(
    reader: &mut Reader<'_>,
    record: &mut dyn Record,
    strictness: Strictness,
) -> Result<(), ReadError> {
    let name = record.def().name;
    let read = Read { strictness };
    read.record(reader, record).map_err(|fault| fault.of(name))
}

/// Reads a resource of any type.
///
/// # Errors
/// As [`read_json`]; a resource without type.
pub fn read_resource(
    reader: &mut Reader<'_>,
    resource: &mut dyn AnyResource,
    strictness: Strictness,
) -> Result<(), ReadError> {
    let read = Read { strictness };
    let done = read.resource(reader, resource);
    let name = resource.record().map_or("", |record| record.def().name);
    done.map_err(|fault| fault.of(name))
}

/// Reads a text that is one resource.
pub fn resource_from_json<R: AnyResource + Default>(
    text: &str,
    strictness: Strictness,
) -> Result<R, ReadError> {
    let mut resource = R::default();
    let mut reader = Reader::new(text);
    read_resource(&mut reader, &mut resource, strictness)?;
    reader.end()?;
    Ok(resource)
}

struct Read {
    strictness: Strictness,
}

/// Keys that were seen, by position.
struct Seen([u64; 8]);

impl Seen {
    /// Whether it is the first time.
    #[inline]
    fn first(&mut self, at: usize) -> bool {
        match self.0.get_mut(at / 64) {
            Some(bits) => {
                let bit = 1 << (at % 64);
                let first = *bits & bit == 0;
                *bits |= bit;
                first
            }
            None => true,
        }
    }
}

impl Read {
    fn record(&self, reader: &mut Reader<'_>, record: &mut dyn Record) -> Result<(), Fault> {
        reader.open_object()?;
        self.members(reader, record, false)
    }

    /// The keys and values of an object that is open, to its end. `named` says whether its `resourceType` is behind us.
    fn members(
        &self,
        reader: &mut Reader<'_>,
        record: &mut dyn Record,
        mut named: bool,
    ) -> Result<(), Fault> {
        let def = record.def();
        let keys = def.keys();
        let mut guess = keys.guess();
        let mut seen = Seen([0; 8]);
        // What stands beside values is read once their number is known.
        let mut beside: Vec<(&Key, Mark)> = Vec::new();
        while reader.next(b'}')? {
            let offset = reader.offset();
            let twice =
                |key: &str| Fault::new(ReadCode::Json(Code::DuplicateKey), offset).below(key);
            let guessed = guess.pass(reader);
            let name = match guessed {
                Some(_) => None,
                None => Some(reader.name()?.text()),
            };
            let found = guessed.or_else(|| {
                let found = keys.find(name.as_deref()?)?;
                guess.learn(found, reader);
                Some(found)
            });
            if let Some((at, key)) = found.and_then(|at| Some((at, keys.all().get(at)?))) {
                if !seen.first(at) {
                    return Err(twice(key.name));
                }
                if let Some(element) = def.elements.get(usize::from(key.element)) {
                    self.element(reader, record, element, key)?;
                }
                continue;
            }
            let key = name.as_deref().unwrap_or_default();
            if def.kind == TypeKind::Resource && *key == *RESOURCE_TYPE {
                if std::mem::replace(&mut named, true) {
                    return Err(twice(key));
                }
                if reader.peek()? != Kind::String || *reader.string()? != *def.name {
                    return Err(Fault::new(ReadCode::ResourceType, offset));
                }
                continue;
            }
            let of = key.strip_prefix('_').and_then(|key| keys.find(key));
            let of = of.and_then(|at| keys.all().get(at));
            match of.filter(|key| is_extended(def.elements.get(usize::from(key.element)), key)) {
                Some(of) => {
                    if beside.iter().any(|(other, _)| other.name == of.name) {
                        return Err(twice(key));
                    }
                    beside.push((of, reader.mark()));
                    reader
                        .skip()
                        .map_err(|error| Fault::from(error).below(key))?;
                }
                None => {
                    if record.extra().get(key).is_some() {
                        return Err(twice(key));
                    }
                    self.keep(reader, record, key, ReadCode::UnknownElement)?;
                }
            }
        }
        if beside.is_empty() {
            return Ok(());
        }
        let end = reader.mark();
        for (key, start) in beside {
            let Some(element) = def.elements.get(usize::from(key.element)) else {
                continue;
            };
            let name = format!("_{}", key.name);
            reader.rewind(start);
            let fits = match &mut record.slot_mut(usize::from(key.element)) {
                Some(slot) => self.beside(reader, slot, element, key)?,
                None => false,
            };
            if !fits {
                reader.rewind(start);
                self.keep(reader, record, &name, ReadCode::WrongType)?;
            }
        }
        reader.rewind(end);
        Ok(())
    }

    /// Keeps a value as it stands.
    #[cold]
    fn keep(
        &self,
        reader: &mut Reader<'_>,
        record: &mut dyn Record,
        key: &str,
        code: ReadCode,
    ) -> Result<(), Fault> {
        if self.strictness == Strictness::Strict {
            return Err(Fault::new(code, reader.offset()).below(key));
        }
        let raw = reader
            .skip()
            .map_err(|error| Fault::from(error).below(key))?;
        record.extra_mut().insert(key, &raw.compact());
        Ok(())
    }

    #[inline]
    fn element(
        &self,
        reader: &mut Reader<'_>,
        record: &mut dyn Record,
        element: &ElementDef,
        key: &Key,
    ) -> Result<(), Fault> {
        let start = reader.mark();
        if let Some(text) = record.text_mut(usize::from(key.element))
            && reader.peek()? == Kind::String
        {
            let quoted = reader.quoted();
            let quoted = quoted.map_err(|error| Fault::from(error).below(key.name))?;
            *text = Some(quoted.text().into_string());
            return Ok(());
        }
        let Some(slot) = &mut record.slot_mut(usize::from(key.element)) else {
            return Ok(());
        };
        // A second alternative of a choice has no place.
        let is_free = matches!(element.holds, Holds::One(_)) || slot.get().is_empty();
        let fits = is_free && self.values(reader, slot, element, key)?;
        if !fits {
            let is_other =
                !slot.get().is_empty() && slot.get().alternative() != usize::from(key.alternative);
            if !is_other {
                slot.clear();
            }
            reader.rewind(start);
            self.keep(reader, record, key.name, ReadCode::WrongType)?;
        }
        Ok(())
    }

    fn values(
        &self,
        reader: &mut Reader<'_>,
        slot: &mut SlotMut<'_>,
        element: &ElementDef,
        key: &Key,
    ) -> Result<bool, Fault> {
        let alternative = usize::from(key.alternative);
        if !element.repeats() {
            if reader.peek()? == Kind::Null {
                return Ok(false);
            }
            return match &mut slot.add(alternative) {
                Some(part) => self
                    .value(reader, part)
                    .map_err(|fault| fault.below(key.name)),
                None => Ok(false),
            };
        }
        if reader.peek()? != Kind::Array {
            return Ok(false);
        }
        reader.open_array()?;
        let mut says = false;
        let mut at = 0;
        while reader.item()? {
            let is_null = reader.peek()? == Kind::Null;
            let Some(part) = &mut slot.add(alternative) else {
                return Ok(false);
            };
            if is_null && matches!(part, PartMut::Primitive(_)) {
                reader.null()?;
            } else if self
                .value(reader, part)
                .map_err(|fault| fault.at(at).below(key.name))?
            {
                says = true;
            } else {
                return Ok(false);
            }
            at += 1;
        }
        // Without one value, the array is not written again.
        Ok(says)
    }

    /// Reads into a part; says whether that can hold the value. The part is not moved: it was written in words just now,
    /// and to copy it in larger ones would wait for that.
    fn value(&self, reader: &mut Reader<'_>, part: &mut PartMut<'_>) -> Result<bool, Fault> {
        let kind = reader.peek()?;
        Ok(match (part, kind) {
            (PartMut::Primitive(value), Kind::String) => {
                let quoted = reader.quoted()?;
                match quoted.escaped {
                    false => value.set(Scalar::Text(quoted.raw)),
                    true => value.set(Scalar::Text(&quoted.text())),
                }
            }
            (PartMut::Primitive(value), Kind::Number) => {
                value.set(Scalar::Number(reader.number()?))
            }
            (PartMut::Primitive(value), Kind::Boolean) => {
                value.set(Scalar::Boolean(reader.boolean()?))
            }
            (PartMut::Record(record), Kind::Object) => {
                self.record(reader, *record)?;
                true
            }
            (PartMut::Attribute(text), Kind::String) => {
                **text = reader.string()?.into_string();
                true
            }
            (PartMut::Resource(resource), Kind::Object) => {
                self.resource(reader, *resource)?;
                true
            }
            _ => false,
        })
    }

    fn resource(
        &self,
        reader: &mut Reader<'_>,
        resource: &mut dyn AnyResource,
    ) -> Result<(), Fault> {
        let offset = reader.offset();
        let start = reader.mark();
        let found = resource_type(reader)?;
        let known = found
            .as_ref()
            .is_some_and(|found| resource.become_type(&found.name));
        let record = resource.record_mut().filter(|_| known);
        if let (Some(record), Some(found)) = (record, found) {
            if !found.is_first {
                reader.rewind(start);
                reader.open_object()?;
            }
            return self.members(reader, record, found.is_first);
        }
        reader.rewind(start);
        if self.strictness == Strictness::Strict {
            return Err(Fault::new(ReadCode::ResourceType, offset));
        }
        resource.become_unknown(&reader.skip()?.compact());
        Ok(())
    }

    /// Reads what stands beside values; says whether it has a place.
    fn beside(
        &self,
        reader: &mut Reader<'_>,
        slot: &mut SlotMut<'_>,
        element: &ElementDef,
        key: &Key,
    ) -> Result<bool, Fault> {
        let alternative = usize::from(key.alternative);
        let is_other = !slot.get().is_empty() && slot.get().alternative() != alternative;
        if is_other {
            return Ok(false);
        }
        if !element.repeats() {
            if reader.peek()? != Kind::Object {
                return Ok(false);
            }
            let part = match slot.get().is_empty() {
                true => slot.add(alternative),
                false => slot.part_mut(0),
            };
            let Some(PartMut::Primitive(mut value)) = part else {
                return Ok(false);
            };
            self.record(reader, value.beside_mut())
                .map_err(|fault| fault.below(&format!("_{}", key.name)))?;
            return Ok(true);
        }
        let start = reader.mark();
        let Some(found) = extended(reader)? else {
            return Ok(false);
        };
        reader.rewind(start);
        let values = slot.get().len();
        if values != 0 && values != found {
            return Ok(false);
        }
        reader.open_array()?;
        let mut at = 0;
        while reader.item()? {
            let part = match at < slot.get().len() {
                true => slot.part_mut(at),
                false => slot.add(alternative),
            };
            let Some(PartMut::Primitive(mut value)) = part else {
                return Ok(false);
            };
            match reader.peek()? {
                Kind::Object => self
                    .record(reader, value.beside_mut())
                    .map_err(|fault| fault.at(at).below(&format!("_{}", key.name)))?,
                _ => reader.null()?,
            }
            at += 1;
        }
        Ok(true)
    }
}

/// Whether a key has a sibling with `_` in front.
fn is_extended(element: Option<&ElementDef>, key: &Key) -> bool {
    element.is_some_and(|element| !element.is_attribute) && matches!(key.ty, Ty::Primitive(_))
}

/// The length of an array of objects and nulls with at least one object.
fn extended(reader: &mut Reader<'_>) -> Result<Option<usize>, Fault> {
    if reader.peek()? != Kind::Array {
        return Ok(None);
    }
    reader.open_array()?;
    let (mut found, mut says) = (0, false);
    while reader.item()? {
        match reader.peek()? {
            Kind::Object => says = true,
            Kind::Null => {}
            _ => return Ok(None),
        }
        reader.skip()?;
        found += 1;
    }
    Ok(says.then_some(found))
}

/// The type that a resource says it has.
struct Found<'a> {
    name: Text<'a>,
    /// Nothing stands before it. The reader is then behind it.
    is_first: bool,
}

/// The type that a resource says it has, wherever it says so.
fn resource_type<'a>(reader: &mut Reader<'a>) -> Result<Option<Found<'a>>, Fault> {
    reader.open_object()?;
    let mut is_first = true;
    while let Some(key) = reader.key()? {
        if *key == *RESOURCE_TYPE {
            return Ok(match reader.peek()? {
                Kind::String => Some(Found {
                    name: reader.string()?,
                    is_first,
                }),
                _ => None,
            });
        }
        is_first = false;
        reader.skip()?;
    }
    Ok(None)
}
