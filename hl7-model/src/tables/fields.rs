//! From a field of a defined segment to its column: repetitions to the elements of a list, components to the fields of a
//! struct, subcomponents to those of a struct within. What has no place goes to `_rescued_data`.

use std::collections::HashMap;
use std::sync::Arc;

use model_core::{Cell, Form, Kind};

use super::leaf::{Part, Piece};
use super::plan::Read;
use super::run::{NULL, Place, Run};
use crate::def::{Primitive, Ty};

/// How a field, a component or a subcomponent becomes a value: what its definition and its column say, put together once,
/// so that no definition is looked at while rows are made.
#[derive(Debug, Clone)]
pub(super) enum FieldPlan {
    /// Text, unescaped.
    Text,
    /// Another value, read by the form of its place.
    Value,
    /// Text as sent, with its delimiters.
    AsSent,
    /// A struct.
    Parts(Arc<[FieldPlan]>),
}

/// Makes plans. Those of one composite are shared.
#[derive(Debug, Default)]
pub(super) struct FieldPlans {
    /// By the addresses of the composite and of the struct's fields.
    made: HashMap<(usize, usize), Arc<[FieldPlan]>>,
}

impl FieldPlans {
    /// The plan of a field or component with this type, whose column is of this kind.
    pub(super) fn plan(&mut self, ty: Ty, kind: Kind) -> FieldPlan {
        match (ty, kind) {
            (ty, Kind::List(element)) => self.plan(ty, *element),
            (Ty::Primitive(Primitive::Varies | Primitive::Cm), _) => FieldPlan::AsSent,
            (Ty::Composite(def), Kind::Struct(columns)) => {
                let key = (def.components.as_ptr() as usize, columns.as_ptr() as usize);
                if let Some(made) = self.made.get(&key) {
                    return FieldPlan::Parts(Arc::clone(made));
                }
                let parts = def.components.iter().zip(columns);
                let parts = parts
                    .map(|(part, column)| self.plan(part.ty, column.kind))
                    .collect();
                self.made.insert(key, Arc::clone(&parts));
                FieldPlan::Parts(parts)
            }
            (_, Kind::Utf8) => FieldPlan::Text,
            _ => FieldPlan::Value,
        }
    }
}

impl FieldPlan {
    /// Sets a field's column: all repetitions of a list, the first of anything else.
    pub(super) fn put_field(
        &self,
        run: &mut Run<'_, '_>,
        mut cell: Cell<'_>,
        field: Piece<'_>,
        place: Place,
    ) {
        if field.bytes == NULL {
            return run.row.rescue(run.facts, place, field.bytes);
        }
        let list = cell.form() == Form::List;
        let mut repetitions = run.facts.cutter.repetitions(field);
        if list {
            for (at, repetition) in repetitions.enumerate() {
                let element = cell.element();
                if !repetition.is_empty() {
                    self.put_repetition(run, element, repetition, place.repetition(at as u16));
                }
            }
            return;
        }
        if let Some(first) = repetitions.next().filter(|first| !first.is_empty()) {
            self.put_repetition(run, cell, first, place);
        }
        for (at, other) in repetitions.enumerate() {
            if !other.is_empty() {
                let place = place.repetition(at as u16 + 1);
                run.row.rescue(run.facts, place, other.all.bytes);
            }
        }
    }

    #[inline]
    fn put_repetition(
        &self,
        run: &mut Run<'_, '_>,
        mut cell: Cell<'_>,
        repetition: Part<'_>,
        place: Place,
    ) {
        let FieldPlan::Parts(plans) = self else {
            return self.put_one(run, cell, repetition, place);
        };
        if repetition.all.bytes == NULL {
            return run.row.rescue(run.facts, place, NULL);
        }
        let components = run.facts.cutter.components(repetition.all).enumerate();
        let mut components = components.filter(|(_, component)| !component.is_empty());
        let mut next = components.next();
        // A struct without anything in it stays null.
        if next.is_some_and(|(at, _)| at < plans.len()) {
            let mut places = cell.fields();
            while let Some((at, component)) = next
                && let Some(plan) = plans.get(at)
            {
                let place = place.part(at as u16 + 1, 0);
                plan.put_component(run, places.at(at), component, place);
                next = components.next();
            }
        }
        while let Some((at, component)) = next {
            let place = place.part(at as u16 + 1, 0);
            run.row.rescue(run.facts, place, component.all.bytes);
            next = components.next();
        }
    }

    #[inline]
    fn put_component(
        &self,
        run: &mut Run<'_, '_>,
        cell: Cell<'_>,
        component: Part<'_>,
        place: Place,
    ) {
        match self {
            FieldPlan::Parts(plans) => {
                put_subcomponents(run, cell, component.all, plans.len(), place);
            }
            plan => plan.put_one(run, cell, component, place),
        }
    }

    /// Sets a place that is no struct.
    #[inline]
    fn put_one(&self, run: &mut Run<'_, '_>, cell: Cell<'_>, part: Part<'_>, place: Place) {
        let bytes = part.all.bytes;
        match self {
            FieldPlan::Text if part.is_leaf() => run.put(cell, Read::Text, bytes, place),
            FieldPlan::AsSent => run.put_typed(cell, Read::AsSent, bytes, place),
            _ if part.is_leaf() => run.put_by_form(cell, bytes, place),
            _ => put_first(run, cell, part, place),
        }
    }
}

/// Sets the fields of a struct, of which there are `count`, to the subcomponents of a component.
fn put_subcomponents(
    run: &mut Run<'_, '_>,
    mut cell: Cell<'_>,
    component: Piece<'_>,
    count: usize,
    place: Place,
) {
    if component.bytes == NULL {
        return run.row.rescue(run.facts, place, NULL);
    }
    for (at, part) in run.facts.cutter.subcomponents(component).enumerate() {
        if part.is_empty() {
            continue;
        }
        let place = place.part(place.component, at as u16 + 1);
        if at < count {
            run.put_by_form(cell.field(at), part.all.bytes, place);
        } else {
            run.row.rescue(run.facts, place, part.all.bytes);
        }
    }
}

/// One value is expected and several parts came: the first is the value, and all of it is rescued, unless delimiters are
/// all that follows.
#[cold]
fn put_first(run: &mut Run<'_, '_>, cell: Cell<'_>, part: Part<'_>, place: Place) {
    let delimiters = run.facts.delimiters;
    let is_delimiter =
        |byte: &u8| *byte == delimiters.component || Some(*byte) == delimiters.subcomponent;
    let (all, first) = (part.all.bytes, part.leaf());
    let rest = all.get(first.len()..).unwrap_or_default();
    if !rest.iter().all(is_delimiter) {
        // Before the value itself, which may have to be rescued too: at one place only what came first is kept.
        run.row.rescue(run.facts, place, all);
    }
    if !first.is_empty() {
        run.put_by_form(cell, first, place);
    }
}
