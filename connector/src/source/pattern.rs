//! Which names are wanted: the patterns of the option `file_pattern`, and the compressed twins of what they name.

use glob::{MatchOptions, Pattern};

/// A pattern for file names: `*` any characters, `?` one, `[abc]` one of these, `{hl7,txt}` one of these texts. A pattern
/// that holds `/` is compared with the path below the folder, where `**` is any number of folders; any other with the
/// name alone.
///
/// What it names may be compressed: `*.hl7` also takes `a.hl7.gz`, `a.hl7.zip`, `a.gz` and `a.zip`; but not `a.txt.gz`,
/// which says that it is something else.
///
/// ```
/// use healthcare_connector::source::NamePattern;
/// let pattern = NamePattern::new("*.hl7")?;
/// assert!(pattern.takes("a.hl7") && pattern.takes("2024/a.hl7.gz") && pattern.takes("a.zip"));
/// assert!(!pattern.takes("a.txt") && !pattern.takes("a.txt.gz"));
/// # Ok::<(), healthcare_connector::source::PatternError>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct NamePattern(Vec<One>);

/// One of several patterns.
#[derive(Debug, Clone)]
struct One {
    alternatives: Vec<Pattern>,
    /// Compare whole paths.
    whole: bool,
    /// The ending of the pattern, `.hl7`, if it has one that is plain text.
    ending: Option<String>,
}

/// A text that is no pattern.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no file pattern at character {at}: {what}")]
pub struct PatternError {
    /// Position in the pattern, from 0.
    pub at: usize,
    /// What is wrong there.
    pub what: &'static str,
}

const OPTIONS: MatchOptions = MatchOptions {
    case_sensitive: true,
    require_literal_separator: true,
    require_literal_leading_dot: false,
};

/// More alternatives than this are a mistake.
const MOST_ALTERNATIVES: usize = 1000;

impl NamePattern {
    /// Reads a pattern.
    ///
    /// # Errors
    /// An open bracket or brace, or a `**` that is not a folder by itself.
    pub fn new(text: &str) -> Result<NamePattern, PatternError> {
        One::new(text).map(|one| NamePattern(vec![one]))
    }

    /// What any of several patterns takes.
    ///
    /// # Errors
    /// As [`NamePattern::new`].
    pub fn any<'a>(texts: impl IntoIterator<Item = &'a str>) -> Result<NamePattern, PatternError> {
        let all = texts.into_iter().map(One::new);
        all.collect::<Result<_, _>>().map(NamePattern)
    }

    /// Whether a file is wanted, by its path below the folder with `/` between names.
    pub fn takes(&self, path: &str) -> bool {
        self.0.iter().any(|one| one.takes(path))
    }

    /// Whether a pattern names exactly this, and not only what is packed in it.
    pub fn names(&self, path: &str) -> bool {
        self.0.iter().any(|one| one.names(path))
    }
}

impl One {
    fn new(text: &str) -> Result<One, PatternError> {
        let mut alternatives = Vec::new();
        for text in spelled_out(text)? {
            let pattern = Pattern::new(&text);
            alternatives.push(pattern.map_err(|error| PatternError {
                at: error.pos,
                what: error.msg,
            })?);
        }
        let ending = text
            .rsplit_once('.')
            .map(|(_, ending)| ending)
            .filter(|ending| {
                !ending.is_empty() && ending.bytes().all(|b| b.is_ascii_alphanumeric())
            })
            .map(|ending| format!(".{ending}"));
        Ok(One {
            alternatives,
            whole: text.contains('/'),
            ending,
        })
    }

    fn takes(&self, path: &str) -> bool {
        if self.names(path) {
            return true;
        }
        [".gz", ".zip"].into_iter().any(|compressed| {
            let Some(plain) = without_ending(path, compressed) else {
                return false;
            };
            let ending = self.ending.as_deref().filter(|_| !has_ending(plain));
            let twin = ending.map(|ending| format!("{plain}{ending}"));
            self.names(plain) || twin.is_some_and(|twin| self.names(&twin))
        })
    }

    fn names(&self, path: &str) -> bool {
        let name = match path.rsplit_once('/') {
            Some((_, name)) if !self.whole => name,
            _ => path,
        };
        let mut alternatives = self.alternatives.iter();
        alternatives.any(|pattern| pattern.matches_with(name, OPTIONS))
    }
}

/// Whether a path ends as names of files of a kind do: `a.txt`, but not `2024.12.31`.
fn has_ending(path: &str) -> bool {
    let name = path.rsplit_once('/').map_or(path, |(_, name)| name);
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    ending.bytes().any(|byte| byte.is_ascii_alphabetic())
}

