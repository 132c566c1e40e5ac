//! Type and table joined by name, once: what to do with each key of an object, and into which column. The loop that
//! reads resources asks no definition any more.

use std::cell::Cell;
use std::collections::HashMap;

use model_core::{ColumnDef, Kind};

use crate::def::{ElementDef, Primitive, Ty, TypeDef};
use crate::json::Literal;
use crate::keys::Keys;

/// What no column is.
pub(super) const NONE: u16 = u16::MAX;

/// What to do with an object of one type.
#[derive(Debug)]
pub(super) struct Plan {
    pub lookup: &'static Keys,
    /// In the order of [`Keys::all`].
    pub keys: Vec<Key>,
    /// The key that objects of this type begin with, as last seen.
    pub first: Cell<u16>,
}

/// What to do with a key.
#[derive(Debug)]
pub(super) struct Key {
    pub literal: Literal,
    pub name: &'static str,
    pub action: Action,
    pub column: u16,
    /// Columns of what is derived: `__x_start` or `__x_numeric`, `__x_end`.
    pub derived: [u16; 2],
    /// The key that follows this one, as last seen.
    pub next: Cell<u16>,
    /// It is `meta.lastUpdated` of the resource itself.
    pub last_updated: bool,
}

/// What to do with the value of a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Action {
    /// No column holds it.
    Rescue,
    /// Nobody asked for its column.
    Pass,
    /// Nobody asked for the column of `meta`, but for `meta_lastUpdated`.
    LastUpdated,
    One(Holds),
    Many(Holds),
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Holds {
    Text,
    Date,
    DateTime,
    Decimal,
    Boolean,
    Int32,
    /// A string in JSON.
    Int64,
    /// An object by the plan of this number.
    Struct(u32),
    /// An extension: columns of its url and of its text.
    Extension(u16, u16),
    /// An object as JSON text.
    Json,
}

/// All plans of an extractor; each pair of type and columns has one.
#[derive(Debug, Default)]
pub(super) struct Plans {
    plans: Vec<Plan>,
    made: HashMap<(usize, usize, bool), u32>,
}

impl Plans {
    pub(super) fn all(&self) -> &[Plan] {
        &self.plans
    }

    /// The plan of a resource, as far as its columns are asked for; those of `meta_lastUpdated` count with the others.
    pub(super) fn resource(
        &mut self,
        def: &'static TypeDef,
        columns: &'static [ColumnDef],
        is_asked_for: &dyn Fn(&str) -> bool,
    ) -> u32 {
        let mut plan = self.plan(def, columns, |key| match key {
            "meta" => is_asked_for("meta_lastUpdated"),
            _ => false,
        });
        for key in &mut plan.keys {
            for derived in &mut key.derived {
                let column = columns.get(usize::from(*derived));
                if column.is_some_and(|column| !is_asked_for(column.name)) {
                    *derived = NONE;
                }
            }
            if key.action != Action::Rescue && !is_asked_for(key.name) {
                key.action = match key.name {
                    "meta" if is_asked_for("meta_lastUpdated") => Action::LastUpdated,
                    _ if key.derived == [NONE; 2] => Action::Pass,
                    _ => key.action,
                };
            }
        }
        self.add(plan)
    }

    fn add(&mut self, plan: Plan) -> u32 {
        self.plans.push(plan);
        self.plans.len() as u32 - 1
    }

    /// `is_meta` is asked whether a key's type is the `Meta` whose `lastUpdated` the table wants.
    fn plan(
        &mut self,
        def: &'static TypeDef,
        columns: &'static [ColumnDef],
        is_meta: impl Fn(&str) -> bool,
    ) -> Plan {
        let lookup = def.keys();
        let keys = lookup.all().iter().zip(0..).map(|(key, at)| {
            let element = def.elements.get(usize::from(key.element));
            let column = position(columns, key.name);
            let kind = columns.get(usize::from(column)).map(|column| &column.kind);
            let action = match (element, kind) {
                (Some(element), Some(kind)) => {
                    self.action(element, key.ty, kind, is_meta(key.name))
                }
                _ => Action::Rescue,
            };
            let derived = |what: &str| position(columns, &format!("__{}_{what}", key.name));
            let derived = match action {
                Action::One(Holds::Date | Holds::DateTime)
                | Action::Many(Holds::Date | Holds::DateTime) => [derived("start"), derived("end")],
                Action::One(Holds::Decimal) | Action::Many(Holds::Decimal) => {
                    [derived("numeric"), NONE]
                }
                _ => [NONE; 2],
            };
            Key {
                literal: Literal::new(key.name),
                name: key.name,
                action,
                column: if action == Action::Rescue {
                    NONE
                } else {
                    column
                },
                derived,
                next: Cell::new(at + 1),
                last_updated: false,
            }
        });
        Plan {
            lookup,
            keys: keys.collect(),
            first: Cell::new(0),
        }
    }

