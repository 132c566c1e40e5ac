// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// OMQ_O42 · OMQ^O42 O57
#[derive(Default)]
#[non_exhaustive]
pub struct OmqO42 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// PATIENT
    pub patient: Option<Box<OmqO42Patient>>,
    /// ORDER
    pub order: Vec<OmqO42Order>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure OmqO42, OMQ_O42, [1 => msh, 2 => sft, 3 => uac, 4 => nte, 5 => patient, 6
    => order]
);
/// PATIENT, a group of OMQ_O42
#[derive(Default)]
#[non_exhaustive]
pub struct OmqO42Patient {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PD1 · Patient Additional Demographic
    pub pd1: Option<Box<Pd1>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// NK1 · Next of Kin / Associated Parties
    pub nk1: Vec<Nk1>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
    /// PATIENT_VISIT
    pub patient_visit: Option<Box<OmqO42PatientVisit>>,
    /// INSURANCE
    pub insurance: Vec<OmqO42Insurance>,
    /// GT1 · Guarantor
    pub gt1: Option<Box<Gt1>>,
    /// AL1 · Patient Allergy Information
    pub al1: Vec<Al1>,
}
record!(
    group OmqO42Patient, "PATIENT", [1 => pid, 2 => pd1, 3 => prt, 4 => nte, 5 => nk1, 6
    => arv, 7 => patient_visit, 8 => insurance, 9 => gt1, 10 => al1]
);
/// PATIENT_VISIT, a group of OMQ_O42
#[derive(Default)]
#[non_exhaustive]
pub struct OmqO42PatientVisit {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(group OmqO42PatientVisit, "PATIENT_VISIT", [1 => pv1, 2 => pv2, 3 => prt]);
/// INSURANCE, a group of OMQ_O42
#[derive(Default)]
#[non_exhaustive]
pub struct OmqO42Insurance {
    /// IN1 · Insurance
    pub in1: Option<Box<In1>>,
    /// IN2 · Insurance Additional Information
    pub in2: Option<Box<In2>>,
    /// IN3 · Insurance Additional Information, Certification
    pub in3: Option<Box<In3>>,
}
record!(group OmqO42Insurance, "INSURANCE", [1 => in1, 2 => in2, 3 => in3]);
/// ORDER, a group of OMQ_O42
#[derive(Default)]
#[non_exhaustive]
pub struct OmqO42Order {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt_2: Vec<Prt>,
    /// TXA · Transcription Document Header
    pub txa: Option<Box<Txa>>,
    /// CTD · Contact Data
    pub ctd: Option<Box<Ctd>>,
    /// DG1 · Diagnosis
    pub dg1: Vec<Dg1>,
    /// ORDER_DOCUMENT
    pub order_document: Vec<OmqO42OrderDocument>,
    /// OBSERVATION
    pub observation: Vec<OmqO42Observation>,
    /// PRIOR_RESULT
    pub prior_result: Vec<OmqO42PriorResult>,
    /// FT1 · Financial Transaction
    pub ft1: Vec<Ft1>,
    /// CTI · Clinical Trial Identification
    pub cti: Vec<Cti>,
    /// BLG · Billing
    pub blg: Option<Box<Blg>>,
}
record!(
    group OmqO42Order, "ORDER", [1 => orc, 2 => prt, 3 => obx, 4 => prt_2, 5 => txa, 6 =>
    ctd, 7 => dg1, 8 => order_document, 9 => observation, 10 => prior_result, 11 => ft1,
    12 => cti, 13 => blg]
);
/// ORDER_DOCUMENT, a group of OMQ_O42
#[derive(Default)]
#[non_exhaustive]
pub struct OmqO42OrderDocument {
    /// SGH · Segment Group Header
    pub sgh: Option<Box<Sgh>>,
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// TXA · Transcription Document Header
    pub txa: Option<Box<Txa>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// SGT · Segment Group Trailer
    pub sgt: Option<Box<Sgt>>,
}
record!(
    group OmqO42OrderDocument, "ORDER_DOCUMENT", [1 => sgh, 2 => obx, 3 => prt, 4 => txa,
    5 => nte, 6 => sgt]
);
/// OBSERVATION, a group of OMQ_O42
#[derive(Default)]
#[non_exhaustive]
pub struct OmqO42Observation {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group OmqO42Observation, "OBSERVATION", [1 => obx, 2 => prt, 3 => nte]);
/// PRIOR_RESULT, a group of OMQ_O42
#[derive(Default)]
#[non_exhaustive]
pub struct OmqO42PriorResult {
    /// PATIENT_PRIOR
    pub patient_prior: Option<Box<OmqO42PatientPrior>>,
    /// PATIENT_VISIT_PRIOR
    pub patient_visit_prior: Option<Box<OmqO42PatientVisitPrior>>,
    /// AL1 · Patient Allergy Information
    pub al1: Vec<Al1>,
    /// ORDER_PRIOR
    pub order_prior: Vec<OmqO42OrderPrior>,
}
record!(
    group OmqO42PriorResult, "PRIOR_RESULT", [1 => patient_prior, 2 =>
    patient_visit_prior, 3 => al1, 4 => order_prior]
);
/// PATIENT_PRIOR, a group of OMQ_O42
#[derive(Default)]
#[non_exhaustive]
pub struct OmqO42PatientPrior {
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PD1 · Patient Additional Demographic
    pub pd1: Option<Box<Pd1>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
}
record!(
    group OmqO42PatientPrior, "PATIENT_PRIOR", [1 => pid, 2 => pd1, 3 => prt, 4 => arv]
);
/// PATIENT_VISIT_PRIOR, a group of OMQ_O42
#[derive(Default)]
#[non_exhaustive]
pub struct OmqO42PatientVisitPrior {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
}
record!(
    group OmqO42PatientVisitPrior, "PATIENT_VISIT_PRIOR", [1 => pv1, 2 => pv2, 3 => prt]
);
/// ORDER_PRIOR, a group of OMQ_O42
#[derive(Default)]
#[non_exhaustive]
pub struct OmqO42OrderPrior {
    /// ORC · Common Order
    pub orc: Option<Box<Orc>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// TIMING_PRIOR
    pub timing_prior: Vec<OmqO42TimingPrior>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// PRT · Participation Information
    pub prt_2: Vec<Prt>,
    /// CTD · Contact Data
    pub ctd: Option<Box<Ctd>>,
    /// OBSERVATION_PRIOR
    pub observation_prior: Vec<OmqO42ObservationPrior>,
}
record!(
    group OmqO42OrderPrior, "ORDER_PRIOR", [1 => orc, 2 => prt, 3 => obr, 4 =>
    timing_prior, 5 => nte, 6 => prt_2, 7 => ctd, 8 => observation_prior]
);
/// TIMING_PRIOR, a group of OMQ_O42
#[derive(Default)]
#[non_exhaustive]
pub struct OmqO42TimingPrior {
    /// TQ1 · Timing/Quantity
    pub tq1: Option<Box<Tq1>>,
    /// TQ2 · Timing/Quantity Relationship
    pub tq2: Vec<Tq2>,
}
record!(group OmqO42TimingPrior, "TIMING_PRIOR", [1 => tq1, 2 => tq2]);
/// OBSERVATION_PRIOR, a group of OMQ_O42
#[derive(Default)]
#[non_exhaustive]
pub struct OmqO42ObservationPrior {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// PRT · Participation Information
    pub prt: Vec<Prt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(
    group OmqO42ObservationPrior, "OBSERVATION_PRIOR", [1 => obx, 2 => prt, 3 => nte]
);
/// Definition of [`OmqO42`].
pub static OMQ_O42: StructureDef = structure(
    "OMQ_O42",
    "MSH SFT* UAC? NTE* PATIENT( PID PD1? PRT* NTE* NK1* ARV* PATIENT_VISIT( PV1 PV2? PRT* )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC PRT* OBX PRT* TXA CTD? DG1* ORDER_DOCUMENT( SGH OBX PRT* TXA? NTE* SGT )* OBSERVATION( OBX PRT* NTE* )* PRIOR_RESULT( PATIENT_PRIOR( PID PD1? PRT* ARV* )? PATIENT_VISIT_PRIOR( PV1 PV2? PRT* )? AL1* ORDER_PRIOR( ORC PRT* OBR TIMING_PRIOR( TQ1 TQ2* )* NTE* PRT* CTD? OBSERVATION_PRIOR( OBX PRT* NTE* )+ )+ )* FT1* CTI* BLG? )+",
    &[
        grammar(
            V2_8,
            V2_8,
            "MSH SFT* UAC? NTE* PATIENT( PID PD1? PRT* NTE* NK1* ARV* PATIENT_VISIT( PV1 PV2? PRT* )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC PRT* OBX PRT* TXA CTD? DG1* OBSERVATION( OBX PRT* NTE* )* PRIOR_RESULT( PATIENT_PRIOR( PID PD1? PRT* ARV* )? PATIENT_VISIT_PRIOR( PV1 PV2? PRT* )? AL1* ORDER_PRIOR( ORC PRT* OBR TIMING_PRIOR( TQ1 TQ2* )* NTE* PRT* CTD? OBSERVATION_PRIOR( OBX PRT* NTE* )+ )+ )* FT1* CTI* BLG? )+",
        ),
        grammar(
            V2_8_1,
            V2_8_1,
            "MSH SFT* UAC? NTE* PATIENT( PID PD1? PRT* NTE* NK1* ARV* PATIENT_VISIT( PV1 PV2? PRT* )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC PRT* OBX PRT* TXA CTD? DG1* ORDER_DOCUMENT( SGH OBX PRT* TXA? NTE* SGT )* OBSERVATION( OBX PRT* NTE* )* PRIOR_RESULT( PATIENT_PRIOR( PID PD1? PRT* ARV* )? PATIENT_VISIT_PRIOR( PV1 PV2? PRT* )? AL1* ORDER_PRIOR( ORC PRT* OBR TIMING_PRIOR( TQ1 TQ2* )* NTE* PRT* CTD? OBSERVATION_PRIOR( OBX PRT* NTE* )+ )+ )* FT1* CTI* BLG? )+",
        ),
        grammar(
            V2_8_2,
            V2_8_2,
            "MSH SFT* UAC? NTE* PATIENT( PID PD1? PRT* NTE* NK1* ARV* PATIENT_VISIT( PV1 PV2? PRT* )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? ORDER( ORC PRT* OBX PRT* TXA CTD? DG1* OBSERVATION( OBX PRT* NTE* )* PRIOR_RESULT( PATIENT_PRIOR( PID PD1? PRT* ARV* )? PATIENT_VISIT_PRIOR( PV1 PV2? PRT* )? AL1* ORDER_PRIOR( ORC PRT* OBR TIMING_PRIOR( TQ1 TQ2* )* NTE* PRT* CTD? OBSERVATION_PRIOR( OBX PRT* NTE* )+ )+ )* FT1* CTI* BLG? )+",
        ),
    ],
);
