//! Third layer: the model of a release as Rust tokens and schema texts. Decides how facts are written.

mod codes;
mod columns;
pub mod schemas;
mod scope;
mod shared;
mod types;

use proc_macro2::TokenStream;
use quote::quote;

use crate::Error;
use crate::emit::{HEADER, names::ident};
use crate::fhir::ir::Model;
use crate::tree::Tree;

/// The generated code of one release.
pub fn emit(model: &Model) -> Result<Tree, Error> {
    let mut tree = Tree::default();
    codes::emit(model, &mut tree)?;
    types::emit(model, &mut tree)?;
    let doc = format!(" FHIR {}.", model.release.to_uppercase());
    let root = quote! {
        #![doc = #doc]
        pub mod codes;
        pub mod datatypes;
        pub mod resources;
        mod shared;
        pub use datatypes::*;
        pub use resources::*;
    };
    add(&mut tree, "mod.rs", root)?;
    Ok(tree)
}

/// The module of all releases, each behind its feature.
pub fn root(releases: &[(&str, &str)]) -> Result<String, Error> {
    let modules = releases.iter().enumerate().map(|(at, (release, _))| {
        let name = ident(release);
        // The model's own unit tests do with the first.
        let is_on = match at {
            0 => quote!(feature = #release),
            _ => quote!(all(feature = #release, not(test))),
        };
        quote! {
            #[cfg(#is_on)]
            pub mod #name;
        }
    });
    text(
        "mod.rs",
        quote! {
            #![doc = " The facts of FHIR, one module a release: types, code sets, tables."]
            #![allow(unused_imports)]
            #(#modules)*
        },
    )
}

fn add(tree: &mut Tree, path: &str, tokens: TokenStream) -> Result<(), Error> {
    tree.add(path, text(path, tokens)?)
}

fn text(path: &str, tokens: TokenStream) -> Result<String, Error> {
    let file = syn::parse2(tokens).map_err(|error| Error::Emit {
        path: path.into(),
        message: error.to_string(),
    })?;
    Ok(format!("{HEADER}{}", prettyplease::unparse(&file)))
}
