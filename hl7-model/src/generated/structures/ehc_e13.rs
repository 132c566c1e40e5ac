// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// EHC_E13 · EHC^E13
#[derive(Default)]
#[non_exhaustive]
pub struct EhcE13 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Vec<Uac>,
    /// MSA · Message Acknowledgment
    pub msa: Option<Box<Msa>>,
    /// ERR · Error
    pub err: Vec<Err>,
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
    pub psl: Option<Box<Psl>>,
    /// REQUEST
    pub request: Vec<EhcE13Request>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure EhcE13, EHC_E13, [1 => msh, 2 => sft, 3 => uac, 4 => msa, 5 => err, 6 =>
    rfi, 7 => ctd, 8 => ivc, 9 => pss, 10 => psg, 11 => pid, 12 => psl, 13 => request]
);
/// REQUEST, a group of EHC_E13
#[derive(Default)]
#[non_exhaustive]
pub struct EhcE13Request {
    /// CTD · Contact Data
    pub ctd: Option<Box<Ctd>>,
    /// OBR · Observation Request
    pub obr: Option<Box<Obr>>,
    /// NTE · Notes and Comments
    pub nte: Option<Box<Nte>>,
    /// RESPONSE
    pub response: Vec<EhcE13Response>,
}
record!(group EhcE13Request, "REQUEST", [1 => ctd, 2 => obr, 3 => nte, 4 => response]);
/// RESPONSE, a group of EHC_E13
#[derive(Default)]
#[non_exhaustive]
pub struct EhcE13Response {
    /// OBX · Observation/Result
    pub obx: Option<Box<Obx>>,
    /// NTE · Notes and Comments
    pub nte: Option<Box<Nte>>,
    /// TXA · Transcription Document Header
    pub txa: Option<Box<Txa>>,
}
record!(group EhcE13Response, "RESPONSE", [1 => obx, 2 => nte, 3 => txa]);
/// Definition of [`EhcE13`].
pub static EHC_E13: StructureDef = structure(
    "EHC_E13",
    "MSH SFT* UAC* MSA ERR* RFI CTD* IVC PSS PSG PID? PSL? REQUEST( CTD? OBR NTE? RESPONSE( OBX NTE? TXA? )+ )+",
    &[
        grammar(
            V2_6,
            V2_8_2,
            "MSH SFT* UAC* MSA ERR* RFI CTD* IVC PSS PSG PID? PSL? REQUEST( CTD? OBR NTE? RESPONSE( OBX NTE? TXA? )+ )+",
        ),
    ],
);
