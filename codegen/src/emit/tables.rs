//! Message tables with the sources of their columns, the frame of segment tables, and the registry.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{columns, names, segments};
use crate::Error;
use crate::ir::{At, Column, List, ListId, MessageTable, Model, Rows, Source, Table};
use crate::tree::Tree;

/// Adds `tables/`.
pub fn emit(model: &Model, tree: &mut Tree) -> Result<(), Error> {
    super::add(tree, "frame.rs", frame(model))?;
    let z = model
        .segment_tables
        .iter()
        .find(|table| table.name == "z_segments");
    let z = z.ok_or_else(|| Error::facts("there is no table z_segments"))?;
    super::add(tree, "tables/z_segments.rs", z_segments(model, z))?;
    super::add(tree, "tables/lists.rs", lists(model))?;
    for table in &model.message_tables {
        let path = format!("tables/{}.rs", names::module(&table.table.name));
        super::add(tree, &path, message_table(model, table))?;
    }
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

fn lists(model: &Model) -> TokenStream {
    let body = lists_body(model);
    quote! {
        #![doc = " Lists of the message tables. One that several tables share has the name of the first."]
        use crate::shorthand::*;
        #body
    }
}

/// The items of all lists, for a module that sees the shorthand.
pub fn lists_body(model: &Model) -> TokenStream {
    let lists = model
        .lists
        .iter()
        .enumerate()
        .map(|(index, one)| list(model, ListId(index), one));
    quote!(#(#lists)*)
}

fn list(model: &Model, id: ListId, list: &List) -> TokenStream {
    let name = list_name(model, id);
    let columns_name = format_ident!("{name}_COLUMNS");
    let count = names::number(list.columns.len() as u64);
    let columns = columns::columns(model, &list.columns);
    let sources = sources(model, &list.sources);
    let rows = match &list.rows {
        Rows::Spans {
            starts,
            chained,
            ends,
        } => quote! {
            pub static #name: Spans = Spans {
                starts: &[#(#starts),*],
                chained: #chained,
                ends: &[#(#ends),*],
                sources: #sources,
            };
        },
        Rows::Repetitions { segment, fields } => {
            let fields = fields.iter().map(|field| names::number(*field));
            quote! {
                pub static #name: Repetitions = Repetitions {
                    segment: #segment,
                    fields: &[#(#fields),*],
                    sources: #sources,
                };
            }
        }
    };
    quote! {
        pub static #columns_name: [ColumnDef; #count] = #columns;
        #rows
    }
}

fn list_name(model: &Model, id: ListId) -> Ident {
    names::ident(&model.lists[id.0].name.to_uppercase())
}

fn message_table(model: &Model, table: &MessageTable) -> TokenStream {
    let body = message_table_body(model, table);
    quote! {
        use super::lists::*;
        use crate::shorthand::*;
        #body
    }
}

/// The items of a message table, for a module that sees the lists and the shorthand.
pub fn message_table_body(model: &Model, table: &MessageTable) -> TokenStream {
    let MessageTable {
        table,
        codes,
        triggers,
        sources: list,
    } = table;
    let name = names::ident(&table.name.to_uppercase());
    let doc = format!(" {}.", table.doc);
    let def = segments::table_def(model, table);
    let sources = sources(model, list);
    quote! {
        #[doc = #doc]
        pub static #name: MessageTable = MessageTable {
            def: &TABLE,
            codes: &[#(#codes),*],
            triggers: &[#(#triggers),*],
            sources: #sources,
        };
        static TABLE: TableDef = #def;
    }
}

fn sources(model: &Model, sources: &[Source]) -> TokenStream {
    let sources = sources.iter().map(|source| match source {
        Source::Value(place) => {
            let place = at(place);
            quote!(Source::Value(#place))
        }
        Source::FirstOf(places) => {
            let places = places.iter().map(at);
            quote!(Source::FirstOf(&[#(#places),*]))
        }
        Source::Spans(id) => {
            let name = list_name(model, *id);
            quote!(Source::Spans(&#name))
        }
        Source::Repetitions(id) => {
            let name = list_name(model, *id);
            quote!(Source::Repetitions(&#name))
        }
        Source::IndexIn(id) => {
            let name = list_name(model, *id);
            quote!(Source::IndexIn(&#name))
        }
        Source::Given(variant) => {
            let variant = names::ident(variant);
            quote!(Source::Given(Given::#variant))
        }
    });
    quote!(&[#(#sources),*])
}

fn at(at: &At) -> TokenStream {
    let segment = &at.segment;
    let [field, component, subcomponent] = at.place.map(names::number);
    let repetition = names::number(at.repetition);
    let read = names::ident(at.read);
    quote!(at(#segment, #field, #component, #subcomponent, #repetition, Read::#read))
}

fn registry(model: &Model) -> TokenStream {
    let segments = model
        .segment_tables
        .iter()
        .map(|table| (&table.name, table_expression(table)));
    let messages = model.message_tables.iter().map(|one| {
        let name = names::ident(&one.table.name.to_uppercase());
        (&one.table.name, quote!(#name.def))
    });
    let mut tables: Vec<_> = segments.chain(messages).collect();
    tables.sort_by(|a, b| a.0.cmp(b.0));
    let tables = tables.into_iter().map(|(_, table)| table);
    let message_modules: Vec<_> = model
        .message_tables
        .iter()
        .map(|one| names::ident(&names::module(&one.table.name)))
        .collect();
    let message_names = model
        .message_tables
        .iter()
        .map(|one| names::ident(&one.table.name.to_uppercase()));
    quote! {
        #![doc = " Tables."]
        #[allow(missing_docs)]
        mod lists;
        #(mod #message_modules;)*
        mod z_segments;
        #(pub use #message_modules::*;)*
        pub use z_segments::Z_SEGMENTS;
        use super::segments::*;
        use crate::shorthand::*;
        #[doc = " Every table, by name."]
        pub static TABLES: &[&TableDef] = &[#(#tables),*];
        #[doc = " The message tables, by name."]
        pub static MESSAGE_TABLES: &[&MessageTable] = &[#(&#message_names),*];
    }
}

fn table_expression(table: &Table) -> TokenStream {
    if table.segment.is_empty() {
        return quote!(&Z_SEGMENTS);
    }
    let segment = names::ident(&table.segment);
    quote!(#segment.table)
}
