//! Structs and columns say the same of a message: two ways from the same bytes, one definition.

use arrow_array::cast::AsArray;
use arrow_array::types::{Date32Type, Decimal128Type, Int64Type, TimestampMicrosecondType};
use arrow_array::{Array, ArrayRef, RecordBatch};
use hl7_model::def::{FieldDef, Primitive, SegmentDef, Ty};
use hl7_model::record::{self, Entry, Record, Slot};
use hl7_model::segments::SEGMENTS;
use hl7_model::tables::{Extractor, Options, Provenance};
use hl7_model::value::{date, integer, number, timestamp};
use hl7_model::{Delimiters, Index, Message};
use proptest::prelude::*;

use crate::by_definition::{Random, delimiters, of_segments};

/// What fields are made of. No line ends, which normal writing has as sequences; no sequences that stay as they are.
const LEAVES: &[&str] = &[
    "",
    "",
    "a",
    "\"\"",
    "17",
    "-1.50",
    "1.0000000005",
    "20240312",
    "198005",
    "20240312083015.25+0100",
    "2024-02-31",
    "0",
    "é漢",
    "{e}T{e}",
    "x{e}F{e}y{e}X41{e}",
    "{e}E{e}",
    "{e}",
    "POS",
    "#",
    "08:30",
    " 7 ",
];

fn leaf(random: &mut Random, delimiters: &Delimiters) -> Vec<u8> {
    let text = random
        .pick(LEAVES)
        .replace("{e}", &char::from(delimiters.escape.unwrap()).to_string());
    let structural = [
        delimiters.field,
        delimiters.component,
        delimiters.repetition,
        delimiters.subcomponent.unwrap(),
    ];
    text.bytes()
        .filter(|byte| !structural.contains(byte))
        .collect()
}

/// A field with up to three repetitions, five components and three subcomponents.
fn field(random: &mut Random, delimiters: &Delimiters) -> Vec<u8> {
    let mut out = leaf(random, delimiters);
    for _ in 0..random.pick(&[0, 0, 1, 3, 8]) {
        out.push(random.pick(&[
            delimiters.component,
            delimiters.component,
            delimiters.repetition,
            delimiters.subcomponent.unwrap(),
        ]));
        out.extend(leaf(random, delimiters));
    }
    out
}

/// A message with one segment of every kind, the header's standing in front of all.
fn message(random: &mut Random, delimiters: &Delimiters) -> Vec<u8> {
    let mut out = Vec::new();
    let (headers, others): (Vec<&&SegmentDef>, Vec<_>) =
        SEGMENTS.iter().partition(|def| def.id == "MSH");
    for def in headers.into_iter().chain(others) {
        out.extend_from_slice(def.id.as_bytes());
        let mut first = 1;
        if matches!(def.id, "MSH" | "FHS" | "BHS") {
            out.push(delimiters.field);
            out.extend(delimiters.encoding_characters());
            first = 3;
        }
        for _ in first..=def.fields.len() + random.below(3) {
            out.push(delimiters.field);
            if random.one_in(2) {
                out.extend(field(random, delimiters));
            }
        }
        out.push(b'\r');
    }
    out
}

/// What is compared, for saying where it differs.
struct Place<'a> {
    path: String,
    delimiters: &'a Delimiters,
}

impl Place<'_> {
    fn at(&self, part: impl std::fmt::Display) -> Place<'_> {
        Place {
            path: format!("{}.{part}", self.path),
            delimiters: self.delimiters,
        }
    }
}

