// Written by `cargo codegen` from specs/. Do not edit.
//! Codes that required bindings allow.
use crate::shorthand::*;
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/account-status`"] AccountStatus,
    ACCOUNT_STATUS, [Active, Inactive, EnteredInError, OnHold, Unknown]
);
/// The definition of [`AccountStatus`].
pub static ACCOUNT_STATUS: CodeSet = CodeSet {
    name: "AccountStatus",
    url: "http://hl7.org/fhir/ValueSet/account-status",
    systems: &["http://hl7.org/fhir/account-status"],
    codes: &[
        code("active", 0),
        code("inactive", 0),
        code("entered-in-error", 0),
        code("on-hold", 0),
        code("unknown", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/action-cardinality-behavior`"]
    ActionCardinalityBehavior, ACTION_CARDINALITY_BEHAVIOR, [Single, Multiple]
);
/// The definition of [`ActionCardinalityBehavior`].
pub static ACTION_CARDINALITY_BEHAVIOR: CodeSet = CodeSet {
    name: "ActionCardinalityBehavior",
    url: "http://hl7.org/fhir/ValueSet/action-cardinality-behavior",
    systems: &["http://hl7.org/fhir/action-cardinality-behavior"],
    codes: &[code("single", 0), code("multiple", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/action-condition-kind`"] ActionConditionKind,
    ACTION_CONDITION_KIND, [Applicability, Start, Stop]
);
/// The definition of [`ActionConditionKind`].
pub static ACTION_CONDITION_KIND: CodeSet = CodeSet {
    name: "ActionConditionKind",
    url: "http://hl7.org/fhir/ValueSet/action-condition-kind",
    systems: &["http://hl7.org/fhir/action-condition-kind"],
    codes: &[code("applicability", 0), code("start", 0), code("stop", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/action-grouping-behavior`"]
    ActionGroupingBehavior, ACTION_GROUPING_BEHAVIOR, [VisualGroup, LogicalGroup,
    SentenceGroup]
);
/// The definition of [`ActionGroupingBehavior`].
pub static ACTION_GROUPING_BEHAVIOR: CodeSet = CodeSet {
    name: "ActionGroupingBehavior",
    url: "http://hl7.org/fhir/ValueSet/action-grouping-behavior",
    systems: &["http://hl7.org/fhir/action-grouping-behavior"],
    codes: &[
        code("visual-group", 0),
        code("logical-group", 0),
        code("sentence-group", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/action-participant-type`"]
    ActionParticipantType, ACTION_PARTICIPANT_TYPE, [Careteam, Device, Group,
    Healthcareservice, Location, Organization, Patient, Practitioner, Practitionerrole,
    Relatedperson]
);
/// The definition of [`ActionParticipantType`].
pub static ACTION_PARTICIPANT_TYPE: CodeSet = CodeSet {
    name: "ActionParticipantType",
    url: "http://hl7.org/fhir/ValueSet/action-participant-type",
    systems: &["http://hl7.org/fhir/action-participant-type"],
    codes: &[
        code("careteam", 0),
        code("device", 0),
        code("group", 0),
        code("healthcareservice", 0),
        code("location", 0),
        code("organization", 0),
        code("patient", 0),
        code("practitioner", 0),
        code("practitionerrole", 0),
        code("relatedperson", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/action-precheck-behavior`"]
    ActionPrecheckBehavior, ACTION_PRECHECK_BEHAVIOR, [Yes, No]
);
/// The definition of [`ActionPrecheckBehavior`].
pub static ACTION_PRECHECK_BEHAVIOR: CodeSet = CodeSet {
    name: "ActionPrecheckBehavior",
    url: "http://hl7.org/fhir/ValueSet/action-precheck-behavior",
    systems: &["http://hl7.org/fhir/action-precheck-behavior"],
    codes: &[code("yes", 0), code("no", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/action-relationship-type`"]
    ActionRelationshipType, ACTION_RELATIONSHIP_TYPE, [Before, BeforeStart, BeforeEnd,
    Concurrent, ConcurrentWithStart, ConcurrentWithEnd, After, AfterStart, AfterEnd]
);
/// The definition of [`ActionRelationshipType`].
pub static ACTION_RELATIONSHIP_TYPE: CodeSet = CodeSet {
    name: "ActionRelationshipType",
    url: "http://hl7.org/fhir/ValueSet/action-relationship-type",
    systems: &["http://hl7.org/fhir/action-relationship-type"],
    codes: &[
        code("before", 0),
        code("before-start", 0),
        code("before-end", 0),
        code("concurrent", 0),
        code("concurrent-with-start", 0),
        code("concurrent-with-end", 0),
        code("after", 0),
        code("after-start", 0),
        code("after-end", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/action-required-behavior`"]
    ActionRequiredBehavior, ACTION_REQUIRED_BEHAVIOR, [Must, Could, MustUnlessDocumented]
);
/// The definition of [`ActionRequiredBehavior`].
pub static ACTION_REQUIRED_BEHAVIOR: CodeSet = CodeSet {
    name: "ActionRequiredBehavior",
    url: "http://hl7.org/fhir/ValueSet/action-required-behavior",
    systems: &["http://hl7.org/fhir/action-required-behavior"],
    codes: &[code("must", 0), code("could", 0), code("must-unless-documented", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/action-selection-behavior`"]
    ActionSelectionBehavior, ACTION_SELECTION_BEHAVIOR, [Any, All, AllOrNone, ExactlyOne,
    AtMostOne, OneOrMore]
);
/// The definition of [`ActionSelectionBehavior`].
pub static ACTION_SELECTION_BEHAVIOR: CodeSet = CodeSet {
    name: "ActionSelectionBehavior",
    url: "http://hl7.org/fhir/ValueSet/action-selection-behavior",
    systems: &["http://hl7.org/fhir/action-selection-behavior"],
    codes: &[
        code("any", 0),
        code("all", 0),
        code("all-or-none", 0),
        code("exactly-one", 0),
        code("at-most-one", 0),
        code("one-or-more", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/additional-binding-purpose`"]
    AdditionalBindingPurposeVS, ADDITIONAL_BINDING_PURPOSE_VS, [Maximum, Minimum,
    Required, Extensible, Candidate, Current, Preferred, Ui, Starter, Component]
);
/// The definition of [`AdditionalBindingPurposeVS`].
pub static ADDITIONAL_BINDING_PURPOSE_VS: CodeSet = CodeSet {
    name: "AdditionalBindingPurposeVS",
    url: "http://hl7.org/fhir/ValueSet/additional-binding-purpose",
    systems: &["http://hl7.org/fhir/CodeSystem/additional-binding-purpose"],
    codes: &[
        code("maximum", 0),
        code("minimum", 0),
        code("required", 0),
        code("extensible", 0),
        code("candidate", 0),
        code("current", 0),
        code("preferred", 0),
        code("ui", 0),
        code("starter", 0),
        code("component", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/address-type`"] AddressType, ADDRESS_TYPE,
    [Postal, Physical, Both]
);
/// The definition of [`AddressType`].
pub static ADDRESS_TYPE: CodeSet = CodeSet {
    name: "AddressType",
    url: "http://hl7.org/fhir/ValueSet/address-type",
    systems: &["http://hl7.org/fhir/address-type"],
    codes: &[code("postal", 0), code("physical", 0), code("both", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/address-use`"] AddressUse, ADDRESS_USE,
    [Home, Work, Temp, Old, Billing]
);
/// The definition of [`AddressUse`].
pub static ADDRESS_USE: CodeSet = CodeSet {
    name: "AddressUse",
    url: "http://hl7.org/fhir/ValueSet/address-use",
    systems: &["http://hl7.org/fhir/address-use"],
    codes: &[
        code("home", 0),
        code("work", 0),
        code("temp", 0),
        code("old", 0),
        code("billing", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/administrative-gender`"]
    AdministrativeGender, ADMINISTRATIVE_GENDER, [Male, Female, OtherCode, Unknown]
);
/// The definition of [`AdministrativeGender`].
pub static ADMINISTRATIVE_GENDER: CodeSet = CodeSet {
    name: "AdministrativeGender",
    url: "http://hl7.org/fhir/ValueSet/administrative-gender",
    systems: &["http://hl7.org/fhir/administrative-gender"],
    codes: &[code("male", 0), code("female", 0), code("other", 0), code("unknown", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/adverse-event-actuality`"]
    AdverseEventActuality, ADVERSE_EVENT_ACTUALITY, [Actual, Potential]
);
/// The definition of [`AdverseEventActuality`].
pub static ADVERSE_EVENT_ACTUALITY: CodeSet = CodeSet {
    name: "AdverseEventActuality",
    url: "http://hl7.org/fhir/ValueSet/adverse-event-actuality",
    systems: &["http://hl7.org/fhir/adverse-event-actuality"],
    codes: &[code("actual", 0), code("potential", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/adverse-event-status`"] AdverseEventStatus,
    ADVERSE_EVENT_STATUS, [InProgress, Completed, EnteredInError, Unknown]
);
/// The definition of [`AdverseEventStatus`].
pub static ADVERSE_EVENT_STATUS: CodeSet = CodeSet {
    name: "AdverseEventStatus",
    url: "http://hl7.org/fhir/ValueSet/adverse-event-status",
    systems: &["http://hl7.org/fhir/event-status"],
    codes: &[
        code("in-progress", 0),
        code("completed", 0),
        code("entered-in-error", 0),
        code("unknown", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/resource-aggregation-mode`"] AggregationMode,
    AGGREGATION_MODE, [Contained, Referenced, Bundled]
);
/// The definition of [`AggregationMode`].
pub static AGGREGATION_MODE: CodeSet = CodeSet {
    name: "AggregationMode",
    url: "http://hl7.org/fhir/ValueSet/resource-aggregation-mode",
    systems: &["http://hl7.org/fhir/resource-aggregation-mode"],
    codes: &[code("contained", 0), code("referenced", 0), code("bundled", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/allergy-intolerance-category`"]
    AllergyIntoleranceCategory, ALLERGY_INTOLERANCE_CATEGORY, [Food, Medication,
    Environment, Biologic]
);
/// The definition of [`AllergyIntoleranceCategory`].
pub static ALLERGY_INTOLERANCE_CATEGORY: CodeSet = CodeSet {
    name: "AllergyIntoleranceCategory",
    url: "http://hl7.org/fhir/ValueSet/allergy-intolerance-category",
    systems: &["http://hl7.org/fhir/allergy-intolerance-category"],
    codes: &[
        code("food", 0),
        code("medication", 0),
        code("environment", 0),
        code("biologic", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/allergy-intolerance-criticality`"]
    AllergyIntoleranceCriticality, ALLERGY_INTOLERANCE_CRITICALITY, [Low, High,
    UnableToAssess]
);
/// The definition of [`AllergyIntoleranceCriticality`].
pub static ALLERGY_INTOLERANCE_CRITICALITY: CodeSet = CodeSet {
    name: "AllergyIntoleranceCriticality",
    url: "http://hl7.org/fhir/ValueSet/allergy-intolerance-criticality",
    systems: &["http://hl7.org/fhir/allergy-intolerance-criticality"],
    codes: &[code("low", 0), code("high", 0), code("unable-to-assess", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/reaction-event-severity`"]
    AllergyIntoleranceSeverity, ALLERGY_INTOLERANCE_SEVERITY, [Mild, Moderate, Severe]
);
/// The definition of [`AllergyIntoleranceSeverity`].
pub static ALLERGY_INTOLERANCE_SEVERITY: CodeSet = CodeSet {
    name: "AllergyIntoleranceSeverity",
    url: "http://hl7.org/fhir/ValueSet/reaction-event-severity",
    systems: &["http://hl7.org/fhir/reaction-event-severity"],
    codes: &[code("mild", 0), code("moderate", 0), code("severe", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/appointmentresponse-status`"]
    AppointmentResponseStatus, APPOINTMENT_RESPONSE_STATUS, [Accepted, Declined,
    Tentative, NeedsAction, EnteredInError]
);
/// The definition of [`AppointmentResponseStatus`].
pub static APPOINTMENT_RESPONSE_STATUS: CodeSet = CodeSet {
    name: "AppointmentResponseStatus",
    url: "http://hl7.org/fhir/ValueSet/appointmentresponse-status",
    systems: &[
        "http://hl7.org/fhir/participationstatus",
        "http://hl7.org/fhir/appointmentstatus",
    ],
    codes: &[
        code("accepted", 0),
        code("declined", 0),
        code("tentative", 0),
        code("needs-action", 0),
        code("entered-in-error", 1),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/appointmentstatus`"] AppointmentStatus,
    APPOINTMENT_STATUS, [Proposed, Pending, Booked, Arrived, Fulfilled, Cancelled,
    Noshow, EnteredInError, CheckedIn, Waitlist]
);
/// The definition of [`AppointmentStatus`].
pub static APPOINTMENT_STATUS: CodeSet = CodeSet {
    name: "AppointmentStatus",
    url: "http://hl7.org/fhir/ValueSet/appointmentstatus",
    systems: &["http://hl7.org/fhir/appointmentstatus"],
    codes: &[
        code("proposed", 0),
        code("pending", 0),
        code("booked", 0),
        code("arrived", 0),
        code("fulfilled", 0),
        code("cancelled", 0),
        code("noshow", 0),
        code("entered-in-error", 0),
        code("checked-in", 0),
        code("waitlist", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/artifactassessment-disposition`"]
    ArtifactAssessmentDisposition, ARTIFACT_ASSESSMENT_DISPOSITION, [Unresolved,
    NotPersuasive, Persuasive, PersuasiveWithModification, NotPersuasiveWithModification]
);
/// The definition of [`ArtifactAssessmentDisposition`].
pub static ARTIFACT_ASSESSMENT_DISPOSITION: CodeSet = CodeSet {
    name: "ArtifactAssessmentDisposition",
    url: "http://hl7.org/fhir/ValueSet/artifactassessment-disposition",
    systems: &["http://hl7.org/fhir/artifactassessment-disposition"],
    codes: &[
        code("unresolved", 0),
        code("not-persuasive", 0),
        code("persuasive", 0),
        code("persuasive-with-modification", 0),
        code("not-persuasive-with-modification", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/artifactassessment-information-type`"]
    ArtifactAssessmentInformationType, ARTIFACT_ASSESSMENT_INFORMATION_TYPE, [Comment,
    Classifier, Rating, Container, Response, ChangeRequest]
);
/// The definition of [`ArtifactAssessmentInformationType`].
pub static ARTIFACT_ASSESSMENT_INFORMATION_TYPE: CodeSet = CodeSet {
    name: "ArtifactAssessmentInformationType",
    url: "http://hl7.org/fhir/ValueSet/artifactassessment-information-type",
    systems: &["http://hl7.org/fhir/artifactassessment-information-type"],
    codes: &[
        code("comment", 0),
        code("classifier", 0),
        code("rating", 0),
        code("container", 0),
        code("response", 0),
        code("change-request", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/artifactassessment-workflow-status`"]
    ArtifactAssessmentWorkflowStatus, ARTIFACT_ASSESSMENT_WORKFLOW_STATUS, [Submitted,
    Triaged, WaitingForInput, ResolvedNoChange, ResolvedChangeRequired, Deferred,
    Duplicate, Applied, Published, EnteredInError]
);
/// The definition of [`ArtifactAssessmentWorkflowStatus`].
pub static ARTIFACT_ASSESSMENT_WORKFLOW_STATUS: CodeSet = CodeSet {
    name: "ArtifactAssessmentWorkflowStatus",
    url: "http://hl7.org/fhir/ValueSet/artifactassessment-workflow-status",
    systems: &["http://hl7.org/fhir/artifactassessment-workflow-status"],
    codes: &[
        code("submitted", 0),
        code("triaged", 0),
        code("waiting-for-input", 0),
        code("resolved-no-change", 0),
        code("resolved-change-required", 0),
        code("deferred", 0),
        code("duplicate", 0),
        code("applied", 0),
        code("published", 0),
        code("entered-in-error", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/assert-direction-codes`"]
    AssertionDirectionType, ASSERTION_DIRECTION_TYPE, [Response, Request]
);
/// The definition of [`AssertionDirectionType`].
pub static ASSERTION_DIRECTION_TYPE: CodeSet = CodeSet {
    name: "AssertionDirectionType",
    url: "http://hl7.org/fhir/ValueSet/assert-direction-codes",
    systems: &["http://hl7.org/fhir/assert-direction-codes"],
    codes: &[code("response", 0), code("request", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/assert-manual-completion-codes`"]
    AssertionManualCompletionType, ASSERTION_MANUAL_COMPLETION_TYPE, [Fail, Pass, Skip,
    Stop]
);
/// The definition of [`AssertionManualCompletionType`].
pub static ASSERTION_MANUAL_COMPLETION_TYPE: CodeSet = CodeSet {
    name: "AssertionManualCompletionType",
    url: "http://hl7.org/fhir/ValueSet/assert-manual-completion-codes",
    systems: &["http://hl7.org/fhir/assert-manual-completion-codes"],
    codes: &[code("fail", 0), code("pass", 0), code("skip", 0), code("stop", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/assert-operator-codes`"]
    AssertionOperatorType, ASSERTION_OPERATOR_TYPE, [Equals, NotEquals, In, NotIn,
    GreaterThan, LessThan, Empty, NotEmpty, Contains, NotContains, Eval, ManualEval]
);
/// The definition of [`AssertionOperatorType`].
pub static ASSERTION_OPERATOR_TYPE: CodeSet = CodeSet {
    name: "AssertionOperatorType",
    url: "http://hl7.org/fhir/ValueSet/assert-operator-codes",
    systems: &["http://hl7.org/fhir/assert-operator-codes"],
    codes: &[
        code("equals", 0),
        code("notEquals", 0),
        code("in", 0),
        code("notIn", 0),
        code("greaterThan", 0),
        code("lessThan", 0),
        code("empty", 0),
        code("notEmpty", 0),
        code("contains", 0),
        code("notContains", 0),
        code("eval", 0),
        code("manualEval", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/assert-response-code-types`"]
    AssertionResponseTypes, ASSERTION_RESPONSE_TYPES, [Continue, SwitchingProtocols,
    Okay, Created, Accepted, NonAuthoritativeInformation, NoContent, ResetContent,
    PartialContent, MultipleChoices, MovedPermanently, Found, SeeOther, NotModified,
    UseProxy, TemporaryRedirect, PermanentRedirect, BadRequest, Unauthorized,
    PaymentRequired, Forbidden, NotFound, MethodNotAllowed, NotAcceptable,
    ProxyAuthenticationRequired, RequestTimeout, Conflict, Gone, LengthRequired,
    PreconditionFailed, ContentTooLarge, UriTooLong, UnsupportedMediaType,
    RangeNotSatisfiable, ExpectationFailed, MisdirectedRequest, UnprocessableContent,
    UpgradeRequired, InternalServerError, NotImplemented, BadGateway, ServiceUnavailable,
    GatewayTimeout, HttpVersionNotSupported]
);
/// The definition of [`AssertionResponseTypes`].
pub static ASSERTION_RESPONSE_TYPES: CodeSet = CodeSet {
    name: "AssertionResponseTypes",
    url: "http://hl7.org/fhir/ValueSet/assert-response-code-types",
    systems: &["http://hl7.org/fhir/assert-response-code-types"],
    codes: &[
        code("continue", 0),
        code("switchingProtocols", 0),
        code("okay", 0),
        code("created", 0),
        code("accepted", 0),
        code("nonAuthoritativeInformation", 0),
        code("noContent", 0),
        code("resetContent", 0),
        code("partialContent", 0),
        code("multipleChoices", 0),
        code("movedPermanently", 0),
        code("found", 0),
        code("seeOther", 0),
        code("notModified", 0),
        code("useProxy", 0),
        code("temporaryRedirect", 0),
        code("permanentRedirect", 0),
        code("badRequest", 0),
        code("unauthorized", 0),
        code("paymentRequired", 0),
        code("forbidden", 0),
        code("notFound", 0),
        code("methodNotAllowed", 0),
        code("notAcceptable", 0),
        code("proxyAuthenticationRequired", 0),
        code("requestTimeout", 0),
        code("conflict", 0),
        code("gone", 0),
        code("lengthRequired", 0),
        code("preconditionFailed", 0),
        code("contentTooLarge", 0),
        code("uriTooLong", 0),
        code("unsupportedMediaType", 0),
        code("rangeNotSatisfiable", 0),
        code("expectationFailed", 0),
        code("misdirectedRequest", 0),
        code("unprocessableContent", 0),
        code("upgradeRequired", 0),
        code("internalServerError", 0),
        code("notImplemented", 0),
        code("badGateway", 0),
        code("serviceUnavailable", 0),
        code("gatewayTimeout", 0),
        code("httpVersionNotSupported", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/audit-event-action`"] AuditEventAction,
    AUDIT_EVENT_ACTION, [C, R, U, D, E]
);
/// The definition of [`AuditEventAction`].
pub static AUDIT_EVENT_ACTION: CodeSet = CodeSet {
    name: "AuditEventAction",
    url: "http://hl7.org/fhir/ValueSet/audit-event-action",
    systems: &["http://hl7.org/fhir/audit-event-action"],
    codes: &[code("C", 0), code("R", 0), code("U", 0), code("D", 0), code("E", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/audit-event-severity`"] AuditEventSeverity,
    AUDIT_EVENT_SEVERITY, [Emergency, Alert, Critical, Error, Warning, Notice,
    Informational, Debug]
);
/// The definition of [`AuditEventSeverity`].
pub static AUDIT_EVENT_SEVERITY: CodeSet = CodeSet {
    name: "AuditEventSeverity",
    url: "http://hl7.org/fhir/ValueSet/audit-event-severity",
    systems: &["http://hl7.org/fhir/audit-event-severity"],
    codes: &[
        code("emergency", 0),
        code("alert", 0),
        code("critical", 0),
        code("error", 0),
        code("warning", 0),
        code("notice", 0),
        code("informational", 0),
        code("debug", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/binding-strength`"] BindingStrength,
    BINDING_STRENGTH, [Required, Extensible, Preferred, Example]
);
/// The definition of [`BindingStrength`].
pub static BINDING_STRENGTH: CodeSet = CodeSet {
    name: "BindingStrength",
    url: "http://hl7.org/fhir/ValueSet/binding-strength",
    systems: &["http://hl7.org/fhir/binding-strength"],
    codes: &[
        code("required", 0),
        code("extensible", 0),
        code("preferred", 0),
        code("example", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/biologicallyderivedproductdispense-status`"]
    BiologicallyDerivedProductDispenseCodes, BIOLOGICALLY_DERIVED_PRODUCT_DISPENSE_CODES,
    [Preparation, InProgress, Allocated, Issued, Unfulfilled, Returned, EnteredInError,
    Unknown]
);
/// The definition of [`BiologicallyDerivedProductDispenseCodes`].
pub static BIOLOGICALLY_DERIVED_PRODUCT_DISPENSE_CODES: CodeSet = CodeSet {
    name: "BiologicallyDerivedProductDispenseCodes",
    url: "http://hl7.org/fhir/ValueSet/biologicallyderivedproductdispense-status",
    systems: &["http://hl7.org/fhir/biologicallyderivedproductdispense-status"],
    codes: &[
        code("preparation", 0),
        code("in-progress", 0),
        code("allocated", 0),
        code("issued", 0),
        code("unfulfilled", 0),
        code("returned", 0),
        code("entered-in-error", 0),
        code("unknown", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/bundle-type`"] BundleType, BUNDLE_TYPE,
    [Document, Message, Transaction, TransactionResponse, Batch, BatchResponse, History,
    Searchset, Collection, SubscriptionNotification]
);
/// The definition of [`BundleType`].
pub static BUNDLE_TYPE: CodeSet = CodeSet {
    name: "BundleType",
    url: "http://hl7.org/fhir/ValueSet/bundle-type",
    systems: &["http://hl7.org/fhir/bundle-type"],
    codes: &[
        code("document", 0),
        code("message", 0),
        code("transaction", 0),
        code("transaction-response", 0),
        code("batch", 0),
        code("batch-response", 0),
        code("history", 0),
        code("searchset", 0),
        code("collection", 0),
        code("subscription-notification", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/capability-statement-kind`"]
    CapabilityStatementKind, CAPABILITY_STATEMENT_KIND, [Instance, Capability,
    Requirements]
);
/// The definition of [`CapabilityStatementKind`].
pub static CAPABILITY_STATEMENT_KIND: CodeSet = CodeSet {
    name: "CapabilityStatementKind",
    url: "http://hl7.org/fhir/ValueSet/capability-statement-kind",
    systems: &["http://hl7.org/fhir/capability-statement-kind"],
    codes: &[code("instance", 0), code("capability", 0), code("requirements", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/care-plan-intent`"] CarePlanIntent,
    CARE_PLAN_INTENT, [Proposal, Plan, Order, Option, Directive]
);
/// The definition of [`CarePlanIntent`].
pub static CARE_PLAN_INTENT: CodeSet = CodeSet {
    name: "CarePlanIntent",
    url: "http://hl7.org/fhir/ValueSet/care-plan-intent",
    systems: &["http://hl7.org/fhir/request-intent"],
    codes: &[
        code("proposal", 0),
        code("plan", 0),
        code("order", 0),
        code("option", 0),
        code("directive", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/care-team-status`"] CareTeamStatus,
    CARE_TEAM_STATUS, [Proposed, Active, Suspended, Inactive, EnteredInError]
);
/// The definition of [`CareTeamStatus`].
pub static CARE_TEAM_STATUS: CodeSet = CodeSet {
    name: "CareTeamStatus",
    url: "http://hl7.org/fhir/ValueSet/care-team-status",
    systems: &["http://hl7.org/fhir/care-team-status"],
    codes: &[
        code("proposed", 0),
        code("active", 0),
        code("suspended", 0),
        code("inactive", 0),
        code("entered-in-error", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/characteristic-combination`"]
    CharacteristicCombination, CHARACTERISTIC_COMBINATION, [AllOf, AnyOf, AtLeast,
    AtMost, Statistical, NetEffect, Dataset]
);
/// The definition of [`CharacteristicCombination`].
pub static CHARACTERISTIC_COMBINATION: CodeSet = CodeSet {
    name: "CharacteristicCombination",
    url: "http://hl7.org/fhir/ValueSet/characteristic-combination",
    systems: &["http://hl7.org/fhir/characteristic-combination"],
    codes: &[
        code("all-of", 0),
        code("any-of", 0),
        code("at-least", 0),
        code("at-most", 0),
        code("statistical", 0),
        code("net-effect", 0),
        code("dataset", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/chargeitem-status`"] ChargeItemStatus,
    CHARGE_ITEM_STATUS, [Planned, Billable, NotBillable, Aborted, Billed, EnteredInError,
    Unknown]
);
/// The definition of [`ChargeItemStatus`].
pub static CHARGE_ITEM_STATUS: CodeSet = CodeSet {
    name: "ChargeItemStatus",
    url: "http://hl7.org/fhir/ValueSet/chargeitem-status",
    systems: &["http://hl7.org/fhir/chargeitem-status"],
    codes: &[
        code("planned", 0),
        code("billable", 0),
        code("not-billable", 0),
        code("aborted", 0),
        code("billed", 0),
        code("entered-in-error", 0),
        code("unknown", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/claim-outcome`"] ClaimProcessingCodes,
    CLAIM_PROCESSING_CODES, [Queued, Complete, Error, Partial]
);
/// The definition of [`ClaimProcessingCodes`].
pub static CLAIM_PROCESSING_CODES: CodeSet = CodeSet {
    name: "ClaimProcessingCodes",
    url: "http://hl7.org/fhir/ValueSet/claim-outcome",
    systems: &["http://hl7.org/fhir/claim-outcome"],
    codes: &[
        code("queued", 0),
        code("complete", 0),
        code("error", 0),
        code("partial", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/clinical-use-definition-type`"]
    ClinicalUseDefinitionType, CLINICAL_USE_DEFINITION_TYPE, [Indication,
    Contraindication, Interaction, UndesirableEffect, Warning]
);
/// The definition of [`ClinicalUseDefinitionType`].
pub static CLINICAL_USE_DEFINITION_TYPE: CodeSet = CodeSet {
    name: "ClinicalUseDefinitionType",
    url: "http://hl7.org/fhir/ValueSet/clinical-use-definition-type",
    systems: &["http://hl7.org/fhir/clinical-use-definition-type"],
    codes: &[
        code("indication", 0),
        code("contraindication", 0),
        code("interaction", 0),
        code("undesirable-effect", 0),
        code("warning", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/code-search-support`"] CodeSearchSupport,
    CODE_SEARCH_SUPPORT, [InCompose, InExpansion, InComposeOrExpansion]
);
/// The definition of [`CodeSearchSupport`].
pub static CODE_SEARCH_SUPPORT: CodeSet = CodeSet {
    name: "CodeSearchSupport",
    url: "http://hl7.org/fhir/ValueSet/code-search-support",
    systems: &["http://hl7.org/fhir/code-search-support"],
    codes: &[
        code("in-compose", 0),
        code("in-expansion", 0),
        code("in-compose-or-expansion", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/codesystem-content-mode`"]
    CodeSystemContentMode, CODE_SYSTEM_CONTENT_MODE, [NotPresent, Example, Fragment,
    Complete, Supplement]
);
/// The definition of [`CodeSystemContentMode`].
pub static CODE_SYSTEM_CONTENT_MODE: CodeSet = CodeSet {
    name: "CodeSystemContentMode",
    url: "http://hl7.org/fhir/ValueSet/codesystem-content-mode",
    systems: &["http://hl7.org/fhir/codesystem-content-mode"],
    codes: &[
        code("not-present", 0),
        code("example", 0),
        code("fragment", 0),
        code("complete", 0),
        code("supplement", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/codesystem-hierarchy-meaning`"]
    CodeSystemHierarchyMeaning, CODE_SYSTEM_HIERARCHY_MEANING, [GroupedBy, IsA, PartOf,
    ClassifiedWith]
);
/// The definition of [`CodeSystemHierarchyMeaning`].
pub static CODE_SYSTEM_HIERARCHY_MEANING: CodeSet = CodeSet {
    name: "CodeSystemHierarchyMeaning",
    url: "http://hl7.org/fhir/ValueSet/codesystem-hierarchy-meaning",
    systems: &["http://hl7.org/fhir/codesystem-hierarchy-meaning"],
    codes: &[
        code("grouped-by", 0),
        code("is-a", 0),
        code("part-of", 0),
        code("classified-with", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/languages`"] CommonLanguages,
    COMMON_LANGUAGES, [Ar, Bg, BgBG, Bn, Cs, CsCZ, Bs, BsBA, Da, DaDK, De, DeAT, DeCH,
    DeDE, El, ElGR, En, EnAU, EnCA, EnGB, EnIN, EnNZ, EnSG, EnUS, Es, EsAR, EsES, EsUY,
    Et, EtEE, Fi, Fr, FrBE, FrCH, FrFR, FiFI, FrCA, Fy, FyNL, Hi, Hr, HrHR, Is, IsIS, It,
    ItCH, ItIT, Ja, Ko, Lt, LtLT, Lv, LvLV, Nl, NlBE, NlNL, No, NoNO, Pa, Pl, PlPL, Pt,
    PtPT, PtBR, Ro, RoRO, Ru, RuRU, Sk, SkSK, Sl, SlSI, Sr, SrRS, Sv, SvSE, Te, Zh, ZhCN,
    ZhHK, ZhSG, ZhTW]
);
/// The definition of [`CommonLanguages`].
pub static COMMON_LANGUAGES: CodeSet = CodeSet {
    name: "CommonLanguages",
    url: "http://hl7.org/fhir/ValueSet/languages",
    systems: &["urn:ietf:bcp:47"],
    codes: &[
        code("ar", 0),
        code("bg", 0),
        code("bg-BG", 0),
        code("bn", 0),
        code("cs", 0),
        code("cs-CZ", 0),
        code("bs", 0),
        code("bs-BA", 0),
        code("da", 0),
        code("da-DK", 0),
        code("de", 0),
        code("de-AT", 0),
        code("de-CH", 0),
        code("de-DE", 0),
        code("el", 0),
        code("el-GR", 0),
        code("en", 0),
        code("en-AU", 0),
        code("en-CA", 0),
        code("en-GB", 0),
        code("en-IN", 0),
        code("en-NZ", 0),
        code("en-SG", 0),
        code("en-US", 0),
        code("es", 0),
        code("es-AR", 0),
        code("es-ES", 0),
        code("es-UY", 0),
        code("et", 0),
        code("et-EE", 0),
        code("fi", 0),
        code("fr", 0),
        code("fr-BE", 0),
        code("fr-CH", 0),
        code("fr-FR", 0),
        code("fi-FI", 0),
        code("fr-CA", 0),
        code("fy", 0),
        code("fy-NL", 0),
        code("hi", 0),
        code("hr", 0),
        code("hr-HR", 0),
        code("is", 0),
        code("is-IS", 0),
        code("it", 0),
        code("it-CH", 0),
        code("it-IT", 0),
        code("ja", 0),
        code("ko", 0),
        code("lt", 0),
        code("lt-LT", 0),
        code("lv", 0),
        code("lv-LV", 0),
        code("nl", 0),
        code("nl-BE", 0),
        code("nl-NL", 0),
        code("no", 0),
        code("no-NO", 0),
        code("pa", 0),
        code("pl", 0),
        code("pl-PL", 0),
        code("pt", 0),
        code("pt-PT", 0),
        code("pt-BR", 0),
        code("ro", 0),
        code("ro-RO", 0),
        code("ru", 0),
        code("ru-RU", 0),
        code("sk", 0),
        code("sk-SK", 0),
        code("sl", 0),
        code("sl-SI", 0),
        code("sr", 0),
        code("sr-RS", 0),
        code("sv", 0),
        code("sv-SE", 0),
        code("te", 0),
        code("zh", 0),
        code("zh-CN", 0),
        code("zh-HK", 0),
        code("zh-SG", 0),
        code("zh-TW", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/compartment-type`"] CompartmentType,
    COMPARTMENT_TYPE, [Patient, Encounter, RelatedPerson, Practitioner, Device,
    EpisodeOfCare]
);
/// The definition of [`CompartmentType`].
pub static COMPARTMENT_TYPE: CodeSet = CodeSet {
    name: "CompartmentType",
    url: "http://hl7.org/fhir/ValueSet/compartment-type",
    systems: &["http://hl7.org/fhir/compartment-type"],
    codes: &[
        code("Patient", 0),
        code("Encounter", 0),
        code("RelatedPerson", 0),
        code("Practitioner", 0),
        code("Device", 0),
        code("EpisodeOfCare", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/composition-status`"] CompositionStatus,
    COMPOSITION_STATUS, [Registered, Partial, Preliminary, Final, Amended, Corrected,
    Appended, Cancelled, EnteredInError, Deprecated, Unknown]
);
/// The definition of [`CompositionStatus`].
pub static COMPOSITION_STATUS: CodeSet = CodeSet {
    name: "CompositionStatus",
    url: "http://hl7.org/fhir/ValueSet/composition-status",
    systems: &["http://hl7.org/fhir/composition-status"],
    codes: &[
        code("registered", 0),
        code("partial", 0),
        code("preliminary", 0),
        code("final", 0),
        code("amended", 0),
        code("corrected", 0),
        code("appended", 0),
        code("cancelled", 0),
        code("entered-in-error", 0),
        code("deprecated", 0),
        code("unknown", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/conceptmap-attribute-type`"]
    ConceptMapAttributeType, CONCEPT_MAP_ATTRIBUTE_TYPE, [CodeCode, Coding, String,
    Boolean, Quantity]
);
/// The definition of [`ConceptMapAttributeType`].
pub static CONCEPT_MAP_ATTRIBUTE_TYPE: CodeSet = CodeSet {
    name: "ConceptMapAttributeType",
    url: "http://hl7.org/fhir/ValueSet/conceptmap-attribute-type",
    systems: &["http://hl7.org/fhir/conceptmap-attribute-type"],
    codes: &[
        code("code", 0),
        code("Coding", 0),
        code("string", 0),
        code("boolean", 0),
        code("Quantity", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/conceptmap-unmapped-mode`"]
    ConceptMapGroupUnmappedMode, CONCEPT_MAP_GROUP_UNMAPPED_MODE, [UseSourceCode, Fixed,
    OtherMap]
);
/// The definition of [`ConceptMapGroupUnmappedMode`].
pub static CONCEPT_MAP_GROUP_UNMAPPED_MODE: CodeSet = CodeSet {
    name: "ConceptMapGroupUnmappedMode",
    url: "http://hl7.org/fhir/ValueSet/conceptmap-unmapped-mode",
    systems: &["http://hl7.org/fhir/conceptmap-unmapped-mode"],
    codes: &[code("use-source-code", 0), code("fixed", 0), code("other-map", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/conceptmap-property-type`"]
    ConceptMapPropertyType, CONCEPT_MAP_PROPERTY_TYPE, [Coding, String, Integer, Boolean,
    DateTime, Decimal, CodeCode]
);
/// The definition of [`ConceptMapPropertyType`].
pub static CONCEPT_MAP_PROPERTY_TYPE: CodeSet = CodeSet {
    name: "ConceptMapPropertyType",
    url: "http://hl7.org/fhir/ValueSet/conceptmap-property-type",
    systems: &["http://hl7.org/fhir/conceptmap-property-type"],
    codes: &[
        code("Coding", 0),
        code("string", 0),
        code("integer", 0),
        code("boolean", 0),
        code("dateTime", 0),
        code("decimal", 0),
        code("code", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/concept-map-relationship`"]
    ConceptMapRelationship, CONCEPT_MAP_RELATIONSHIP, [RelatedTo, Equivalent,
    SourceIsNarrowerThanTarget, SourceIsBroaderThanTarget, NotRelatedTo]
);
/// The definition of [`ConceptMapRelationship`].
pub static CONCEPT_MAP_RELATIONSHIP: CodeSet = CodeSet {
    name: "ConceptMapRelationship",
    url: "http://hl7.org/fhir/ValueSet/concept-map-relationship",
    systems: &["http://hl7.org/fhir/concept-map-relationship"],
    codes: &[
        code("related-to", 0),
        code("equivalent", 0),
        code("source-is-narrower-than-target", 0),
        code("source-is-broader-than-target", 0),
        code("not-related-to", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/condition-precondition-type`"]
    ConditionPreconditionType, CONDITION_PRECONDITION_TYPE, [Sensitive, Specific]
);
/// The definition of [`ConditionPreconditionType`].
pub static CONDITION_PRECONDITION_TYPE: CodeSet = CodeSet {
    name: "ConditionPreconditionType",
    url: "http://hl7.org/fhir/ValueSet/condition-precondition-type",
    systems: &["http://hl7.org/fhir/condition-precondition-type"],
    codes: &[code("sensitive", 0), code("specific", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/condition-questionnaire-purpose`"]
    ConditionQuestionnairePurpose, CONDITION_QUESTIONNAIRE_PURPOSE, [Preadmit,
    DiffDiagnosis, Outcome]
);
/// The definition of [`ConditionQuestionnairePurpose`].
pub static CONDITION_QUESTIONNAIRE_PURPOSE: CodeSet = CodeSet {
    name: "ConditionQuestionnairePurpose",
    url: "http://hl7.org/fhir/ValueSet/condition-questionnaire-purpose",
    systems: &["http://hl7.org/fhir/condition-questionnaire-purpose"],
    codes: &[code("preadmit", 0), code("diff-diagnosis", 0), code("outcome", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/conditional-delete-status`"]
    ConditionalDeleteStatus, CONDITIONAL_DELETE_STATUS, [NotSupported, Single, Multiple]
);
/// The definition of [`ConditionalDeleteStatus`].
pub static CONDITIONAL_DELETE_STATUS: CodeSet = CodeSet {
    name: "ConditionalDeleteStatus",
    url: "http://hl7.org/fhir/ValueSet/conditional-delete-status",
    systems: &["http://hl7.org/fhir/conditional-delete-status"],
    codes: &[code("not-supported", 0), code("single", 0), code("multiple", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/conditional-read-status`"]
    ConditionalReadStatus, CONDITIONAL_READ_STATUS, [NotSupported, ModifiedSince,
    NotMatch, FullSupport]
);
/// The definition of [`ConditionalReadStatus`].
pub static CONDITIONAL_READ_STATUS: CodeSet = CodeSet {
    name: "ConditionalReadStatus",
    url: "http://hl7.org/fhir/ValueSet/conditional-read-status",
    systems: &["http://hl7.org/fhir/conditional-read-status"],
    codes: &[
        code("not-supported", 0),
        code("modified-since", 0),
        code("not-match", 0),
        code("full-support", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/conformance-expectation`"]
    ConformanceExpectation, CONFORMANCE_EXPECTATION, [SHALL, SHOULD, MAY, SHOULDNOT]
);
/// The definition of [`ConformanceExpectation`].
pub static CONFORMANCE_EXPECTATION: CodeSet = CodeSet {
    name: "ConformanceExpectation",
    url: "http://hl7.org/fhir/ValueSet/conformance-expectation",
    systems: &["http://hl7.org/fhir/conformance-expectation"],
    codes: &[code("SHALL", 0), code("SHOULD", 0), code("MAY", 0), code("SHOULD-NOT", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/consent-data-meaning`"] ConsentDataMeaning,
    CONSENT_DATA_MEANING, [Instance, Related, Dependents, Authoredby]
);
/// The definition of [`ConsentDataMeaning`].
pub static CONSENT_DATA_MEANING: CodeSet = CodeSet {
    name: "ConsentDataMeaning",
    url: "http://hl7.org/fhir/ValueSet/consent-data-meaning",
    systems: &["http://hl7.org/fhir/consent-data-meaning"],
    codes: &[
        code("instance", 0),
        code("related", 0),
        code("dependents", 0),
        code("authoredby", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/consent-provision-type`"]
    ConsentProvisionType, CONSENT_PROVISION_TYPE, [Deny, Permit]
);
/// The definition of [`ConsentProvisionType`].
pub static CONSENT_PROVISION_TYPE: CodeSet = CodeSet {
    name: "ConsentProvisionType",
    url: "http://hl7.org/fhir/ValueSet/consent-provision-type",
    systems: &["http://hl7.org/fhir/consent-provision-type"],
    codes: &[code("deny", 0), code("permit", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/consent-state-codes`"] ConsentState,
    CONSENT_STATE, [Draft, Active, Inactive, NotDone, EnteredInError, Unknown]
);
/// The definition of [`ConsentState`].
pub static CONSENT_STATE: CodeSet = CodeSet {
    name: "ConsentState",
    url: "http://hl7.org/fhir/ValueSet/consent-state-codes",
    systems: &["http://hl7.org/fhir/consent-state-codes"],
    codes: &[
        code("draft", 0),
        code("active", 0),
        code("inactive", 0),
        code("not-done", 0),
        code("entered-in-error", 0),
        code("unknown", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/constraint-severity`"] ConstraintSeverity,
    CONSTRAINT_SEVERITY, [Error, Warning]
);
/// The definition of [`ConstraintSeverity`].
pub static CONSTRAINT_SEVERITY: CodeSet = CodeSet {
    name: "ConstraintSeverity",
    url: "http://hl7.org/fhir/ValueSet/constraint-severity",
    systems: &["http://hl7.org/fhir/constraint-severity"],
    codes: &[code("error", 0), code("warning", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/contact-point-system`"] ContactPointSystem,
    CONTACT_POINT_SYSTEM, [Phone, Fax, Email, Pager, Url, Sms, OtherCode]
);
/// The definition of [`ContactPointSystem`].
pub static CONTACT_POINT_SYSTEM: CodeSet = CodeSet {
    name: "ContactPointSystem",
    url: "http://hl7.org/fhir/ValueSet/contact-point-system",
    systems: &["http://hl7.org/fhir/contact-point-system"],
    codes: &[
        code("phone", 0),
        code("fax", 0),
        code("email", 0),
        code("pager", 0),
        code("url", 0),
        code("sms", 0),
        code("other", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/contact-point-use`"] ContactPointUse,
    CONTACT_POINT_USE, [Home, Work, Temp, Old, Mobile]
);
/// The definition of [`ContactPointUse`].
pub static CONTACT_POINT_USE: CodeSet = CodeSet {
    name: "ContactPointUse",
    url: "http://hl7.org/fhir/ValueSet/contact-point-use",
    systems: &["http://hl7.org/fhir/contact-point-use"],
    codes: &[
        code("home", 0),
        code("work", 0),
        code("temp", 0),
        code("old", 0),
        code("mobile", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/contract-publicationstatus`"]
    ContractResourcePublicationStatusCodes, CONTRACT_RESOURCE_PUBLICATION_STATUS_CODES,
    [Amended, Appended, Cancelled, Disputed, EnteredInError, Executable, Executed,
    Negotiable, Offered, Policy, Rejected, Renewed, Revoked, Resolved, Terminated]
);
/// The definition of [`ContractResourcePublicationStatusCodes`].
pub static CONTRACT_RESOURCE_PUBLICATION_STATUS_CODES: CodeSet = CodeSet {
    name: "ContractResourcePublicationStatusCodes",
    url: "http://hl7.org/fhir/ValueSet/contract-publicationstatus",
    systems: &["http://hl7.org/fhir/contract-publicationstatus"],
    codes: &[
        code("amended", 0),
        code("appended", 0),
        code("cancelled", 0),
        code("disputed", 0),
        code("entered-in-error", 0),
        code("executable", 0),
        code("executed", 0),
        code("negotiable", 0),
        code("offered", 0),
        code("policy", 0),
        code("rejected", 0),
        code("renewed", 0),
        code("revoked", 0),
        code("resolved", 0),
        code("terminated", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/contract-status`"]
    ContractResourceStatusCodes, CONTRACT_RESOURCE_STATUS_CODES, [Amended, Appended,
    Cancelled, Disputed, EnteredInError, Executable, Executed, Negotiable, Offered,
    Policy, Rejected, Renewed, Revoked, Resolved, Terminated]
);
/// The definition of [`ContractResourceStatusCodes`].
pub static CONTRACT_RESOURCE_STATUS_CODES: CodeSet = CodeSet {
    name: "ContractResourceStatusCodes",
    url: "http://hl7.org/fhir/ValueSet/contract-status",
    systems: &["http://hl7.org/fhir/contract-status"],
    codes: &[
        code("amended", 0),
        code("appended", 0),
        code("cancelled", 0),
        code("disputed", 0),
        code("entered-in-error", 0),
        code("executable", 0),
        code("executed", 0),
        code("negotiable", 0),
        code("offered", 0),
        code("policy", 0),
        code("rejected", 0),
        code("renewed", 0),
        code("revoked", 0),
        code("resolved", 0),
        code("terminated", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/contributor-type`"] ContributorType,
    CONTRIBUTOR_TYPE, [Author, Editor, Reviewer, Endorser]
);
/// The definition of [`ContributorType`].
pub static CONTRIBUTOR_TYPE: CodeSet = CodeSet {
    name: "ContributorType",
    url: "http://hl7.org/fhir/ValueSet/contributor-type",
    systems: &["http://hl7.org/fhir/contributor-type"],
    codes: &[
        code("author", 0),
        code("editor", 0),
        code("reviewer", 0),
        code("endorser", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/subscriptiontopic-cr-behavior`"]
    CriteriaNotExistsBehavior, CRITERIA_NOT_EXISTS_BEHAVIOR, [TestPasses, TestFails]
);
/// The definition of [`CriteriaNotExistsBehavior`].
pub static CRITERIA_NOT_EXISTS_BEHAVIOR: CodeSet = CodeSet {
    name: "CriteriaNotExistsBehavior",
    url: "http://hl7.org/fhir/ValueSet/subscriptiontopic-cr-behavior",
    systems: &["http://hl7.org/fhir/subscriptiontopic-cr-behavior"],
    codes: &[code("test-passes", 0), code("test-fails", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/days-of-week`"] DaysOfWeek, DAYS_OF_WEEK,
    [Mon, Tue, Wed, Thu, Fri, Sat, Sun]
);
/// The definition of [`DaysOfWeek`].
pub static DAYS_OF_WEEK: CodeSet = CodeSet {
    name: "DaysOfWeek",
    url: "http://hl7.org/fhir/ValueSet/days-of-week",
    systems: &["http://hl7.org/fhir/days-of-week"],
    codes: &[
        code("mon", 0),
        code("tue", 0),
        code("wed", 0),
        code("thu", 0),
        code("fri", 0),
        code("sat", 0),
        code("sun", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/detectedissue-severity`"]
    DetectedIssueSeverity, DETECTED_ISSUE_SEVERITY, [High, Moderate, Low]
);
/// The definition of [`DetectedIssueSeverity`].
pub static DETECTED_ISSUE_SEVERITY: CodeSet = CodeSet {
    name: "DetectedIssueSeverity",
    url: "http://hl7.org/fhir/ValueSet/detectedissue-severity",
    systems: &["http://hl7.org/fhir/detectedissue-severity"],
    codes: &[code("high", 0), code("moderate", 0), code("low", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/detectedissue-status`"] DetectedIssueStatus,
    DETECTED_ISSUE_STATUS, [Preliminary, Final, EnteredInError, Mitigated]
);
/// The definition of [`DetectedIssueStatus`].
pub static DETECTED_ISSUE_STATUS: CodeSet = CodeSet {
    name: "DetectedIssueStatus",
    url: "http://hl7.org/fhir/ValueSet/detectedissue-status",
    systems: &[
        "http://hl7.org/fhir/observation-status",
        "http://hl7.org/fhir/detectedissue-status",
    ],
    codes: &[
        code("preliminary", 0),
        code("final", 0),
        code("entered-in-error", 0),
        code("mitigated", 1),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/deviceassociation-status`"]
    DeviceAssociationCodes, DEVICE_ASSOCIATION_CODES, [Implanted, Explanted,
    EnteredInError, Attached, Unknown]
);
/// The definition of [`DeviceAssociationCodes`].
pub static DEVICE_ASSOCIATION_CODES: CodeSet = CodeSet {
    name: "DeviceAssociationCodes",
    url: "http://hl7.org/fhir/ValueSet/deviceassociation-status",
    systems: &["http://hl7.org/fhir/deviceassociation-status"],
    codes: &[
        code("implanted", 0),
        code("explanted", 0),
        code("entered-in-error", 0),
        code("attached", 0),
        code("unknown", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/device-correctiveactionscope`"]
    DeviceCorrectiveActionScope, DEVICE_CORRECTIVE_ACTION_SCOPE, [Model, LotNumbers,
    SerialNumbers]
);
/// The definition of [`DeviceCorrectiveActionScope`].
pub static DEVICE_CORRECTIVE_ACTION_SCOPE: CodeSet = CodeSet {
    name: "DeviceCorrectiveActionScope",
    url: "http://hl7.org/fhir/ValueSet/device-correctiveactionscope",
    systems: &["http://hl7.org/fhir/device-correctiveactionscope"],
    codes: &[code("model", 0), code("lot-numbers", 0), code("serial-numbers", 0)],
};
codes!(
    #[doc =
    " `http://hl7.org/fhir/ValueSet/devicedefinition-regulatory-identifier-type`"]
    DeviceDefinitionRegulatoryIdentifierType,
    DEVICE_DEFINITION_REGULATORY_IDENTIFIER_TYPE, [Basic, Master, License]
);
/// The definition of [`DeviceDefinitionRegulatoryIdentifierType`].
pub static DEVICE_DEFINITION_REGULATORY_IDENTIFIER_TYPE: CodeSet = CodeSet {
    name: "DeviceDefinitionRegulatoryIdentifierType",
    url: "http://hl7.org/fhir/ValueSet/devicedefinition-regulatory-identifier-type",
    systems: &["http://hl7.org/fhir/devicedefinition-regulatory-identifier-type"],
    codes: &[code("basic", 0), code("master", 0), code("license", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/devicedispense-status`"]
    DeviceDispenseStatusCodes, DEVICE_DISPENSE_STATUS_CODES, [Preparation, InProgress,
    Cancelled, OnHold, Completed, EnteredInError, Stopped, Declined, Unknown]
);
/// The definition of [`DeviceDispenseStatusCodes`].
pub static DEVICE_DISPENSE_STATUS_CODES: CodeSet = CodeSet {
    name: "DeviceDispenseStatusCodes",
    url: "http://hl7.org/fhir/ValueSet/devicedispense-status",
    systems: &["http://hl7.org/fhir/devicedispense-status"],
    codes: &[
        code("preparation", 0),
        code("in-progress", 0),
        code("cancelled", 0),
        code("on-hold", 0),
        code("completed", 0),
        code("entered-in-error", 0),
        code("stopped", 0),
        code("declined", 0),
        code("unknown", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/metric-calibration-state`"]
    DeviceMetricCalibrationState, DEVICE_METRIC_CALIBRATION_STATE, [NotCalibrated,
    CalibrationRequired, Calibrated, Unspecified]
);
/// The definition of [`DeviceMetricCalibrationState`].
pub static DEVICE_METRIC_CALIBRATION_STATE: CodeSet = CodeSet {
    name: "DeviceMetricCalibrationState",
    url: "http://hl7.org/fhir/ValueSet/metric-calibration-state",
    systems: &["http://hl7.org/fhir/metric-calibration-state"],
    codes: &[
        code("not-calibrated", 0),
        code("calibration-required", 0),
        code("calibrated", 0),
        code("unspecified", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/metric-calibration-type`"]
    DeviceMetricCalibrationType, DEVICE_METRIC_CALIBRATION_TYPE, [Unspecified, Offset,
    Gain, TwoPoint]
);
/// The definition of [`DeviceMetricCalibrationType`].
pub static DEVICE_METRIC_CALIBRATION_TYPE: CodeSet = CodeSet {
    name: "DeviceMetricCalibrationType",
    url: "http://hl7.org/fhir/ValueSet/metric-calibration-type",
    systems: &["http://hl7.org/fhir/metric-calibration-type"],
    codes: &[
        code("unspecified", 0),
        code("offset", 0),
        code("gain", 0),
        code("two-point", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/metric-category`"] DeviceMetricCategory,
    DEVICE_METRIC_CATEGORY, [Measurement, Setting, Calculation, Unspecified]
);
/// The definition of [`DeviceMetricCategory`].
pub static DEVICE_METRIC_CATEGORY: CodeSet = CodeSet {
    name: "DeviceMetricCategory",
    url: "http://hl7.org/fhir/ValueSet/metric-category",
    systems: &["http://hl7.org/fhir/metric-category"],
    codes: &[
        code("measurement", 0),
        code("setting", 0),
        code("calculation", 0),
        code("unspecified", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/metric-operational-status`"]
    DeviceMetricOperationalStatus, DEVICE_METRIC_OPERATIONAL_STATUS, [On, Off, Standby,
    EnteredInError]
);
/// The definition of [`DeviceMetricOperationalStatus`].
pub static DEVICE_METRIC_OPERATIONAL_STATUS: CodeSet = CodeSet {
    name: "DeviceMetricOperationalStatus",
    url: "http://hl7.org/fhir/ValueSet/metric-operational-status",
    systems: &["http://hl7.org/fhir/metric-operational-status"],
    codes: &[
        code("on", 0),
        code("off", 0),
        code("standby", 0),
        code("entered-in-error", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/device-nametype`"] DeviceNameType,
    DEVICE_NAME_TYPE, [RegisteredName, UserFriendlyName, PatientReportedName]
);
/// The definition of [`DeviceNameType`].
pub static DEVICE_NAME_TYPE: CodeSet = CodeSet {
    name: "DeviceNameType",
    url: "http://hl7.org/fhir/ValueSet/device-nametype",
    systems: &["http://hl7.org/fhir/device-nametype"],
    codes: &[
        code("registered-name", 0),
        code("user-friendly-name", 0),
        code("patient-reported-name", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/device-productidentifierinudi`"]
    DeviceProductionIdentifierInUDI, DEVICE_PRODUCTION_IDENTIFIER_IN_UDI, [LotNumber,
    ManufacturedDate, SerialNumber, ExpirationDate, BiologicalSource, SoftwareVersion]
);
/// The definition of [`DeviceProductionIdentifierInUDI`].
pub static DEVICE_PRODUCTION_IDENTIFIER_IN_UDI: CodeSet = CodeSet {
    name: "DeviceProductionIdentifierInUDI",
    url: "http://hl7.org/fhir/ValueSet/device-productidentifierinudi",
    systems: &["http://hl7.org/fhir/device-productidentifierinudi"],
    codes: &[
        code("lot-number", 0),
        code("manufactured-date", 0),
        code("serial-number", 0),
        code("expiration-date", 0),
        code("biological-source", 0),
        code("software-version", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/deviceusage-status`"] DeviceUsageStatus,
    DEVICE_USAGE_STATUS, [Active, Completed, NotDone, EnteredInError, Intended, Stopped,
    OnHold]
);
/// The definition of [`DeviceUsageStatus`].
pub static DEVICE_USAGE_STATUS: CodeSet = CodeSet {
    name: "DeviceUsageStatus",
    url: "http://hl7.org/fhir/ValueSet/deviceusage-status",
    systems: &["http://hl7.org/fhir/deviceusage-status"],
    codes: &[
        code("active", 0),
        code("completed", 0),
        code("not-done", 0),
        code("entered-in-error", 0),
        code("intended", 0),
        code("stopped", 0),
        code("on-hold", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/deviceassociation-status-reason`"]
    DeviceassociationStatusReason, DEVICEASSOCIATION_STATUS_REASON, [Attached,
    Disconnected, Failed, Placed, Replaced]
);
/// The definition of [`DeviceassociationStatusReason`].
pub static DEVICEASSOCIATION_STATUS_REASON: CodeSet = CodeSet {
    name: "DeviceassociationStatusReason",
    url: "http://hl7.org/fhir/ValueSet/deviceassociation-status-reason",
    systems: &["http://hl7.org/fhir/deviceassociation-status-reason"],
    codes: &[
        code("attached", 0),
        code("disconnected", 0),
        code("failed", 0),
        code("placed", 0),
        code("replaced", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/diagnostic-report-status`"]
    DiagnosticReportStatus, DIAGNOSTIC_REPORT_STATUS, [Registered, Partial, Preliminary,
    Modified, Final, Amended, Corrected, Appended, Cancelled, EnteredInError, Unknown]
);
/// The definition of [`DiagnosticReportStatus`].
pub static DIAGNOSTIC_REPORT_STATUS: CodeSet = CodeSet {
    name: "DiagnosticReportStatus",
    url: "http://hl7.org/fhir/ValueSet/diagnostic-report-status",
    systems: &["http://hl7.org/fhir/diagnostic-report-status"],
    codes: &[
        code("registered", 0),
        code("partial", 0),
        code("preliminary", 0),
        code("modified", 0),
        code("final", 0),
        code("amended", 0),
        code("corrected", 0),
        code("appended", 0),
        code("cancelled", 0),
        code("entered-in-error", 0),
        code("unknown", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/discriminator-type`"] DiscriminatorType,
    DISCRIMINATOR_TYPE, [Value, Exists, Pattern, Type, Profile, Position]
);
/// The definition of [`DiscriminatorType`].
pub static DISCRIMINATOR_TYPE: CodeSet = CodeSet {
    name: "DiscriminatorType",
    url: "http://hl7.org/fhir/ValueSet/discriminator-type",
    systems: &["http://hl7.org/fhir/discriminator-type"],
    codes: &[
        code("value", 0),
        code("exists", 0),
        code("pattern", 0),
        code("type", 0),
        code("profile", 0),
        code("position", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/document-mode`"] DocumentMode, DOCUMENT_MODE,
    [Producer, Consumer]
);
/// The definition of [`DocumentMode`].
pub static DOCUMENT_MODE: CodeSet = CodeSet {
    name: "DocumentMode",
    url: "http://hl7.org/fhir/ValueSet/document-mode",
    systems: &["http://hl7.org/fhir/document-mode"],
    codes: &[code("producer", 0), code("consumer", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/document-reference-status`"]
    DocumentReferenceStatus, DOCUMENT_REFERENCE_STATUS, [Current, Superseded,
    EnteredInError]
);
/// The definition of [`DocumentReferenceStatus`].
pub static DOCUMENT_REFERENCE_STATUS: CodeSet = CodeSet {
    name: "DocumentReferenceStatus",
    url: "http://hl7.org/fhir/ValueSet/document-reference-status",
    systems: &["http://hl7.org/fhir/document-reference-status"],
    codes: &[code("current", 0), code("superseded", 0), code("entered-in-error", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/eligibility-outcome`"] EligibilityOutcome,
    ELIGIBILITY_OUTCOME, [Queued, Complete, Error, Partial]
);
/// The definition of [`EligibilityOutcome`].
pub static ELIGIBILITY_OUTCOME: CodeSet = CodeSet {
    name: "EligibilityOutcome",
    url: "http://hl7.org/fhir/ValueSet/eligibility-outcome",
    systems: &["http://hl7.org/fhir/eligibility-outcome"],
    codes: &[
        code("queued", 0),
        code("complete", 0),
        code("error", 0),
        code("partial", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/eligibilityrequest-purpose`"]
    EligibilityRequestPurpose, ELIGIBILITY_REQUEST_PURPOSE, [AuthRequirements, Benefits,
    Discovery, Validation]
);
/// The definition of [`EligibilityRequestPurpose`].
pub static ELIGIBILITY_REQUEST_PURPOSE: CodeSet = CodeSet {
    name: "EligibilityRequestPurpose",
    url: "http://hl7.org/fhir/ValueSet/eligibilityrequest-purpose",
    systems: &["http://hl7.org/fhir/eligibilityrequest-purpose"],
    codes: &[
        code("auth-requirements", 0),
        code("benefits", 0),
        code("discovery", 0),
        code("validation", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/eligibilityresponse-purpose`"]
    EligibilityResponsePurpose, ELIGIBILITY_RESPONSE_PURPOSE, [AuthRequirements,
    Benefits, Discovery, Validation]
);
/// The definition of [`EligibilityResponsePurpose`].
pub static ELIGIBILITY_RESPONSE_PURPOSE: CodeSet = CodeSet {
    name: "EligibilityResponsePurpose",
    url: "http://hl7.org/fhir/ValueSet/eligibilityresponse-purpose",
    systems: &["http://hl7.org/fhir/eligibilityresponse-purpose"],
    codes: &[
        code("auth-requirements", 0),
        code("benefits", 0),
        code("discovery", 0),
        code("validation", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/questionnaire-enable-behavior`"]
    EnableWhenBehavior, ENABLE_WHEN_BEHAVIOR, [All, Any]
);
/// The definition of [`EnableWhenBehavior`].
pub static ENABLE_WHEN_BEHAVIOR: CodeSet = CodeSet {
    name: "EnableWhenBehavior",
    url: "http://hl7.org/fhir/ValueSet/questionnaire-enable-behavior",
    systems: &["http://hl7.org/fhir/questionnaire-enable-behavior"],
    codes: &[code("all", 0), code("any", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/encounter-location-status`"]
    EncounterLocationStatus, ENCOUNTER_LOCATION_STATUS, [Planned, Active, Reserved,
    Completed]
);
/// The definition of [`EncounterLocationStatus`].
pub static ENCOUNTER_LOCATION_STATUS: CodeSet = CodeSet {
    name: "EncounterLocationStatus",
    url: "http://hl7.org/fhir/ValueSet/encounter-location-status",
    systems: &["http://hl7.org/fhir/encounter-location-status"],
    codes: &[
        code("planned", 0),
        code("active", 0),
        code("reserved", 0),
        code("completed", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/encounter-status`"] EncounterStatus,
    ENCOUNTER_STATUS, [Planned, InProgress, OnHold, Discharged, Completed, Cancelled,
    Discontinued, EnteredInError, Unknown]
);
/// The definition of [`EncounterStatus`].
pub static ENCOUNTER_STATUS: CodeSet = CodeSet {
    name: "EncounterStatus",
    url: "http://hl7.org/fhir/ValueSet/encounter-status",
    systems: &["http://hl7.org/fhir/encounter-status"],
    codes: &[
        code("planned", 0),
        code("in-progress", 0),
        code("on-hold", 0),
        code("discharged", 0),
        code("completed", 0),
        code("cancelled", 0),
        code("discontinued", 0),
        code("entered-in-error", 0),
        code("unknown", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/endpoint-status`"] EndpointStatus,
    ENDPOINT_STATUS, [Active, Suspended, Error, Off, EnteredInError]
);
/// The definition of [`EndpointStatus`].
pub static ENDPOINT_STATUS: CodeSet = CodeSet {
    name: "EndpointStatus",
    url: "http://hl7.org/fhir/ValueSet/endpoint-status",
    systems: &["http://hl7.org/fhir/endpoint-status"],
    codes: &[
        code("active", 0),
        code("suspended", 0),
        code("error", 0),
        code("off", 0),
        code("entered-in-error", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/enrollment-outcome`"] EnrollmentOutcome,
    ENROLLMENT_OUTCOME, [Queued, Complete, Error, Partial]
);
/// The definition of [`EnrollmentOutcome`].
pub static ENROLLMENT_OUTCOME: CodeSet = CodeSet {
    name: "EnrollmentOutcome",
    url: "http://hl7.org/fhir/ValueSet/enrollment-outcome",
    systems: &["http://hl7.org/fhir/enrollment-outcome"],
    codes: &[
        code("queued", 0),
        code("complete", 0),
        code("error", 0),
        code("partial", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/episode-of-care-status`"]
    EpisodeOfCareStatus, EPISODE_OF_CARE_STATUS, [Planned, Waitlist, Active, Onhold,
    Finished, Cancelled, EnteredInError]
);
/// The definition of [`EpisodeOfCareStatus`].
pub static EPISODE_OF_CARE_STATUS: CodeSet = CodeSet {
    name: "EpisodeOfCareStatus",
    url: "http://hl7.org/fhir/ValueSet/episode-of-care-status",
    systems: &["http://hl7.org/fhir/episode-of-care-status"],
    codes: &[
        code("planned", 0),
        code("waitlist", 0),
        code("active", 0),
        code("onhold", 0),
        code("finished", 0),
        code("cancelled", 0),
        code("entered-in-error", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/event-capability-mode`"] EventCapabilityMode,
    EVENT_CAPABILITY_MODE, [Sender, Receiver]
);
/// The definition of [`EventCapabilityMode`].
pub static EVENT_CAPABILITY_MODE: CodeSet = CodeSet {
    name: "EventCapabilityMode",
    url: "http://hl7.org/fhir/ValueSet/event-capability-mode",
    systems: &["http://hl7.org/fhir/event-capability-mode"],
    codes: &[code("sender", 0), code("receiver", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/event-status`"] EventStatus, EVENT_STATUS,
    [Preparation, InProgress, NotDone, OnHold, Stopped, Completed, EnteredInError,
    Unknown]
);
/// The definition of [`EventStatus`].
pub static EVENT_STATUS: CodeSet = CodeSet {
    name: "EventStatus",
    url: "http://hl7.org/fhir/ValueSet/event-status",
    systems: &["http://hl7.org/fhir/event-status"],
    codes: &[
        code("preparation", 0),
        code("in-progress", 0),
        code("not-done", 0),
        code("on-hold", 0),
        code("stopped", 0),
        code("completed", 0),
        code("entered-in-error", 0),
        code("unknown", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/event-timing`"] EventTiming, EVENT_TIMING,
    [MORN, MORNEarly, MORNLate, NOON, AFT, AFTEarly, AFTLate, EVE, EVEEarly, EVELate,
    NIGHT, PHS, IMD, HS, WAKE, C, CM, CD, CV, AC, ACM, ACD, ACV, PC, PCM, PCD, PCV]
);
/// The definition of [`EventTiming`].
pub static EVENT_TIMING: CodeSet = CodeSet {
    name: "EventTiming",
    url: "http://hl7.org/fhir/ValueSet/event-timing",
    systems: &[
        "http://hl7.org/fhir/event-timing",
        "http://terminology.hl7.org/CodeSystem/v3-TimingEvent",
    ],
    codes: &[
        code("MORN", 0),
        code("MORN.early", 0),
        code("MORN.late", 0),
        code("NOON", 0),
        code("AFT", 0),
        code("AFT.early", 0),
        code("AFT.late", 0),
        code("EVE", 0),
        code("EVE.early", 0),
        code("EVE.late", 0),
        code("NIGHT", 0),
        code("PHS", 0),
        code("IMD", 0),
        code("HS", 1),
        code("WAKE", 1),
        code("C", 1),
        code("CM", 1),
        code("CD", 1),
        code("CV", 1),
        code("AC", 1),
        code("ACM", 1),
        code("ACD", 1),
        code("ACV", 1),
        code("PC", 1),
        code("PCM", 1),
        code("PCD", 1),
        code("PCV", 1),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/variable-handling`"]
    EvidenceVariableHandling, EVIDENCE_VARIABLE_HANDLING, [Continuous, Dichotomous,
    Ordinal, Polychotomous]
);
/// The definition of [`EvidenceVariableHandling`].
pub static EVIDENCE_VARIABLE_HANDLING: CodeSet = CodeSet {
    name: "EvidenceVariableHandling",
    url: "http://hl7.org/fhir/ValueSet/variable-handling",
    systems: &["http://hl7.org/fhir/variable-handling"],
    codes: &[
        code("continuous", 0),
        code("dichotomous", 0),
        code("ordinal", 0),
        code("polychotomous", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/examplescenario-actor-type`"]
    ExampleScenarioActorType, EXAMPLE_SCENARIO_ACTOR_TYPE, [Person, System]
);
/// The definition of [`ExampleScenarioActorType`].
pub static EXAMPLE_SCENARIO_ACTOR_TYPE: CodeSet = CodeSet {
    name: "ExampleScenarioActorType",
    url: "http://hl7.org/fhir/ValueSet/examplescenario-actor-type",
    systems: &["http://hl7.org/fhir/examplescenario-actor-type"],
    codes: &[code("person", 0), code("system", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/explanationofbenefit-status`"]
    ExplanationOfBenefitStatus, EXPLANATION_OF_BENEFIT_STATUS, [Active, Cancelled, Draft,
    EnteredInError]
);
/// The definition of [`ExplanationOfBenefitStatus`].
pub static EXPLANATION_OF_BENEFIT_STATUS: CodeSet = CodeSet {
    name: "ExplanationOfBenefitStatus",
    url: "http://hl7.org/fhir/ValueSet/explanationofbenefit-status",
    systems: &["http://hl7.org/fhir/explanationofbenefit-status"],
    codes: &[
        code("active", 0),
        code("cancelled", 0),
        code("draft", 0),
        code("entered-in-error", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/extension-context-type`"]
    ExtensionContextType, EXTENSION_CONTEXT_TYPE, [Fhirpath, Element, Extension]
);
/// The definition of [`ExtensionContextType`].
pub static EXTENSION_CONTEXT_TYPE: CodeSet = CodeSet {
    name: "ExtensionContextType",
    url: "http://hl7.org/fhir/ValueSet/extension-context-type",
    systems: &["http://hl7.org/fhir/extension-context-type"],
    codes: &[code("fhirpath", 0), code("element", 0), code("extension", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/device-status`"] FHIRDeviceStatus,
    FHIR_DEVICE_STATUS, [Active, Inactive, EnteredInError]
);
/// The definition of [`FHIRDeviceStatus`].
pub static FHIR_DEVICE_STATUS: CodeSet = CodeSet {
    name: "FHIRDeviceStatus",
    url: "http://hl7.org/fhir/ValueSet/device-status",
    systems: &["http://hl7.org/fhir/device-status"],
    codes: &[code("active", 0), code("inactive", 0), code("entered-in-error", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/substance-status`"] FHIRSubstanceStatus,
    FHIR_SUBSTANCE_STATUS, [Active, Inactive, EnteredInError]
);
/// The definition of [`FHIRSubstanceStatus`].
pub static FHIR_SUBSTANCE_STATUS: CodeSet = CodeSet {
    name: "FHIRSubstanceStatus",
    url: "http://hl7.org/fhir/ValueSet/substance-status",
    systems: &["http://hl7.org/fhir/substance-status"],
    codes: &[code("active", 0), code("inactive", 0), code("entered-in-error", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/fhir-types`"] FHIRTypes, FHIR_TYPES, [Base,
    Element, BackboneElement, DataType, Address, Annotation, Attachment, Availability,
    BackboneType, Dosage, ElementDefinition, MarketingStatus, ProductShelfLife, Timing,
    CodeableConcept, CodeableReference, Coding, ContactDetail, ContactPoint, Contributor,
    DataRequirement, Expression, ExtendedContactDetail, Extension, HumanName, Identifier,
    Meta, MonetaryComponent, Money, Narrative, ParameterDefinition, Period,
    PrimitiveType, Base64Binary, Boolean, Date, DateTime, Decimal, Instant, Integer,
    PositiveInt, UnsignedInt, Integer64, String, CodeCode, Id, Markdown, Time, Uri,
    Canonical, Oid, Url, Uuid, Quantity, Age, Count, Distance, Duration, Range, Ratio,
    RatioRange, Reference, RelatedArtifact, SampledData, Signature, TriggerDefinition,
    UsageContext, VirtualServiceDetail, Xhtml, Resource, Binary, Bundle, DomainResource,
    Account, ActivityDefinition, ActorDefinition, AdministrableProductDefinition,
    AdverseEvent, AllergyIntolerance, Appointment, AppointmentResponse,
    ArtifactAssessment, AuditEvent, Basic, BiologicallyDerivedProduct,
    BiologicallyDerivedProductDispense, BodyStructure, CanonicalResource,
    CapabilityStatement, CarePlan, CareTeam, ChargeItem, ChargeItemDefinition, Citation,
    Claim, ClaimResponse, ClinicalImpression, ClinicalUseDefinition, CodeSystem,
    Communication, CommunicationRequest, CompartmentDefinition, Composition, ConceptMap,
    Condition, ConditionDefinition, Consent, Contract, Coverage,
    CoverageEligibilityRequest, CoverageEligibilityResponse, DetectedIssue, Device,
    DeviceAssociation, DeviceDefinition, DeviceDispense, DeviceMetric, DeviceRequest,
    DeviceUsage, DiagnosticReport, DocumentReference, Encounter, EncounterHistory,
    Endpoint, EnrollmentRequest, EnrollmentResponse, EpisodeOfCare, EventDefinition,
    Evidence, EvidenceReport, EvidenceVariable, ExampleScenario, ExplanationOfBenefit,
    FamilyMemberHistory, Flag, FormularyItem, GenomicStudy, Goal, GraphDefinition, Group,
    GuidanceResponse, HealthcareService, ImagingSelection, ImagingStudy, Immunization,
    ImmunizationEvaluation, ImmunizationRecommendation, ImplementationGuide, Ingredient,
    InsurancePlan, InventoryItem, InventoryReport, Invoice, Library, Linkage, List,
    Location, ManufacturedItemDefinition, Measure, MeasureReport, Medication,
    MedicationAdministration, MedicationDispense, MedicationKnowledge, MedicationRequest,
    MedicationStatement, MedicinalProductDefinition, MessageDefinition, MessageHeader,
    MetadataResource, MolecularSequence, NamingSystem, NutritionIntake, NutritionOrder,
    NutritionProduct, Observation, ObservationDefinition, OperationDefinition,
    OperationOutcome, Organization, OrganizationAffiliation, PackagedProductDefinition,
    Patient, PaymentNotice, PaymentReconciliation, Permission, Person, PlanDefinition,
    Practitioner, PractitionerRole, Procedure, Provenance, Questionnaire,
    QuestionnaireResponse, RegulatedAuthorization, RelatedPerson, RequestOrchestration,
    Requirements, ResearchStudy, ResearchSubject, RiskAssessment, Schedule,
    SearchParameter, ServiceRequest, Slot, Specimen, SpecimenDefinition,
    StructureDefinition, StructureMap, Subscription, SubscriptionStatus,
    SubscriptionTopic, Substance, SubstanceDefinition, SubstanceNucleicAcid,
    SubstancePolymer, SubstanceProtein, SubstanceReferenceInformation,
    SubstanceSourceMaterial, SupplyDelivery, SupplyRequest, Task,
    TerminologyCapabilities, TestPlan, TestReport, TestScript, Transport, ValueSet,
    VerificationResult, VisionPrescription, Parameters]
);
/// The definition of [`FHIRTypes`].
pub static FHIR_TYPES: CodeSet = CodeSet {
    name: "FHIRTypes",
    url: "http://hl7.org/fhir/ValueSet/fhir-types",
    systems: &["http://hl7.org/fhir/fhir-types"],
    codes: &[
        code("Base", 0),
        code("Element", 0),
        code("BackboneElement", 0),
        code("DataType", 0),
        code("Address", 0),
        code("Annotation", 0),
        code("Attachment", 0),
        code("Availability", 0),
        code("BackboneType", 0),
        code("Dosage", 0),
        code("ElementDefinition", 0),
        code("MarketingStatus", 0),
        code("ProductShelfLife", 0),
        code("Timing", 0),
        code("CodeableConcept", 0),
        code("CodeableReference", 0),
        code("Coding", 0),
        code("ContactDetail", 0),
        code("ContactPoint", 0),
        code("Contributor", 0),
        code("DataRequirement", 0),
        code("Expression", 0),
        code("ExtendedContactDetail", 0),
        code("Extension", 0),
        code("HumanName", 0),
        code("Identifier", 0),
        code("Meta", 0),
        code("MonetaryComponent", 0),
        code("Money", 0),
        code("Narrative", 0),
        code("ParameterDefinition", 0),
        code("Period", 0),
        code("PrimitiveType", 0),
        code("base64Binary", 0),
        code("boolean", 0),
        code("date", 0),
        code("dateTime", 0),
        code("decimal", 0),
        code("instant", 0),
        code("integer", 0),
        code("positiveInt", 0),
        code("unsignedInt", 0),
        code("integer64", 0),
        code("string", 0),
        code("code", 0),
        code("id", 0),
        code("markdown", 0),
        code("time", 0),
        code("uri", 0),
        code("canonical", 0),
        code("oid", 0),
        code("url", 0),
        code("uuid", 0),
        code("Quantity", 0),
        code("Age", 0),
        code("Count", 0),
        code("Distance", 0),
        code("Duration", 0),
        code("Range", 0),
        code("Ratio", 0),
        code("RatioRange", 0),
        code("Reference", 0),
        code("RelatedArtifact", 0),
        code("SampledData", 0),
        code("Signature", 0),
        code("TriggerDefinition", 0),
        code("UsageContext", 0),
        code("VirtualServiceDetail", 0),
        code("xhtml", 0),
        code("Resource", 0),
        code("Binary", 0),
        code("Bundle", 0),
        code("DomainResource", 0),
        code("Account", 0),
        code("ActivityDefinition", 0),
        code("ActorDefinition", 0),
        code("AdministrableProductDefinition", 0),
        code("AdverseEvent", 0),
        code("AllergyIntolerance", 0),
        code("Appointment", 0),
        code("AppointmentResponse", 0),
        code("ArtifactAssessment", 0),
        code("AuditEvent", 0),
        code("Basic", 0),
        code("BiologicallyDerivedProduct", 0),
        code("BiologicallyDerivedProductDispense", 0),
        code("BodyStructure", 0),
        code("CanonicalResource", 0),
        code("CapabilityStatement", 0),
        code("CarePlan", 0),
        code("CareTeam", 0),
        code("ChargeItem", 0),
        code("ChargeItemDefinition", 0),
        code("Citation", 0),
        code("Claim", 0),
        code("ClaimResponse", 0),
        code("ClinicalImpression", 0),
        code("ClinicalUseDefinition", 0),
        code("CodeSystem", 0),
        code("Communication", 0),
        code("CommunicationRequest", 0),
        code("CompartmentDefinition", 0),
        code("Composition", 0),
        code("ConceptMap", 0),
        code("Condition", 0),
        code("ConditionDefinition", 0),
        code("Consent", 0),
        code("Contract", 0),
        code("Coverage", 0),
        code("CoverageEligibilityRequest", 0),
        code("CoverageEligibilityResponse", 0),
        code("DetectedIssue", 0),
        code("Device", 0),
        code("DeviceAssociation", 0),
        code("DeviceDefinition", 0),
        code("DeviceDispense", 0),
        code("DeviceMetric", 0),
        code("DeviceRequest", 0),
        code("DeviceUsage", 0),
        code("DiagnosticReport", 0),
        code("DocumentReference", 0),
        code("Encounter", 0),
        code("EncounterHistory", 0),
        code("Endpoint", 0),
        code("EnrollmentRequest", 0),
        code("EnrollmentResponse", 0),
        code("EpisodeOfCare", 0),
        code("EventDefinition", 0),
        code("Evidence", 0),
        code("EvidenceReport", 0),
        code("EvidenceVariable", 0),
        code("ExampleScenario", 0),
        code("ExplanationOfBenefit", 0),
        code("FamilyMemberHistory", 0),
        code("Flag", 0),
        code("FormularyItem", 0),
        code("GenomicStudy", 0),
        code("Goal", 0),
        code("GraphDefinition", 0),
        code("Group", 0),
        code("GuidanceResponse", 0),
        code("HealthcareService", 0),
        code("ImagingSelection", 0),
        code("ImagingStudy", 0),
        code("Immunization", 0),
        code("ImmunizationEvaluation", 0),
        code("ImmunizationRecommendation", 0),
        code("ImplementationGuide", 0),
        code("Ingredient", 0),
        code("InsurancePlan", 0),
        code("InventoryItem", 0),
        code("InventoryReport", 0),
        code("Invoice", 0),
        code("Library", 0),
        code("Linkage", 0),
        code("List", 0),
        code("Location", 0),
        code("ManufacturedItemDefinition", 0),
        code("Measure", 0),
        code("MeasureReport", 0),
        code("Medication", 0),
        code("MedicationAdministration", 0),
        code("MedicationDispense", 0),
        code("MedicationKnowledge", 0),
        code("MedicationRequest", 0),
        code("MedicationStatement", 0),
        code("MedicinalProductDefinition", 0),
        code("MessageDefinition", 0),
        code("MessageHeader", 0),
        code("MetadataResource", 0),
        code("MolecularSequence", 0),
        code("NamingSystem", 0),
        code("NutritionIntake", 0),
        code("NutritionOrder", 0),
        code("NutritionProduct", 0),
        code("Observation", 0),
        code("ObservationDefinition", 0),
        code("OperationDefinition", 0),
        code("OperationOutcome", 0),
        code("Organization", 0),
        code("OrganizationAffiliation", 0),
        code("PackagedProductDefinition", 0),
        code("Patient", 0),
        code("PaymentNotice", 0),
        code("PaymentReconciliation", 0),
        code("Permission", 0),
        code("Person", 0),
        code("PlanDefinition", 0),
        code("Practitioner", 0),
        code("PractitionerRole", 0),
        code("Procedure", 0),
        code("Provenance", 0),
        code("Questionnaire", 0),
        code("QuestionnaireResponse", 0),
        code("RegulatedAuthorization", 0),
        code("RelatedPerson", 0),
        code("RequestOrchestration", 0),
        code("Requirements", 0),
        code("ResearchStudy", 0),
        code("ResearchSubject", 0),
        code("RiskAssessment", 0),
        code("Schedule", 0),
        code("SearchParameter", 0),
        code("ServiceRequest", 0),
        code("Slot", 0),
        code("Specimen", 0),
        code("SpecimenDefinition", 0),
        code("StructureDefinition", 0),
        code("StructureMap", 0),
        code("Subscription", 0),
        code("SubscriptionStatus", 0),
        code("SubscriptionTopic", 0),
        code("Substance", 0),
        code("SubstanceDefinition", 0),
        code("SubstanceNucleicAcid", 0),
        code("SubstancePolymer", 0),
        code("SubstanceProtein", 0),
        code("SubstanceReferenceInformation", 0),
        code("SubstanceSourceMaterial", 0),
        code("SupplyDelivery", 0),
        code("SupplyRequest", 0),
        code("Task", 0),
        code("TerminologyCapabilities", 0),
        code("TestPlan", 0),
        code("TestReport", 0),
        code("TestScript", 0),
        code("Transport", 0),
        code("ValueSet", 0),
        code("VerificationResult", 0),
        code("VisionPrescription", 0),
        code("Parameters", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/FHIR-version`"] FHIRVersion, FHIR_VERSION,
    [V0_01, V0_05, V0_06, V0_11, V0_0, V0_0_80, V0_0_81, V0_0_82, V0_4, V0_4_0, V0_5,
    V0_5_0, V1_0, V1_0_0, V1_0_1, V1_0_2, V1_1, V1_1_0, V1_4, V1_4_0, V1_6, V1_6_0, V1_8,
    V1_8_0, V3_0, V3_0_0, V3_0_1, V3_0_2, V3_3, V3_3_0, V3_5, V3_5_0, V4_0, V4_0_0,
    V4_0_1, V4_1, V4_1_0, V4_2, V4_2_0, V4_3, V4_3_0, V4_3_0Cibuild, V4_3_0Snapshot1,
    V4_4, V4_4_0, V4_5, V4_5_0, V4_6, V4_6_0, V5_0, V5_0_0, V5_0_0Cibuild,
    V5_0_0Snapshot1, V5_0_0Snapshot2, V5_0_0Ballot, V5_0_0Snapshot3, V5_0_0DraftFinal]
);
/// The definition of [`FHIRVersion`].
pub static FHIR_VERSION: CodeSet = CodeSet {
    name: "FHIRVersion",
    url: "http://hl7.org/fhir/ValueSet/FHIR-version",
    systems: &["http://hl7.org/fhir/FHIR-version"],
    codes: &[
        code("0.01", 0),
        code("0.05", 0),
        code("0.06", 0),
        code("0.11", 0),
        code("0.0", 0),
        code("0.0.80", 0),
        code("0.0.81", 0),
        code("0.0.82", 0),
        code("0.4", 0),
        code("0.4.0", 0),
        code("0.5", 0),
        code("0.5.0", 0),
        code("1.0", 0),
        code("1.0.0", 0),
        code("1.0.1", 0),
        code("1.0.2", 0),
        code("1.1", 0),
        code("1.1.0", 0),
        code("1.4", 0),
        code("1.4.0", 0),
        code("1.6", 0),
        code("1.6.0", 0),
        code("1.8", 0),
        code("1.8.0", 0),
        code("3.0", 0),
        code("3.0.0", 0),
        code("3.0.1", 0),
        code("3.0.2", 0),
        code("3.3", 0),
        code("3.3.0", 0),
        code("3.5", 0),
        code("3.5.0", 0),
        code("4.0", 0),
        code("4.0.0", 0),
        code("4.0.1", 0),
        code("4.1", 0),
        code("4.1.0", 0),
        code("4.2", 0),
        code("4.2.0", 0),
        code("4.3", 0),
        code("4.3.0", 0),
        code("4.3.0-cibuild", 0),
        code("4.3.0-snapshot1", 0),
        code("4.4", 0),
        code("4.4.0", 0),
        code("4.5", 0),
        code("4.5.0", 0),
        code("4.6", 0),
        code("4.6.0", 0),
        code("5.0", 0),
        code("5.0.0", 0),
        code("5.0.0-cibuild", 0),
        code("5.0.0-snapshot1", 0),
        code("5.0.0-snapshot2", 0),
        code("5.0.0-ballot", 0),
        code("5.0.0-snapshot3", 0),
        code("5.0.0-draft-final", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/history-status`"] FamilyHistoryStatus,
    FAMILY_HISTORY_STATUS, [Partial, Completed, EnteredInError, HealthUnknown]
);
/// The definition of [`FamilyHistoryStatus`].
pub static FAMILY_HISTORY_STATUS: CodeSet = CodeSet {
    name: "FamilyHistoryStatus",
    url: "http://hl7.org/fhir/ValueSet/history-status",
    systems: &["http://hl7.org/fhir/history-status"],
    codes: &[
        code("partial", 0),
        code("completed", 0),
        code("entered-in-error", 0),
        code("health-unknown", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/filter-operator`"] FilterOperator,
    FILTER_OPERATOR, [Equals, IsA, DescendentOf, IsNotA, Regex, In, NotIn, Generalizes,
    ChildOf, DescendentLeaf, Exists]
);
/// The definition of [`FilterOperator`].
pub static FILTER_OPERATOR: CodeSet = CodeSet {
    name: "FilterOperator",
    url: "http://hl7.org/fhir/ValueSet/filter-operator",
    systems: &["http://hl7.org/fhir/filter-operator"],
    codes: &[
        code("=", 0),
        code("is-a", 0),
        code("descendent-of", 0),
        code("is-not-a", 0),
        code("regex", 0),
        code("in", 0),
        code("not-in", 0),
        code("generalizes", 0),
        code("child-of", 0),
        code("descendent-leaf", 0),
        code("exists", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/fm-status`"] FinancialResourceStatusCodes,
    FINANCIAL_RESOURCE_STATUS_CODES, [Active, Cancelled, Draft, EnteredInError]
);
/// The definition of [`FinancialResourceStatusCodes`].
pub static FINANCIAL_RESOURCE_STATUS_CODES: CodeSet = CodeSet {
    name: "FinancialResourceStatusCodes",
    url: "http://hl7.org/fhir/ValueSet/fm-status",
    systems: &["http://hl7.org/fhir/fm-status"],
    codes: &[
        code("active", 0),
        code("cancelled", 0),
        code("draft", 0),
        code("entered-in-error", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/flag-status`"] FlagStatus, FLAG_STATUS,
    [Active, Inactive, EnteredInError]
);
/// The definition of [`FlagStatus`].
pub static FLAG_STATUS: CodeSet = CodeSet {
    name: "FlagStatus",
    url: "http://hl7.org/fhir/ValueSet/flag-status",
    systems: &["http://hl7.org/fhir/flag-status"],
    codes: &[code("active", 0), code("inactive", 0), code("entered-in-error", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/formularyitem-status`"]
    FormularyItemStatusCodes, FORMULARY_ITEM_STATUS_CODES, [Active, EnteredInError,
    Inactive]
);
/// The definition of [`FormularyItemStatusCodes`].
pub static FORMULARY_ITEM_STATUS_CODES: CodeSet = CodeSet {
    name: "FormularyItemStatusCodes",
    url: "http://hl7.org/fhir/ValueSet/formularyitem-status",
    systems: &["http://hl7.org/fhir/CodeSystem/formularyitem-status"],
    codes: &[code("active", 0), code("entered-in-error", 0), code("inactive", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/genomicstudy-status`"] GenomicStudyStatus,
    GENOMIC_STUDY_STATUS, [Registered, Available, Cancelled, EnteredInError, Unknown]
);
/// The definition of [`GenomicStudyStatus`].
pub static GENOMIC_STUDY_STATUS: CodeSet = CodeSet {
    name: "GenomicStudyStatus",
    url: "http://hl7.org/fhir/ValueSet/genomicstudy-status",
    systems: &["http://hl7.org/fhir/genomicstudy-status"],
    codes: &[
        code("registered", 0),
        code("available", 0),
        code("cancelled", 0),
        code("entered-in-error", 0),
        code("unknown", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/goal-status`"] GoalLifecycleStatus,
    GOAL_LIFECYCLE_STATUS, [Proposed, Planned, Accepted, Active, OnHold, Completed,
    Cancelled, EnteredInError, Rejected]
);
/// The definition of [`GoalLifecycleStatus`].
pub static GOAL_LIFECYCLE_STATUS: CodeSet = CodeSet {
    name: "GoalLifecycleStatus",
    url: "http://hl7.org/fhir/ValueSet/goal-status",
    systems: &["http://hl7.org/fhir/goal-status"],
    codes: &[
        code("proposed", 0),
        code("planned", 0),
        code("accepted", 0),
        code("active", 0),
        code("on-hold", 0),
        code("completed", 0),
        code("cancelled", 0),
        code("entered-in-error", 0),
        code("rejected", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/graph-compartment-rule`"]
    GraphCompartmentRule, GRAPH_COMPARTMENT_RULE, [Identical, Matching, Different,
    Custom]
);
/// The definition of [`GraphCompartmentRule`].
pub static GRAPH_COMPARTMENT_RULE: CodeSet = CodeSet {
    name: "GraphCompartmentRule",
    url: "http://hl7.org/fhir/ValueSet/graph-compartment-rule",
    systems: &["http://hl7.org/fhir/graph-compartment-rule"],
    codes: &[
        code("identical", 0),
        code("matching", 0),
        code("different", 0),
        code("custom", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/graph-compartment-use`"] GraphCompartmentUse,
    GRAPH_COMPARTMENT_USE, [Where, Requires]
);
/// The definition of [`GraphCompartmentUse`].
pub static GRAPH_COMPARTMENT_USE: CodeSet = CodeSet {
    name: "GraphCompartmentUse",
    url: "http://hl7.org/fhir/ValueSet/graph-compartment-use",
    systems: &["http://hl7.org/fhir/graph-compartment-use"],
    codes: &[code("where", 0), code("requires", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/group-membership-basis`"]
    GroupMembershipBasis, GROUP_MEMBERSHIP_BASIS, [Definitional, Enumerated]
);
/// The definition of [`GroupMembershipBasis`].
pub static GROUP_MEMBERSHIP_BASIS: CodeSet = CodeSet {
    name: "GroupMembershipBasis",
    url: "http://hl7.org/fhir/ValueSet/group-membership-basis",
    systems: &["http://hl7.org/fhir/group-membership-basis"],
    codes: &[code("definitional", 0), code("enumerated", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/group-type`"] GroupType, GROUP_TYPE, [Person,
    Animal, Practitioner, Device, Careteam, Healthcareservice, Location, Organization,
    Relatedperson, Specimen]
);
/// The definition of [`GroupType`].
pub static GROUP_TYPE: CodeSet = CodeSet {
    name: "GroupType",
    url: "http://hl7.org/fhir/ValueSet/group-type",
    systems: &["http://hl7.org/fhir/group-type"],
    codes: &[
        code("person", 0),
        code("animal", 0),
        code("practitioner", 0),
        code("device", 0),
        code("careteam", 0),
        code("healthcareservice", 0),
        code("location", 0),
        code("organization", 0),
        code("relatedperson", 0),
        code("specimen", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/guidance-response-status`"]
    GuidanceResponseStatus, GUIDANCE_RESPONSE_STATUS, [Success, DataRequested,
    DataRequired, InProgress, Failure, EnteredInError]
);
/// The definition of [`GuidanceResponseStatus`].
pub static GUIDANCE_RESPONSE_STATUS: CodeSet = CodeSet {
    name: "GuidanceResponseStatus",
    url: "http://hl7.org/fhir/ValueSet/guidance-response-status",
    systems: &["http://hl7.org/fhir/guidance-response-status"],
    codes: &[
        code("success", 0),
        code("data-requested", 0),
        code("data-required", 0),
        code("in-progress", 0),
        code("failure", 0),
        code("entered-in-error", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/guide-page-generation`"] GuidePageGeneration,
    GUIDE_PAGE_GENERATION, [Html, Markdown, Xml, Generated]
);
/// The definition of [`GuidePageGeneration`].
pub static GUIDE_PAGE_GENERATION: CodeSet = CodeSet {
    name: "GuidePageGeneration",
    url: "http://hl7.org/fhir/ValueSet/guide-page-generation",
    systems: &["http://hl7.org/fhir/guide-page-generation"],
    codes: &[code("html", 0), code("markdown", 0), code("xml", 0), code("generated", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/http-verb`"] HTTPVerb, HTTP_VERB, [GET, HEAD,
    POST, PUT, DELETE, PATCH]
);
/// The definition of [`HTTPVerb`].
pub static HTTP_VERB: CodeSet = CodeSet {
    name: "HTTPVerb",
    url: "http://hl7.org/fhir/ValueSet/http-verb",
    systems: &["http://hl7.org/fhir/http-verb"],
    codes: &[
        code("GET", 0),
        code("HEAD", 0),
        code("POST", 0),
        code("PUT", 0),
        code("DELETE", 0),
        code("PATCH", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/identifier-use`"] IdentifierUse,
    IDENTIFIER_USE, [Usual, Official, Temp, Secondary, Old]
);
/// The definition of [`IdentifierUse`].
pub static IDENTIFIER_USE: CodeSet = CodeSet {
    name: "IdentifierUse",
    url: "http://hl7.org/fhir/ValueSet/identifier-use",
    systems: &["http://hl7.org/fhir/identifier-use"],
    codes: &[
        code("usual", 0),
        code("official", 0),
        code("temp", 0),
        code("secondary", 0),
        code("old", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/identity-assuranceLevel`"]
    IdentityAssuranceLevel, IDENTITY_ASSURANCE_LEVEL, [Level1, Level2, Level3, Level4]
);
/// The definition of [`IdentityAssuranceLevel`].
pub static IDENTITY_ASSURANCE_LEVEL: CodeSet = CodeSet {
    name: "IdentityAssuranceLevel",
    url: "http://hl7.org/fhir/ValueSet/identity-assuranceLevel",
    systems: &["http://hl7.org/fhir/identity-assuranceLevel"],
    codes: &[code("level1", 0), code("level2", 0), code("level3", 0), code("level4", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/imagingselection-2dgraphictype`"]
    ImagingSelection2DGraphicType, IMAGING_SELECTION2_D_GRAPHIC_TYPE, [Point, Polyline,
    Interpolated, Circle, Ellipse]
);
/// The definition of [`ImagingSelection2DGraphicType`].
pub static IMAGING_SELECTION2_D_GRAPHIC_TYPE: CodeSet = CodeSet {
    name: "ImagingSelection2DGraphicType",
    url: "http://hl7.org/fhir/ValueSet/imagingselection-2dgraphictype",
    systems: &["http://hl7.org/fhir/imagingselection-2dgraphictype"],
    codes: &[
        code("point", 0),
        code("polyline", 0),
        code("interpolated", 0),
        code("circle", 0),
        code("ellipse", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/imagingselection-3dgraphictype`"]
    ImagingSelection3DGraphicType, IMAGING_SELECTION3_D_GRAPHIC_TYPE, [Point, Multipoint,
    Polyline, Polygon, Ellipse, Ellipsoid]
);
/// The definition of [`ImagingSelection3DGraphicType`].
pub static IMAGING_SELECTION3_D_GRAPHIC_TYPE: CodeSet = CodeSet {
    name: "ImagingSelection3DGraphicType",
    url: "http://hl7.org/fhir/ValueSet/imagingselection-3dgraphictype",
    systems: &["http://hl7.org/fhir/imagingselection-3dgraphictype"],
    codes: &[
        code("point", 0),
        code("multipoint", 0),
        code("polyline", 0),
        code("polygon", 0),
        code("ellipse", 0),
        code("ellipsoid", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/imagingselection-status`"]
    ImagingSelectionStatus, IMAGING_SELECTION_STATUS, [Available, EnteredInError,
    Unknown]
);
/// The definition of [`ImagingSelectionStatus`].
pub static IMAGING_SELECTION_STATUS: CodeSet = CodeSet {
    name: "ImagingSelectionStatus",
    url: "http://hl7.org/fhir/ValueSet/imagingselection-status",
    systems: &["http://hl7.org/fhir/imagingselection-status"],
    codes: &[code("available", 0), code("entered-in-error", 0), code("unknown", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/imagingstudy-status`"] ImagingStudyStatus,
    IMAGING_STUDY_STATUS, [Registered, Available, Cancelled, EnteredInError, Unknown]
);
/// The definition of [`ImagingStudyStatus`].
pub static IMAGING_STUDY_STATUS: CodeSet = CodeSet {
    name: "ImagingStudyStatus",
    url: "http://hl7.org/fhir/ValueSet/imagingstudy-status",
    systems: &["http://hl7.org/fhir/imagingstudy-status"],
    codes: &[
        code("registered", 0),
        code("available", 0),
        code("cancelled", 0),
        code("entered-in-error", 0),
        code("unknown", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/immunization-evaluation-status`"]
    ImmunizationEvaluationStatusCodes, IMMUNIZATION_EVALUATION_STATUS_CODES, [Completed,
    EnteredInError]
);
/// The definition of [`ImmunizationEvaluationStatusCodes`].
pub static IMMUNIZATION_EVALUATION_STATUS_CODES: CodeSet = CodeSet {
    name: "ImmunizationEvaluationStatusCodes",
    url: "http://hl7.org/fhir/ValueSet/immunization-evaluation-status",
    systems: &["http://hl7.org/fhir/CodeSystem/medication-admin-status"],
    codes: &[code("completed", 0), code("entered-in-error", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/immunization-status`"]
    ImmunizationStatusCodes, IMMUNIZATION_STATUS_CODES, [Completed, EnteredInError,
    NotDone]
);
/// The definition of [`ImmunizationStatusCodes`].
pub static IMMUNIZATION_STATUS_CODES: CodeSet = CodeSet {
    name: "ImmunizationStatusCodes",
    url: "http://hl7.org/fhir/ValueSet/immunization-status",
    systems: &["http://hl7.org/fhir/event-status"],
    codes: &[code("completed", 0), code("entered-in-error", 0), code("not-done", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/ingredient-manufacturer-role`"]
    IngredientManufacturerRole, INGREDIENT_MANUFACTURER_ROLE, [Allowed, Possible, Actual]
);
/// The definition of [`IngredientManufacturerRole`].
pub static INGREDIENT_MANUFACTURER_ROLE: CodeSet = CodeSet {
    name: "IngredientManufacturerRole",
    url: "http://hl7.org/fhir/ValueSet/ingredient-manufacturer-role",
    systems: &["http://hl7.org/fhir/ingredient-manufacturer-role"],
    codes: &[code("allowed", 0), code("possible", 0), code("actual", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/interaction-trigger`"] InteractionTrigger,
    INTERACTION_TRIGGER, [Create, Update, Delete]
);
/// The definition of [`InteractionTrigger`].
pub static INTERACTION_TRIGGER: CodeSet = CodeSet {
    name: "InteractionTrigger",
    url: "http://hl7.org/fhir/ValueSet/interaction-trigger",
    systems: &["http://hl7.org/fhir/restful-interaction"],
    codes: &[code("create", 0), code("update", 0), code("delete", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/inventoryreport-counttype`"]
    InventoryCountType, INVENTORY_COUNT_TYPE, [Snapshot, Difference]
);
/// The definition of [`InventoryCountType`].
pub static INVENTORY_COUNT_TYPE: CodeSet = CodeSet {
    name: "InventoryCountType",
    url: "http://hl7.org/fhir/ValueSet/inventoryreport-counttype",
    systems: &["http://hl7.org/fhir/inventoryreport-counttype"],
    codes: &[code("snapshot", 0), code("difference", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/inventoryitem-status`"]
    InventoryItemStatusCodes, INVENTORY_ITEM_STATUS_CODES, [Active, Inactive,
    EnteredInError, Unknown]
);
/// The definition of [`InventoryItemStatusCodes`].
pub static INVENTORY_ITEM_STATUS_CODES: CodeSet = CodeSet {
    name: "InventoryItemStatusCodes",
    url: "http://hl7.org/fhir/ValueSet/inventoryitem-status",
    systems: &["http://hl7.org/fhir/inventoryitem-status"],
    codes: &[
        code("active", 0),
        code("inactive", 0),
        code("entered-in-error", 0),
        code("unknown", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/inventoryreport-status`"]
    InventoryReportStatus, INVENTORY_REPORT_STATUS, [Draft, Requested, Active,
    EnteredInError]
);
/// The definition of [`InventoryReportStatus`].
pub static INVENTORY_REPORT_STATUS: CodeSet = CodeSet {
    name: "InventoryReportStatus",
    url: "http://hl7.org/fhir/ValueSet/inventoryreport-status",
    systems: &["http://hl7.org/fhir/inventoryreport-status"],
    codes: &[
        code("draft", 0),
        code("requested", 0),
        code("active", 0),
        code("entered-in-error", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/invoice-status`"] InvoiceStatus,
    INVOICE_STATUS, [Draft, Issued, Balanced, Cancelled, EnteredInError]
);
/// The definition of [`InvoiceStatus`].
pub static INVOICE_STATUS: CodeSet = CodeSet {
    name: "InvoiceStatus",
    url: "http://hl7.org/fhir/ValueSet/invoice-status",
    systems: &["http://hl7.org/fhir/invoice-status"],
    codes: &[
        code("draft", 0),
        code("issued", 0),
        code("balanced", 0),
        code("cancelled", 0),
        code("entered-in-error", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/issue-severity`"] IssueSeverity,
    ISSUE_SEVERITY, [Fatal, Error, Warning, Information, Success]
);
/// The definition of [`IssueSeverity`].
pub static ISSUE_SEVERITY: CodeSet = CodeSet {
    name: "IssueSeverity",
    url: "http://hl7.org/fhir/ValueSet/issue-severity",
    systems: &["http://hl7.org/fhir/issue-severity"],
    codes: &[
        code("fatal", 0),
        code("error", 0),
        code("warning", 0),
        code("information", 0),
        code("success", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/issue-type`"] IssueType, ISSUE_TYPE,
    [Invalid, Structure, Required, Value, Invariant, Security, Login, Unknown, Expired,
    Forbidden, Suppressed, Processing, NotSupported, Duplicate, MultipleMatches,
    NotFound, Deleted, TooLong, CodeInvalid, Extension, TooCostly, BusinessRule,
    Conflict, LimitedFilter, Transient, LockError, NoStore, Exception, Timeout,
    Incomplete, Throttled, Informational, Success]
);
/// The definition of [`IssueType`].
pub static ISSUE_TYPE: CodeSet = CodeSet {
    name: "IssueType",
    url: "http://hl7.org/fhir/ValueSet/issue-type",
    systems: &["http://hl7.org/fhir/issue-type"],
    codes: &[
        code("invalid", 0),
        code("structure", 0),
        code("required", 0),
        code("value", 0),
        code("invariant", 0),
        code("security", 0),
        code("login", 0),
        code("unknown", 0),
        code("expired", 0),
        code("forbidden", 0),
        code("suppressed", 0),
        code("processing", 0),
        code("not-supported", 0),
        code("duplicate", 0),
        code("multiple-matches", 0),
        code("not-found", 0),
        code("deleted", 0),
        code("too-long", 0),
        code("code-invalid", 0),
        code("extension", 0),
        code("too-costly", 0),
        code("business-rule", 0),
        code("conflict", 0),
        code("limited-filter", 0),
        code("transient", 0),
        code("lock-error", 0),
        code("no-store", 0),
        code("exception", 0),
        code("timeout", 0),
        code("incomplete", 0),
        code("throttled", 0),
        code("informational", 0),
        code("success", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/coverage-kind`"] Kind, KIND, [Insurance,
    SelfPay, OtherCode]
);
/// The definition of [`Kind`].
pub static KIND: CodeSet = CodeSet {
    name: "Kind",
    url: "http://hl7.org/fhir/ValueSet/coverage-kind",
    systems: &["http://hl7.org/fhir/coverage-kind"],
    codes: &[code("insurance", 0), code("self-pay", 0), code("other", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/iana-link-relations`"] LinkRelationTypes,
    LINK_RELATION_TYPES, [About, Acl, Alternate, Amphtml, Appendix, AppleTouchIcon,
    AppleTouchStartupImage, Archives, Author, BlockedBy, Bookmark, Canonical, Chapter,
    CiteAs, Collection, Contents, ConvertedFrom, Copyright, CreateForm, Current,
    Describedby, Describes, Disclosure, DnsPrefetch, Duplicate, Edit, EditForm,
    EditMedia, Enclosure, External, First, Glossary, Help, Hosts, Hub, Icon, Index,
    IntervalAfter, IntervalBefore, IntervalContains, IntervalDisjoint, IntervalDuring,
    IntervalEquals, IntervalFinishedBy, IntervalFinishes, IntervalIn, IntervalMeets,
    IntervalMetBy, IntervalOverlappedBy, IntervalOverlaps, IntervalStartedBy,
    IntervalStarts, Item, Last, LatestVersion, License, Linkset, Lrdd, Manifest,
    MaskIcon, MediaFeed, Memento, Micropub, Modulepreload, Monitor, MonitorGroup, Next,
    NextArchive, Nofollow, Noopener, Noreferrer, Opener, Openid2LocalId, Openid2Provider,
    Original, P3Pv1, Payment, Pingback, Preconnect, PredecessorVersion, Prefetch,
    Preload, Prerender, Prev, Preview, Previous, PrevArchive, PrivacyPolicy, Profile,
    Publication, Related, Restconf, Replies, Ruleinput, Search, Section,
    ConveysAnIdentifierForTheLinkSContext, Service, ServiceDesc, ServiceDoc, ServiceMeta,
    Sponsored, Start, Status, Stylesheet, Subsection, SuccessorVersion, Sunset, Tag,
    TermsOfService, Timegate, Timemap, Type, Ugc, Up, VersionHistory, Via, Webmention,
    WorkingCopy, WorkingCopyOf]
);
/// The definition of [`LinkRelationTypes`].
pub static LINK_RELATION_TYPES: CodeSet = CodeSet {
    name: "LinkRelationTypes",
    url: "http://hl7.org/fhir/ValueSet/iana-link-relations",
    systems: &["http://hl7.org/fhir/CodeSystem/iana-link-relations"],
    codes: &[
        code("about", 0),
        code("acl", 0),
        code("alternate", 0),
        code("amphtml", 0),
        code("appendix", 0),
        code("apple-touch-icon", 0),
        code("apple-touch-startup-image", 0),
        code("archives", 0),
        code("author", 0),
        code("blocked-by", 0),
        code("bookmark", 0),
        code("canonical", 0),
        code("chapter", 0),
        code("cite-as", 0),
        code("collection", 0),
        code("contents", 0),
        code("convertedFrom", 0),
        code("copyright", 0),
        code("create-form", 0),
        code("current", 0),
        code("describedby", 0),
        code("describes", 0),
        code("disclosure", 0),
        code("dns-prefetch", 0),
        code("duplicate", 0),
        code("edit", 0),
        code("edit-form", 0),
        code("edit-media", 0),
        code("enclosure", 0),
        code("external", 0),
        code("first", 0),
        code("glossary", 0),
        code("help", 0),
        code("hosts", 0),
        code("hub", 0),
        code("icon", 0),
        code("index", 0),
        code("intervalAfter", 0),
        code("intervalBefore", 0),
        code("intervalContains", 0),
        code("intervalDisjoint", 0),
        code("intervalDuring", 0),
        code("intervalEquals", 0),
        code("intervalFinishedBy", 0),
        code("intervalFinishes", 0),
        code("intervalIn", 0),
        code("intervalMeets", 0),
        code("intervalMetBy", 0),
        code("intervalOverlappedBy", 0),
        code("intervalOverlaps", 0),
        code("intervalStartedBy", 0),
        code("intervalStarts", 0),
        code("item", 0),
        code("last", 0),
        code("latest-version", 0),
        code("license", 0),
        code("linkset", 0),
        code("lrdd", 0),
        code("manifest", 0),
        code("mask-icon", 0),
        code("media-feed", 0),
        code("memento", 0),
        code("micropub", 0),
        code("modulepreload", 0),
        code("monitor", 0),
        code("monitor-group", 0),
        code("next", 0),
        code("next-archive", 0),
        code("nofollow", 0),
        code("noopener", 0),
        code("noreferrer", 0),
        code("opener", 0),
        code("openid2.local_id", 0),
        code("openid2.provider", 0),
        code("original", 0),
        code("P3Pv1", 0),
        code("payment", 0),
        code("pingback", 0),
        code("preconnect", 0),
        code("predecessor-version", 0),
        code("prefetch", 0),
        code("preload", 0),
        code("prerender", 0),
        code("prev", 0),
        code("preview", 0),
        code("previous", 0),
        code("prev-archive", 0),
        code("privacy-policy", 0),
        code("profile", 0),
        code("publication", 0),
        code("related", 0),
        code("restconf", 0),
        code("replies", 0),
        code("ruleinput", 0),
        code("search", 0),
        code("section", 0),
        code("self", 0),
        code("service", 0),
        code("service-desc", 0),
        code("service-doc", 0),
        code("service-meta", 0),
        code("sponsored", 0),
        code("start", 0),
        code("status", 0),
        code("stylesheet", 0),
        code("subsection", 0),
        code("successor-version", 0),
        code("sunset", 0),
        code("tag", 0),
        code("terms-of-service", 0),
        code("timegate", 0),
        code("timemap", 0),
        code("type", 0),
        code("ugc", 0),
        code("up", 0),
        code("version-history", 0),
        code("via", 0),
        code("webmention", 0),
        code("working-copy", 0),
        code("working-copy-of", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/link-type`"] LinkType, LINK_TYPE,
    [ReplacedBy, Replaces, Refer, Seealso]
);
/// The definition of [`LinkType`].
pub static LINK_TYPE: CodeSet = CodeSet {
    name: "LinkType",
    url: "http://hl7.org/fhir/ValueSet/link-type",
    systems: &["http://hl7.org/fhir/link-type"],
    codes: &[
        code("replaced-by", 0),
        code("replaces", 0),
        code("refer", 0),
        code("seealso", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/linkage-type`"] LinkageType, LINKAGE_TYPE,
    [Source, Alternate, Historical]
);
/// The definition of [`LinkageType`].
pub static LINKAGE_TYPE: CodeSet = CodeSet {
    name: "LinkageType",
    url: "http://hl7.org/fhir/ValueSet/linkage-type",
    systems: &["http://hl7.org/fhir/linkage-type"],
    codes: &[code("source", 0), code("alternate", 0), code("historical", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/list-mode`"] ListMode, LIST_MODE, [Working,
    Snapshot, Changes]
);
/// The definition of [`ListMode`].
pub static LIST_MODE: CodeSet = CodeSet {
    name: "ListMode",
    url: "http://hl7.org/fhir/ValueSet/list-mode",
    systems: &["http://hl7.org/fhir/list-mode"],
    codes: &[code("working", 0), code("snapshot", 0), code("changes", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/list-status`"] ListStatus, LIST_STATUS,
    [Current, Retired, EnteredInError]
);
/// The definition of [`ListStatus`].
pub static LIST_STATUS: CodeSet = CodeSet {
    name: "ListStatus",
    url: "http://hl7.org/fhir/ValueSet/list-status",
    systems: &["http://hl7.org/fhir/list-status"],
    codes: &[code("current", 0), code("retired", 0), code("entered-in-error", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/location-mode`"] LocationMode, LOCATION_MODE,
    [Instance, Kind]
);
/// The definition of [`LocationMode`].
pub static LOCATION_MODE: CodeSet = CodeSet {
    name: "LocationMode",
    url: "http://hl7.org/fhir/ValueSet/location-mode",
    systems: &["http://hl7.org/fhir/location-mode"],
    codes: &[code("instance", 0), code("kind", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/location-status`"] LocationStatus,
    LOCATION_STATUS, [Active, Suspended, Inactive]
);
/// The definition of [`LocationStatus`].
pub static LOCATION_STATUS: CodeSet = CodeSet {
    name: "LocationStatus",
    url: "http://hl7.org/fhir/ValueSet/location-status",
    systems: &["http://hl7.org/fhir/location-status"],
    codes: &[code("active", 0), code("suspended", 0), code("inactive", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/measure-report-status`"] MeasureReportStatus,
    MEASURE_REPORT_STATUS, [Complete, Pending, Error]
);
/// The definition of [`MeasureReportStatus`].
pub static MEASURE_REPORT_STATUS: CodeSet = CodeSet {
    name: "MeasureReportStatus",
    url: "http://hl7.org/fhir/ValueSet/measure-report-status",
    systems: &["http://hl7.org/fhir/measure-report-status"],
    codes: &[code("complete", 0), code("pending", 0), code("error", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/measure-report-type`"] MeasureReportType,
    MEASURE_REPORT_TYPE, [Individual, SubjectList, Summary, DataExchange]
);
/// The definition of [`MeasureReportType`].
pub static MEASURE_REPORT_TYPE: CodeSet = CodeSet {
    name: "MeasureReportType",
    url: "http://hl7.org/fhir/ValueSet/measure-report-type",
    systems: &["http://hl7.org/fhir/measure-report-type"],
    codes: &[
        code("individual", 0),
        code("subject-list", 0),
        code("summary", 0),
        code("data-exchange", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/medication-admin-status`"]
    MedicationAdministrationStatusCodes, MEDICATION_ADMINISTRATION_STATUS_CODES,
    [InProgress, NotDone, OnHold, Completed, EnteredInError, Stopped, Unknown]
);
/// The definition of [`MedicationAdministrationStatusCodes`].
pub static MEDICATION_ADMINISTRATION_STATUS_CODES: CodeSet = CodeSet {
    name: "MedicationAdministrationStatusCodes",
    url: "http://hl7.org/fhir/ValueSet/medication-admin-status",
    systems: &["http://hl7.org/fhir/CodeSystem/medication-admin-status"],
    codes: &[
        code("in-progress", 0),
        code("not-done", 0),
        code("on-hold", 0),
        code("completed", 0),
        code("entered-in-error", 0),
        code("stopped", 0),
        code("unknown", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/medicationdispense-status`"]
    MedicationDispenseStatusCodes, MEDICATION_DISPENSE_STATUS_CODES, [Preparation,
    InProgress, Cancelled, OnHold, Completed, EnteredInError, Stopped, Declined, Unknown]
);
/// The definition of [`MedicationDispenseStatusCodes`].
pub static MEDICATION_DISPENSE_STATUS_CODES: CodeSet = CodeSet {
    name: "MedicationDispenseStatusCodes",
    url: "http://hl7.org/fhir/ValueSet/medicationdispense-status",
    systems: &["http://hl7.org/fhir/CodeSystem/medicationdispense-status"],
    codes: &[
        code("preparation", 0),
        code("in-progress", 0),
        code("cancelled", 0),
        code("on-hold", 0),
        code("completed", 0),
        code("entered-in-error", 0),
        code("stopped", 0),
        code("declined", 0),
        code("unknown", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/medicationknowledge-status`"]
    MedicationKnowledgeStatusCodes, MEDICATION_KNOWLEDGE_STATUS_CODES, [Active,
    EnteredInError, Inactive]
);
/// The definition of [`MedicationKnowledgeStatusCodes`].
pub static MEDICATION_KNOWLEDGE_STATUS_CODES: CodeSet = CodeSet {
    name: "MedicationKnowledgeStatusCodes",
    url: "http://hl7.org/fhir/ValueSet/medicationknowledge-status",
    systems: &["http://hl7.org/fhir/CodeSystem/medicationknowledge-status"],
    codes: &[code("active", 0), code("entered-in-error", 0), code("inactive", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/medicationrequest-intent`"]
    MedicationRequestIntent, MEDICATION_REQUEST_INTENT, [Proposal, Plan, Order,
    OriginalOrder, ReflexOrder, FillerOrder, InstanceOrder, Option]
);
/// The definition of [`MedicationRequestIntent`].
pub static MEDICATION_REQUEST_INTENT: CodeSet = CodeSet {
    name: "MedicationRequestIntent",
    url: "http://hl7.org/fhir/ValueSet/medicationrequest-intent",
    systems: &["http://hl7.org/fhir/CodeSystem/medicationrequest-intent"],
    codes: &[
        code("proposal", 0),
        code("plan", 0),
        code("order", 0),
        code("original-order", 0),
        code("reflex-order", 0),
        code("filler-order", 0),
        code("instance-order", 0),
        code("option", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/medication-statement-status`"]
    MedicationStatementStatusCodes, MEDICATION_STATEMENT_STATUS_CODES, [Recorded,
    EnteredInError, Draft]
);
/// The definition of [`MedicationStatementStatusCodes`].
pub static MEDICATION_STATEMENT_STATUS_CODES: CodeSet = CodeSet {
    name: "MedicationStatementStatusCodes",
    url: "http://hl7.org/fhir/ValueSet/medication-statement-status",
    systems: &["http://hl7.org/fhir/CodeSystem/medication-statement-status"],
    codes: &[code("recorded", 0), code("entered-in-error", 0), code("draft", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/medication-status`"] MedicationStatusCodes,
    MEDICATION_STATUS_CODES, [Active, Inactive, EnteredInError]
);
/// The definition of [`MedicationStatusCodes`].
pub static MEDICATION_STATUS_CODES: CodeSet = CodeSet {
    name: "MedicationStatusCodes",
    url: "http://hl7.org/fhir/ValueSet/medication-status",
    systems: &["http://hl7.org/fhir/CodeSystem/medication-status"],
    codes: &[code("active", 0), code("inactive", 0), code("entered-in-error", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/medicationrequest-status`"]
    MedicationrequestStatus, MEDICATIONREQUEST_STATUS, [Active, OnHold, Ended, Stopped,
    Completed, Cancelled, EnteredInError, Draft, Unknown]
);
/// The definition of [`MedicationrequestStatus`].
pub static MEDICATIONREQUEST_STATUS: CodeSet = CodeSet {
    name: "MedicationrequestStatus",
    url: "http://hl7.org/fhir/ValueSet/medicationrequest-status",
    systems: &["http://hl7.org/fhir/CodeSystem/medicationrequest-status"],
    codes: &[
        code("active", 0),
        code("on-hold", 0),
        code("ended", 0),
        code("stopped", 0),
        code("completed", 0),
        code("cancelled", 0),
        code("entered-in-error", 0),
        code("draft", 0),
        code("unknown", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/message-significance-category`"]
    MessageSignificanceCategory, MESSAGE_SIGNIFICANCE_CATEGORY, [Consequence, Currency,
    Notification]
);
/// The definition of [`MessageSignificanceCategory`].
pub static MESSAGE_SIGNIFICANCE_CATEGORY: CodeSet = CodeSet {
    name: "MessageSignificanceCategory",
    url: "http://hl7.org/fhir/ValueSet/message-significance-category",
    systems: &["http://hl7.org/fhir/message-significance-category"],
    codes: &[code("consequence", 0), code("currency", 0), code("notification", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/messageheader-response-request`"]
    MessageheaderResponseRequest, MESSAGEHEADER_RESPONSE_REQUEST, [Always, OnError,
    Never, OnSuccess]
);
/// The definition of [`MessageheaderResponseRequest`].
pub static MESSAGEHEADER_RESPONSE_REQUEST: CodeSet = CodeSet {
    name: "MessageheaderResponseRequest",
    url: "http://hl7.org/fhir/ValueSet/messageheader-response-request",
    systems: &["http://hl7.org/fhir/messageheader-response-request"],
    codes: &[
        code("always", 0),
        code("on-error", 0),
        code("never", 0),
        code("on-success", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/name-use`"] NameUse, NAME_USE, [Usual,
    Official, Temp, Nickname, Anonymous, Old, Maiden]
);
/// The definition of [`NameUse`].
pub static NAME_USE: CodeSet = CodeSet {
    name: "NameUse",
    url: "http://hl7.org/fhir/ValueSet/name-use",
    systems: &["http://hl7.org/fhir/name-use"],
    codes: &[
        code("usual", 0),
        code("official", 0),
        code("temp", 0),
        code("nickname", 0),
        code("anonymous", 0),
        code("old", 0),
        code("maiden", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/namingsystem-identifier-type`"]
    NamingSystemIdentifierType, NAMING_SYSTEM_IDENTIFIER_TYPE, [Oid, Uuid, Uri, IriStem,
    V2csmnemonic, OtherCode]
);
/// The definition of [`NamingSystemIdentifierType`].
pub static NAMING_SYSTEM_IDENTIFIER_TYPE: CodeSet = CodeSet {
    name: "NamingSystemIdentifierType",
    url: "http://hl7.org/fhir/ValueSet/namingsystem-identifier-type",
    systems: &["http://hl7.org/fhir/namingsystem-identifier-type"],
    codes: &[
        code("oid", 0),
        code("uuid", 0),
        code("uri", 0),
        code("iri-stem", 0),
        code("v2csmnemonic", 0),
        code("other", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/namingsystem-type`"] NamingSystemType,
    NAMING_SYSTEM_TYPE, [Codesystem, Identifier, Root]
);
/// The definition of [`NamingSystemType`].
pub static NAMING_SYSTEM_TYPE: CodeSet = CodeSet {
    name: "NamingSystemType",
    url: "http://hl7.org/fhir/ValueSet/namingsystem-type",
    systems: &["http://hl7.org/fhir/namingsystem-type"],
    codes: &[code("codesystem", 0), code("identifier", 0), code("root", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/narrative-status`"] NarrativeStatus,
    NARRATIVE_STATUS, [Generated, Extensions, Additional, Empty]
);
/// The definition of [`NarrativeStatus`].
pub static NARRATIVE_STATUS: CodeSet = CodeSet {
    name: "NarrativeStatus",
    url: "http://hl7.org/fhir/ValueSet/narrative-status",
    systems: &["http://hl7.org/fhir/narrative-status"],
    codes: &[
        code("generated", 0),
        code("extensions", 0),
        code("additional", 0),
        code("empty", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/note-type`"] NoteType, NOTE_TYPE, [Display,
    Print, Printoper]
);
/// The definition of [`NoteType`].
pub static NOTE_TYPE: CodeSet = CodeSet {
    name: "NoteType",
    url: "http://hl7.org/fhir/ValueSet/note-type",
    systems: &["http://hl7.org/fhir/note-type"],
    codes: &[code("display", 0), code("print", 0), code("printoper", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/nutritionproduct-status`"]
    NutritionProductStatus, NUTRITION_PRODUCT_STATUS, [Active, Inactive, EnteredInError]
);
/// The definition of [`NutritionProductStatus`].
pub static NUTRITION_PRODUCT_STATUS: CodeSet = CodeSet {
    name: "NutritionProductStatus",
    url: "http://hl7.org/fhir/ValueSet/nutritionproduct-status",
    systems: &["http://hl7.org/fhir/nutritionproduct-status"],
    codes: &[code("active", 0), code("inactive", 0), code("entered-in-error", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/permitted-data-type`"] ObservationDataType,
    OBSERVATION_DATA_TYPE, [Quantity, CodeableConcept, String, Boolean, Integer, Range,
    Ratio, SampledData, Time, DateTime, Period]
);
/// The definition of [`ObservationDataType`].
pub static OBSERVATION_DATA_TYPE: CodeSet = CodeSet {
    name: "ObservationDataType",
    url: "http://hl7.org/fhir/ValueSet/permitted-data-type",
    systems: &["http://hl7.org/fhir/permitted-data-type"],
    codes: &[
        code("Quantity", 0),
        code("CodeableConcept", 0),
        code("string", 0),
        code("boolean", 0),
        code("integer", 0),
        code("Range", 0),
        code("Ratio", 0),
        code("SampledData", 0),
        code("time", 0),
        code("dateTime", 0),
        code("Period", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/observation-range-category`"]
    ObservationRangeCategory, OBSERVATION_RANGE_CATEGORY, [Reference, Critical, Absolute]
);
/// The definition of [`ObservationRangeCategory`].
pub static OBSERVATION_RANGE_CATEGORY: CodeSet = CodeSet {
    name: "ObservationRangeCategory",
    url: "http://hl7.org/fhir/ValueSet/observation-range-category",
    systems: &["http://hl7.org/fhir/observation-range-category"],
    codes: &[code("reference", 0), code("critical", 0), code("absolute", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/observation-status`"] ObservationStatus,
    OBSERVATION_STATUS, [Registered, Preliminary, Final, Amended, Corrected, Cancelled,
    EnteredInError, Unknown]
);
/// The definition of [`ObservationStatus`].
pub static OBSERVATION_STATUS: CodeSet = CodeSet {
    name: "ObservationStatus",
    url: "http://hl7.org/fhir/ValueSet/observation-status",
    systems: &["http://hl7.org/fhir/observation-status"],
    codes: &[
        code("registered", 0),
        code("preliminary", 0),
        code("final", 0),
        code("amended", 0),
        code("corrected", 0),
        code("cancelled", 0),
        code("entered-in-error", 0),
        code("unknown", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/operation-kind`"] OperationKind,
    OPERATION_KIND, [Operation, Query]
);
/// The definition of [`OperationKind`].
pub static OPERATION_KIND: CodeSet = CodeSet {
    name: "OperationKind",
    url: "http://hl7.org/fhir/ValueSet/operation-kind",
    systems: &["http://hl7.org/fhir/operation-kind"],
    codes: &[code("operation", 0), code("query", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/operation-parameter-scope`"]
    OperationParameterScope, OPERATION_PARAMETER_SCOPE, [Instance, Type, System]
);
/// The definition of [`OperationParameterScope`].
pub static OPERATION_PARAMETER_SCOPE: CodeSet = CodeSet {
    name: "OperationParameterScope",
    url: "http://hl7.org/fhir/ValueSet/operation-parameter-scope",
    systems: &["http://hl7.org/fhir/operation-parameter-scope"],
    codes: &[code("instance", 0), code("type", 0), code("system", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/operation-parameter-use`"]
    OperationParameterUse, OPERATION_PARAMETER_USE, [In, Out]
);
/// The definition of [`OperationParameterUse`].
pub static OPERATION_PARAMETER_USE: CodeSet = CodeSet {
    name: "OperationParameterUse",
    url: "http://hl7.org/fhir/ValueSet/operation-parameter-use",
    systems: &["http://hl7.org/fhir/operation-parameter-use"],
    codes: &[code("in", 0), code("out", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/orientation-type`"] OrientationType,
    ORIENTATION_TYPE, [Sense, Antisense]
);
/// The definition of [`OrientationType`].
pub static ORIENTATION_TYPE: CodeSet = CodeSet {
    name: "OrientationType",
    url: "http://hl7.org/fhir/ValueSet/orientation-type",
    systems: &["http://hl7.org/fhir/orientation-type"],
    codes: &[code("sense", 0), code("antisense", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/participationstatus`"] ParticipationStatus,
    PARTICIPATION_STATUS, [Accepted, Declined, Tentative, NeedsAction]
);
/// The definition of [`ParticipationStatus`].
pub static PARTICIPATION_STATUS: CodeSet = CodeSet {
    name: "ParticipationStatus",
    url: "http://hl7.org/fhir/ValueSet/participationstatus",
    systems: &["http://hl7.org/fhir/participationstatus"],
    codes: &[
        code("accepted", 0),
        code("declined", 0),
        code("tentative", 0),
        code("needs-action", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/payment-outcome`"] PaymentOutcome,
    PAYMENT_OUTCOME, [Queued, Complete, Error, Partial]
);
/// The definition of [`PaymentOutcome`].
pub static PAYMENT_OUTCOME: CodeSet = CodeSet {
    name: "PaymentOutcome",
    url: "http://hl7.org/fhir/ValueSet/payment-outcome",
    systems: &["http://hl7.org/fhir/payment-outcome"],
    codes: &[
        code("queued", 0),
        code("complete", 0),
        code("error", 0),
        code("partial", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/permission-rule-combining`"]
    PermissionRuleCombining, PERMISSION_RULE_COMBINING, [DenyOverrides, PermitOverrides,
    OrderedDenyOverrides, OrderedPermitOverrides, DenyUnlessPermit, PermitUnlessDeny]
);
/// The definition of [`PermissionRuleCombining`].
pub static PERMISSION_RULE_COMBINING: CodeSet = CodeSet {
    name: "PermissionRuleCombining",
    url: "http://hl7.org/fhir/ValueSet/permission-rule-combining",
    systems: &["http://hl7.org/fhir/permission-rule-combining"],
    codes: &[
        code("deny-overrides", 0),
        code("permit-overrides", 0),
        code("ordered-deny-overrides", 0),
        code("ordered-permit-overrides", 0),
        code("deny-unless-permit", 0),
        code("permit-unless-deny", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/permission-status`"] PermissionStatus,
    PERMISSION_STATUS, [Active, EnteredInError, Draft, Rejected]
);
/// The definition of [`PermissionStatus`].
pub static PERMISSION_STATUS: CodeSet = CodeSet {
    name: "PermissionStatus",
    url: "http://hl7.org/fhir/ValueSet/permission-status",
    systems: &["http://hl7.org/fhir/permission-status"],
    codes: &[
        code("active", 0),
        code("entered-in-error", 0),
        code("draft", 0),
        code("rejected", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/price-component-type`"] PriceComponentType,
    PRICE_COMPONENT_TYPE, [Base, Surcharge, Deduction, Discount, Tax, Informational]
);
/// The definition of [`PriceComponentType`].
pub static PRICE_COMPONENT_TYPE: CodeSet = CodeSet {
    name: "PriceComponentType",
    url: "http://hl7.org/fhir/ValueSet/price-component-type",
    systems: &["http://hl7.org/fhir/price-component-type"],
    codes: &[
        code("base", 0),
        code("surcharge", 0),
        code("deduction", 0),
        code("discount", 0),
        code("tax", 0),
        code("informational", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/property-representation`"]
    PropertyRepresentation, PROPERTY_REPRESENTATION, [XmlAttr, XmlText, TypeAttr,
    CdaText, Xhtml]
);
/// The definition of [`PropertyRepresentation`].
pub static PROPERTY_REPRESENTATION: CodeSet = CodeSet {
    name: "PropertyRepresentation",
    url: "http://hl7.org/fhir/ValueSet/property-representation",
    systems: &["http://hl7.org/fhir/property-representation"],
    codes: &[
        code("xmlAttr", 0),
        code("xmlText", 0),
        code("typeAttr", 0),
        code("cdaText", 0),
        code("xhtml", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/concept-property-type`"] PropertyType,
    PROPERTY_TYPE, [CodeInternalReference, Coding, String, Integer, Boolean, DateTime,
    Decimal]
);
/// The definition of [`PropertyType`].
pub static PROPERTY_TYPE: CodeSet = CodeSet {
    name: "PropertyType",
    url: "http://hl7.org/fhir/ValueSet/concept-property-type",
    systems: &["http://hl7.org/fhir/concept-property-type"],
    codes: &[
        code("code", 0),
        code("Coding", 0),
        code("string", 0),
        code("integer", 0),
        code("boolean", 0),
        code("dateTime", 0),
        code("decimal", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/provenance-entity-role`"]
    ProvenanceEntityRole, PROVENANCE_ENTITY_ROLE, [Revision, Quotation, Source,
    Instantiates, Removal]
);
/// The definition of [`ProvenanceEntityRole`].
pub static PROVENANCE_ENTITY_ROLE: CodeSet = CodeSet {
    name: "ProvenanceEntityRole",
    url: "http://hl7.org/fhir/ValueSet/provenance-entity-role",
    systems: &["http://hl7.org/fhir/provenance-entity-role"],
    codes: &[
        code("revision", 0),
        code("quotation", 0),
        code("source", 0),
        code("instantiates", 0),
        code("removal", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/publication-status`"] PublicationStatus,
    PUBLICATION_STATUS, [Draft, Active, Retired, Unknown]
);
/// The definition of [`PublicationStatus`].
pub static PUBLICATION_STATUS: CodeSet = CodeSet {
    name: "PublicationStatus",
    url: "http://hl7.org/fhir/ValueSet/publication-status",
    systems: &["http://hl7.org/fhir/publication-status"],
    codes: &[code("draft", 0), code("active", 0), code("retired", 0), code("unknown", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/quantity-comparator`"] QuantityComparator,
    QUANTITY_COMPARATOR, [LessThan, LessOrEqualTo, GreaterOrEqualTo, GreaterThan, Ad]
);
/// The definition of [`QuantityComparator`].
pub static QUANTITY_COMPARATOR: CodeSet = CodeSet {
    name: "QuantityComparator",
    url: "http://hl7.org/fhir/ValueSet/quantity-comparator",
    systems: &["http://hl7.org/fhir/quantity-comparator"],
    codes: &[code("<", 0), code("<=", 0), code(">=", 0), code(">", 0), code("ad", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/questionnaire-answer-constraint`"]
    QuestionnaireAnswerConstraint, QUESTIONNAIRE_ANSWER_CONSTRAINT, [OptionsOnly,
    OptionsOrType, OptionsOrString]
);
/// The definition of [`QuestionnaireAnswerConstraint`].
pub static QUESTIONNAIRE_ANSWER_CONSTRAINT: CodeSet = CodeSet {
    name: "QuestionnaireAnswerConstraint",
    url: "http://hl7.org/fhir/ValueSet/questionnaire-answer-constraint",
    systems: &["http://hl7.org/fhir/questionnaire-answer-constraint"],
    codes: &[
        code("optionsOnly", 0),
        code("optionsOrType", 0),
        code("optionsOrString", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/questionnaire-disabled-display`"]
    QuestionnaireItemDisabledDisplay, QUESTIONNAIRE_ITEM_DISABLED_DISPLAY, [Hidden,
    Protected]
);
/// The definition of [`QuestionnaireItemDisabledDisplay`].
pub static QUESTIONNAIRE_ITEM_DISABLED_DISPLAY: CodeSet = CodeSet {
    name: "QuestionnaireItemDisabledDisplay",
    url: "http://hl7.org/fhir/ValueSet/questionnaire-disabled-display",
    systems: &["http://hl7.org/fhir/questionnaire-disabled-display"],
    codes: &[code("hidden", 0), code("protected", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/questionnaire-enable-operator`"]
    QuestionnaireItemOperator, QUESTIONNAIRE_ITEM_OPERATOR, [Exists, Equals, NotEquals,
    GreaterThan, LessThan, GreaterOrEquals, LessOrEquals]
);
/// The definition of [`QuestionnaireItemOperator`].
pub static QUESTIONNAIRE_ITEM_OPERATOR: CodeSet = CodeSet {
    name: "QuestionnaireItemOperator",
    url: "http://hl7.org/fhir/ValueSet/questionnaire-enable-operator",
    systems: &["http://hl7.org/fhir/questionnaire-enable-operator"],
    codes: &[
        code("exists", 0),
        code("=", 0),
        code("!=", 0),
        code(">", 0),
        code("<", 0),
        code(">=", 0),
        code("<=", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/item-type`"] QuestionnaireItemType,
    QUESTIONNAIRE_ITEM_TYPE, [Group, Display, Question, Boolean, Decimal, Integer, Date,
    DateTime, Time, String, Text, Url, Coding, Attachment, Reference, Quantity]
);
/// The definition of [`QuestionnaireItemType`].
pub static QUESTIONNAIRE_ITEM_TYPE: CodeSet = CodeSet {
    name: "QuestionnaireItemType",
    url: "http://hl7.org/fhir/ValueSet/item-type",
    systems: &["http://hl7.org/fhir/item-type"],
    codes: &[
        code("group", 0),
        code("display", 0),
        code("question", 0),
        code("boolean", 0),
        code("decimal", 0),
        code("integer", 0),
        code("date", 0),
        code("dateTime", 0),
        code("time", 0),
        code("string", 0),
        code("text", 0),
        code("url", 0),
        code("coding", 0),
        code("attachment", 0),
        code("reference", 0),
        code("quantity", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/questionnaire-answers-status`"]
    QuestionnaireResponseStatus, QUESTIONNAIRE_RESPONSE_STATUS, [InProgress, Completed,
    Amended, EnteredInError, Stopped]
);
/// The definition of [`QuestionnaireResponseStatus`].
pub static QUESTIONNAIRE_RESPONSE_STATUS: CodeSet = CodeSet {
    name: "QuestionnaireResponseStatus",
    url: "http://hl7.org/fhir/ValueSet/questionnaire-answers-status",
    systems: &["http://hl7.org/fhir/questionnaire-answers-status"],
    codes: &[
        code("in-progress", 0),
        code("completed", 0),
        code("amended", 0),
        code("entered-in-error", 0),
        code("stopped", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/reference-handling-policy`"]
    ReferenceHandlingPolicy, REFERENCE_HANDLING_POLICY, [Literal, Logical, Resolves,
    Enforced, Local]
);
/// The definition of [`ReferenceHandlingPolicy`].
pub static REFERENCE_HANDLING_POLICY: CodeSet = CodeSet {
    name: "ReferenceHandlingPolicy",
    url: "http://hl7.org/fhir/ValueSet/reference-handling-policy",
    systems: &["http://hl7.org/fhir/reference-handling-policy"],
    codes: &[
        code("literal", 0),
        code("logical", 0),
        code("resolves", 0),
        code("enforced", 0),
        code("local", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/reference-version-rules`"]
    ReferenceVersionRules, REFERENCE_VERSION_RULES, [Either, Independent, Specific]
);
/// The definition of [`ReferenceVersionRules`].
pub static REFERENCE_VERSION_RULES: CodeSet = CodeSet {
    name: "ReferenceVersionRules",
    url: "http://hl7.org/fhir/ValueSet/reference-version-rules",
    systems: &["http://hl7.org/fhir/reference-version-rules"],
    codes: &[code("either", 0), code("independent", 0), code("specific", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/related-artifact-type`"] RelatedArtifactType,
    RELATED_ARTIFACT_TYPE, [Documentation, Justification, Citation, Predecessor,
    Successor, DerivedFrom, DependsOn, ComposedOf, PartOf, Amends, AmendedWith, Appends,
    AppendedWith, Cites, CitedBy, CommentsOn, CommentIn, Contains, ContainedIn, Corrects,
    CorrectionIn, Replaces, ReplacedWith, Retracts, RetractedBy, Signs, SimilarTo,
    Supports, SupportedWith, Transforms, TransformedInto, TransformedWith, Documents,
    SpecificationOf, CreatedWith, CiteAs]
);
/// The definition of [`RelatedArtifactType`].
pub static RELATED_ARTIFACT_TYPE: CodeSet = CodeSet {
    name: "RelatedArtifactType",
    url: "http://hl7.org/fhir/ValueSet/related-artifact-type",
    systems: &["http://hl7.org/fhir/related-artifact-type"],
    codes: &[
        code("documentation", 0),
        code("justification", 0),
        code("citation", 0),
        code("predecessor", 0),
        code("successor", 0),
        code("derived-from", 0),
        code("depends-on", 0),
        code("composed-of", 0),
        code("part-of", 0),
        code("amends", 0),
        code("amended-with", 0),
        code("appends", 0),
        code("appended-with", 0),
        code("cites", 0),
        code("cited-by", 0),
        code("comments-on", 0),
        code("comment-in", 0),
        code("contains", 0),
        code("contained-in", 0),
        code("corrects", 0),
        code("correction-in", 0),
        code("replaces", 0),
        code("replaced-with", 0),
        code("retracts", 0),
        code("retracted-by", 0),
        code("signs", 0),
        code("similar-to", 0),
        code("supports", 0),
        code("supported-with", 0),
        code("transforms", 0),
        code("transformed-into", 0),
        code("transformed-with", 0),
        code("documents", 0),
        code("specification-of", 0),
        code("created-with", 0),
        code("cite-as", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/related-artifact-type-all`"]
    RelatedArtifactTypeExpanded, RELATED_ARTIFACT_TYPE_EXPANDED, [Documentation,
    Justification, Citation, Predecessor, Successor, DerivedFrom, DependsOn, ComposedOf,
    PartOf, Amends, AmendedWith, Appends, AppendedWith, Cites, CitedBy, CommentsOn,
    CommentIn, Contains, ContainedIn, Corrects, CorrectionIn, Replaces, ReplacedWith,
    Retracts, RetractedBy, Signs, SimilarTo, Supports, SupportedWith, Transforms,
    TransformedInto, TransformedWith, Documents, SpecificationOf, CreatedWith, CiteAs,
    Reprint, ReprintOf]
);
/// The definition of [`RelatedArtifactTypeExpanded`].
pub static RELATED_ARTIFACT_TYPE_EXPANDED: CodeSet = CodeSet {
    name: "RelatedArtifactTypeExpanded",
    url: "http://hl7.org/fhir/ValueSet/related-artifact-type-all",
    systems: &[
        "http://hl7.org/fhir/related-artifact-type",
        "http://hl7.org/fhir/related-artifact-type-expanded",
    ],
    codes: &[
        code("documentation", 0),
        code("justification", 0),
        code("citation", 0),
        code("predecessor", 0),
        code("successor", 0),
        code("derived-from", 0),
        code("depends-on", 0),
        code("composed-of", 0),
        code("part-of", 0),
        code("amends", 0),
        code("amended-with", 0),
        code("appends", 0),
        code("appended-with", 0),
        code("cites", 0),
        code("cited-by", 0),
        code("comments-on", 0),
        code("comment-in", 0),
        code("contains", 0),
        code("contained-in", 0),
        code("corrects", 0),
        code("correction-in", 0),
        code("replaces", 0),
        code("replaced-with", 0),
        code("retracts", 0),
        code("retracted-by", 0),
        code("signs", 0),
        code("similar-to", 0),
        code("supports", 0),
        code("supported-with", 0),
        code("transforms", 0),
        code("transformed-into", 0),
        code("transformed-with", 0),
        code("documents", 0),
        code("specification-of", 0),
        code("created-with", 0),
        code("cite-as", 0),
        code("reprint", 1),
        code("reprint-of", 1),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/report-relation-type`"]
    ReportRelationshipType, REPORT_RELATIONSHIP_TYPE, [Replaces, Amends, Appends,
    Transforms, ReplacedWith, AmendedWith, AppendedWith, TransformedWith]
);
/// The definition of [`ReportRelationshipType`].
pub static REPORT_RELATIONSHIP_TYPE: CodeSet = CodeSet {
    name: "ReportRelationshipType",
    url: "http://hl7.org/fhir/ValueSet/report-relation-type",
    systems: &["http://hl7.org/fhir/report-relation-type"],
    codes: &[
        code("replaces", 0),
        code("amends", 0),
        code("appends", 0),
        code("transforms", 0),
        code("replacedWith", 0),
        code("amendedWith", 0),
        code("appendedWith", 0),
        code("transformedWith", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/request-intent`"] RequestIntent,
    REQUEST_INTENT, [Proposal, Plan, Directive, Order, OriginalOrder, ReflexOrder,
    FillerOrder, InstanceOrder, Option]
);
/// The definition of [`RequestIntent`].
pub static REQUEST_INTENT: CodeSet = CodeSet {
    name: "RequestIntent",
    url: "http://hl7.org/fhir/ValueSet/request-intent",
    systems: &["http://hl7.org/fhir/request-intent"],
    codes: &[
        code("proposal", 0),
        code("plan", 0),
        code("directive", 0),
        code("order", 0),
        code("original-order", 0),
        code("reflex-order", 0),
        code("filler-order", 0),
        code("instance-order", 0),
        code("option", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/request-priority`"] RequestPriority,
    REQUEST_PRIORITY, [Routine, Urgent, Asap, Stat]
);
/// The definition of [`RequestPriority`].
pub static REQUEST_PRIORITY: CodeSet = CodeSet {
    name: "RequestPriority",
    url: "http://hl7.org/fhir/ValueSet/request-priority",
    systems: &["http://hl7.org/fhir/request-priority"],
    codes: &[code("routine", 0), code("urgent", 0), code("asap", 0), code("stat", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/request-resource-types`"]
    RequestResourceTypes, REQUEST_RESOURCE_TYPES, [Appointment, AppointmentResponse,
    CarePlan, Claim, CommunicationRequest, CoverageEligibilityRequest, DeviceRequest,
    EnrollmentRequest, ImmunizationRecommendation, MedicationRequest, NutritionOrder,
    RequestOrchestration, ServiceRequest, SupplyRequest, Task, Transport,
    VisionPrescription]
);
/// The definition of [`RequestResourceTypes`].
pub static REQUEST_RESOURCE_TYPES: CodeSet = CodeSet {
    name: "RequestResourceTypes",
    url: "http://hl7.org/fhir/ValueSet/request-resource-types",
    systems: &["http://hl7.org/fhir/fhir-types"],
    codes: &[
        code("Appointment", 0),
        code("AppointmentResponse", 0),
        code("CarePlan", 0),
        code("Claim", 0),
        code("CommunicationRequest", 0),
        code("CoverageEligibilityRequest", 0),
        code("DeviceRequest", 0),
        code("EnrollmentRequest", 0),
        code("ImmunizationRecommendation", 0),
        code("MedicationRequest", 0),
        code("NutritionOrder", 0),
        code("RequestOrchestration", 0),
        code("ServiceRequest", 0),
        code("SupplyRequest", 0),
        code("Task", 0),
        code("Transport", 0),
        code("VisionPrescription", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/request-status`"] RequestStatus,
    REQUEST_STATUS, [Draft, Active, OnHold, Revoked, Completed, EnteredInError, Unknown]
);
/// The definition of [`RequestStatus`].
pub static REQUEST_STATUS: CodeSet = CodeSet {
    name: "RequestStatus",
    url: "http://hl7.org/fhir/ValueSet/request-status",
    systems: &["http://hl7.org/fhir/request-status"],
    codes: &[
        code("draft", 0),
        code("active", 0),
        code("on-hold", 0),
        code("revoked", 0),
        code("completed", 0),
        code("entered-in-error", 0),
        code("unknown", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/resource-types`"] ResourceType,
    RESOURCE_TYPE, [Account, ActivityDefinition, ActorDefinition,
    AdministrableProductDefinition, AdverseEvent, AllergyIntolerance, Appointment,
    AppointmentResponse, ArtifactAssessment, AuditEvent, Basic, Binary,
    BiologicallyDerivedProduct, BiologicallyDerivedProductDispense, BodyStructure,
    Bundle, CapabilityStatement, CarePlan, CareTeam, ChargeItem, ChargeItemDefinition,
    Citation, Claim, ClaimResponse, ClinicalImpression, ClinicalUseDefinition,
    CodeSystem, Communication, CommunicationRequest, CompartmentDefinition, Composition,
    ConceptMap, Condition, ConditionDefinition, Consent, Contract, Coverage,
    CoverageEligibilityRequest, CoverageEligibilityResponse, DetectedIssue, Device,
    DeviceAssociation, DeviceDefinition, DeviceDispense, DeviceMetric, DeviceRequest,
    DeviceUsage, DiagnosticReport, DocumentReference, Encounter, EncounterHistory,
    Endpoint, EnrollmentRequest, EnrollmentResponse, EpisodeOfCare, EventDefinition,
    Evidence, EvidenceReport, EvidenceVariable, ExampleScenario, ExplanationOfBenefit,
    FamilyMemberHistory, Flag, FormularyItem, GenomicStudy, Goal, GraphDefinition, Group,
    GuidanceResponse, HealthcareService, ImagingSelection, ImagingStudy, Immunization,
    ImmunizationEvaluation, ImmunizationRecommendation, ImplementationGuide, Ingredient,
    InsurancePlan, InventoryItem, InventoryReport, Invoice, Library, Linkage, List,
    Location, ManufacturedItemDefinition, Measure, MeasureReport, Medication,
    MedicationAdministration, MedicationDispense, MedicationKnowledge, MedicationRequest,
    MedicationStatement, MedicinalProductDefinition, MessageDefinition, MessageHeader,
    MolecularSequence, NamingSystem, NutritionIntake, NutritionOrder, NutritionProduct,
    Observation, ObservationDefinition, OperationDefinition, OperationOutcome,
    Organization, OrganizationAffiliation, PackagedProductDefinition, Parameters,
    Patient, PaymentNotice, PaymentReconciliation, Permission, Person, PlanDefinition,
    Practitioner, PractitionerRole, Procedure, Provenance, Questionnaire,
    QuestionnaireResponse, RegulatedAuthorization, RelatedPerson, RequestOrchestration,
    Requirements, ResearchStudy, ResearchSubject, RiskAssessment, Schedule,
    SearchParameter, ServiceRequest, Slot, Specimen, SpecimenDefinition,
    StructureDefinition, StructureMap, Subscription, SubscriptionStatus,
    SubscriptionTopic, Substance, SubstanceDefinition, SubstanceNucleicAcid,
    SubstancePolymer, SubstanceProtein, SubstanceReferenceInformation,
    SubstanceSourceMaterial, SupplyDelivery, SupplyRequest, Task,
    TerminologyCapabilities, TestPlan, TestReport, TestScript, Transport, ValueSet,
    VerificationResult, VisionPrescription]
);
/// The definition of [`ResourceType`].
pub static RESOURCE_TYPE: CodeSet = CodeSet {
    name: "ResourceType",
    url: "http://hl7.org/fhir/ValueSet/resource-types",
    systems: &["http://hl7.org/fhir/fhir-types"],
    codes: &[
        code("Account", 0),
        code("ActivityDefinition", 0),
        code("ActorDefinition", 0),
        code("AdministrableProductDefinition", 0),
        code("AdverseEvent", 0),
        code("AllergyIntolerance", 0),
        code("Appointment", 0),
        code("AppointmentResponse", 0),
        code("ArtifactAssessment", 0),
        code("AuditEvent", 0),
        code("Basic", 0),
        code("Binary", 0),
        code("BiologicallyDerivedProduct", 0),
        code("BiologicallyDerivedProductDispense", 0),
        code("BodyStructure", 0),
        code("Bundle", 0),
        code("CapabilityStatement", 0),
        code("CarePlan", 0),
        code("CareTeam", 0),
        code("ChargeItem", 0),
        code("ChargeItemDefinition", 0),
        code("Citation", 0),
        code("Claim", 0),
        code("ClaimResponse", 0),
        code("ClinicalImpression", 0),
        code("ClinicalUseDefinition", 0),
        code("CodeSystem", 0),
        code("Communication", 0),
        code("CommunicationRequest", 0),
        code("CompartmentDefinition", 0),
        code("Composition", 0),
        code("ConceptMap", 0),
        code("Condition", 0),
        code("ConditionDefinition", 0),
        code("Consent", 0),
        code("Contract", 0),
        code("Coverage", 0),
        code("CoverageEligibilityRequest", 0),
        code("CoverageEligibilityResponse", 0),
        code("DetectedIssue", 0),
        code("Device", 0),
        code("DeviceAssociation", 0),
        code("DeviceDefinition", 0),
        code("DeviceDispense", 0),
        code("DeviceMetric", 0),
        code("DeviceRequest", 0),
        code("DeviceUsage", 0),
        code("DiagnosticReport", 0),
        code("DocumentReference", 0),
        code("Encounter", 0),
        code("EncounterHistory", 0),
        code("Endpoint", 0),
        code("EnrollmentRequest", 0),
        code("EnrollmentResponse", 0),
        code("EpisodeOfCare", 0),
        code("EventDefinition", 0),
        code("Evidence", 0),
        code("EvidenceReport", 0),
        code("EvidenceVariable", 0),
        code("ExampleScenario", 0),
        code("ExplanationOfBenefit", 0),
        code("FamilyMemberHistory", 0),
        code("Flag", 0),
        code("FormularyItem", 0),
        code("GenomicStudy", 0),
        code("Goal", 0),
        code("GraphDefinition", 0),
        code("Group", 0),
        code("GuidanceResponse", 0),
        code("HealthcareService", 0),
        code("ImagingSelection", 0),
        code("ImagingStudy", 0),
        code("Immunization", 0),
        code("ImmunizationEvaluation", 0),
        code("ImmunizationRecommendation", 0),
        code("ImplementationGuide", 0),
        code("Ingredient", 0),
        code("InsurancePlan", 0),
        code("InventoryItem", 0),
        code("InventoryReport", 0),
        code("Invoice", 0),
        code("Library", 0),
        code("Linkage", 0),
        code("List", 0),
        code("Location", 0),
        code("ManufacturedItemDefinition", 0),
        code("Measure", 0),
        code("MeasureReport", 0),
        code("Medication", 0),
        code("MedicationAdministration", 0),
        code("MedicationDispense", 0),
        code("MedicationKnowledge", 0),
        code("MedicationRequest", 0),
        code("MedicationStatement", 0),
        code("MedicinalProductDefinition", 0),
        code("MessageDefinition", 0),
        code("MessageHeader", 0),
        code("MolecularSequence", 0),
        code("NamingSystem", 0),
        code("NutritionIntake", 0),
        code("NutritionOrder", 0),
        code("NutritionProduct", 0),
        code("Observation", 0),
        code("ObservationDefinition", 0),
        code("OperationDefinition", 0),
        code("OperationOutcome", 0),
        code("Organization", 0),
        code("OrganizationAffiliation", 0),
        code("PackagedProductDefinition", 0),
        code("Parameters", 0),
        code("Patient", 0),
        code("PaymentNotice", 0),
        code("PaymentReconciliation", 0),
        code("Permission", 0),
        code("Person", 0),
        code("PlanDefinition", 0),
        code("Practitioner", 0),
        code("PractitionerRole", 0),
        code("Procedure", 0),
        code("Provenance", 0),
        code("Questionnaire", 0),
        code("QuestionnaireResponse", 0),
        code("RegulatedAuthorization", 0),
        code("RelatedPerson", 0),
        code("RequestOrchestration", 0),
        code("Requirements", 0),
        code("ResearchStudy", 0),
        code("ResearchSubject", 0),
        code("RiskAssessment", 0),
        code("Schedule", 0),
        code("SearchParameter", 0),
        code("ServiceRequest", 0),
        code("Slot", 0),
        code("Specimen", 0),
        code("SpecimenDefinition", 0),
        code("StructureDefinition", 0),
        code("StructureMap", 0),
        code("Subscription", 0),
        code("SubscriptionStatus", 0),
        code("SubscriptionTopic", 0),
        code("Substance", 0),
        code("SubstanceDefinition", 0),
        code("SubstanceNucleicAcid", 0),
        code("SubstancePolymer", 0),
        code("SubstanceProtein", 0),
        code("SubstanceReferenceInformation", 0),
        code("SubstanceSourceMaterial", 0),
        code("SupplyDelivery", 0),
        code("SupplyRequest", 0),
        code("Task", 0),
        code("TerminologyCapabilities", 0),
        code("TestPlan", 0),
        code("TestReport", 0),
        code("TestScript", 0),
        code("Transport", 0),
        code("ValueSet", 0),
        code("VerificationResult", 0),
        code("VisionPrescription", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/versioning-policy`"] ResourceVersionPolicy,
    RESOURCE_VERSION_POLICY, [NoVersion, Versioned, VersionedUpdate]
);
/// The definition of [`ResourceVersionPolicy`].
pub static RESOURCE_VERSION_POLICY: CodeSet = CodeSet {
    name: "ResourceVersionPolicy",
    url: "http://hl7.org/fhir/ValueSet/versioning-policy",
    systems: &["http://hl7.org/fhir/versioning-policy"],
    codes: &[code("no-version", 0), code("versioned", 0), code("versioned-update", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/response-code`"] ResponseType, RESPONSE_TYPE,
    [Ok, TransientError, FatalError]
);
/// The definition of [`ResponseType`].
pub static RESPONSE_TYPE: CodeSet = CodeSet {
    name: "ResponseType",
    url: "http://hl7.org/fhir/ValueSet/response-code",
    systems: &["http://hl7.org/fhir/response-code"],
    codes: &[code("ok", 0), code("transient-error", 0), code("fatal-error", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/restful-capability-mode`"]
    RestfulCapabilityMode, RESTFUL_CAPABILITY_MODE, [Client, Server]
);
/// The definition of [`RestfulCapabilityMode`].
pub static RESTFUL_CAPABILITY_MODE: CodeSet = CodeSet {
    name: "RestfulCapabilityMode",
    url: "http://hl7.org/fhir/ValueSet/restful-capability-mode",
    systems: &["http://hl7.org/fhir/restful-capability-mode"],
    codes: &[code("client", 0), code("server", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/spdx-license`"] SPDXLicense, SPDX_LICENSE,
    [NotOpenSource, V0BSD, AAL, Abstyles, Adobe2006, AdobeGlyph, ADSL, AFL1_1, AFL1_2,
    AFL2_0, AFL2_1, AFL3_0, Afmparse, AGPL1_0Only, AGPL1_0OrLater, AGPL3_0Only,
    AGPL3_0OrLater, Aladdin, AMDPLPA, AML, AMPAS, ANTLRPD, Apache1_0, Apache1_1,
    Apache2_0, APAFML, APL1_0, APSL1_0, APSL1_1, APSL1_2, APSL2_0, Artistic1_0Cl8,
    Artistic1_0Perl, Artistic1_0, Artistic2_0, Bahyph, Barr, Beerware, BitTorrent1_0,
    BitTorrent1_1, Borceux, BSD1Clause, BSD2ClauseFreeBSD, BSD2ClauseNetBSD,
    BSD2ClausePatent, BSD2Clause, BSD3ClauseAttribution, BSD3ClauseClear, BSD3ClauseLBNL,
    BSD3ClauseNoNuclearLicense2014, BSD3ClauseNoNuclearLicense,
    BSD3ClauseNoNuclearWarranty, BSD3Clause, BSD4ClauseUC, BSD4Clause, BSDProtection,
    BSDSourceCode, BSL1_0, Bzip2_1_0_5, Bzip2_1_0_6, Caldera, CATOSL1_1, CCBY1_0,
    CCBY2_0, CCBY2_5, CCBY3_0, CCBY4_0, CCBYNC1_0, CCBYNC2_0, CCBYNC2_5, CCBYNC3_0,
    CCBYNC4_0, CCBYNCND1_0, CCBYNCND2_0, CCBYNCND2_5, CCBYNCND3_0, CCBYNCND4_0,
    CCBYNCSA1_0, CCBYNCSA2_0, CCBYNCSA2_5, CCBYNCSA3_0, CCBYNCSA4_0, CCBYND1_0,
    CCBYND2_0, CCBYND2_5, CCBYND3_0, CCBYND4_0, CCBYSA1_0, CCBYSA2_0, CCBYSA2_5,
    CCBYSA3_0, CCBYSA4_0, CC0_1_0, CDDL1_0, CDDL1_1, CDLAPermissive1_0, CDLASharing1_0,
    CECILL1_0, CECILL1_1, CECILL2_0, CECILL2_1, CECILLB, CECILLC, ClArtistic, CNRIJython,
    CNRIPythonGPLCompatible, CNRIPython, Condor1_1, CPAL1_0, CPL1_0, CPOL1_02, Crossword,
    CrystalStacker, CUAOPL1_0, Cube, Curl, DFSL1_0, Diffmark, DOC, Dotseqn, DSDP,
    Dvipdfm, ECL1_0, ECL2_0, EFL1_0, EFL2_0, EGenix, Entessa, EPL1_0, EPL2_0, ErlPL1_1,
    EUDatagrid, EUPL1_0, EUPL1_1, EUPL1_2, Eurosym, Fair, Frameworx1_0, FreeImage, FSFAP,
    FSFUL, FSFULLR, FTL, GFDL1_1Only, GFDL1_1OrLater, GFDL1_2Only, GFDL1_2OrLater,
    GFDL1_3Only, GFDL1_3OrLater, Giftware, GL2PS, Glide, Glulxe, Gnuplot, GPL1_0Only,
    GPL1_0OrLater, GPL2_0Only, GPL2_0OrLater, GPL3_0Only, GPL3_0OrLater, GSOAP1_3b,
    HaskellReport, HPND, IBMPibs, ICU, IJG, ImageMagick, IMatix, Imlib2, InfoZIP,
    IntelACPI, Intel, Interbase1_0, IPA, IPL1_0, ISC, JasPer2_0, JSON, LAL1_2, LAL1_3,
    Latex2e, Leptonica, LGPL2_0Only, LGPL2_0OrLater, LGPL2_1Only, LGPL2_1OrLater,
    LGPL3_0Only, LGPL3_0OrLater, LGPLLR, Libpng, Libtiff, LiLiQP1_1, LiLiQR1_1,
    LiLiQRplus1_1, LinuxOpenIB, LPL1_0, LPL1_02, LPPL1_0, LPPL1_1, LPPL1_2, LPPL1_3a,
    LPPL1_3c, MakeIndex, MirOS, MIT0, MITAdvertising, MITCMU, MITEnna, MITFeh, MIT,
    MITNFA, Motosoto, Mpich2, MPL1_0, MPL1_1, MPL2_0NoCopyleftException, MPL2_0, MSPL,
    MSRL, MTLL, Multics, Mup, NASA1_3, Naumen, NBPL1_0, NCSA, NetSNMP, NetCDF, Newsletr,
    NGPL, NLOD1_0, NLPL, Nokia, NOSL, Noweb, NPL1_0, NPL1_1, NPOSL3_0, NRL, NTP, OCCTPL,
    OCLC2_0, ODbL1_0, OFL1_0, OFL1_1, OGTSL, OLDAP1_1, OLDAP1_2, OLDAP1_3, OLDAP1_4,
    OLDAP2_0_1, OLDAP2_0, OLDAP2_1, OLDAP2_2_1, OLDAP2_2_2, OLDAP2_2, OLDAP2_3, OLDAP2_4,
    OLDAP2_5, OLDAP2_6, OLDAP2_7, OLDAP2_8, OML, OpenSSL, OPL1_0, OSETPL2_1, OSL1_0,
    OSL1_1, OSL2_0, OSL2_1, OSL3_0, PDDL1_0, PHP3_0, PHP3_01, Plexus, PostgreSQL, Psfrag,
    Psutils, Python2_0, Qhull, QPL1_0, Rdisc, RHeCos1_1, RPL1_1, RPL1_5, RPSL1_0, RSAMD,
    RSCPL, Ruby, SAXPD, Saxpath, SCEA, Sendmail, SGIB1_0, SGIB1_1, SGIB2_0, SimPL2_0,
    SISSL1_2, SISSL, Sleepycat, SMLNJ, SMPPL, SNIA, Spencer86, Spencer94, Spencer99,
    SPL1_0, SugarCRM1_1_3, SWL, TCL, TCPWrappers, TMate, TORQUE1_1, TOSL, UnicodeDFS2015,
    UnicodeDFS2016, UnicodeTOU, Unlicense, UPL1_0, Vim, VOSTROM, VSL1_0, W3C19980720,
    W3C20150513, W3C, Watcom1_0, Wsuipa, WTFPL, X11, Xerox, XFree86_1_1, Xinetd, Xnet,
    Xpp, XSkat, YPL1_0, YPL1_1, Zed, Zend2_0, Zimbra1_3, Zimbra1_4, ZlibAcknowledgement,
    Zlib, ZPL1_1, ZPL2_0, ZPL2_1]
);
/// The definition of [`SPDXLicense`].
pub static SPDX_LICENSE: CodeSet = CodeSet {
    name: "SPDXLicense",
    url: "http://hl7.org/fhir/ValueSet/spdx-license",
    systems: &["http://hl7.org/fhir/spdx-license"],
    codes: &[
        code("not-open-source", 0),
        code("0BSD", 0),
        code("AAL", 0),
        code("Abstyles", 0),
        code("Adobe-2006", 0),
        code("Adobe-Glyph", 0),
        code("ADSL", 0),
        code("AFL-1.1", 0),
        code("AFL-1.2", 0),
        code("AFL-2.0", 0),
        code("AFL-2.1", 0),
        code("AFL-3.0", 0),
        code("Afmparse", 0),
        code("AGPL-1.0-only", 0),
        code("AGPL-1.0-or-later", 0),
        code("AGPL-3.0-only", 0),
        code("AGPL-3.0-or-later", 0),
        code("Aladdin", 0),
        code("AMDPLPA", 0),
        code("AML", 0),
        code("AMPAS", 0),
        code("ANTLR-PD", 0),
        code("Apache-1.0", 0),
        code("Apache-1.1", 0),
        code("Apache-2.0", 0),
        code("APAFML", 0),
        code("APL-1.0", 0),
        code("APSL-1.0", 0),
        code("APSL-1.1", 0),
        code("APSL-1.2", 0),
        code("APSL-2.0", 0),
        code("Artistic-1.0-cl8", 0),
        code("Artistic-1.0-Perl", 0),
        code("Artistic-1.0", 0),
        code("Artistic-2.0", 0),
        code("Bahyph", 0),
        code("Barr", 0),
        code("Beerware", 0),
        code("BitTorrent-1.0", 0),
        code("BitTorrent-1.1", 0),
        code("Borceux", 0),
        code("BSD-1-Clause", 0),
        code("BSD-2-Clause-FreeBSD", 0),
        code("BSD-2-Clause-NetBSD", 0),
        code("BSD-2-Clause-Patent", 0),
        code("BSD-2-Clause", 0),
        code("BSD-3-Clause-Attribution", 0),
        code("BSD-3-Clause-Clear", 0),
        code("BSD-3-Clause-LBNL", 0),
        code("BSD-3-Clause-No-Nuclear-License-2014", 0),
        code("BSD-3-Clause-No-Nuclear-License", 0),
        code("BSD-3-Clause-No-Nuclear-Warranty", 0),
        code("BSD-3-Clause", 0),
        code("BSD-4-Clause-UC", 0),
        code("BSD-4-Clause", 0),
        code("BSD-Protection", 0),
        code("BSD-Source-Code", 0),
        code("BSL-1.0", 0),
        code("bzip2-1.0.5", 0),
        code("bzip2-1.0.6", 0),
        code("Caldera", 0),
        code("CATOSL-1.1", 0),
        code("CC-BY-1.0", 0),
        code("CC-BY-2.0", 0),
        code("CC-BY-2.5", 0),
        code("CC-BY-3.0", 0),
        code("CC-BY-4.0", 0),
        code("CC-BY-NC-1.0", 0),
        code("CC-BY-NC-2.0", 0),
        code("CC-BY-NC-2.5", 0),
        code("CC-BY-NC-3.0", 0),
        code("CC-BY-NC-4.0", 0),
        code("CC-BY-NC-ND-1.0", 0),
        code("CC-BY-NC-ND-2.0", 0),
        code("CC-BY-NC-ND-2.5", 0),
        code("CC-BY-NC-ND-3.0", 0),
        code("CC-BY-NC-ND-4.0", 0),
        code("CC-BY-NC-SA-1.0", 0),
        code("CC-BY-NC-SA-2.0", 0),
        code("CC-BY-NC-SA-2.5", 0),
        code("CC-BY-NC-SA-3.0", 0),
        code("CC-BY-NC-SA-4.0", 0),
        code("CC-BY-ND-1.0", 0),
        code("CC-BY-ND-2.0", 0),
        code("CC-BY-ND-2.5", 0),
        code("CC-BY-ND-3.0", 0),
        code("CC-BY-ND-4.0", 0),
        code("CC-BY-SA-1.0", 0),
        code("CC-BY-SA-2.0", 0),
        code("CC-BY-SA-2.5", 0),
        code("CC-BY-SA-3.0", 0),
        code("CC-BY-SA-4.0", 0),
        code("CC0-1.0", 0),
        code("CDDL-1.0", 0),
        code("CDDL-1.1", 0),
        code("CDLA-Permissive-1.0", 0),
        code("CDLA-Sharing-1.0", 0),
        code("CECILL-1.0", 0),
        code("CECILL-1.1", 0),
        code("CECILL-2.0", 0),
        code("CECILL-2.1", 0),
        code("CECILL-B", 0),
        code("CECILL-C", 0),
        code("ClArtistic", 0),
        code("CNRI-Jython", 0),
        code("CNRI-Python-GPL-Compatible", 0),
        code("CNRI-Python", 0),
        code("Condor-1.1", 0),
        code("CPAL-1.0", 0),
        code("CPL-1.0", 0),
        code("CPOL-1.02", 0),
        code("Crossword", 0),
        code("CrystalStacker", 0),
        code("CUA-OPL-1.0", 0),
        code("Cube", 0),
        code("curl", 0),
        code("D-FSL-1.0", 0),
        code("diffmark", 0),
        code("DOC", 0),
        code("Dotseqn", 0),
        code("DSDP", 0),
        code("dvipdfm", 0),
        code("ECL-1.0", 0),
        code("ECL-2.0", 0),
        code("EFL-1.0", 0),
        code("EFL-2.0", 0),
        code("eGenix", 0),
        code("Entessa", 0),
        code("EPL-1.0", 0),
        code("EPL-2.0", 0),
        code("ErlPL-1.1", 0),
        code("EUDatagrid", 0),
        code("EUPL-1.0", 0),
        code("EUPL-1.1", 0),
        code("EUPL-1.2", 0),
        code("Eurosym", 0),
        code("Fair", 0),
        code("Frameworx-1.0", 0),
        code("FreeImage", 0),
        code("FSFAP", 0),
        code("FSFUL", 0),
        code("FSFULLR", 0),
        code("FTL", 0),
        code("GFDL-1.1-only", 0),
        code("GFDL-1.1-or-later", 0),
        code("GFDL-1.2-only", 0),
        code("GFDL-1.2-or-later", 0),
        code("GFDL-1.3-only", 0),
        code("GFDL-1.3-or-later", 0),
        code("Giftware", 0),
        code("GL2PS", 0),
        code("Glide", 0),
        code("Glulxe", 0),
        code("gnuplot", 0),
        code("GPL-1.0-only", 0),
        code("GPL-1.0-or-later", 0),
        code("GPL-2.0-only", 0),
        code("GPL-2.0-or-later", 0),
        code("GPL-3.0-only", 0),
        code("GPL-3.0-or-later", 0),
        code("gSOAP-1.3b", 0),
        code("HaskellReport", 0),
        code("HPND", 0),
        code("IBM-pibs", 0),
        code("ICU", 0),
        code("IJG", 0),
        code("ImageMagick", 0),
        code("iMatix", 0),
        code("Imlib2", 0),
        code("Info-ZIP", 0),
        code("Intel-ACPI", 0),
        code("Intel", 0),
        code("Interbase-1.0", 0),
        code("IPA", 0),
        code("IPL-1.0", 0),
        code("ISC", 0),
        code("JasPer-2.0", 0),
        code("JSON", 0),
        code("LAL-1.2", 0),
        code("LAL-1.3", 0),
        code("Latex2e", 0),
        code("Leptonica", 0),
        code("LGPL-2.0-only", 0),
        code("LGPL-2.0-or-later", 0),
        code("LGPL-2.1-only", 0),
        code("LGPL-2.1-or-later", 0),
        code("LGPL-3.0-only", 0),
        code("LGPL-3.0-or-later", 0),
        code("LGPLLR", 0),
        code("Libpng", 0),
        code("libtiff", 0),
        code("LiLiQ-P-1.1", 0),
        code("LiLiQ-R-1.1", 0),
        code("LiLiQ-Rplus-1.1", 0),
        code("Linux-OpenIB", 0),
        code("LPL-1.0", 0),
        code("LPL-1.02", 0),
        code("LPPL-1.0", 0),
        code("LPPL-1.1", 0),
        code("LPPL-1.2", 0),
        code("LPPL-1.3a", 0),
        code("LPPL-1.3c", 0),
        code("MakeIndex", 0),
        code("MirOS", 0),
        code("MIT-0", 0),
        code("MIT-advertising", 0),
        code("MIT-CMU", 0),
        code("MIT-enna", 0),
        code("MIT-feh", 0),
        code("MIT", 0),
        code("MITNFA", 0),
        code("Motosoto", 0),
        code("mpich2", 0),
        code("MPL-1.0", 0),
        code("MPL-1.1", 0),
        code("MPL-2.0-no-copyleft-exception", 0),
        code("MPL-2.0", 0),
        code("MS-PL", 0),
        code("MS-RL", 0),
        code("MTLL", 0),
        code("Multics", 0),
        code("Mup", 0),
        code("NASA-1.3", 0),
        code("Naumen", 0),
        code("NBPL-1.0", 0),
        code("NCSA", 0),
        code("Net-SNMP", 0),
        code("NetCDF", 0),
        code("Newsletr", 0),
        code("NGPL", 0),
        code("NLOD-1.0", 0),
        code("NLPL", 0),
        code("Nokia", 0),
        code("NOSL", 0),
        code("Noweb", 0),
        code("NPL-1.0", 0),
        code("NPL-1.1", 0),
        code("NPOSL-3.0", 0),
        code("NRL", 0),
        code("NTP", 0),
        code("OCCT-PL", 0),
        code("OCLC-2.0", 0),
        code("ODbL-1.0", 0),
        code("OFL-1.0", 0),
        code("OFL-1.1", 0),
        code("OGTSL", 0),
        code("OLDAP-1.1", 0),
        code("OLDAP-1.2", 0),
        code("OLDAP-1.3", 0),
        code("OLDAP-1.4", 0),
        code("OLDAP-2.0.1", 0),
        code("OLDAP-2.0", 0),
        code("OLDAP-2.1", 0),
        code("OLDAP-2.2.1", 0),
        code("OLDAP-2.2.2", 0),
        code("OLDAP-2.2", 0),
        code("OLDAP-2.3", 0),
        code("OLDAP-2.4", 0),
        code("OLDAP-2.5", 0),
        code("OLDAP-2.6", 0),
        code("OLDAP-2.7", 0),
        code("OLDAP-2.8", 0),
        code("OML", 0),
        code("OpenSSL", 0),
        code("OPL-1.0", 0),
        code("OSET-PL-2.1", 0),
        code("OSL-1.0", 0),
        code("OSL-1.1", 0),
        code("OSL-2.0", 0),
        code("OSL-2.1", 0),
        code("OSL-3.0", 0),
        code("PDDL-1.0", 0),
        code("PHP-3.0", 0),
        code("PHP-3.01", 0),
        code("Plexus", 0),
        code("PostgreSQL", 0),
        code("psfrag", 0),
        code("psutils", 0),
        code("Python-2.0", 0),
        code("Qhull", 0),
        code("QPL-1.0", 0),
        code("Rdisc", 0),
        code("RHeCos-1.1", 0),
        code("RPL-1.1", 0),
        code("RPL-1.5", 0),
        code("RPSL-1.0", 0),
        code("RSA-MD", 0),
        code("RSCPL", 0),
        code("Ruby", 0),
        code("SAX-PD", 0),
        code("Saxpath", 0),
        code("SCEA", 0),
        code("Sendmail", 0),
        code("SGI-B-1.0", 0),
        code("SGI-B-1.1", 0),
        code("SGI-B-2.0", 0),
        code("SimPL-2.0", 0),
        code("SISSL-1.2", 0),
        code("SISSL", 0),
        code("Sleepycat", 0),
        code("SMLNJ", 0),
        code("SMPPL", 0),
        code("SNIA", 0),
        code("Spencer-86", 0),
        code("Spencer-94", 0),
        code("Spencer-99", 0),
        code("SPL-1.0", 0),
        code("SugarCRM-1.1.3", 0),
        code("SWL", 0),
        code("TCL", 0),
        code("TCP-wrappers", 0),
        code("TMate", 0),
        code("TORQUE-1.1", 0),
        code("TOSL", 0),
        code("Unicode-DFS-2015", 0),
        code("Unicode-DFS-2016", 0),
        code("Unicode-TOU", 0),
        code("Unlicense", 0),
        code("UPL-1.0", 0),
        code("Vim", 0),
        code("VOSTROM", 0),
        code("VSL-1.0", 0),
        code("W3C-19980720", 0),
        code("W3C-20150513", 0),
        code("W3C", 0),
        code("Watcom-1.0", 0),
        code("Wsuipa", 0),
        code("WTFPL", 0),
        code("X11", 0),
        code("Xerox", 0),
        code("XFree86-1.1", 0),
        code("xinetd", 0),
        code("Xnet", 0),
        code("xpp", 0),
        code("XSkat", 0),
        code("YPL-1.0", 0),
        code("YPL-1.1", 0),
        code("Zed", 0),
        code("Zend-2.0", 0),
        code("Zimbra-1.3", 0),
        code("Zimbra-1.4", 0),
        code("zlib-acknowledgement", 0),
        code("Zlib", 0),
        code("ZPL-1.1", 0),
        code("ZPL-2.0", 0),
        code("ZPL-2.1", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/search-comparator`"] SearchComparator,
    SEARCH_COMPARATOR, [Eq, Ne, Gt, Lt, Ge, Le, Sa, Eb, Ap]
);
/// The definition of [`SearchComparator`].
pub static SEARCH_COMPARATOR: CodeSet = CodeSet {
    name: "SearchComparator",
    url: "http://hl7.org/fhir/ValueSet/search-comparator",
    systems: &["http://hl7.org/fhir/search-comparator"],
    codes: &[
        code("eq", 0),
        code("ne", 0),
        code("gt", 0),
        code("lt", 0),
        code("ge", 0),
        code("le", 0),
        code("sa", 0),
        code("eb", 0),
        code("ap", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/search-entry-mode`"] SearchEntryMode,
    SEARCH_ENTRY_MODE, [Match, Include, Outcome]
);
/// The definition of [`SearchEntryMode`].
pub static SEARCH_ENTRY_MODE: CodeSet = CodeSet {
    name: "SearchEntryMode",
    url: "http://hl7.org/fhir/ValueSet/search-entry-mode",
    systems: &["http://hl7.org/fhir/search-entry-mode"],
    codes: &[code("match", 0), code("include", 0), code("outcome", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/search-modifier-code`"] SearchModifierCode,
    SEARCH_MODIFIER_CODE, [Missing, Exact, Contains, Not, Text, In, NotIn, Below, Above,
    Type, Identifier, OfType, CodeText, TextAdvanced, Iterate]
);
/// The definition of [`SearchModifierCode`].
pub static SEARCH_MODIFIER_CODE: CodeSet = CodeSet {
    name: "SearchModifierCode",
    url: "http://hl7.org/fhir/ValueSet/search-modifier-code",
    systems: &["http://hl7.org/fhir/search-modifier-code"],
    codes: &[
        code("missing", 0),
        code("exact", 0),
        code("contains", 0),
        code("not", 0),
        code("text", 0),
        code("in", 0),
        code("not-in", 0),
        code("below", 0),
        code("above", 0),
        code("type", 0),
        code("identifier", 0),
        code("of-type", 0),
        code("code-text", 0),
        code("text-advanced", 0),
        code("iterate", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/search-param-type`"] SearchParamType,
    SEARCH_PARAM_TYPE, [Number, Date, String, Token, Reference, Composite, Quantity, Uri,
    Special]
);
/// The definition of [`SearchParamType`].
pub static SEARCH_PARAM_TYPE: CodeSet = CodeSet {
    name: "SearchParamType",
    url: "http://hl7.org/fhir/ValueSet/search-param-type",
    systems: &["http://hl7.org/fhir/search-param-type"],
    codes: &[
        code("number", 0),
        code("date", 0),
        code("string", 0),
        code("token", 0),
        code("reference", 0),
        code("composite", 0),
        code("quantity", 0),
        code("uri", 0),
        code("special", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/search-processingmode`"]
    SearchProcessingModeType, SEARCH_PROCESSING_MODE_TYPE, [Normal, Phonetic, OtherCode]
);
/// The definition of [`SearchProcessingModeType`].
pub static SEARCH_PROCESSING_MODE_TYPE: CodeSet = CodeSet {
    name: "SearchProcessingModeType",
    url: "http://hl7.org/fhir/ValueSet/search-processingmode",
    systems: &["http://hl7.org/fhir/search-processingmode"],
    codes: &[code("normal", 0), code("phonetic", 0), code("other", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/sequence-type`"] SequenceType, SEQUENCE_TYPE,
    [Aa, Dna, Rna]
);
/// The definition of [`SequenceType`].
pub static SEQUENCE_TYPE: CodeSet = CodeSet {
    name: "SequenceType",
    url: "http://hl7.org/fhir/ValueSet/sequence-type",
    systems: &["http://hl7.org/fhir/sequence-type"],
    codes: &[code("aa", 0), code("dna", 0), code("rna", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/resource-slicing-rules`"] SlicingRules,
    SLICING_RULES, [Closed, Open, OpenAtEnd]
);
/// The definition of [`SlicingRules`].
pub static SLICING_RULES: CodeSet = CodeSet {
    name: "SlicingRules",
    url: "http://hl7.org/fhir/ValueSet/resource-slicing-rules",
    systems: &["http://hl7.org/fhir/resource-slicing-rules"],
    codes: &[code("closed", 0), code("open", 0), code("openAtEnd", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/slotstatus`"] SlotStatus, SLOT_STATUS, [Busy,
    Free, BusyUnavailable, BusyTentative, EnteredInError]
);
/// The definition of [`SlotStatus`].
pub static SLOT_STATUS: CodeSet = CodeSet {
    name: "SlotStatus",
    url: "http://hl7.org/fhir/ValueSet/slotstatus",
    systems: &["http://hl7.org/fhir/slotstatus"],
    codes: &[
        code("busy", 0),
        code("free", 0),
        code("busy-unavailable", 0),
        code("busy-tentative", 0),
        code("entered-in-error", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/sort-direction`"] SortDirection,
    SORT_DIRECTION, [Ascending, Descending]
);
/// The definition of [`SortDirection`].
pub static SORT_DIRECTION: CodeSet = CodeSet {
    name: "SortDirection",
    url: "http://hl7.org/fhir/ValueSet/sort-direction",
    systems: &["http://hl7.org/fhir/sort-direction"],
    codes: &[code("ascending", 0), code("descending", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/specimen-combined`"] SpecimenCombined,
    SPECIMEN_COMBINED, [Grouped, Pooled]
);
/// The definition of [`SpecimenCombined`].
pub static SPECIMEN_COMBINED: CodeSet = CodeSet {
    name: "SpecimenCombined",
    url: "http://hl7.org/fhir/ValueSet/specimen-combined",
    systems: &["http://hl7.org/fhir/specimen-combined"],
    codes: &[code("grouped", 0), code("pooled", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/specimen-contained-preference`"]
    SpecimenContainedPreference, SPECIMEN_CONTAINED_PREFERENCE, [Preferred, Alternate]
);
/// The definition of [`SpecimenContainedPreference`].
pub static SPECIMEN_CONTAINED_PREFERENCE: CodeSet = CodeSet {
    name: "SpecimenContainedPreference",
    url: "http://hl7.org/fhir/ValueSet/specimen-contained-preference",
    systems: &["http://hl7.org/fhir/specimen-contained-preference"],
    codes: &[code("preferred", 0), code("alternate", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/specimen-status`"] SpecimenStatus,
    SPECIMEN_STATUS, [Available, Unavailable, Unsatisfactory, EnteredInError]
);
/// The definition of [`SpecimenStatus`].
pub static SPECIMEN_STATUS: CodeSet = CodeSet {
    name: "SpecimenStatus",
    url: "http://hl7.org/fhir/ValueSet/specimen-status",
    systems: &["http://hl7.org/fhir/specimen-status"],
    codes: &[
        code("available", 0),
        code("unavailable", 0),
        code("unsatisfactory", 0),
        code("entered-in-error", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/strand-type`"] StrandType, STRAND_TYPE,
    [Watson, Crick]
);
/// The definition of [`StrandType`].
pub static STRAND_TYPE: CodeSet = CodeSet {
    name: "StrandType",
    url: "http://hl7.org/fhir/ValueSet/strand-type",
    systems: &["http://hl7.org/fhir/strand-type"],
    codes: &[code("watson", 0), code("crick", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/structure-definition-kind`"]
    StructureDefinitionKind, STRUCTURE_DEFINITION_KIND, [PrimitiveType, ComplexType,
    Resource, Logical]
);
/// The definition of [`StructureDefinitionKind`].
pub static STRUCTURE_DEFINITION_KIND: CodeSet = CodeSet {
    name: "StructureDefinitionKind",
    url: "http://hl7.org/fhir/ValueSet/structure-definition-kind",
    systems: &["http://hl7.org/fhir/structure-definition-kind"],
    codes: &[
        code("primitive-type", 0),
        code("complex-type", 0),
        code("resource", 0),
        code("logical", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/map-group-type-mode`"]
    StructureMapGroupTypeMode, STRUCTURE_MAP_GROUP_TYPE_MODE, [Types, TypeAndTypes]
);
/// The definition of [`StructureMapGroupTypeMode`].
pub static STRUCTURE_MAP_GROUP_TYPE_MODE: CodeSet = CodeSet {
    name: "StructureMapGroupTypeMode",
    url: "http://hl7.org/fhir/ValueSet/map-group-type-mode",
    systems: &["http://hl7.org/fhir/map-group-type-mode"],
    codes: &[code("types", 0), code("type-and-types", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/map-input-mode`"] StructureMapInputMode,
    STRUCTURE_MAP_INPUT_MODE, [Source, Target]
);
/// The definition of [`StructureMapInputMode`].
pub static STRUCTURE_MAP_INPUT_MODE: CodeSet = CodeSet {
    name: "StructureMapInputMode",
    url: "http://hl7.org/fhir/ValueSet/map-input-mode",
    systems: &["http://hl7.org/fhir/map-input-mode"],
    codes: &[code("source", 0), code("target", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/map-model-mode`"] StructureMapModelMode,
    STRUCTURE_MAP_MODEL_MODE, [Source, Queried, Target, Produced]
);
/// The definition of [`StructureMapModelMode`].
pub static STRUCTURE_MAP_MODEL_MODE: CodeSet = CodeSet {
    name: "StructureMapModelMode",
    url: "http://hl7.org/fhir/ValueSet/map-model-mode",
    systems: &["http://hl7.org/fhir/map-model-mode"],
    codes: &[
        code("source", 0),
        code("queried", 0),
        code("target", 0),
        code("produced", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/map-source-list-mode`"]
    StructureMapSourceListMode, STRUCTURE_MAP_SOURCE_LIST_MODE, [First, NotFirst, Last,
    NotLast, OnlyOne]
);
/// The definition of [`StructureMapSourceListMode`].
pub static STRUCTURE_MAP_SOURCE_LIST_MODE: CodeSet = CodeSet {
    name: "StructureMapSourceListMode",
    url: "http://hl7.org/fhir/ValueSet/map-source-list-mode",
    systems: &["http://hl7.org/fhir/map-source-list-mode"],
    codes: &[
        code("first", 0),
        code("not_first", 0),
        code("last", 0),
        code("not_last", 0),
        code("only_one", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/map-target-list-mode`"]
    StructureMapTargetListMode, STRUCTURE_MAP_TARGET_LIST_MODE, [First, Share, Last,
    Single]
);
/// The definition of [`StructureMapTargetListMode`].
pub static STRUCTURE_MAP_TARGET_LIST_MODE: CodeSet = CodeSet {
    name: "StructureMapTargetListMode",
    url: "http://hl7.org/fhir/ValueSet/map-target-list-mode",
    systems: &["http://hl7.org/fhir/map-target-list-mode"],
    codes: &[code("first", 0), code("share", 0), code("last", 0), code("single", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/map-transform`"] StructureMapTransform,
    STRUCTURE_MAP_TRANSFORM, [Create, Copy, Truncate, Escape, Cast, Append, Translate,
    Reference, DateOp, Uuid, Pointer, Evaluate, Cc, C, Qty, Id, Cp]
);
/// The definition of [`StructureMapTransform`].
pub static STRUCTURE_MAP_TRANSFORM: CodeSet = CodeSet {
    name: "StructureMapTransform",
    url: "http://hl7.org/fhir/ValueSet/map-transform",
    systems: &["http://hl7.org/fhir/map-transform"],
    codes: &[
        code("create", 0),
        code("copy", 0),
        code("truncate", 0),
        code("escape", 0),
        code("cast", 0),
        code("append", 0),
        code("translate", 0),
        code("reference", 0),
        code("dateOp", 0),
        code("uuid", 0),
        code("pointer", 0),
        code("evaluate", 0),
        code("cc", 0),
        code("c", 0),
        code("qty", 0),
        code("id", 0),
        code("cp", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/submit-data-update-type`"]
    SubmitDataUpdateType, SUBMIT_DATA_UPDATE_TYPE, [Incremental, Snapshot]
);
/// The definition of [`SubmitDataUpdateType`].
pub static SUBMIT_DATA_UPDATE_TYPE: CodeSet = CodeSet {
    name: "SubmitDataUpdateType",
    url: "http://hl7.org/fhir/ValueSet/submit-data-update-type",
    systems: &["http://hl7.org/fhir/CodeSystem/submit-data-update-type"],
    codes: &[code("incremental", 0), code("snapshot", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/subscription-notification-type`"]
    SubscriptionNotificationType, SUBSCRIPTION_NOTIFICATION_TYPE, [Handshake, Heartbeat,
    EventNotification, QueryStatus, QueryEvent]
);
/// The definition of [`SubscriptionNotificationType`].
pub static SUBSCRIPTION_NOTIFICATION_TYPE: CodeSet = CodeSet {
    name: "SubscriptionNotificationType",
    url: "http://hl7.org/fhir/ValueSet/subscription-notification-type",
    systems: &["http://hl7.org/fhir/subscription-notification-type"],
    codes: &[
        code("handshake", 0),
        code("heartbeat", 0),
        code("event-notification", 0),
        code("query-status", 0),
        code("query-event", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/subscription-payload-content`"]
    SubscriptionPayloadContent, SUBSCRIPTION_PAYLOAD_CONTENT, [Empty, IdOnly,
    FullResource]
);
/// The definition of [`SubscriptionPayloadContent`].
pub static SUBSCRIPTION_PAYLOAD_CONTENT: CodeSet = CodeSet {
    name: "SubscriptionPayloadContent",
    url: "http://hl7.org/fhir/ValueSet/subscription-payload-content",
    systems: &["http://hl7.org/fhir/subscription-payload-content"],
    codes: &[code("empty", 0), code("id-only", 0), code("full-resource", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/subscription-status`"]
    SubscriptionStatusCodes, SUBSCRIPTION_STATUS_CODES, [Requested, Active, Error, Off,
    EnteredInError]
);
/// The definition of [`SubscriptionStatusCodes`].
pub static SUBSCRIPTION_STATUS_CODES: CodeSet = CodeSet {
    name: "SubscriptionStatusCodes",
    url: "http://hl7.org/fhir/ValueSet/subscription-status",
    systems: &["http://hl7.org/fhir/subscription-status"],
    codes: &[
        code("requested", 0),
        code("active", 0),
        code("error", 0),
        code("off", 0),
        code("entered-in-error", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/supplydelivery-status`"]
    SupplyDeliveryStatus, SUPPLY_DELIVERY_STATUS, [InProgress, Completed, Abandoned,
    EnteredInError]
);
/// The definition of [`SupplyDeliveryStatus`].
pub static SUPPLY_DELIVERY_STATUS: CodeSet = CodeSet {
    name: "SupplyDeliveryStatus",
    url: "http://hl7.org/fhir/ValueSet/supplydelivery-status",
    systems: &["http://hl7.org/fhir/supplydelivery-status"],
    codes: &[
        code("in-progress", 0),
        code("completed", 0),
        code("abandoned", 0),
        code("entered-in-error", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/supplydelivery-supplyitemtype`"]
    SupplyDeliverySupplyItemType, SUPPLY_DELIVERY_SUPPLY_ITEM_TYPE, [Medication, Device,
    Biologicallyderivedproduct]
);
/// The definition of [`SupplyDeliverySupplyItemType`].
pub static SUPPLY_DELIVERY_SUPPLY_ITEM_TYPE: CodeSet = CodeSet {
    name: "SupplyDeliverySupplyItemType",
    url: "http://hl7.org/fhir/ValueSet/supplydelivery-supplyitemtype",
    systems: &["http://hl7.org/fhir/supplydelivery-supplyitemtype"],
    codes: &[
        code("medication", 0),
        code("device", 0),
        code("biologicallyderivedproduct", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/supplyrequest-status`"] SupplyRequestStatus,
    SUPPLY_REQUEST_STATUS, [Draft, Active, Suspended, Cancelled, Completed,
    EnteredInError, Unknown]
);
/// The definition of [`SupplyRequestStatus`].
pub static SUPPLY_REQUEST_STATUS: CodeSet = CodeSet {
    name: "SupplyRequestStatus",
    url: "http://hl7.org/fhir/ValueSet/supplyrequest-status",
    systems: &["http://hl7.org/fhir/supplyrequest-status"],
    codes: &[
        code("draft", 0),
        code("active", 0),
        code("suspended", 0),
        code("cancelled", 0),
        code("completed", 0),
        code("entered-in-error", 0),
        code("unknown", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/system-restful-interaction`"]
    SystemRestfulInteraction, SYSTEM_RESTFUL_INTERACTION, [Transaction, Batch,
    SearchSystem, HistorySystem]
);
/// The definition of [`SystemRestfulInteraction`].
pub static SYSTEM_RESTFUL_INTERACTION: CodeSet = CodeSet {
    name: "SystemRestfulInteraction",
    url: "http://hl7.org/fhir/ValueSet/system-restful-interaction",
    systems: &["http://hl7.org/fhir/restful-interaction"],
    codes: &[
        code("transaction", 0),
        code("batch", 0),
        code("search-system", 0),
        code("history-system", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/task-intent`"] TaskIntent, TASK_INTENT,
    [Unknown, Proposal, Plan, Order, OriginalOrder, ReflexOrder, FillerOrder,
    InstanceOrder, Option]
);
/// The definition of [`TaskIntent`].
pub static TASK_INTENT: CodeSet = CodeSet {
    name: "TaskIntent",
    url: "http://hl7.org/fhir/ValueSet/task-intent",
    systems: &["http://hl7.org/fhir/task-intent", "http://hl7.org/fhir/request-intent"],
    codes: &[
        code("unknown", 0),
        code("proposal", 1),
        code("plan", 1),
        code("order", 1),
        code("original-order", 1),
        code("reflex-order", 1),
        code("filler-order", 1),
        code("instance-order", 1),
        code("option", 1),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/task-status`"] TaskStatus, TASK_STATUS,
    [Draft, Requested, Received, Accepted, Rejected, Ready, Cancelled, InProgress,
    OnHold, Failed, Completed, EnteredInError]
);
/// The definition of [`TaskStatus`].
pub static TASK_STATUS: CodeSet = CodeSet {
    name: "TaskStatus",
    url: "http://hl7.org/fhir/ValueSet/task-status",
    systems: &["http://hl7.org/fhir/task-status"],
    codes: &[
        code("draft", 0),
        code("requested", 0),
        code("received", 0),
        code("accepted", 0),
        code("rejected", 0),
        code("ready", 0),
        code("cancelled", 0),
        code("in-progress", 0),
        code("on-hold", 0),
        code("failed", 0),
        code("completed", 0),
        code("entered-in-error", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/report-action-result-codes`"]
    TestReportActionResult, TEST_REPORT_ACTION_RESULT, [Pass, Skip, Fail, Warning, Error]
);
/// The definition of [`TestReportActionResult`].
pub static TEST_REPORT_ACTION_RESULT: CodeSet = CodeSet {
    name: "TestReportActionResult",
    url: "http://hl7.org/fhir/ValueSet/report-action-result-codes",
    systems: &["http://hl7.org/fhir/report-action-result-codes"],
    codes: &[
        code("pass", 0),
        code("skip", 0),
        code("fail", 0),
        code("warning", 0),
        code("error", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/report-participant-type`"]
    TestReportParticipantType, TEST_REPORT_PARTICIPANT_TYPE, [TestEngine, Client, Server]
);
/// The definition of [`TestReportParticipantType`].
pub static TEST_REPORT_PARTICIPANT_TYPE: CodeSet = CodeSet {
    name: "TestReportParticipantType",
    url: "http://hl7.org/fhir/ValueSet/report-participant-type",
    systems: &["http://hl7.org/fhir/report-participant-type"],
    codes: &[code("test-engine", 0), code("client", 0), code("server", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/report-result-codes`"] TestReportResult,
    TEST_REPORT_RESULT, [Pass, Fail, Pending]
);
/// The definition of [`TestReportResult`].
pub static TEST_REPORT_RESULT: CodeSet = CodeSet {
    name: "TestReportResult",
    url: "http://hl7.org/fhir/ValueSet/report-result-codes",
    systems: &["http://hl7.org/fhir/report-result-codes"],
    codes: &[code("pass", 0), code("fail", 0), code("pending", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/report-status-codes`"] TestReportStatus,
    TEST_REPORT_STATUS, [Completed, InProgress, Waiting, Stopped, EnteredInError]
);
/// The definition of [`TestReportStatus`].
pub static TEST_REPORT_STATUS: CodeSet = CodeSet {
    name: "TestReportStatus",
    url: "http://hl7.org/fhir/ValueSet/report-status-codes",
    systems: &["http://hl7.org/fhir/report-status-codes"],
    codes: &[
        code("completed", 0),
        code("in-progress", 0),
        code("waiting", 0),
        code("stopped", 0),
        code("entered-in-error", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/http-operations`"]
    TestScriptRequestMethodCode, TEST_SCRIPT_REQUEST_METHOD_CODE, [Delete, Get, Options,
    Patch, Post, Put, Head]
);
/// The definition of [`TestScriptRequestMethodCode`].
pub static TEST_SCRIPT_REQUEST_METHOD_CODE: CodeSet = CodeSet {
    name: "TestScriptRequestMethodCode",
    url: "http://hl7.org/fhir/ValueSet/http-operations",
    systems: &["http://hl7.org/fhir/http-operations"],
    codes: &[
        code("delete", 0),
        code("get", 0),
        code("options", 0),
        code("patch", 0),
        code("post", 0),
        code("put", 0),
        code("head", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/transport-intent`"] TransportIntent,
    TRANSPORT_INTENT, [Unknown, Proposal, Plan, Order, OriginalOrder, ReflexOrder,
    FillerOrder, InstanceOrder, Option]
);
/// The definition of [`TransportIntent`].
pub static TRANSPORT_INTENT: CodeSet = CodeSet {
    name: "TransportIntent",
    url: "http://hl7.org/fhir/ValueSet/transport-intent",
    systems: &[
        "http://hl7.org/fhir/transport-intent",
        "http://hl7.org/fhir/request-intent",
    ],
    codes: &[
        code("unknown", 0),
        code("proposal", 1),
        code("plan", 1),
        code("order", 1),
        code("original-order", 1),
        code("reflex-order", 1),
        code("filler-order", 1),
        code("instance-order", 1),
        code("option", 1),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/transport-status`"] TransportStatus,
    TRANSPORT_STATUS, [InProgress, Completed, Abandoned, Cancelled, Planned,
    EnteredInError]
);
/// The definition of [`TransportStatus`].
pub static TRANSPORT_STATUS: CodeSet = CodeSet {
    name: "TransportStatus",
    url: "http://hl7.org/fhir/ValueSet/transport-status",
    systems: &["http://hl7.org/fhir/transport-status"],
    codes: &[
        code("in-progress", 0),
        code("completed", 0),
        code("abandoned", 0),
        code("cancelled", 0),
        code("planned", 0),
        code("entered-in-error", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/trigger-type`"] TriggerType, TRIGGER_TYPE,
    [NamedEvent, Periodic, DataChanged, DataAdded, DataModified, DataRemoved,
    DataAccessed, DataAccessEnded]
);
/// The definition of [`TriggerType`].
pub static TRIGGER_TYPE: CodeSet = CodeSet {
    name: "TriggerType",
    url: "http://hl7.org/fhir/ValueSet/trigger-type",
    systems: &["http://hl7.org/fhir/trigger-type"],
    codes: &[
        code("named-event", 0),
        code("periodic", 0),
        code("data-changed", 0),
        code("data-added", 0),
        code("data-modified", 0),
        code("data-removed", 0),
        code("data-accessed", 0),
        code("data-access-ended", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/observation-triggeredbytype`"]
    TriggeredBytype, TRIGGERED_BYTYPE, [Reflex, Repeat, ReRun]
);
/// The definition of [`TriggeredBytype`].
pub static TRIGGERED_BYTYPE: CodeSet = CodeSet {
    name: "TriggeredBytype",
    url: "http://hl7.org/fhir/ValueSet/observation-triggeredbytype",
    systems: &["http://hl7.org/fhir/observation-triggeredbytype"],
    codes: &[code("reflex", 0), code("repeat", 0), code("re-run", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/type-derivation-rule`"] TypeDerivationRule,
    TYPE_DERIVATION_RULE, [Specialization, Constraint]
);
/// The definition of [`TypeDerivationRule`].
pub static TYPE_DERIVATION_RULE: CodeSet = CodeSet {
    name: "TypeDerivationRule",
    url: "http://hl7.org/fhir/ValueSet/type-derivation-rule",
    systems: &["http://hl7.org/fhir/type-derivation-rule"],
    codes: &[code("specialization", 0), code("constraint", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/type-restful-interaction`"]
    TypeRestfulInteraction, TYPE_RESTFUL_INTERACTION, [Read, Vread, Update, Patch,
    Delete, HistoryInstance, HistoryType, Create, SearchType]
);
/// The definition of [`TypeRestfulInteraction`].
pub static TYPE_RESTFUL_INTERACTION: CodeSet = CodeSet {
    name: "TypeRestfulInteraction",
    url: "http://hl7.org/fhir/ValueSet/type-restful-interaction",
    systems: &["http://hl7.org/fhir/restful-interaction"],
    codes: &[
        code("read", 0),
        code("vread", 0),
        code("update", 0),
        code("patch", 0),
        code("delete", 0),
        code("history-instance", 0),
        code("history-type", 0),
        code("create", 0),
        code("search-type", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/udi-entry-type`"] UDIEntryType,
    UDI_ENTRY_TYPE, [Barcode, Rfid, Manual, Card, SelfReported, ElectronicTransmission,
    Unknown]
);
/// The definition of [`UDIEntryType`].
pub static UDI_ENTRY_TYPE: CodeSet = CodeSet {
    name: "UDIEntryType",
    url: "http://hl7.org/fhir/ValueSet/udi-entry-type",
    systems: &["http://hl7.org/fhir/udi-entry-type"],
    codes: &[
        code("barcode", 0),
        code("rfid", 0),
        code("manual", 0),
        code("card", 0),
        code("self-reported", 0),
        code("electronic-transmission", 0),
        code("unknown", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/units-of-time`"] UnitsOfTime, UNITS_OF_TIME,
    [S, Min, H, D, Wk, Mo, A]
);
/// The definition of [`UnitsOfTime`].
pub static UNITS_OF_TIME: CodeSet = CodeSet {
    name: "UnitsOfTime",
    url: "http://hl7.org/fhir/ValueSet/units-of-time",
    systems: &["http://unitsofmeasure.org"],
    codes: &[
        code("s", 0),
        code("min", 0),
        code("h", 0),
        code("d", 0),
        code("wk", 0),
        code("mo", 0),
        code("a", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/claim-use`"] Use, USE, [Claim,
    Preauthorization, Predetermination]
);
/// The definition of [`Use`].
pub static USE: CodeSet = CodeSet {
    name: "Use",
    url: "http://hl7.org/fhir/ValueSet/claim-use",
    systems: &["http://hl7.org/fhir/claim-use"],
    codes: &[code("claim", 0), code("preauthorization", 0), code("predetermination", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/value-filter-comparator`"]
    ValueFilterComparator, VALUE_FILTER_COMPARATOR, [Eq, Gt, Lt, Ge, Le, Sa, Eb]
);
/// The definition of [`ValueFilterComparator`].
pub static VALUE_FILTER_COMPARATOR: CodeSet = CodeSet {
    name: "ValueFilterComparator",
    url: "http://hl7.org/fhir/ValueSet/value-filter-comparator",
    systems: &["http://hl7.org/fhir/search-comparator"],
    codes: &[
        code("eq", 0),
        code("gt", 0),
        code("lt", 0),
        code("ge", 0),
        code("le", 0),
        code("sa", 0),
        code("eb", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/verificationresult-status`"]
    VerificationResultStatus, VERIFICATION_RESULT_STATUS, [Attested, Validated,
    InProcess, ReqRevalid, ValFail, RevalFail, EnteredInError]
);
/// The definition of [`VerificationResultStatus`].
pub static VERIFICATION_RESULT_STATUS: CodeSet = CodeSet {
    name: "VerificationResultStatus",
    url: "http://hl7.org/fhir/ValueSet/verificationresult-status",
    systems: &["http://hl7.org/fhir/CodeSystem/verificationresult-status"],
    codes: &[
        code("attested", 0),
        code("validated", 0),
        code("in-process", 0),
        code("req-revalid", 0),
        code("val-fail", 0),
        code("reval-fail", 0),
        code("entered-in-error", 0),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/version-independent-all-resource-types`"]
    VersionIndependentResourceTypesAll, VERSION_INDEPENDENT_RESOURCE_TYPES_ALL, [Account,
    ActivityDefinition, ActorDefinition, AdministrableProductDefinition, AdverseEvent,
    AllergyIntolerance, Appointment, AppointmentResponse, ArtifactAssessment, AuditEvent,
    Basic, Binary, BiologicallyDerivedProduct, BiologicallyDerivedProductDispense,
    BodyStructure, Bundle, CanonicalResource, CapabilityStatement, CarePlan, CareTeam,
    ChargeItem, ChargeItemDefinition, Citation, Claim, ClaimResponse, ClinicalImpression,
    ClinicalUseDefinition, CodeSystem, Communication, CommunicationRequest,
    CompartmentDefinition, Composition, ConceptMap, Condition, ConditionDefinition,
    Consent, Contract, Coverage, CoverageEligibilityRequest, CoverageEligibilityResponse,
    DetectedIssue, Device, DeviceAssociation, DeviceDefinition, DeviceDispense,
    DeviceMetric, DeviceRequest, DeviceUsage, DiagnosticReport, DocumentReference,
    DomainResource, Encounter, EncounterHistory, Endpoint, EnrollmentRequest,
    EnrollmentResponse, EpisodeOfCare, EventDefinition, Evidence, EvidenceReport,
    EvidenceVariable, ExampleScenario, ExplanationOfBenefit, FamilyMemberHistory, Flag,
    FormularyItem, GenomicStudy, Goal, GraphDefinition, Group, GuidanceResponse,
    HealthcareService, ImagingSelection, ImagingStudy, Immunization,
    ImmunizationEvaluation, ImmunizationRecommendation, ImplementationGuide, Ingredient,
    InsurancePlan, InventoryItem, InventoryReport, Invoice, Library, Linkage, List,
    Location, ManufacturedItemDefinition, Measure, MeasureReport, Medication,
    MedicationAdministration, MedicationDispense, MedicationKnowledge, MedicationRequest,
    MedicationStatement, MedicinalProductDefinition, MessageDefinition, MessageHeader,
    MetadataResource, MolecularSequence, NamingSystem, NutritionIntake, NutritionOrder,
    NutritionProduct, Observation, ObservationDefinition, OperationDefinition,
    OperationOutcome, Organization, OrganizationAffiliation, PackagedProductDefinition,
    Parameters, Patient, PaymentNotice, PaymentReconciliation, Permission, Person,
    PlanDefinition, Practitioner, PractitionerRole, Procedure, Provenance, Questionnaire,
    QuestionnaireResponse, RegulatedAuthorization, RelatedPerson, RequestOrchestration,
    Requirements, ResearchStudy, ResearchSubject, Resource, RiskAssessment, Schedule,
    SearchParameter, ServiceRequest, Slot, Specimen, SpecimenDefinition,
    StructureDefinition, StructureMap, Subscription, SubscriptionStatus,
    SubscriptionTopic, Substance, SubstanceDefinition, SubstanceNucleicAcid,
    SubstancePolymer, SubstanceProtein, SubstanceReferenceInformation,
    SubstanceSourceMaterial, SupplyDelivery, SupplyRequest, Task,
    TerminologyCapabilities, TestPlan, TestReport, TestScript, Transport, ValueSet,
    VerificationResult, VisionPrescription, BodySite, CatalogEntry, Conformance,
    DataElement, DeviceComponent, DeviceUseRequest, DeviceUseStatement, DiagnosticOrder,
    DocumentManifest, EffectEvidenceSynthesis, EligibilityRequest, EligibilityResponse,
    ExpansionProfile, ImagingManifest, ImagingObjectSelection, Media, MedicationOrder,
    MedicationUsage, MedicinalProduct, MedicinalProductAuthorization,
    MedicinalProductContraindication, MedicinalProductIndication,
    MedicinalProductIngredient, MedicinalProductInteraction,
    MedicinalProductManufactured, MedicinalProductPackaged,
    MedicinalProductPharmaceutical, MedicinalProductUndesirableEffect, Order,
    OrderResponse, ProcedureRequest, ProcessRequest, ProcessResponse, ReferralRequest,
    RequestGroup, ResearchDefinition, ResearchElementDefinition, RiskEvidenceSynthesis,
    Sequence, ServiceDefinition, SubstanceSpecification]
);
/// The definition of [`VersionIndependentResourceTypesAll`].
pub static VERSION_INDEPENDENT_RESOURCE_TYPES_ALL: CodeSet = CodeSet {
    name: "VersionIndependentResourceTypesAll",
    url: "http://hl7.org/fhir/ValueSet/version-independent-all-resource-types",
    systems: &["http://hl7.org/fhir/fhir-types", "http://hl7.org/fhir/fhir-old-types"],
    codes: &[
        code("Account", 0),
        code("ActivityDefinition", 0),
        code("ActorDefinition", 0),
        code("AdministrableProductDefinition", 0),
        code("AdverseEvent", 0),
        code("AllergyIntolerance", 0),
        code("Appointment", 0),
        code("AppointmentResponse", 0),
        code("ArtifactAssessment", 0),
        code("AuditEvent", 0),
        code("Basic", 0),
        code("Binary", 0),
        code("BiologicallyDerivedProduct", 0),
        code("BiologicallyDerivedProductDispense", 0),
        code("BodyStructure", 0),
        code("Bundle", 0),
        code("CanonicalResource", 0),
        code("CapabilityStatement", 0),
        code("CarePlan", 0),
        code("CareTeam", 0),
        code("ChargeItem", 0),
        code("ChargeItemDefinition", 0),
        code("Citation", 0),
        code("Claim", 0),
        code("ClaimResponse", 0),
        code("ClinicalImpression", 0),
        code("ClinicalUseDefinition", 0),
        code("CodeSystem", 0),
        code("Communication", 0),
        code("CommunicationRequest", 0),
        code("CompartmentDefinition", 0),
        code("Composition", 0),
        code("ConceptMap", 0),
        code("Condition", 0),
        code("ConditionDefinition", 0),
        code("Consent", 0),
        code("Contract", 0),
        code("Coverage", 0),
        code("CoverageEligibilityRequest", 0),
        code("CoverageEligibilityResponse", 0),
        code("DetectedIssue", 0),
        code("Device", 0),
        code("DeviceAssociation", 0),
        code("DeviceDefinition", 0),
        code("DeviceDispense", 0),
        code("DeviceMetric", 0),
        code("DeviceRequest", 0),
        code("DeviceUsage", 0),
        code("DiagnosticReport", 0),
        code("DocumentReference", 0),
        code("DomainResource", 0),
        code("Encounter", 0),
        code("EncounterHistory", 0),
        code("Endpoint", 0),
        code("EnrollmentRequest", 0),
        code("EnrollmentResponse", 0),
        code("EpisodeOfCare", 0),
        code("EventDefinition", 0),
        code("Evidence", 0),
        code("EvidenceReport", 0),
        code("EvidenceVariable", 0),
        code("ExampleScenario", 0),
        code("ExplanationOfBenefit", 0),
        code("FamilyMemberHistory", 0),
        code("Flag", 0),
        code("FormularyItem", 0),
        code("GenomicStudy", 0),
        code("Goal", 0),
        code("GraphDefinition", 0),
        code("Group", 0),
        code("GuidanceResponse", 0),
        code("HealthcareService", 0),
        code("ImagingSelection", 0),
        code("ImagingStudy", 0),
        code("Immunization", 0),
        code("ImmunizationEvaluation", 0),
        code("ImmunizationRecommendation", 0),
        code("ImplementationGuide", 0),
        code("Ingredient", 0),
        code("InsurancePlan", 0),
        code("InventoryItem", 0),
        code("InventoryReport", 0),
        code("Invoice", 0),
        code("Library", 0),
        code("Linkage", 0),
        code("List", 0),
        code("Location", 0),
        code("ManufacturedItemDefinition", 0),
        code("Measure", 0),
        code("MeasureReport", 0),
        code("Medication", 0),
        code("MedicationAdministration", 0),
        code("MedicationDispense", 0),
        code("MedicationKnowledge", 0),
        code("MedicationRequest", 0),
        code("MedicationStatement", 0),
        code("MedicinalProductDefinition", 0),
        code("MessageDefinition", 0),
        code("MessageHeader", 0),
        code("MetadataResource", 0),
        code("MolecularSequence", 0),
        code("NamingSystem", 0),
        code("NutritionIntake", 0),
        code("NutritionOrder", 0),
        code("NutritionProduct", 0),
        code("Observation", 0),
        code("ObservationDefinition", 0),
        code("OperationDefinition", 0),
        code("OperationOutcome", 0),
        code("Organization", 0),
        code("OrganizationAffiliation", 0),
        code("PackagedProductDefinition", 0),
        code("Parameters", 0),
        code("Patient", 0),
        code("PaymentNotice", 0),
        code("PaymentReconciliation", 0),
        code("Permission", 0),
        code("Person", 0),
        code("PlanDefinition", 0),
        code("Practitioner", 0),
        code("PractitionerRole", 0),
        code("Procedure", 0),
        code("Provenance", 0),
        code("Questionnaire", 0),
        code("QuestionnaireResponse", 0),
        code("RegulatedAuthorization", 0),
        code("RelatedPerson", 0),
        code("RequestOrchestration", 0),
        code("Requirements", 0),
        code("ResearchStudy", 0),
        code("ResearchSubject", 0),
        code("Resource", 0),
        code("RiskAssessment", 0),
        code("Schedule", 0),
        code("SearchParameter", 0),
        code("ServiceRequest", 0),
        code("Slot", 0),
        code("Specimen", 0),
        code("SpecimenDefinition", 0),
        code("StructureDefinition", 0),
        code("StructureMap", 0),
        code("Subscription", 0),
        code("SubscriptionStatus", 0),
        code("SubscriptionTopic", 0),
        code("Substance", 0),
        code("SubstanceDefinition", 0),
        code("SubstanceNucleicAcid", 0),
        code("SubstancePolymer", 0),
        code("SubstanceProtein", 0),
        code("SubstanceReferenceInformation", 0),
        code("SubstanceSourceMaterial", 0),
        code("SupplyDelivery", 0),
        code("SupplyRequest", 0),
        code("Task", 0),
        code("TerminologyCapabilities", 0),
        code("TestPlan", 0),
        code("TestReport", 0),
        code("TestScript", 0),
        code("Transport", 0),
        code("ValueSet", 0),
        code("VerificationResult", 0),
        code("VisionPrescription", 0),
        code("BodySite", 1),
        code("CatalogEntry", 1),
        code("Conformance", 1),
        code("DataElement", 1),
        code("DeviceComponent", 1),
        code("DeviceUseRequest", 1),
        code("DeviceUseStatement", 1),
        code("DiagnosticOrder", 1),
        code("DocumentManifest", 1),
        code("EffectEvidenceSynthesis", 1),
        code("EligibilityRequest", 1),
        code("EligibilityResponse", 1),
        code("ExpansionProfile", 1),
        code("ImagingManifest", 1),
        code("ImagingObjectSelection", 1),
        code("Media", 1),
        code("MedicationOrder", 1),
        code("MedicationUsage", 1),
        code("MedicinalProduct", 1),
        code("MedicinalProductAuthorization", 1),
        code("MedicinalProductContraindication", 1),
        code("MedicinalProductIndication", 1),
        code("MedicinalProductIngredient", 1),
        code("MedicinalProductInteraction", 1),
        code("MedicinalProductManufactured", 1),
        code("MedicinalProductPackaged", 1),
        code("MedicinalProductPharmaceutical", 1),
        code("MedicinalProductUndesirableEffect", 1),
        code("Order", 1),
        code("OrderResponse", 1),
        code("ProcedureRequest", 1),
        code("ProcessRequest", 1),
        code("ProcessResponse", 1),
        code("ReferralRequest", 1),
        code("RequestGroup", 1),
        code("ResearchDefinition", 1),
        code("ResearchElementDefinition", 1),
        code("RiskEvidenceSynthesis", 1),
        code("Sequence", 1),
        code("ServiceDefinition", 1),
        code("SubstanceSpecification", 1),
    ],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/vision-base-codes`"] VisionBase, VISION_BASE,
    [Up, Down, In, Out]
);
/// The definition of [`VisionBase`].
pub static VISION_BASE: CodeSet = CodeSet {
    name: "VisionBase",
    url: "http://hl7.org/fhir/ValueSet/vision-base-codes",
    systems: &["http://hl7.org/fhir/vision-base-codes"],
    codes: &[code("up", 0), code("down", 0), code("in", 0), code("out", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/vision-eye-codes`"] VisionEyes, VISION_EYES,
    [Right, Left]
);
/// The definition of [`VisionEyes`].
pub static VISION_EYES: CodeSet = CodeSet {
    name: "VisionEyes",
    url: "http://hl7.org/fhir/ValueSet/vision-eye-codes",
    systems: &["http://hl7.org/fhir/vision-eye-codes"],
    codes: &[code("right", 0), code("left", 0)],
};
codes!(
    #[doc = " `http://hl7.org/fhir/ValueSet/week-of-month`"] WeekOfMonth, WEEK_OF_MONTH,
    [First, Second, Third, Fourth, Last]
);
/// The definition of [`WeekOfMonth`].
pub static WEEK_OF_MONTH: CodeSet = CodeSet {
    name: "WeekOfMonth",
    url: "http://hl7.org/fhir/ValueSet/week-of-month",
    systems: &["http://hl7.org/fhir/week-of-month"],
    codes: &[
        code("first", 0),
        code("second", 0),
        code("third", 0),
        code("fourth", 0),
        code("last", 0),
    ],
};
/// Every code set, by name.
pub static CODE_SETS: &[&CodeSet] = &[
    &ACCOUNT_STATUS,
    &ACTION_CARDINALITY_BEHAVIOR,
    &ACTION_CONDITION_KIND,
    &ACTION_GROUPING_BEHAVIOR,
    &ACTION_PARTICIPANT_TYPE,
    &ACTION_PRECHECK_BEHAVIOR,
    &ACTION_RELATIONSHIP_TYPE,
    &ACTION_REQUIRED_BEHAVIOR,
    &ACTION_SELECTION_BEHAVIOR,
    &ADDITIONAL_BINDING_PURPOSE_VS,
    &ADDRESS_TYPE,
    &ADDRESS_USE,
    &ADMINISTRATIVE_GENDER,
    &ADVERSE_EVENT_ACTUALITY,
    &ADVERSE_EVENT_STATUS,
    &AGGREGATION_MODE,
    &ALLERGY_INTOLERANCE_CATEGORY,
    &ALLERGY_INTOLERANCE_CRITICALITY,
    &ALLERGY_INTOLERANCE_SEVERITY,
    &APPOINTMENT_RESPONSE_STATUS,
    &APPOINTMENT_STATUS,
    &ARTIFACT_ASSESSMENT_DISPOSITION,
    &ARTIFACT_ASSESSMENT_INFORMATION_TYPE,
    &ARTIFACT_ASSESSMENT_WORKFLOW_STATUS,
    &ASSERTION_DIRECTION_TYPE,
    &ASSERTION_MANUAL_COMPLETION_TYPE,
    &ASSERTION_OPERATOR_TYPE,
    &ASSERTION_RESPONSE_TYPES,
    &AUDIT_EVENT_ACTION,
    &AUDIT_EVENT_SEVERITY,
    &BINDING_STRENGTH,
    &BIOLOGICALLY_DERIVED_PRODUCT_DISPENSE_CODES,
    &BUNDLE_TYPE,
    &CAPABILITY_STATEMENT_KIND,
    &CARE_PLAN_INTENT,
    &CARE_TEAM_STATUS,
    &CHARACTERISTIC_COMBINATION,
    &CHARGE_ITEM_STATUS,
    &CLAIM_PROCESSING_CODES,
    &CLINICAL_USE_DEFINITION_TYPE,
    &CODE_SEARCH_SUPPORT,
    &CODE_SYSTEM_CONTENT_MODE,
    &CODE_SYSTEM_HIERARCHY_MEANING,
    &COMMON_LANGUAGES,
    &COMPARTMENT_TYPE,
    &COMPOSITION_STATUS,
    &CONCEPT_MAP_ATTRIBUTE_TYPE,
    &CONCEPT_MAP_GROUP_UNMAPPED_MODE,
    &CONCEPT_MAP_PROPERTY_TYPE,
    &CONCEPT_MAP_RELATIONSHIP,
    &CONDITION_PRECONDITION_TYPE,
    &CONDITION_QUESTIONNAIRE_PURPOSE,
    &CONDITIONAL_DELETE_STATUS,
    &CONDITIONAL_READ_STATUS,
    &CONFORMANCE_EXPECTATION,
    &CONSENT_DATA_MEANING,
    &CONSENT_PROVISION_TYPE,
    &CONSENT_STATE,
    &CONSTRAINT_SEVERITY,
    &CONTACT_POINT_SYSTEM,
    &CONTACT_POINT_USE,
    &CONTRACT_RESOURCE_PUBLICATION_STATUS_CODES,
    &CONTRACT_RESOURCE_STATUS_CODES,
    &CONTRIBUTOR_TYPE,
    &CRITERIA_NOT_EXISTS_BEHAVIOR,
    &DAYS_OF_WEEK,
    &DETECTED_ISSUE_SEVERITY,
    &DETECTED_ISSUE_STATUS,
    &DEVICE_ASSOCIATION_CODES,
    &DEVICE_CORRECTIVE_ACTION_SCOPE,
    &DEVICE_DEFINITION_REGULATORY_IDENTIFIER_TYPE,
    &DEVICE_DISPENSE_STATUS_CODES,
    &DEVICE_METRIC_CALIBRATION_STATE,
    &DEVICE_METRIC_CALIBRATION_TYPE,
    &DEVICE_METRIC_CATEGORY,
    &DEVICE_METRIC_OPERATIONAL_STATUS,
    &DEVICE_NAME_TYPE,
    &DEVICE_PRODUCTION_IDENTIFIER_IN_UDI,
    &DEVICE_USAGE_STATUS,
    &DEVICEASSOCIATION_STATUS_REASON,
    &DIAGNOSTIC_REPORT_STATUS,
    &DISCRIMINATOR_TYPE,
    &DOCUMENT_MODE,
    &DOCUMENT_REFERENCE_STATUS,
    &ELIGIBILITY_OUTCOME,
    &ELIGIBILITY_REQUEST_PURPOSE,
    &ELIGIBILITY_RESPONSE_PURPOSE,
    &ENABLE_WHEN_BEHAVIOR,
    &ENCOUNTER_LOCATION_STATUS,
    &ENCOUNTER_STATUS,
    &ENDPOINT_STATUS,
    &ENROLLMENT_OUTCOME,
    &EPISODE_OF_CARE_STATUS,
    &EVENT_CAPABILITY_MODE,
    &EVENT_STATUS,
    &EVENT_TIMING,
    &EVIDENCE_VARIABLE_HANDLING,
    &EXAMPLE_SCENARIO_ACTOR_TYPE,
    &EXPLANATION_OF_BENEFIT_STATUS,
    &EXTENSION_CONTEXT_TYPE,
    &FHIR_DEVICE_STATUS,
    &FHIR_SUBSTANCE_STATUS,
    &FHIR_TYPES,
    &FHIR_VERSION,
    &FAMILY_HISTORY_STATUS,
    &FILTER_OPERATOR,
    &FINANCIAL_RESOURCE_STATUS_CODES,
    &FLAG_STATUS,
    &FORMULARY_ITEM_STATUS_CODES,
    &GENOMIC_STUDY_STATUS,
    &GOAL_LIFECYCLE_STATUS,
    &GRAPH_COMPARTMENT_RULE,
    &GRAPH_COMPARTMENT_USE,
    &GROUP_MEMBERSHIP_BASIS,
    &GROUP_TYPE,
    &GUIDANCE_RESPONSE_STATUS,
    &GUIDE_PAGE_GENERATION,
    &HTTP_VERB,
    &IDENTIFIER_USE,
    &IDENTITY_ASSURANCE_LEVEL,
    &IMAGING_SELECTION2_D_GRAPHIC_TYPE,
    &IMAGING_SELECTION3_D_GRAPHIC_TYPE,
    &IMAGING_SELECTION_STATUS,
    &IMAGING_STUDY_STATUS,
    &IMMUNIZATION_EVALUATION_STATUS_CODES,
    &IMMUNIZATION_STATUS_CODES,
    &INGREDIENT_MANUFACTURER_ROLE,
    &INTERACTION_TRIGGER,
    &INVENTORY_COUNT_TYPE,
    &INVENTORY_ITEM_STATUS_CODES,
    &INVENTORY_REPORT_STATUS,
    &INVOICE_STATUS,
    &ISSUE_SEVERITY,
    &ISSUE_TYPE,
    &KIND,
    &LINK_RELATION_TYPES,
    &LINK_TYPE,
    &LINKAGE_TYPE,
    &LIST_MODE,
    &LIST_STATUS,
    &LOCATION_MODE,
    &LOCATION_STATUS,
    &MEASURE_REPORT_STATUS,
    &MEASURE_REPORT_TYPE,
    &MEDICATION_ADMINISTRATION_STATUS_CODES,
    &MEDICATION_DISPENSE_STATUS_CODES,
    &MEDICATION_KNOWLEDGE_STATUS_CODES,
    &MEDICATION_REQUEST_INTENT,
    &MEDICATION_STATEMENT_STATUS_CODES,
    &MEDICATION_STATUS_CODES,
    &MEDICATIONREQUEST_STATUS,
    &MESSAGE_SIGNIFICANCE_CATEGORY,
    &MESSAGEHEADER_RESPONSE_REQUEST,
    &NAME_USE,
    &NAMING_SYSTEM_IDENTIFIER_TYPE,
    &NAMING_SYSTEM_TYPE,
    &NARRATIVE_STATUS,
    &NOTE_TYPE,
    &NUTRITION_PRODUCT_STATUS,
    &OBSERVATION_DATA_TYPE,
    &OBSERVATION_RANGE_CATEGORY,
    &OBSERVATION_STATUS,
    &OPERATION_KIND,
    &OPERATION_PARAMETER_SCOPE,
    &OPERATION_PARAMETER_USE,
    &ORIENTATION_TYPE,
    &PARTICIPATION_STATUS,
    &PAYMENT_OUTCOME,
    &PERMISSION_RULE_COMBINING,
    &PERMISSION_STATUS,
    &PRICE_COMPONENT_TYPE,
    &PROPERTY_REPRESENTATION,
    &PROPERTY_TYPE,
    &PROVENANCE_ENTITY_ROLE,
    &PUBLICATION_STATUS,
    &QUANTITY_COMPARATOR,
    &QUESTIONNAIRE_ANSWER_CONSTRAINT,
    &QUESTIONNAIRE_ITEM_DISABLED_DISPLAY,
    &QUESTIONNAIRE_ITEM_OPERATOR,
    &QUESTIONNAIRE_ITEM_TYPE,
    &QUESTIONNAIRE_RESPONSE_STATUS,
    &REFERENCE_HANDLING_POLICY,
    &REFERENCE_VERSION_RULES,
    &RELATED_ARTIFACT_TYPE,
    &RELATED_ARTIFACT_TYPE_EXPANDED,
    &REPORT_RELATIONSHIP_TYPE,
    &REQUEST_INTENT,
    &REQUEST_PRIORITY,
    &REQUEST_RESOURCE_TYPES,
    &REQUEST_STATUS,
    &RESOURCE_TYPE,
    &RESOURCE_VERSION_POLICY,
    &RESPONSE_TYPE,
    &RESTFUL_CAPABILITY_MODE,
    &SPDX_LICENSE,
    &SEARCH_COMPARATOR,
    &SEARCH_ENTRY_MODE,
    &SEARCH_MODIFIER_CODE,
    &SEARCH_PARAM_TYPE,
    &SEARCH_PROCESSING_MODE_TYPE,
    &SEQUENCE_TYPE,
    &SLICING_RULES,
    &SLOT_STATUS,
    &SORT_DIRECTION,
    &SPECIMEN_COMBINED,
    &SPECIMEN_CONTAINED_PREFERENCE,
    &SPECIMEN_STATUS,
    &STRAND_TYPE,
    &STRUCTURE_DEFINITION_KIND,
    &STRUCTURE_MAP_GROUP_TYPE_MODE,
    &STRUCTURE_MAP_INPUT_MODE,
    &STRUCTURE_MAP_MODEL_MODE,
    &STRUCTURE_MAP_SOURCE_LIST_MODE,
    &STRUCTURE_MAP_TARGET_LIST_MODE,
    &STRUCTURE_MAP_TRANSFORM,
    &SUBMIT_DATA_UPDATE_TYPE,
    &SUBSCRIPTION_NOTIFICATION_TYPE,
    &SUBSCRIPTION_PAYLOAD_CONTENT,
    &SUBSCRIPTION_STATUS_CODES,
    &SUPPLY_DELIVERY_STATUS,
    &SUPPLY_DELIVERY_SUPPLY_ITEM_TYPE,
    &SUPPLY_REQUEST_STATUS,
    &SYSTEM_RESTFUL_INTERACTION,
    &TASK_INTENT,
    &TASK_STATUS,
    &TEST_REPORT_ACTION_RESULT,
    &TEST_REPORT_PARTICIPANT_TYPE,
    &TEST_REPORT_RESULT,
    &TEST_REPORT_STATUS,
    &TEST_SCRIPT_REQUEST_METHOD_CODE,
    &TRANSPORT_INTENT,
    &TRANSPORT_STATUS,
    &TRIGGER_TYPE,
    &TRIGGERED_BYTYPE,
    &TYPE_DERIVATION_RULE,
    &TYPE_RESTFUL_INTERACTION,
    &UDI_ENTRY_TYPE,
    &UNITS_OF_TIME,
    &USE,
    &VALUE_FILTER_COMPARATOR,
    &VERIFICATION_RESULT_STATUS,
    &VERSION_INDEPENDENT_RESOURCE_TYPES_ALL,
    &VISION_BASE,
    &VISION_EYES,
    &WEEK_OF_MONTH,
];
