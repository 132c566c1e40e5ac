// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// PEO · Product Experience Observation
#[derive(Default)]
#[non_exhaustive]
pub struct Peo {
    /// PEO-1 · Event Identifiers Used · CWE
    pub event_identifiers_used: Vec<Maybe<Cwe>>,
    /// PEO-2 · Event Symptom/Diagnosis Code · CWE
    pub event_symptom_diagnosis_code: Vec<Maybe<Cwe>>,
    /// PEO-3 · Event Onset Date/Time · DTM
    pub event_onset_date_time: Maybe<Dtm>,
    /// PEO-4 · Event Exacerbation Date/Time · DTM
    pub event_exacerbation_date_time: Maybe<Dtm>,
    /// PEO-5 · Event Improved Date/Time · DTM
    pub event_improved_date_time: Maybe<Dtm>,
    /// PEO-6 · Event Ended Data/Time · DTM
    pub event_ended_data_time: Maybe<Dtm>,
    /// PEO-7 · Event Location Occurred Address · XAD
    pub event_location_occurred_address: Vec<Maybe<Xad>>,
    /// PEO-8 · Event Qualification · ID
    pub event_qualification: Vec<Maybe<String>>,
    /// PEO-9 · Event Serious · ID
    pub event_serious: Maybe<String>,
    /// PEO-10 · Event Expected · ID
    pub event_expected: Maybe<String>,
    /// PEO-11 · Event Outcome · ID
    pub event_outcome: Vec<Maybe<String>>,
    /// PEO-12 · Patient Outcome · ID
    pub patient_outcome: Maybe<String>,
    /// PEO-13 · Event Description from Others · FT
    pub event_description_from_others: Vec<Maybe<String>>,
    /// PEO-14 · Event Description from Original Reporter · FT
    pub event_description_from_original_reporter: Vec<Maybe<String>>,
    /// PEO-15 · Event Description from Patient · FT
    pub event_description_from_patient: Vec<Maybe<String>>,
    /// PEO-16 · Event Description from Practitioner · FT
    pub event_description_from_practitioner: Vec<Maybe<String>>,
    /// PEO-17 · Event Description from Autopsy · FT
    pub event_description_from_autopsy: Vec<Maybe<String>>,
    /// PEO-18 · Cause Of Death · CWE
    pub cause_of_death: Vec<Maybe<Cwe>>,
    /// PEO-19 · Primary Observer Name · XPN
    pub primary_observer_name: Vec<Maybe<Xpn>>,
    /// PEO-20 · Primary Observer Address · XAD
    pub primary_observer_address: Vec<Maybe<Xad>>,
    /// PEO-21 · Primary Observer Telephone · XTN
    pub primary_observer_telephone: Vec<Maybe<Xtn>>,
    /// PEO-22 · Primary Observer's Qualification · ID
    pub primary_observers_qualification: Maybe<String>,
    /// PEO-23 · Confirmation Provided By · ID
    pub confirmation_provided_by: Maybe<String>,
    /// PEO-24 · Primary Observer Aware Date/Time · DTM
    pub primary_observer_aware_date_time: Maybe<Dtm>,
    /// PEO-25 · Primary Observer's identity May Be Divulged · ID
    pub primary_observers_identity_may_be_divulged: Maybe<String>,
    /// What a message has beyond these 25.
    pub extra: Extra,
}
record!(
    segment Peo, PEO, [1 => event_identifiers_used, 2 => event_symptom_diagnosis_code, 3
    => event_onset_date_time, 4 => event_exacerbation_date_time, 5 =>
    event_improved_date_time, 6 => event_ended_data_time, 7 =>
    event_location_occurred_address, 8 => event_qualification, 9 => event_serious, 10 =>
    event_expected, 11 => event_outcome, 12 => patient_outcome, 13 =>
    event_description_from_others, 14 => event_description_from_original_reporter, 15 =>
    event_description_from_patient, 16 => event_description_from_practitioner, 17 =>
    event_description_from_autopsy, 18 => cause_of_death, 19 => primary_observer_name, 20
    => primary_observer_address, 21 => primary_observer_telephone, 22 =>
    primary_observers_qualification, 23 => confirmation_provided_by, 24 =>
    primary_observer_aware_date_time, 25 => primary_observers_identity_may_be_divulged]
);
/// Definition of [`Peo`].
pub static PEO: SegmentDef = SegmentDef {
    id: "PEO",
    title: "Product Experience Observation",
    fields: &[
        repeated(
            "event_identifiers_used",
            "Event Identifiers Used",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 0, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CWE"),
            ],
        ),
        repeated(
            "event_symptom_diagnosis_code",
            "Event Symptom/Diagnosis Code",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 0, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CWE"),
            ],
        ),
        single(
            "event_onset_date_time",
            "Event Onset Date/Time",
            DTM,
            &[
                used(V2_3, V2_5_1, R, 1, 26, "", "TS"),
                used(V2_6, V2_6, R, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, R, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "event_exacerbation_date_time",
            "Event Exacerbation Date/Time",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "event_improved_date_time",
            "Event Improved Date/Time",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "event_ended_data_time",
            "Event Ended Data/Time",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        repeated(
            "event_location_occurred_address",
            "Event Location Occurred Address",
            of(&XAD),
            &[
                used(V2_3, V2_3, O, 1, 106, "", "XAD"),
                used(V2_3_1, V2_3_1, O, 0, 106, "", "XAD"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XAD"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XAD"),
            ],
        ),
        repeated(
            "event_qualification",
            "Event Qualification",
            ID,
            &[used(V2_3, V2_8_2, O, 0, 1, "0237", "ID")],
        ),
        single(
            "event_serious",
            "Event Serious",
            ID,
            &[used(V2_3, V2_8_2, O, 1, 1, "0238", "ID")],
        ),
        single(
            "event_expected",
            "Event Expected",
            ID,
            &[used(V2_3, V2_8_2, O, 1, 1, "0239", "ID")],
        ),
        repeated(
            "event_outcome",
            "Event Outcome",
            ID,
            &[used(V2_3, V2_8_2, O, 0, 1, "0240", "ID")],
        ),
        single(
            "patient_outcome",
            "Patient Outcome",
            ID,
            &[used(V2_3, V2_8_2, O, 1, 1, "0241", "ID")],
        ),
        repeated(
            "event_description_from_others",
            "Event Description from Others",
            FT,
            &[
                used(V2_3, V2_5_1, O, 0, 600, "", "FT"),
                used(V2_6, V2_8_2, O, 0, 0, "", "FT"),
            ],
        ),
        repeated(
            "event_description_from_original_reporter",
            "Event Description from Original Reporter",
            FT,
            &[
                used(V2_3, V2_5_1, O, 0, 600, "", "FT"),
                used(V2_6, V2_8_2, O, 0, 0, "", "FT"),
            ],
        ),
        repeated(
            "event_description_from_patient",
            "Event Description from Patient",
            FT,
            &[
                used(V2_3, V2_5_1, O, 0, 600, "", "FT"),
                used(V2_6, V2_8_2, O, 0, 0, "", "FT"),
            ],
        ),
        repeated(
            "event_description_from_practitioner",
            "Event Description from Practitioner",
            FT,
            &[
                used(V2_3, V2_5_1, O, 0, 600, "", "FT"),
                used(V2_6, V2_8_2, O, 0, 0, "", "FT"),
            ],
        ),
        repeated(
            "event_description_from_autopsy",
            "Event Description from Autopsy",
            FT,
            &[
                used(V2_3, V2_5_1, O, 0, 600, "", "FT"),
                used(V2_6, V2_8_2, O, 0, 0, "", "FT"),
            ],
        ),
        repeated(
            "cause_of_death",
            "Cause Of Death",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 0, 30, "", "CE"),
                used(V2_3_1, V2_3_1, O, 0, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CWE"),
            ],
        ),
        repeated(
            "primary_observer_name",
            "Primary Observer Name",
            of(&XPN),
            &[
                used(V2_3, V2_3, O, 1, 46, "", "XPN"),
                used(V2_3_1, V2_3_1, O, 0, 46, "", "XPN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XPN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XPN"),
            ],
        ),
        repeated(
            "primary_observer_address",
            "Primary Observer Address",
            of(&XAD),
            &[
                used(V2_3, V2_3_1, O, 0, 106, "", "XAD"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XAD"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XAD"),
            ],
        ),
        repeated(
            "primary_observer_telephone",
            "Primary Observer Telephone",
            of(&XTN),
            &[
                used(V2_3, V2_3_1, O, 0, 40, "", "XTN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XTN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XTN"),
            ],
        ),
        single(
            "primary_observers_qualification",
            "Primary Observer's Qualification",
            ID,
            &[used(V2_3, V2_8_2, O, 1, 1, "0242", "ID")],
        ),
        single(
            "confirmation_provided_by",
            "Confirmation Provided By",
            ID,
            &[used(V2_3, V2_8_2, O, 1, 1, "0242", "ID")],
        ),
        single(
            "primary_observer_aware_date_time",
            "Primary Observer Aware Date/Time",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "primary_observers_identity_may_be_divulged",
            "Primary Observer's identity May Be Divulged",
            ID,
            &[
                used(V2_3, V2_6, O, 1, 1, "0243", "ID"),
                used(V2_7, V2_8_2, O, 1, 2, "0243", "ID"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "peo",
    doc: "PEO segments (Product Experience Observation), one row each",
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
            "event_identifiers_used",
            List(&CWE_KIND),
            "PEO-1",
            "Event Identifiers Used",
        ),
        column(
            "event_symptom_diagnosis_code",
            List(&CWE_KIND),
            "PEO-2",
            "Event Symptom/Diagnosis Code",
        ),
        column("event_onset_date_time", Timestamp, "PEO-3", "Event Onset Date/Time"),
        column(
            "event_exacerbation_date_time",
            Timestamp,
            "PEO-4",
            "Event Exacerbation Date/Time",
        ),
        column(
            "event_improved_date_time",
            Timestamp,
            "PEO-5",
            "Event Improved Date/Time",
        ),
        column("event_ended_data_time", Timestamp, "PEO-6", "Event Ended Data/Time"),
        column(
            "event_location_occurred_address",
            List(&XAD_KIND),
            "PEO-7",
            "Event Location Occurred Address",
        ),
        column("event_qualification", List(&Utf8), "PEO-8", "Event Qualification"),
        column("event_serious", Utf8, "PEO-9", "Event Serious"),
        column("event_expected", Utf8, "PEO-10", "Event Expected"),
        column("event_outcome", List(&Utf8), "PEO-11", "Event Outcome"),
        column("patient_outcome", Utf8, "PEO-12", "Patient Outcome"),
        column(
            "event_description_from_others",
            List(&Utf8),
            "PEO-13",
            "Event Description from Others",
        ),
        column(
            "event_description_from_original_reporter",
            List(&Utf8),
            "PEO-14",
            "Event Description from Original Reporter",
        ),
        column(
            "event_description_from_patient",
            List(&Utf8),
            "PEO-15",
            "Event Description from Patient",
        ),
        column(
            "event_description_from_practitioner",
            List(&Utf8),
            "PEO-16",
            "Event Description from Practitioner",
        ),
        column(
            "event_description_from_autopsy",
            List(&Utf8),
            "PEO-17",
            "Event Description from Autopsy",
        ),
        column("cause_of_death", List(&CWE_KIND), "PEO-18", "Cause Of Death"),
        column(
            "primary_observer_name",
            List(&XPN_KIND),
            "PEO-19",
            "Primary Observer Name",
        ),
        column(
            "primary_observer_address",
            List(&XAD_KIND),
            "PEO-20",
            "Primary Observer Address",
        ),
        column(
            "primary_observer_telephone",
            List(&XTN_KIND),
            "PEO-21",
            "Primary Observer Telephone",
        ),
        column(
            "primary_observers_qualification",
            Utf8,
            "PEO-22",
            "Primary Observer's Qualification",
        ),
        column("confirmation_provided_by", Utf8, "PEO-23", "Confirmation Provided By"),
        column(
            "primary_observer_aware_date_time",
            Timestamp,
            "PEO-24",
            "Primary Observer Aware Date/Time",
        ),
        column(
            "primary_observers_identity_may_be_divulged",
            Utf8,
            "PEO-25",
            "Primary Observer's identity May Be Divulged",
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
