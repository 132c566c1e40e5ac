//! The type of a position over the releases: which changes of type are legal, and which type the superset takes.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use crate::Error;
use crate::spec::ElementSpec;
use crate::spec::fixups::PromotionsSpec;

/// The closed lattice of type changes, and which of its entries were needed.
#[derive(Debug, Default)]
pub struct Promotions {
    allowed: BTreeSet<String>,
    decisions: BTreeMap<String, Decision>,
    successor: BTreeMap<String, String>,
    used: RefCell<BTreeSet<String>>,
}

#[derive(Debug)]
struct Decision {
    id: String,
    take: String,
    changes: Vec<String>,
}

impl Promotions {
    /// Reads the entries; each change may be listed once.
    pub fn new(spec: &PromotionsSpec) -> Result<Promotions, Error> {
        let mut errors = Vec::new();
        let mut promotions = Promotions {
            successor: spec.successor.clone(),
            ..Promotions::default()
        };
        for family in &spec.promotion {
            for change in &family.changes {
                if !promotions.allowed.insert(change.clone()) {
                    errors.push(format!(
                        "promotions.toml: {}: {change} is listed twice",
                        family.id
                    ));
                }
            }
        }
        for one in &spec.decision {
            for (origin, changes) in &one.at {
                let decision = Decision {
                    id: one.id.clone(),
                    take: one.take.clone(),
                    changes: changes.clone(),
                };
                if let Some(other) = promotions.decisions.insert(origin.clone(), decision) {
                    // Several decisions may speak of one position when they agree on what is taken.
                    if other.take != one.take {
                        errors.push(format!(
                            "promotions.toml: {} and {} both decide {origin}",
                            other.id, one.id
                        ));
                    }
                    if let Some(both) = promotions.decisions.get_mut(origin) {
                        both.changes.extend(other.changes);
                    }
                }
            }
        }
        Error::collect(errors)?;
        Ok(promotions)
    }

    /// The superset type of a position, from what each release says of it, oldest first.
    pub fn resolve(&self, origin: &str, said: &[(usize, &ElementSpec)]) -> Result<String, Error> {
        let typed: Vec<(&ElementSpec, &str)> = said
            .iter()
            .filter_map(|(_, element)| Some((*element, element.ty.as_deref()?)))
            .collect();
        let decision = self.decisions.get(origin);
        let mut errors = Vec::new();
        for pair in typed.windows(2) {
            let (from, to) = (pair[0].1, pair[1].1);
            let change = format!("{from} -> {to}");
            if from == to {
                continue;
            }
            if decision.is_some_and(|decision| decision.changes.contains(&change)) {
                self.used.borrow_mut().insert(format!("{origin} {change}"));
            } else if self.allowed.contains(&change) {
                self.used.borrow_mut().insert(change);
            } else {
                errors.push(format!(
                    "{origin} changes its type ({change}), and no promotion or decision allows that"
                ));
            }
        }
        Error::collect(errors)?;
        if let Some(decision) = decision.filter(|decision| decision.take != "newest") {
            return Ok(decision.take.clone());
        }
        let in_use = typed
            .iter()
            .rev()
            .find(|(element, _)| element.opt != "W" && element.opt != "X");
        let newest = in_use.or(typed.last());
        let (_, newest) =
            newest.ok_or_else(|| Error::facts(format!("{origin} has no type in any release")))?;
        let mut ty = *newest;
        while let Some(successor) = self.successor.get(ty) {
            self.used.borrow_mut().insert(format!("{ty} successor"));
            ty = successor;
        }
        Ok(ty.to_owned())
    }

    /// Entries that no position needed are errors: the list shrinks when a source mends itself.
    pub fn unused(&self) -> Vec<String> {
        let used = self.used.borrow();
        let mut unused = Vec::new();
        let changes = self.allowed.iter().filter(|change| !used.contains(*change));
        unused.extend(changes.map(|change| format!("promotions.toml: no position needs {change}")));
        for (origin, decision) in &self.decisions {
            for change in decision
                .changes
                .iter()
                .filter(|change| !used.contains(&format!("{origin} {change}")))
            {
                unused.push(format!(
                    "promotions.toml: {}: {origin} does not change {change}",
                    decision.id
                ));
            }
        }
        let successors = self
            .successor
            .keys()
            .filter(|ty| !used.contains(&format!("{ty} successor")));
        unused.extend(
            successors.map(|ty| format!("promotions.toml: no position needs a successor of {ty}")),
        );
        unused
    }
}
