//! What every generated struct is to the rest of the crate: a row of slots. Segments have fields, composites have
//! components, groups and message structures have members. Reading, writing, comparing and printing are written once,
//! over `dyn Record`; the generated code only says which slots there are.

use crate::def::{CompositeDef, FieldDef, SegmentDef, StructureDef};
use crate::{Dt, Dtm, Maybe, Nm, Si, Tm, Varies};

/// What kind of record a struct is, with its definition.
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    /// A segment.
    Segment(&'static SegmentDef),
    /// A composite data type.
    Composite(&'static CompositeDef),
    /// A group of a message structure, by its name.
    Group(&'static str),
    /// A message structure.
    Structure(&'static StructureDef),
}

impl Shape {
    /// Definitions of the slots of a segment or composite, in position order.
    pub fn fields(self) -> &'static [FieldDef] {
        match self {
            Shape::Segment(def) => def.fields,
            Shape::Composite(def) => def.components,
            Shape::Group(_) | Shape::Structure(_) => &[],
        }
    }

    /// `PID`, `CX`, `PATIENT_RESULT`, `ORU_R01`.
    pub fn id(self) -> &'static str {
        match self {
            Shape::Segment(def) => def.id,
            Shape::Composite(def) => def.id,
            Shape::Group(name) => name,
            Shape::Structure(def) => def.id,
        }
    }
}

/// A generated struct. Implemented by [`record!`](crate::record!) and nothing else.
pub trait Record: Send + Sync + 'static {
    /// Kind and definition.
    fn shape(&self) -> Shape;
    /// The slot at a position, from 1.
    fn slot(&self, position: usize) -> Option<&dyn Slot>;
    /// The slot at a position, from 1, for changing.
    fn slot_mut(&mut self, position: usize) -> Option<&mut dyn Slot>;
    /// Names of the Rust fields, in position order.
    fn names(&self) -> &'static [&'static str];
    /// What the definition has no place for (segments, composites).
    fn extra(&self) -> Option<&Extra> {
        None
    }
    /// The same for changing.
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        None
    }
    /// Segments without a place (message structures).
    fn unplaced(&self) -> &[Unplaced] {
        &[]
    }
    /// The same for changing.
    fn unplaced_mut(&mut self) -> Option<&mut Vec<Unplaced>> {
        None
    }
}

/// One entry of a slot: a field's repetition, a component, a segment or group of a structure.
#[derive(Clone, Copy)]
pub enum Entry<'a> {
    /// Nothing.
    Absent,
    /// `""`.
    Null,
    /// A primitive's text.
    Text(&'a str),
    /// A repetition in the wire's own writing.
    Raw(&'a Varies),
    /// A composite, segment or group.
    Record(&'a dyn Record),
}

/// A new entry, to be filled.
pub enum EntryMut<'a> {
    /// Nothing to fill.
    Nothing,
    /// A primitive's text.
    Text(&'a mut String),
    /// A repetition in the wire's own writing.
    Raw(&'a mut Varies),
    /// A composite, segment or group.
    Record(&'a mut dyn Record),
}

/// The state of a new entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Nothing was sent.
    Absent,
    /// `""`.
    Null,
    /// A value.
    Value,
}

/// One field of a generated struct.
pub trait Slot {
    /// How many entries there are; a single one that is absent counts as none.
    fn len(&self) -> usize;
    /// Whether there is no entry.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// Whether it can hold more than one.
    fn repeats(&self) -> bool;
    /// An entry, from 0.
    fn entry(&self, index: usize) -> Entry<'_>;
    /// Adds an entry (or replaces the only one) and gives it out for filling.
    fn add(&mut self, state: State) -> EntryMut<'_>;
    /// The last entry for changing.
    fn last_mut(&mut self) -> EntryMut<'_>;
    /// Removes all entries.
    fn clear(&mut self);
    /// An entry of this slot's type, for those who need to know it without having one.
    fn sample(&self, see: &mut dyn FnMut(Entry<'_>));
}

/// What stands behind a [`Maybe`]: a primitive or a composite.
pub trait Part: Default + 'static {
    /// As an entry.
    fn entry(&self) -> Entry<'_>;
    /// As an entry for changing.
    fn entry_mut(&mut self) -> EntryMut<'_>;
}

impl Part for String {
    fn entry(&self) -> Entry<'_> {
        Entry::Text(self)
    }
    fn entry_mut(&mut self) -> EntryMut<'_> {
        EntryMut::Text(self)
    }
}

macro_rules! text_part {
    ($($ty:ty),*) => { $(
        impl Part for $ty {
            fn entry(&self) -> Entry<'_> {
                Entry::Text(self.as_str())
            }
            fn entry_mut(&mut self) -> EntryMut<'_> {
                EntryMut::Text(self.text_mut())
            }
        }
    )* };
}
text_part!(Nm, Si, Dt, Tm, Dtm);

