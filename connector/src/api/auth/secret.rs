//! Secrets, and references to them. A secret is never shown; who sends it says so with [`Secret::reveal`].

use std::path::Path;
use std::{fmt, fs};

use crate::api::{Code, Error};

/// A text that is never shown.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Hides a text.
    pub fn new(text: impl Into<String>) -> Secret {
        Secret(text.into())
    }

    /// The text, for whoever sends it.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

impl fmt::Display for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

/// What an option stands for. `{{secrets/scope/key}}` is the variable `<SCOPE>_<KEY>` of the environment, or the file
/// `scope/key` in a folder of secrets; `{{file/path}}` is a file. Any other text is itself.
///
/// `variable` looks a name up; `folder` is where files of secrets lie. Errors name `option`, and neither the reference nor
/// what it stands for.
///
/// # Errors
/// A reference to nothing, or one that is not written as above.
pub fn resolve(
    option: &str,
    text: &str,
    variable: &dyn Fn(&str) -> Option<String>,
    folder: Option<&Path>,
) -> Result<Secret, Error> {
    let missing = || Error::new(Code::Secret, option);
    let inner = text
        .trim()
        .strip_prefix("{{")
        .and_then(|text| text.strip_suffix("}}"));
    let Some(inner) = inner else {
        return Ok(Secret::new(text));
    };
    if let Some(path) = inner.trim().strip_prefix("file/") {
        return read(Path::new(path)).ok_or_else(missing);
    }
    let names = inner
        .trim()
        .strip_prefix("secrets/")
        .and_then(|rest| rest.split_once('/'));
    let (scope, key) = names.ok_or_else(missing)?;
    // They become a path, and must not leave the folder.
    let is_name = |text: &str| {
        let known = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_' | '.');
        !text.is_empty() && !text.starts_with('.') && text.chars().all(known)
    };
    if !is_name(scope) || !is_name(key) {
        return Err(missing());
    }
    let name = format!("{scope}_{key}")
        .to_ascii_uppercase()
        .replace(['-', '.'], "_");
    let found = variable(&name)
        .filter(|value| !value.is_empty())
        .map(Secret::new);
    found
        .or_else(|| read(&folder?.join(scope).join(key)))
        .ok_or_else(missing)
}

/// A file of one secret, without the line end that editors add.
fn read(path: &Path) -> Option<Secret> {
    let text = fs::read_to_string(path).ok()?;
    let text = text.trim_end_matches(['\r', '\n']);
    (!text.is_empty()).then(|| Secret::new(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_is_a_variable_or_a_file_and_nothing_is_shown() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("epic")).unwrap();
        fs::write(folder.path().join("epic/key"), "of-file\n").unwrap();
        let variable =
            |name: &str| (name == "EPIC_CLIENT_SECRET").then(|| "of-variable".to_owned());
        let resolve = |text: &str| resolve("client_secret", text, &variable, Some(folder.path()));
        let found = |text: &str| resolve(text).unwrap().reveal().to_owned();
        assert_eq!(found("{{secrets/epic/client-secret}}"), "of-variable");
        assert_eq!(found("{{secrets/epic/key}}"), "of-file");
        assert_eq!(found("plain"), "plain");
        let path = folder.path().join("epic/key");
        assert_eq!(
            found(&format!("{{{{file/{}}}}}", path.display())),
            "of-file"
        );
        for text in [
            "{{secrets/epic/none}}",
            "{{secrets/../epic}}",
            "{{secrets/epic/../key}}",
            "{{secrets/marked}}",
            "{{marked}}",
        ] {
            let error = resolve(text).unwrap_err();
            assert_eq!(error.code(), Code::Secret, "{text}");
            assert!(!error.to_string().contains("marked"));
        }
        let secret = resolve("marked-secret").unwrap();
        assert_eq!(format!("{secret} {secret:?}"), "*** ***");
    }
}
