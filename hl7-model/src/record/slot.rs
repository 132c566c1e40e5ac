//! Slots: what one field of a generated struct is, whatever its type.

use super::Record;
use crate::{Dt, Dtm, Maybe, Nm, Si, Tm, Varies};

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

/// What the entries of a slot are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// A primitive's text.
    Text,
    /// A repetition in the wire's own writing.
    Raw,
    /// A composite, segment or group.
    Record,
}

/// One field of a generated struct.
pub trait Slot {
    /// What its entries are.
    fn holds(&self) -> Holds;
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
    /// Which of them.
    const HOLDS: Holds;
    /// As an entry.
    fn entry(&self) -> Entry<'_>;
    /// As an entry for changing.
    fn entry_mut(&mut self) -> EntryMut<'_>;
}

impl Part for String {
    const HOLDS: Holds = Holds::Text;
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
            const HOLDS: Holds = Holds::Text;
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
    const HOLDS: Holds = Holds::Raw;
    fn entry(&self) -> Entry<'_> {
        Entry::Raw(self)
    }
    fn entry_mut(&mut self) -> EntryMut<'_> {
        EntryMut::Raw(self)
    }
}

impl<T: Record + Default> Part for Box<T> {
    const HOLDS: Holds = Holds::Record;
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
    fn holds(&self) -> Holds {
        T::HOLDS
    }
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
    fn holds(&self) -> Holds {
        T::HOLDS
    }
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
    fn holds(&self) -> Holds {
        Holds::Record
    }
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
    fn holds(&self) -> Holds {
        Holds::Record
    }
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
    fn holds(&self) -> Holds {
        Holds::Record
    }
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