impl Part for Varies {
    fn entry(&self) -> Entry<'_> {
        Entry::Raw(self)
    }
    fn entry_mut(&mut self) -> EntryMut<'_> {
        EntryMut::Raw(self)
    }
}

impl<T: Record + Default> Part for Box<T> {
    fn entry(&self) -> Entry<'_> {
        Entry::Record(&**self)
    }
    fn entry_mut(&mut self) -> EntryMut<'_> {
        EntryMut::Record(&mut **self)
    }
}

fn maybe_entry<T: Part>(maybe: &Maybe<T>) -> Entry<'_> {
    match maybe {
        Maybe::Absent => Entry::Absent,
        Maybe::Null => Entry::Null,
        Maybe::Value(part) => part.entry(),
    }
}

fn maybe_set<T: Part>(maybe: &mut Maybe<T>, state: State) -> EntryMut<'_> {
    *maybe = match state {
        State::Absent => Maybe::Absent,
        State::Null => Maybe::Null,
        State::Value => Maybe::Value(T::default()),
    };
    maybe_entry_mut(maybe)
}

fn maybe_entry_mut<T: Part>(maybe: &mut Maybe<T>) -> EntryMut<'_> {
    match maybe {
        Maybe::Value(part) => part.entry_mut(),
        _ => EntryMut::Nothing,
    }
}

impl<T: Part> Slot for Maybe<T> {
    fn len(&self) -> usize {
        usize::from(!self.is_absent())
    }
    fn repeats(&self) -> bool {
        false
    }
    fn entry(&self, _: usize) -> Entry<'_> {
        maybe_entry(self)
    }
    fn add(&mut self, state: State) -> EntryMut<'_> {
        maybe_set(self, state)
    }
    fn last_mut(&mut self) -> EntryMut<'_> {
        maybe_entry_mut(self)
    }
    fn clear(&mut self) {
        *self = Maybe::Absent;
    }
    fn sample(&self, see: &mut dyn FnMut(Entry<'_>)) {
        see(T::default().entry());
    }
}

impl<T: Part> Slot for Vec<Maybe<T>> {
    fn len(&self) -> usize {
        self.len()
    }
    fn repeats(&self) -> bool {
        true
    }
    fn entry(&self, index: usize) -> Entry<'_> {
        self.get(index).map_or(Entry::Absent, maybe_entry)
    }
    fn add(&mut self, state: State) -> EntryMut<'_> {
        self.push(Maybe::Absent);
        match self.as_mut_slice().last_mut() {
            Some(last) => maybe_set(last, state),
            None => EntryMut::Nothing,
        }
    }
    fn last_mut(&mut self) -> EntryMut<'_> {
        match self.as_mut_slice().last_mut() {
            Some(last) => maybe_entry_mut(last),
            None => EntryMut::Nothing,
        }
    }
    fn clear(&mut self) {
        self.clear();
    }
    fn sample(&self, see: &mut dyn FnMut(Entry<'_>)) {
        see(T::default().entry());
    }
}

impl<T: Record + Default> Slot for Box<T> {
    fn len(&self) -> usize {
        1
    }
    fn repeats(&self) -> bool {
        false
    }
    fn entry(&self, _: usize) -> Entry<'_> {
        Entry::Record(&**self)
    }
    fn add(&mut self, _: State) -> EntryMut<'_> {
        **self = T::default();
        EntryMut::Record(&mut **self)
    }
    fn last_mut(&mut self) -> EntryMut<'_> {
        EntryMut::Record(&mut **self)
    }
    fn clear(&mut self) {
        **self = T::default();
    }
    fn sample(&self, see: &mut dyn FnMut(Entry<'_>)) {
        see(Entry::Record(&**self));
    }
}

