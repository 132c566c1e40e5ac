//! OperationOutcomes, of which only codes are taken: their words may name patients.

use serde_json::Value;

/// `issue-type` of R4 and R5. A code that is not among these may be anything, and is left out.
const ISSUES: &[&str] = &[
    "invalid",
    "structure",
    "required",
    "value",
    "invariant",
    "security",
    "login",
    "unknown",
    "expired",
    "forbidden",
    "suppressed",
    "processing",
    "not-supported",
    "duplicate",
    "multiple-matches",
    "not-found",
    "deleted",
    "too-long",
    "code-invalid",
    "extension",
    "too-costly",
    "business-rule",
    "conflict",
    "limited-filter",
    "transient",
    "lock-error",
    "no-store",
    "exception",
    "timeout",
    "incomplete",
    "throttled",
    "informational",
    "success",
];

/// Codes of token endpoints (RFC 6749 §5.2).
const REFUSALS: &[&str] = &[
    "invalid_request",
    "invalid_client",
    "invalid_grant",
    "unauthorized_client",
    "unsupported_grant_type",
    "invalid_scope",
    "invalid_target",
    "temporarily_unavailable",
    "server_error",
    "access_denied",
];

/// What an OperationOutcome says, as codes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Outcome {
    /// One of its issues is an error, or fatal.
    pub is_error: bool,
    /// Codes, in order, each once.
    pub issues: Vec<&'static str>,
}

impl Outcome {
    /// Of a body that may be an OperationOutcome, or the refusal of a token endpoint.
    pub fn read(bytes: &[u8]) -> Option<Outcome> {
        let value: Value = serde_json::from_slice(bytes).ok()?;
        if let Some(error) = value.get("error").and_then(Value::as_str) {
            let known = REFUSALS.iter().find(|known| error == **known);
            let issues = known.into_iter().copied().collect();
            return Some(Outcome {
                is_error: true,
                issues,
            });
        }
        if value.get("resourceType")?.as_str()? != "OperationOutcome" {
            return None;
        }
        let mut outcome = Outcome::default();
        for issue in value
            .get("issue")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            let severity = issue.get("severity").and_then(Value::as_str);
            outcome.is_error |= matches!(severity, Some("fatal" | "error"));
            let code = issue.get("code").and_then(Value::as_str);
            let known = ISSUES.iter().find(|known| code == Some(**known));
            if let Some(known) = known.filter(|known| !outcome.issues.contains(known)) {
                outcome.issues.push(known);
            }
        }
        Some(outcome)
    }
}
