//! Frozen names: position -> column name, in `specs/names.lock`, which only ever grows at its end. Beside the fixups:
//! it knows positions and titles, and nothing of types or of what is emitted.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use crate::Error;

/// Columns of every segment table that are not fields (and the typed values of `obx`), and the member of every typed
/// struct that keeps what the definition does not know. No position may have such a name: it gets its segment's id in
/// front (`MSH-9` is `msh_message_type`).
pub const RESERVED: [&str; 15] = [
    "message_control_id",
    "message_type",
    "trigger_event",
    "message_datetime",
    "patient_id",
    "segment_index",
    "parent_segment_index",
    "group_path",
    "value_number",
    "value_comparator",
    "value_datetime",
    "value_code",
    "raw_segment",
    "message_hash",
    "extra",
];

/// Longest name, the limit of many databases.
pub const LONGEST: usize = 63;

/// The frozen names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Names {
    /// Origins (`PID-3`, `CX.4`) in the order of the file.
    order: Vec<String>,
    names: BTreeMap<String, String>,
    /// `PID patient_identifier_list`: what is taken.
    taken: BTreeSet<(String, String)>,
}

impl Names {
    /// Reads `specs/names.lock`. A file that is not there is a lock without names.
    pub fn load(path: &Path) -> Result<Names, Error> {
        match std::fs::read_to_string(path) {
            Ok(text) => Names::parse(&text).map_err(Error::format(path)),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Names::default()),
            Err(error) => Err(Error::io(path)(error)),
        }
    }

    /// Reads the text of a lock: one line per position, `PID-3<TAB>patient_identifier_list`.
    pub fn parse(text: &str) -> Result<Names, String> {
        let mut names = Names::default();
        for (index, line) in text.lines().enumerate() {
            let at = |problem: String| format!("line {}: {problem}", index + 1);
            let (origin, name) = line
                .split_once('\t')
                .ok_or_else(|| at("is not a position, a tab and a name".into()))?;
            names.add(origin, name).map_err(at)?;
        }
        Ok(names)
    }

    /// The text of the lock.
    pub fn to_text(&self) -> String {
        let mut text = String::new();
        for origin in &self.order {
            if let Some(name) = self.names.get(origin) {
                let _ = writeln!(text, "{origin}\t{name}");
            }
        }
        text
    }

    /// The name of a position by its origin: `PID-3`, `CX.4`.
    pub fn get(&self, origin: &str) -> Option<&str> {
        self.names.get(origin).map(String::as_str)
    }

    /// The name of a field.
    pub fn field(&self, segment: &str, position: usize) -> Option<&str> {
        self.get(&format!("{segment}-{position}"))
    }

    /// The name of a component.
    pub fn component(&self, composite: &str, position: usize) -> Option<&str> {
        self.get(&format!("{composite}.{position}"))
    }

    /// Positions and names, in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.order
            .iter()
            .filter_map(|origin| Some((origin.as_str(), self.get(origin)?)))
    }

    /// The name that a new position gets: from its title, with the segment's id in front of a reserved one, and its
    /// number behind one that another position of the segment or composite has.
    pub fn propose(&self, origin: &str, title: &str) -> Result<String, String> {
        let (owner, position) = split(origin)?;
        let mut name = snake_case(title);
        if RESERVED.contains(&name.as_str()) {
            name = format!("{}_{name}", owner.to_ascii_lowercase());
        }
        if self.taken.contains(&(owner.to_owned(), name.clone())) {
            name = format!("{name}_{position}");
        }
        self.check(origin, &name)?;
        Ok(name)
    }

    /// Appends a name for every position that has none, in the order given, and says which. `chosen` holds the names
    /// that fixups choose; one that would be found anyway is refused, and so is one that comes after the name is frozen.
    pub fn append<'a>(
        &mut self,
        wanted: impl IntoIterator<Item = (&'a str, &'a str)>,
        chosen: &BTreeMap<String, String>,
    ) -> Result<Vec<(String, String)>, Error> {
        let mut added = Vec::new();
        let mut problems = Vec::new();
        for (origin, title) in wanted {
            if self.names.contains_key(origin) {
                continue;
            }
            let proposed = self.propose(origin, title);
            let name = match (chosen.get(origin), proposed) {
                (Some(name), Ok(found)) if *name == found => {
                    Err(format!("{origin} is called {name} without a fixup"))
                }
                (Some(name), _) => Ok(name.clone()),
                (None, proposed) => proposed,
            };
            match name.and_then(|name| self.add(origin, &name).map(|()| name)) {
                Ok(name) => added.push((origin.to_owned(), name)),
                Err(problem) => problems.push(problem),
            }
        }
        for (origin, name) in chosen {
            if self.get(origin) != Some(name) {
                problems.push(format!(
                    "a fixup calls {origin} {name}, but specs/names.lock does not"
                ));
            }
        }
        Error::collect(problems)?;
        Ok(added)
    }

    /// Adds the name of a position that has none.
    pub fn add(&mut self, origin: &str, name: &str) -> Result<(), String> {
        self.check(origin, name)?;
        if self
            .names
            .insert(origin.to_owned(), name.to_owned())
            .is_some()
        {
            return Err(format!("{origin} has a name already"));
        }
        let (owner, _) = split(origin)?;
        self.taken.insert((owner.to_owned(), name.to_owned()));
        self.order.push(origin.to_owned());
        Ok(())
    }

    fn check(&self, origin: &str, name: &str) -> Result<(), String> {
        let (owner, _) = split(origin)?;
        let legal = name.starts_with(|c: char| c.is_ascii_lowercase())
            && name
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
            && !name.ends_with('_')
            && !name.contains("__");
        if !legal {
            return Err(format!("{origin}: {name:?} is not a name in snake case"));
        }
        if name.len() > LONGEST {
            return Err(format!(
                "{origin}: {name} is longer than {LONGEST} characters"
            ));
        }
        if RESERVED.contains(&name) {
            return Err(format!("{origin}: {name} is the name of another column"));
        }
        if self.taken.contains(&(owner.to_owned(), name.to_owned())) {
            return Err(format!(
                "{origin}: another position of {owner} is called {name}"
            ));
        }
        Ok(())
    }
}