/// One value of a column against one entry of a slot.
fn compare(
    column: &ArrayRef,
    row: usize,
    entry: Entry<'_>,
    ty: Ty,
    place: &Place<'_>,
) -> Result<(), TestCaseError> {
    let is_raw = matches!(ty, Ty::Primitive(Primitive::Varies | Primitive::Cm));
    match entry {
        // Delimiters alone say nothing; a column of values as sent shows them.
        Entry::Absent if is_raw && column.is_valid(row) => {
            let d = place.delimiters;
            let delimiters = [d.component, d.repetition, d.subcomponent.unwrap()];
            let sent = string(column, row, place)?;
            prop_assert!(
                sent.bytes().all(|byte| delimiters.contains(&byte)),
                "{}",
                place.path
            );
            Ok(())
        }
        Entry::Absent | Entry::Null => silent(column, row, place),
        Entry::Raw(raw) => {
            let sent = string(column, row, place)?;
            prop_assert_eq!(
                normal(sent, place.delimiters),
                raw.as_str(),
                "{}",
                place.path
            );
            Ok(())
        }
        Entry::Text(text) => leaf_is(column, row, text, ty, place),
        Entry::Record(inner) => match column.as_struct_opt() {
            Some(parts) => {
                // A struct may be null where all that was sent is beyond its definition.
                let beyond = column.is_null(row) && !inner.extra().unwrap().is_empty();
                prop_assert!(column.is_valid(row) || beyond, "{} is null", place.path);
                let Ty::Composite(def) = ty else {
                    panic!("{} is a record", place.path)
                };
                for (index, known) in def.components.iter().enumerate() {
                    let slot = inner.slot(index + 1).unwrap();
                    compare(
                        parts.column(index),
                        row,
                        first(slot),
                        known.ty,
                        &place.at(index + 1),
                    )?;
                }
                Ok(())
            }
            // Deeper than columns go: the first leaf.
            None => match first_leaf(inner, ty) {
                Some((text, ty)) => leaf_is(column, row, text, ty, place),
                None => silent(column, row, place),
            },
        },
    }
}

fn first(slot: &dyn Slot) -> Entry<'_> {
    if slot.is_empty() {
        Entry::Absent
    } else {
        slot.entry(0)
    }
}

fn first_leaf(record: &dyn Record, ty: Ty) -> Option<(&str, Ty)> {
    let Ty::Composite(def) = ty else { return None };
    let ty = def.components[0].ty;
    match first(record.slot(1)?) {
        Entry::Text(text) => Some((text, ty)),
        Entry::Record(inner) => first_leaf(inner, ty),
        _ => None,
    }
}

/// Nothing is said: the value is null, or holds nothing but nulls.
fn silent(column: &ArrayRef, row: usize, place: &Place<'_>) -> Result<(), TestCaseError> {
    if column.is_null(row) {
        return Ok(());
    }
    if let Some(parts) = column.as_struct_opt() {
        for (index, part) in parts.columns().iter().enumerate() {
            silent(part, row, &place.at(index + 1))?;
        }
        return Ok(());
    }
    if let Some(list) = column.as_list_opt::<i32>() {
        let elements = list.value(row);
        for element in 0..elements.len() {
            silent(&elements, element, &place.at(element))?;
        }
        return Ok(());
    }
    Err(TestCaseError::fail(format!("{} has a value", place.path)))
}

fn string<'a>(
    column: &'a ArrayRef,
    row: usize,
    place: &Place<'_>,
) -> Result<&'a str, TestCaseError> {
    prop_assert!(column.is_valid(row), "{} is null", place.path);
    Ok(column.as_string::<i32>().value(row))
}

fn leaf_is(
    column: &ArrayRef,
    row: usize,
    text: &str,
    ty: Ty,
    place: &Place<'_>,
) -> Result<(), TestCaseError> {
    let Ty::Primitive(primitive) = ty else {
        panic!("{} is text", place.path)
    };
    // Numbers and times are read as they were sent: in no number is there an escape sequence.
    let bytes = text.as_bytes();
    let valid = column.is_valid(row);
    match primitive {
        Primitive::Nm => {
            let value = valid.then(|| column.as_primitive::<Decimal128Type>().value(row));
            prop_assert_eq!(value, number(bytes).value, "{}", place.path);
        }
        Primitive::Si => {
            let value = valid.then(|| column.as_primitive::<Int64Type>().value(row));
            prop_assert_eq!(value, integer(bytes).value, "{}", place.path);
        }
        Primitive::Dt => {
            let value = valid.then(|| column.as_primitive::<Date32Type>().value(row));
            prop_assert_eq!(value, date(bytes).value, "{}", place.path);
        }
        Primitive::Dtm => {
            let value = valid.then(|| column.as_primitive::<TimestampMicrosecondType>().value(row));
            prop_assert_eq!(value, timestamp(bytes, 0).value, "{}", place.path);
        }
        _ => prop_assert_eq!(string(column, row, place)?, text, "{}", place.path),
    }
    Ok(())
}

