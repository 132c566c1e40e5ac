//! Code sets ("tables" of HL7, user-defined ones among them): which codes there are, and what they stand for. Their
//! codes lie in the crate as text, a line each, and are read when asked for.

use crate::CODE_SETS;
use crate::Release;
use crate::def::CodeSet;

/// The code set with this number.
///
/// ```
/// use hl7_model::{Release, code_set};
///
/// let sex = code_set("0001").ok_or("no such set")?;
/// assert_eq!(sex.title, "Administrative Sex");
/// let code = sex.code("A").ok_or("no such code")?;
/// assert_eq!((code.display, code.since), ("Ambiguous", Some(Release::V2_4)));
/// assert!(!code.is_in(Release::V2_3));
/// assert!(sex.code("X").is_none());
/// assert_eq!(sex.codes().map(|code| code.code).collect::<String>(), "AFMNOU");
/// # Ok::<(), &str>(())
/// ```
pub fn code_set(id: &str) -> Option<&'static CodeSet> {
    let run = CODE_SETS.partition_point(|run| run.last().is_some_and(|last| last.id < id));
    let run = CODE_SETS.get(run)?;
    let at = run.binary_search_by(|set| set.id.cmp(id)).ok()?;
    run.get(at)
}

/// Every code set, by number.
pub fn code_sets() -> impl Iterator<Item = &'static CodeSet> {
    CODE_SETS.iter().flat_map(|run| run.iter())
}

/// One code of a [`CodeSet`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Code {
    /// As on the wire.
    pub code: &'static str,
    /// For people; empty where no source has words for it.
    pub display: &'static str,
    /// First release; none for a code that is as old as the standard, or whose beginning is not known.
    pub since: Option<Release>,
    /// Last release, where it ended.
    pub until: Option<Release>,
}

impl Code {
    /// Whether a release has it, as far as is known.
    pub fn is_in(&self, release: Release) -> bool {
        self.since.is_none_or(|since| since <= release)
            && self.until.is_none_or(|until| release <= until)
    }

    fn of(line: &'static str) -> Code {
        let mut parts = line.split('\t');
        let mut next = || parts.next().unwrap_or_default();
        Code {
            code: next(),
            display: next(),
            since: Release::from_text(next()),
            until: Release::from_text(next()),
        }
    }
}

impl CodeSet {
    /// Its codes in their order.
    pub fn codes(&self) -> impl Iterator<Item = Code> + use<> {
        self.lines.lines().map(Code::of)
    }

    /// A code, exactly as written.
    pub fn code(&self, code: &str) -> Option<Code> {
        let (mut low, mut high) = (0, self.lines.len());
        while low < high {
            let before = self.lines.as_bytes().get(low..low.midpoint(high))?;
            let start = memchr::memrchr(b'\n', before).map_or(low, |at| low + at + 1);
            let line = self.lines.get(start..)?.split('\n').next()?;
            let found = Code::of(line);
            match found.code.cmp(code) {
                std::cmp::Ordering::Equal => return Some(found),
                std::cmp::Ordering::Less => low = start + line.len() + 1,
                std::cmp::Ordering::Greater => high = start,
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_of_every_set_is_found_by_its_number_and_itself() {
        let mut codes = 0;
        for set in code_sets() {
            assert!(std::ptr::eq(code_set(set.id).unwrap(), set));
            for code in set.codes() {
                assert_eq!(set.code(code.code), Some(code), "{} {}", set.id, code.code);
                codes += 1;
            }
            assert_eq!(set.codes().count(), set.lines.lines().count());
            assert!(
                set.codes().is_sorted_by(|a, b| a.code < b.code),
                "{}",
                set.id
            );
        }
        assert!(codes > 6000, "{codes}");
    }

    #[test]
    fn what_is_not_there_is_not_found() {
        for id in ["", "0000", "1", "00011", "9999", "ABCD"] {
            assert!(code_set(id).is_none(), "{id}");
        }
        let sex = code_set("0001").unwrap();
        for code in ["", "a", "AA", "~", "F\tFemale", "F\n"] {
            assert!(sex.code(code).is_none(), "{code:?}");
        }
        let empty = code_sets().find(|set| set.lines.is_empty()).unwrap();
        assert_eq!((empty.code(""), empty.codes().count()), (None, 0));
    }

    #[test]
    fn releases_of_codes_are_known() {
        let parts = code_set("0203").unwrap();
        let code = parts.code("MR").unwrap();
        assert_eq!(code.display, "Medical record number");
        let ended = code_sets().flat_map(CodeSet::codes);
        let mut ended = ended.filter(|code| code.until.is_some());
        let one = ended.next().unwrap();
        assert!(!one.is_in(Release::NEWEST) || one.until == Some(Release::NEWEST));
    }
}
