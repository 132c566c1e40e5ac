//! Fields and components over all releases: position is identity, the newest type that is not withdrawn wins, and what
//! each release says becomes runs.

use std::collections::BTreeMap;

use crate::Error;
use crate::fixup::Fixed;
use crate::ir::Usage;
use crate::spec::ElementSpec;

/// A field or component of the superset before its type is resolved.
pub struct Element {
    pub position: usize,
    pub origin: String,
    pub name: String,
    pub title: String,
    pub ty: String,
    pub repeats: bool,
    pub usage: Vec<Usage>,
}

/// Merges the elements of one definition. `lists` are (release, elements), oldest first; `origin` makes the path of a
/// position.
pub fn merge<'a>(
    fixed: &Fixed,
    lists: impl Iterator<Item = (usize, &'a [ElementSpec])>,
    origin: impl Fn(usize) -> String,
    errors: &mut Vec<String>,
) -> Vec<Element> {
    let mut positions: BTreeMap<usize, Vec<(usize, &ElementSpec)>> = BTreeMap::new();
    for (release, elements) in lists {
        for element in elements {
            positions
                .entry(element.pos)
                .or_default()
                .push((release, element));
        }
    }
    let mut merged = Vec::new();
    for (index, (position, said)) in positions.into_iter().enumerate() {
        let origin = origin(position);
        if position != index + 1 {
            errors.push(format!(
                "{origin}: no release defines the position before it"
            ));
        }
        match one(fixed, position, &origin, &said) {
            Ok(element) => merged.push(element),
            Err(error) => errors.push(error.to_string()),
        }
    }
    merged
}

fn one(
    fixed: &Fixed,
    position: usize,
    origin: &str,
    said: &[(usize, &ElementSpec)],
) -> Result<Element, Error> {
    let newest = said
        .iter()
        .rev()
        .find(|(_, element)| element.ty.is_some())
        .or(said.last());
    let title = newest
        .map(|(_, element)| element.name.clone())
        .unwrap_or_default();
    Ok(Element {
        position,
        name: fixed.name(origin)?,
        title,
        ty: fixed.promotions.resolve(origin, said)?,
        repeats: said.iter().any(|(_, element)| element.max.0 != 1),
        usage: runs(origin, said)?,
        origin: origin.to_owned(),
    })
}

fn runs(origin: &str, said: &[(usize, &ElementSpec)]) -> Result<Vec<Usage>, Error> {
    let mut runs: Vec<Usage> = Vec::new();
    for (release, element) in said {
        let opt = match element.opt.as_str() {
            "R" | "O" | "C" | "B" | "W" | "X" => element.opt.chars().next().unwrap_or('O'),
            other => {
                return Err(Error::facts(format!(
                    "{origin}: {other} is not an optionality"
                )));
            }
        };
        let usage = Usage {
            from: *release,
            to: *release,
            opt,
            max: element.max.0,
            len: element.len,
            code_set: element.table.clone().unwrap_or_default(),
            ty: element.ty.clone().unwrap_or_default(),
        };
        match runs.last_mut() {
            Some(last)
                if last.to + 1 == *release
                    && Usage {
                        from: last.from,
                        ..usage.clone()
                    } == (Usage {
                        to: *release,
                        ..last.clone()
                    }) =>
            {
                last.to = *release;
            }
            _ => runs.push(usage),
        }
    }
    Ok(runs)
}
