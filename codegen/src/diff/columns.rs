//! A `.columns` file as a tree: columns, the structs in them, and their leaves.

use std::collections::BTreeMap;

/// The tables of a contract by name.
pub type Tables = BTreeMap<String, Vec<Column>>;

/// A column, or a field of a struct.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Public name.
    pub name: String,
    /// How many lists are around the value.
    pub lists: usize,
    /// What it holds.
    pub value: Value,
}

/// What a column holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// One value.
    Leaf {
        /// `text`, `decimal(38,9)`.
        ty: String,
        /// Whether it may be null.
        nullable: bool,
        /// `PID-3.1`.
        origin: String,
    },
    /// Fields.
    Struct(Vec<Column>),
}

impl Column {
    /// `text not null`, `text[]`, `struct[]`.
    pub fn ty(&self) -> String {
        let lists = "[]".repeat(self.lists);
        match &self.value {
            Value::Leaf { ty, nullable, .. } => {
                format!("{ty}{lists}{}", if *nullable { "" } else { " not null" })
            }
            Value::Struct(_) => format!("struct{lists}"),
        }
    }

    /// The origin of a leaf; what the origins of a struct's leaves begin with, up to a dot.
    pub fn origin(&self) -> String {
        let origins = self.origins();
        let Some((first, rest)) = origins.split_first() else {
            return String::new();
        };
        let mut common = *first;
        for origin in rest {
            while !(*origin == common
                || origin
                    .strip_prefix(common)
                    .is_some_and(|rest| rest.starts_with('.')))
            {
                common = common.rsplit_once('.').map_or("", |(above, _)| above);
                if common.is_empty() {
                    return String::new();
                }
            }
        }
        common.to_owned()
    }

    /// The origins of all leaves, in order.
    pub fn origins(&self) -> Vec<&str> {
        match &self.value {
            Value::Leaf { origin, .. } => vec![origin],
            Value::Struct(columns) => columns.iter().flat_map(Column::origins).collect(),
        }
    }
}

/// Reads a file's text. Errors name the line.
pub fn parse(text: &str) -> Result<Vec<Column>, String> {
    let mut columns = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let at = |problem: &str| format!("line {}: {problem}", index + 1);
        let parts: Vec<&str> = line.split('\t').collect();
        let [path, ty, origin] = parts.as_slice() else {
            return Err(at("is not a path, a type and an origin with tabs between"));
        };
        let nullable = ty.strip_suffix(" not null");
        let leaf = Value::Leaf {
            ty: nullable.unwrap_or(ty).to_owned(),
            nullable: nullable.is_none(),
            origin: (*origin).to_owned(),
        };
        insert(&mut columns, path, leaf).map_err(|problem| at(&problem))?;
    }
    Ok(columns)
}

/// Adds a leaf. Leaves of one struct follow each other.
fn insert(columns: &mut Vec<Column>, path: &str, leaf: Value) -> Result<(), String> {
    let (label, below) = match path.split_once('.') {
        Some((label, below)) => (label, Some(below)),
        None => (path, None),
    };
    let name = label.trim_end_matches("[]");
    let lists = (label.len() - name.len()) / 2;
    if name.is_empty() {
        return Err(format!("{path:?} is not a path"));
    }
    let open = columns.last().is_some_and(|last| last.name == name);
    if !open && columns.iter().any(|other| other.name == name) || open && below.is_none() {
        return Err(format!("{name} is there twice"));
    }
    let Some(below) = below else {
        columns.push(Column {
            name: name.into(),
            lists,
            value: leaf,
        });
        return Ok(());
    };
    if !open {
        columns.push(Column {
            name: name.into(),
            lists,
            value: Value::Struct(Vec::new()),
        });
    }
    match columns.last_mut() {
        Some(Column {
            lists: known,
            value: Value::Struct(fields),
            ..
        }) if *known == lists => insert(fields, below, leaf),
        _ => Err(format!("{name} is of two types")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leaves_become_structs_and_lists() {
        let text = "id\ttext not null\tMSH-10\n\
                    name[].family\ttext\tPID-5.1\n\
                    name[].given\ttext\tPID-5.2\n\
                    fields[][]\ttext\tsegment fields\n";
        let columns = parse(text).unwrap();
        let seen: Vec<_> = columns
            .iter()
            .map(|one| (one.name.as_str(), one.ty(), one.origin()))
            .collect();
        assert_eq!(
            seen,
            [
                ("id", "text not null".into(), "MSH-10".into()),
                ("name", "struct[]".into(), "PID-5".into()),
                ("fields", "text[][]".into(), "segment fields".into()),
            ]
        );
    }

    #[test]
    fn the_origin_of_a_struct_is_what_its_leaves_share() {
        let origin = |text: &str| parse(text).unwrap()[0].origin();
        assert_eq!(
            origin("a.b\ttext\tPID-3.1\na.c\ttext\tPID-3.4.1\n"),
            "PID-3"
        );
        assert_eq!(origin("a.b\ttext\tPID-3\na.c\ttext\tPID-30\n"), "");
        assert_eq!(origin("a.b\ttext\tOBX-3\na.c\ttext\tORC-2\n"), "");
    }

    #[test]
    fn what_is_no_contract_is_refused_with_its_line() {
        for (text, problem) in [
            ("a\ttext", "line 1: is not a path, a type and an origin"),
            ("a\tt\to\na\tt\to", "line 2: a is there twice"),
            ("a.b\tt\to\nc\tt\to\na.d\tt\to", "line 3: a is there twice"),
            ("a.b\tt\to\na[].c\tt\to", "line 2: a is of two types"),
            ("a\tt\to\na.c\tt\to", "line 2: a is of two types"),
            (".a\tt\to", "line 1: \".a\" is not a path"),
        ] {
            let found = parse(text).unwrap_err();
            assert!(found.starts_with(problem), "{text:?}: {found}");
        }
    }
}
