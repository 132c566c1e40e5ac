// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// PCR · Possible Causal Relationship
#[derive(Default)]
#[non_exhaustive]
pub struct Pcr {
    /// PCR-1 · Implicated Product · CWE
    pub implicated_product: Maybe<Box<Cwe>>,
    /// PCR-2 · Generic Product · IS
    pub generic_product: Maybe<String>,
    /// PCR-3 · Product Class · CWE
    pub product_class: Maybe<Box<Cwe>>,
    /// PCR-4 · Total Duration Of Therapy · CQ
    pub total_duration_of_therapy: Maybe<Box<Cq>>,
    /// PCR-5 · Product Manufacture Date · DTM
    pub product_manufacture_date: Maybe<Dtm>,
    /// PCR-6 · Product Expiration Date · DTM
    pub product_expiration_date: Maybe<Dtm>,
    /// PCR-7 · Product Implantation Date · DTM
    pub product_implantation_date: Maybe<Dtm>,
    /// PCR-8 · Product Explantation Date · DTM
    pub product_explantation_date: Maybe<Dtm>,
    /// PCR-9 · Single Use Device · CWE
    pub single_use_device: Maybe<Box<Cwe>>,
    /// PCR-10 · Indication For Product Use · CWE
    pub indication_for_product_use: Maybe<Box<Cwe>>,
    /// PCR-11 · Product Problem · CWE
    pub product_problem: Maybe<Box<Cwe>>,
    /// PCR-12 · Product Serial/Lot Number · ST
    pub product_serial_lot_number: Vec<Maybe<String>>,
    /// PCR-13 · Product Available For Inspection · CWE
    pub product_available_for_inspection: Maybe<Box<Cwe>>,
    /// PCR-14 · Product Evaluation Performed · CWE
    pub product_evaluation_performed: Maybe<Box<Cwe>>,
    /// PCR-15 · Product Evaluation Status · CWE
    pub product_evaluation_status: Maybe<Box<Cwe>>,
    /// PCR-16 · Product Evaluation Results · CWE
    pub product_evaluation_results: Maybe<Box<Cwe>>,
    /// PCR-17 · Evaluated Product Source · ID
    pub evaluated_product_source: Maybe<String>,
    /// PCR-18 · Date Product Returned To Manufacturer · DTM
    pub date_product_returned_to_manufacturer: Maybe<Dtm>,
    /// PCR-19 · Device Operator Qualifications · ID
    pub device_operator_qualifications: Maybe<String>,
    /// PCR-20 · Relatedness Assessment · ID
    pub relatedness_assessment: Maybe<String>,
    /// PCR-21 · Action Taken In Response To The Event · ID
    pub action_taken_in_response_to_the_event: Vec<Maybe<String>>,
    /// PCR-22 · Event Causality Observations · ID
    pub event_causality_observations: Vec<Maybe<String>>,
    /// PCR-23 · Indirect Exposure Mechanism · ID
    pub indirect_exposure_mechanism: Vec<Maybe<String>>,
    /// What a message has beyond these 23.
    pub extra: Extra,
}
record!(
    segment Pcr, PCR, [1 => implicated_product, 2 => generic_product, 3 => product_class,
    4 => total_duration_of_therapy, 5 => product_manufacture_date, 6 =>
    product_expiration_date, 7 => product_implantation_date, 8 =>
    product_explantation_date, 9 => single_use_device, 10 => indication_for_product_use,
    11 => product_problem, 12 => product_serial_lot_number, 13 =>
    product_available_for_inspection, 14 => product_evaluation_performed, 15 =>
    product_evaluation_status, 16 => product_evaluation_results, 17 =>
    evaluated_product_source, 18 => date_product_returned_to_manufacturer, 19 =>
    device_operator_qualifications, 20 => relatedness_assessment, 21 =>
    action_taken_in_response_to_the_event, 22 => event_causality_observations, 23 =>
    indirect_exposure_mechanism]
);
/// Definition of [`Pcr`].
pub static PCR: SegmentDef = SegmentDef {
    id: "PCR",
    title: "Possible Causal Relationship",
    fields: &[
        single(
            "implicated_product",
            "Implicated Product",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, R, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, R, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "generic_product",
            "Generic Product",
            IS,
            &[
                used(V2_3, V2_6, O, 1, 1, "0249", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0249", "IS"),
            ],
        ),
        single(
            "product_class",
            "Product Class",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 1, 30, "", "CE"),
                used(V2_3_1, V2_3_1, O, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "total_duration_of_therapy",
            "Total Duration Of Therapy",
            of(&CQ),
            &[
                used(V2_3, V2_5_1, O, 1, 8, "", "CQ"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CQ"),
            ],
        ),
        single(
            "product_manufacture_date",
            "Product Manufacture Date",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "product_expiration_date",
            "Product Expiration Date",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "product_implantation_date",
            "Product Implantation Date",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "product_explantation_date",
            "Product Explantation Date",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "single_use_device",
            "Single Use Device",
            of(&CWE),
            &[
                used(V2_3, V2_6, O, 1, 8, "0244", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0244", "CWE"),
            ],
        ),
        single(
            "indication_for_product_use",
            "Indication For Product Use",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "product_problem",
            "Product Problem",
            of(&CWE),
            &[
                used(V2_3, V2_6, O, 1, 8, "0245", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0245", "CWE"),
            ],
        ),
        repeated(
            "product_serial_lot_number",
            "Product Serial/Lot Number",
            ST,
            &[
                used(V2_3, V2_5_1, O, 3, 30, "", "ST"),
                used(V2_6, V2_6, O, 3, 199, "", "ST"),
                used(V2_7, V2_8_2, O, 3, 0, "", "ST"),
            ],
        ),
        single(
            "product_available_for_inspection",
            "Product Available For Inspection",
            of(&CWE),
            &[
                used(V2_3, V2_6, O, 1, 1, "0246", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0246", "CWE"),
            ],
        ),
        single(
            "product_evaluation_performed",
            "Product Evaluation Performed",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 1, 8, "", "CE"),
                used(V2_3_1, V2_3_1, O, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "product_evaluation_status",
            "Product Evaluation Status",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 60, "0247", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0247", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0247", "CWE"),
            ],
        ),
        single(
            "product_evaluation_results",
            "Product Evaluation Results",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "evaluated_product_source",
            "Evaluated Product Source",
            ID,
            &[
                used(V2_3, V2_6, O, 1, 8, "0248", "ID"),
                used(V2_7, V2_8_2, O, 1, 1, "0248", "ID"),
            ],
        ),
        single(
            "date_product_returned_to_manufacturer",
            "Date Product Returned To Manufacturer",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "device_operator_qualifications",
            "Device Operator Qualifications",
            ID,
            &[used(V2_3, V2_8_2, O, 1, 1, "0242", "ID")],
        ),
        single(
            "relatedness_assessment",
            "Relatedness Assessment",
            ID,
            &[
                used(V2_3, V2_3, O, 1, 8, "0250", "ID"),
                used(V2_3_1, V2_8_2, O, 1, 1, "0250", "ID"),
            ],
        ),
        repeated(
            "action_taken_in_response_to_the_event",
            "Action Taken In Response To The Event",
            ID,
            &[used(V2_3, V2_8_2, O, 6, 2, "0251", "ID")],
        ),
        repeated(
            "event_causality_observations",
            "Event Causality Observations",
            ID,
            &[
                used(V2_3, V2_3, O, 6, 2, "0232", "ID"),
                used(V2_3_1, V2_8_2, O, 6, 2, "0252", "ID"),
            ],
        ),
        repeated(
            "indirect_exposure_mechanism",
            "Indirect Exposure Mechanism",
            ID,
            &[
                used(V2_3, V2_3, O, 3, 2, "0253", "ID"),
                used(V2_3_1, V2_8_2, O, 3, 1, "0253", "ID"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "pcr",
    doc: "PCR segments (Possible Causal Relationship), one row each",
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
            "implicated_product",
            Struct(&CWE_COLUMNS),
            "PCR-1",
            "Implicated Product",
        ),
        column("generic_product", Utf8, "PCR-2", "Generic Product"),
        column("product_class", Struct(&CWE_COLUMNS), "PCR-3", "Product Class"),
        column(
            "total_duration_of_therapy",
            Struct(&CQ_COLUMNS),
            "PCR-4",
            "Total Duration Of Therapy",
        ),
        column(
            "product_manufacture_date",
            Timestamp,
            "PCR-5",
            "Product Manufacture Date",
        ),
        column("product_expiration_date", Timestamp, "PCR-6", "Product Expiration Date"),
        column(
            "product_implantation_date",
            Timestamp,
            "PCR-7",
            "Product Implantation Date",
        ),
        column(
            "product_explantation_date",
            Timestamp,
            "PCR-8",
            "Product Explantation Date",
        ),
        column("single_use_device", Struct(&CWE_COLUMNS), "PCR-9", "Single Use Device"),
        column(
            "indication_for_product_use",
            Struct(&CWE_COLUMNS),
            "PCR-10",
            "Indication For Product Use",
        ),
        column("product_problem", Struct(&CWE_COLUMNS), "PCR-11", "Product Problem"),
        column(
            "product_serial_lot_number",
            List(&Utf8),
            "PCR-12",
            "Product Serial/Lot Number",
        ),
        column(
            "product_available_for_inspection",
            Struct(&CWE_COLUMNS),
            "PCR-13",
            "Product Available For Inspection",
        ),
        column(
            "product_evaluation_performed",
            Struct(&CWE_COLUMNS),
            "PCR-14",
            "Product Evaluation Performed",
        ),
        column(
            "product_evaluation_status",
            Struct(&CWE_COLUMNS),
            "PCR-15",
            "Product Evaluation Status",
        ),
        column(
            "product_evaluation_results",
            Struct(&CWE_COLUMNS),
            "PCR-16",
            "Product Evaluation Results",
        ),
        column("evaluated_product_source", Utf8, "PCR-17", "Evaluated Product Source"),
        column(
            "date_product_returned_to_manufacturer",
            Timestamp,
            "PCR-18",
            "Date Product Returned To Manufacturer",
        ),
        column(
            "device_operator_qualifications",
            Utf8,
            "PCR-19",
            "Device Operator Qualifications",
        ),
        column("relatedness_assessment", Utf8, "PCR-20", "Relatedness Assessment"),
        column(
            "action_taken_in_response_to_the_event",
            List(&Utf8),
            "PCR-21",
            "Action Taken In Response To The Event",
        ),
        column(
            "event_causality_observations",
            List(&Utf8),
            "PCR-22",
            "Event Causality Observations",
        ),
        column(
            "indirect_exposure_mechanism",
            List(&Utf8),
            "PCR-23",
            "Indirect Exposure Mechanism",
        ),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
