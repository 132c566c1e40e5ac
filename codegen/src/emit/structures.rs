//! Message structures: a struct for the message, one for each of its groups, and the definition, one file each; and the
//! events that have them.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{datatypes, names};
use crate::Error;
use crate::ir::{Event, Group, Holds, Model, Slot, Structure};
use crate::tree::Tree;

/// Adds `structures/`.
pub fn emit(model: &Model, tree: &mut Tree) -> Result<(), Error> {
    let mut taken = BTreeSet::new();
    let mut modules = Vec::new();
    for structure in &model.structures {
        let types = type_names(structure);
        let twice = types.iter().find(|name| !taken.insert((*name).clone()));
        if let Some(name) = twice {
            return Err(Error::facts(format!(
                "structure {}: the type {name} is there twice",
                structure.id
            )));
        }
        let module = names::module(&structure.id);
        let path = format!("structures/{module}.rs");
        super::add(tree, &path, file(model, structure, &types))?;
        modules.push(names::ident(&module));
    }
    super::add(tree, "structures/events.rs", events(model))?;
    let definitions = model.structures.iter().map(definition_name);
    let types = model.structures.iter().map(|one| names::type_name(&one.id));
    let each = super::each("structure", types);
    let root = quote! {
        #![doc = " Message structures and their groups."]
        mod events;
        #(mod #modules;)*
        #(pub use #modules::*;)*
        pub use events::EVENTS;
        use crate::def::StructureDef;
        #[doc = " Every message structure, by id."]
        pub static STRUCTURES: &[&StructureDef] = &[#(&#definitions),*];
        #each
    };
    super::add(tree, "structures/mod.rs", root)
}

/// `AdtA01`, and `AdtA01Procedure` for each of its groups.
fn type_names(structure: &Structure) -> Vec<String> {
    let own = names::type_name(&structure.id);
    let names = structure.groups.iter();
    names
        .map(|group| format!("{own}{}", names::type_name(&group.name)))
        .collect()
}

/// `ADT_A01`, also of `MFN_Znn`.
fn definition_name(structure: &Structure) -> Ident {
    names::ident(&structure.id.to_uppercase())
}

fn file(model: &Model, structure: &Structure, types: &[String]) -> TokenStream {
    let records = structure.groups.iter().enumerate().map(|(index, group)| {
        if index == 0 {
            message(model, structure, group, types)
        } else {
            self::group(model, structure, group, types, index)
        }
    });
    let name = definition_name(structure);
    let doc = format!(" Definition of [`{}`].", types[0]);
    let (id, superset) = (&structure.id, &structure.superset);
    let grammars = structure.grammars.iter().map(|run| {
        let (from, to) = (
            names::release(model, run.from),
            names::release(model, run.to),
        );
        let text = &run.text;
        quote!(grammar(#from, #to, #text))
    });
    quote! {
        use super::super::segments::*;
        use crate::shorthand::*;
        #(#records)*
        #[doc = #doc]
        pub static #name: StructureDef = structure(#id, #superset, &[#(#grammars),*]);
    }
}

fn message(model: &Model, structure: &Structure, group: &Group, types: &[String]) -> TokenStream {
    let name = names::ident(&types[0]);
    let def = definition_name(structure);
    let doc = format!(" {}{}", structure.id, triggers(model, &structure.id));
    let members = members(model, group, types);
    let slots = slots(group);
    quote! {
        #[doc = #doc]
        #[derive(Default)]
        #[non_exhaustive]
        pub struct #name {
            #members
            #[doc = " Segments that have no place in the structure."]
            pub unplaced: Vec<Unplaced>,
        }
        record!(structure #name, #def, [#slots]);
    }
}

fn group(
    model: &Model,
    structure: &Structure,
    group: &Group,
    types: &[String],
    index: usize,
) -> TokenStream {
    let name = names::ident(&types[index]);
    let wire = &group.name;
    let kind = if group.choice { "choice" } else { "group" };
    let doc = format!(" {wire}, a {kind} of {}", structure.id);
    let members = members(model, group, types);
    let slots = slots(group);
    quote! {
        #[doc = #doc]
        #[derive(Default)]
        #[non_exhaustive]
        pub struct #name {
            #members
        }
        record!(group #name, #wire, [#slots]);
    }
}

/// ` · ADT^A01 A04 A08`: the events of a structure, of all releases.
fn triggers(model: &Model, structure: &str) -> String {
    let mut by_code: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for event in model
        .events
        .iter()
        .filter(|event| event.structure == structure)
    {
        by_code
            .entry(&event.code)
            .or_default()
            .insert(&event.trigger);
    }
    let codes = by_code.into_iter().map(|(code, triggers)| {
        let triggers: Vec<&str> = triggers.into_iter().filter(|one| *one != "*").collect();
        match triggers.as_slice() {
            [] => code.to_owned(),
            triggers => format!("{code}^{}", triggers.join(" ")),
        }
    });
    let codes: Vec<String> = codes.collect();
    if codes.is_empty() {
        return String::new();
    }
    format!(" · {}", codes.join(", "))
}

fn slots(group: &Group) -> TokenStream {
    let names = group.slots.iter().map(|slot| names::field(&slot.name));
    let positions = (1..=group.slots.len()).map(|position| names::number(position as u64));
    quote!(#(#positions => #names),*)
}

fn members(model: &Model, group: &Group, types: &[String]) -> TokenStream {
    let members = group.slots.iter().map(|slot| member(model, slot, types));
    quote!(#(#members,)*)
}

fn member(model: &Model, slot: &Slot, types: &[String]) -> TokenStream {
    let name = names::field(&slot.name);
    let (doc, ty) = match slot.holds {
        Holds::Segment(index) => {
            let segment = &model.segments[index];
            let doc = format!(" {} · {}", segment.id, datatypes::escape(&segment.title));
            (doc, names::type_name(&segment.id))
        }
        Holds::Any => (" Any segments".into(), "AnySegment".into()),
        Holds::Group(index) => (format!(" {}", slot.id), types[index].clone()),
    };
    let ty = names::ident(&ty);
    let ty = match slot.holds {
        Holds::Segment(_) if slot.id == "MSH" && !slot.repeats => quote!(Box<#ty>),
        Holds::Any => quote!(Vec<#ty>),
        _ if slot.repeats => quote!(Vec<#ty>),
        _ => quote!(Option<Box<#ty>>),
    };
    quote! {
        #[doc = #doc]
        pub #name: #ty
    }
}

fn events(model: &Model) -> TokenStream {
    let events = model.events.iter().map(|event| {
        let Event {
            code,
            trigger,
            structure,
            ..
        } = event;
        let (from, to) = (
            names::release(model, event.from),
            names::release(model, event.to),
        );
        quote!(event(#code, #trigger, #from, #to, #structure))
    });
    quote! {
        use crate::shorthand::*;
        #[doc = " The structure of every event, by message code, trigger event and release."]
        pub static EVENTS: &[EventDef] = &[#(#events),*];
    }
}
