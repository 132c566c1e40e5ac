//! Code sets with the releases of their codes.

use std::collections::BTreeMap;

use crate::Error;
use crate::ir::{Code, CodeSet, Skipped};
use crate::spec::CodeSetSpec;

/// Every code set. Codes that only a later release has, and sets that begin in one, are skipped: the model is of the
/// releases that it names.
pub fn code_sets(
    specs: &BTreeMap<String, CodeSetSpec>,
    releases: &[String],
    skipped: &mut Vec<Skipped>,
) -> Result<Vec<CodeSet>, Error> {
    let mut errors = Vec::new();
    let mut sets = Vec::new();
    for (id, spec) in specs {
        if let Some(since) = later(spec.since.as_deref(), releases) {
            skipped.push(Skipped {
                kind: "code set",
                id: id.clone(),
                reason: format!("begins in {since}"),
            });
            skip_codes(id, spec.codes.keys(), since, skipped);
            continue;
        }
        match code_set(id, spec, releases, skipped) {
            Ok(set) => sets.push(set),
            Err(error) => errors.push(format!("code set {id}: {error}")),
        }
    }
    Error::collect(errors)?;
    Ok(sets)
}

fn code_set(
    id: &str,
    spec: &CodeSetSpec,
    releases: &[String],
    skipped: &mut Vec<Skipped>,
) -> Result<CodeSet, Error> {
    let kind = match spec.kind.as_str() {
        "hl7" => "Hl7",
        "user" => "User",
        "external" => "External",
        "unused" => "Unused",
        other => return Err(Error::facts(format!("{other:?} is no kind"))),
    };
    if id.len() != 4 || !id.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Error::facts("its id has not four digits"));
    }
    let mut codes = Vec::new();
    for (code, said) in &spec.codes {
        let said = |at: usize| said.get(at).and_then(Option::as_deref);
        if let Some(since) = later(said(1), releases) {
            skip_codes(id, [code], since, skipped);
            continue;
        }
        let display = said(0).unwrap_or_default();
        // The generated text has a line for each code, and a tab between its parts.
        if [code, display]
            .iter()
            .any(|text| text.contains(['\t', '\n', '\r']))
            || code.is_empty()
        {
            return Err(Error::facts(format!(
                "{code:?} is no code, or has no display"
            )));
        }
        codes.push(Code {
            code: code.clone(),
            display: display.to_owned(),
            since: said(1).map(|since| release(since, releases)).transpose()?,
            until: said(2).map(|until| release(until, releases)).transpose()?,
        });
    }
    Ok(CodeSet {
        id: id.into(),
        title: spec.name.clone(),
        kind,
        oid: spec.oid.clone().unwrap_or_default(),
        codes,
    })
}

fn release(text: &str, releases: &[String]) -> Result<usize, Error> {
    let known = releases.iter().position(|release| release == text);
    known.ok_or_else(|| Error::facts(format!("there is no release {text}")))
}

/// The release, if it comes after all that the model has.
fn later<'a>(release: Option<&'a str>, releases: &[String]) -> Option<&'a str> {
    let numbers = |text: &str| -> Vec<u32> { text.split('.').flat_map(str::parse).collect() };
    let newest = releases.last().map(|newest| numbers(newest));
    release.filter(|release| Some(numbers(release)) > newest)
}

fn skip_codes<'a>(
    set: &str,
    codes: impl IntoIterator<Item = &'a String>,
    since: &str,
    skipped: &mut Vec<Skipped>,
) {
    skipped.extend(codes.into_iter().map(|code| Skipped {
        kind: "code",
        id: format!("{set} {code}"),
        reason: format!("begins in {since}"),
    }));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lowered(specs: &str) -> Result<(Vec<CodeSet>, Vec<Skipped>), Error> {
        let specs = serde_json::from_str(specs).unwrap();
        let mut skipped = Vec::new();
        let releases = ["2.1", "2.8.2"].map(String::from);
        let sets = code_sets(&specs, &releases, &mut skipped)?;
        Ok((sets, skipped))
    }

    #[test]
    fn what_only_a_later_release_has_is_skipped_by_name() {
        let (sets, skipped) = lowered(
            r#"{"0001": {"kind": "hl7", "codes": {"A": ["a", "2.1", "2.8.2"], "B": ["b", "2.9"]}},
                "0942": {"kind": "user", "since": "2.10", "codes": {"C": []}}}"#,
        )
        .unwrap();
        assert_eq!(sets.len(), 1);
        assert_eq!(sets[0].codes.len(), 1);
        assert_eq!(
            (sets[0].codes[0].since, sets[0].codes[0].until),
            (Some(0), Some(1))
        );
        let ids: Vec<_> = skipped.iter().map(|one| one.id.as_str()).collect();
        assert_eq!(ids, ["0001 B", "0942", "0942 C"]);
    }

    #[test]
    fn what_the_text_of_codes_cannot_hold_is_an_error() {
        for set in [
            r#"{"0001": {"kind": "hl7", "codes": {"A\tB": []}}}"#,
            r#"{"0001": {"kind": "hl7", "codes": {"": []}}}"#,
            r#"{"0001": {"kind": "hl7", "codes": {"A": ["a", "2.0"]}}}"#,
            r#"{"0001": {"kind": "ours"}}"#,
            r#"{"SEX": {"kind": "hl7"}}"#,
        ] {
            assert!(lowered(set).is_err(), "{set}");
        }
    }
}
