//! Tables: one per segment, and the declared message tables with the source of every column.

use std::collections::BTreeMap;

use super::places::{place, title};
use crate::Error;
use crate::ir::{
    At, Column, Field, Kind, List, ListId, MessageTable, Model, Rows, Segment, Source, Table, Ty,
};
use crate::spec::declared::{Declared, EntrySpec, SegmentTables, TableSpec};

/// Adds all tables to a model that has its segments.
pub fn lower(declared: &Declared, frame: &SegmentTables, model: &mut Model) -> Result<(), Error> {
    let mut tables = Tables {
        model,
        declared,
        lists: Vec::new(),
        errors: Vec::new(),
    };
    let segment_tables = tables.segment_tables(frame);
    let message_tables = tables.message_tables();
    let Tables { lists, errors, .. } = tables;
    Error::collect(errors)?;
    model.segment_tables = segment_tables;
    model.lists = lists;
    model.message_tables = message_tables;
    Ok(())
}

/// The tables of a site: of its segments, which the model has already, and those that it declares. In the end the model
/// has no other message tables and lists. Errors begin with the path of a table or column.
pub fn lower_site(
    declared: &Declared,
    frame: &SegmentTables,
    segments: &[String],
    model: &mut Model,
) -> Result<(), Vec<String>> {
    let mut tables = Tables {
        model,
        declared,
        lists: Vec::new(),
        errors: Vec::new(),
    };
    let (head, tail) = (tables.plain(&frame.head), tables.plain(&frame.tail));
    let own = tables.model.segments.iter();
    let own: Vec<&Segment> = own.filter(|one| segments.contains(&one.id)).collect();
    let own: Vec<Table> = own
        .into_iter()
        .map(|segment| tables.segment_table(frame, segment, &head, &tail))
        .collect();
    let message_tables = tables.message_tables();
    let Tables { lists, errors, .. } = tables;
    if !errors.is_empty() {
        return Err(errors);
    }
    model
        .segment_tables
        .retain(|table| !segments.contains(&table.segment));
    model.segment_tables.extend(own);
    model.lists = lists;
    model.message_tables = message_tables;
    Ok(())
}

/// The kind of a segment's field as a column.
pub fn field_kind(field: &Field) -> Kind {
    let kind = match field.ty {
        Ty::Primitive(primitive) => primitive.kind(),
        Ty::Composite(id) => Kind::Composite(id),
    };
    match (field.repeats, &kind) {
        (true, Kind::List(_)) | (false, _) => kind,
        (true, _) => Kind::List(Box::new(kind)),
    }
}

struct Tables<'a> {
    model: &'a Model,
    declared: &'a Declared,
    lists: Vec<List>,
    errors: Vec<String>,
}

/// Where an entry stands.
struct Scope<'a> {
    /// Table and lists around it: `oru_messages.observations`.
    path: String,
    /// The field whose repetitions are the rows, in a list made by `of`.
    around: Option<At>,
    /// The table's own entries, for `index_of`.
    table: &'a [EntrySpec],
}

impl<'a> Tables<'a> {
    fn segment_tables(&mut self, frame: &'a SegmentTables) -> Vec<Table> {
        let (head, tail) = (self.plain(&frame.head), self.plain(&frame.tail));
        let mut tables = Vec::new();
        for segment in &self.model.segments {
            tables.push(self.segment_table(frame, segment, &head, &tail));
        }
        for id in frame.extra.keys() {
            if !self.model.segments.iter().any(|segment| segment.id == *id) {
                self.errors.push(format!(
                    "segment_tables.toml: extra columns for {id}, which is not a segment"
                ));
            }
        }
        tables.push(Table {
            name: "z_segments".into(),
            doc: frame.z_segments.title.clone(),
            key: frame.key.clone(),
            ingestion: "Append",
            segment: String::new(),
            columns: [head, self.plain(&frame.z_segments.columns), tail].concat(),
        });
        tables.sort_by(|a, b| a.name.cmp(&b.name));
        for table in &tables {
            self.check(table);
        }
        tables
    }

    fn segment_table(
        &mut self,
        frame: &'a SegmentTables,
        segment: &Segment,
        head: &[Column],
        tail: &[Column],
    ) -> Table {
        let fields = segment.fields.iter().map(|field| Column {
            name: field.name.clone(),
            kind: field_kind(field),
            nullable: true,
            origin: field.origin.clone(),
            title: field.title.clone(),
        });
        let extra = frame
            .extra
            .get(&segment.id)
            .map(|extra| self.plain(extra))
            .unwrap_or_default();
        Table {
            name: segment.id.to_lowercase(),
            doc: format!("{} segments ({}), one row each", segment.id, segment.title),
            key: frame.key.clone(),
            ingestion: "Append",
            segment: segment.id.clone(),
            columns: [head, &fields.collect::<Vec<_>>(), &extra, tail].concat(),
        }
    }

