// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// OBR · Observation Request
#[derive(Default)]
#[non_exhaustive]
pub struct Obr {
    /// OBR-1 · Set ID - OBR · SI
    pub set_id_obr: Maybe<Si>,
    /// OBR-2 · Placer Order Number · EI
    pub placer_order_number: Maybe<Box<Ei>>,
    /// OBR-3 · Filler Order Number · EI
    pub filler_order_number: Maybe<Box<Ei>>,
    /// OBR-4 · Universal Service Identifier · CWE
    pub universal_service_identifier: Maybe<Box<Cwe>>,
    /// OBR-5 · Priority · ID
    pub priority: Maybe<String>,
    /// OBR-6 · Requested Date/Time · DTM
    pub requested_date_time: Maybe<Dtm>,
    /// OBR-7 · Observation Date/Time · DTM
    pub observation_date_time: Maybe<Dtm>,
    /// OBR-8 · Observation End Date/Time · DTM
    pub observation_end_date_time: Maybe<Dtm>,
    /// OBR-9 · Collection Volume · CQ
    pub collection_volume: Maybe<Box<Cq>>,
    /// OBR-10 · Collector Identifier · XCN
    pub collector_identifier: Vec<Maybe<Xcn>>,
    /// OBR-11 · Specimen Action Code · ID
    pub specimen_action_code: Maybe<String>,
    /// OBR-12 · Danger Code · CWE
    pub danger_code: Maybe<Box<Cwe>>,
    /// OBR-13 · Relevant Clinical Information · CWE
    pub relevant_clinical_information: Vec<Maybe<Cwe>>,
    /// OBR-14 · Specimen Received Date/Time · DTM
    pub specimen_received_date_time: Maybe<Dtm>,
    /// OBR-15 · Specimen Source · SPS
    pub specimen_source: Maybe<Box<Sps>>,
    /// OBR-16 · Ordering Provider · XCN
    pub ordering_provider: Vec<Maybe<Xcn>>,
    /// OBR-17 · Order Callback Phone Number · XTN
    pub order_callback_phone_number: Vec<Maybe<Xtn>>,
    /// OBR-18 · Placer Field 1 · ST
    pub placer_field_1: Maybe<String>,
    /// OBR-19 · Placer Field 2 · ST
    pub placer_field_2: Maybe<String>,
    /// OBR-20 · Filler Field 1 · ST
    pub filler_field_1: Maybe<String>,
    /// OBR-21 · Filler Field 2 · ST
    pub filler_field_2: Maybe<String>,
    /// OBR-22 · Results Rpt/Status Chng - Date/Time · DTM
    pub results_rpt_status_chng_date_time: Maybe<Dtm>,
    /// OBR-23 · Charge to Practice · MOC
    pub charge_to_practice: Maybe<Box<Moc>>,
    /// OBR-24 · Diagnostic Serv Sect ID · ID
    pub diagnostic_serv_sect_id: Maybe<String>,
    /// OBR-25 · Result Status · ID
    pub result_status: Maybe<String>,
    /// OBR-26 · Parent Result · PRL
    pub parent_result: Maybe<Box<Prl>>,
    /// OBR-27 · Quantity/Timing · TQ
    pub quantity_timing: Vec<Maybe<Tq>>,
    /// OBR-28 · Result Copies To · XCN
    pub result_copies_to: Vec<Maybe<Xcn>>,
    /// OBR-29 · Parent Results Observation Identifier · EIP
    pub parent_results_observation_identifier: Maybe<Box<Eip>>,
    /// OBR-30 · Transportation Mode · ID
    pub transportation_mode: Maybe<String>,
    /// OBR-31 · Reason for Study · CWE
    pub reason_for_study: Vec<Maybe<Cwe>>,
    /// OBR-32 · Principal Result Interpreter · NDL
    pub principal_result_interpreter: Maybe<Box<Ndl>>,
    /// OBR-33 · Assistant Result Interpreter · NDL
    pub assistant_result_interpreter: Vec<Maybe<Ndl>>,
    /// OBR-34 · Technician · NDL
    pub technician: Vec<Maybe<Ndl>>,
    /// OBR-35 · Transcriptionist · NDL
    pub transcriptionist: Vec<Maybe<Ndl>>,
    /// OBR-36 · Scheduled Date/Time · DTM
    pub scheduled_date_time: Maybe<Dtm>,
    /// OBR-37 · Number of Sample Containers · NM
    pub number_of_sample_containers: Maybe<Nm>,
    /// OBR-38 · Transport Logistics of Collected Sample · CWE
    pub transport_logistics_of_collected_sample: Vec<Maybe<Cwe>>,
    /// OBR-39 · Collector's Comment · CWE
    pub collectors_comment: Vec<Maybe<Cwe>>,
    /// OBR-40 · Transport Arrangement Responsibility · CWE
    pub transport_arrangement_responsibility: Maybe<Box<Cwe>>,
    /// OBR-41 · Transport Arranged · ID
    pub transport_arranged: Maybe<String>,
    /// OBR-42 · Escort Required · ID
    pub escort_required: Maybe<String>,
    /// OBR-43 · Planned Patient Transport Comment · CWE
    pub planned_patient_transport_comment: Vec<Maybe<Cwe>>,
    /// OBR-44 · Procedure Code · CNE
    pub procedure_code: Maybe<Box<Cne>>,
    /// OBR-45 · Procedure Code Modifier · CNE
    pub procedure_code_modifier: Vec<Maybe<Cne>>,
    /// OBR-46 · Placer Supplemental Service Information · CWE
    pub placer_supplemental_service_information: Vec<Maybe<Cwe>>,
    /// OBR-47 · Filler Supplemental Service Information · CWE
    pub filler_supplemental_service_information: Vec<Maybe<Cwe>>,
    /// OBR-48 · Medically Necessary Duplicate Procedure Reason · CWE
    pub medically_necessary_duplicate_procedure_reason: Maybe<Box<Cwe>>,
    /// OBR-49 · Result Handling · CWE
    pub result_handling: Maybe<Box<Cwe>>,
    /// OBR-50 · Parent Universal Service Identifier · CWE
    pub parent_universal_service_identifier: Maybe<Box<Cwe>>,
    /// OBR-51 · Observation Group ID · EI
    pub observation_group_id: Maybe<Box<Ei>>,
    /// OBR-52 · Parent Observation Group ID · EI
    pub parent_observation_group_id: Maybe<Box<Ei>>,
    /// OBR-53 · Alternate Placer Order Number · CX
    pub alternate_placer_order_number: Vec<Maybe<Cx>>,
    /// OBR-54 · Parent Order · EIP
    pub parent_order: Maybe<Box<Eip>>,
    /// What a message has beyond these 54.
    pub extra: Extra,
}
record!(
    segment Obr, OBR, [1 => set_id_obr, 2 => placer_order_number, 3 =>
    filler_order_number, 4 => universal_service_identifier, 5 => priority, 6 =>
    requested_date_time, 7 => observation_date_time, 8 => observation_end_date_time, 9 =>
    collection_volume, 10 => collector_identifier, 11 => specimen_action_code, 12 =>
    danger_code, 13 => relevant_clinical_information, 14 => specimen_received_date_time,
    15 => specimen_source, 16 => ordering_provider, 17 => order_callback_phone_number, 18
    => placer_field_1, 19 => placer_field_2, 20 => filler_field_1, 21 => filler_field_2,
    22 => results_rpt_status_chng_date_time, 23 => charge_to_practice, 24 =>
    diagnostic_serv_sect_id, 25 => result_status, 26 => parent_result, 27 =>
    quantity_timing, 28 => result_copies_to, 29 => parent_results_observation_identifier,
    30 => transportation_mode, 31 => reason_for_study, 32 =>
    principal_result_interpreter, 33 => assistant_result_interpreter, 34 => technician,
    35 => transcriptionist, 36 => scheduled_date_time, 37 => number_of_sample_containers,
    38 => transport_logistics_of_collected_sample, 39 => collectors_comment, 40 =>
    transport_arrangement_responsibility, 41 => transport_arranged, 42 =>
    escort_required, 43 => planned_patient_transport_comment, 44 => procedure_code, 45 =>
    procedure_code_modifier, 46 => placer_supplemental_service_information, 47 =>
    filler_supplemental_service_information, 48 =>
    medically_necessary_duplicate_procedure_reason, 49 => result_handling, 50 =>
    parent_universal_service_identifier, 51 => observation_group_id, 52 =>
    parent_observation_group_id, 53 => alternate_placer_order_number, 54 => parent_order]
);
/// Definition of [`Obr`].
pub static OBR: SegmentDef = SegmentDef {
    id: "OBR",
    title: "Observation Request",
    fields: &[
        single(
            "set_id_obr",
            "Set ID - OBR",
            SI,
            &[
                used(V2_1, V2_2, O, 1, 4, "", "SI"),
                used(V2_3, V2_3, C, 1, 4, "", "SI"),
                used(V2_3_1, V2_8_2, O, 1, 4, "", "SI"),
            ],
        ),
        single(
            "placer_order_number",
            "Placer Order Number",
            of(&EI),
            &[
                used(V2_1, V2_1, O, 1, 75, "", "CM"),
                used(V2_2, V2_2, C, 1, 75, "", "CM_PLACER"),
                used(V2_3, V2_5_1, C, 1, 22, "", "EI"),
                used(V2_6, V2_8_2, C, 1, 0, "", "EI"),
            ],
        ),
        single(
            "filler_order_number",
            "Filler Order Number",
            of(&EI),
            &[
                used(V2_1, V2_1, O, 1, 75, "", "CM"),
                used(V2_2, V2_2, C, 1, 75, "", "CM_FILLER"),
                used(V2_3, V2_5_1, C, 1, 22, "", "EI"),
                used(V2_6, V2_8_2, C, 1, 0, "", "EI"),
            ],
        ),
        single(
            "universal_service_identifier",
            "Universal Service Identifier",
            of(&CWE),
            &[
                used(V2_1, V2_3_1, R, 1, 200, "", "CE"),
                used(V2_4, V2_5_1, R, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "priority",
            "Priority",
            ID,
            &[
                used(V2_1, V2_1, O, 1, 2, "", "ST"),
                used(V2_2, V2_3, O, 1, 2, "", "ID"),
                used(V2_3_1, V2_3_1, B, 1, 2, "", "ID"),
                used(V2_4, V2_5_1, O, 1, 2, "", "ID"),
                used(V2_6, V2_6, O, 1, 0, "", "ID"),
                used(V2_7, V2_8_2, W, 1, 0, "", "ID"),
            ],
        ),
        single(
            "requested_date_time",
            "Requested Date/Time",
            DTM,
            &[
                used(V2_1, V2_1, O, 1, 19, "", "TS"),
                used(V2_2, V2_3, O, 1, 26, "", "TS"),
                used(V2_3_1, V2_3_1, B, 1, 26, "", "TS"),
                used(V2_4, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 0, "", "DTM"),
                used(V2_7, V2_8_2, W, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "observation_date_time",
            "Observation Date/Time",
            DTM,
            &[
                used(V2_1, V2_1, R, 1, 19, "", "TS"),
                used(V2_2, V2_5_1, C, 1, 26, "", "TS"),
                used(V2_6, V2_6, C, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, C, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "observation_end_date_time",
            "Observation End Date/Time",
            DTM,
            &[
                used(V2_1, V2_1, R, 1, 19, "", "TS"),
                used(V2_2, V2_2, C, 1, 26, "", "TS"),
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "collection_volume",
            "Collection Volume",
            of(&CQ),
            &[
                used(V2_1, V2_1, R, 1, 20, "0036", "CQ"),
                used(V2_2, V2_2, C, 1, 0, "", "CQ"),
                used(V2_3, V2_5_1, O, 1, 20, "", "CQ"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CQ"),
            ],
        ),
        repeated(
            "collector_identifier",
            "Collector Identifier",
            of(&XCN),
            &[
                used(V2_1, V2_2, O, 0, 60, "", "CN"),
                used(V2_3, V2_3_1, O, 0, 60, "", "XCN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XCN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XCN"),
            ],
        ),
        single(
            "specimen_action_code",
            "Specimen Action Code",
            ID,
            &[
                used(V2_1, V2_1, O, 1, 1, "0065", "ST"),
                used(V2_2, V2_8_2, O, 1, 1, "0065", "ID"),
            ],
        ),
        single(
            "danger_code",
            "Danger Code",
            of(&CWE),
            &[
                used(V2_1, V2_1, O, 1, 60, "0047", "CM"),
                used(V2_2, V2_3_1, O, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        repeated(
            "relevant_clinical_information",
            "Relevant Clinical Information",
            of(&CWE),
            &[
                used(V2_1, V2_2, O, 1, 300, "", "ST"),
                used(V2_3, V2_3, C, 1, 300, "", "ST"),
                used(V2_3_1, V2_6, O, 1, 300, "", "ST"),
                used(V2_7, V2_7, O, 1, 0, "0916", "ST"),
                used(V2_7_1, V2_8_2, O, 0, 0, "0916", "CWE"),
            ],
        ),
        single(
            "specimen_received_date_time",
            "Specimen Received Date/Time",
            DTM,
            &[
                used(V2_1, V2_1, R, 1, 19, "", "TS"),
                used(V2_2, V2_2, C, 1, 26, "", "TS"),
                used(V2_3, V2_3, O, 1, 26, "", "TS"),
                used(V2_3_1, V2_4, C, 1, 26, "", "TS"),
                used(V2_5, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, W, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "specimen_source",
            "Specimen Source",
            of(&SPS),
            &[
                used(V2_1, V2_1, O, 1, 300, "0070", "CM"),
                used(V2_2, V2_3, O, 1, 300, "0070", "CM_SPS"),
                used(V2_3_1, V2_4, O, 1, 300, "0070", "SPS"),
                used(V2_5, V2_5_1, O, 1, 300, "", "SPS"),
                used(V2_6, V2_6, O, 1, 0, "", "SPS"),
                used(V2_7, V2_8_2, W, 1, 0, "", "SPS"),
            ],
        ),
        repeated(
            "ordering_provider",
            "Ordering Provider",
            of(&XCN),
            &[
                used(V2_1, V2_1, O, 0, 60, "0010", "CN"),
                used(V2_2, V2_2, O, 1, 80, "", "CN"),
                used(V2_3, V2_3_1, O, 0, 120, "", "XCN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XCN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XCN"),
            ],
        ),
        repeated(
            "order_callback_phone_number",
            "Order Callback Phone Number",
            of(&XTN),
            &[
                used(V2_1, V2_2, O, 2, 40, "", "TN"),
                used(V2_3, V2_3_1, O, 2, 40, "", "XTN"),
                used(V2_4, V2_5_1, O, 2, 250, "", "XTN"),
                used(V2_6, V2_8_2, O, 2, 0, "", "XTN"),
            ],
        ),
        single(
            "placer_field_1",
            "Placer Field 1",
            ST,
            &[
                used(V2_1, V2_5_1, O, 1, 60, "", "ST"),
                used(V2_6, V2_6, O, 1, 199, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "placer_field_2",
            "Placer Field 2",
            ST,
            &[
                used(V2_1, V2_5_1, O, 1, 60, "", "ST"),
                used(V2_6, V2_6, O, 1, 199, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "filler_field_1",
            "Filler Field 1",
            ST,
            &[
                used(V2_1, V2_5_1, O, 1, 60, "", "ST"),
                used(V2_6, V2_6, O, 1, 199, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "filler_field_2",
            "Filler Field 2",
            ST,
            &[
                used(V2_1, V2_5_1, O, 1, 60, "", "ST"),
                used(V2_6, V2_6, O, 1, 199, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "results_rpt_status_chng_date_time",
            "Results Rpt/Status Chng - Date/Time",
            DTM,
            &[
                used(V2_1, V2_1, R, 1, 19, "", "TS"),
                used(V2_2, V2_5_1, C, 1, 26, "", "TS"),
                used(V2_6, V2_6, C, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, C, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "charge_to_practice",
            "Charge to Practice",
            of(&MOC),
            &[
                used(V2_1, V2_1, O, 1, 40, "", "CM"),
                used(V2_2, V2_3, O, 1, 40, "", "CM_MOC"),
                used(V2_3_1, V2_5_1, O, 1, 40, "", "MOC"),
                used(V2_6, V2_8_2, O, 1, 0, "", "MOC"),
            ],
        ),
        single(
            "diagnostic_serv_sect_id",
            "Diagnostic Serv Sect ID",
            ID,
            &[
                used(V2_1, V2_2, O, 1, 10, "0074", "ID"),
                used(V2_3, V2_3, C, 1, 10, "0074", "ID"),
                used(V2_3_1, V2_6, O, 1, 10, "0074", "ID"),
                used(V2_7, V2_8_2, O, 1, 3, "0074", "ID"),
            ],
        ),
        single(
            "result_status",
            "Result Status",
            ID,
            &[
                used(V2_1, V2_1, O, 1, 1, "0123", "ID"),
                used(V2_2, V2_8_2, C, 1, 1, "0123", "ID"),
            ],
        ),
        single(
            "parent_result",
            "Parent Result",
            of(&PRL),
            &[
                used(V2_1, V2_1, O, 1, 200, "", "CE"),
                used(V2_2, V2_2, O, 1, 200, "", "CM_PARENT_RESULT"),
                used(V2_3, V2_3, O, 1, 200, "", "CM_PRL"),
                used(V2_3_1, V2_3_1, O, 1, 200, "", "PRL"),
                used(V2_4, V2_5_1, O, 1, 400, "", "PRL"),
                used(V2_6, V2_8_2, O, 1, 0, "", "PRL"),
            ],
        ),
        repeated(
            "quantity_timing",
            "Quantity/Timing",
            of(&TQ),
            &[
                used(V2_1, V2_1, O, 0, 200, "", "CM"),
                used(V2_2, V2_2, O, 0, 200, "", "TQ"),
                used(V2_3, V2_3, O, 1, 200, "", "TQ"),
                used(V2_3_1, V2_5_1, O, 0, 200, "", "TQ"),
                used(V2_6, V2_6, O, 0, 0, "", "TQ"),
                used(V2_7, V2_8_2, W, 1, 0, "", "TQ"),
            ],
        ),
        repeated(
            "result_copies_to",
            "Result Copies To",
            of(&XCN),
            &[
                used(V2_1, V2_1, O, 5, 80, "", "CN"),
                used(V2_2, V2_2, O, 5, 150, "", "CN"),
                used(V2_3, V2_3_1, O, 5, 150, "", "XCN"),
                used(V2_4, V2_4, O, 5, 250, "", "XCN"),
                used(V2_5, V2_5_1, O, 0, 250, "", "XCN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XCN"),
            ],
        ),
        single(
            "parent_results_observation_identifier",
            "Parent Results Observation Identifier",
            of(&EIP),
            &[
                used(V2_1, V2_1, O, 1, 150, "", "CM"),
                used(V2_2, V2_3, O, 1, 150, "", "CM_EIP"),
                used(V2_3_1, V2_5_1, O, 1, 200, "", "EIP"),
                used(V2_6, V2_8_2, O, 1, 0, "", "EIP"),
            ],
        ),
        single(
            "transportation_mode",
            "Transportation Mode",
            ID,
            &[
                used(V2_1, V2_6, O, 1, 20, "0124", "ID"),
                used(V2_7, V2_8_2, O, 1, 4, "0124", "ID"),
            ],
        ),
        repeated(
            "reason_for_study",
            "Reason for Study",
            of(&CWE),
            &[
                used(V2_1, V2_3_1, O, 0, 300, "", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CWE"),
            ],
        ),
        single(
            "principal_result_interpreter",
            "Principal Result Interpreter",
            of(&NDL),
            &[
                used(V2_1, V2_1, O, 1, 60, "", "CN"),
                used(V2_2, V2_2, O, 1, 60, "", "CM_NDL"),
                used(V2_3, V2_3, O, 1, 200, "", "CM_NDL"),
                used(V2_3_1, V2_5_1, O, 1, 200, "", "NDL"),
                used(V2_6, V2_8_2, O, 1, 0, "", "NDL"),
            ],
        ),
        repeated(
            "assistant_result_interpreter",
            "Assistant Result Interpreter",
            of(&NDL),
            &[
                used(V2_1, V2_1, O, 1, 60, "", "CN"),
                used(V2_2, V2_2, O, 0, 60, "", "CM_NDL"),
                used(V2_3, V2_3, O, 0, 200, "", "CM_NDL"),
                used(V2_3_1, V2_5_1, O, 0, 200, "", "NDL"),
                used(V2_6, V2_8_2, O, 0, 0, "", "NDL"),
            ],
        ),
        repeated(
            "technician",
            "Technician",
            of(&NDL),
            &[
                used(V2_1, V2_1, O, 1, 60, "", "CN"),
                used(V2_2, V2_2, O, 0, 60, "", "CM_NDL"),
                used(V2_3, V2_3, O, 0, 200, "", "CM_NDL"),
                used(V2_3_1, V2_5_1, O, 0, 200, "", "NDL"),
                used(V2_6, V2_8_2, O, 0, 0, "", "NDL"),
            ],
        ),
        repeated(
            "transcriptionist",
            "Transcriptionist",
            of(&NDL),
            &[
                used(V2_1, V2_1, O, 1, 60, "", "CN"),
                used(V2_2, V2_2, O, 0, 60, "", "CM_NDL"),
                used(V2_3, V2_3, O, 0, 200, "", "CM_NDL"),
                used(V2_3_1, V2_5_1, O, 0, 200, "", "NDL"),
                used(V2_6, V2_8_2, O, 0, 0, "", "NDL"),
            ],
        ),
        single(
            "scheduled_date_time",
            "Scheduled Date/Time",
            DTM,
            &[
                used(V2_1, V2_1, O, 1, 19, "", "TS"),
                used(V2_2, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "number_of_sample_containers",
            "Number of Sample Containers",
            NM,
            &[
                used(V2_3, V2_5_1, O, 1, 4, "", "NM"),
                used(V2_6, V2_6, O, 1, 16, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        repeated(
            "transport_logistics_of_collected_sample",
            "Transport Logistics of Collected Sample",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 0, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CWE"),
            ],
        ),
        repeated(
            "collectors_comment",
            "Collector's Comment",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 0, 200, "", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CWE"),
            ],
        ),
        single(
            "transport_arrangement_responsibility",
            "Transport Arrangement Responsibility",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "transport_arranged",
            "Transport Arranged",
            ID,
            &[
                used(V2_3, V2_6, O, 1, 30, "0224", "ID"),
                used(V2_7, V2_8_2, O, 1, 1, "0224", "ID"),
            ],
        ),
        single(
            "escort_required",
            "Escort Required",
            ID,
            &[used(V2_3, V2_8_2, O, 1, 1, "0225", "ID")],
        ),
        repeated(
            "planned_patient_transport_comment",
            "Planned Patient Transport Comment",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 0, 200, "", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CWE"),
            ],
        ),
        single(
            "procedure_code",
            "Procedure Code",
            of(&CNE),
            &[
                used(V2_3_1, V2_3_1, O, 1, 80, "0088", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0088", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0088", "CNE"),
            ],
        ),
        repeated(
            "procedure_code_modifier",
            "Procedure Code Modifier",
            of(&CNE),
            &[
                used(V2_3_1, V2_3_1, O, 0, 80, "0340", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "0340", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "0340", "CNE"),
            ],
        ),
        repeated(
            "placer_supplemental_service_information",
            "Placer Supplemental Service Information",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 0, 250, "0411", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "0411", "CWE"),
            ],
        ),
        repeated(
            "filler_supplemental_service_information",
            "Filler Supplemental Service Information",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 0, 250, "0411", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "0411", "CWE"),
            ],
        ),
        single(
            "medically_necessary_duplicate_procedure_reason",
            "Medically Necessary Duplicate Procedure Reason",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, C, 1, 250, "0476", "CWE"),
                used(V2_6, V2_8_2, C, 1, 0, "0476", "CWE"),
            ],
        ),
        single(
            "result_handling",
            "Result Handling",
            of(&CWE),
            &[
                used(V2_5, V2_6, O, 1, 2, "0507", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0507", "CWE"),
            ],
        ),
        single(
            "parent_universal_service_identifier",
            "Parent Universal Service Identifier",
            of(&CWE),
            &[
                used(V2_5_1, V2_5_1, O, 1, 250, "", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "observation_group_id",
            "Observation Group ID",
            of(&EI),
            &[used(V2_7, V2_8_2, O, 1, 0, "", "EI")],
        ),
        single(
            "parent_observation_group_id",
            "Parent Observation Group ID",
            of(&EI),
            &[used(V2_7, V2_8_2, O, 1, 0, "", "EI")],
        ),
        repeated(
            "alternate_placer_order_number",
            "Alternate Placer Order Number",
            of(&CX),
            &[used(V2_7, V2_8_2, O, 0, 0, "", "CX")],
        ),
        single(
            "parent_order",
            "Parent Order",
            of(&EIP),
            &[used(V2_7_1, V2_8_2, O, 1, 0, "", "EIP")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "obr",
    doc: "OBR segments (Observation Request), one row each",
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
        column("set_id_obr", Int64, "OBR-1", "Set ID - OBR"),
        column(
            "placer_order_number",
            Struct(&EI_COLUMNS),
            "OBR-2",
            "Placer Order Number",
        ),
        column(
            "filler_order_number",
            Struct(&EI_COLUMNS),
            "OBR-3",
            "Filler Order Number",
        ),
        column(
            "universal_service_identifier",
            Struct(&CWE_COLUMNS),
            "OBR-4",
            "Universal Service Identifier",
        ),
        column("priority", Utf8, "OBR-5", "Priority"),
        column("requested_date_time", Timestamp, "OBR-6", "Requested Date/Time"),
        column("observation_date_time", Timestamp, "OBR-7", "Observation Date/Time"),
        column(
            "observation_end_date_time",
            Timestamp,
            "OBR-8",
            "Observation End Date/Time",
        ),
        column("collection_volume", Struct(&CQ_COLUMNS), "OBR-9", "Collection Volume"),
        column(
            "collector_identifier",
            List(&XCN_KIND),
            "OBR-10",
            "Collector Identifier",
        ),
        column("specimen_action_code", Utf8, "OBR-11", "Specimen Action Code"),
        column("danger_code", Struct(&CWE_COLUMNS), "OBR-12", "Danger Code"),
        column(
            "relevant_clinical_information",
            List(&CWE_KIND),
            "OBR-13",
            "Relevant Clinical Information",
        ),
        column(
            "specimen_received_date_time",
            Timestamp,
            "OBR-14",
            "Specimen Received Date/Time",
        ),
        column("specimen_source", Struct(&SPS_COLUMNS), "OBR-15", "Specimen Source"),
        column("ordering_provider", List(&XCN_KIND), "OBR-16", "Ordering Provider"),
        column(
            "order_callback_phone_number",
            List(&XTN_KIND),
            "OBR-17",
            "Order Callback Phone Number",
        ),
        column("placer_field_1", Utf8, "OBR-18", "Placer Field 1"),
        column("placer_field_2", Utf8, "OBR-19", "Placer Field 2"),
        column("filler_field_1", Utf8, "OBR-20", "Filler Field 1"),
        column("filler_field_2", Utf8, "OBR-21", "Filler Field 2"),
        column(
            "results_rpt_status_chng_date_time",
            Timestamp,
            "OBR-22",
            "Results Rpt/Status Chng - Date/Time",
        ),
        column(
            "charge_to_practice",
            Struct(&MOC_COLUMNS),
            "OBR-23",
            "Charge to Practice",
        ),
        column("diagnostic_serv_sect_id", Utf8, "OBR-24", "Diagnostic Serv Sect ID"),
        column("result_status", Utf8, "OBR-25", "Result Status"),
        column("parent_result", Struct(&PRL_COLUMNS), "OBR-26", "Parent Result"),
        column("quantity_timing", List(&TQ_KIND), "OBR-27", "Quantity/Timing"),
        column("result_copies_to", List(&XCN_KIND), "OBR-28", "Result Copies To"),
        column(
            "parent_results_observation_identifier",
            Struct(&EIP_COLUMNS),
            "OBR-29",
            "Parent Results Observation Identifier",
        ),
        column("transportation_mode", Utf8, "OBR-30", "Transportation Mode"),
        column("reason_for_study", List(&CWE_KIND), "OBR-31", "Reason for Study"),
        column(
            "principal_result_interpreter",
            Struct(&NDL_COLUMNS),
            "OBR-32",
            "Principal Result Interpreter",
        ),
        column(
            "assistant_result_interpreter",
            List(&NDL_KIND),
            "OBR-33",
            "Assistant Result Interpreter",
        ),
        column("technician", List(&NDL_KIND), "OBR-34", "Technician"),
        column("transcriptionist", List(&NDL_KIND), "OBR-35", "Transcriptionist"),
        column("scheduled_date_time", Timestamp, "OBR-36", "Scheduled Date/Time"),
        column(
            "number_of_sample_containers",
            Decimal,
            "OBR-37",
            "Number of Sample Containers",
        ),
        column(
            "transport_logistics_of_collected_sample",
            List(&CWE_KIND),
            "OBR-38",
            "Transport Logistics of Collected Sample",
        ),
        column("collectors_comment", List(&CWE_KIND), "OBR-39", "Collector's Comment"),
        column(
            "transport_arrangement_responsibility",
            Struct(&CWE_COLUMNS),
            "OBR-40",
            "Transport Arrangement Responsibility",
        ),
        column("transport_arranged", Utf8, "OBR-41", "Transport Arranged"),
        column("escort_required", Utf8, "OBR-42", "Escort Required"),
        column(
            "planned_patient_transport_comment",
            List(&CWE_KIND),
            "OBR-43",
            "Planned Patient Transport Comment",
        ),
        column("procedure_code", Struct(&CNE_COLUMNS), "OBR-44", "Procedure Code"),
        column(
            "procedure_code_modifier",
            List(&CNE_KIND),
            "OBR-45",
            "Procedure Code Modifier",
        ),
        column(
            "placer_supplemental_service_information",
            List(&CWE_KIND),
            "OBR-46",
            "Placer Supplemental Service Information",
        ),
        column(
            "filler_supplemental_service_information",
            List(&CWE_KIND),
            "OBR-47",
            "Filler Supplemental Service Information",
        ),
        column(
            "medically_necessary_duplicate_procedure_reason",
            Struct(&CWE_COLUMNS),
            "OBR-48",
            "Medically Necessary Duplicate Procedure Reason",
        ),
        column("result_handling", Struct(&CWE_COLUMNS), "OBR-49", "Result Handling"),
        column(
            "parent_universal_service_identifier",
            Struct(&CWE_COLUMNS),
            "OBR-50",
            "Parent Universal Service Identifier",
        ),
        column(
            "observation_group_id",
            Struct(&EI_COLUMNS),
            "OBR-51",
            "Observation Group ID",
        ),
        column(
            "parent_observation_group_id",
            Struct(&EI_COLUMNS),
            "OBR-52",
            "Parent Observation Group ID",
        ),
        column(
            "alternate_placer_order_number",
            List(&CX_KIND),
            "OBR-53",
            "Alternate Placer Order Number",
        ),
        column("parent_order", Struct(&EIP_COLUMNS), "OBR-54", "Parent Order"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
