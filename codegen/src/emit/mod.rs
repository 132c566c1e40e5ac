//! Fourth layer: the model as Rust tokens and schema texts. Decides how facts are written; knows no spec file.

mod code_sets;
mod columns;
pub(crate) mod datatypes;
pub(crate) mod names;
pub mod schemas;
pub(crate) mod segments;
mod structures;
pub(crate) mod tables;

use proc_macro2::TokenStream;
use quote::quote;

use crate::Error;
use crate::ir::{Model, Usage};
use crate::tree::Tree;

/// First line of every generated file.
pub const HEADER: &str = "// Written by `cargo codegen` from specs/. Do not edit.\n";

/// The whole generated tree, relative to the workspace.
pub fn emit(model: &Model) -> Result<Tree, Error> {
    let mut code = Tree::default();
    datatypes::emit(model, &mut code)?;
    segments::emit(model, &mut code)?;
    structures::emit(model, &mut code)?;
    code_sets::emit(model, &mut code)?;
    tables::emit(model, &mut code)?;
    add(&mut code, "mod.rs", root())?;
    let mut tree = Tree::default();
    tree.graft(crate::GENERATED, code)?;
    tree.graft(crate::SCHEMAS, schemas::emit(model)?)?;
    Ok(tree)
}

fn root() -> TokenStream {
    quote! {
        #![doc = " The facts of HL7 v2: data types, segments, structures, code sets, tables."]
        #![allow(unused_imports, unused_variables)]
        pub mod code_sets;
        pub mod datatypes;
        pub mod frame;
        pub mod segments;
        pub mod structures;
        #[cfg(feature = "tables")]
        pub mod tables;
    }
}

/// Formats tokens and adds them as a file.
fn add(tree: &mut Tree, path: &str, tokens: TokenStream) -> Result<(), Error> {
    let file = syn::parse2(tokens).map_err(|error| Error::Emit {
        path: path.into(),
        message: error.to_string(),
    })?;
    tree.add(path, format!("{HEADER}{}", prettyplease::unparse(&file)))
}

/// A function that shows all types of a kind to somebody. It is generic: code for a type is made where the type is used,
/// so this costs nothing until somebody wants them all. A table of constructors would make the code of all in every build.
fn each(kind: &str, types: impl Iterator<Item = String>) -> TokenStream {
    let types = types.map(|name| names::ident(&name));
    let doc = format!(" Shows the type of every {kind}, by id.");
    quote! {
        #[doc = #doc]
        pub fn each<V: crate::shorthand::Types>(types: &mut V) {
            #(types.see::<#types>();)*
        }
    }
}

/// Runs of releases as constructor calls.
fn usage(model: &Model, runs: &[Usage]) -> TokenStream {
    let runs = runs.iter().map(|run| {
        let (from, to) = (
            names::release(model, run.from),
            names::release(model, run.to),
        );
        let opt = names::ident(&run.opt.to_string());
        let (max, len) = (names::number(run.max), names::number(run.len));
        let (code_set, ty) = (&run.code_set, &run.ty);
        quote!(used(#from, #to, #opt, #max, #len, #code_set, #ty))
    });
    quote!(&[#(#runs),*])
}