    /// Columns without their sources: the engine of segment tables knows them by name.
    fn plain(&mut self, entries: &'a [EntrySpec]) -> Vec<Column> {
        self.entries(
            entries,
            &Scope {
                path: "segment tables".into(),
                around: None,
                table: &[],
            },
        )
        .0
    }

    fn message_tables(&mut self) -> Vec<MessageTable> {
        let declared = self.declared;
        let mut tables: Vec<_> = declared
            .table
            .iter()
            .map(|spec| self.message_table(spec))
            .collect();
        tables.sort_by(|a, b| a.table.name.cmp(&b.table.name));
        tables
    }

    fn message_table(&mut self, spec: &'a TableSpec) -> MessageTable {
        let scope = Scope {
            path: spec.name.clone(),
            around: None,
            table: &spec.columns,
        };
        if !is_name(&spec.name) {
            self.errors.push(format!(
                "{}: the name of a table is of small letters, digits and underscores",
                spec.name
            ));
        }
        let (columns, sources) = self.entries(&spec.columns, &scope);
        let ingestion = match spec.ingestion.as_str() {
            "append" => "Append",
            "cdc" => "Cdc",
            other => {
                self.errors
                    .push(format!("{}: {other} is not a way of ingestion", spec.name));
                "Append"
            }
        };
        let table = Table {
            name: spec.name.clone(),
            doc: spec.title.clone(),
            key: spec.key.clone(),
            ingestion,
            segment: String::new(),
            columns,
        };
        self.check(&table);
        MessageTable {
            table,
            codes: spec.codes.clone(),
            triggers: spec.triggers.clone(),
            sources,
        }
    }

    /// Names are unique whatever their case (Spark compares so), and keys are columns that are never null.
    fn check(&mut self, table: &Table) {
        self.check_names(&table.name, &table.columns);
        for key in &table.key {
            if !table
                .columns
                .iter()
                .any(|column| column.name == *key && !column.nullable)
            {
                self.errors.push(format!(
                    "table {}: key {key} is not a column, or may be null",
                    table.name
                ));
            }
        }
    }

    fn check_names(&mut self, path: &str, columns: &[Column]) {
        let mut names: BTreeMap<String, usize> = BTreeMap::new();
        for column in columns {
            *names.entry(column.name.to_lowercase()).or_default() += 1;
        }
        for (name, count) in names {
            if count > 1 {
                self.errors
                    .push(format!("{path} has {count} columns {name}"));
            }
        }
    }

    /// Entries in order, fragments in their places.
    fn entries(
        &mut self,
        entries: &'a [EntrySpec],
        scope: &Scope<'a>,
    ) -> (Vec<Column>, Vec<Source>) {
        let mut columns = Vec::new();
        let mut sources = Vec::new();
        for entry in self.expand(entries, scope, 0) {
            match self.entry(entry, scope) {
                Ok((column, source)) => {
                    columns.push(column);
                    sources.push(source);
                }
                Err(message) => self
                    .errors
                    .push(format!("{}.{}: {message}", scope.path, entry.name)),
            }
        }
        (columns, sources)
    }

