//! Columns as tokens.

use proc_macro2::TokenStream;
use quote::quote;

use super::shared::Shared;
use crate::emit::names::ident;
use crate::fhir::ir::{Column, Kind, Model};

/// An array of columns.
pub fn columns(model: &Model, columns: &[Column], shared: &Shared) -> TokenStream {
    let columns = columns
        .iter()
        .map(|one| shared.short(column(model, one, shared)));
    quote!([#(#columns),*])
}

/// A column.
pub fn column(model: &Model, column: &Column, shared: &Shared) -> TokenStream {
    let Column {
        name,
        origin,
        title,
        kind: of,
    } = column;
    let of = kind(model, of, shared);
    let last = origin.rsplit_once('.').map(|(_, last)| last);
    let tokens = match last == Some(name) {
        true => quote!(column(#origin, #of)),
        false => quote!(derived(#name, #of, #origin)),
    };
    match title.as_str() {
        "" => tokens,
        title => quote!(titled(#title, #tokens)),
    }
}

/// What a column holds.
pub fn kind(model: &Model, of: &Kind, shared: &Shared) -> TokenStream {
    let tokens = match of {
        Kind::Utf8 => quote!(TEXT),
        Kind::Boolean => quote!(BOOLEAN),
        Kind::Int32 => quote!(INT32),
        Kind::Int64 => quote!(INT64),
        Kind::Decimal => quote!(NUMERIC),
        Kind::Timestamp => quote!(TIMESTAMP),
        Kind::Extension => quote!(EXTENSION_TEXT),
        Kind::Struct(id) => {
            let name = ident(&model.structs[id.0].name);
            quote!(within(&#name))
        }
        Kind::List(inner) if matches!(**inner, Kind::Utf8) => quote!(TEXTS),
        Kind::List(inner) if matches!(**inner, Kind::Extension) => quote!(EXTENSION_TEXTS),
        Kind::List(inner) => {
            let inner = kind(model, inner, shared);
            quote!(list(&#inner))
        }
    };
    shared.short(tokens)
}
