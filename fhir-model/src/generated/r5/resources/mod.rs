// Written by `cargo codegen` from specs/. Do not edit.
//! Resources.
mod account;
mod activity_definition;
mod actor_definition;
mod administrable_product_definition;
mod adverse_event;
mod allergy_intolerance;
mod appointment;
mod appointment_response;
mod artifact_assessment;
mod audit_event;
mod basic;
mod binary;
mod biologically_derived_product;
mod biologically_derived_product_dispense;
mod body_structure;
mod bundle;
mod capability_statement;
mod care_plan;
mod care_team;
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
mod condition_definition;
mod consent;
mod contract;
mod coverage;
mod coverage_eligibility_request;
mod coverage_eligibility_response;
mod detected_issue;
mod device;
mod device_association;
mod device_definition;
mod device_dispense;
mod device_metric;
mod device_request;
mod device_usage;
mod diagnostic_report;
mod document_reference;
mod encounter;
mod encounter_history;
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
mod formulary_item;
mod genomic_study;
mod goal;
mod graph_definition;
mod group;
mod guidance_response;
mod healthcare_service;
mod imaging_selection;
mod imaging_study;
mod immunization;
mod immunization_evaluation;
mod immunization_recommendation;
mod implementation_guide;
mod ingredient;
mod insurance_plan;
mod inventory_item;
mod inventory_report;
mod invoice;
mod library;
mod linkage;
mod list;
mod location;
mod manufactured_item_definition;
mod measure;
mod measure_report;
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
mod nutrition_intake;
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
mod permission;
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
mod request_orchestration;
mod requirements;
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
mod substance_nucleic_acid;
mod substance_polymer;
mod substance_protein;
mod substance_reference_information;
mod substance_source_material;
mod supply_delivery;
mod supply_request;
mod task;
mod terminology_capabilities;
mod test_plan;
mod test_report;
mod test_script;
mod transport;
mod value_set;
mod verification_result;
mod vision_prescription;
pub use account::*;
pub use activity_definition::*;
pub use actor_definition::*;
pub use administrable_product_definition::*;
pub use adverse_event::*;
pub use allergy_intolerance::*;
pub use appointment::*;
pub use appointment_response::*;
pub use artifact_assessment::*;
pub use audit_event::*;
pub use basic::*;
pub use binary::*;
pub use biologically_derived_product::*;
pub use biologically_derived_product_dispense::*;
pub use body_structure::*;
pub use bundle::*;
pub use capability_statement::*;
pub use care_plan::*;
pub use care_team::*;
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
pub use condition_definition::*;
pub use consent::*;
pub use contract::*;
pub use coverage::*;
pub use coverage_eligibility_request::*;
pub use coverage_eligibility_response::*;
pub use detected_issue::*;
pub use device::*;
pub use device_association::*;
pub use device_definition::*;
pub use device_dispense::*;
pub use device_metric::*;
pub use device_request::*;
pub use device_usage::*;
pub use diagnostic_report::*;
pub use document_reference::*;
pub use encounter::*;
pub use encounter_history::*;
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
pub use formulary_item::*;
pub use genomic_study::*;
pub use goal::*;
pub use graph_definition::*;
pub use group::*;
pub use guidance_response::*;
pub use healthcare_service::*;
pub use imaging_selection::*;
pub use imaging_study::*;
pub use immunization::*;
pub use immunization_evaluation::*;
pub use immunization_recommendation::*;
pub use implementation_guide::*;
pub use ingredient::*;
pub use insurance_plan::*;
pub use inventory_item::*;
pub use inventory_report::*;
pub use invoice::*;
pub use library::*;
pub use linkage::*;
pub use list::*;
pub use location::*;
pub use manufactured_item_definition::*;
pub use measure::*;
pub use measure_report::*;
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
pub use nutrition_intake::*;
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
pub use permission::*;
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
pub use request_orchestration::*;
pub use requirements::*;
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
pub use substance_nucleic_acid::*;
pub use substance_polymer::*;
pub use substance_protein::*;
pub use substance_reference_information::*;
pub use substance_source_material::*;
pub use supply_delivery::*;
pub use supply_request::*;
pub use task::*;
pub use terminology_capabilities::*;
pub use test_plan::*;
pub use test_report::*;
pub use test_script::*;
pub use transport::*;
pub use value_set::*;
pub use verification_result::*;
pub use vision_prescription::*;
use crate::def::ResourceDef;
crate::resources!(
    R5, [0 => Account, 1 => ActivityDefinition, 2 => ActorDefinition, 3 =>
    AdministrableProductDefinition, 4 => AdverseEvent, 5 => AllergyIntolerance, 6 =>
    Appointment, 7 => AppointmentResponse, 8 => ArtifactAssessment, 9 => AuditEvent, 10
    => Basic, 11 => Binary, 12 => BiologicallyDerivedProduct, 13 =>
    BiologicallyDerivedProductDispense, 14 => BodyStructure, 15 => Bundle, 16 =>
    CapabilityStatement, 17 => CarePlan, 18 => CareTeam, 19 => ChargeItem, 20 =>
    ChargeItemDefinition, 21 => Citation, 22 => Claim, 23 => ClaimResponse, 24 =>
    ClinicalImpression, 25 => ClinicalUseDefinition, 26 => CodeSystem, 27 =>
    Communication, 28 => CommunicationRequest, 29 => CompartmentDefinition, 30 =>
    Composition, 31 => ConceptMap, 32 => Condition, 33 => ConditionDefinition, 34 =>
    Consent, 35 => Contract, 36 => Coverage, 37 => CoverageEligibilityRequest, 38 =>
    CoverageEligibilityResponse, 39 => DetectedIssue, 40 => Device, 41 =>
    DeviceAssociation, 42 => DeviceDefinition, 43 => DeviceDispense, 44 => DeviceMetric,
    45 => DeviceRequest, 46 => DeviceUsage, 47 => DiagnosticReport, 48 =>
    DocumentReference, 49 => Encounter, 50 => EncounterHistory, 51 => Endpoint, 52 =>
    EnrollmentRequest, 53 => EnrollmentResponse, 54 => EpisodeOfCare, 55 =>
    EventDefinition, 56 => Evidence, 57 => EvidenceReport, 58 => EvidenceVariable, 59 =>
    ExampleScenario, 60 => ExplanationOfBenefit, 61 => FamilyMemberHistory, 62 => Flag,
    63 => FormularyItem, 64 => GenomicStudy, 65 => Goal, 66 => GraphDefinition, 67 =>
    Group, 68 => GuidanceResponse, 69 => HealthcareService, 70 => ImagingSelection, 71 =>
    ImagingStudy, 72 => Immunization, 73 => ImmunizationEvaluation, 74 =>
    ImmunizationRecommendation, 75 => ImplementationGuide, 76 => Ingredient, 77 =>
    InsurancePlan, 78 => InventoryItem, 79 => InventoryReport, 80 => Invoice, 81 =>
    Library, 82 => Linkage, 83 => List, 84 => Location, 85 => ManufacturedItemDefinition,
    86 => Measure, 87 => MeasureReport, 88 => Medication, 89 => MedicationAdministration,
    90 => MedicationDispense, 91 => MedicationKnowledge, 92 => MedicationRequest, 93 =>
    MedicationStatement, 94 => MedicinalProductDefinition, 95 => MessageDefinition, 96 =>
    MessageHeader, 97 => MolecularSequence, 98 => NamingSystem, 99 => NutritionIntake,
    100 => NutritionOrder, 101 => NutritionProduct, 102 => Observation, 103 =>
    ObservationDefinition, 104 => OperationDefinition, 105 => OperationOutcome, 106 =>
    Organization, 107 => OrganizationAffiliation, 108 => PackagedProductDefinition, 109
    => Parameters, 110 => Patient, 111 => PaymentNotice, 112 => PaymentReconciliation,
    113 => Permission, 114 => Person, 115 => PlanDefinition, 116 => Practitioner, 117 =>
    PractitionerRole, 118 => Procedure, 119 => Provenance, 120 => Questionnaire, 121 =>
    QuestionnaireResponse, 122 => RegulatedAuthorization, 123 => RelatedPerson, 124 =>
    RequestOrchestration, 125 => Requirements, 126 => ResearchStudy, 127 =>
    ResearchSubject, 128 => RiskAssessment, 129 => Schedule, 130 => SearchParameter, 131
    => ServiceRequest, 132 => Slot, 133 => Specimen, 134 => SpecimenDefinition, 135 =>
    StructureDefinition, 136 => StructureMap, 137 => Subscription, 138 =>
    SubscriptionStatus, 139 => SubscriptionTopic, 140 => Substance, 141 =>
    SubstanceDefinition, 142 => SubstanceNucleicAcid, 143 => SubstancePolymer, 144 =>
    SubstanceProtein, 145 => SubstanceReferenceInformation, 146 =>
    SubstanceSourceMaterial, 147 => SupplyDelivery, 148 => SupplyRequest, 149 => Task,
    150 => TerminologyCapabilities, 151 => TestPlan, 152 => TestReport, 153 =>
    TestScript, 154 => Transport, 155 => ValueSet, 156 => VerificationResult, 157 =>
    VisionPrescription]
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
        def: &ACTOR_DEFINITION,
        table: &ACTOR_DEFINITION_TABLE,
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
        def: &ARTIFACT_ASSESSMENT,
        table: &ARTIFACT_ASSESSMENT_TABLE,
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
        def: &BIOLOGICALLY_DERIVED_PRODUCT_DISPENSE,
        table: &BIOLOGICALLY_DERIVED_PRODUCT_DISPENSE_TABLE,
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
        def: &CONDITION_DEFINITION,
        table: &CONDITION_DEFINITION_TABLE,
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
        def: &DEVICE_ASSOCIATION,
        table: &DEVICE_ASSOCIATION_TABLE,
    },
    ResourceDef {
        def: &DEVICE_DEFINITION,
        table: &DEVICE_DEFINITION_TABLE,
    },
    ResourceDef {
        def: &DEVICE_DISPENSE,
        table: &DEVICE_DISPENSE_TABLE,
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
        def: &DEVICE_USAGE,
        table: &DEVICE_USAGE_TABLE,
    },
    ResourceDef {
        def: &DIAGNOSTIC_REPORT,
        table: &DIAGNOSTIC_REPORT_TABLE,
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
        def: &ENCOUNTER_HISTORY,
        table: &ENCOUNTER_HISTORY_TABLE,
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
        def: &FORMULARY_ITEM,
        table: &FORMULARY_ITEM_TABLE,
    },
    ResourceDef {
        def: &GENOMIC_STUDY,
        table: &GENOMIC_STUDY_TABLE,
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
        def: &IMAGING_SELECTION,
        table: &IMAGING_SELECTION_TABLE,
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
        def: &INVENTORY_ITEM,
        table: &INVENTORY_ITEM_TABLE,
    },
    ResourceDef {
        def: &INVENTORY_REPORT,
        table: &INVENTORY_REPORT_TABLE,
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
        def: &NUTRITION_INTAKE,
        table: &NUTRITION_INTAKE_TABLE,
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
        def: &PERMISSION,
        table: &PERMISSION_TABLE,
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
        def: &REQUEST_ORCHESTRATION,
        table: &REQUEST_ORCHESTRATION_TABLE,
    },
    ResourceDef {
        def: &REQUIREMENTS,
        table: &REQUIREMENTS_TABLE,
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
        def: &SUBSTANCE_NUCLEIC_ACID,
        table: &SUBSTANCE_NUCLEIC_ACID_TABLE,
    },
    ResourceDef {
        def: &SUBSTANCE_POLYMER,
        table: &SUBSTANCE_POLYMER_TABLE,
    },
    ResourceDef {
        def: &SUBSTANCE_PROTEIN,
        table: &SUBSTANCE_PROTEIN_TABLE,
    },
    ResourceDef {
        def: &SUBSTANCE_REFERENCE_INFORMATION,
        table: &SUBSTANCE_REFERENCE_INFORMATION_TABLE,
    },
    ResourceDef {
        def: &SUBSTANCE_SOURCE_MATERIAL,
        table: &SUBSTANCE_SOURCE_MATERIAL_TABLE,
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
        def: &TEST_PLAN,
        table: &TEST_PLAN_TABLE,
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
        def: &TRANSPORT,
        table: &TRANSPORT_TABLE,
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
