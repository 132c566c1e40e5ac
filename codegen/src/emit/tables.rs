//! Message tables, the frame of segment tables, and the registry.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{columns, segments};
use crate::Error;
use crate::ir::{Column, Model, Table};
use crate::tree::Tree;

/// Adds `tables/`.
pub fn emit(model: &Model, tree: &mut Tree) -> Result<(), Error> {
    super::add(tree, "tables/frame.rs", frame(model))?;
    let z = model
        .segment_tables
        .iter()
        .find(|table| table.name == "z_segments");
    let z = z.ok_or_else(|| Error::facts("there is no table z_segments"))?;
    super::add(tree, "tables/z_segments.rs", z_segments(model, z))?;
    super::add(tree, "tables/mod.rs", registry(model))
}

/// The constant of a column that every segment table has.
pub fn framed(model: &Model, column: &Column) -> Option<Ident> {
    let shared = model
        .segment_tables
        .iter()
        .all(|table| table.columns.contains(column));
    shared.then(|| segments::constant(column))
}

fn frame(model: &Model) -> TokenStream {
    let any = model
        .segment_tables
        .first()
        .map(|table| table.columns.as_slice())
        .unwrap_or_default();
    let shared = any
        .iter()
        .filter_map(|column| Some((framed(model, column)?, columns::column(model, column))));
    let consts = shared.map(|(name, column)| quote!(pub const #name: ColumnDef = #column;));
    quote! {
        #![doc = " Columns that every segment table has, before and after its fields."]
        #![allow(missing_docs)]
        use crate::shorthand::*;
        #(#consts)*
    }
}

fn z_segments(model: &Model, table: &Table) -> TokenStream {
    let table = segments::table_def(model, table);
    quote! {
        #![doc = " The table of segments that no release defines."]
        use crate::shorthand::*;
        #[doc = " The table of segments that no release defines."]
        pub static Z_SEGMENTS: TableDef = #table;
    }
}

fn registry(model: &Model) -> TokenStream {
    let tables = model.segment_tables.iter().map(|table| {
        if table.segment.is_empty() {
            return quote!(&Z_SEGMENTS);
        }
        let segment = super::names::ident(&table.segment);
        quote!(#segment.table)
    });
    quote! {
        #![doc = " Tables."]
        pub mod frame;
        mod z_segments;
        pub use z_segments::Z_SEGMENTS;
        use crate::generated::segments::*;
        use crate::shorthand::*;
        #[doc = " The tables of all segments, by name."]
        pub static SEGMENT_TABLES: &[&TableDef] = &[#(#tables),*];
    }
}
