//! How fast rows become columns, next to Arrow's own builders in the same run:
//! `cargo run --release -p model-core --example columns_speed`.
//!
//! Each figure is the best of several rounds over one batch of rows, so that a busy machine disturbs it little.

use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};

use arrow_array::builder::{ArrayBuilder, ListBuilder, StringBuilder, StructBuilder, make_builder};
use arrow_array::{Array, RecordBatch};
use arrow_schema::{DataType, Schema};
use model_core::{ColumnDef, Columns, Ingestion, Kind, TableDef, schema};

const ROWS: usize = 8192;
const TEXTS: usize = 40;
const FIELDS: usize = 14;
const ELEMENTS: usize = 5;

/// Forty text columns and a list of structs of fourteen: the shape of `oru_messages`.
fn message_table() -> &'static TableDef {
    let observation = Kind::List(leak(Kind::Struct(texts(FIELDS))));
    let mut columns: Vec<ColumnDef> = (0..TEXTS).map(|at| column(at, Kind::Utf8)).collect();
    columns.push(column(TEXTS, observation));
    table(columns)
}

/// Fifty columns that are lists of structs of fourteen, 700 leaves: the shape of the widest segment tables.
fn wide_table() -> &'static TableDef {
    let composite: &'static [ColumnDef] = texts(FIELDS);
    table(
        (0..50)
            .map(|at| column(at, Kind::List(leak(Kind::Struct(composite)))))
            .collect(),
    )
}

fn texts(count: usize) -> &'static [ColumnDef] {
    Vec::leak((0..count).map(|at| column(at, Kind::Utf8)).collect())
}

fn leak(kind: Kind) -> &'static Kind {
    Box::leak(Box::new(kind))
}

fn column(at: usize, kind: Kind) -> ColumnDef {
    ColumnDef {
        name: String::leak(format!("c{at}")),
        kind,
        nullable: true,
        origin: "",
        title: "",
    }
}

fn table(columns: Vec<ColumnDef>) -> &'static TableDef {
    Box::leak(Box::new(TableDef {
        name: "t",
        doc: "",
        ingestion: Ingestion::Append,
        key: &[],
        columns: Vec::leak(columns),
    }))
}

/// Texts of 1 to 24 bytes, as fields of messages are.
fn samples() -> Vec<Vec<u8>> {
    let mut state = 1u64;
    (0..1024)
        .map(|_| {
            state = state
                .wrapping_mul(6364136223846793005)
                .wrapping_add(1442695040888963407);
            let len = 1 + (state >> 33) % 12 * ((state >> 50) % 3);
            (0..len)
                .map(|at| b'a' + ((state >> 20) + at) as u8 % 26)
                .collect()
        })
        .collect()
}

/// The best time of filling a batch, and of cutting it.
fn best<B>(
    builder: &mut B,
    fill: impl Fn(&mut B),
    cut: impl Fn(&mut B) -> RecordBatch,
) -> [Duration; 2] {
    let mut best = [Duration::MAX; 2];
    for _ in 0..40 {
        let start = Instant::now();
        fill(builder);
        let filled = start.elapsed();
        let start = Instant::now();
        let batch = cut(builder);
        let cut = start.elapsed();
        assert_eq!(black_box(batch).num_rows(), ROWS);
        best = [best[0].min(filled), best[1].min(cut)];
    }
    best
}

fn report(what: &str, unit: &str, per: usize, ours: [Duration; 2], arrows: [Duration; 2]) {
    let ns = |time: Duration| time.as_nanos() as f64 / per as f64;
    let total = |times: [Duration; 2]| ns(times[0] + times[1]);
    println!(
        "{what:<44}{unit:<8}{:>8.2}{:>8.2}{:>10.2}{:>9.2}{:>8.2}{:>10.2}{:>8.1}x",
        ns(ours[0]),
        ns(ours[1]),
        total(ours),
        ns(arrows[0]),
        ns(arrows[1]),
        total(arrows),
        total(arrows) / total(ours)
    );
}

/// Arrow's builders for a schema, and how they are cut.
struct Builders(Arc<Schema>, Vec<Box<dyn ArrayBuilder>>);

impl Builders {
    fn new(def: &TableDef) -> Builders {
        let schema = schema::arrow(def);
        let builders = schema
            .fields()
            .iter()
            .map(|field| make_builder(field.data_type(), ROWS))
            .collect();
        Builders(schema, builders)
    }

    fn texts(&mut self, at: usize) -> &mut StringBuilder {
        self.1[at].as_any_mut().downcast_mut().unwrap()
    }

    fn list(&mut self, at: usize) -> &mut ListBuilder<Box<dyn ArrayBuilder>> {
        self.1[at].as_any_mut().downcast_mut().unwrap()
    }

    fn cut(&mut self) -> RecordBatch {
        let arrays: Vec<_> = self.1.iter_mut().map(|builder| builder.finish()).collect();
        let fields = self.0.fields().iter().zip(&arrays);
        let fields: Vec<_> = fields
            .map(|(field, array)| {
                field
                    .as_ref()
                    .clone()
                    .with_data_type(array.data_type().clone())
            })
            .collect();
        RecordBatch::try_new(Arc::new(Schema::new(fields)), arrays).unwrap()
    }
}

fn structs(list: &mut ListBuilder<Box<dyn ArrayBuilder>>) -> &mut StructBuilder {
    list.values().as_any_mut().downcast_mut().unwrap()
}

