//! Any table definition.

use model_core::{ColumnDef, Ingestion, Kind, TableDef};
use proptest::collection::vec;
use proptest::prelude::*;

/// A definition that is not static yet.
#[derive(Debug, Clone)]
enum Shape {
    Leaf(Kind),
    Struct(Vec<Column>),
    List(Box<Shape>),
    /// A struct that occurs before, shared; a text when there is none.
    Again(usize),
}

#[derive(Debug, Clone)]
struct Column {
    shape: Shape,
    nullable: bool,
    name: &'static str,
    origin: &'static str,
    title: &'static str,
}

/// Any table of one to five columns, structs and lists nested up to three deep. Names, origins and titles hold what
/// needs quoting somewhere. Definitions are static, so each one is leaked.
pub fn table() -> impl Strategy<Value = &'static TableDef> {
    vec(column(3), 1..6).prop_map(|columns| {
        let mut structs = Vec::new();
        let columns = leak_columns(columns, &mut structs);
        let doc = "One row per \"test\"";
        &*Box::leak(Box::new(TableDef {
            name: "t",
            doc,
            ingestion: Ingestion::Append,
            key: &[],
            columns,
        }))
    })
}

fn column(depth: u32) -> BoxedStrategy<Column> {
    const NAMES: &[&str] = &[
        "a",
        "_b",
        "order",
        "type",
        "1st",
        "two words",
        "tick`s",
        "größe",
        "quo\"te",
        "x.y",
        "SELECT",
    ];
    const ORIGINS: &[&str] = &["", ".1", ".12", "PID-3", "Patient.name"];
    const TITLES: &[&str] = &[
        "",
        "Set ID - PID",
        "Mother's \"Maiden\" Name",
        "back\\slash",
    ];
    let texts = (
        prop::sample::select(NAMES),
        prop::sample::select(ORIGINS),
        prop::sample::select(TITLES),
    );
    (shape(depth), prop::bool::weighted(0.8), texts)
        .prop_map(|(shape, nullable, (name, origin, title))| Column {
            shape,
            nullable,
            name,
            origin,
            title,
        })
        .boxed()
}

fn shape(depth: u32) -> BoxedStrategy<Shape> {
    const LEAVES: &[Kind] = &[
        Kind::Utf8,
        Kind::Boolean,
        Kind::Int32,
        Kind::Int64,
        Kind::Decimal,
        Kind::Date,
        Kind::Timestamp,
    ];
    let leaf = prop_oneof![Just(Kind::Utf8), prop::sample::select(LEAVES)].prop_map(Shape::Leaf);
    if depth == 0 {
        return leaf.boxed();
    }
    prop_oneof![
        3 => leaf,
        2 => vec(column(depth - 1), 0..4).prop_map(Shape::Struct),
        2 => shape(depth - 1).prop_map(|shape| Shape::List(Box::new(shape))),
        1 => (0..8usize).prop_map(Shape::Again),
    ]
    .boxed()
}

fn leak_columns(
    columns: Vec<Column>,
    structs: &mut Vec<&'static [ColumnDef]>,
) -> &'static [ColumnDef] {
    let defs = columns
        .into_iter()
        .enumerate()
        .map(|(at, column)| ColumnDef {
            name: String::leak(format!("{}{at}", column.name)),
            kind: leak(column.shape, structs),
            nullable: column.nullable,
            origin: column.origin,
            title: column.title,
        });
    Vec::leak(defs.collect())
}

fn leak(shape: Shape, structs: &mut Vec<&'static [ColumnDef]>) -> Kind {
    match shape {
        Shape::Leaf(kind) => kind,
        Shape::Struct(columns) => {
            let fields = leak_columns(columns, structs);
            structs.push(fields);
            Kind::Struct(fields)
        }
        Shape::List(element) => Kind::List(Box::leak(Box::new(leak(*element, structs)))),
        Shape::Again(at) if structs.is_empty() => {
            leak(Shape::Leaf([Kind::Utf8, Kind::Int32][at % 2]), structs)
        }
        Shape::Again(at) => Kind::Struct(structs[at % structs.len()]),
    }
}
