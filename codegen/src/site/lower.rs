//! The site's declarations over the standard's model: its data types and segments join it, its tables replace the
//! standard's, so that what is emitted is the site's alone.

use std::collections::BTreeSet;

use super::declared::{DatatypeSpec, ElementSpec, SegmentSpec, SiteSpec};
use super::position::Step;
use crate::error::nearest;
use crate::fixup::Fixed;
use crate::ir::{Composite, CompositeId, Field, Model, Primitive, Segment, Ty, Usage};
use crate::lower::{acyclic, lower_site};
use crate::names::Names;

/// The model with the site's declarations.
#[derive(Debug)]
pub struct Lowered {
    /// The standard's, with the site's data types behind its own, the site's segments, and no message table but the
    /// site's.
    pub model: Model,
    /// How many data types are the standard's.
    pub standard: usize,
    /// Ids of the site's segments.
    pub segments: Vec<String>,
}

/// Something that cannot be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where in the file.
    pub at: Vec<Step>,
    /// What.
    pub message: String,
}

/// Lowers the declarations; all problems are found at once.
pub fn lower(site: &SiteSpec, fixed: &Fixed, model: Model) -> Result<Lowered, Vec<Problem>> {
    let standard = model.composites.len();
    let mut lowering = Lowering {
        site,
        names: fixed.names.clone(),
        standard: model.composites.len(),
        model,
        problems: Vec::new(),
    };
    lowering.check_ids();
    lowering.datatypes();
    lowering.segments();
    lowering.finish()?;
    let Lowering { mut model, .. } = lowering;
    let segments: Vec<String> = site.segment.keys().cloned().collect();
    tables(site, fixed, &segments, &mut model)?;
    Ok(Lowered {
        model,
        standard,
        segments,
    })
}

struct Lowering<'a> {
    site: &'a SiteSpec,
    names: Names,
    model: Model,
    standard: usize,
    problems: Vec<Problem>,
}

/// Where an element stands: in a segment or a data type.
#[derive(Clone, Copy)]
struct Owner<'a> {
    id: &'a str,
    /// `segment`, `datatype`.
    kind: &'static str,
    /// `fields`, `components`.
    list: &'static str,
    separator: char,
}

impl Owner<'_> {
    fn steps(&self) -> Vec<Step> {
        vec![Step::key(self.kind), Step::key(self.id)]
    }

    fn element(&self, index: usize) -> Vec<Step> {
        let mut steps = self.steps();
        steps.push(Step::key(self.list));
        steps.push(Step::At(index));
        steps
    }

    fn origin(&self, position: usize) -> String {
        format!("{}{}{position}", self.id, self.separator)
    }
}

fn segment(id: &str) -> Owner<'_> {
    Owner {
        id,
        kind: "segment",
        list: "fields",
        separator: '-',
    }
}

fn datatype(id: &str) -> Owner<'_> {
    Owner {
        id,
        kind: "datatype",
        list: "components",
        separator: '.',
    }
}

