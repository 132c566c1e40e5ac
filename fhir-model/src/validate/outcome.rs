//! Findings as an OperationOutcome, the resource in which a server says them. Its shape is the same in every release.

use super::Finding;
use crate::json::Writer;

/// An OperationOutcome as JSON, one issue for each finding. Where there is none, one issue says so.
///
/// ```
/// use fhir_model::Release;
/// use fhir_model::validate::{to_operation_outcome, validate};
///
/// let findings = validate(Release::R4, r#"{"resourceType": "Patient", "birthDate": "yesterday"}"#);
/// assert_eq!(to_operation_outcome(&findings), concat!(
///     r#"{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"value","#,
///     r#""diagnostics":"date_invalid: Patient.birthDate is no date at byte 41","#,
///     r#""expression":["Patient.birthDate"]}]}"#,
/// ));
/// ```
pub fn to_operation_outcome(findings: &[Finding]) -> String {
    let mut text = String::new();
    let mut writer = Writer::new(&mut text);
    writer.begin_object();
    writer.key("resourceType").string("OperationOutcome");
    writer.key("issue").begin_array();
    for finding in findings {
        writer.begin_object();
        writer.key("severity").string(finding.severity.as_str());
        writer.key("code").string(finding.code.issue_type());
        let diagnostics = format!("{}: {finding}", finding.code.as_str());
        writer.key("diagnostics").string(&diagnostics);
        writer.key("expression").begin_array();
        writer.string(&finding.path);
        writer.end_array();
        writer.end_object();
    }
    if findings.is_empty() {
        writer.begin_object();
        writer.key("severity").string("information");
        writer.key("code").string("informational");
        writer.key("diagnostics").string("nothing found");
        writer.end_object();
    }
    writer.end_array();
    writer.end_object();
    text
}
