//! Resources and Bundles as texts.

use crate::api::Moment;

pub fn patient(id: &str, version: u32, updated: Moment) -> String {
    format!(
        r#"{{"resourceType":"Patient","id":"{id}","meta":{{"versionId":"{version}","lastUpdated":"{updated}"}},"gender":"other"}}"#
    )
}

pub fn searchset(resources: &[String], next: Option<&str>) -> String {
    let entries = resources
        .iter()
        .map(|resource| format!(r#"{{"resource":{resource},"search":{{"mode":"match"}}}}"#));
    bundle(&entries.collect::<Vec<_>>(), next)
}

pub fn bundle(entries: &[String], next: Option<&str>) -> String {
    let next = next
        .map(|next| format!(r#",{{"relation":"next","url":"{next}"}}"#))
        .unwrap_or_default();
    format!(
        r#"{{"resourceType":"Bundle","type":"searchset","link":[{{"relation":"self","url":"x"}}{next}],"entry":[{}]}}"#,
        entries.join(",")
    )
}

pub fn outcome(severity: &str, code: &str) -> String {
    format!(
        r#"{{"resourceType":"OperationOutcome","issue":[{{"severity":"{severity}","code":"{code}","diagnostics":"MARKED Muster","details":{{"text":"MARKED 4711"}}}}]}}"#
    )
}
