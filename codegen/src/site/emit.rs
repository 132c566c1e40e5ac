//! The site's part of the model as one file of Rust, for `include!`: a module for each definition, and lists of all.

use proc_macro2::TokenStream;
use quote::quote;

use super::lower::Lowered;
use crate::Error;
use crate::emit::{datatypes, names, segments, tables};
use crate::ir::{Segment, Table};

/// The text of the file.
pub fn emit(site: &Lowered) -> Result<String, Error> {
    let datatypes = datatype_modules(site);
    let segments = segment_modules(site)?;
    let tables = table_modules(site);
    let registry = registry(site)?;
    let tokens = quote! {
        #datatypes
        #segments
        #tables
        #registry
    };
    let file = syn::parse2(tokens).map_err(|error| Error::Emit {
        path: super::FILE.into(),
        message: error.to_string(),
    })?;
    Ok(prettyplease::unparse(&file))
}

/// Generated code is used in part, and a site's own lints are for its own code.
fn quiet() -> TokenStream {
    quote!(#[allow(dead_code, unused_imports, missing_docs, clippy::all)])
}

fn datatype_modules(site: &Lowered) -> TokenStream {
    let all = &site.model.composites;
    let (standard, own) = all.split_at(site.standard);
    let (standard_inner, own_inner) = (datatypes::inner(standard), datatypes::inner(own));
    let modules = own.iter().enumerate().map(|(at, composite)| {
        let module = names::ident(&names::module(&composite.id));
        let is_inner = own_inner.contains(&(site.standard + at));
        let body = datatypes::body(&site.model, composite, is_inner);
        quote! {
            mod #module {
                use super::*;
                use hl7_model::datatypes::*;
                use hl7_model::shorthand::*;
                #body
            }
            pub use #module::*;
        }
    });
    // Of the standard's, those that are a component here and nowhere in the standard.
    let newly_inner = own_inner
        .iter()
        .filter(|at| **at < site.standard && !standard_inner.contains(at))
        .map(|at| datatypes::subcolumn_statics(&site.model, &standard[*at]));
    let shared = quote! {
        mod shared {
            use hl7_model::shorthand::*;
            #(#newly_inner)*
        }
        pub use shared::*;
    };
    let ids = own.iter().map(|composite| names::ident(&composite.id));
    let quiet = quiet();
    quote! {
        /// Composite data types of this site.
        #quiet
        pub mod datatypes {
            #(#modules)*
            #shared
            /// Every one, by id.
            pub static COMPOSITES: &[&hl7_model::def::CompositeDef] = &[#(&#ids),*];
        }
    }
}

/// A segment of the site and its table.
fn own<'a>(site: &'a Lowered, id: &str) -> Result<(&'a Segment, &'a Table), Error> {
    let mut segments = site.model.segments.iter();
    let mut tables = site.model.segment_tables.iter();
    let segment = segments.find(|one| one.id == id);
    let table = tables.find(|one| one.segment == id);
    segment
        .zip(table)
        .ok_or_else(|| Error::facts(format!("segment {id} has no table")))
}

fn segment_modules(site: &Lowered) -> Result<TokenStream, Error> {
    let quiet = quiet();
    let mut modules = TokenStream::new();
    for id in &site.segments {
        let (segment, table) = own(site, id)?;
        let module = names::ident(&names::module(id));
        let body = segments::body(&site.model, segment, table);
        modules.extend(quote! {
            #quiet
            mod #module {
                use super::datatypes::*;
                use hl7_model::datatypes::*;
                use hl7_model::shorthand::*;
                #body
            }
            pub use #module::*;
        });
    }
    Ok(modules)
}

fn table_modules(site: &Lowered) -> TokenStream {
    let quiet = quiet();
    let lists = tables::lists_body(&site.model);
    let modules = site.model.message_tables.iter().map(|table| {
        let module = names::ident(&names::module(&table.table.name));
        let body = tables::message_table_body(&site.model, table);
        quote! {
            #quiet
            mod #module {
                use super::lists::*;
                use hl7_model::shorthand::*;
                #body
            }
            pub use #module::*;
        }
    });
    quote! {
        #quiet
        mod lists {
            use hl7_model::shorthand::*;
            #lists
        }
        #(#modules)*
    }
}

fn registry(site: &Lowered) -> Result<TokenStream, Error> {
    let ids = site.segments.iter().map(|id| names::ident(id));
    let plans = site.model.message_tables.iter();
    let plans: Vec<_> = plans
        .map(|one| names::ident(&one.table.name.to_uppercase()))
        .collect();
    let mut tables = Vec::new();
    for id in &site.segments {
        let (_, table) = own(site, id)?;
        let id = names::ident(id);
        tables.push((&table.name, quote!(#id.table)));
    }
    for (one, plan) in site.model.message_tables.iter().zip(&plans) {
        tables.push((&one.table.name, quote!(#plan.def)));
    }
    tables.sort_by(|a, b| a.0.cmp(b.0));
    let tables = tables.into_iter().map(|(_, table)| table);
    Ok(quote! {
        /// The segments of this site, by id: for `Options::segments`.
        #[allow(dead_code)]
        pub static SEGMENTS: &[&hl7_model::def::SegmentDef] = &[#(&#ids),*];
        /// The message tables of this site, by name: for `Options::message_tables`.
        #[allow(dead_code)]
        pub static MESSAGE_TABLES: &[&hl7_model::tables::plan::MessageTable] = &[#(&#plans),*];
        /// Every table of this site, by name.
        #[allow(dead_code)]
        pub static TABLES: &[&hl7_model::shorthand::TableDef] = &[#(#tables),*];
    })
}
