//! What CHANGELOG.md says of the tables under `### Schema` of its Unreleased section.

use std::collections::BTreeSet;

/// The tables among `tables` that no entry names.
pub fn unnamed<'a>(changelog: &str, tables: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let entries = schema_entries(changelog);
    let words: BTreeSet<&str> = entries
        .split(|c: char| !c.is_ascii_alphanumeric() && c != '_')
        .collect();
    let unnamed = tables.into_iter().filter(|table| !words.contains(table));
    unnamed.collect()
}

/// The lines of the section.
fn schema_entries(changelog: &str) -> String {
    let mut section = String::new();
    let (mut unreleased, mut schema) = (false, false);
    for line in changelog.lines() {
        if let Some(title) = line.strip_prefix("## ") {
            unreleased = title.to_ascii_lowercase().contains("unreleased");
            schema = false;
        } else if let Some(title) = line.strip_prefix("### ") {
            schema = unreleased && title.trim().eq_ignore_ascii_case("schema");
        } else if schema {
            section.push_str(line);
            section.push('\n');
        }
    }
    section
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHANGELOG: &str = "\
# Changelog

## [Unreleased]

### Added

- `pv2`: nothing.

### Schema

- `pid`: `set_id` is an int64 now.
- obx.

## 0.1.0

### Schema

- `pv1`.
";

    #[test]
    fn only_entries_of_the_unreleased_schema_section_count() {
        let tables = ["pid", "obx", "pv1", "pv2", "pi"];
        assert_eq!(unnamed(CHANGELOG, tables), ["pv1", "pv2", "pi"]);
        assert_eq!(unnamed("", tables), tables);
    }
}