    /// The plan of a struct.
    fn of(&mut self, def: &'static TypeDef, columns: &'static [ColumnDef], is_meta: bool) -> u32 {
        let key = (
            std::ptr::from_ref(def) as usize,
            columns.as_ptr() as usize,
            is_meta,
        );
        if let Some(made) = self.made.get(&key) {
            return *made;
        }
        let mut plan = self.plan(def, columns, |_| false);
        for key in &mut plan.keys {
            key.last_updated = is_meta && key.name == "lastUpdated";
        }
        let at = self.add(plan);
        self.made.insert(key, at);
        at
    }

    fn action(
        &mut self,
        element: &ElementDef,
        ty: Ty,
        kind: &'static Kind,
        is_meta: bool,
    ) -> Action {
        match (element.repeats(), kind) {
            (true, Kind::List(kind)) => self
                .holds(ty, kind, is_meta)
                .map_or(Action::Rescue, Action::Many),
            (false, kind) => self
                .holds(ty, kind, is_meta)
                .map_or(Action::Rescue, Action::One),
            _ => Action::Rescue,
        }
    }

    /// What a column of some kind holds of a type; `None` when it cannot.
    fn holds(&mut self, ty: Ty, kind: &'static Kind, is_meta: bool) -> Option<Holds> {
        Some(match (ty, kind) {
            (Ty::Primitive(primitive), kind) => match (primitive, kind) {
                (Primitive::Boolean, Kind::Boolean) => Holds::Boolean,
                (
                    Primitive::Integer | Primitive::PositiveInt | Primitive::UnsignedInt,
                    Kind::Int32,
                ) => Holds::Int32,
                (Primitive::Integer64, Kind::Int64) => Holds::Int64,
                (Primitive::Decimal, Kind::Utf8) => Holds::Decimal,
                (Primitive::Date, Kind::Utf8) => Holds::Date,
                (Primitive::DateTime | Primitive::Instant, Kind::Utf8) => Holds::DateTime,
                (
                    Primitive::Boolean
                    | Primitive::Integer
                    | Primitive::PositiveInt
                    | Primitive::UnsignedInt
                    | Primitive::Integer64,
                    _,
                ) => return None,
                (_, Kind::Utf8) => Holds::Text,
                _ => return None,
            },
            (_, Kind::Utf8) => Holds::Json,
            (Ty::Type(def), Kind::Struct(columns)) => match columns {
                [url, json] if (url.name, json.name) == ("url", "json") => Holds::Extension(0, 1),
                _ => Holds::Struct(self.of(def, columns, is_meta)),
            },
            _ => return None,
        })
    }
}

/// Position of a column, or [`NONE`].
pub(super) fn position(columns: &[ColumnDef], name: &str) -> u16 {
    let at = columns.iter().position(|column| column.name == name);
    at.and_then(|at| u16::try_from(at).ok()).unwrap_or(NONE)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tables::fill::Seen;
    use crate::tables::tests::RESOURCES;

    #[test]
    fn every_column_that_has_an_elements_name_can_hold_the_element() {
        for resource in RESOURCES {
            let mut plans = Plans::default();
            plans.resource(resource.def, resource.table.columns, &|_| true);
            for plan in plans.all() {
                assert!(plan.keys.len() <= Seen::KEYS);
                for key in &plan.keys {
                    let is_held = key.action != Action::Rescue;
                    let name = resource.table.name;
                    assert_eq!(is_held, key.column != NONE, "{name} {}", key.name);
                }
            }
        }
    }

    /// Columns that nothing would ever set.
    fn idle(
        def: &'static TypeDef,
        columns: &'static [ColumnDef],
        given: &[&str],
        idle: &mut Vec<String>,
    ) {
        let keys = def.keys().all();
        for column in columns {
            let key = keys.iter().find(|key| key.name == column.name);
            let derived = keys.iter().any(|key| {
                let is = |what: &str| column.name == format!("__{}_{what}", key.name);
                match key.ty {
                    Ty::Primitive(Primitive::Decimal) => is("numeric"),
                    Ty::Primitive(Primitive::Date | Primitive::DateTime | Primitive::Instant) => {
                        is("start") || is("end")
                    }
                    _ => false,
                }
            });
            if key.is_none() && !derived && !given.contains(&column.name) {
                idle.push(format!("{}.{}", def.path, column.name));
            }
            let kind = match &column.kind {
                Kind::List(kind) => kind,
                kind => kind,
            };
            if let (Some(Ty::Type(def)), Kind::Struct(columns)) = (key.map(|key| key.ty), kind) {
                let names = columns.iter().map(|column| column.name);
                if !names.eq(["url", "json"]) {
                    self::idle(def, columns, &[], idle);
                }
            }
        }
    }

    #[test]
    fn every_column_comes_from_something() {
        let given = [
            "resourceType",
            "meta_lastUpdated",
            "_full_url",
            "_source_file",
            "_resource_index",
            "_byte_offset",
            "_rescued_data",
        ];
        for resource in RESOURCES {
            let mut idle = Vec::new();
            self::idle(resource.def, resource.table.columns, &given, &mut idle);
            assert_eq!(idle, [""; 0]);
        }
    }
}
