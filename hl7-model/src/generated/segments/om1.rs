// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// OM1 · General Segment
#[derive(Default)]
#[non_exhaustive]
pub struct Om1 {
    /// OM1-1 · Sequence Number - Test/Observation Master File · NM
    pub sequence_number_test_observation_master_file: Maybe<Nm>,
    /// OM1-2 · Producer's Service/Test/Observation ID · CWE
    pub producers_service_test_observation_id: Maybe<Box<Cwe>>,
    /// OM1-3 · Permitted Data Types · ID
    pub permitted_data_types: Vec<Maybe<String>>,
    /// OM1-4 · Specimen Required · ID
    pub specimen_required: Vec<Maybe<String>>,
    /// OM1-5 · Producer ID · CWE
    pub producer_id: Maybe<Box<Cwe>>,
    /// OM1-6 · Observation Description · TX
    pub observation_description: Maybe<String>,
    /// OM1-7 · Other Service/Test/Observation IDs for the Observation · CWE
    pub other_service_test_observation_ids_for_the_observation: Vec<Maybe<Cwe>>,
    /// OM1-8 · Other Names · ST
    pub other_names: Vec<Maybe<String>>,
    /// OM1-9 · Preferred Report Name for the Observation · ST
    pub preferred_report_name_for_the_observation: Vec<Maybe<String>>,
    /// OM1-10 · Preferred Short Name or Mnemonic for the Observation · ST
    pub preferred_short_name_or_mnemonic_for_the_observation: Maybe<String>,
    /// OM1-11 · Preferred Long Name for the Observation · ST
    pub preferred_long_name_for_the_observation: Maybe<String>,
    /// OM1-12 · Orderability · ID
    pub orderability: Maybe<String>,
    /// OM1-13 · Identity of Instrument Used to Perform this Study · CWE
    pub identity_of_instrument_used_to_perform_this_study: Vec<Maybe<Cwe>>,
    /// OM1-14 · Coded Representation of Method · CWE
    pub coded_representation_of_method: Vec<Maybe<Cwe>>,
    /// OM1-15 · Portable Device Indicator · ID
    pub portable_device_indicator: Vec<Maybe<String>>,
    /// OM1-16 · Observation Producing Department/Section · CWE
    pub observation_producing_department_section: Vec<Maybe<Cwe>>,
    /// OM1-17 · Telephone Number of Section · XTN
    pub telephone_number_of_section: Vec<Maybe<Xtn>>,
    /// OM1-18 · Nature of Service/Test/Observation · CWE
    pub nature_of_service_test_observation: Maybe<Box<Cwe>>,
    /// OM1-19 · Report Subheader · CWE
    pub report_subheader: Maybe<Box<Cwe>>,
    /// OM1-20 · Report Display Order · ST
    pub report_display_order: Maybe<String>,
    /// OM1-21 · Date/Time Stamp for Any Change in Definition for the Observation · DTM
    pub date_time_stamp_for_any_change_in_definition: Maybe<Dtm>,
    /// OM1-22 · Effective Date/Time of Change · DTM
    pub effective_date_time_of_change: Maybe<Dtm>,
    /// OM1-23 · Typical Turn-Around Time · NM
    pub typical_turn_around_time: Maybe<Nm>,
    /// OM1-24 · Processing Time · NM
    pub processing_time: Maybe<Nm>,
    /// OM1-25 · Processing Priority · ID
    pub processing_priority: Vec<Maybe<String>>,
    /// OM1-26 · Reporting Priority · ID
    pub reporting_priority: Vec<Maybe<String>>,
    /// OM1-27 · Outside Site(s) Where Observation May Be Performed · CWE
    pub outside_sites_where_observation_may_be_performed: Vec<Maybe<Cwe>>,
    /// OM1-28 · Address of Outside Site(s) · XAD
    pub address_of_outside_sites: Vec<Maybe<Xad>>,
    /// OM1-29 · Phone Number of Outside Site · XTN
    pub phone_number_of_outside_site: Vec<Maybe<Xtn>>,
    /// OM1-30 · Confidentiality Code · CWE
    pub confidentiality_code: Vec<Maybe<Cwe>>,
    /// OM1-31 · Observations Required to Interpret this Observation · CWE
    pub observations_required_to_interpret_this_observation: Vec<Maybe<Cwe>>,
    /// OM1-32 · Interpretation of Observations · TX
    pub interpretation_of_observations: Vec<Maybe<String>>,
    /// OM1-33 · Contraindications to Observations · CWE
    pub contraindications_to_observations: Vec<Maybe<Cwe>>,
    /// OM1-34 · Reflex Tests/Observations · CWE
    pub reflex_tests_observations: Vec<Maybe<Cwe>>,
    /// OM1-35 · Rules that Trigger Reflex Testing · TX
    pub rules_that_trigger_reflex_testing: Vec<Maybe<String>>,
    /// OM1-36 · Fixed Canned Message · CWE
    pub fixed_canned_message: Vec<Maybe<Cwe>>,
    /// OM1-37 · Patient Preparation · TX
    pub patient_preparation: Vec<Maybe<String>>,
    /// OM1-38 · Procedure Medication · CWE
    pub procedure_medication: Maybe<Box<Cwe>>,
    /// OM1-39 · Factors that may Affect the Observation · TX
    pub factors_that_may_affect_the_observation: Maybe<String>,
    /// OM1-40 · Service/Test/Observation Performance Schedule · ST
    pub service_test_observation_performance_schedule: Vec<Maybe<String>>,
    /// OM1-41 · Description of Test Methods · TX
    pub description_of_test_methods: Vec<Maybe<String>>,
    /// OM1-42 · Kind of Quantity Observed · CWE
    pub kind_of_quantity_observed: Maybe<Box<Cwe>>,
    /// OM1-43 · Point Versus Interval · CWE
    pub point_versus_interval: Maybe<Box<Cwe>>,
    /// OM1-44 · Challenge Information · TX
    pub challenge_information: Maybe<String>,
    /// OM1-45 · Relationship Modifier · CWE
    pub relationship_modifier: Maybe<Box<Cwe>>,
    /// OM1-46 · Target Anatomic Site Of Test · CWE
    pub target_anatomic_site_of_test: Maybe<Box<Cwe>>,
    /// OM1-47 · Modality of Imaging Measurement · CWE
    pub modality_of_imaging_measurement: Maybe<Box<Cwe>>,
    /// OM1-48 · Exclusive Test · ID
    pub exclusive_test: Maybe<String>,
    /// OM1-49 · Diagnostic Serv Sect ID · ID
    pub diagnostic_serv_sect_id: Maybe<String>,
    /// OM1-50 · Taxonomic Classification Code · CWE
    pub taxonomic_classification_code: Maybe<Box<Cwe>>,
    /// OM1-51 · Other Names · ST
    pub other_names_51: Vec<Maybe<String>>,
    /// OM1-52 · Replacement Producer's Service/Test/Observation ID · CWE
    pub replacement_producers_service_test_observation_id: Vec<Maybe<Cwe>>,
    /// OM1-53 · Prior Resuts Instructions · TX
    pub prior_resuts_instructions: Vec<Maybe<String>>,
    /// OM1-54 · Special Instructions · TX
    pub special_instructions: Maybe<String>,
    /// OM1-55 · Test Category · CWE
    pub test_category: Vec<Maybe<Cwe>>,
    /// OM1-56 · Observation/Identifier associated with Producer's Service/Test/Observation ID · CWE
    pub observation_identifier_for_producers_service_test_observation: Maybe<Box<Cwe>>,
    /// OM1-57 · Typical Turn-Around Time · CQ
    pub typical_turn_around_time_57: Maybe<Box<Cq>>,
    /// OM1-58 · Gender Restriction · CWE
    pub gender_restriction: Vec<Maybe<Cwe>>,
    /// OM1-59 · Age Restriction · NR
    pub age_restriction: Vec<Maybe<Nr>>,
    /// What a message has beyond these 59.
    pub extra: Extra,
}
record!(
    segment Om1, OM1, [1 => sequence_number_test_observation_master_file, 2 =>
    producers_service_test_observation_id, 3 => permitted_data_types, 4 =>
    specimen_required, 5 => producer_id, 6 => observation_description, 7 =>
    other_service_test_observation_ids_for_the_observation, 8 => other_names, 9 =>
    preferred_report_name_for_the_observation, 10 =>
    preferred_short_name_or_mnemonic_for_the_observation, 11 =>
    preferred_long_name_for_the_observation, 12 => orderability, 13 =>
    identity_of_instrument_used_to_perform_this_study, 14 =>
    coded_representation_of_method, 15 => portable_device_indicator, 16 =>
    observation_producing_department_section, 17 => telephone_number_of_section, 18 =>
    nature_of_service_test_observation, 19 => report_subheader, 20 =>
    report_display_order, 21 => date_time_stamp_for_any_change_in_definition, 22 =>
    effective_date_time_of_change, 23 => typical_turn_around_time, 24 => processing_time,
    25 => processing_priority, 26 => reporting_priority, 27 =>
    outside_sites_where_observation_may_be_performed, 28 => address_of_outside_sites, 29
    => phone_number_of_outside_site, 30 => confidentiality_code, 31 =>
    observations_required_to_interpret_this_observation, 32 =>
    interpretation_of_observations, 33 => contraindications_to_observations, 34 =>
    reflex_tests_observations, 35 => rules_that_trigger_reflex_testing, 36 =>
    fixed_canned_message, 37 => patient_preparation, 38 => procedure_medication, 39 =>
    factors_that_may_affect_the_observation, 40 =>
    service_test_observation_performance_schedule, 41 => description_of_test_methods, 42
    => kind_of_quantity_observed, 43 => point_versus_interval, 44 =>
    challenge_information, 45 => relationship_modifier, 46 =>
    target_anatomic_site_of_test, 47 => modality_of_imaging_measurement, 48 =>
    exclusive_test, 49 => diagnostic_serv_sect_id, 50 => taxonomic_classification_code,
    51 => other_names_51, 52 => replacement_producers_service_test_observation_id, 53 =>
    prior_resuts_instructions, 54 => special_instructions, 55 => test_category, 56 =>
    observation_identifier_for_producers_service_test_observation, 57 =>
    typical_turn_around_time_57, 58 => gender_restriction, 59 => age_restriction]
);
/// Definition of [`Om1`].
pub static OM1: SegmentDef = SegmentDef {
    id: "OM1",
    title: "General Segment",
    fields: &[
        single(
            "sequence_number_test_observation_master_file",
            "Sequence Number - Test/Observation Master File",
            NM,
            &[
                used(V2_2, V2_2, O, 1, 3, "", "ST"),
                used(V2_3, V2_3_1, O, 1, 4, "", "NM"),
                used(V2_4, V2_6, R, 1, 4, "", "NM"),
                used(V2_7, V2_8_2, R, 1, 0, "", "NM"),
            ],
        ),
        single(
            "producers_service_test_observation_id",
            "Producer's Service/Test/Observation ID",
            of(&CWE),
            &[
                used(V2_2, V2_2, O, 1, 4, "", "NM"),
                used(V2_3, V2_3, R, 1, 200, "", "CE"),
                used(V2_3_1, V2_3_1, O, 1, 200, "", "CE"),
                used(V2_4, V2_5_1, R, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "", "CWE"),
            ],
        ),
        repeated(
            "permitted_data_types",
            "Permitted Data Types",
            ID,
            &[
                used(V2_2, V2_2, R, 1, 200, "", "CE"),
                used(V2_3, V2_6, O, 0, 12, "0125", "ID"),
                used(V2_7, V2_8_2, O, 0, 3, "0125", "ID"),
            ],
        ),
        repeated(
            "specimen_required",
            "Specimen Required",
            ID,
            &[
                used(V2_2, V2_2, O, 0, 12, "0125", "ID"),
                used(V2_3, V2_3, R, 1, 1, "0136", "ID"),
                used(V2_3_1, V2_3_1, O, 1, 1, "0136", "ID"),
                used(V2_4, V2_8_2, R, 1, 1, "0136", "ID"),
            ],
        ),
        single(
            "producer_id",
            "Producer ID",
            of(&CWE),
            &[
                used(V2_2, V2_2, R, 1, 1, "0136", "ID"),
                used(V2_3, V2_3, R, 1, 200, "", "CE"),
                used(V2_3_1, V2_3_1, O, 1, 200, "", "CE"),
                used(V2_4, V2_5_1, R, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "observation_description",
            "Observation Description",
            TX,
            &[
                used(V2_2, V2_2, R, 1, 200, "", "CE"),
                used(V2_3, V2_3, O, 1, 200, "", "CE"),
                used(V2_3_1, V2_5_1, O, 1, 200, "", "TX"),
                used(V2_6, V2_8_2, O, 1, 0, "", "TX"),
            ],
        ),
        repeated(
            "other_service_test_observation_ids_for_the_observation",
            "Other Service/Test/Observation IDs for the Observation",
            of(&CWE),
            &[
                used(V2_2, V2_2, O, 1, 200, "", "TX"),
                used(V2_3, V2_3_1, O, 1, 200, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_7_1, O, 1, 0, "", "CWE"),
                used(V2_8, V2_8_2, O, 0, 0, "", "CWE"),
            ],
        ),
        repeated(
            "other_names",
            "Other Names",
            ST,
            &[
                used(V2_2, V2_2, O, 1, 200, "", "CE"),
                used(V2_3, V2_3, R, 0, 200, "", "ST"),
                used(V2_3_1, V2_3_1, O, 0, 200, "", "ST"),
                used(V2_4, V2_6, R, 0, 200, "", "ST"),
                used(V2_7, V2_7_1, R, 0, 0, "", "ST"),
                used(V2_8, V2_8_2, O, 0, 0, "", "ST"),
            ],
        ),
        repeated(
            "preferred_report_name_for_the_observation",
            "Preferred Report Name for the Observation",
            ST,
            &[
                used(V2_2, V2_2, R, 0, 200, "", "ST"),
                used(V2_3, V2_6, O, 1, 30, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "preferred_short_name_or_mnemonic_for_the_observation",
            "Preferred Short Name or Mnemonic for the Observation",
            ST,
            &[
                used(V2_2, V2_2, O, 1, 30, "", "ST"),
                used(V2_3, V2_8_2, O, 1, 8, "", "ST"),
            ],
        ),
        single(
            "preferred_long_name_for_the_observation",
            "Preferred Long Name for the Observation",
            ST,
            &[
                used(V2_2, V2_2, O, 1, 8, "", "ST"),
                used(V2_3, V2_6, O, 1, 200, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "orderability",
            "Orderability",
            ID,
            &[
                used(V2_2, V2_2, O, 1, 200, "", "ST"),
                used(V2_3, V2_8_2, O, 1, 1, "0136", "ID"),
            ],
        ),
        repeated(
            "identity_of_instrument_used_to_perform_this_study",
            "Identity of Instrument Used to Perform this Study",
            of(&CWE),
            &[
                used(V2_2, V2_2, O, 1, 1, "0136", "ID"),
                used(V2_3, V2_3_1, O, 0, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CWE"),
            ],
        ),
        repeated(
            "coded_representation_of_method",
            "Coded Representation of Method",
            of(&CWE),
            &[
                used(V2_2, V2_2, O, 0, 60, "", "CE"),
                used(V2_3, V2_3, O, 1, 200, "", "CE"),
                used(V2_3_1, V2_3_1, O, 0, 200, "", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CWE"),
            ],
        ),
        repeated(
            "portable_device_indicator",
            "Portable Device Indicator",
            ID,
            &[
                used(V2_2, V2_2, O, 0, 200, "", "CE"),
                used(V2_3, V2_8_2, O, 1, 1, "0136", "ID"),
            ],
        ),
        repeated(
            "observation_producing_department_section",
            "Observation Producing Department/Section",
            of(&CWE),
            &[
                used(V2_2, V2_2, O, 1, 1, "0136", "ID"),
                used(V2_3, V2_3, O, 0, 60, "", "CE"),
                used(V2_3_1, V2_3_1, O, 0, 1, "", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CWE"),
            ],
        ),
        repeated(
            "telephone_number_of_section",
            "Telephone Number of Section",
            of(&XTN),
            &[
                used(V2_2, V2_2, O, 0, 1, "", "ID"),
                used(V2_3, V2_3, O, 1, 40, "", "TN"),
                used(V2_3_1, V2_3_1, O, 1, 40, "", "XTN"),
                used(V2_4, V2_5_1, O, 1, 250, "", "XTN"),
                used(V2_6, V2_8_2, O, 1, 0, "", "XTN"),
            ],
        ),
        single(
            "nature_of_service_test_observation",
            "Nature of Service/Test/Observation",
            of(&CWE),
            &[
                used(V2_2, V2_2, O, 1, 40, "", "TN"),
                used(V2_3, V2_3, O, 1, 1, "0174", "ID"),
                used(V2_3_1, V2_6, R, 1, 1, "0174", "IS"),
                used(V2_7, V2_8_2, R, 1, 0, "0174", "CWE"),
            ],
        ),
        single(
            "report_subheader",
            "Report Subheader",
            of(&CWE),
            &[
                used(V2_2, V2_2, R, 1, 1, "0174", "ID"),
                used(V2_3, V2_3_1, O, 1, 200, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "report_display_order",
            "Report Display Order",
            ST,
            &[
                used(V2_2, V2_2, O, 1, 200, "", "CE"),
                used(V2_3, V2_6, O, 1, 20, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "date_time_stamp_for_any_change_in_definition",
            "Date/Time Stamp for Any Change in Definition for the Observation",
            DTM,
            &[
                used(V2_2, V2_2, O, 1, 20, "", "ST"),
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "effective_date_time_of_change",
            "Effective Date/Time of Change",
            DTM,
            &[
                used(V2_2, V2_2, R, 1, 26, "", "TS"),
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "typical_turn_around_time",
            "Typical Turn-Around Time",
            NM,
            &[
                used(V2_2, V2_2, O, 1, 26, "", "TS"),
                used(V2_3, V2_6, O, 1, 20, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "processing_time",
            "Processing Time",
            NM,
            &[
                used(V2_2, V2_6, O, 1, 20, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        repeated(
            "processing_priority",
            "Processing Priority",
            ID,
            &[
                used(V2_2, V2_2, O, 1, 20, "", "NM"),
                used(V2_3, V2_6, O, 0, 40, "0168", "ID"),
                used(V2_7, V2_8_2, O, 0, 1, "0168", "ID"),
            ],
        ),
        repeated(
            "reporting_priority",
            "Reporting Priority",
            ID,
            &[
                used(V2_2, V2_2, O, 0, 40, "0168", "ID"),
                used(V2_3, V2_6, O, 1, 5, "0169", "ID"),
                used(V2_7, V2_8_2, O, 1, 1, "0169", "ID"),
            ],
        ),
        repeated(
            "outside_sites_where_observation_may_be_performed",
            "Outside Site(s) Where Observation May Be Performed",
            of(&CWE),
            &[
                used(V2_2, V2_2, O, 1, 5, "0169", "ID"),
                used(V2_3, V2_3_1, O, 0, 200, "", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CWE"),
            ],
        ),
        repeated(
            "address_of_outside_sites",
            "Address of Outside Site(s)",
            of(&XAD),
            &[
                used(V2_2, V2_2, O, 0, 200, "", "CE"),
                used(V2_3, V2_3, O, 1, 1000, "", "AD"),
                used(V2_3_1, V2_4, O, 0, 1000, "", "XAD"),
                used(V2_5, V2_5_1, O, 0, 250, "", "XAD"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XAD"),
            ],
        ),
        repeated(
            "phone_number_of_outside_site",
            "Phone Number of Outside Site",
            of(&XTN),
            &[
                used(V2_2, V2_2, O, 0, 1000, "", "AD"),
                used(V2_3, V2_3, O, 1, 400, "", "TN"),
                used(V2_3_1, V2_4, O, 1, 400, "", "XTN"),
                used(V2_5, V2_5_1, O, 1, 250, "", "XTN"),
                used(V2_6, V2_8_2, O, 1, 0, "", "XTN"),
            ],
        ),
        repeated(
            "confidentiality_code",
            "Confidentiality Code",
            of(&CWE),
            &[
                used(V2_2, V2_2, O, 0, 400, "", "TN"),
                used(V2_3, V2_3, O, 1, 1, "0177", "ID"),
                used(V2_3_1, V2_4, O, 1, 1, "0177", "IS"),
                used(V2_5, V2_5_1, O, 1, 250, "0177", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "0177", "CWE"),
            ],
        ),
        repeated(
            "observations_required_to_interpret_this_observation",
            "Observations Required to Interpret this Observation",
            of(&CWE),
            &[
                used(V2_2, V2_2, O, 1, 1, "0177", "ID"),
                used(V2_3, V2_3_1, O, 1, 200, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_7_1, O, 1, 0, "", "CWE"),
                used(V2_8, V2_8_2, O, 0, 0, "", "CWE"),
            ],
        ),
        repeated(
            "interpretation_of_observations",
            "Interpretation of Observations",
            TX,
            &[
                used(V2_2, V2_2, O, 0, 200, "", "CE"),
                used(V2_3, V2_5_1, O, 1, 65536, "", "TX"),
                used(V2_6, V2_8_2, O, 1, 0, "", "TX"),
            ],
        ),
        repeated(
            "contraindications_to_observations",
            "Contraindications to Observations",
            of(&CWE),
            &[
                used(V2_2, V2_2, O, 1, 65536, "", "TX"),
                used(V2_3, V2_4, O, 1, 65536, "", "CE"),
                used(V2_5, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_7_1, O, 1, 0, "", "CWE"),
                used(V2_8, V2_8_2, O, 0, 0, "", "CWE"),
            ],
        ),
        repeated(
            "reflex_tests_observations",
            "Reflex Tests/Observations",
            of(&CWE),
            &[
                used(V2_2, V2_2, O, 0, 65536, "", "CE"),
                used(V2_3, V2_3_1, O, 0, 200, "", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CWE"),
            ],
        ),
        repeated(
            "rules_that_trigger_reflex_testing",
            "Rules that Trigger Reflex Testing",
            TX,
            &[
                used(V2_2, V2_2, O, 0, 200, "", "CE"),
                used(V2_3, V2_3, O, 1, 80, "", "ST"),
                used(V2_3_1, V2_5_1, O, 1, 80, "", "TX"),
                used(V2_6, V2_7_1, O, 1, 0, "", "TX"),
                used(V2_8, V2_8_2, O, 0, 0, "", "TX"),
            ],
        ),
        repeated(
            "fixed_canned_message",
            "Fixed Canned Message",
            of(&CWE),
            &[
                used(V2_2, V2_2, O, 1, 80, "", "ST"),
                used(V2_3, V2_4, O, 1, 65536, "", "CE"),
                used(V2_5, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_7_1, O, 1, 0, "", "CWE"),
                used(V2_8, V2_8_2, O, 0, 0, "", "CWE"),
            ],
        ),
        repeated(
            "patient_preparation",
            "Patient Preparation",
            TX,
            &[
                used(V2_2, V2_2, O, 0, 65536, "", "CE"),
                used(V2_3, V2_5_1, O, 1, 200, "", "TX"),
                used(V2_6, V2_7_1, O, 1, 0, "", "TX"),
                used(V2_8, V2_8_2, O, 0, 0, "", "TX"),
            ],
        ),
        single(
            "procedure_medication",
            "Procedure Medication",
            of(&CWE),
            &[
                used(V2_2, V2_2, O, 1, 200, "", "TX"),
                used(V2_3, V2_3_1, O, 1, 200, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "factors_that_may_affect_the_observation",
            "Factors that may Affect the Observation",
            TX,
            &[
                used(V2_2, V2_2, O, 1, 200, "", "CE"),
                used(V2_3, V2_5_1, O, 1, 200, "", "TX"),
                used(V2_6, V2_8_2, O, 1, 0, "", "TX"),
            ],
        ),
        repeated(
            "service_test_observation_performance_schedule",
            "Service/Test/Observation Performance Schedule",
            ST,
            &[
                used(V2_2, V2_2, O, 1, 200, "", "TX"),
                used(V2_3, V2_6, O, 0, 60, "", "ST"),
                used(V2_7, V2_8_2, O, 0, 0, "", "ST"),
            ],
        ),
        repeated(
            "description_of_test_methods",
            "Description of Test Methods",
            TX,
            &[
                used(V2_2, V2_2, O, 0, 60, "", "ST"),
                used(V2_3, V2_5_1, O, 1, 65536, "", "TX"),
                used(V2_6, V2_8_2, O, 1, 0, "", "TX"),
            ],
        ),
        single(
            "kind_of_quantity_observed",
            "Kind of Quantity Observed",
            of(&CWE),
            &[
                used(V2_2, V2_2, O, 1, 65536, "", "TX"),
                used(V2_3, V2_3, O, 1, 60, "", "CE"),
                used(V2_3_1, V2_3_1, O, 1, 60, "0254", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0254", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0254", "CWE"),
            ],
        ),
        single(
            "point_versus_interval",
            "Point Versus Interval",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 1, 60, "", "CE"),
                used(V2_3_1, V2_3_1, O, 1, 60, "0255", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0255", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0255", "CWE"),
            ],
        ),
        single(
            "challenge_information",
            "Challenge Information",
            TX,
            &[
                used(V2_3, V2_3, O, 1, 200, "", "TX"),
                used(V2_3_1, V2_4, O, 1, 200, "0256", "TX"),
                used(V2_5, V2_5, O, 1, 200, "", "TX"),
                used(V2_5_1, V2_5_1, O, 1, 200, "0256", "TX"),
                used(V2_6, V2_8_2, O, 1, 0, "0256", "TX"),
            ],
        ),
        single(
            "relationship_modifier",
            "Relationship Modifier",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 1, 200, "", "CE"),
                used(V2_3_1, V2_3_1, O, 1, 200, "0258", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0258", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0258", "CWE"),
            ],
        ),
        single(
            "target_anatomic_site_of_test",
            "Target Anatomic Site Of Test",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 200, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "modality_of_imaging_measurement",
            "Modality of Imaging Measurement",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 1, 200, "", "CE"),
                used(V2_3_1, V2_3_1, O, 1, 200, "0259", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0259", "CE"),
                used(V2_6, V2_6, O, 1, 0, "0259", "CWE"),
                used(V2_7, V2_8_2, O, 1, 0, "0910", "CWE"),
            ],
        ),
        single(
            "exclusive_test",
            "Exclusive Test",
            ID,
            &[used(V2_8, V2_8_2, O, 1, 1, "0919", "ID")],
        ),
        single(
            "diagnostic_serv_sect_id",
            "Diagnostic Serv Sect ID",
            ID,
            &[used(V2_8, V2_8_2, O, 1, 3, "0074", "ID")],
        ),
        single(
            "taxonomic_classification_code",
            "Taxonomic Classification Code",
            of(&CWE),
            &[used(V2_8, V2_8_2, O, 1, 0, "", "CWE")],
        ),
        repeated(
            "other_names_51",
            "Other Names",
            ST,
            &[
                used(V2_8, V2_8, O, 0, 0, "", "ST"),
                used(V2_8_1, V2_8_2, O, 0, 200, "", "ST"),
            ],
        ),
        repeated(
            "replacement_producers_service_test_observation_id",
            "Replacement Producer's Service/Test/Observation ID",
            of(&CWE),
            &[used(V2_8_1, V2_8_2, O, 0, 0, "", "CWE")],
        ),
        repeated(
            "prior_resuts_instructions",
            "Prior Resuts Instructions",
            TX,
            &[used(V2_8_1, V2_8_2, O, 0, 0, "", "TX")],
        ),
        single(
            "special_instructions",
            "Special Instructions",
            TX,
            &[used(V2_8_1, V2_8_2, O, 1, 0, "", "TX")],
        ),
        repeated(
            "test_category",
            "Test Category",
            of(&CWE),
            &[used(V2_8_1, V2_8_2, O, 0, 0, "", "CWE")],
        ),
        single(
            "observation_identifier_for_producers_service_test_observation",
            "Observation/Identifier associated with Producer's Service/Test/Observation ID",
            of(&CWE),
            &[used(V2_8_2, V2_8_2, O, 1, 0, "", "CWE")],
        ),
        single(
            "typical_turn_around_time_57",
            "Typical Turn-Around Time",
            of(&CQ),
            &[used(V2_8_2, V2_8_2, O, 1, 0, "", "CQ")],
        ),
        repeated(
            "gender_restriction",
            "Gender Restriction",
            of(&CWE),
            &[used(V2_8_2, V2_8_2, O, 0, 0, "0001", "CWE")],
        ),
        repeated(
            "age_restriction",
            "Age Restriction",
            of(&NR),
            &[used(V2_8_2, V2_8_2, O, 0, 0, "", "NR")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "om1",
    doc: "OM1 segments (General Segment), one row each",
    ingestion: Ingestion::Append,
    key: &["message_hash", "segment_index"],
    columns: &[
        MESSAGE_CONTROL_ID,
        MESSAGE_TYPE,
        TRIGGER_EVENT,
        MESSAGE_DATETIME,
        PATIENT_ID,
        SEGMENT_INDEX,
        PARENT_SEGMENT_INDEX,
        GROUP_PATH,
        column(
            "sequence_number_test_observation_master_file",
            Decimal,
            "OM1-1",
            "Sequence Number - Test/Observation Master File",
        ),
        column(
            "producers_service_test_observation_id",
            Struct(&CWE_COLUMNS),
            "OM1-2",
            "Producer's Service/Test/Observation ID",
        ),
        column("permitted_data_types", List(&Utf8), "OM1-3", "Permitted Data Types"),
        column("specimen_required", List(&Utf8), "OM1-4", "Specimen Required"),
        column("producer_id", Struct(&CWE_COLUMNS), "OM1-5", "Producer ID"),
        column("observation_description", Utf8, "OM1-6", "Observation Description"),
        column(
            "other_service_test_observation_ids_for_the_observation",
            List(&CWE_KIND),
            "OM1-7",
            "Other Service/Test/Observation IDs for the Observation",
        ),
        column("other_names", List(&Utf8), "OM1-8", "Other Names"),
        column(
            "preferred_report_name_for_the_observation",
            List(&Utf8),
            "OM1-9",
            "Preferred Report Name for the Observation",
        ),
        column(
            "preferred_short_name_or_mnemonic_for_the_observation",
            Utf8,
            "OM1-10",
            "Preferred Short Name or Mnemonic for the Observation",
        ),
        column(
            "preferred_long_name_for_the_observation",
            Utf8,
            "OM1-11",
            "Preferred Long Name for the Observation",
        ),
        column("orderability", Utf8, "OM1-12", "Orderability"),
        column(
            "identity_of_instrument_used_to_perform_this_study",
            List(&CWE_KIND),
            "OM1-13",
            "Identity of Instrument Used to Perform this Study",
        ),
        column(
            "coded_representation_of_method",
            List(&CWE_KIND),
            "OM1-14",
            "Coded Representation of Method",
        ),
        column(
            "portable_device_indicator",
            List(&Utf8),
            "OM1-15",
            "Portable Device Indicator",
        ),
        column(
            "observation_producing_department_section",
            List(&CWE_KIND),
            "OM1-16",
            "Observation Producing Department/Section",
        ),
        column(
            "telephone_number_of_section",
            List(&XTN_KIND),
            "OM1-17",
            "Telephone Number of Section",
        ),
        column(
            "nature_of_service_test_observation",
            Struct(&CWE_COLUMNS),
            "OM1-18",
            "Nature of Service/Test/Observation",
        ),
        column("report_subheader", Struct(&CWE_COLUMNS), "OM1-19", "Report Subheader"),
        column("report_display_order", Utf8, "OM1-20", "Report Display Order"),
        column(
            "date_time_stamp_for_any_change_in_definition",
            Timestamp,
            "OM1-21",
            "Date/Time Stamp for Any Change in Definition for the Observation",
        ),
        column(
            "effective_date_time_of_change",
            Timestamp,
            "OM1-22",
            "Effective Date/Time of Change",
        ),
        column(
            "typical_turn_around_time",
            Decimal,
            "OM1-23",
            "Typical Turn-Around Time",
        ),
        column("processing_time", Decimal, "OM1-24", "Processing Time"),
        column("processing_priority", List(&Utf8), "OM1-25", "Processing Priority"),
        column("reporting_priority", List(&Utf8), "OM1-26", "Reporting Priority"),
        column(
            "outside_sites_where_observation_may_be_performed",
            List(&CWE_KIND),
            "OM1-27",
            "Outside Site(s) Where Observation May Be Performed",
        ),
        column(
            "address_of_outside_sites",
            List(&XAD_KIND),
            "OM1-28",
            "Address of Outside Site(s)",
        ),
        column(
            "phone_number_of_outside_site",
            List(&XTN_KIND),
            "OM1-29",
            "Phone Number of Outside Site",
        ),
        column(
            "confidentiality_code",
            List(&CWE_KIND),
            "OM1-30",
            "Confidentiality Code",
        ),
        column(
            "observations_required_to_interpret_this_observation",
            List(&CWE_KIND),
            "OM1-31",
            "Observations Required to Interpret this Observation",
        ),
        column(
            "interpretation_of_observations",
            List(&Utf8),
            "OM1-32",
            "Interpretation of Observations",
        ),
        column(
            "contraindications_to_observations",
            List(&CWE_KIND),
            "OM1-33",
            "Contraindications to Observations",
        ),
        column(
            "reflex_tests_observations",
            List(&CWE_KIND),
            "OM1-34",
            "Reflex Tests/Observations",
        ),
        column(
            "rules_that_trigger_reflex_testing",
            List(&Utf8),
            "OM1-35",
            "Rules that Trigger Reflex Testing",
        ),
        column(
            "fixed_canned_message",
            List(&CWE_KIND),
            "OM1-36",
            "Fixed Canned Message",
        ),
        column("patient_preparation", List(&Utf8), "OM1-37", "Patient Preparation"),
        column(
            "procedure_medication",
            Struct(&CWE_COLUMNS),
            "OM1-38",
            "Procedure Medication",
        ),
        column(
            "factors_that_may_affect_the_observation",
            Utf8,
            "OM1-39",
            "Factors that may Affect the Observation",
        ),
        column(
            "service_test_observation_performance_schedule",
            List(&Utf8),
            "OM1-40",
            "Service/Test/Observation Performance Schedule",
        ),
        column(
            "description_of_test_methods",
            List(&Utf8),
            "OM1-41",
            "Description of Test Methods",
        ),
        column(
            "kind_of_quantity_observed",
            Struct(&CWE_COLUMNS),
            "OM1-42",
            "Kind of Quantity Observed",
        ),
        column(
            "point_versus_interval",
            Struct(&CWE_COLUMNS),
            "OM1-43",
            "Point Versus Interval",
        ),
        column("challenge_information", Utf8, "OM1-44", "Challenge Information"),
        column(
            "relationship_modifier",
            Struct(&CWE_COLUMNS),
            "OM1-45",
            "Relationship Modifier",
        ),
        column(
            "target_anatomic_site_of_test",
            Struct(&CWE_COLUMNS),
            "OM1-46",
            "Target Anatomic Site Of Test",
        ),
        column(
            "modality_of_imaging_measurement",
            Struct(&CWE_COLUMNS),
            "OM1-47",
            "Modality of Imaging Measurement",
        ),
        column("exclusive_test", Utf8, "OM1-48", "Exclusive Test"),
        column("diagnostic_serv_sect_id", Utf8, "OM1-49", "Diagnostic Serv Sect ID"),
        column(
            "taxonomic_classification_code",
            Struct(&CWE_COLUMNS),
            "OM1-50",
            "Taxonomic Classification Code",
        ),
        column("other_names_51", List(&Utf8), "OM1-51", "Other Names"),
        column(
            "replacement_producers_service_test_observation_id",
            List(&CWE_KIND),
            "OM1-52",
            "Replacement Producer's Service/Test/Observation ID",
        ),
        column(
            "prior_resuts_instructions",
            List(&Utf8),
            "OM1-53",
            "Prior Resuts Instructions",
        ),
        column("special_instructions", Utf8, "OM1-54", "Special Instructions"),
        column("test_category", List(&CWE_KIND), "OM1-55", "Test Category"),
        column(
            "observation_identifier_for_producers_service_test_observation",
            Struct(&CWE_COLUMNS),
            "OM1-56",
            "Observation/Identifier associated with Producer's Service/Test/Observation ID",
        ),
        column(
            "typical_turn_around_time_57",
            Struct(&CQ_COLUMNS),
            "OM1-57",
            "Typical Turn-Around Time",
        ),
        column("gender_restriction", List(&CWE_KIND), "OM1-58", "Gender Restriction"),
        column("age_restriction", List(&NR_KIND), "OM1-59", "Age Restriction"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