fn main() {
    let samples = samples();
    let samples: Vec<&[u8]> = samples.iter().map(Vec::as_slice).collect();
    let sample = |at: usize| samples[at & 1023];
    println!(
        "{:<44}{:<8}{:>26}{:>27}{:>9}",
        "", "", "ours", "arrow builders", ""
    );
    println!(
        "{:<44}{:<8}{:>8}{:>8}{:>10}{:>9}{:>8}{:>10}{:>9}",
        "", "ns per", "fill", "cut", "total", "fill", "cut", "total", "faster"
    );

    let def = message_table();
    let mut ours = Columns::new(def);
    let mut arrows = Builders::new(def);
    every(1, &mut ours, &mut arrows, &sample);
    every(2, &mut ours, &mut arrows, &sample);
    every(10, &mut ours, &mut arrows, &sample);
    lists(&mut ours, &mut arrows, &sample);
    wide(&sample);
    nulls();
}

/// Every so manyth of forty text columns is set, another one in each row.
fn every<'a>(
    step: usize,
    ours: &mut Columns,
    arrows: &mut Builders,
    sample: &impl Fn(usize) -> &'a [u8],
) {
    let a = best(
        ours,
        |columns| {
            for row in 0..ROWS {
                columns.begin_row();
                for at in (row % step..TEXTS).step_by(step) {
                    if let Some(cell) = columns.cell(at) {
                        cell.text(sample(row * 7 + at));
                    }
                }
            }
        },
        |columns| columns.finish().unwrap(),
    );
    let b = best(
        arrows,
        |builders| {
            for row in 0..ROWS {
                for at in 0..TEXTS {
                    match at % step == row % step {
                        true => builders.texts(at).append_value(text(sample(row * 7 + at))),
                        false => builders.texts(at).append_null(),
                    }
                }
                builders.list(TEXTS).append_null();
            }
        },
        Builders::cut,
    );
    let what = format!("40 text columns, {} set in a row", TEXTS / step);
    report(&what, "text", ROWS * TEXTS / step, a, b);
}

/// Both sides check their text once.
fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

fn lists<'a>(ours: &mut Columns, arrows: &mut Builders, sample: &impl Fn(usize) -> &'a [u8]) {
    let a = best(
        ours,
        |columns| {
            for row in 0..ROWS {
                columns.begin_row();
                let Some(mut list) = columns.cell(TEXTS) else {
                    continue;
                };
                for number in 0..ELEMENTS {
                    let mut element = list.element();
                    for at in 0..FIELDS {
                        element.field(at).text(sample(row * 7 + number + at));
                    }
                }
            }
        },
        |columns| columns.finish().unwrap(),
    );
    let b = best(
        arrows,
        |builders| {
            for row in 0..ROWS {
                for at in 0..TEXTS {
                    builders.texts(at).append_null();
                }
                let list = builders.list(TEXTS);
                for number in 0..ELEMENTS {
                    let element = structs(list);
                    for at in 0..FIELDS {
                        let text = text(sample(row * 7 + number + at));
                        element
                            .field_builder::<StringBuilder>(at)
                            .unwrap()
                            .append_value(text);
                    }
                    element.append(true);
                }
                list.append(true);
            }
        },
        Builders::cut,
    );
    report(
        "list of 5 structs of 14 texts",
        "text",
        ROWS * ELEMENTS * FIELDS,
        a,
        b,
    );
}

/// Twelve of 700 leaves, in six lists of one element.
fn wide<'a>(sample: &impl Fn(usize) -> &'a [u8]) {
    let def = wide_table();
    let mut ours = Columns::new(def);
    let mut arrows = Builders::new(def);
    let a = best(
        &mut ours,
        |columns| {
            for row in 0..ROWS {
                columns.begin_row();
                for at in (0..50).step_by(9) {
                    let Some(mut list) = columns.cell(at) else {
                        continue;
                    };
                    let mut element = list.element();
                    element.field(0).text(sample(row + at));
                    element.field(3).text(sample(row + at + 3));
                }
            }
        },
        |columns| columns.finish().unwrap(),
    );
    let b = best(
        &mut arrows,
        |builders| {
            for row in 0..ROWS {
                for at in 0..50 {
                    let list = builders.list(at);
                    if at % 9 > 0 {
                        list.append_null();
                        continue;
                    }
                    let element = structs(list);
                    for field in 0..FIELDS {
                        let texts = element.field_builder::<StringBuilder>(field).unwrap();
                        match field {
                            0 | 3 => texts.append_value(text(sample(row + at + field))),
                            _ => texts.append_null(),
                        }
                    }
                    element.append(true);
                    list.append(true);
                }
            }
        },
        Builders::cut,
    );
    report("12 of 700 leaves, in 6 of 50 lists", "row", ROWS, a, b);
}

/// A batch of 700 leaves in which nothing is set, as columns and as plain structs.
fn nulls() {
    let lists = wide_table();
    let composite = texts(FIELDS);
    let structs = table(
        (0..50)
            .map(|at| column(at, Kind::Struct(composite)))
            .collect(),
    );
    for (what, def) in [
        ("cut, 700 leaves null, in 50 lists", lists),
        ("cut, 700 leaves null, in 50 structs", structs),
    ] {
        let mut ours = Columns::new(def);
        let fill = |columns: &mut Columns| {
            for _ in 0..ROWS {
                columns.begin_row();
            }
        };
        let a = best(&mut ours, fill, |columns| columns.finish().unwrap());
        let schema = schema::arrow(def);
        let make = |schema: &mut Arc<Schema>| {
            let arrays = schema.fields().iter();
            let arrays = arrays
                .map(|field| arrow_array::new_null_array(field.data_type(), ROWS))
                .collect();
            RecordBatch::try_new(Arc::clone(schema), arrays).unwrap()
        };
        let b = best(&mut Arc::clone(&schema), |_| {}, make);
        assert!(matches!(
            schema.field(0).data_type(),
            DataType::List(_) | DataType::Struct(_)
        ));
        report(what, "batch", 1, a, b);
    }
}
