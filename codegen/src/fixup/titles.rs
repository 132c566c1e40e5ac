//! Corrected titles.

use crate::Error;
use crate::spec::fixups::RetitleSpec;
use crate::spec::{ElementSpec, Spec};

/// Corrects titles in every release that says what the fixup expects. One that finds nothing is an error.
pub fn retitle(spec: &mut Spec, fixups: &[RetitleSpec]) -> Result<(), Error> {
    let mut errors = Vec::new();
    for fixup in fixups {
        for (origin, title) in &fixup.at {
            let mut applied = false;
            for release in &mut spec.releases {
                let elements = match origin.rsplit_once(['-', '.']) {
                    Some((id, position)) if origin.contains('-') => release
                        .segments
                        .get_mut(id)
                        .map(|one| (&mut one.fields, position)),
                    Some((id, position)) => release
                        .datatypes
                        .get_mut(id)
                        .map(|one| (&mut one.components, position)),
                    None => None,
                };
                let element = elements.and_then(|(elements, position)| find(elements, position));
                if let Some(element) = element.filter(|element| element.name == title.was) {
                    element.name = title.is.clone();
                    applied = true;
                }
            }
            if !applied {
                errors.push(format!(
                    "hl7v2.toml: {}: no release calls {origin} {:?}",
                    fixup.id, title.was
                ));
            }
        }
    }
    Error::collect(errors)
}

fn find<'a>(elements: &'a mut [ElementSpec], position: &str) -> Option<&'a mut ElementSpec> {
    let position: usize = position.parse().ok()?;
    elements.iter_mut().find(|element| element.pos == position)
}
