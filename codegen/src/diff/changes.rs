//! How a contract changed: each change of a column in one class. Queries go on working after an addition alone.

use std::collections::BTreeMap;
use std::fmt;

use super::columns::{Column, Tables, Value};

/// What happened to a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// It is new. The only harmless class.
    Added,
    /// It holds all that it held, and more: `int32` became `int64`, or null became legal.
    Widened,
    /// Another name for the same origin.
    Renamed,
    /// Gone.
    Removed,
    /// Of another type.
    Retyped,
    /// The same name and type, but from another place.
    Moved,
    /// It stands in another order among the columns that stayed.
    Reordered,
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What happened.
    pub class: Class,
    /// The table.
    pub table: String,
    /// `name[].family`; `old -> new` when renamed; empty for a whole table.
    pub path: String,
    /// `text`, or `int32 -> int64`.
    pub types: String,
    /// `PID-5.1`, or `PID-5.1 -> PID-9.1`.
    pub origin: String,
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Class::Added => "added",
            Class::Widened => "widened",
            Class::Renamed => "renamed",
            Class::Removed => "removed",
            Class::Retyped => "retyped",
            Class::Moved => "moved",
            Class::Reordered => "reordered",
        })
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:<9}  {}", self.class, self.table)?;
        for part in [&self.path, &self.types, &self.origin] {
            if !part.is_empty() {
                write!(f, "  {part}")?;
            }
        }
        Ok(())
    }
}

/// All changes, by table, then in the order of the columns.
pub fn compare(old: &Tables, new: &Tables) -> Vec<Change> {
    let mut changes = Vec::new();
    let whole = |class, table: &str| Change {
        class,
        table: table.to_owned(),
        path: String::new(),
        types: "the whole table".into(),
        origin: String::new(),
    };
    let mut tables: BTreeMap<&str, _> = BTreeMap::new();
    tables.extend(
        old.keys()
            .chain(new.keys())
            .map(|table| (table.as_str(), ())),
    );
    for table in tables.into_keys() {
        match (old.get(table), new.get(table)) {
            (Some(old), Some(new)) => Comparison {
                table,
                changes: &mut changes,
            }
            .columns("", old, new),
            (Some(_), None) => changes.push(whole(Class::Removed, table)),
            _ => changes.push(whole(Class::Added, table)),
        }
    }
    changes
}

struct Comparison<'a> {
    table: &'a str,
    changes: &'a mut Vec<Change>,
}

impl Comparison<'_> {
    /// `before` is the path of the struct, with its dot.
    fn columns(&mut self, before: &str, old: &[Column], new: &[Column]) {
        let pairs = pairs(old, new);
        let kept = longest_rise(&pairs);
        for (at, one) in old.iter().enumerate() {
            let Some((_, other)) = pairs.iter().find(|(old, _)| *old == at) else {
                self.plain(Class::Removed, before, one);
                continue;
            };
            if !kept.contains(&at) {
                self.plain(Class::Reordered, before, one);
            }
            self.pair(before, one, &new[*other]);
        }
        for (at, one) in new.iter().enumerate() {
            if !pairs.iter().any(|(_, new)| *new == at) {
                self.plain(Class::Added, before, one);
            }
        }
    }

    fn pair(&mut self, before: &str, old: &Column, new: &Column) {
        let path = path(before, new);
        let renamed = old.name != new.name;
        if renamed {
            let both = format!("{before}{} -> {}", old.name, new.name);
            self.push(Class::Renamed, both, new.ty(), new.origin());
        }
        match (&old.value, &new.value) {
            (Value::Struct(old_fields), Value::Struct(fields)) if old.lists == new.lists => {
                self.columns(&format!("{path}."), old_fields, fields);
            }
            _ if old.ty() != new.ty() => {
                let class = match widens(old, new) {
                    true => Class::Widened,
                    false => Class::Retyped,
                };
                let types = format!("{} -> {}", old.ty(), new.ty());
                self.push(class, path, types, arrow(&old.origin(), &new.origin()));
            }
            _ if old.origin() != new.origin() => {
                let origin = arrow(&old.origin(), &new.origin());
                self.push(Class::Moved, path, new.ty(), origin);
            }
            _ => {}
        }
    }

    fn plain(&mut self, class: Class, before: &str, column: &Column) {
        self.push(class, path(before, column), column.ty(), column.origin());
    }

    fn push(&mut self, class: Class, path: String, types: String, origin: String) {
        self.changes.push(Change {
            class,
            table: self.table.to_owned(),
            path,
            types,
            origin,
        });
    }
}

