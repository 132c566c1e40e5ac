//! Options as the original design writes them, with underscores.

use std::ffi::OsString;

/// `--storage_path` is `--storage-path`.
pub(super) fn with_hyphens(args: impl IntoIterator<Item = OsString>) -> Vec<OsString> {
    let mut options = true;
    let hyphenated = |arg: OsString| {
        options &= arg != "--";
        match arg.to_str() {
            Some(text) if options && text.starts_with("--") => match text.split_once('=') {
                Some((name, value)) => format!("{}={value}", name.replace('_', "-")).into(),
                None => text.replace('_', "-").into(),
            },
            _ => arg,
        }
    };
    args.into_iter().map(hyphenated).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_may_be_written_with_underscores() {
        let args = |texts: &[&str]| with_hyphens(texts.iter().map(OsString::from));
        assert_eq!(
            args(&[
                "x",
                "ingest",
                "--storage_path=a_b",
                "--batch_size",
                "a_b",
                "--",
                "--a_b"
            ]),
            [
                "x",
                "ingest",
                "--storage-path=a_b",
                "--batch-size",
                "a_b",
                "--",
                "--a_b"
            ]
        );
    }
}
