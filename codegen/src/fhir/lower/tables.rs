//! Tables: the columns of every resource, by the rules of values. Recursion ends at the declared depth; extensions, nested
//! resources and the complex alternatives of choices of any type are JSON text.

use std::collections::BTreeMap;

use crate::Error;
use crate::fhir::ir::{
    Column, Element, Holds, Kind, Model, Primitive, Struct, StructId, Table, Ty, Type, TypeId,
    TypeKind,
};
use crate::fhir::spec::{Declared, DeclaredTable};
use crate::names::snake;

/// The column that says what a row is.
const RESOURCE_TYPE: &str = "resourceType";

/// A choice of more types than these is one of any type.
const MOST_CHOSEN: usize = 20;

/// Adds the tables of all resources.
pub fn tables(model: &mut Model, declared: &Declared) -> Result<(), Error> {
    let mut lowering = Lowering {
        types: &model.types,
        declared,
        cycles: cycles(&model.types),
        structs: Vec::new(),
        made: BTreeMap::new(),
    };
    let mut tables = Vec::new();
    for (at, ty) in model.types.iter().enumerate() {
        if ty.kind == TypeKind::Resource {
            tables.push(lowering.table(TypeId(at), ty)?);
        }
    }
    model.structs = lowering.structs;
    model.tables = tables;
    names_are_single(model)
}

fn names_are_single(model: &Model) -> Result<(), Error> {
    let mut names = BTreeMap::new();
    let mut wrong = Vec::new();
    for table in &model.tables {
        if names.insert(table.name.as_str(), table.of).is_some() {
            wrong.push(format!("two tables are called {}", table.name));
        }
    }
    let all = model.tables.iter().map(|one| (&one.name, &one.columns));
    let structs = model.structs.iter().map(|one| (&one.name, &one.columns));
    for (name, columns) in all.chain(structs) {
        let mut seen = BTreeMap::new();
        for column in columns {
            if seen.insert(column.name.to_ascii_lowercase(), ()).is_some() {
                wrong.push(format!("{name} has two columns {}", column.name));
            }
        }
    }
    Error::collect(wrong)
}

struct Lowering<'a> {
    types: &'a [Type],
    declared: &'a Declared,
    /// By type, the first type of the cycle that it is in.
    cycles: Vec<Option<usize>>,
    structs: Vec<Struct>,
    /// A type below others of its cycle, and its columns.
    made: BTreeMap<(TypeId, Vec<TypeId>), StructId>,
}

impl Lowering<'_> {
    fn table(&mut self, of: TypeId, ty: &Type) -> Result<Table, Error> {
        let declared = self
            .declared
            .tables
            .iter()
            .find(|one| one.resource == ty.name);
        let mut columns = vec![Column {
            name: RESOURCE_TYPE.to_owned(),
            kind: Kind::Utf8,
            origin: format!("{}.{RESOURCE_TYPE}", ty.name),
            title: String::new(),
        }];
        for element in &ty.elements {
            self.element(element, &mut vec![of], &mut columns);
        }
        columns
            .iter_mut()
            .skip(1)
            .for_each(|column| column.origin.insert_str(0, &ty.name));
        if let Some(declared) = declared {
            columns = ordered(columns, declared);
        }
        for extra in &self.declared.columns {
            columns.push(Column {
                name: extra.name.clone(),
                kind: match extra.kind.as_str() {
                    "text" => Kind::Utf8,
                    "int64" => Kind::Int64,
                    "timestamp" => Kind::Timestamp,
                    other => {
                        return Err(Error::facts(format!(
                            "specs/fhir_tables.toml: {}: there is no kind {other}",
                            extra.name
                        )));
                    }
                },
                origin: match extra.origin.starts_with('.') {
                    true => format!("{}{}", ty.name, extra.origin),
                    false => extra.origin.clone(),
                },
                title: extra.title.clone(),
            });
        }
        let is_cdc = declared.is_some_and(|one| one.cdc);
        Ok(Table {
            name: declared.map_or_else(|| snake(&ty.name), |one| one.name.clone()),
            doc: format!("One row for each {}.", ty.name),
            of,
            ingestion: if is_cdc { "Cdc" } else { "Append" },
            columns,
        })
    }

    /// The columns of a type whose values stand within those of `above`.
    fn columns_of(&mut self, id: TypeId, above: &mut Vec<TypeId>) -> StructId {
        let cycle = self.cycles[id.0];
        let mut same: Vec<TypeId> = above
            .iter()
            .filter(|one| cycle.is_some() && self.cycles[one.0] == cycle)
            .copied()
            .collect();
        same.sort();
        let key = (id, same);
        if let Some(made) = self.made.get(&key) {
            return *made;
        }
        let types = self.types;
        let ty = &types[id.0];
        let mut columns = Vec::new();
        above.push(id);
        for element in &ty.elements {
            self.element(element, above, &mut columns);
        }
        above.pop();
        let others = self.made.keys().filter(|(other, _)| *other == id).count();
        let number = if others == 0 {
            String::new()
        } else {
            format!("_{}", others + 1)
        };
        let made = StructId(self.structs.len());
        self.structs.push(Struct {
            name: format!("{}_COLUMNS{number}", snake(&ty.name).to_uppercase()),
            of: id,
            columns,
        });
        self.made.insert(key, made);
        made
    }

    fn element(&mut self, element: &Element, above: &mut Vec<TypeId>, columns: &mut Vec<Column>) {
        let repeats = element.max != 1;
        match &element.holds {
            Holds::One(ty) => self.value(&element.name, *ty, repeats, above, columns),
            Holds::Choice { alternatives, .. } => {
                let is_open = alternatives.len() > MOST_CHOSEN;
                for one in alternatives {
                    match one.ty {
                        // Columns of every complex type would be some six hundred.
                        Ty::Type(_) if is_open => {
                            self.value(&one.key, Ty::Resource, repeats, above, columns);
                        }
                        ty => self.value(&one.key, ty, repeats, above, columns),
                    }
                }
            }
        }
    }

    fn value(
        &mut self,
        name: &str,
        ty: Ty,
        repeats: bool,
        above: &mut Vec<TypeId>,
        columns: &mut Vec<Column>,
    ) {
        let listed = |kind| match repeats {
            true => Kind::List(Box::new(kind)),
            false => kind,
        };
        let mut add = |column: String, kind| {
            columns.push(Column {
                name: column,
                kind: listed(kind),
                origin: format!(".{name}"),
                title: String::new(),
            });
        };
        match ty {
            Ty::Resource => add(name.to_owned(), Kind::Utf8),
            Ty::Type(id) if self.types[id.0].name == "Extension" => {
                add(name.to_owned(), Kind::Extension);
            }
            Ty::Type(id) => {
                let times = above.iter().filter(|other| **other == id).count();
                if times < self.depth(id) {
                    let kind = Kind::Struct(self.columns_of(id, above));
                    add(name.to_owned(), kind);
                }
            }
            Ty::Primitive(primitive) => {
                add(name.to_owned(), kind(primitive));
                for (ending, kind) in derived(primitive) {
                    add(format!("__{name}_{ending}"), kind.clone());
                }
            }
        }
    }

    fn depth(&self, id: TypeId) -> usize {
        match self.declared.depths.get(&self.types[id.0].path) {
            Some(depth) => *depth,
            None => self.declared.depth,
        }
    }
}