/// `PID-3` -> (`PID`, `3`); `CX.4` -> (`CX`, `4`).
fn split(origin: &str) -> Result<(&str, &str), String> {
    origin
        .rsplit_once(['-', '.'])
        .filter(|(owner, position)| {
            !owner.is_empty() && position.parse::<u16>().is_ok_and(|number| number > 0)
        })
        .ok_or_else(|| format!("{origin:?} is not a position"))
}

/// A title as a name. Explanations in parentheses go (those that begin with a small letter, a digit, or are a type's
/// id), a plural in parentheses stays; `&` is `and`, `#` is `number`; apostrophes and full stops leave no trace, all
/// else that is not a letter or digit is a gap.
pub fn snake_case(title: &str) -> String {
    let mut name = String::new();
    let mut rest = title;
    while let Some(c) = rest.chars().next() {
        if let Some(after) =
            skip_explanation(rest, name.ends_with(|c: char| c.is_ascii_alphanumeric()))
        {
            rest = after;
            continue;
        }
        rest = &rest[c.len_utf8()..];
        match c {
            '\'' | '.' => {}
            '&' => push_word(&mut name, "and"),
            '#' => push_word(&mut name, "number"),
            '(' if rest.starts_with("s)") => {}
            c if c.is_ascii_alphanumeric() => name.push(c.to_ascii_lowercase()),
            _ => push_word(&mut name, ""),
        }
    }
    name.trim_matches('_').to_owned()
}

/// A name of capitalised words in snake case: `FHIRVersion` -> `fhir_version`, `valueQuantity` -> `value_quantity`.
pub fn snake(name: &str) -> String {
    let mut out = String::new();
    let mut chars = name.chars().peekable();
    let mut before = ' ';
    while let Some(c) = chars.next() {
        let ends_a_row = chars.peek().is_some_and(char::is_ascii_lowercase);
        let begins_a_word = before.is_ascii_lowercase() || before.is_ascii_digit() || ends_a_row;
        if c.is_ascii_uppercase() && !out.is_empty() && begins_a_word && before != '_' {
            out.push('_');
        }
        out.push(c.to_ascii_lowercase());
        before = c;
    }
    out
}

/// What follows an explanation in parentheses, when `text` begins with one. `(s)` right behind a word is its plural.
fn skip_explanation(text: &str, behind_word: bool) -> Option<&str> {
    let inner = text.strip_prefix('(')?;
    let (explanation, after) = inner.split_once(')')?;
    let first = explanation.chars().next()?;
    let plural = behind_word && explanation == "s";
    let type_id = explanation.len() == 2 && explanation.chars().all(|c| c.is_ascii_uppercase());
    (!plural && (first.is_ascii_lowercase() || first.is_ascii_digit() || type_id)).then_some(after)
}

