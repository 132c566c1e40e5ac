//! Segments: a struct, its definition and its table, one file each.

use proc_macro2::TokenStream;
use quote::quote;

use super::{columns, datatypes, names};
use crate::Error;
use crate::ir::{Column, Model, Segment, Table};
use crate::tree::Tree;

/// Adds `segments/`.
pub fn emit(model: &Model, tree: &mut Tree) -> Result<(), Error> {
    let mut modules = Vec::new();
    for segment in &model.segments {
        let module = names::module(&segment.id);
        let table = model
            .segment_tables
            .iter()
            .find(|table| table.segment == segment.id);
        let table =
            table.ok_or_else(|| Error::facts(format!("segment {} has no table", segment.id)))?;
        super::add(
            tree,
            &format!("segments/{module}.rs"),
            file(model, segment, table),
        )?;
        modules.push(names::ident(&module));
    }
    let ids = model
        .segments
        .iter()
        .map(|segment| names::ident(&segment.id));
    let types = model.segments.iter().map(|one| names::type_name(&one.id));
    let each = super::each("segment", types);
    let root = quote! {
        #![doc = " Segments."]
        #(mod #modules;)*
        #(pub use #modules::*;)*
        use crate::def::SegmentDef;
        #[doc = " Every segment, by id."]
        pub static SEGMENTS: &[&SegmentDef] = &[#(&#ids),*];
        #each
    };
    super::add(tree, "segments/mod.rs", root)
}

fn file(model: &Model, segment: &Segment, table: &Table) -> TokenStream {
    let body = body(model, segment, table);
    quote! {
        use super::super::datatypes::*;
        use crate::shorthand::*;
        #body
    }
}

/// A segment's items, for a module that sees the data types and the shorthand.
pub fn body(model: &Model, segment: &Segment, table: &Table) -> TokenStream {
    let record = datatypes::record(
        model,
        "segment",
        &segment.id,
        &segment.title,
        &segment.fields,
    );
    let Segment { id, title, fields } = segment;
    let name = names::ident(id);
    let doc = format!(" Definition of [`{}`].", names::type_name(id));
    let fields = datatypes::field_defs(model, fields);
    let table = table_def(model, table);
    quote! {
        #record
        #[doc = #doc]
        pub static #name: SegmentDef = SegmentDef {
            id: #id,
            title: #title,
            fields: #fields,
            table: &TABLE,
        };
        static TABLE: TableDef = #table;
    }
}

/// A `TableDef` expression. Columns of the frame are named, the others written out.
pub fn table_def(model: &Model, table: &Table) -> TokenStream {
    let Table { name, doc, key, .. } = table;
    let ingestion = names::ident(table.ingestion);
    let columns = table
        .columns
        .iter()
        .map(|column| match super::tables::framed(model, column) {
            Some(name) => quote!(#name),
            None => columns::column(model, column),
        });
    quote! {
        TableDef {
            name: #name,
            doc: #doc,
            ingestion: Ingestion::#ingestion,
            key: &[#(#key),*],
            columns: &[#(#columns),*],
        }
    }
}

/// The name of a frame column's constant: `_source_file` -> `SOURCE_FILE`.
pub fn constant(column: &Column) -> proc_macro2::Ident {
    names::ident(column.name.trim_start_matches('_').to_uppercase().as_str())
}
