// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// ADT_A60 · ADT^A60
#[derive(Default)]
#[non_exhaustive]
pub struct AdtA60 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// EVN · Event Type
    pub evn: Option<Box<Evn>>,
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
    /// VISIT
    pub visit: Option<Box<AdtA60Visit>>,
    /// ADVERSE_REACTION_GROUP
    pub adverse_reaction_group: Vec<AdtA60AdverseReactionGroup>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure AdtA60, ADT_A60, [1 => msh, 2 => sft, 3 => uac, 4 => evn, 5 => pid, 6 =>
    arv, 7 => visit, 8 => adverse_reaction_group]
);
/// VISIT, a group of ADT_A60
#[derive(Default)]
#[non_exhaustive]
pub struct AdtA60Visit {
    /// PV1 · Patient Visit
    pub pv1: Option<Box<Pv1>>,
    /// PV2 · Patient Visit - Additional Information
    pub pv2: Option<Box<Pv2>>,
    /// ARV · Access Restriction
    pub arv: Vec<Arv>,
}
record!(group AdtA60Visit, "VISIT", [1 => pv1, 2 => pv2, 3 => arv]);
/// ADVERSE_REACTION_GROUP, a group of ADT_A60
#[derive(Default)]
#[non_exhaustive]
pub struct AdtA60AdverseReactionGroup {
    /// IAM · Patient Adverse Reaction Information
    pub iam: Option<Box<Iam>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// IAR · Allergy reaction
    pub iar: Vec<Iar>,
}
record!(
    group AdtA60AdverseReactionGroup, "ADVERSE_REACTION_GROUP", [1 => iam, 2 => nte, 3 =>
    iar]
);
/// Definition of [`AdtA60`].
pub static ADT_A60: StructureDef = structure(
    "ADT_A60",
    "MSH SFT* UAC? EVN PID ARV* VISIT( PV1 PV2? ARV* )? ADVERSE_REACTION_GROUP( IAM NTE* IAR* )*",
    &[
        grammar(V2_4, V2_4, "MSH EVN PID PV1? PV2? IAM*"),
        grammar(V2_5, V2_5_1, "MSH SFT* EVN PID PV1? PV2? IAM*"),
        grammar(V2_6, V2_6, "MSH SFT* UAC? EVN PID ARV* PV1? PV2? ARV* IAM*"),
        grammar(
            V2_7,
            V2_8_2,
            "MSH SFT* UAC? EVN PID ARV* VISIT( PV1 PV2? ARV* )? ADVERSE_REACTION_GROUP( IAM NTE* IAR* )*",
        ),
    ],
);
