//! What the items of one file use of the others. Files name each other's items one by one: with `*` the compiler would
//! look for every name in every file.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;

use super::codes;
use super::shared::Shared;
use crate::emit::names::ident;
use crate::fhir::ir::{Model, TypeId, TypeKind};
use crate::names::snake;

/// The file of what has a name because it is said often.
const SHARED: &str = "shared";

/// By name, the module that has it and the type in whose file it stands.
pub struct Scope {
    names: BTreeMap<String, (&'static str, Option<TypeId>)>,
}

impl Scope {
    /// Of a release.
    pub fn of(model: &Model, shared: &Shared) -> Scope {
        let mut names = BTreeMap::new();
        let module = |owner: TypeId| match model.types[owner.0].kind {
            TypeKind::Resource => "resources",
            _ => "datatypes",
        };
        for one in &model.types {
            let place = (module(one.owner), Some(one.owner));
            names.insert(one.name.clone(), place);
            names.insert(snake(&one.name).to_uppercase(), place);
        }
        for one in &model.structs {
            let owner = model.types[one.of.0].owner;
            names.insert(one.name.clone(), (module(owner), Some(owner)));
        }
        for set in &model.code_sets {
            names.insert(set.name.clone(), ("codes", None));
            names.insert(codes::def_name(set).to_string(), ("codes", None));
        }
        for name in shared.names() {
            names.insert(name.to_string(), (SHARED, None));
        }
        names.insert("Element".to_owned(), ("datatypes", None));
        names.insert("Resource".to_owned(), ("resources", None));
        Scope { names }
    }

    /// The imports that items need, in the file of a type or in the one of what is said often.
    pub fn uses(&self, items: &TokenStream, file: Option<TypeId>) -> Vec<TokenStream> {
        let mut found = BTreeSet::new();
        idents(items.clone(), &mut found);
        let mut modules: BTreeMap<&str, Vec<Ident>> = BTreeMap::new();
        for name in &found {
            if let Some((module, owner)) = self.names.get(name)
                && (owner.is_none() || *owner != file)
                && (file.is_some() || *module != SHARED)
            {
                modules.entry(module).or_default().push(ident(name));
            }
        }
        let uses = modules.into_iter().map(|(module, names)| {
            let module = ident(module);
            match file {
                Some(_) => quote!(use super::super::#module::{#(#names),*};),
                None => quote!(use super::#module::{#(#names),*};),
            }
        });
        uses.collect()
    }
}

fn idents(tokens: TokenStream, found: &mut BTreeSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => idents(group.stream(), found),
            TokenTree::Ident(ident) => {
                found.insert(ident.to_string());
            }
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}
