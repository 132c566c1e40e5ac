// Written by `cargo codegen` from specs/. Do not edit.
//! Resources.
mod account;
mod activity_definition;
mod administrable_product_definition;
mod adverse_event;
mod allergy_intolerance;
mod appointment;
mod appointment_response;
mod audit_event;
mod basic;
mod binary;
mod biologically_derived_product;
mod body_structure;
mod bundle;
mod capability_statement;
mod care_plan;
mod care_team;
mod catalog_entry;
mod charge_item;
mod charge_item_definition;
mod citation;
mod claim;
mod claim_response;
mod clinical_impression;
mod clinical_use_definition;
mod code_system;
mod communication;
mod communication_request;
mod compartment_definition;
mod composition;
mod concept_map;
mod condition;
mod consent;
mod contract;
mod coverage;
mod coverage_eligibility_request;
mod coverage_eligibility_response;
mod detected_issue;
mod device;
mod device_definition;
mod device_metric;
mod device_request;
mod device_use_statement;
mod diagnostic_report;
mod document_manifest;
mod document_reference;
mod encounter;
mod endpoint;
mod enrollment_request;
mod enrollment_response;
mod episode_of_care;
mod event_definition;
mod evidence;
mod evidence_report;
mod evidence_variable;
mod example_scenario;
mod explanation_of_benefit;
mod family_member_history;
mod flag;
mod goal;
mod graph_definition;
mod group;
mod guidance_response;
mod healthcare_service;
mod imaging_study;
mod immunization;
mod immunization_evaluation;
mod immunization_recommendation;
mod implementation_guide;
mod ingredient;
mod insurance_plan;
mod invoice;
mod library;
mod linkage;
mod list;
mod location;
mod manufactured_item_definition;
mod measure;
mod measure_report;
mod media;
mod medication;
mod medication_administration;
mod medication_dispense;
mod medication_knowledge;
mod medication_request;
mod medication_statement;
mod medicinal_product_definition;
mod message_definition;
mod message_header;
mod molecular_sequence;
mod naming_system;
mod nutrition_order;
mod nutrition_product;
mod observation;
mod observation_definition;
mod operation_definition;
mod operation_outcome;
mod organization;
mod organization_affiliation;
mod packaged_product_definition;
mod parameters;
mod patient;
mod payment_notice;
mod payment_reconciliation;
mod person;
mod plan_definition;
mod practitioner;
mod practitioner_role;
mod procedure;
mod provenance;
mod questionnaire;
mod questionnaire_response;
mod regulated_authorization;
mod related_person;
mod request_group;
mod research_definition;
mod research_element_definition;
mod research_study;
mod research_subject;
mod risk_assessment;
mod schedule;
mod search_parameter;
mod service_request;
mod slot;
mod specimen;
mod specimen_definition;
mod structure_definition;
mod structure_map;
mod subscription;
mod subscription_status;
mod subscription_topic;
mod substance;
mod substance_definition;
mod supply_delivery;
mod supply_request;
mod task;
mod terminology_capabilities;
mod test_report;
mod test_script;
mod value_set;
mod verification_result;
mod vision_prescription;
pub use account::*;
pub use activity_definition::*;
pub use administrable_product_definition::*;
pub use adverse_event::*;
pub use allergy_intolerance::*;
pub use appointment::*;
pub use appointment_response::*;
pub use audit_event::*;
pub use basic::*;
pub use binary::*;
pub use biologically_derived_product::*;
pub use body_structure::*;
pub use bundle::*;
pub use capability_statement::*;
pub use care_plan::*;
pub use care_team::*;
pub use catalog_entry::*;
pub use charge_item::*;
pub use charge_item_definition::*;
pub use citation::*;
pub use claim::*;
pub use claim_response::*;
pub use clinical_impression::*;
pub use clinical_use_definition::*;
pub use code_system::*;
pub use communication::*;
pub use communication_request::*;
pub use compartment_definition::*;
pub use composition::*;
pub use concept_map::*;
pub use condition::*;
pub use consent::*;
pub use contract::*;
pub use coverage::*;
pub use coverage_eligibility_request::*;
pub use coverage_eligibility_response::*;
pub use detected_issue::*;
pub use device::*;
pub use device_definition::*;
pub use device_metric::*;
pub use device_request::*;
pub use device_use_statement::*;
pub use diagnostic_report::*;
pub use document_manifest::*;
pub use document_reference::*;
pub use encounter::*;
pub use endpoint::*;
pub use enrollment_request::*;
pub use enrollment_response::*;
pub use episode_of_care::*;
pub use event_definition::*;
pub use evidence::*;
pub use evidence_report::*;
pub use evidence_variable::*;
pub use example_scenario::*;
pub use explanation_of_benefit::*;
pub use family_member_history::*;
pub use flag::*;
pub use goal::*;
pub use graph_definition::*;
pub use group::*;
pub use guidance_response::*;
pub use healthcare_service::*;
pub use imaging_study::*;
pub use immunization::*;
pub use immunization_evaluation::*;
pub use immunization_recommendation::*;
pub use implementation_guide::*;
pub use ingredient::*;
pub use insurance_plan::*;
pub use invoice::*;
pub use library::*;
pub use linkage::*;
pub use list::*;
pub use location::*;
pub use manufactured_item_definition::*;
pub use measure::*;
pub use measure_report::*;
pub use media::*;
pub use medication::*;
pub use medication_administration::*;
pub use medication_dispense::*;
pub use medication_knowledge::*;
pub use medication_request::*;
pub use medication_statement::*;
pub use medicinal_product_definition::*;
pub use message_definition::*;
pub use message_header::*;
pub use molecular_sequence::*;
pub use naming_system::*;
pub use nutrition_order::*;
pub use nutrition_product::*;
pub use observation::*;
pub use observation_definition::*;
pub use operation_definition::*;
pub use operation_outcome::*;
pub use organization::*;
pub use organization_affiliation::*;
pub use packaged_product_definition::*;
pub use parameters::*;
pub use patient::*;
pub use payment_notice::*;
pub use payment_reconciliation::*;
pub use person::*;
pub use plan_definition::*;
pub use practitioner::*;
pub use practitioner_role::*;
pub use procedure::*;
pub use provenance::*;
pub use questionnaire::*;
pub use questionnaire_response::*;
pub use regulated_authorization::*;
pub use related_person::*;
pub use request_group::*;
pub use research_definition::*;
pub use research_element_definition::*;
pub use research_study::*;
pub use research_subject::*;
pub use risk_assessment::*;
pub use schedule::*;
pub use search_parameter::*;
pub use service_request::*;
pub use slot::*;
pub use specimen::*;
pub use specimen_definition::*;
pub use structure_definition::*;
pub use structure_map::*;
pub use subscription::*;
pub use subscription_status::*;
pub use subscription_topic::*;
pub use substance::*;
pub use substance_definition::*;
pub use supply_delivery::*;
pub use supply_request::*;
pub use task::*;
pub use terminology_capabilities::*;
pub use test_report::*;
pub use test_script::*;
pub use value_set::*;
pub use verification_result::*;
pub use vision_prescription::*;
use crate::def::ResourceDef;
crate::resources!(
    R4B, [0 => Account, 1 => ActivityDefinition, 2 => AdministrableProductDefinition, 3
    => AdverseEvent, 4 => AllergyIntolerance, 5 => Appointment, 6 => AppointmentResponse,
    7 => AuditEvent, 8 => Basic, 9 => Binary, 10 => BiologicallyDerivedProduct, 11 =>
    BodyStructure, 12 => Bundle, 13 => CapabilityStatement, 14 => CarePlan, 15 =>
    CareTeam, 16 => CatalogEntry, 17 => ChargeItem, 18 => ChargeItemDefinition, 19 =>
    Citation, 20 => Claim, 21 => ClaimResponse, 22 => ClinicalImpression, 23 =>
    ClinicalUseDefinition, 24 => CodeSystem, 25 => Communication, 26 =>
    CommunicationRequest, 27 => CompartmentDefinition, 28 => Composition, 29 =>
    ConceptMap, 30 => Condition, 31 => Consent, 32 => Contract, 33 => Coverage, 34 =>
    CoverageEligibilityRequest, 35 => CoverageEligibilityResponse, 36 => DetectedIssue,
    37 => Device, 38 => DeviceDefinition, 39 => DeviceMetric, 40 => DeviceRequest, 41 =>
    DeviceUseStatement, 42 => DiagnosticReport, 43 => DocumentManifest, 44 =>
    DocumentReference, 45 => Encounter, 46 => Endpoint, 47 => EnrollmentRequest, 48 =>
    EnrollmentResponse, 49 => EpisodeOfCare, 50 => EventDefinition, 51 => Evidence, 52 =>
    EvidenceReport, 53 => EvidenceVariable, 54 => ExampleScenario, 55 =>
    ExplanationOfBenefit, 56 => FamilyMemberHistory, 57 => Flag, 58 => Goal, 59 =>
    GraphDefinition, 60 => Group, 61 => GuidanceResponse, 62 => HealthcareService, 63 =>
    ImagingStudy, 64 => Immunization, 65 => ImmunizationEvaluation, 66 =>
    ImmunizationRecommendation, 67 => ImplementationGuide, 68 => Ingredient, 69 =>
    InsurancePlan, 70 => Invoice, 71 => Library, 72 => Linkage, 73 => List, 74 =>
    Location, 75 => ManufacturedItemDefinition, 76 => Measure, 77 => MeasureReport, 78 =>
    Media, 79 => Medication, 80 => MedicationAdministration, 81 => MedicationDispense, 82
    => MedicationKnowledge, 83 => MedicationRequest, 84 => MedicationStatement, 85 =>
    MedicinalProductDefinition, 86 => MessageDefinition, 87 => MessageHeader, 88 =>
    MolecularSequence, 89 => NamingSystem, 90 => NutritionOrder, 91 => NutritionProduct,
    92 => Observation, 93 => ObservationDefinition, 94 => OperationDefinition, 95 =>
    OperationOutcome, 96 => Organization, 97 => OrganizationAffiliation, 98 =>
    PackagedProductDefinition, 99 => Parameters, 100 => Patient, 101 => PaymentNotice,
    102 => PaymentReconciliation, 103 => Person, 104 => PlanDefinition, 105 =>
    Practitioner, 106 => PractitionerRole, 107 => Procedure, 108 => Provenance, 109 =>
    Questionnaire, 110 => QuestionnaireResponse, 111 => RegulatedAuthorization, 112 =>
    RelatedPerson, 113 => RequestGroup, 114 => ResearchDefinition, 115 =>
    ResearchElementDefinition, 116 => ResearchStudy, 117 => ResearchSubject, 118 =>
    RiskAssessment, 119 => Schedule, 120 => SearchParameter, 121 => ServiceRequest, 122
    => Slot, 123 => Specimen, 124 => SpecimenDefinition, 125 => StructureDefinition, 126
    => StructureMap, 127 => Subscription, 128 => SubscriptionStatus, 129 =>
    SubscriptionTopic, 130 => Substance, 131 => SubstanceDefinition, 132 =>
    SupplyDelivery, 133 => SupplyRequest, 134 => Task, 135 => TerminologyCapabilities,
    136 => TestReport, 137 => TestScript, 138 => ValueSet, 139 => VerificationResult, 140
    => VisionPrescription]
);
/// Every resource with its table, by name.
pub static RESOURCES: &[ResourceDef] = &[
    ResourceDef {
        def: &ACCOUNT,
        table: &ACCOUNT_TABLE,
    },
    ResourceDef {
        def: &ACTIVITY_DEFINITION,
        table: &ACTIVITY_DEFINITION_TABLE,
    },
    ResourceDef {
        def: &ADMINISTRABLE_PRODUCT_DEFINITION,
        table: &ADMINISTRABLE_PRODUCT_DEFINITION_TABLE,
    },
    ResourceDef {
        def: &ADVERSE_EVENT,
        table: &ADVERSE_EVENT_TABLE,
    },
    ResourceDef {
        def: &ALLERGY_INTOLERANCE,
        table: &ALLERGY_INTOLERANCE_TABLE,
    },
    ResourceDef {
        def: &APPOINTMENT,
        table: &APPOINTMENT_TABLE,
    },
    ResourceDef {
        def: &APPOINTMENT_RESPONSE,
        table: &APPOINTMENT_RESPONSE_TABLE,
    },
    ResourceDef {
        def: &AUDIT_EVENT,
        table: &AUDIT_EVENT_TABLE,
    },
    ResourceDef {
        def: &BASIC,
        table: &BASIC_TABLE,
    },
    ResourceDef {
        def: &BINARY,
        table: &BINARY_TABLE,
    },
    ResourceDef {
        def: &BIOLOGICALLY_DERIVED_PRODUCT,
        table: &BIOLOGICALLY_DERIVED_PRODUCT_TABLE,
    },
    ResourceDef {
        def: &BODY_STRUCTURE,
        table: &BODY_STRUCTURE_TABLE,
    },
    ResourceDef {
        def: &BUNDLE,
        table: &BUNDLE_TABLE,
    },
    ResourceDef {
        def: &CAPABILITY_STATEMENT,
        table: &CAPABILITY_STATEMENT_TABLE,
    },
    ResourceDef {
        def: &CARE_PLAN,
        table: &CARE_PLAN_TABLE,
    },
    ResourceDef {
        def: &CARE_TEAM,
        table: &CARE_TEAM_TABLE,
    },
    ResourceDef {
        def: &CATALOG_ENTRY,
        table: &CATALOG_ENTRY_TABLE,
    },
    ResourceDef {
        def: &CHARGE_ITEM,
        table: &CHARGE_ITEM_TABLE,
    },
    ResourceDef {
        def: &CHARGE_ITEM_DEFINITION,
        table: &CHARGE_ITEM_DEFINITION_TABLE,
    },
    ResourceDef {
        def: &CITATION,
        table: &CITATION_TABLE,
    },
    ResourceDef {
        def: &CLAIM,
        table: &CLAIM_TABLE,
    },
    ResourceDef {
        def: &CLAIM_RESPONSE,
        table: &CLAIM_RESPONSE_TABLE,
    },
    ResourceDef {
        def: &CLINICAL_IMPRESSION,
        table: &CLINICAL_IMPRESSION_TABLE,
    },
    ResourceDef {
        def: &CLINICAL_USE_DEFINITION,
        table: &CLINICAL_USE_DEFINITION_TABLE,
    },
    ResourceDef {
        def: &CODE_SYSTEM,
        table: &CODE_SYSTEM_TABLE,
    },
    ResourceDef {
        def: &COMMUNICATION,
        table: &COMMUNICATION_TABLE,
    },
    ResourceDef {
        def: &COMMUNICATION_REQUEST,
        table: &COMMUNICATION_REQUEST_TABLE,
    },
    ResourceDef {
        def: &COMPARTMENT_DEFINITION,
        table: &COMPARTMENT_DEFINITION_TABLE,
    },
    ResourceDef {
        def: &COMPOSITION,
        table: &COMPOSITION_TABLE,
    },
    ResourceDef {
        def: &CONCEPT_MAP,
        table: &CONCEPT_MAP_TABLE,
    },
    ResourceDef {
        def: &CONDITION,
        table: &CONDITION_TABLE,
    },
    ResourceDef {
        def: &CONSENT,
        table: &CONSENT_TABLE,
    },
    ResourceDef {
        def: &CONTRACT,
        table: &CONTRACT_TABLE,
    },
    ResourceDef {
        def: &COVERAGE,
        table: &COVERAGE_TABLE,
    },
    ResourceDef {
        def: &COVERAGE_ELIGIBILITY_REQUEST,
        table: &COVERAGE_ELIGIBILITY_REQUEST_TABLE,
    },
    ResourceDef {
        def: &COVERAGE_ELIGIBILITY_RESPONSE,
        table: &COVERAGE_ELIGIBILITY_RESPONSE_TABLE,
    },
    ResourceDef {
        def: &DETECTED_ISSUE,
        table: &DETECTED_ISSUE_TABLE,
    },
    ResourceDef {
        def: &DEVICE,
        table: &DEVICE_TABLE,
    },
    ResourceDef {
        def: &DEVICE_DEFINITION,
        table: &DEVICE_DEFINITION_TABLE,
    },
    ResourceDef {
        def: &DEVICE_METRIC,
        table: &DEVICE_METRIC_TABLE,
    },
    ResourceDef {
        def: &DEVICE_REQUEST,
        table: &DEVICE_REQUEST_TABLE,
    },
    ResourceDef {
        def: &DEVICE_USE_STATEMENT,
        table: &DEVICE_USE_STATEMENT_TABLE,
    },
    ResourceDef {
        def: &DIAGNOSTIC_REPORT,
        table: &DIAGNOSTIC_REPORT_TABLE,
    },
    ResourceDef {
        def: &DOCUMENT_MANIFEST,
        table: &DOCUMENT_MANIFEST_TABLE,
    },
    ResourceDef {
        def: &DOCUMENT_REFERENCE,
        table: &DOCUMENT_REFERENCE_TABLE,
    },
    ResourceDef {
        def: &ENCOUNTER,
        table: &ENCOUNTER_TABLE,
    },
    ResourceDef {
        def: &ENDPOINT,
        table: &ENDPOINT_TABLE,
    },
    ResourceDef {
        def: &ENROLLMENT_REQUEST,
        table: &ENROLLMENT_REQUEST_TABLE,
    },
    ResourceDef {
        def: &ENROLLMENT_RESPONSE,
        table: &ENROLLMENT_RESPONSE_TABLE,
    },
    ResourceDef {
        def: &EPISODE_OF_CARE,
        table: &EPISODE_OF_CARE_TABLE,
    },
    ResourceDef {
        def: &EVENT_DEFINITION,
        table: &EVENT_DEFINITION_TABLE,
    },
    ResourceDef {
        def: &EVIDENCE,
        table: &EVIDENCE_TABLE,
    },
    ResourceDef {
        def: &EVIDENCE_REPORT,
        table: &EVIDENCE_REPORT_TABLE,
    },
    ResourceDef {
        def: &EVIDENCE_VARIABLE,
        table: &EVIDENCE_VARIABLE_TABLE,
    },
    ResourceDef {
        def: &EXAMPLE_SCENARIO,
        table: &EXAMPLE_SCENARIO_TABLE,
    },
    ResourceDef {
        def: &EXPLANATION_OF_BENEFIT,
        table: &EXPLANATION_OF_BENEFIT_TABLE,
    },
    ResourceDef {
        def: &FAMILY_MEMBER_HISTORY,
        table: &FAMILY_MEMBER_HISTORY_TABLE,
    },
    ResourceDef {
        def: &FLAG,
        table: &FLAG_TABLE,
    },
    ResourceDef {
        def: &GOAL,
        table: &GOAL_TABLE,
    },
    ResourceDef {
        def: &GRAPH_DEFINITION,
        table: &GRAPH_DEFINITION_TABLE,
    },
    ResourceDef {
        def: &GROUP,
        table: &GROUP_TABLE,
    },
    ResourceDef {
        def: &GUIDANCE_RESPONSE,
        table: &GUIDANCE_RESPONSE_TABLE,
    },
    ResourceDef {
        def: &HEALTHCARE_SERVICE,
        table: &HEALTHCARE_SERVICE_TABLE,
    },
    ResourceDef {
        def: &IMAGING_STUDY,
        table: &IMAGING_STUDY_TABLE,
    },
    ResourceDef {
        def: &IMMUNIZATION,
        table: &IMMUNIZATION_TABLE,
    },
    ResourceDef {
        def: &IMMUNIZATION_EVALUATION,
        table: &IMMUNIZATION_EVALUATION_TABLE,
    },
    ResourceDef {
        def: &IMMUNIZATION_RECOMMENDATION,
        table: &IMMUNIZATION_RECOMMENDATION_TABLE,
    },
    ResourceDef {
        def: &IMPLEMENTATION_GUIDE,
        table: &IMPLEMENTATION_GUIDE_TABLE,
    },
    ResourceDef {
        def: &INGREDIENT,
        table: &INGREDIENT_TABLE,
    },
    ResourceDef {
        def: &INSURANCE_PLAN,
        table: &INSURANCE_PLAN_TABLE,
    },
    ResourceDef {
        def: &INVOICE,
        table: &INVOICE_TABLE,
    },
    ResourceDef {
        def: &LIBRARY,
        table: &LIBRARY_TABLE,
    },
    ResourceDef {
        def: &LINKAGE,
        table: &LINKAGE_TABLE,
    },
    ResourceDef {
        def: &LIST,
        table: &LIST_TABLE,
    },
    ResourceDef {
        def: &LOCATION,
        table: &LOCATION_TABLE,
    },
    ResourceDef {
        def: &MANUFACTURED_ITEM_DEFINITION,
        table: &MANUFACTURED_ITEM_DEFINITION_TABLE,
    },
    ResourceDef {
        def: &MEASURE,
        table: &MEASURE_TABLE,
    },
    ResourceDef {
        def: &MEASURE_REPORT,
        table: &MEASURE_REPORT_TABLE,
    },
    ResourceDef {
        def: &MEDIA,
        table: &MEDIA_TABLE,
    },
    ResourceDef {
        def: &MEDICATION,
        table: &MEDICATION_TABLE,
    },
    ResourceDef {
        def: &MEDICATION_ADMINISTRATION,
        table: &MEDICATION_ADMINISTRATION_TABLE,
    },
    ResourceDef {
        def: &MEDICATION_DISPENSE,
        table: &MEDICATION_DISPENSE_TABLE,
    },
    ResourceDef {
        def: &MEDICATION_KNOWLEDGE,
        table: &MEDICATION_KNOWLEDGE_TABLE,
    },
    ResourceDef {
        def: &MEDICATION_REQUEST,
        table: &MEDICATION_REQUEST_TABLE,
    },
    ResourceDef {
        def: &MEDICATION_STATEMENT,
        table: &MEDICATION_STATEMENT_TABLE,
    },
    ResourceDef {
        def: &MEDICINAL_PRODUCT_DEFINITION,
        table: &MEDICINAL_PRODUCT_DEFINITION_TABLE,
    },
    ResourceDef {
        def: &MESSAGE_DEFINITION,
        table: &MESSAGE_DEFINITION_TABLE,
    },
    ResourceDef {
        def: &MESSAGE_HEADER,
        table: &MESSAGE_HEADER_TABLE,
    },
    ResourceDef {
        def: &MOLECULAR_SEQUENCE,
        table: &MOLECULAR_SEQUENCE_TABLE,
    },
    ResourceDef {
        def: &NAMING_SYSTEM,
        table: &NAMING_SYSTEM_TABLE,
    },
    ResourceDef {
        def: &NUTRITION_ORDER,
        table: &NUTRITION_ORDER_TABLE,
    },
    ResourceDef {
        def: &NUTRITION_PRODUCT,
        table: &NUTRITION_PRODUCT_TABLE,
    },
    ResourceDef {
        def: &OBSERVATION,
        table: &OBSERVATION_TABLE,
    },
    ResourceDef {
        def: &OBSERVATION_DEFINITION,
        table: &OBSERVATION_DEFINITION_TABLE,
    },
    ResourceDef {
        def: &OPERATION_DEFINITION,
        table: &OPERATION_DEFINITION_TABLE,
    },
    ResourceDef {
        def: &OPERATION_OUTCOME,
        table: &OPERATION_OUTCOME_TABLE,
    },
    ResourceDef {
        def: &ORGANIZATION,
        table: &ORGANIZATION_TABLE,
    },
    ResourceDef {
        def: &ORGANIZATION_AFFILIATION,
        table: &ORGANIZATION_AFFILIATION_TABLE,
    },
    ResourceDef {
        def: &PACKAGED_PRODUCT_DEFINITION,
        table: &PACKAGED_PRODUCT_DEFINITION_TABLE,
    },
    ResourceDef {
        def: &PARAMETERS,
        table: &PARAMETERS_TABLE,
    },
    ResourceDef {
        def: &PATIENT,
        table: &PATIENT_TABLE,
    },
    ResourceDef {
        def: &PAYMENT_NOTICE,
        table: &PAYMENT_NOTICE_TABLE,
    },
    ResourceDef {
        def: &PAYMENT_RECONCILIATION,
        table: &PAYMENT_RECONCILIATION_TABLE,
    },
    ResourceDef {
        def: &PERSON,
        table: &PERSON_TABLE,
    },
    ResourceDef {
        def: &PLAN_DEFINITION,
        table: &PLAN_DEFINITION_TABLE,
    },
    ResourceDef {
        def: &PRACTITIONER,
        table: &PRACTITIONER_TABLE,
    },
    ResourceDef {
        def: &PRACTITIONER_ROLE,
        table: &PRACTITIONER_ROLE_TABLE,
    },
    ResourceDef {
        def: &PROCEDURE,
        table: &PROCEDURE_TABLE,
    },
    ResourceDef {
        def: &PROVENANCE,
        table: &PROVENANCE_TABLE,
    },
    ResourceDef {
        def: &QUESTIONNAIRE,
        table: &QUESTIONNAIRE_TABLE,
    },
    ResourceDef {
        def: &QUESTIONNAIRE_RESPONSE,
        table: &QUESTIONNAIRE_RESPONSE_TABLE,
    },
    ResourceDef {
        def: &REGULATED_AUTHORIZATION,
        table: &REGULATED_AUTHORIZATION_TABLE,
    },
    ResourceDef {
        def: &RELATED_PERSON,
        table: &RELATED_PERSON_TABLE,
    },
    ResourceDef {
        def: &REQUEST_GROUP,
        table: &REQUEST_GROUP_TABLE,
    },
    ResourceDef {
        def: &RESEARCH_DEFINITION,
        table: &RESEARCH_DEFINITION_TABLE,
    },
    ResourceDef {
        def: &RESEARCH_ELEMENT_DEFINITION,
        table: &RESEARCH_ELEMENT_DEFINITION_TABLE,
    },
    ResourceDef {
        def: &RESEARCH_STUDY,
        table: &RESEARCH_STUDY_TABLE,
    },
    ResourceDef {
        def: &RESEARCH_SUBJECT,
        table: &RESEARCH_SUBJECT_TABLE,
    },
    ResourceDef {
        def: &RISK_ASSESSMENT,
        table: &RISK_ASSESSMENT_TABLE,
    },
    ResourceDef {
        def: &SCHEDULE,
        table: &SCHEDULE_TABLE,
    },
    ResourceDef {
        def: &SEARCH_PARAMETER,
        table: &SEARCH_PARAMETER_TABLE,
    },
    ResourceDef {
        def: &SERVICE_REQUEST,
        table: &SERVICE_REQUEST_TABLE,
    },
    ResourceDef {
        def: &SLOT,
        table: &SLOT_TABLE,
    },
    ResourceDef {
        def: &SPECIMEN,
        table: &SPECIMEN_TABLE,
    },
    ResourceDef {
        def: &SPECIMEN_DEFINITION,
        table: &SPECIMEN_DEFINITION_TABLE,
    },
    ResourceDef {
        def: &STRUCTURE_DEFINITION,
        table: &STRUCTURE_DEFINITION_TABLE,
    },
    ResourceDef {
        def: &STRUCTURE_MAP,
        table: &STRUCTURE_MAP_TABLE,
    },
    ResourceDef {
        def: &SUBSCRIPTION,
        table: &SUBSCRIPTION_TABLE,
    },
    ResourceDef {
        def: &SUBSCRIPTION_STATUS,
        table: &SUBSCRIPTION_STATUS_TABLE,
    },
    ResourceDef {
        def: &SUBSCRIPTION_TOPIC,
        table: &SUBSCRIPTION_TOPIC_TABLE,
    },
    ResourceDef {
        def: &SUBSTANCE,
        table: &SUBSTANCE_TABLE,
    },
    ResourceDef {
        def: &SUBSTANCE_DEFINITION,
        table: &SUBSTANCE_DEFINITION_TABLE,
    },
    ResourceDef {
        def: &SUPPLY_DELIVERY,
        table: &SUPPLY_DELIVERY_TABLE,
    },
    ResourceDef {
        def: &SUPPLY_REQUEST,
        table: &SUPPLY_REQUEST_TABLE,
    },
    ResourceDef {
        def: &TASK,
        table: &TASK_TABLE,
    },
    ResourceDef {
        def: &TERMINOLOGY_CAPABILITIES,
        table: &TERMINOLOGY_CAPABILITIES_TABLE,
    },
    ResourceDef {
        def: &TEST_REPORT,
        table: &TEST_REPORT_TABLE,
    },
    ResourceDef {
        def: &TEST_SCRIPT,
        table: &TEST_SCRIPT_TABLE,
    },
    ResourceDef {
        def: &VALUE_SET,
        table: &VALUE_SET_TABLE,
    },
    ResourceDef {
        def: &VERIFICATION_RESULT,
        table: &VERIFICATION_RESULT_TABLE,
    },
    ResourceDef {
        def: &VISION_PRESCRIPTION,
        table: &VISION_PRESCRIPTION_TABLE,
    },
];
