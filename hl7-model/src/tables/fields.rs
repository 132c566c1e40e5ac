//! From a field of a defined segment to its column: repetitions to the elements of a list, components to the fields of a
//! struct, subcomponents to those of a struct within. What has no place goes to `_rescued_data`.

use std::collections::HashMap;
use std::sync::Arc;

use model_core::{Cell, Form, Kind};

use super::leaf::Piece;
use super::run::{NULL, Place, Run};
use crate::def::{Primitive, Ty};

/// How a field, a component or a subcomponent becomes a value: what its definition and its column say, put together once,
/// so that no definition is looked at while rows are made.
#[derive(Debug, Clone)]
pub(super) enum FieldPlan {
    /// One value, read by the form of its place.
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
                run.row.rescue(run.facts, place, other.bytes);
            }
        }
    }

    #[inline]
    fn put_repetition(
        &self,
        run: &mut Run<'_, '_>,
        mut cell: Cell<'_>,
        piece: Piece<'_>,
        place: Place,
    ) {
        match self {
            _ if piece.bytes == NULL => run.row.rescue(run.facts, place, piece.bytes),
            FieldPlan::AsSent => run.as_sent(cell, piece.bytes, place),
            FieldPlan::Value => put_value(run, cell, piece, place),
            FieldPlan::Parts(parts) => {
                for (at, component) in run.facts.cutter.components(piece).enumerate() {
                    if component.is_empty() {
                        continue;
                    }
                    let place = place.part(at as u16 + 1, 0);
                    match parts.get(at) {
                        Some(part) => part.put_component(run, cell.field(at), component, place),
                        None => run.row.rescue(run.facts, place, component.bytes),
                    }
                }
            }
        }
    }

    #[inline]
    fn put_component(
        &self,
        run: &mut Run<'_, '_>,
        mut cell: Cell<'_>,
        piece: Piece<'_>,
        place: Place,
    ) {
        match self {
            FieldPlan::Value => put_value(run, cell, piece, place),
            _ if piece.bytes == NULL => run.row.rescue(run.facts, place, piece.bytes),
            FieldPlan::AsSent => run.as_sent(cell, piece.bytes, place),
            FieldPlan::Parts(parts) => {
                for (at, part) in run.facts.cutter.subcomponents(piece).enumerate() {
                    if part.is_empty() {
                        continue;
                    }
                    let place = place.part(place.component, at as u16 + 1);
                    if at < parts.len() {
                        run.put_by_form(cell.field(at), part.bytes, place);
                    } else {
                        run.row.rescue(run.facts, place, part.bytes);
                    }
                }
            }
        }
    }
}

/// Sets a place for one value.
#[inline]
fn put_value(run: &mut Run<'_, '_>, cell: Cell<'_>, piece: Piece<'_>, place: Place) {
    let first = run.facts.cutter.leaf(piece);
    if first.bytes.len() == piece.bytes.len() {
        run.put_by_form(cell, piece.bytes, place);
    } else {
        put_first(run, cell, piece, first, place);
    }
}

/// One value is expected and several parts came: the first is the value, and all of it is rescued, unless delimiters are
/// all that follows.
#[cold]
fn put_first(
    run: &mut Run<'_, '_>,
    cell: Cell<'_>,
    piece: Piece<'_>,
    first: Piece<'_>,
    place: Place,
) {
    let delimiters = run.facts.delimiters;
    let is_delimiter =
        |byte: &u8| *byte == delimiters.component || Some(*byte) == delimiters.subcomponent;
    let rest = piece.bytes.get(first.bytes.len()..).unwrap_or_default();
    if !rest.iter().all(is_delimiter) {
        // Before the value itself, which may have to be rescued too: at one place only what came first is kept.
        run.row.rescue(run.facts, place, piece.bytes);
    }
    if !first.is_empty() {
        run.put_by_form(cell, first.bytes, place);
    }
}
