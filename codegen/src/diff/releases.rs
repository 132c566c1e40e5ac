//! What the standard changed between two releases: per segment and data type, which positions came, went, and say
//! something else.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::Error;
use crate::spec::{ElementSpec, Max, ReleaseSpec, Spec};

/// The text of the comparison; empty when nothing changed.
pub fn compare(spec: &Spec, old: &str, new: &str) -> Result<String, Error> {
    let find = |name: &str| {
        let found = spec.releases.iter().find(|one| one.release == name);
        let known = spec.releases.iter().map(|one| one.release.as_str());
        found.ok_or_else(|| Error::unknown("release", name, known))
    };
    let (old, new) = (find(old)?, find(new)?);
    let mut text = String::new();
    for (of, separator) in [
        (segments as fn(&ReleaseSpec) -> Definitions<'_>, '-'),
        (datatypes, '.'),
    ] {
        let (before, now) = (of(old), of(new));
        let ids: BTreeSet<&str> = before.keys().chain(now.keys()).copied().collect();
        for id in ids {
            let lines = match (before.get(id), now.get(id)) {
                (None, Some((title, _))) => vec![format!("added        {id}  {title}")],
                (Some((title, _)), None) => vec![format!("withdrawn    {id}  {title}")],
                (Some((_, before)), Some((_, now))) => elements(before, now)
                    .into_iter()
                    .map(|(class, position, said)| {
                        format!("{class:<11}  {id}{separator}{position}  {said}")
                    })
                    .collect(),
                (None, None) => Vec::new(),
            };
            lines.iter().for_each(|line| {
                let _ = writeln!(text, "{line}");
            });
        }
    }
    Ok(text)
}

/// Id -> title and elements.
type Definitions<'a> = BTreeMap<&'a str, (&'a str, &'a [ElementSpec])>;

fn segments(release: &ReleaseSpec) -> Definitions<'_> {
    let segments = release.segments.iter().filter(|(_, one)| !one.withdrawn);
    segments
        .map(|(id, one)| (id.as_str(), (one.name.as_str(), one.fields.as_slice())))
        .collect()
}

fn datatypes(release: &ReleaseSpec) -> Definitions<'_> {
    let datatypes = release.datatypes.iter().filter(|(_, one)| !one.withdrawn);
    datatypes
        .map(|(id, one)| (id.as_str(), (one.name.as_str(), one.components.as_slice())))
        .collect()
}

/// Class, position and what changed.
fn elements(old: &[ElementSpec], new: &[ElementSpec]) -> Vec<(&'static str, usize, String)> {
    let by_position = |elements: &'_ [ElementSpec]| -> BTreeMap<usize, ElementSpec> {
        let in_use = elements.iter().filter(|element| in_use(element));
        in_use
            .map(|element| (element.pos, element.clone()))
            .collect()
    };
    let (old, new) = (by_position(old), by_position(new));
    let positions: BTreeSet<usize> = old.keys().chain(new.keys()).copied().collect();
    let mut changes = Vec::new();
    for at in positions {
        match (old.get(&at), new.get(&at)) {
            (None, Some(new)) => changes.push(("added", at, describe(new))),
            (Some(old), None) => changes.push(("withdrawn", at, describe(old))),
            (Some(old), Some(new)) => changes.extend(
                [
                    ("retyped", ty(old), ty(new)),
                    ("renamed", old.name.clone(), new.name.clone()),
                    ("optionality", old.opt.clone(), new.opt.clone()),
                    ("repetition", times(old.max), times(new.max)),
                ]
                .into_iter()
                .filter(|(_, old, new)| old != new)
                .map(|(class, old, new)| (class, at, format!("{old} -> {new}"))),
            ),
            (None, None) => {}
        }
    }
    changes
}

/// Whether a message of the release may have it.
fn in_use(element: &ElementSpec) -> bool {
    element.ty.is_some() && element.opt != "W" && element.opt != "X"
}

fn describe(element: &ElementSpec) -> String {
    let (name, opt) = (&element.name, &element.opt);
    format!("{name} ({}, {opt}, {})", ty(element), times(element.max))
}

fn ty(element: &ElementSpec) -> String {
    element.ty.clone().unwrap_or_default()
}

fn times(max: Max) -> String {
    match max.0 {
        0 => "any number".into(),
        1 => "once".into(),
        number => format!("{number} times"),
    }
}