impl<T: Record + Default> Slot for Option<Box<T>> {
    fn len(&self) -> usize {
        usize::from(self.is_some())
    }
    fn repeats(&self) -> bool {
        false
    }
    fn entry(&self, _: usize) -> Entry<'_> {
        self.as_deref()
            .map_or(Entry::Absent, |record| Entry::Record(record))
    }
    fn add(&mut self, _: State) -> EntryMut<'_> {
        EntryMut::Record(&mut **self.insert(Box::default()))
    }
    fn last_mut(&mut self) -> EntryMut<'_> {
        match self.as_deref_mut() {
            Some(record) => EntryMut::Record(record),
            None => EntryMut::Nothing,
        }
    }
    fn clear(&mut self) {
        *self = None;
    }
    fn sample(&self, see: &mut dyn FnMut(Entry<'_>)) {
        see(Entry::Record(&T::default()));
    }
}

impl<T: Record + Default> Slot for Vec<T> {
    fn len(&self) -> usize {
        self.len()
    }
    fn repeats(&self) -> bool {
        true
    }
    fn entry(&self, index: usize) -> Entry<'_> {
        self.get(index)
            .map_or(Entry::Absent, |record| Entry::Record(record))
    }
    fn add(&mut self, _: State) -> EntryMut<'_> {
        self.push(T::default());
        Slot::last_mut(self)
    }
    fn last_mut(&mut self) -> EntryMut<'_> {
        match self.as_mut_slice().last_mut() {
            Some(record) => EntryMut::Record(record),
            None => EntryMut::Nothing,
        }
    }
    fn clear(&mut self) {
        self.clear();
    }
    fn sample(&self, see: &mut dyn FnMut(Entry<'_>)) {
        see(Entry::Record(&T::default()));
    }
}

/// What a segment or composite had beyond its definition, so that nothing is lost in writing it again: further fields,
/// components and subcomponents, and repetitions where one is expected.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Extra(Option<Box<Vec<Tail>>>);

/// What follows the typed value of one slot entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tail {
    /// Position of the field or component, from 1.
    pub position: u16,
    /// Repetition, from 0.
    pub repetition: u16,
    /// What follows, in the wire's own writing with `^`, `~`, `&` and `\`: `^second^third`, `~again`. For a position
    /// beyond the definition it is the whole field or component.
    pub text: String,
}

impl Extra {
    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.tails().is_empty()
    }

    /// Everything, in position order.
    pub fn tails(&self) -> &[Tail] {
        self.0.as_deref().map_or(&[], Vec::as_slice)
    }

    /// The tail of one entry.
    pub fn get(&self, position: usize, repetition: usize) -> Option<&str> {
        self.tails()
            .iter()
            .find(|tail| {
                usize::from(tail.position) == position && usize::from(tail.repetition) == repetition
            })
            .map(|tail| tail.text.as_str())
    }

    /// Adds a tail behind those that are there.
    pub fn push(&mut self, tail: Tail) {
        self.0.get_or_insert_default().push(tail);
    }
}

/// A segment of a message that its structure has no place for: a Z-segment, or one too many.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unplaced {
    /// The placed segment it followed: id and which one of that id in the message, from 0. None at the very beginning.
    pub after: Option<(String, u32)>,
    /// The segment in the wire's own writing, with the delimiters `|^~\&`.
    pub segment: String,
}