fn path(before: &str, column: &Column) -> String {
    format!("{before}{}{}", column.name, "[]".repeat(column.lists))
}

fn arrow(old: &str, new: &str) -> String {
    match old == new {
        true => new.to_owned(),
        false => format!("{old} -> {new}"),
    }
}

/// Which old column is which new one, by their positions: first by name, then by origin and type, then by origin.
fn pairs(old: &[Column], new: &[Column]) -> Vec<(usize, usize)> {
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    let rules: [fn(&Column, &Column) -> bool; 3] = [
        |old, new| old.name == new.name,
        |old, new| same_origin(old, new) && old.ty() == new.ty(),
        same_origin,
    ];
    for rule in rules {
        for (at, one) in old.iter().enumerate() {
            if pairs.iter().any(|(old, _)| *old == at) {
                continue;
            }
            let is_free = |other: &usize| !pairs.iter().any(|(_, new)| new == other);
            let found = (0..new.len())
                .filter(is_free)
                .find(|other| rule(one, &new[*other]));
            pairs.extend(found.map(|other| (at, other)));
        }
    }
    pairs.sort_unstable();
    pairs
}

/// A leaf for a leaf of one origin; a struct for one that has all that it had.
fn same_origin(old: &Column, new: &Column) -> bool {
    let (before, now) = (old.origins(), new.origins());
    match (&old.value, &new.value) {
        (Value::Leaf { .. }, Value::Leaf { .. }) => before == now && before != [""],
        (Value::Struct(_), Value::Struct(_)) => {
            before.iter().any(|origin| !origin.is_empty())
                && before.iter().all(|origin| now.contains(origin))
        }
        _ => false,
    }
}

/// Old positions of a longest run of pairs whose new positions rise: what is not in it changed its place.
fn longest_rise(pairs: &[(usize, usize)]) -> Vec<usize> {
    // For each pair: how long a run ends there, and the pair before it.
    let mut runs: Vec<(usize, Option<usize>)> = Vec::new();
    for (at, (_, new)) in pairs.iter().enumerate() {
        let before = (0..at).filter(|before| pairs[*before].1 < *new);
        let best = before.max_by_key(|before| (runs[*before].0, std::cmp::Reverse(*before)));
        runs.push((best.map_or(1, |best| runs[best].0 + 1), best));
    }
    let mut next = (0..runs.len()).max_by_key(|at| (runs[*at].0, std::cmp::Reverse(*at)));
    let mut kept = Vec::new();
    while let Some(at) = next {
        kept.push(pairs[at].0);
        next = runs[at].1;
    }
    kept
}

/// Whether every old value is a new one, and readers of Delta Lake and Parquet read the old files as the new type.
fn widens(old: &Column, new: &Column) -> bool {
    let (
        Value::Leaf {
            ty: from,
            nullable: was,
            ..
        },
        Value::Leaf {
            ty: to,
            nullable: is,
            ..
        },
    ) = (&old.value, &new.value)
    else {
        return false;
    };
    let wider = from == to
        || matches!(
            (from.as_str(), to.as_str()),
            ("int32", "int64" | "decimal(38,9)") | ("int64", "decimal(38,9)")
        );
    wider && old.lists == new.lists && (!was || *is)
}
