//! Composite data types: a struct, its definition and its columns, one file each.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{columns, names, usage};
use crate::Error;
use crate::ir::{Column, Composite, Field, Kind, Model, Primitive, Ty};
use crate::tree::Tree;

/// Adds `datatypes/`.
pub fn emit(model: &Model, tree: &mut Tree) -> Result<(), Error> {
    let inner = inner(&model.composites);
    let mut modules = Vec::new();
    for (index, composite) in model.composites.iter().enumerate() {
        let module = names::module(&composite.id);
        super::add(
            tree,
            &format!("datatypes/{module}.rs"),
            file(model, composite, inner.contains(&index)),
        )?;
        modules.push(names::ident(&module));
    }
    let composites = model
        .composites
        .iter()
        .map(|composite| names::ident(&composite.id));
    let types = model.composites.iter().map(|one| names::type_name(&one.id));
    let each = super::each("composite", types);
    let root = quote! {
        #![doc = " Composite data types."]
        #(mod #modules;)*
        #(pub use #modules::*;)*
        use crate::def::CompositeDef;
        #[doc = " Every composite data type, by id."]
        pub static COMPOSITES: &[&CompositeDef] = &[#(&#composites),*];
        #each
    };
    super::add(tree, "datatypes/mod.rs", root)
}

/// Positions of the composites that are components of these.
pub fn inner(composites: &[Composite]) -> BTreeSet<usize> {
    let components = composites
        .iter()
        .flat_map(|composite| &composite.components);
    components
        .filter_map(|component| match component.ty {
            Ty::Composite(id) => Some(id.0),
            Ty::Primitive(_) => None,
        })
        .collect()
}

fn file(model: &Model, composite: &Composite, inner: bool) -> TokenStream {
    let body = body(model, composite, inner);
    quote! {
        use super::*;
        use crate::shorthand::*;
        #body
    }
}

/// A composite's items, for a module that sees the other data types and the shorthand. `inner`: whether it is a
/// component anywhere.
pub fn body(model: &Model, composite: &Composite, inner: bool) -> TokenStream {
    let record = record(
        model,
        "composite",
        &composite.id,
        &composite.title,
        &composite.components,
    );
    let definition = definition(model, composite);
    let outer = column_statics(model, composite);
    let inner = inner.then(|| subcolumn_statics(model, composite));
    quote! {
        #record
        #definition
        #outer
        #inner
    }
}

/// The struct of a segment or composite and its one-line implementation.
pub fn record(model: &Model, shape: &str, id: &str, title: &str, fields: &[Field]) -> TokenStream {
    let name = names::ident(&names::type_name(id));
    let def = names::ident(id);
    let members: Vec<_> = fields
        .iter()
        .map(|field| names::field(&field.name))
        .collect();
    let types = fields.iter().map(|field| {
        let ty = match field.ty {
            Ty::Composite(inner) => names::type_name(&model.composites[inner.0].id),
            Ty::Primitive(primitive) => primitive_type(primitive).to_owned(),
        };
        let ty = names::ident(&ty);
        match (field.repeats, field.ty) {
            (true, _) => quote!(Vec<Maybe<#ty>>),
            (false, Ty::Composite(_)) => quote!(Maybe<Box<#ty>>),
            (false, Ty::Primitive(_)) => quote!(Maybe<#ty>),
        }
    });
    let docs = fields.iter().map(|field| {
        let title = escape(&field.title);
        format!(" {} · {title} · {}", field.origin, field.ty_name)
    });
    let doc = format!(" {id} · {}", escape(title));
    let more = format!(" What a message has beyond these {}.", fields.len());
    let positions = fields
        .iter()
        .map(|field| names::number(field.position as u64));
    let shape = names::ident(shape);
    quote! {
        #[doc = #doc]
        #[derive(Default)]
        #[non_exhaustive]
        pub struct #name {
            #(#[doc = #docs] pub #members: #types,)*
            #[doc = #more]
            pub extra: Extra,
        }
        record!(#shape #name, #def, [#(#positions => #members),*]);
    }
}

/// Titles hold characters that rustdoc takes for markup.
pub fn escape(title: &str) -> String {
    let mut text = String::new();
    for c in title.chars() {
        if matches!(c, '<' | '>' | '[' | ']' | '*' | '`' | '_' | '\\') {
            text.push('\\');
        }
        text.push(c);
    }
    text
}

fn primitive_type(primitive: Primitive) -> &'static str {
    match primitive {
        Primitive::Nm
        | Primitive::Si
        | Primitive::Dt
        | Primitive::Tm
        | Primitive::Dtm
        | Primitive::Varies => primitive.name(),
        Primitive::Cm => "Cm",
        _ => "String",
    }
}

/// Field definitions of a segment or composite.
pub fn field_defs(model: &Model, fields: &[Field]) -> TokenStream {
    let fields = fields.iter().map(|field| {
        let constructor = names::ident(if field.repeats { "repeated" } else { "single" });
        let (name, title) = (&field.name, &field.title);
        let ty = match field.ty {
            Ty::Composite(id) => {
                let id = names::ident(&model.composites[id.0].id);
                quote!(of(&#id))
            }
            Ty::Primitive(primitive) => {
                let name = names::ident(&primitive.name().to_uppercase());
                quote!(#name)
            }
        };
        let usage = usage(model, &field.usage);
        quote!(#constructor(#name, #title, #ty, #usage))
    });
    quote!(&[#(#fields),*])
}

fn definition(model: &Model, composite: &Composite) -> TokenStream {
    let Composite {
        id,
        title,
        variadic,
        ..
    } = composite;
    let name = names::ident(id);
    let doc = format!(" Definition of [`{}`].", names::type_name(id));
    let components = field_defs(model, &composite.components);
    quote! {
        #[doc = #doc]
        pub static #name: CompositeDef = CompositeDef {
            id: #id,
            title: #title,
            components: #components,
            variadic: #variadic,
        };
    }
}

fn column_statics(model: &Model, composite: &Composite) -> TokenStream {
    let columns_name = format_ident!("{}_COLUMNS", composite.id);
    let kind_name = format_ident!("{}_KIND", composite.id);
    let list = component_columns(composite);
    let count = names::number(list.len() as u64);
    let list = columns::columns(model, &list);
    let doc = format!(" Columns of a {} field.", composite.id);
    let kind_doc = format!(" Element of a list of {}.", composite.id);
    quote! {
        #[doc = #doc]
        pub static #columns_name: [ColumnDef; #count] = #list;
        #[doc = #kind_doc]
        pub static #kind_name: Kind = Struct(&#columns_name);
    }
}

/// The columns of a composite that is a component.
pub fn subcolumn_statics(model: &Model, composite: &Composite) -> TokenStream {
    let name = format_ident!("{}_SUBCOLUMNS", composite.id);
    let list = subcomponent_columns(model, composite);
    let count = names::number(list.len() as u64);
    let list = columns::columns(model, &list);
    let doc = format!(" Columns of a {} component.", composite.id);
    quote! {
        #[doc = #doc]
        pub static #name: [ColumnDef; #count] = #list;
    }
}

/// The columns of a composite that is a field.
pub fn component_columns(composite: &Composite) -> Vec<Column> {
    let kind = |field: &Field| match field.ty {
        Ty::Composite(id) => Kind::Subcomposite(id),
        Ty::Primitive(primitive) => leaf(primitive),
    };
    composite
        .components
        .iter()
        .map(|field| inner_column(field, kind(field)))
        .collect()
}

/// The columns of a composite that is a component: what nests deeper is read by its first leaf.
pub fn subcomponent_columns(model: &Model, composite: &Composite) -> Vec<Column> {
    let kind = |field: &Field| leaf(first_leaf(model, field.ty));
    composite
        .components
        .iter()
        .map(|field| inner_column(field, kind(field)))
        .collect()
}

fn inner_column(field: &Field, kind: Kind) -> Column {
    Column {
        name: field.name.clone(),
        kind,
        nullable: true,
        origin: format!(".{}", field.position),
        title: field.title.clone(),
    }
}

fn leaf(primitive: Primitive) -> Kind {
    match primitive.kind() {
        Kind::List(_) => Kind::Utf8,
        kind => kind,
    }
}

fn first_leaf(model: &Model, ty: Ty) -> Primitive {
    match ty {
        Ty::Primitive(primitive) => primitive,
        Ty::Composite(id) => match model.composites[id.0].components.first() {
            Some(component) => first_leaf(model, component.ty),
            None => Primitive::St,
        },
    }
}
