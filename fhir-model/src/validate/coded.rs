//! Codes of required bindings. A binding without a list, of media types or currencies, is not looked at.

use crate::def::CodeSet;

/// Whether a set has a code.
pub(super) fn has(set: &CodeSet, code: &str) -> bool {
    set.codes.iter().any(|one| one.code == code)
}

/// Whether a set has a code of a system. A code without a system may be meant.
pub(super) fn has_of(set: &CodeSet, system: Option<&str>, code: &str) -> bool {
    set.codes.iter().any(|one| {
        one.code == code
            && system.is_none_or(|system| {
                let of = set.systems.get(usize::from(one.system));
                of.is_some_and(|of| *of == system)
            })
    })
}
