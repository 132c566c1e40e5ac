//! Code sets: names of enums and variants.

use std::collections::BTreeSet;

use crate::Error;
use crate::fhir::ir::{Code, CodeSet};
use crate::fhir::spec::{Coding, ValueSet};

/// The variant for codes that the set does not have.
const UNKNOWN: &str = "Other";

/// The code sets of a release, by name.
pub fn code_sets(value_sets: &[ValueSet]) -> Result<Vec<CodeSet>, Error> {
    let mut sets = Vec::new();
    let mut names = BTreeSet::new();
    for set in value_sets {
        // Two value sets may have one name; their ids differ.
        let mut name = pascal(&set.name);
        if !names.insert(name.clone()) {
            name = pascal(&set.id);
            if !names.insert(name.clone()) {
                return Err(Error::facts(format!("two value sets are called {name}")));
            }
        }
        sets.push(code_set(name, set)?);
    }
    sets.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(sets)
}

fn code_set(name: String, set: &ValueSet) -> Result<CodeSet, Error> {
    let mut systems: Vec<String> = Vec::new();
    let mut codes: Vec<Code> = Vec::new();
    let mut variants = BTreeSet::from([UNKNOWN.to_owned()]);
    for coding in &set.expansion.contains {
        if codes.iter().any(|other| other.code == coding.code) {
            // One code of two systems is one value on the wire.
            continue;
        }
        let system = match systems.iter().position(|other| *other == coding.system) {
            Some(at) => at,
            None => {
                systems.push(coding.system.clone());
                systems.len() - 1
            }
        };
        codes.push(Code {
            code: coding.code.clone(),
            variant: variant(coding, &mut variants),
            display: coding.display.clone(),
            system: u8::try_from(system)
                .map_err(|_| Error::facts(format!("{name} has too many code systems")))?,
        });
    }
    Ok(CodeSet {
        name,
        url: set.url.clone(),
        systems,
        codes,
    })
}

/// The code in Rust's form; where that says nothing or is taken, the display; then with a number.
fn variant(coding: &Coding, taken: &mut BTreeSet<String>) -> String {
    let by_code = pascal(&coding.code);
    let by_display = pascal(&coding.display);
    let with_code = format!("{by_code}Code");
    let mut candidates = vec![by_code, by_display, with_code];
    candidates
        .retain(|one| one.chars().next().is_some_and(|c| c.is_ascii_alphabetic()) && one != "Code");
    let last = candidates
        .first()
        .cloned()
        .unwrap_or_else(|| "Code".to_owned());
    candidates.extend((2..).take(200).map(|n| format!("{last}{n}")));
    for one in candidates {
        // Names that differ in case alone are hard to tell apart.
        if one != "Self" && !taken.iter().any(|other| other.eq_ignore_ascii_case(&one)) {
            taken.insert(one.clone());
            return one;
        }
    }
    last
}

/// Words with capitals, letters and digits only; a digit in front gets a letter before it.
pub fn pascal(text: &str) -> String {
    let mut name = String::new();
    let mut begins = true;
    for c in text.chars() {
        if !c.is_ascii_alphanumeric() {
            // Digits on both sides of a point stay apart: 4.0.1.
            let digit = name.ends_with(|c: char| c.is_ascii_digit());
            begins = true;
            if digit && matches!(c, '.' | '-' | '_') {
                name.push('_');
            }
            continue;
        }
        if !c.is_ascii_digit() && name.ends_with('_') {
            name.pop();
        }
        if name.is_empty() && c.is_ascii_digit() {
            name.push('V');
        }
        match begins {
            true => name.push(c.to_ascii_uppercase()),
            false => name.push(c),
        }
        begins = false;
    }
    while name.ends_with('_') {
        name.pop();
    }
    name
}
