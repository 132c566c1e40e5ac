// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// EHC_E12 · EHC^E12
#[derive(Default)]
#[non_exhaustive]
pub struct EhcE12 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Vec<Uac>,
    /// RFI · Request for Information
    pub rfi: Option<Box<Rfi>>,
    /// CTD · Contact Data
    pub ctd: Vec<Ctd>,
    /// IVC · Invoice Segment
    pub ivc: Option<Box<Ivc>>,
    /// PSS · Product/Service Section
    pub pss: Option<Box<Pss>>,
    /// PSG · Product/Service Group
    pub psg: Option<Box<Psg>>,
    /// PID · Patient Identification
    pub pid: Option<Box<Pid>>,
    /// PSL · Product/Service Line Item
    pub psl: Vec<Psl>,
    /// REQUEST
    pub request: Vec<EhcE12Request>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure EhcE12, EHC_E12, [1 => msh, 2 => sft, 3 => uac, 4 => rfi, 5 => ctd, 6 =>
    ivc, 7 => pss, 8 => psg, 9 => pid, 10 => psl, 11 => request]
);
/// REQUEST, a group of EHC_E12
#[derive(Default)]
#[non_exhaustive]
pub struct EhcE12Request {
    /// CTD · Contact Data
    pub ctd: Option<Box<Ctd>>,
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// NTE · Notes and Comments
    pub nte: Option<Box<Nte>>,
    /// OBX · Observation/Result
    pub obx: Vec<Obx>,
}
record!(group EhcE12Request, "REQUEST", [1 => ctd, 2 => obr, 3 => nte, 4 => obx]);
/// Definition of [`EhcE12`].
pub static EHC_E12: StructureDef = structure(
    "EHC_E12",
    "MSH SFT* UAC* RFI CTD* IVC PSS PSG PID? PSL* REQUEST( CTD? OBR NTE? OBX* )+",
    &[
        grammar(
            V2_6,
            V2_8_2,
            "MSH SFT* UAC* RFI CTD* IVC PSS PSG PID? PSL* REQUEST( CTD? OBR NTE? OBX* )+",
        ),
    ],
);
