//! What the definitions of a release say often is said once, and has a name: types of elements, kinds of columns, elements
//! and columns that many types have. To the compiler a name is a fifth of what it stands for.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{columns, types};
use crate::emit::names::ident;
use crate::fhir::ir::{Column, Element, Holds, Kind, Model, Ty};
use crate::names::snake;

/// How often a type or a kind must be said to have a name.
const OFTEN: usize = 4;

/// How often an element or a column must be there to have one: they differ in little, and are told apart by numbers.
const VERY_OFTEN: usize = 20;

/// Names by what they stand for.
#[derive(Default)]
pub struct Shared {
    names: BTreeMap<String, Ident>,
    items: Vec<TokenStream>,
}

impl Shared {
    /// Of a release. From the inside out: what has a name already is part of other things by that.
    pub fn of(model: &Model) -> Shared {
        let mut shared = Shared::default();
        let elements = || model.types.iter().flat_map(|one| &one.elements);
        let structs = || model.structs.iter().flat_map(|one| &one.columns);
        let tables = || model.tables.iter().flat_map(|one| &one.columns);

        let found = elements()
            .flat_map(types_of)
            .filter_map(|ty| ty_name(model, ty, &shared));
        shared.add("Ty", OFTEN, found.collect());
        for is_list in [false, true] {
            let found = structs().chain(tables());
            let found = found.filter_map(|one| kind_name(model, &one.kind, is_list, &shared));
            shared.add("ColumnKind", OFTEN, found.collect());
        }
        let found = elements().map(|one: &Element| {
            let name = format!("HAS_{}", snake(&one.name).to_uppercase());
            (name, types::element_def(model, one, &shared))
        });
        shared.add("ElementDef", VERY_OFTEN, found.collect());
        let found = structs().map(|one: &Column| {
            let name = format!("{}_COLUMN", snake(&one.name).to_uppercase());
            (name, columns::column(model, one, &shared))
        });
        shared.add("ColumnDef", VERY_OFTEN, found.collect());
        shared
    }

    /// Names what is often among all that was found, each with a name to have.
    fn add(&mut self, ty: &str, often: usize, found: Vec<(String, TokenStream)>) {
        let ty = ident(ty);
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        let mut taken: BTreeMap<String, usize> = BTreeMap::new();
        for (name, tokens) in found {
            let count = counts.entry(tokens.to_string()).or_default();
            *count += 1;
            if *count != often {
                continue;
            }
            let same = taken.entry(name.clone()).or_default();
            *same += 1;
            let name = match *same {
                1 => ident(&name),
                same => ident(&format!("{name}_{same}")),
            };
            self.items
                .push(quote!(pub(crate) const #name: #ty = #tokens;));
            self.names.insert(tokens.to_string(), name);
        }
    }

    /// The name of what tokens say, or the tokens.
    pub fn short(&self, tokens: TokenStream) -> TokenStream {
        match self.names.get(&tokens.to_string()) {
            Some(name) => quote!(#name),
            None => tokens,
        }
    }

    /// All names.
    pub fn names(&self) -> impl Iterator<Item = &Ident> {
        self.names.values()
    }

    /// What the names stand for.
    pub fn items(&self) -> TokenStream {
        let items = &self.items;
        quote!(#(#items)*)
    }
}

fn types_of(element: &Element) -> Vec<Ty> {
    match &element.holds {
        Holds::One(ty) => vec![*ty],
        Holds::Choice { alternatives, .. } => alternatives.iter().map(|one| one.ty).collect(),
    }
}

fn ty_name(model: &Model, ty: Ty, shared: &Shared) -> Option<(String, TokenStream)> {
    let Ty::Type(id) = ty else { return None };
    let name = snake(&model.types[id.0].name).to_uppercase();
    Some((format!("OF_{name}"), types::ty_tokens(model, ty, shared)))
}

fn kind_name(
    model: &Model,
    kind: &Kind,
    is_list: bool,
    shared: &Shared,
) -> Option<(String, TokenStream)> {
    let (id, instead) = match (kind, is_list) {
        (Kind::Struct(id), false) => (id, "_STRUCT"),
        (Kind::List(inner), false) => return kind_name(model, inner, false, shared),
        (Kind::List(inner), true) => match &**inner {
            Kind::Struct(id) => (id, "_LIST"),
            _ => return None,
        },
        _ => return None,
    };
    let name = model.structs[id.0].name.replace("_COLUMNS", instead);
    Some((name, columns::kind(model, kind, shared)))
}
