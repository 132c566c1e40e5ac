//! Rust names of things of the standard.

use proc_macro2::{Ident, Literal, Span};

use crate::ir::Model;

/// Names that Windows reserves, so that no file may have them.
const RESERVED_FILES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// An identifier as it stands.
pub fn ident(text: &str) -> Ident {
    Ident::new(text, Span::call_site())
}

/// The field of a struct: the column name, with `_` after a keyword.
pub fn field(name: &str) -> Ident {
    match syn::parse_str::<Ident>(name) {
        Ok(ident) => ident,
        Err(_) => Ident::new(&format!("{name}_"), Span::call_site()),
    }
}

/// The type of a segment, data type, structure or group: `PID` -> `Pid`, `ADT_A01` -> `AdtA01`.
pub fn type_name(id: &str) -> String {
    let mut name = String::new();
    for part in id.split(['_', ' ', '-', '.']) {
        let mut chars = part.chars();
        name.extend(chars.next().map(|first| first.to_ascii_uppercase()));
        name.extend(chars.map(|c| c.to_ascii_lowercase()));
    }
    name
}

/// The module and file of a definition.
pub fn module(id: &str) -> String {
    let name = id.to_lowercase();
    let keyword = syn::parse_str::<Ident>(&name).is_err();
    if keyword || RESERVED_FILES.contains(&name.as_str()) {
        format!("{name}_")
    } else {
        name
    }
}

/// The file of a table: Windows takes a reserved name for a device whatever the ending.
pub fn file(table: &str) -> String {
    match RESERVED_FILES.contains(&table) {
        true => format!("{table}_"),
        false => table.to_owned(),
    }
}

/// `V2_5_1`.
pub fn release(model: &Model, index: usize) -> Ident {
    ident(&format!("V{}", model.releases[index].replace('.', "_")))
}

/// A number without a type suffix.
pub fn number(value: impl Into<u64>) -> Literal {
    Literal::u64_unsuffixed(value.into())
}