/// The path without an ending, whatever the case of the ending.
pub(super) fn without_ending<'a>(path: &'a str, ending: &str) -> Option<&'a str> {
    let (plain, found) = path.split_at_checked(path.len().checked_sub(ending.len())?)?;
    found.eq_ignore_ascii_case(ending).then_some(plain)
}

/// The patterns that a pattern with `{a,b}` stands for.
fn spelled_out(text: &str) -> Result<Vec<String>, PatternError> {
    let mut done = Vec::new();
    let mut open = vec![text.to_owned()];
    while let Some(text) = open.pop() {
        let Some(start) = text.find('{') else {
            done.push(text);
            continue;
        };
        let (before, rest) = text.split_at(start);
        let rest = rest.get(1..).unwrap_or_default();
        let Some((choices, after)) = choices(rest) else {
            return Err(PatternError {
                at: start,
                what: "a brace that is not closed",
            });
        };
        // The last one is taken first: the order of alternatives does not matter, that of errors is by position.
        open.extend(
            choices
                .into_iter()
                .map(|choice| format!("{before}{choice}{after}")),
        );
        if open.len() + done.len() > MOST_ALTERNATIVES {
            return Err(PatternError {
                at: start,
                what: "too many alternatives",
            });
        }
    }
    Ok(done)
}

/// The texts between an open brace and its end, and what follows.
fn choices(rest: &str) -> Option<(Vec<&str>, &str)> {
    let (mut depth, mut from, mut found) = (0, 0, Vec::new());
    for (at, character) in rest.char_indices() {
        match character {
            '{' => depth += 1,
            '}' if depth > 0 => depth -= 1,
            ',' if depth == 0 => {
                found.push(rest.get(from..at)?);
                from = at + 1;
            }
            '}' => {
                found.push(rest.get(from..at)?);
                return Some((found, rest.get(at + 1..)?));
            }
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn takes(pattern: &str, path: &str) -> bool {
        NamePattern::new(pattern).unwrap().takes(path)
    }

    #[test]
    fn names_are_compared_without_their_folders() {
        assert!(takes("*.hl7", "2024/01/a.hl7"));
        assert!(takes("adt_??.hl7", "adt_07.hl7"));
        assert!(takes("[ab]*", "b.txt") && !takes("[ab]*", "c.txt"));
        assert!(!takes("*.hl7", "a.HL7"));
    }

    #[test]
    fn patterns_with_folders_are_compared_with_paths() {
        assert!(takes("adt/*.hl7", "adt/a.hl7"));
        assert!(!takes("adt/*.hl7", "oru/a.hl7") && !takes("adt/*.hl7", "adt/x/a.hl7"));
        assert!(takes("**/adt/*", "2024/01/adt/a.hl7") && takes("**/adt/*", "adt/a.hl7"));
    }

    #[test]
    fn compressed_twins_are_taken() {
        for name in [
            "a.hl7.gz",
            "a.hl7.zip",
            "a.zip",
            "a.gz",
            "a.hl7.GZ",
            "x/a.Zip",
        ] {
            assert!(takes("*.hl7", name), "{name}");
        }
        for name in ["a.txt.gz", "gz", ".gz", "a.hl7.bz2"] {
            assert!(!takes("adt*.hl7", name), "{name}");
        }
        assert!(takes("adt_*.hl7", "adt_1.zip") && !takes("adt_*.hl7", "oru_1.zip"));
        assert!(takes("*", "anything.zip"));
    }

    #[test]
    fn braces_are_alternatives() {
        for name in ["a.hl7", "a.txt", "a.txt.gz"] {
            assert!(takes("*.{hl7,txt}", name), "{name}");
        }
        assert!(!takes("*.{hl7,txt}", "a.csv"));
        assert!(takes("{a,b{1,2}}.hl7", "b2.hl7"));
    }

    #[test]
    fn several_patterns_take_what_one_of_them_takes() {
        let pattern = NamePattern::any(["*.hl7", "*.json"]).unwrap();
        for name in ["a.hl7", "a.json.gz", "a.zip"] {
            assert!(pattern.takes(name), "{name}");
        }
        assert!(!pattern.takes("a.txt") && !pattern.names("a.json.gz"));
        assert!(!NamePattern::any([]).unwrap().takes("a.hl7"));
    }

    #[test]
    fn what_is_no_pattern_is_refused_with_its_position() {
        let error = NamePattern::new("*.{hl7,txt").unwrap_err();
        assert_eq!(
            error.to_string(),
            "no file pattern at character 2: a brace that is not closed"
        );
        assert!(NamePattern::new("[a").is_err());
        let many = "{1,2,3,4,5,6,7,8,9,0}".repeat(4);
        assert_eq!(
            NamePattern::new(&many).unwrap_err().what,
            "too many alternatives"
        );
    }
}