/// The declared columns first, then what is derived from them, then all others.
fn ordered(columns: Vec<Column>, declared: &DeclaredTable) -> Vec<Column> {
    let rank = |column: &Column| {
        let place = |name: &str| declared.first.iter().position(|one| one == name);
        let of = column
            .name
            .strip_prefix("__")
            .and_then(|rest| rest.rsplit_once('_'));
        match (place(&column.name), of.and_then(|(name, _)| place(name))) {
            (Some(at), _) => (0, at),
            (None, Some(at)) => (1, at),
            (None, None) => (2, 0),
        }
    };
    let mut columns = columns;
    columns.sort_by_key(rank);
    columns
}

fn kind(primitive: Primitive) -> Kind {
    match primitive {
        Primitive::Boolean => Kind::Boolean,
        Primitive::Integer | Primitive::PositiveInt | Primitive::UnsignedInt => Kind::Int32,
        Primitive::Integer64 => Kind::Int64,
        _ => Kind::Utf8,
    }
}

/// What stands beside a text that says more than a number or an instant.
fn derived(primitive: Primitive) -> &'static [(&'static str, Kind)] {
    match primitive {
        Primitive::Decimal => &[("numeric", Kind::Decimal)],
        Primitive::Date | Primitive::DateTime | Primitive::Instant => {
            &[("start", Kind::Timestamp), ("end", Kind::Timestamp)]
        }
        _ => &[],
    }
}

/// Which types can stand within themselves: by type, the smallest type of its cycle. Extensions and nested resources
/// are text, so that nothing stands within them.
fn cycles(types: &[Type]) -> Vec<Option<usize>> {
    let below: Vec<Vec<bool>> = (0..types.len())
        .map(|from| {
            let mut seen = vec![false; types.len()];
            let mut waiting = vec![from];
            while let Some(at) = waiting.pop() {
                for next in direct(&types[at]) {
                    if types[next].name != "Extension" && !seen[next] {
                        seen[next] = true;
                        waiting.push(next);
                    }
                }
            }
            seen
        })
        .collect();
    (0..types.len())
        .map(|at| (0..types.len()).find(|other| below[at][*other] && below[*other][at]))
        .collect()
}

fn direct(ty: &Type) -> Vec<usize> {
    let mut found = Vec::new();
    let mut see = |ty: Ty| {
        if let Ty::Type(id) = ty {
            found.push(id.0);
        }
    };
    for element in &ty.elements {
        match &element.holds {
            Holds::One(ty) => see(*ty),
            Holds::Choice { alternatives, .. } => alternatives.iter().for_each(|one| see(one.ty)),
        }
    }
    found
}