/// Makes a generated struct a [`Record`](crate::record::Record). `position => field` lists its slots.
///
/// * `record!(segment Pid, PID, [1 => set_id_pid, 2 => patient_id]);` with `PID: SegmentDef` in scope. Fields are
///   `Maybe<String>`, `Maybe<Nm>`, ..., `Maybe<Box<Cx>>`, repeating ones `Vec<Maybe<String>>`, `Vec<Maybe<Cx>>`; the last
///   is `extra: Extra`. The struct derives `Clone` and `Default`; `Debug` and `PartialEq` come from here.
/// * `record!(composite Cx, CX, [1 => id_number]);` the same with `CX: CompositeDef`.
/// * `record!(group OruR01PatientResult, "PATIENT_RESULT", [1 => patient]);` Members are `Option<Box<Pid>>`, `Vec<Obx>`,
///   and groups likewise, in the order of the nodes of the group in `StructureDef::superset`.
/// * `record!(structure OruR01, ORU_R01, [1 => msh, 2 => sft]);` the same with `ORU_R01: StructureDef`; `msh` is
///   `Box<Msh>`, the last field is `unplaced: Vec<Unplaced>`.
#[macro_export]
macro_rules! record {
    (segment $name:ident, $def:ident, $slots:tt) => {
        $crate::record!(@impl $name, $crate::record::Shape::Segment(&$def), $slots, extra);
        impl $crate::record::Segmented for $name {
            fn def() -> &'static $crate::def::SegmentDef {
                &$def
            }
        }
    };
    (composite $name:ident, $def:ident, $slots:tt) => {
        $crate::record!(@impl $name, $crate::record::Shape::Composite(&$def), $slots, extra);
        impl $crate::record::Part for $name {
            fn entry(&self) -> $crate::record::Entry<'_> {
                $crate::record::Entry::Record(self)
            }
            fn entry_mut(&mut self) -> $crate::record::EntryMut<'_> {
                $crate::record::EntryMut::Record(self)
            }
        }
    };
    (group $name:ident, $wire:literal, $slots:tt) => {
        $crate::record!(@impl $name, $crate::record::Shape::Group($wire), $slots, none);
    };
    (structure $name:ident, $def:ident, $slots:tt) => {
        $crate::record!(@impl $name, $crate::record::Shape::Structure(&$def), $slots, unplaced);
        impl $crate::record::Structured for $name {
            fn def() -> &'static $crate::def::StructureDef {
                &$def
            }
        }
    };
    (@impl $name:ident, $shape:expr, [$($position:literal => $field:ident),* $(,)?], $rest:ident) => {
        impl $crate::record::Record for $name {
            fn shape(&self) -> $crate::record::Shape {
                $shape
            }
            fn slot(&self, position: usize) -> Option<&dyn $crate::record::Slot> {
                match position {
                    $($position => Some(&self.$field),)*
                    _ => None,
                }
            }
            fn slot_mut(&mut self, position: usize) -> Option<&mut dyn $crate::record::Slot> {
                match position {
                    $($position => Some(&mut self.$field),)*
                    _ => None,
                }
            }
            fn names(&self) -> &'static [&'static str] {
                &[$(stringify!($field)),*]
            }
            $crate::record!(@rest $rest);
        }
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::record::debug(self, f)
            }
        }
        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                $crate::record::equal(self, other)
            }
        }
    };
    (@rest none) => {};
    (@rest extra) => {
        fn extra(&self) -> Option<&$crate::record::Extra> {
            Some(&self.extra)
        }
        fn extra_mut(&mut self) -> Option<&mut $crate::record::Extra> {
            Some(&mut self.extra)
        }
    };
    (@rest unplaced) => {
        fn unplaced(&self) -> &[$crate::record::Unplaced] {
            &self.unplaced
        }
        fn unplaced_mut(&mut self) -> Option<&mut Vec<$crate::record::Unplaced>> {
            Some(&mut self.unplaced)
        }
    };
}

/// A typed segment: `Pid::read(segment)`, `pid.to_bytes(&delimiters)`.
pub trait Segmented: Record + Default {
    /// The segment's definition.
    fn def() -> &'static SegmentDef;
}

/// A typed message structure: `OruR01::read(message)`, `oru.to_bytes()`.
pub trait Structured: Record + Default {
    /// The structure's definition.
    fn def() -> &'static StructureDef;
}

/// Prints a record with the slots that hold something.
pub fn debug(record: &dyn Record, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
    let mut out = f.debug_struct(record.shape().id());
    for (index, name) in record.names().iter().enumerate() {
        if let Some(slot) = record.slot(index + 1)
            && !slot.is_empty()
        {
            out.field(name, &Entries(slot));
        }
    }
    if let Some(extra) = record.extra()
        && !extra.is_empty()
    {
        out.field("extra", extra);
    }
    if !record.unplaced().is_empty() {
        out.field("unplaced", &record.unplaced());
    }
    out.finish()
}

struct Entries<'a>(&'a dyn Slot);

impl std::fmt::Debug for Entries<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if !self.0.repeats() {
            return self.0.entry(0).fmt(f);
        }
        f.debug_list()
            .entries((0..self.0.len()).map(|index| self.0.entry(index)))
            .finish()
    }
}

impl std::fmt::Debug for Entry<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Entry::Absent => f.write_str("-"),
            Entry::Null => f.write_str("null"),
            Entry::Text(text) => std::fmt::Debug::fmt(text, f),
            Entry::Raw(raw) => std::fmt::Debug::fmt(raw, f),
            Entry::Record(record) => debug(*record, f),
        }
    }
}

/// Whether two records of one type hold the same.
pub fn equal(left: &dyn Record, right: &dyn Record) -> bool {
    let same_slots = (1..=left.names().len()).all(|position| {
        match (left.slot(position), right.slot(position)) {
            (Some(left), Some(right)) => {
                left.len() == right.len()
                    && (0..left.len())
                        .all(|index| same_entry(left.entry(index), right.entry(index)))
            }
            (left, right) => left.is_none() && right.is_none(),
        }
    });
    same_slots && left.extra() == right.extra() && left.unplaced() == right.unplaced()
}