impl Lowering<'_> {
    fn problem(&mut self, at: Vec<Step>, message: impl Into<String>) {
        let message = message.into();
        self.problems.push(Problem { at, message });
    }

    fn finish(&mut self) -> Result<(), Vec<Problem>> {
        if self.problems.is_empty()
            && let Err(error) = acyclic(&self.model.composites)
        {
            let at = vec![Step::key("datatype")];
            self.problem(at, error.to_string());
        }
        match self.problems.is_empty() {
            true => Ok(()),
            false => Err(std::mem::take(&mut self.problems)),
        }
    }

    fn check_ids(&mut self) {
        for id in self.site.segment.keys() {
            if !is_id(id) || id.len() != 3 {
                self.problem(
                    segment(id).steps(),
                    format!(
                        "{id} is no segment id: a capital letter and two capital letters or digits"
                    ),
                );
            }
        }
        for id in self.site.datatype.keys() {
            let steps = datatype(id).steps();
            if !is_id(id) || !(2..=8).contains(&id.len()) {
                self.problem(
                    steps,
                    format!("{id} is no data type id: two to eight capital letters and digits"),
                );
            } else if self.is_standard(id) {
                self.problem(steps, format!("{id} is a data type of the standard"));
            } else if self.site.segment.contains_key(id) {
                self.problem(steps, format!("{id} is a segment of this file"));
            }
        }
    }

    fn datatypes(&mut self) {
        let site = self.site;
        for (id, spec) in &site.datatype {
            self.model.composites.push(Composite {
                id: id.clone(),
                title: spec.title.clone(),
                components: Vec::new(),
                variadic: false,
            });
        }
        for (at, (id, DatatypeSpec { components, .. })) in site.datatype.iter().enumerate() {
            let owner = datatype(id);
            if self.is_standard(id) {
                continue;
            }
            for (index, component) in components.iter().enumerate() {
                if component.max.0 != 1 {
                    let origin = owner.origin(component.pos);
                    let message = format!("{origin}: a component does not repeat");
                    self.problem(owner.element(index), message);
                }
            }
            let components = self.elements(owner, 0, components);
            self.model.composites[self.standard + at].components = components;
        }
    }

    fn is_standard(&self, datatype: &str) -> bool {
        let mut standard = self.model.composites.iter().take(self.standard);
        standard.any(|one| one.id == datatype) || Primitive::from_id(datatype).is_some()
    }

    fn segments(&mut self) {
        let site = self.site;
        for (id, SegmentSpec { title, fields }) in &site.segment {
            let known = self.model.segments.iter().position(|one| one.id == *id);
            let before = known.map_or(0, |at| self.model.segments[at].fields.len());
            let mut fields = self.elements(segment(id), before, fields);
            match (known, title) {
                (Some(at), None) => self.model.segments[at].fields.append(&mut fields),
                (None, Some(title)) => self.model.segments.push(Segment {
                    id: id.clone(),
                    title: title.clone(),
                    fields,
                }),
                (Some(_), Some(_)) => self.problem(
                    segment(id).steps(),
                    format!("{id} is a segment of the standard, which has its title"),
                ),
                (None, None) => self.problem(
                    segment(id).steps(),
                    format!("{id} is a new segment, and needs a title"),
                ),
            }
        }
        self.model.segments.sort_by(|a, b| a.id.cmp(&b.id));
    }

    /// Fields or components behind the `before` that are there.
    fn elements(&mut self, owner: Owner<'_>, before: usize, specs: &[ElementSpec]) -> Vec<Field> {
        if specs.is_empty() {
            self.problem(owner.steps(), format!("{} has no {}", owner.id, owner.list));
        }
        let mut fields = Vec::new();
        for (index, spec) in specs.iter().enumerate() {
            let expected = before + index + 1;
            match self.element(owner, expected, spec) {
                Ok(field) => fields.push(field),
                Err(message) => self.problem(owner.element(index), message),
            }
        }
        fields
    }

    fn element(
        &mut self,
        owner: Owner<'_>,
        expected: usize,
        spec: &ElementSpec,
    ) -> Result<Field, String> {
        let origin = owner.origin(spec.pos);
        if spec.pos != expected {
            return Err(format!(
                "{origin} stands where {} is expected: positions go up one by one, without gaps",
                owner.origin(expected)
            ));
        }
        let opt = match spec.opt.as_str() {
            "R" | "O" | "C" | "B" | "W" | "X" => spec.opt.chars().next().unwrap_or('O'),
            other => return Err(format!("{origin}: {other} is not one of R O C B W X")),
        };
        self.names.add(&origin, &spec.name)?;
        Ok(Field {
            position: spec.pos,
            name: spec.name.clone(),
            title: spec
                .title
                .clone()
                .unwrap_or_else(|| spec.name.replace('_', " ")),
            ty: self.ty(&origin, &spec.ty)?,
            ty_name: spec.ty.clone(),
            repeats: spec.max.0 != 1,
            usage: vec![Usage {
                from: 0,
                to: self.model.releases.len().saturating_sub(1),
                opt,
                max: spec.max.0,
                len: spec.len,
                code_set: spec.table.clone(),
                ty: spec.ty.clone(),
            }],
            origin,
        })
    }

    fn ty(&self, origin: &str, id: &str) -> Result<Ty, String> {
        let composites = &self.model.composites;
        if let Some(at) = composites.iter().position(|one| one.id == id) {
            return Ok(Ty::Composite(CompositeId(at)));
        }
        if let Some(primitive) = Primitive::from_id(id) {
            return Ok(Ty::Primitive(primitive));
        }
        let mut skipped = self.model.skipped.iter();
        let hint = match skipped.find(|one| one.kind == "data type" && one.id == id) {
            Some(skipped) => format!("; {}", skipped.reason),
            None => nearest(id, composites.iter().map(|one| one.id.as_str()))
                .map(|near| format!("; did you mean {near}?"))
                .unwrap_or_default(),
        };
        Err(format!("{origin}: there is no data type {id}{hint}"))
    }
}

fn is_id(id: &str) -> bool {
    id.starts_with(|c: char| c.is_ascii_uppercase())
        && id
            .chars()
            .all(|c| c.is_ascii_uppercase() || c.is_ascii_digit())
}

/// The tables of the site's segments, and those that it declares.
fn tables(
    site: &SiteSpec,
    fixed: &Fixed,
    segments: &[String],
    model: &mut Model,
) -> Result<(), Vec<Problem>> {
    let mut problems = Vec::new();
    let mut declared = fixed.spec.declared.clone();
    let mut taken: BTreeSet<String> = declared.table.iter().map(|one| one.name.clone()).collect();
    taken.extend(model.segments.iter().map(|one| one.id.to_lowercase()));
    taken.insert("z_segments".into());
    for (name, entries) in &site.fragment {
        if declared
            .fragment
            .insert(name.clone(), entries.clone())
            .is_some()
        {
            problems.push(Problem {
                at: vec![Step::key("fragment"), Step::key(name)],
                message: format!("fragment {name} is one of the standard's tables"),
            });
        }
    }
    for table in &site.table {
        if !taken.insert(table.name.clone()) {
            problems.push(Problem {
                at: table_steps(&table.name),
                message: format!("there is a table {} already", table.name),
            });
        }
    }
    declared.table = site.table.clone();
    let frame = &fixed.spec.segment_tables;
    if let Err(messages) = lower_site(&declared, frame, segments, model) {
        problems.extend(messages.into_iter().map(|message| Problem {
            at: table_steps(path_of(&message)),
            message,
        }));
    }
    match problems.is_empty() {
        true => Ok(()),
        false => Err(problems),
    }
}

/// The path that a message begins with: `visits.ward: ..`, `table visits: ..`, `visits has 2 columns ..`.
fn path_of(message: &str) -> &str {
    let path = message.split(": ").next().unwrap_or_default();
    let path = path.strip_prefix("table ").unwrap_or(path);
    path.split(" has ").next().unwrap_or_default()
}

/// `visits.ward` -> `table`, the one named `visits`, its `columns`, the one named `ward`.
fn table_steps(path: &str) -> Vec<Step> {
    let mut steps = Vec::new();
    for (level, name) in path.split('.').enumerate() {
        steps.push(Step::key(if level == 0 { "table" } else { "columns" }));
        steps.push(Step::Named(name.to_owned()));
    }
    steps
}
