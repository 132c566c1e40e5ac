//! Code sets: an enum and its definition for each, in one file.

use quote::quote;

use super::add;
use crate::Error;
use crate::emit::names::{ident, number};
use crate::fhir::ir::{CodeSet, Model};
use crate::names::snake;
use crate::tree::Tree;

/// Adds `codes.rs`.
pub fn emit(model: &Model, tree: &mut Tree) -> Result<(), Error> {
    let sets = model.code_sets.iter().map(|set| {
        let (name, def) = (ident(&set.name), def_name(set));
        let CodeSet {
            name: text,
            url,
            systems,
            ..
        } = set;
        let doc = format!(" `{url}`");
        let about = format!(" The definition of [`{text}`].");
        let variants = set.codes.iter().map(|code| ident(&code.variant));
        let codes = set.codes.iter().map(|code| {
            let (text, system) = (&code.code, number(code.system));
            quote!(code(#text, #system))
        });
        quote! {
            codes!(#[doc = #doc] #name, #def, [#(#variants),*]);
            #[doc = #about]
            pub static #def: CodeSet = CodeSet {
                name: #text,
                url: #url,
                systems: &[#(#systems),*],
                codes: &[#(#codes),*],
            };
        }
    });
    let defs = model.code_sets.iter().map(def_name);
    let file = quote! {
        #![doc = " Codes that required bindings allow."]
        use crate::shorthand::*;
        #(#sets)*
        #[doc = " Every code set, by name."]
        pub static CODE_SETS: &[&CodeSet] = &[#(&#defs),*];
    };
    add(tree, "codes.rs", file)
}

/// The static of a set's definition.
pub fn def_name(set: &CodeSet) -> proc_macro2::Ident {
    ident(&snake(&set.name).to_uppercase())
}
