//! What validation finds in the official examples: the errors that they have by their own standard, and nothing else.

use std::collections::{BTreeMap, BTreeSet};

use fhir_model::Release;
use fhir_model::validate::{to_operation_outcome, validate};
use system_tests::official::examples;

/// A file and what is wrong with it: the code and path of each finding, without positions in arrays.
type Known = (&'static str, &'static [&'static str]);

/// The fourteen that are known to be invalid, then references to types that are not allowed there, or to contained
/// resources that were forgotten.
const R4: &[Known] = &[
    (
        "ImplementationGuide-fhir.json",
        &[
            "element_missing ImplementationGuide.name",
            "element_missing ImplementationGuide.status",
        ],
    ),
    (
        "ig-r4.json",
        &[
            "element_missing ImplementationGuide.name",
            "element_missing ImplementationGuide.status",
        ],
    ),
    (
        "Questionnaire-qs1.json",
        &[
            "element_missing Questionnaire.item.item.item.linkId",
            "element_missing Questionnaire.item.item.linkId",
        ],
    ),
    (
        "SearchParameter-codesystem-extensions-CodeSystem-author.json",
        BASE,
    ),
    (
        "SearchParameter-codesystem-extensions-CodeSystem-effective.json",
        BASE,
    ),
    (
        "SearchParameter-codesystem-extensions-CodeSystem-end.json",
        BASE,
    ),
    (
        "SearchParameter-codesystem-extensions-CodeSystem-keyword.json",
        BASE,
    ),
    (
        "SearchParameter-codesystem-extensions-CodeSystem-workflow.json",
        BASE,
    ),
    (
        "SearchParameter-valueset-extensions-ValueSet-author.json",
        BASE,
    ),
    (
        "SearchParameter-valueset-extensions-ValueSet-effective.json",
        BASE,
    ),
    (
        "SearchParameter-valueset-extensions-ValueSet-end.json",
        BASE,
    ),
    (
        "SearchParameter-valueset-extensions-ValueSet-keyword.json",
        BASE,
    ),
    (
        "SearchParameter-valueset-extensions-ValueSet-workflow.json",
        BASE,
    ),
    // 67 characters.
    (
        "SearchParameter-questionnaireresponse-extensions-QuestionnaireResponse-item-subject.json",
        &["id_invalid SearchParameter.id"],
    ),
    // A DeviceDefinition, for a Device.
    (
        "DeviceMetric-example.json",
        &["target_wrong DeviceMetric.parent.reference"],
    ),
    // A Procedure, for a Condition, an Observation, a DiagnosticReport or a document.
    (
        "DeviceUseStatement-example.json",
        &["target_wrong DeviceUseStatement.reasonReference.reference"],
    ),
    // A Practitioner, for an Organization.
    (
        "MedicationRequest-medrx0301.json",
        &["target_wrong MedicationRequest.dispenseRequest.performer.reference"],
    ),
    // An Encounter, for who performed it.
    (
        "Observation-clinical-gender.json",
        &["target_wrong Observation.performer.reference"],
    ),
    ("PlanDefinition-example-cardiology-os.json", CARDIOLOGY),
];

const R4B: &[Known] = &[
    // Two of its value sets.
    (
        "Bundle-valuesets.json",
        &["element_missing Bundle.entry.resource.status"],
    ),
    (
        "CodeSystem-catalogType.json",
        &["element_missing CodeSystem.status"],
    ),
    (
        "ValueSet-catalogType.json",
        &["element_missing ValueSet.status"],
    ),
    (
        "SearchParameter-codesystem-extensions-CodeSystem-author.json",
        BASE,
    ),
    (
        "SearchParameter-codesystem-extensions-CodeSystem-effective.json",
        BASE,
    ),
    (
        "SearchParameter-codesystem-extensions-CodeSystem-end.json",
        BASE,
    ),
    (
        "SearchParameter-codesystem-extensions-CodeSystem-keyword.json",
        BASE,
    ),
    (
        "SearchParameter-codesystem-extensions-CodeSystem-workflow.json",
        BASE,
    ),
    (
        "SearchParameter-valueset-extensions-ValueSet-author.json",
        BASE,
    ),
    (
        "SearchParameter-valueset-extensions-ValueSet-effective.json",
        BASE,
    ),
    (
        "SearchParameter-valueset-extensions-ValueSet-end.json",
        BASE,
    ),
    (
        "SearchParameter-valueset-extensions-ValueSet-keyword.json",
        BASE,
    ),
    (
        "SearchParameter-valueset-extensions-ValueSet-workflow.json",
        BASE,
    ),
    (
        "SearchParameter-questionnaireresponse-extensions-QuestionnaireResponse-item-subject.json",
        &["id_invalid SearchParameter.id"],
    ),
    (
        "DeviceMetric-example.json",
        &["target_wrong DeviceMetric.parent.reference"],
    ),
    (
        "Observation-clinical-gender.json",
        &["target_wrong Observation.performer.reference"],
    ),
    ("PlanDefinition-example-cardiology-os.json", CARDIOLOGY),
];

/// Nothing is missing here. The references are those of earlier releases, or name another type than they mean.
const R5: &[Known] = &[
    // An identifier with an id and nothing else.
    (
        "Medication-med0301.json",
        &["object_empty Medication.identifier"],
    ),
    (
        "BiologicallyDerivedProduct-allogeneicHCT.json",
        &["target_wrong BiologicallyDerivedProduct.request.reference"],
    ),
    (
        "BiologicallyDerivedProduct-autologousHCT.json",
        &["target_wrong BiologicallyDerivedProduct.request.reference"],
    ),
    (
        "DocumentReference-xray.json",
        &["target_wrong DocumentReference.context.reference"],
    ),
    (
        "Encounter-example.json",
        &["target_wrong Encounter.careTeam.reference"],
    ),
    (
        "ImagingStudy-example-xr.json",
        &["target_wrong ImagingStudy.procedure.reference.reference"],
    ),
    (
        "Transport-simpledelivery.json",
        &[
            "target_wrong Transport.currentLocation.reference",
            "target_wrong Transport.requestedLocation.reference",
        ],
    ),
    ("PlanDefinition-example-cardiology-os.json", CARDIOLOGY),
];

const BASE: &[&str] = &["element_missing SearchParameter.base"];

const CARDIOLOGY: &[&str] = &[
    "contained_missing PlanDefinition.action.action.action.action.definitionCanonical",
    "contained_missing PlanDefinition.contained.item.answerValueSet",
];

/// A path without positions.
fn elements(path: &str) -> String {
    let is_position = |one: char| one == '[' || one == ']' || one.is_ascii_digit();
    path.chars().filter(|one| !is_position(*one)).collect()
}

#[test]
fn official_examples_have_the_errors_that_are_known_and_no_other() {
    for examples in examples().unwrap_or_default() {
        let release: Release = examples.release.parse().expect("a release");
        let known = match release {
            Release::R4 => R4,
            Release::R4B => R4B,
            Release::R5 => R5,
        };
        let known: BTreeMap<String, BTreeSet<String>> = known
            .iter()
            .map(|(file, codes)| {
                let codes = codes.iter().map(|code| (*code).to_owned());
                ((*file).to_owned(), codes.collect())
            })
            .collect();
        let mut found = BTreeMap::<String, BTreeSet<String>>::new();
        for file in examples.files() {
            let text = std::fs::read_to_string(&file).expect("a readable file");
            let findings = validate(release, &text);
            for finding in &findings {
                let name = file.file_name().unwrap_or_default().to_string_lossy();
                let line = format!("{} {}", finding.code.as_str(), elements(&finding.path));
                found.entry(name.into_owned()).or_default().insert(line);
            }
            if !findings.is_empty() {
                assert_eq!(validate(release, &to_operation_outcome(&findings)), []);
            }
        }
        assert_eq!(found, known, "{release}");
    }
}
