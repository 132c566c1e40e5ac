//! Types: a struct, its choices, its definition and its columns for each; one file for a resource or complex type with
//! the backbone elements in it.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::scope::Scope;
use super::shared::Shared;
use super::{add, codes, columns};
use crate::Error;
use crate::emit::names::{field, ident, module, number};
use crate::fhir::ir::{Alternative, Element, Holds, Model, Primitive, Ty, Type, TypeId, TypeKind};
use crate::names::snake;
use crate::tree::Tree;

/// The type of what stands beside a primitive value: it has a definition, and no struct of its own.
const BESIDE: &str = "Element";

/// Adds `datatypes/` and `resources/`.
pub fn emit(model: &Model, tree: &mut Tree) -> Result<(), Error> {
    let shared = Shared::of(model);
    let scope = Scope::of(model, &shared);
    let items = shared.items();
    let uses = scope.uses(&items, None);
    add(
        tree,
        "shared.rs",
        quote! {
            #![doc = " What many definitions and tables have."]
            #(#uses)*
            use crate::shorthand::*;
            #items
        },
    )?;
    let mut modules = [Vec::new(), Vec::new()];
    for (at, owner) in model.types.iter().enumerate() {
        let (folder, names) = match owner.kind {
            TypeKind::Complex => ("datatypes", &mut modules[0]),
            TypeKind::Resource => ("resources", &mut modules[1]),
            TypeKind::Backbone => continue,
        };
        let name = module(&snake(&owner.name));
        add(
            tree,
            &format!("{folder}/{name}.rs"),
            file(model, &scope, &shared, TypeId(at)),
        )?;
        names.push(ident(&name));
    }
    let [datatypes, resources] = modules;
    let others = model
        .types
        .iter()
        .filter(|one| one.kind == TypeKind::Complex);
    let others = others.map(def_name);
    add(
        tree,
        "datatypes/mod.rs",
        quote! {
            #![doc = " Complex data types."]
            #(mod #datatypes;)*
            #(pub use #datatypes::*;)*
            use crate::def::TypeDef;
            #[doc = " A primitive value with its id and extensions."]
            pub type Element<T> = crate::Element<T, Extension>;
            crate::beside!(Extension, ELEMENT);
            #[doc = " The definition of every complex data type, by name."]
            pub static DATATYPES: &[&TypeDef] = &[#(&#others),*];
        },
    )?;
    let tables: Vec<&Type> = model
        .tables
        .iter()
        .map(|one| &model.types[one.of.0])
        .collect();
    let names: Vec<Ident> = tables.iter().map(|one| ident(&one.name)).collect();
    let defs = tables.iter().map(|one| {
        let (def, table) = (def_name(one), table_name(one));
        quote!(ResourceDef { def: &#def, table: &#table })
    });
    let places = (0..names.len() as u64).map(number);
    let release = ident(&model.release.to_uppercase());
    add(
        tree,
        "resources/mod.rs",
        quote! {
            #![doc = " Resources."]
            #(mod #resources;)*
            #(pub use #resources::*;)*
            use crate::def::ResourceDef;
            crate::resources!(#release, [#(#places => #names),*]);
            #[doc = " Every resource with its table, by name."]
            pub static RESOURCES: &[ResourceDef] = &[#(#defs),*];
        },
    )
}

fn def_name(ty: &Type) -> Ident {
    ident(&snake(&ty.name).to_uppercase())
}

fn table_name(ty: &Type) -> Ident {
    ident(&format!("{}_TABLE", snake(&ty.name).to_uppercase()))
}

fn file(model: &Model, scope: &Scope, shared: &Shared, owner: TypeId) -> TokenStream {
    let types = model.types.iter().filter(|one| one.owner == owner);
    let types = types.map(|one| ty_items(model, one, shared));
    let structs = model
        .structs
        .iter()
        .filter(|one| model.types[one.of.0].owner == owner);
    let structs = structs.map(|one| {
        let (name, count) = (ident(&one.name), number(one.columns.len() as u64));
        let columns = columns::columns(model, &one.columns, shared);
        quote!(pub(crate) static #name: [ColumnDef; #count] = #columns;)
    });
    let tables = model
        .tables
        .iter()
        .filter(|one| one.of == owner)
        .map(|table| {
            let static_name = table_name(&model.types[owner.0]);
            let columns = columns::columns(model, &table.columns, shared);
            let (name, doc, ingestion) = (&table.name, &table.doc, ident(table.ingestion));
            let about = format!(" The table `{name}`.");
            quote! {
                #[doc = #about]
                pub static #static_name: TableDef = TableDef {
                    name: #name,
                    doc: #doc,
                    ingestion: Ingestion::#ingestion,
                    key: &["id"],
                    columns: &#columns,
                };
            }
        });
    let items = quote! {
        #(#types)*
        #(#structs)*
        #(#tables)*
    };
    let uses = scope.uses(&items, Some(owner));
    quote! {
        #(#uses)*
        use crate::shorthand::*;
        #items
    }
}

fn ty_items(model: &Model, ty: &Type, shared: &Shared) -> TokenStream {
    let def = def(model, ty, shared);
    if ty.name == BESIDE {
        return def;
    }
    let (name, static_name) = (ident(&ty.name), def_name(ty));
    let doc = format!(" `{}`", ty.path);
    let fields = ty.elements.iter().map(|one| {
        let (name, doc) = (field(&snake(&one.name)), element_doc(model, one));
        let ty = field_type(model, one);
        quote! {
            #[doc = #doc]
            pub #name: #ty,
        }
    });
    let names = ty.elements.iter().map(|one| field(&snake(&one.name)));
    let choices = ty.elements.iter().filter_map(|one| match &one.holds {
        Holds::Choice { name, alternatives } => Some(choice(model, name, &one.path, alternatives)),
        Holds::One(_) => None,
    });
    quote! {
        #[doc = #doc]
        pub struct #name {
            #(#fields)*
            #[doc = " What has no place above."]
            pub extra: Extra,
        }
        record!(#name, #static_name, [#(#names),*]);
        #(#choices)*
        #def
    }
}

fn element_doc(model: &Model, element: &Element) -> String {
    let types = match &element.holds {
        Holds::One(ty) => ty_id(model, *ty).to_owned(),
        Holds::Choice { alternatives, .. } if alternatives.len() > 12 => "any type".to_owned(),
        Holds::Choice { alternatives, .. } => {
            let ids: Vec<&str> = alternatives
                .iter()
                .map(|one| ty_id(model, one.ty))
                .collect();
            ids.join(", ")
        }
    };
    let max = match element.max {
        0 => "*".to_owned(),
        max => max.to_string(),
    };
    let to = match element.targets.as_slice() {
        [] => String::new(),
        targets => format!(" to {}", targets.join(", ")),
    };
    format!(" `{}` · {types}{to} · {}..{max}", element.path, element.min)
}

fn ty_id(model: &Model, ty: Ty) -> &str {
    match ty {
        Ty::Primitive(primitive) => primitive.id(),
        Ty::Type(id) => &model.types[id.0].name,
        Ty::Resource => "Resource",
    }
}

fn field_type(model: &Model, element: &Element) -> TokenStream {
    if element.is_attribute {
        return quote!(Option<String>);
    }
    match (&element.holds, element.max) {
        (Holds::Choice { name, .. }, _) => {
            let name = ident(name);
            quote!(Option<#name>)
        }
        (Holds::One(ty), max) => match (ty, max) {
            (Ty::Primitive(primitive), 1) => primitive_type(model, element, *primitive),
            (Ty::Primitive(primitive), _) => {
                let ty = primitive_type(model, element, *primitive);
                quote!(Vec<#ty>)
            }
            (Ty::Type(id), max) => {
                let name = ident(&model.types[id.0].name);
                match max {
                    1 => quote!(Option<Box<#name>>),
                    _ => quote!(Vec<#name>),
                }
            }
            (Ty::Resource, 1) => quote!(Option<Resource>),
            (Ty::Resource, _) => quote!(Vec<Resource>),
        },
    }
}

fn primitive_type(model: &Model, element: &Element, primitive: Primitive) -> TokenStream {
    let ty = match (primitive, element.codes) {
        (Primitive::Code, Some(set)) => ident(&model.code_sets[set].name),
        _ => value_type(primitive),
    };
    quote!(Element<#ty>)
}

/// The Rust type of a primitive value.
fn value_type(primitive: Primitive) -> Ident {
    ident(match primitive {
        Primitive::Boolean => "bool",
        Primitive::Integer => "i32",
        Primitive::Integer64 => "i64",
        Primitive::PositiveInt | Primitive::UnsignedInt => "u32",
        Primitive::Decimal => "Decimal",
        Primitive::Date => "Date",
        Primitive::DateTime => "DateTime",
        Primitive::Instant => "Instant",
        Primitive::Time => "Time",
        _ => "String",
    })
}

fn choice(model: &Model, name: &str, path: &str, alternatives: &[Alternative]) -> TokenStream {
    let name = ident(name);
    let doc = format!(" `{path}`");
    let variants = alternatives.iter().map(|one| {
        let variant = ident(&one.variant);
        let ty = match one.ty {
            Ty::Primitive(primitive) => {
                let ty = value_type(primitive);
                quote!(Element<#ty>)
            }
            Ty::Type(id) => {
                let ty = ident(&model.types[id.0].name);
                quote!(Box<#ty>)
            }
            Ty::Resource => quote!(Box<Resource>),
        };
        quote!(#variant(#ty))
    });
    quote!(choice!(#[doc = #doc] #name, [#(#variants),*]);)
}

fn def(model: &Model, ty: &Type, shared: &Shared) -> TokenStream {
    let static_name = def_name(ty);
    let Type { name, path, .. } = ty;
    let kind = ident(match ty.kind {
        TypeKind::Resource => "Resource",
        TypeKind::Complex => "Complex",
        TypeKind::Backbone => "Backbone",
    });
    let elements = ty.elements.iter();
    let elements = elements.map(|one| shared.short(element_def(model, one, shared)));
    let doc = format!(" The definition of `{path}`.");
    quote! {
        #[doc = #doc]
        pub static #static_name: TypeDef = TypeDef {
            name: #name,
            path: #path,
            kind: TypeKind::#kind,
            elements: &[#(#elements),*],
            keys: Lazy::new(),
        };
    }
}

/// The definition of an element.
pub fn element_def(model: &Model, element: &Element, shared: &Shared) -> TokenStream {
    let name = &element.name;
    let (min, max) = (number(element.min), number(element.max));
    let mut tokens = match &element.holds {
        Holds::One(ty) => {
            let ty = ty_tokens(model, *ty, shared);
            match element.is_summary {
                true => quote!(summary(#name, #min, #max, #ty)),
                false => quote!(one(#name, #min, #max, #ty)),
            }
        }
        Holds::Choice { alternatives, .. } => {
            let alternatives = alternatives.iter().map(|one| {
                let (key, ty) = (&one.key, ty_tokens(model, one.ty, shared));
                quote!(alternative(#key, #ty))
            });
            quote!(choice(#name, #min, #max, &[#(#alternatives),*]))
        }
    };
    if let Some(set) = element.codes {
        let set = codes::def_name(&model.code_sets[set]);
        tokens = quote!(#tokens.codes(&#set));
    }
    if !element.targets.is_empty() {
        let targets = &element.targets;
        tokens = quote!(#tokens.to(&[#(#targets),*]));
    }
    let is_choice = matches!(element.holds, Holds::Choice { .. });
    for (is, name) in [
        (element.is_attribute, "attribute"),
        (element.is_summary && is_choice, "summary"),
        (element.is_modifier, "modifier"),
    ] {
        if is {
            let name = ident(name);
            tokens = quote!(#tokens.#name());
        }
    }
    tokens
}

/// The type of an element.
pub fn ty_tokens(model: &Model, ty: Ty, shared: &Shared) -> TokenStream {
    let tokens = match ty {
        Ty::Primitive(primitive) => {
            let name = ident(&format!("OF_{}", snake(primitive.name()).to_uppercase()));
            quote!(#name)
        }
        Ty::Type(id) => {
            let name = def_name(&model.types[id.0]);
            quote!(of(&#name))
        }
        Ty::Resource => quote!(OF_RESOURCE),
    };
    shared.short(tokens)
}
