//! Types: every definition and its backbone elements, with content references resolved to the type that they name.

use std::collections::BTreeMap;

use super::codes::pascal;
use crate::Error;
use crate::fhir::ir::{
    Alternative, CodeSet, Element, Holds, Primitive, Ty, Type, TypeId, TypeKind,
};
use crate::fhir::spec::{ElementDefinition, StructureDefinition, TypeRef};

/// The extension that says which FHIR type a type of FHIRPath stands for.
const FHIR_TYPE: &str = "http://hl7.org/fhir/StructureDefinition/structuredefinition-fhir-type";

/// Before the names of profiles that are the types themselves.
const PROFILES: &str = "http://hl7.org/fhir/StructureDefinition/";

/// The types of a release.
pub fn types(
    definitions: &[&StructureDefinition],
    code_sets: &[CodeSet],
) -> Result<Vec<Type>, Error> {
    let mut types = Vec::new();
    let mut by_path = BTreeMap::new();
    for definition in definitions {
        let owner = TypeId(types.len());
        let elements = &definition.snapshot.element;
        for element in elements.iter().filter(|one| has_children(elements, one)) {
            let is_root = !element.path.contains('.');
            let id = TypeId(types.len());
            if by_path.insert(element.path.clone(), id).is_some() {
                return Err(Error::facts(format!("{} is defined twice", element.path)));
            }
            types.push(Type {
                name: element.path.split('.').map(pascal).collect(),
                path: element.path.clone(),
                kind: match (is_root, definition.kind.as_str()) {
                    (true, "resource") => TypeKind::Resource,
                    (true, _) => TypeKind::Complex,
                    (false, _) => TypeKind::Backbone,
                },
                owner,
                elements: Vec::new(),
            });
        }
    }
    let lowering = Lowering {
        by_path: &by_path,
        code_sets,
    };
    let mut wrong = Vec::new();
    for definition in definitions {
        let root = definition.ty.as_str();
        for element in definition.snapshot.element.iter().skip(1) {
            let Some((parent, name)) = element.path.rsplit_once('.') else {
                wrong.push(format!("{root}: {} is below nothing", element.path));
                continue;
            };
            let Some(id) = by_path.get(parent) else {
                wrong.push(format!("{}: there is no {parent}", element.path));
                continue;
            };
            match lowering.element(element, name, types[id.0].kind == TypeKind::Resource) {
                Ok(element) => types[id.0].elements.push(element),
                Err(error) => wrong.push(format!("{}: {error}", element.path)),
            }
        }
    }
    Error::collect(wrong)?;
    names_are_single(&types)?;
    Ok(types)
}

fn has_children(elements: &[ElementDefinition], of: &ElementDefinition) -> bool {
    let below = |one: &ElementDefinition| {
        one.path
            .strip_prefix(of.path.as_str())
            .is_some_and(|rest| rest.starts_with('.'))
    };
    elements.iter().any(below)
}

/// Structs and enums of choices stand in one module.
fn names_are_single(types: &[Type]) -> Result<(), Error> {
    let mut paths = BTreeMap::new();
    let mut wrong = Vec::new();
    let choices = types
        .iter()
        .flat_map(|one| &one.elements)
        .filter_map(|one| match &one.holds {
            Holds::Choice { name, .. } => Some((name, &one.path)),
            Holds::One(_) => None,
        });
    let structs = types.iter().map(|one| (&one.name, &one.path));
    for (name, path) in structs.chain(choices) {
        if let Some(other) = paths.insert(name, path) {
            wrong.push(format!("{other} and {path} would both be {name}"));
        }
    }
    Error::collect(wrong)
}

struct Lowering<'a> {
    by_path: &'a BTreeMap<String, TypeId>,
    code_sets: &'a [CodeSet],
}

