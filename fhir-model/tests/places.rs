//! That the places of every struct are those of its own fields: each slot is filled alone, seen alone, and emptied.

#![allow(unsafe_code)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::collections::BTreeSet;

use fhir_model::def::{ElementDef, Holds, ResourceDef};
use fhir_model::record::{AnyResource, Part, PartMut, Record, Scalar, SlotMut, ValueMut};

/// Fills and empties each slot of a record without anything, and those of the records in it whose types were not seen yet.
fn each_slot_alone(record: &mut dyn Record, seen: &mut BTreeSet<&'static str>) {
    let def = record.def();
    if !seen.insert(def.name) {
        return;
    }
    assert_eq!(record.slots().count(), 0, "{}", def.name);
    for (at, element) in def.elements.iter().enumerate() {
        for alternative in 0..alternatives(element) {
            fill(record, at, alternative, seen);
            let held: Vec<_> = record.slots().map(|(at, _)| at).collect();
            assert_eq!(held, [at], "{}.{}", def.name, element.name);
            let slot = record.slot(at).unwrap();
            assert_eq!((slot.len(), slot.alternative()), (1, alternative));
            assert!(slot.part(0).is_some() && slot.part(1).is_none());
            assert!(record.extra().is_empty());
            let mut slot = record.slot_mut(at).unwrap();
            assert!(slot.part_mut(1).is_none());
            further(&mut slot, element);
            slot.clear();
            assert_eq!(record.slots().count(), 0, "{}.{}", def.name, element.name);
        }
    }
    assert!(record.slot(def.elements.len()).is_none() && record.slot_mut(usize::MAX).is_none());
    record.extra_mut().insert("other", "1");
    assert_eq!(
        (record.extra().get("other"), record.slots().count()),
        (Some("1"), 0)
    );
    record.extra_mut().remove("other");
}

/// Lists grow, in the order in which values come; other slots have the last value.
fn further(slot: &mut SlotMut<'_>, element: &ElementDef) {
    let last = alternatives(element) - 1;
    for len in 2..=9 {
        assert!(slot.add(last).is_some());
        match element.repeats() {
            true => assert_eq!(slot.get().len(), len),
            false => assert!(slot.get().len() <= 1 && slot.get().alternative() == last),
        }
        if let (Some(PartMut::Primitive(mut value)), Some(codes)) =
            (slot.part_mut(slot.get().len().max(1) - 1), element.codes)
        {
            let known = codes.codes.get(len % codes.codes.len()).unwrap();
            each_text(
                &mut value,
                &["other", known.code, "another", "", known.code],
            );
        }
    }
}

/// A code is what it was set to last, whether its set has it or not.
fn each_text(value: &mut ValueMut<'_>, texts: &[&str]) {
    for text in texts {
        assert!(value.set(Scalar::Text(text)));
        assert_eq!(value.get().scalar(), Some(Scalar::Text(text)));
    }
    assert!(!value.set(Scalar::Boolean(true)) && value.get().scalar().is_none());
    assert!(value.set(Scalar::Text("kept")));
}

fn alternatives(element: &ElementDef) -> usize {
    match element.holds {
        Holds::One(_) => 1,
        Holds::Choice(alternatives) => alternatives.len(),
    }
}

fn fill(record: &mut dyn Record, at: usize, alternative: usize, seen: &mut BTreeSet<&'static str>) {
    let mut slot = record.slot_mut(at).unwrap();
    match slot.add(alternative).unwrap() {
        PartMut::Attribute(text) => text.push('a'),
        PartMut::Primitive(mut value) => {
            each_slot_alone(value.beside_mut(), seen);
        }
        PartMut::Record(inner) => each_slot_alone(inner, seen),
        PartMut::Resource(resource) => resource.become_unknown("{}"),
    }
    let found = record.slot(at).and_then(|slot| slot.part(0));
    match found {
        Some(Part::Attribute(text)) => assert_eq!(text, "a"),
        Some(Part::Record(inner)) => assert_eq!(inner.slots().count(), 0),
        Some(Part::Primitive(value)) => {
            assert!(value.scalar().is_none() && value.beside().is_some())
        }
        Some(Part::Resource(resource)) => assert_eq!(resource.unknown(), Some("{}")),
        None => panic!("nothing at {at}"),
    }
}

/// What this thread has from the system, in bytes.
struct Counting;

thread_local! {
    static TAKEN: Cell<isize> = const { Cell::new(0) };
}

fn count(bytes: isize) {
    let _ = TAKEN.try_with(|taken| taken.set(taken.get() + bytes));
}

// SAFETY: it is the system's.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size() as isize);
        unsafe { System.alloc(layout) }
    }
    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        count(-(layout.size() as isize));
        unsafe { System.dealloc(at, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// Twice: the keys of definitions are made the first time, and kept. What a slot had is given back when it is emptied,
/// replaced or dropped.
fn all<R: AnyResource + Default>(resources: &[ResourceDef]) {
    let through = || {
        let mut resource = R::default();
        let mut seen = BTreeSet::new();
        for one in resources {
            assert!(resource.become_type(one.def.name));
            each_slot_alone(resource.record_mut().unwrap(), &mut seen);
        }
        assert!(seen.len() > resources.len());
    };
    through();
    let before = TAKEN.get();
    through();
    assert_eq!(TAKEN.get(), before);
}

#[cfg(feature = "r4")]
#[test]
fn places_of_r4() {
    all::<fhir_model::r4::Resource>(fhir_model::r4::RESOURCES);
}

#[cfg(feature = "r4b")]
#[test]
fn places_of_r4b() {
    all::<fhir_model::r4b::Resource>(fhir_model::r4b::RESOURCES);
}

#[cfg(feature = "r5")]
#[test]
fn places_of_r5() {
    all::<fhir_model::r5::Resource>(fhir_model::r5::RESOURCES);
}