/// A value as sent, with the delimiters that structs have.
fn normal(sent: &str, delimiters: &Delimiters) -> String {
    let mut raw = hl7_model::segments::Qpd::default();
    let bytes = [
        b"MSH",
        &[delimiters.field][..],
        &delimiters.encoding_characters(),
        b"\rQPD",
        &[delimiters.field; 3],
        sent.as_bytes(),
    ];
    let bytes = bytes.concat();
    let mut index = Index::new();
    let message = Message::read(&bytes, &mut index).unwrap();
    record::read_segment(message.segment_at(1).unwrap(), &mut raw);
    raw.user_parameters
        .value()
        .map(|value| value.as_str().to_owned())
        .unwrap_or_default()
}

fn field_is(
    batch: &RecordBatch,
    record: &dyn Record,
    position: usize,
    known: &FieldDef,
    place: &Place<'_>,
) -> Result<(), TestCaseError> {
    // A field's column has its name; one of the same name is in the frame before or behind the fields.
    let schema = batch.schema();
    let at = schema.index_of("group_path").unwrap() + position;
    prop_assert_eq!(schema.field(at).name(), known.name);
    let column = batch.column(at);
    let slot = record.slot(position).unwrap();
    let Some(list) = column.as_list_opt::<i32>() else {
        return compare(column, 0, first(slot), known.ty, place);
    };
    if column.is_null(0) {
        let is_null = slot.len() == 1 && matches!(slot.entry(0), Entry::Null);
        prop_assert!(slot.is_empty() || is_null, "{}", place.path);
        return Ok(());
    }
    let elements = list.value(0);
    for index in 0..elements.len() {
        let place = place.at(format!("({index})"));
        if slot.repeats() || index == 0 {
            let entry = if index < slot.len() {
                slot.entry(index)
            } else {
                Entry::Absent
            };
            compare(&elements, index, entry, known.ty, &place)?;
        } else if elements.is_valid(index) {
            // One repetition is expected: the others are kept beside it.
            let more = record.extra().unwrap().get(position, 0).unwrap_or_default();
            let part = more.split('~').nth(index).unwrap_or_default();
            let part = if part.trim_matches(['^', '&']).is_empty() {
                ""
            } else {
                part
            };
            prop_assert_eq!(
                normal(string(&elements, index, &place)?, place.delimiters),
                part,
                "{}",
                place.path
            );
        }
    }
    prop_assert!(elements.len() >= slot.len(), "{}", place.path);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20))]

    #[test]
    fn structs_and_columns_agree_on_every_field_of_every_segment(seed in any::<u64>()) {
        let mut random = Random(seed);
        let delimiters = delimiters(&mut random);
        let bytes = message(&mut random, &delimiters);
        let mut index = Index::new();
        let message = Message::read(&bytes, &mut index).unwrap();
        prop_assert_eq!(message.segments().len(), SEGMENTS.len());

        let names: Vec<&str> = SEGMENTS.iter().map(|def| def.table.name).collect();
        let mut options = Options::default();
        options.timezone = Some("Z".parse().unwrap());
        let mut extractor = Extractor::new(&names, options).unwrap();
        let from = Provenance { source_file: "", message_index: 0, byte_offset: 0, raw: &bytes };
        extractor.push(message, from);
        let batches = extractor.finish().unwrap();

        let mut compared = 0;
        for ((def, make), (table, batch)) in SEGMENTS.iter().zip(of_segments()).zip(&batches) {
            prop_assert_eq!(def.table.name, table.name);
            prop_assert_eq!(batch.num_rows(), 1);
            let mut record = make();
            record::read_segment(message.segment(def.id).unwrap(), &mut *record);
            for (position, known) in (1..).zip(def.fields) {
                let place = Place { path: format!("{}-{position}", def.id), delimiters: &delimiters };
                field_is(batch, &*record, position, known, &place)?;
                compared += usize::from(!record.slot(position).unwrap().is_empty());
            }
        }
        prop_assert!(compared > 300, "only {} fields had a value", compared);
    }
}
