//! Names of the files that a sink makes: from batch and sequence, so that the same run gives the same names, and with a
//! pattern of their own, so that nothing else is ever taken for a leftover.

use super::Format;

/// The folder, beside the tables', that says what is committed.
pub(super) const COMMITS: &str = "_commits";

/// The name of a data file: `batch-00000003-0000.parquet`.
pub(super) fn data_file(batch: u64, sequence: u32, format: Format) -> String {
    format!("batch-{batch:08}-{sequence:04}.{}", format.extension())
}

/// The name that a file has until it is whole. No reader looks at it: it begins with a dot and has another ending.
pub(super) fn hidden(name: &str) -> String {
    format!(".{name}.part")
}

/// The name of a commit: `00000003.json`.
pub(super) fn commit_file(batch: u64) -> String {
    format!("{batch:08}.json")
}

/// The batch of a commit file's name.
pub(super) fn batch_of_commit(name: &str) -> Option<u64> {
    number(name.strip_suffix(".json")?)
}

/// A file that a sink made, by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Made {
    pub(super) batch: u64,
    pub(super) hidden: bool,
}

/// Reads the name of a data file or of a Delta log entry in preparation; `None` for names that no sink gives.
pub(super) fn made(name: &str) -> Option<Made> {
    let whole = name
        .strip_prefix('.')
        .and_then(|name| name.strip_suffix(".part"));
    let (stem, ending) = whole.unwrap_or(name).split_once('.')?;
    let rest = stem.strip_prefix("batch-")?;
    let (batch, sequence) = rest.split_once('-').unwrap_or((rest, "0"));
    let known = matches!(ending, "parquet" | "ndjson" | "json");
    (known && number(sequence).is_some()).then_some(())?;
    Some(Made {
        batch: number(batch)?,
        hidden: whole.is_some(),
    })
}

fn number(digits: &str) -> Option<u64> {
    digits
        .bytes()
        .all(|byte| byte.is_ascii_digit())
        .then(|| digits.parse().ok())
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_back() {
        let name = data_file(3, 12, Format::Ndjson);
        assert_eq!(name, "batch-00000003-0012.ndjson");
        let read = |name: &str| made(name).map(|made| (made.batch, made.hidden));
        assert_eq!(read(&name), Some((3, false)));
        assert_eq!(read(&hidden(&name)), Some((3, true)));
        assert_eq!(read(".batch-00000007.json.part"), Some((7, true)));
        assert_eq!(
            batch_of_commit(&commit_file(123_456_789)),
            Some(123_456_789)
        );
    }

    #[test]
    fn names_of_others_are_not_taken_for_ours() {
        for name in [
            "part-00000-2f.snappy.parquet",
            "batch.parquet",
            "batch-00000003-0000.parquet.crc",
            "batch-x-0000.parquet",
            "batch-00000003-000a.parquet",
            "batch--1-0000.parquet",
            ".batch-00000003-0000.parquet",
            "batch-00000003-0000.csv",
            "00000000000000000000.json",
        ] {
            assert_eq!(made(name), None, "{name}");
        }
        assert_eq!(batch_of_commit("lock"), None);
        assert_eq!(batch_of_commit("+1.json"), None);
    }
}
