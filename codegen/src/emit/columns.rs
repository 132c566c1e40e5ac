//! Columns as tokens.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::names::ident;
use crate::ir::{Column, Kind, Model};

/// A slice of columns.
pub fn columns(model: &Model, columns: &[Column]) -> TokenStream {
    let columns = columns.iter().map(|one| column(model, one));
    quote!([#(#columns),*])
}

/// One column.
pub fn column(model: &Model, column: &Column) -> TokenStream {
    let (name, origin, title) = (&column.name, &column.origin, &column.title);
    let kind = kind(model, &column.kind);
    let constructor = ident(if column.nullable {
        "column"
    } else {
        "required"
    });
    quote!(#constructor(#name, #kind, #origin, #title))
}

/// The expression of a kind.
pub fn kind(model: &Model, kind_: &Kind) -> TokenStream {
    match kind_ {
        Kind::Utf8 => quote!(Utf8),
        Kind::Boolean => quote!(Boolean),
        Kind::Int32 => quote!(Int32),
        Kind::Int64 => quote!(Int64),
        Kind::Decimal => quote!(Decimal),
        Kind::Date => quote!(Date),
        Kind::Timestamp => quote!(Timestamp),
        Kind::Composite(id) => {
            let name = format_ident!("{}_COLUMNS", model.composites[id.0].id);
            quote!(Struct(&#name))
        }
        Kind::Subcomposite(id) => {
            let name = format_ident!("{}_SUBCOLUMNS", model.composites[id.0].id);
            quote!(Struct(&#name))
        }
        Kind::Struct(id) => {
            let name = format_ident!("{}_COLUMNS", model.lists[id.0].name.to_uppercase());
            quote!(Struct(&#name))
        }
        Kind::List(inner) => {
            let inner = match &**inner {
                Kind::Composite(id) => {
                    let name = format_ident!("{}_KIND", model.composites[id.0].id);
                    quote!(#name)
                }
                other => kind(model, other),
            };
            quote!(List(&#inner))
        }
    }
}
