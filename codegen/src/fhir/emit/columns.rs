//! Columns as tokens.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::names::ident;
use crate::fhir::ir::{Column, Kind, Model};

/// An array of columns.
pub fn columns(model: &Model, columns: &[Column]) -> TokenStream {
    let columns = columns.iter().map(|one| {
        let (name, origin, title) = (&one.name, &one.origin, &one.title);
        let kind = kind(model, &one.kind);
        match title.as_str() {
            "" => quote!(column(#name, #kind, #origin)),
            title => quote!(titled(#title, column(#name, #kind, #origin))),
        }
    });
    quote!([#(#columns),*])
}

fn kind(model: &Model, kind_: &Kind) -> TokenStream {
    match kind_ {
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
            let inner = kind(model, inner);
            quote!(list(&#inner))
        }
    }
}