/// Ends the word before, and adds one.
fn push_word(name: &mut String, word: &str) {
    for part in [word, ""] {
        if !name.is_empty() && !name.ends_with('_') {
            name.push('_');
        }
        name.push_str(part);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_become_snake_case() {
        for (title, name) in [
            ("Patient Identifier List", "patient_identifier_list"),
            ("Date/Time of Birth", "date_time_of_birth"),
            ("Set ID - PID", "set_id_pid"),
            ("Prefix (e.g., DR)", "prefix"),
            (
                "Driver's License Number - Patient",
                "drivers_license_number_patient",
            ),
            ("Value Amount & Code (39-41)", "value_amount_and_code"),
            ("PRESCRIPTION SEQUENCE #", "prescription_sequence_number"),
            (
                "Outside Site(s) Where Observation May Be Performed",
                "outside_sites_where_observation_may_be_performed",
            ),
            (
                "Distributed Copies (Code and Name of Recipient(s) )",
                "distributed_copies_code_and_name_of_recipients",
            ),
            ("Delay Before L.R. Day", "delay_before_lr_day"),
            ("ID number (ST)", "id_number"),
            ("Pre-Admit Cert (PAC)", "pre_admit_cert_pac"),
            ("Valid Coded \"Answers\"", "valid_coded_answers"),
            (
                "[(999)] 999-9999 [X99999][C any text]",
                "999_9999_x99999_c_any_text",
            ),
            ("", ""),
        ] {
            assert_eq!(snake_case(title), name, "{title}");
        }
    }

    #[test]
    fn a_reserved_name_gets_its_segment_in_front() {
        let names = Names::default();
        assert_eq!(
            names.propose("MSH-9", "Message Type").as_deref(),
            Ok("msh_message_type")
        );
        assert_eq!(
            names.propose("PID-2", "Patient ID").as_deref(),
            Ok("pid_patient_id")
        );
    }

    #[test]
    fn a_repeated_title_gets_its_position_behind() {
        let names = Names::parse("OM1-8\tother_names\n").unwrap();
        assert_eq!(
            names.propose("OM1-51", "Other Names").as_deref(),
            Ok("other_names_51")
        );
        assert_eq!(
            names.propose("OM2-51", "Other Names").as_deref(),
            Ok("other_names")
        );
    }

    #[test]
    fn a_lock_refuses_what_would_break_a_table() {
        for (text, problem) in [
            ("PID-3", "line 1: is not a position, a tab and a name"),
            ("PID\tname", "line 1: \"PID\" is not a position"),
            ("PID-0\tname", "line 1: \"PID-0\" is not a position"),
            (
                "PID-3\tName",
                "line 1: PID-3: \"Name\" is not a name in snake case",
            ),
            (
                "PID-3\t3rd",
                "line 1: PID-3: \"3rd\" is not a name in snake case",
            ),
            (
                "PID-3\tpatient_id",
                "line 1: PID-3: patient_id is the name of another column",
            ),
            ("PID-3\tid\nPID-3\tid_2", "line 2: PID-3 has a name already"),
            (
                "PID-3\tid\nPID-4\tid",
                "line 2: PID-4: another position of PID is called id",
            ),
        ] {
            assert_eq!(Names::parse(text), Err(problem.to_owned()));
        }
        let long = format!("PID-3\t{}", "a".repeat(LONGEST + 1));
        assert!(Names::parse(&long).is_err_and(|problem| problem.contains("longer")));
    }

    #[test]
    fn names_are_only_ever_appended() {
        let before = "PID-3\tpatient_identifier_list\nPID-1\tset_id_pid\n";
        let mut names = Names::parse(before).unwrap();
        let wanted = [
            ("PID-1", "Another Title"),
            ("PID-2", "Patient ID"),
            ("PID-3", "Renamed"),
            ("CX.1", "ID Number"),
        ];
        let added = names.append(wanted, &BTreeMap::new()).unwrap();
        assert_eq!(added.len(), 2);
        assert_eq!(
            names.to_text(),
            format!("{before}PID-2\tpid_patient_id\nCX.1\tid_number\n")
        );
        assert_eq!(Names::parse(&names.to_text()), Ok(names.clone()));
        assert_eq!(names.append(wanted, &BTreeMap::new()).unwrap(), []);
    }

    #[test]
    fn a_chosen_name_is_taken_and_a_needless_one_refused() {
        let mut names = Names::default();
        let chosen = BTreeMap::from([("OM1-21".to_owned(), "changed_at".to_owned())]);
        names
            .append([("OM1-21", "Date/Time Stamp for any Change")], &chosen)
            .unwrap();
        assert_eq!(names.field("OM1", 21), Some("changed_at"));
        let chosen = BTreeMap::from([("CX.1".to_owned(), "id_number".to_owned())]);
        let refused = names.append([("CX.1", "ID Number")], &chosen);
        assert!(refused.is_err_and(|error| error.to_string().contains("without a fixup")));
    }
}