    fn expand(
        &mut self,
        entries: &'a [EntrySpec],
        scope: &Scope<'a>,
        depth: usize,
    ) -> Vec<&'a EntrySpec> {
        let mut expanded = Vec::new();
        for entry in entries {
            let Some(name) = &entry.use_ else {
                expanded.push(entry);
                continue;
            };
            let alone = EntrySpec {
                use_: Some(name.clone()),
                ..EntrySpec::default()
            };
            match self.declared.fragment.get(name) {
                Some(fragment) if *entry == alone && depth < 8 => {
                    expanded.extend(self.expand(fragment, scope, depth + 1));
                }
                Some(_) => self.errors.push(format!(
                    "{}: `use` stands alone and not within itself",
                    scope.path
                )),
                None => self
                    .errors
                    .push(format!("{}: there is no fragment {name}", scope.path)),
            }
        }
        expanded
    }

    fn entry(
        &mut self,
        entry: &'a EntrySpec,
        scope: &Scope<'a>,
    ) -> Result<(Column, Source), String> {
        if !is_name(&entry.name) {
            return Err("the name of a column is of small letters, digits and underscores".into());
        }
        let list = entry.each.is_some() || entry.chain.is_some() || entry.of.is_some();
        let ways = [
            entry.from.is_some(),
            entry.given.is_some(),
            entry.index_of.is_some(),
            list,
        ];
        if ways.iter().filter(|way| **way).count() != 1 {
            return Err("needs one of from, given, index_of, each, chain, of".into());
        }
        if entry.as_.is_some() && entry.from.is_none()
            || !(list || entry.columns.is_empty() && entry.ends.is_empty())
        {
            return Err("has a key that does not belong to it".into());
        }
        let (kind, source, origin, title) = match (&entry.given, &entry.index_of) {
            (Some(given), _) => given_value(given)?,
            (_, Some(list)) => self.index_of(list, scope)?,
            _ if list => self.list(entry, scope)?,
            _ => self.value(entry, scope)?,
        };
        let title = entry.title.clone().unwrap_or(title);
        Ok((
            Column {
                name: entry.name.clone(),
                kind,
                nullable: !entry.required,
                origin,
                title,
            },
            source,
        ))
    }

    fn value(&self, entry: &EntrySpec, scope: &Scope<'a>) -> Result<Value, String> {
        let paths = entry
            .from
            .as_ref()
            .map(|paths| paths.as_slice())
            .unwrap_or_default();
        let (read, kind) = read(entry.as_.as_deref().unwrap_or("text"))?;
        let mut places = Vec::new();
        let mut titles = Vec::new();
        for path in paths {
            let at = At {
                read,
                ..place(path).ok_or_else(|| format!("{path} is not a path"))?
            };
            if at.segment.is_empty() != scope.around.is_some() {
                return Err(format!(
                    "{path}: paths begin with `.` in a list made by `of`, and nowhere else"
                ));
            }
            titles.push(title(self.model, &at, scope.around.as_ref())?);
            places.push(at);
        }
        let title = titles.first().cloned().ok_or("`from` is empty")?;
        let origin = paths.join(", ");
        let source = if places.len() == 1 {
            Source::Value(places.remove(0))
        } else {
            Source::FirstOf(places)
        };
        Ok((
            kind,
            source,
            if origin == "." { String::new() } else { origin },
            title,
        ))
    }

    fn index_of(&mut self, name: &str, scope: &Scope<'a>) -> Result<Value, String> {
        let table = Scope {
            path: scope.path.split('.').next().unwrap_or_default().into(),
            around: None,
            table: scope.table,
        };
        let entries = self.expand(scope.table, &table, 0);
        let entry = entries
            .into_iter()
            .find(|entry| entry.name == name && entry.index_of.is_none());
        let entry = entry.ok_or_else(|| format!("the table has no list {name}"))?;
        if scope.path.ends_with(&format!(".{name}")) {
            return Err(format!("{name} is the list that it stands in"));
        }
        match self.list(entry, &table)?.1 {
            Source::Spans(id) => Ok((
                Kind::Int32,
                Source::IndexIn(id),
                format!("index in {name}"),
                String::new(),
            )),
            _ => Err(format!("{name} is not a list of spans")),
        }
    }

    fn list(&mut self, entry: &'a EntrySpec, scope: &Scope<'a>) -> Result<Value, String> {
        let (rows, around, origin) = match (&entry.each, &entry.chain, &entry.of) {
            (Some(starts), None, None) => (
                self.spans(starts, false, &entry.ends)?,
                None,
                starts.join(", "),
            ),
            (None, Some(starts), None) => (
                self.spans(starts, true, &entry.ends)?,
                None,
                starts.join(", "),
            ),
            (None, None, Some(of)) => repetitions(of)?,
            _ => return Err("needs one of each, chain, of".into()),
        };
        if around.is_some() && scope.around.is_some() {
            return Err("repetitions have no repetitions".into());
        }
        let path = format!("{}.{}", scope.path, entry.name);
        let (columns, sources) = self.entries(
            &entry.columns,
            &Scope {
                path: path.clone(),
                around,
                table: scope.table,
            },
        );
        self.check_names(&path, &columns);
        let name = path.replace('.', "_");
        let same =
            |list: &List| list.rows == rows && list.columns == columns && list.sources == sources;
        let id = self.lists.iter().position(same).unwrap_or_else(|| {
            self.lists.push(List {
                name,
                rows: rows.clone(),
                columns,
                sources,
            });
            self.lists.len() - 1
        });
        let source = match rows {
            Rows::Spans { .. } => Source::Spans(ListId(id)),
            Rows::Repetitions { .. } => Source::Repetitions(ListId(id)),
        };
        Ok((
            Kind::List(Box::new(Kind::Struct(ListId(id)))),
            source,
            origin,
            String::new(),
        ))
    }

    fn spans(&self, starts: &[String], chained: bool, ends: &[String]) -> Result<Rows, String> {
        for id in starts.iter().chain(ends) {
            if !self.model.segments.iter().any(|segment| segment.id == *id) {
                return Err(format!("{id} is not a segment"));
            }
        }
        Ok(Rows::Spans {
            starts: starts.to_vec(),
            chained,
            ends: ends.to_vec(),
        })
    }
}