impl Lowering<'_> {
    fn element(
        &self,
        spec: &ElementDefinition,
        name: &str,
        of_resource: bool,
    ) -> Result<Element, String> {
        let is_attribute = spec.representation.iter().any(|one| one == "xmlAttr");
        let (name, holds) = match name.strip_suffix("[x]") {
            Some(name) => (name, self.choice(spec, name)?),
            None => {
                let mut ty = self.only(spec)?;
                // Some releases call both of them a string, and others both of them an id.
                if name == "id" {
                    ty = Ty::Primitive(match of_resource {
                        true => Primitive::Id,
                        false => Primitive::String,
                    });
                }
                (name, Holds::One(ty))
            }
        };
        let targets = spec.types.iter().flat_map(|one| &one.target_profile);
        let mut targets: Vec<String> = targets
            .map(|target| target.strip_prefix(PROFILES).unwrap_or(target).to_owned())
            .collect();
        targets.sort();
        targets.dedup();
        if targets.iter().any(|target| target == "Resource") {
            targets.clear();
        }
        Ok(Element {
            name: name.to_owned(),
            path: spec.path.clone(),
            min: spec.min,
            max: match spec.max.as_str() {
                "*" => 0,
                max => max.parse().map_err(|_| format!("max {max} is no number"))?,
            },
            holds,
            codes: self.codes(spec)?,
            targets,
            is_attribute,
            is_summary: spec.is_summary,
            is_modifier: spec.is_modifier,
        })
    }

    fn only(&self, spec: &ElementDefinition) -> Result<Ty, String> {
        if let Some(reference) = &spec.content_reference {
            // Newer releases write the whole address before the `#`.
            let path = reference.rsplit('#').next().unwrap_or_default();
            let id = self.by_path.get(path);
            return id
                .map(|id| Ty::Type(*id))
                .ok_or(format!("no element {path}"));
        }
        if let Some(id) = self.by_path.get(&spec.path) {
            return Ok(Ty::Type(*id));
        }
        match spec.types.as_slice() {
            [one] => self.ty(one),
            other => Err(format!("{} types without a choice", other.len())),
        }
    }

    fn choice(&self, spec: &ElementDefinition, name: &str) -> Result<Holds, String> {
        let path = spec.path.strip_suffix("[x]").unwrap_or(&spec.path);
        let mut alternatives: Vec<Alternative> = Vec::new();
        for one in &spec.types {
            let variant = pascal(&one.code);
            let key = format!("{name}{variant}");
            if alternatives.iter().any(|other| other.key == key) {
                return Err(format!("{key} twice"));
            }
            alternatives.push(Alternative {
                key,
                variant,
                ty: self.ty(one)?,
            });
        }
        if spec.max != "1" {
            return Err("a choice that repeats".to_owned());
        }
        Ok(Holds::Choice {
            name: path.split('.').map(pascal).collect(),
            alternatives,
        })
    }

    fn ty(&self, spec: &TypeRef) -> Result<Ty, String> {
        let extension = spec.extension.iter().find(|one| one.url == FHIR_TYPE);
        let code = match extension {
            Some(extension) => extension.value_url.as_deref().unwrap_or_default(),
            None => spec.code.strip_prefix(PROFILES).unwrap_or(&spec.code),
        };
        if let Some(primitive) = Primitive::from_id(code) {
            return Ok(Ty::Primitive(primitive));
        }
        if code == "Resource" {
            return Ok(Ty::Resource);
        }
        let id = self.by_path.get(code);
        id.map(|id| Ty::Type(*id)).ok_or(format!("no type {code}"))
    }

    /// The code set of a required binding, where the codes are written as codes.
    fn codes(&self, spec: &ElementDefinition) -> Result<Option<usize>, String> {
        let Some(binding) = spec
            .binding
            .as_ref()
            .filter(|one| one.strength == "required")
        else {
            return Ok(None);
        };
        let url = binding.value_set.as_deref().unwrap_or_default();
        let url = url.split('|').next().unwrap_or_default();
        Ok(self.code_sets.iter().position(|set| set.url == url))
    }
}
