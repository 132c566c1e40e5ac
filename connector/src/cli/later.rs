//! Options as the original design writes them, with underscores; and those of it that later versions bring, so that they
//! are refused by name.

use std::ffi::OsString;

/// Options of the original design that are for APIs.
const LATER: &[&str] = &[
    "fhir-base-url",
    "auth-type",
    "api-key",
    "token-url",
    "client-id",
    "client-secret",
    "scope",
];

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

/// The first option of `ingest` or `replay` that is not available yet, with underscores.
pub(super) fn asked_for(args: &[OsString]) -> Option<String> {
    if args.get(1)? != "ingest" && args.get(1)? != "replay" {
        return None;
    }
    let options = args
        .iter()
        .filter_map(|arg| arg.to_str()?.strip_prefix("--"));
    let names = options.map(|option| option.split_once('=').map_or(option, |(name, _)| name));
    names
        .into_iter()
        .find(|name| LATER.contains(name))
        .map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn args(texts: &[&str]) -> Vec<OsString> {
        with_hyphens(texts.iter().map(OsString::from))
    }

    #[test]
    fn options_may_be_written_with_underscores() {
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

    #[test]
    fn options_of_later_versions_are_known_by_name() {
        assert_eq!(
            asked_for(&args(&["x", "ingest", "--fhir_base_url=u"])).as_deref(),
            Some("fhir-base-url")
        );
        assert_eq!(
            asked_for(&args(&["x", "ingest", "--scope", "system"])).as_deref(),
            Some("scope")
        );
        assert_eq!(asked_for(&args(&["x", "ingest", "--mode"])), None);
        assert_eq!(asked_for(&args(&["x", "tables", "--scope"])), None);
    }
}