/// Snake case, perhaps behind an underscore.
fn is_name(name: &str) -> bool {
    let word = name.strip_prefix('_').unwrap_or(name);
    word.starts_with(|c: char| c.is_ascii_lowercase())
        && word
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

/// Kind, source, origin, title.
type Value = (Kind, Source, String, String);

fn repetitions(of: &[String]) -> Result<(Rows, Option<At>, String), String> {
    let mut first: Option<At> = None;
    let mut fields = Vec::new();
    for path in of {
        let at = place(path).filter(|at| !at.segment.is_empty() && at.place[1] == 0);
        let at = at.ok_or_else(|| format!("{path} is not a field"))?;
        if first
            .as_ref()
            .is_some_and(|first| first.segment != at.segment)
        {
            return Err("repetitions of fields of several segments".into());
        }
        fields.push(at.place[0]);
        first.get_or_insert(at);
    }
    let first = first.ok_or("`of` is empty")?;
    let numbers: Vec<String> = fields.iter().map(u16::to_string).collect();
    let origin = format!("{}-{}", first.segment, numbers.join("/"));
    Ok((
        Rows::Repetitions {
            segment: first.segment.clone(),
            fields,
        },
        Some(first),
        origin,
    ))
}

fn given_value(name: &str) -> Result<Value, String> {
    let texts = Kind::List(Box::new(Kind::Utf8));
    let (variant, kind) = match name {
        "message_hash" => ("MessageHash", Kind::Utf8),
        "source_file" => ("SourceFile", Kind::Utf8),
        "message_index" => ("MessageIndex", Kind::Int64),
        "byte_offset" => ("ByteOffset", Kind::Int64),
        "raw_message" => ("RawMessage", Kind::Utf8),
        "raw_segment" => ("RawSegment", Kind::Utf8),
        "timezone_source" => ("TimezoneSource", Kind::Utf8),
        "rescued_data" => ("RescuedData", Kind::Utf8),
        "message_structure" => ("MessageStructure", Kind::Utf8),
        "release" => ("Release", Kind::Utf8),
        "segment_count" => ("SegmentCount", Kind::Int32),
        "segment_ids" => ("SegmentIds", texts),
        "segment_index" => ("SegmentIndex", Kind::Int32),
        "segment_id" => ("SegmentId", Kind::Utf8),
        "parent_segment_index" => ("ParentSegmentIndex", Kind::Int32),
        "parent_segment_id" => ("ParentSegmentId", Kind::Utf8),
        "resource_type" => ("ResourceType", Kind::Utf8),
        "group_path" => ("GroupPath", Kind::Utf8),
        // Only in z_segments: every field of the segment as a list of its repetitions, each a list of its components.
        "segment_fields" => {
            let repetitions = Kind::List(Box::new(texts));
            ("SegmentFields", Kind::List(Box::new(repetitions)))
        }
        _ => return Err(format!("{name} is not known")),
    };
    Ok((
        kind,
        Source::Given(variant),
        name.replace('_', " "),
        String::new(),
    ))
}

/// The variant of `Read`, and the kind it makes.
fn read(name: &str) -> Result<(&'static str, Kind), String> {
    Ok(match name {
        "text" => ("Text", Kind::Utf8),
        "sent" => ("AsSent", Kind::Utf8),
        "each_sent" => ("EachAsSent", Kind::List(Box::new(Kind::Utf8))),
        "lines" => ("Lines", Kind::Utf8),
        "decimal" => ("Decimal", Kind::Decimal),
        "integer" => ("Integer", Kind::Int64),
        "date" => ("Date", Kind::Date),
        "timestamp" => ("Timestamp", Kind::Timestamp),
        "observed_text" => ("ObservedText", Kind::Utf8),
        "observed_lines" => ("ObservedLines", Kind::Utf8),
        "observed_number" => ("ObservedNumber", Kind::Decimal),
        "observed_comparator" => ("ObservedComparator", Kind::Utf8),
        "observed_datetime" => ("ObservedDatetime", Kind::Timestamp),
        "observed_code" => ("ObservedCode", Kind::Utf8),
        _ => return Err(format!("{name} is not a way of reading")),
    })
}