fn same_entry(left: Entry<'_>, right: Entry<'_>) -> bool {
    match (left, right) {
        (Entry::Absent, Entry::Absent) | (Entry::Null, Entry::Null) => true,
        (Entry::Text(left), Entry::Text(right)) => left == right,
        (Entry::Raw(left), Entry::Raw(right)) => left == right,
        (Entry::Record(left), Entry::Record(right)) => equal(left, right),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::def::{Primitive, Ty};
    use model_core::{Ingestion, TableDef};

    const fn field(name: &'static str, ty: Ty, repeats: bool) -> FieldDef {
        FieldDef {
            name,
            title: "",
            ty,
            repeats,
            usage: &[],
        }
    }

    static CX: CompositeDef = CompositeDef {
        id: "CX",
        title: "",
        components: &[field("id_number", Ty::Primitive(Primitive::St), false)],
        variadic: false,
    };
    static PID: SegmentDef = SegmentDef {
        id: "PID",
        title: "",
        fields: &[
            field("set_id", Ty::Primitive(Primitive::Si), false),
            field("patient_id", Ty::Composite(&CX), false),
            field("identifiers", Ty::Composite(&CX), true),
            field("phones", Ty::Primitive(Primitive::St), true),
        ],
        table: &TableDef {
            name: "pid",
            doc: "",
            ingestion: Ingestion::Append,
            key: &[],
            columns: &[],
        },
    };
    static ORU_R01: StructureDef = StructureDef {
        id: "ORU_R01",
        superset: "MSH PATIENT_RESULT( PID )+",
        grammars: &[],
    };

    #[derive(Clone, Default)]
    struct Cx {
        id_number: Maybe<String>,
        extra: Extra,
    }
    record!(composite Cx, CX, [1 => id_number]);

    #[derive(Clone, Default)]
    struct Pid {
        set_id: Maybe<Si>,
        patient_id: Maybe<Box<Cx>>,
        identifiers: Vec<Maybe<Cx>>,
        phones: Vec<Maybe<String>>,
        extra: Extra,
    }
    record!(segment Pid, PID, [1 => set_id, 2 => patient_id, 3 => identifiers, 4 => phones]);

    #[derive(Clone, Default)]
    struct OruR01PatientResult {
        pid: Option<Box<Pid>>,
    }
    record!(group OruR01PatientResult, "PATIENT_RESULT", [1 => pid]);

    #[derive(Clone, Default)]
    struct OruR01 {
        msh: Box<Pid>,
        patient_result: Vec<OruR01PatientResult>,
        unplaced: Vec<Unplaced>,
    }
    record!(structure OruR01, ORU_R01, [1 => msh, 2 => patient_result]);

    #[test]
    fn slots_are_read_and_filled_without_knowing_the_type() {
        let mut oru = OruR01::default();
        let Some(EntryMut::Record(group)) = oru.slot_mut(2).map(|slot| slot.add(State::Value))
        else {
            panic!()
        };
        let Some(EntryMut::Record(pid)) = group.slot_mut(1).map(|slot| slot.add(State::Value))
        else {
            panic!()
        };
        let Some(EntryMut::Record(cx)) = pid.slot_mut(3).map(|slot| slot.add(State::Value)) else {
            panic!()
        };
        let Some(EntryMut::Text(text)) = cx.slot_mut(1).map(|slot| slot.add(State::Value)) else {
            panic!()
        };
        text.push_str("123");
        let pid = oru.patient_result[0].pid.as_ref().unwrap();
        assert_eq!(pid.identifiers[0].value().unwrap().id_number, "123".into());
        assert_eq!(
            format!("{pid:?}"),
            r#"PID { identifiers: [CX { id_number: "123" }] }"#
        );
        assert_ne!(oru, OruR01::default());
        assert_eq!(oru, oru.clone());
    }

    #[test]
    fn composites_are_boxed_without_ceremony() {
        let mut pid = Pid::default();
        pid.patient_id = Cx::default().into();
        pid.patient_id.or_default().id_number = Maybe::Null;
        assert!(pid.patient_id.value().unwrap().id_number.is_null());
        assert_eq!(std::mem::size_of::<Maybe<Box<Cx>>>(), 16);
    }
}
