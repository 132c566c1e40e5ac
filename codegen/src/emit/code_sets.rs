//! Code sets: a line of text for each code, a file for each hundred of sets. Thousands of small statics would be the
//! bulk of what the model crate compiles; a text is one.

use std::collections::BTreeMap;

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::names;
use crate::Error;
use crate::ir::{CodeSet, Model};
use crate::tree::Tree;

/// Adds `code_sets/`.
pub fn emit(model: &Model, tree: &mut Tree) -> Result<(), Error> {
    let mut hundreds: BTreeMap<&str, Vec<TokenStream>> = BTreeMap::new();
    for set in &model.code_sets {
        let hundred = set.id.get(..2).unwrap_or_default();
        hundreds
            .entry(hundred)
            .or_default()
            .push(code_set(model, set)?);
    }
    let mut modules = Vec::new();
    for (hundred, sets) in hundreds {
        let module = format_ident!("of_{hundred}00");
        let file = quote! {
            use crate::shorthand::*;
            pub static SETS: &[CodeSet] = &[#(#sets),*];
        };
        super::add(tree, &format!("code_sets/{module}.rs"), file)?;
        modules.push(module);
    }
    let root = quote! {
        #![doc = " Code sets."]
        #(mod #modules;)*
        use crate::def::CodeSet;
        #[doc = " Every code set, by number, in runs of up to a hundred."]
        pub static CODE_SETS: &[&[CodeSet]] = &[#(#modules::SETS),*];
    };
    super::add(tree, "code_sets/mod.rs", root)
}

fn code_set(model: &Model, set: &CodeSet) -> Result<TokenStream, Error> {
    let CodeSet {
        id,
        title,
        kind,
        oid,
        ..
    } = set;
    let kind = names::ident(kind);
    let codes = text(model, set)?;
    Ok(quote!(code_set(#id, #title, CodeSetKind::#kind, #oid, #codes)))
}

/// The codes as a literal: `code<TAB>display<TAB>since<TAB>until`, what is at the end left out where there is nothing.
/// Line breaks stand in it as they are, so that a new code is a new line in a diff.
fn text(model: &Model, set: &CodeSet) -> Result<Literal, Error> {
    let mut text = String::new();
    for code in &set.codes {
        let release = |index: Option<usize>| index.map_or("", |index| &model.releases[index]);
        let parts = [
            code.code.as_str(),
            code.display.as_str(),
            release(code.since),
            release(code.until),
        ];
        text.push_str(parts.join("\t").trim_end_matches('\t'));
        text.push('\n');
    }
    let literal = format!("r#\"{text}\"#");
    literal.parse().map_err(|_| Error::Emit {
        path: format!("code_sets: {}", set.id).into(),
        message: "the codes make no literal".into(),
    })
}
