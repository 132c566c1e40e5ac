// Written by `cargo codegen` from specs/. Do not edit.
//! Message structures and their groups.
mod events;
mod ack;
mod ack_n02;
mod adr_a19;
mod adt_a01;
mod adt_a02;
mod adt_a03;
mod adt_a04;
mod adt_a05;
mod adt_a06;
mod adt_a07;
mod adt_a08;
mod adt_a09;
mod adt_a10;
mod adt_a11;
mod adt_a12;
mod adt_a13;
mod adt_a14;
mod adt_a15;
mod adt_a16;
mod adt_a17;
mod adt_a18;
mod adt_a20;
mod adt_a21;
mod adt_a22;
mod adt_a23;
mod adt_a24;
mod adt_a25;
mod adt_a26;
mod adt_a27;
mod adt_a28;
mod adt_a29;
mod adt_a30;
mod adt_a31;
mod adt_a32;
mod adt_a33;
mod adt_a34;
mod adt_a35;
mod adt_a36;
mod adt_a37;
mod adt_a38;
mod adt_a39;
mod adt_a43;
mod adt_a44;
mod adt_a45;
mod adt_a50;
mod adt_a52;
mod adt_a54;
mod adt_a60;
mod adt_a61;
mod bar_p01;
mod bar_p02;
mod bar_p05;
mod bar_p06;
mod bar_p10;
mod bar_p12;
mod bps_o29;
mod brp_o30;
mod brt_o32;
mod bts_o31;
mod ccf_i22;
mod cci_i22;
mod ccm_i21;
mod ccq_i19;
mod ccr_i16;
mod ccu_i20;
mod cqu_i19;
mod crm_c01;
mod csu_c09;
mod dbc_o41;
mod dbc_o42;
mod del_o46;
mod deo_o45;
mod der_o44;
mod dft_p03;
mod dft_p11;
mod doc_t12;
mod dpr_o48;
mod drc_o47;
mod drg_o43;
mod dsr_p04;
mod dsr_q01;
mod dsr_q03;
mod dsr_r03;
mod eac_u07;
mod ean_u09;
mod ear_u08;
mod edr_q01;
mod edr_r07;
mod ehc_e01;
mod ehc_e02;
mod ehc_e04;
mod ehc_e10;
mod ehc_e12;
mod ehc_e13;
mod ehc_e15;
mod ehc_e20;
mod ehc_e21;
mod ehc_e24;
mod eqq_q01;
mod eqq_q04;
mod erp_q01;
mod erp_r09;
mod esr_u02;
mod esu_u01;
mod inr_u06;
mod inu_u05;
mod lsu_u12;
mod mcf_q02;
mod mdm_t01;
mod mdm_t02;
mod mfd_m01;
mod mfd_m02;
mod mfd_m03;
mod mfk_m01;
mod mfk_m02;
mod mfk_m03;
mod mfn_m01;
mod mfn_m02;
mod mfn_m03;
mod mfn_m04;
mod mfn_m05;
mod mfn_m06;
mod mfn_m07;
mod mfn_m08;
mod mfn_m09;
mod mfn_m10;
mod mfn_m11;
mod mfn_m12;
mod mfn_m13;
mod mfn_m15;
mod mfn_m16;
mod mfn_m17;
mod mfn_m18;
mod mfn_znn;
mod mfq_m01;
mod mfq_m02;
mod mfq_m03;
mod mfr_m01;
mod mfr_m02;
mod mfr_m03;
mod mfr_m04;
mod mfr_m05;
mod mfr_m06;
mod mfr_m07;
mod nmd_n01;
mod nmd_n02;
mod nmq_n01;
mod nmq_n02;
mod nmr_n01;
mod nmr_n02;
mod omb_o27;
mod omd_o01;
mod omd_o03;
mod omg_o19;
mod omi_o23;
mod oml_o21;
mod oml_o33;
mod oml_o35;
mod oml_o39;
mod omn_o01;
mod omn_o07;
mod omp_o09;
mod omq_o42;
mod oms_o01;
mod oms_o05;
mod opl_o37;
mod opr_o38;
mod opu_r25;
mod ora_r33;
mod ora_r41;
mod orb_o28;
mod ord_o02;
mod ord_o04;
mod orf_r04;
mod org_o20;
mod ori_o24;
mod orl_o22;
mod orl_o34;
mod orl_o36;
mod orl_o40;
mod orl_o41;
mod orl_o42;
mod orl_o43;
mod orl_o44;
mod orm_o01;
mod orn_o02;
mod orn_o08;
mod orp_o10;
mod orr_o02;
mod ors_o02;
mod ors_o06;
mod oru_r01;
mod oru_r03;
mod oru_r30;
mod orx_o43;
mod osm_r26;
mod osq_q06;
mod osr_q06;
mod osu_o41;
mod oul_r21;
mod oul_r22;
mod oul_r23;
mod oul_r24;
mod pex_p07;
mod pgl_pc6;
mod pin_i07;
mod pmu_b01;
mod pmu_b03;
mod pmu_b04;
mod pmu_b07;
mod pmu_b08;
mod ppg_pcg;
mod ppp_pcb;
mod ppr_pc1;
mod ppt_pcl;
mod ppv_pca;
mod prr_pc5;
mod ptr_pcf;
mod qbp_e03;
mod qbp_e22;
mod qbp_k13;
mod qbp_o33;
mod qbp_o34;
mod qbp_q11;
mod qbp_q13;
mod qbp_q15;
mod qbp_q21;
mod qbp_qnn;
mod qbp_z73;
mod qck_q02;
mod qcn_j01;
mod qry;
mod qry_a19;
mod qry_p04;
mod qry_pc4;
mod qry_q01;
mod qry_q02;
mod qry_r02;
mod qry_t12;
mod qsb_q16;
mod qvr_q17;
mod rar_rar;
mod ras_o01;
mod ras_o17;
mod rci_i05;
mod rcl_i06;
mod rde_o01;
mod rde_o11;
mod rdo_o01;
mod rdr_rdr;
mod rds_o01;
mod rds_o13;
mod rdy_k15;
mod rdy_z80;
mod ref_i12;
mod rer_rer;
mod rgr_rgr;
mod rgv_o01;
mod rgv_o15;
mod ror_ror;
mod rpa_i08;
mod rpi_i01;
mod rpi_i04;
mod rpl_i02;
mod rpr_i03;
mod rqa_i08;
mod rqc_i05;
mod rqc_i06;
mod rqi_i01;
mod rqp_i04;
mod rqq_q01;
mod rqq_q09;
mod rra_o02;
mod rra_o18;
mod rrd_o02;
mod rrd_o14;
mod rre_o02;
mod rre_o12;
mod rrg_o02;
mod rrg_o16;
mod rri_i12;
mod rro_o02;
mod rsp_e03;
mod rsp_e22;
mod rsp_k11;
mod rsp_k13;
mod rsp_k15;
mod rsp_k21;
mod rsp_k22;
mod rsp_k23;
mod rsp_k24;
mod rsp_k25;
mod rsp_k31;
mod rsp_k32;
mod rsp_o33;
mod rsp_o34;
mod rsp_q11;
mod rsp_z82;
mod rsp_z84;
mod rsp_z86;
mod rsp_z88;
mod rsp_z90;
mod rsp_znn;
mod rtb_k13;
mod rtb_knn;
mod rtb_q13;
mod rtb_z74;
mod sdr_s31;
mod sdr_s32;
mod siu_s12;
mod slr_s28;
mod spq_q01;
mod spq_q08;
mod sqm_s25;
mod sqr_s25;
mod srm_s01;
mod srr_s01;
mod ssr_u04;
mod ssu_u03;
mod stc_s33;
mod sur_p09;
mod tbr_q01;
mod tbr_r08;
mod tcu_u10;
mod udm_q05;
mod vqq_q01;
mod vqq_q07;
mod vxq_v01;
mod vxr_v03;
mod vxu_v04;
mod vxx_v02;
pub use ack::*;
pub use ack_n02::*;
pub use adr_a19::*;
pub use adt_a01::*;
pub use adt_a02::*;
pub use adt_a03::*;
pub use adt_a04::*;
pub use adt_a05::*;
pub use adt_a06::*;
pub use adt_a07::*;
pub use adt_a08::*;
pub use adt_a09::*;
pub use adt_a10::*;
pub use adt_a11::*;
pub use adt_a12::*;
pub use adt_a13::*;
pub use adt_a14::*;
pub use adt_a15::*;
pub use adt_a16::*;
pub use adt_a17::*;
pub use adt_a18::*;
pub use adt_a20::*;
pub use adt_a21::*;
pub use adt_a22::*;
pub use adt_a23::*;
pub use adt_a24::*;
pub use adt_a25::*;
pub use adt_a26::*;
pub use adt_a27::*;
pub use adt_a28::*;
pub use adt_a29::*;
pub use adt_a30::*;
pub use adt_a31::*;
pub use adt_a32::*;
pub use adt_a33::*;
pub use adt_a34::*;
pub use adt_a35::*;
pub use adt_a36::*;
pub use adt_a37::*;
pub use adt_a38::*;
pub use adt_a39::*;
pub use adt_a43::*;
pub use adt_a44::*;
pub use adt_a45::*;
pub use adt_a50::*;
pub use adt_a52::*;
pub use adt_a54::*;
pub use adt_a60::*;
pub use adt_a61::*;
pub use bar_p01::*;
pub use bar_p02::*;
pub use bar_p05::*;
pub use bar_p06::*;
pub use bar_p10::*;
pub use bar_p12::*;
pub use bps_o29::*;
pub use brp_o30::*;
pub use brt_o32::*;
pub use bts_o31::*;
pub use ccf_i22::*;
pub use cci_i22::*;
pub use ccm_i21::*;
pub use ccq_i19::*;
pub use ccr_i16::*;
pub use ccu_i20::*;
pub use cqu_i19::*;
pub use crm_c01::*;
pub use csu_c09::*;
pub use dbc_o41::*;
pub use dbc_o42::*;
pub use del_o46::*;
pub use deo_o45::*;
pub use der_o44::*;
pub use dft_p03::*;
pub use dft_p11::*;
pub use doc_t12::*;
pub use dpr_o48::*;
pub use drc_o47::*;
pub use drg_o43::*;
pub use dsr_p04::*;
pub use dsr_q01::*;
pub use dsr_q03::*;
pub use dsr_r03::*;
pub use eac_u07::*;
pub use ean_u09::*;
pub use ear_u08::*;
pub use edr_q01::*;
pub use edr_r07::*;
pub use ehc_e01::*;
pub use ehc_e02::*;
pub use ehc_e04::*;
pub use ehc_e10::*;
pub use ehc_e12::*;
pub use ehc_e13::*;
pub use ehc_e15::*;
pub use ehc_e20::*;
pub use ehc_e21::*;
pub use ehc_e24::*;
pub use eqq_q01::*;
pub use eqq_q04::*;
pub use erp_q01::*;
pub use erp_r09::*;
pub use esr_u02::*;
pub use esu_u01::*;
pub use inr_u06::*;
pub use inu_u05::*;
pub use lsu_u12::*;
pub use mcf_q02::*;
pub use mdm_t01::*;
pub use mdm_t02::*;
pub use mfd_m01::*;
pub use mfd_m02::*;
pub use mfd_m03::*;
pub use mfk_m01::*;
pub use mfk_m02::*;
pub use mfk_m03::*;
pub use mfn_m01::*;
pub use mfn_m02::*;
pub use mfn_m03::*;
pub use mfn_m04::*;
pub use mfn_m05::*;
pub use mfn_m06::*;
pub use mfn_m07::*;
pub use mfn_m08::*;
pub use mfn_m09::*;
pub use mfn_m10::*;
pub use mfn_m11::*;
pub use mfn_m12::*;
pub use mfn_m13::*;
pub use mfn_m15::*;
pub use mfn_m16::*;
pub use mfn_m17::*;
pub use mfn_m18::*;
pub use mfn_znn::*;
pub use mfq_m01::*;
pub use mfq_m02::*;
pub use mfq_m03::*;
pub use mfr_m01::*;
pub use mfr_m02::*;
pub use mfr_m03::*;
pub use mfr_m04::*;
pub use mfr_m05::*;
pub use mfr_m06::*;
pub use mfr_m07::*;
pub use nmd_n01::*;
pub use nmd_n02::*;
pub use nmq_n01::*;
pub use nmq_n02::*;
pub use nmr_n01::*;
pub use nmr_n02::*;
pub use omb_o27::*;
pub use omd_o01::*;
pub use omd_o03::*;
pub use omg_o19::*;
pub use omi_o23::*;
pub use oml_o21::*;
pub use oml_o33::*;
pub use oml_o35::*;
pub use oml_o39::*;
pub use omn_o01::*;
pub use omn_o07::*;
pub use omp_o09::*;
pub use omq_o42::*;
pub use oms_o01::*;
pub use oms_o05::*;
pub use opl_o37::*;
pub use opr_o38::*;
pub use opu_r25::*;
pub use ora_r33::*;
pub use ora_r41::*;
pub use orb_o28::*;
pub use ord_o02::*;
pub use ord_o04::*;
pub use orf_r04::*;
pub use org_o20::*;
pub use ori_o24::*;
pub use orl_o22::*;
pub use orl_o34::*;
pub use orl_o36::*;
pub use orl_o40::*;
pub use orl_o41::*;
pub use orl_o42::*;
pub use orl_o43::*;
pub use orl_o44::*;
pub use orm_o01::*;
pub use orn_o02::*;
pub use orn_o08::*;
pub use orp_o10::*;
pub use orr_o02::*;
pub use ors_o02::*;
pub use ors_o06::*;
pub use oru_r01::*;
pub use oru_r03::*;
pub use oru_r30::*;
pub use orx_o43::*;
pub use osm_r26::*;
pub use osq_q06::*;
pub use osr_q06::*;
pub use osu_o41::*;
pub use oul_r21::*;
pub use oul_r22::*;
pub use oul_r23::*;
pub use oul_r24::*;
pub use pex_p07::*;
pub use pgl_pc6::*;
pub use pin_i07::*;
pub use pmu_b01::*;
pub use pmu_b03::*;
pub use pmu_b04::*;
pub use pmu_b07::*;
pub use pmu_b08::*;
pub use ppg_pcg::*;
pub use ppp_pcb::*;
pub use ppr_pc1::*;
pub use ppt_pcl::*;
pub use ppv_pca::*;
pub use prr_pc5::*;
pub use ptr_pcf::*;
pub use qbp_e03::*;
pub use qbp_e22::*;
pub use qbp_k13::*;
pub use qbp_o33::*;
pub use qbp_o34::*;
pub use qbp_q11::*;
pub use qbp_q13::*;
pub use qbp_q15::*;
pub use qbp_q21::*;
pub use qbp_qnn::*;
pub use qbp_z73::*;
pub use qck_q02::*;
pub use qcn_j01::*;
pub use qry::*;
pub use qry_a19::*;
pub use qry_p04::*;
pub use qry_pc4::*;
pub use qry_q01::*;
pub use qry_q02::*;
pub use qry_r02::*;
pub use qry_t12::*;
pub use qsb_q16::*;
pub use qvr_q17::*;
pub use rar_rar::*;
pub use ras_o01::*;
pub use ras_o17::*;
pub use rci_i05::*;
pub use rcl_i06::*;
pub use rde_o01::*;
pub use rde_o11::*;
pub use rdo_o01::*;
pub use rdr_rdr::*;
pub use rds_o01::*;
pub use rds_o13::*;
pub use rdy_k15::*;
pub use rdy_z80::*;
pub use ref_i12::*;
pub use rer_rer::*;
pub use rgr_rgr::*;
pub use rgv_o01::*;
pub use rgv_o15::*;
pub use ror_ror::*;
pub use rpa_i08::*;
pub use rpi_i01::*;
pub use rpi_i04::*;
pub use rpl_i02::*;
pub use rpr_i03::*;
pub use rqa_i08::*;
pub use rqc_i05::*;
pub use rqc_i06::*;
pub use rqi_i01::*;
pub use rqp_i04::*;
pub use rqq_q01::*;
pub use rqq_q09::*;
pub use rra_o02::*;
pub use rra_o18::*;
pub use rrd_o02::*;
pub use rrd_o14::*;
pub use rre_o02::*;
pub use rre_o12::*;
pub use rrg_o02::*;
pub use rrg_o16::*;
pub use rri_i12::*;
pub use rro_o02::*;
pub use rsp_e03::*;
pub use rsp_e22::*;
pub use rsp_k11::*;
pub use rsp_k13::*;
pub use rsp_k15::*;
pub use rsp_k21::*;
pub use rsp_k22::*;
pub use rsp_k23::*;
pub use rsp_k24::*;
pub use rsp_k25::*;
pub use rsp_k31::*;
pub use rsp_k32::*;
pub use rsp_o33::*;
pub use rsp_o34::*;
pub use rsp_q11::*;
pub use rsp_z82::*;
pub use rsp_z84::*;
pub use rsp_z86::*;
pub use rsp_z88::*;
pub use rsp_z90::*;
pub use rsp_znn::*;
pub use rtb_k13::*;
pub use rtb_knn::*;
pub use rtb_q13::*;
pub use rtb_z74::*;
pub use sdr_s31::*;
pub use sdr_s32::*;
pub use siu_s12::*;
pub use slr_s28::*;
pub use spq_q01::*;
pub use spq_q08::*;
pub use sqm_s25::*;
pub use sqr_s25::*;
pub use srm_s01::*;
pub use srr_s01::*;
pub use ssr_u04::*;
pub use ssu_u03::*;
pub use stc_s33::*;
pub use sur_p09::*;
pub use tbr_q01::*;
pub use tbr_r08::*;
pub use tcu_u10::*;
pub use udm_q05::*;
pub use vqq_q01::*;
pub use vqq_q07::*;
pub use vxq_v01::*;
pub use vxr_v03::*;
pub use vxu_v04::*;
pub use vxx_v02::*;
pub use events::EVENTS;
use crate::def::StructureDef;
/// Every message structure, by id.
pub static STRUCTURES: &[&StructureDef] = &[
    &ACK,
    &ACK_N02,
    &ADR_A19,
    &ADT_A01,
    &ADT_A02,
    &ADT_A03,
    &ADT_A04,
    &ADT_A05,
    &ADT_A06,
    &ADT_A07,
    &ADT_A08,
    &ADT_A09,
    &ADT_A10,
    &ADT_A11,
    &ADT_A12,
    &ADT_A13,
    &ADT_A14,
    &ADT_A15,
    &ADT_A16,
    &ADT_A17,
    &ADT_A18,
    &ADT_A20,
    &ADT_A21,
    &ADT_A22,
    &ADT_A23,
    &ADT_A24,
    &ADT_A25,
    &ADT_A26,
    &ADT_A27,
    &ADT_A28,
    &ADT_A29,
    &ADT_A30,
    &ADT_A31,
    &ADT_A32,
    &ADT_A33,
    &ADT_A34,
    &ADT_A35,
    &ADT_A36,
    &ADT_A37,
    &ADT_A38,
    &ADT_A39,
    &ADT_A43,
    &ADT_A44,
    &ADT_A45,
    &ADT_A50,
    &ADT_A52,
    &ADT_A54,
    &ADT_A60,
    &ADT_A61,
    &BAR_P01,
    &BAR_P02,
    &BAR_P05,
    &BAR_P06,
    &BAR_P10,
    &BAR_P12,
    &BPS_O29,
    &BRP_O30,
    &BRT_O32,
    &BTS_O31,
    &CCF_I22,
    &CCI_I22,
    &CCM_I21,
    &CCQ_I19,
    &CCR_I16,
    &CCU_I20,
    &CQU_I19,
    &CRM_C01,
    &CSU_C09,
    &DBC_O41,
    &DBC_O42,
    &DEL_O46,
    &DEO_O45,
    &DER_O44,
    &DFT_P03,
    &DFT_P11,
    &DOC_T12,
    &DPR_O48,
    &DRC_O47,
    &DRG_O43,
    &DSR_P04,
    &DSR_Q01,
    &DSR_Q03,
    &DSR_R03,
    &EAC_U07,
    &EAN_U09,
    &EAR_U08,
    &EDR_Q01,
    &EDR_R07,
    &EHC_E01,
    &EHC_E02,
    &EHC_E04,
    &EHC_E10,
    &EHC_E12,
    &EHC_E13,
    &EHC_E15,
    &EHC_E20,
    &EHC_E21,
    &EHC_E24,
    &EQQ_Q01,
    &EQQ_Q04,
    &ERP_Q01,
    &ERP_R09,
    &ESR_U02,
    &ESU_U01,
    &INR_U06,
    &INU_U05,
    &LSU_U12,
    &MCF_Q02,
    &MDM_T01,
    &MDM_T02,
    &MFD_M01,
    &MFD_M02,
    &MFD_M03,
    &MFK_M01,
    &MFK_M02,
    &MFK_M03,
    &MFN_M01,
    &MFN_M02,
    &MFN_M03,
    &MFN_M04,
    &MFN_M05,
    &MFN_M06,
    &MFN_M07,
    &MFN_M08,
    &MFN_M09,
    &MFN_M10,
    &MFN_M11,
    &MFN_M12,
    &MFN_M13,
    &MFN_M15,
    &MFN_M16,
    &MFN_M17,
    &MFN_M18,
    &MFN_ZNN,
    &MFQ_M01,
    &MFQ_M02,
    &MFQ_M03,
    &MFR_M01,
    &MFR_M02,
    &MFR_M03,
    &MFR_M04,
    &MFR_M05,
    &MFR_M06,
    &MFR_M07,
    &NMD_N01,
    &NMD_N02,
    &NMQ_N01,
    &NMQ_N02,
    &NMR_N01,
    &NMR_N02,
    &OMB_O27,
    &OMD_O01,
    &OMD_O03,
    &OMG_O19,
    &OMI_O23,
    &OML_O21,
    &OML_O33,
    &OML_O35,
    &OML_O39,
    &OMN_O01,
    &OMN_O07,
    &OMP_O09,
    &OMQ_O42,
    &OMS_O01,
    &OMS_O05,
    &OPL_O37,
    &OPR_O38,
    &OPU_R25,
    &ORA_R33,
    &ORA_R41,
    &ORB_O28,
    &ORD_O02,
    &ORD_O04,
    &ORF_R04,
    &ORG_O20,
    &ORI_O24,
    &ORL_O22,
    &ORL_O34,
    &ORL_O36,
    &ORL_O40,
    &ORL_O41,
    &ORL_O42,
    &ORL_O43,
    &ORL_O44,
    &ORM_O01,
    &ORN_O02,
    &ORN_O08,
    &ORP_O10,
    &ORR_O02,
    &ORS_O02,
    &ORS_O06,
    &ORU_R01,
    &ORU_R03,
    &ORU_R30,
    &ORX_O43,
    &OSM_R26,
    &OSQ_Q06,
    &OSR_Q06,
    &OSU_O41,
    &OUL_R21,
    &OUL_R22,
    &OUL_R23,
    &OUL_R24,
    &PEX_P07,
    &PGL_PC6,
    &PIN_I07,
    &PMU_B01,
    &PMU_B03,
    &PMU_B04,
    &PMU_B07,
    &PMU_B08,
    &PPG_PCG,
    &PPP_PCB,
    &PPR_PC1,
    &PPT_PCL,
    &PPV_PCA,
    &PRR_PC5,
    &PTR_PCF,
    &QBP_E03,
    &QBP_E22,
    &QBP_K13,
    &QBP_O33,
    &QBP_O34,
    &QBP_Q11,
    &QBP_Q13,
    &QBP_Q15,
    &QBP_Q21,
    &QBP_QNN,
    &QBP_Z73,
    &QCK_Q02,
    &QCN_J01,
    &QRY,
    &QRY_A19,
    &QRY_P04,
    &QRY_PC4,
    &QRY_Q01,
    &QRY_Q02,
    &QRY_R02,
    &QRY_T12,
    &QSB_Q16,
    &QVR_Q17,
    &RAR_RAR,
    &RAS_O01,
    &RAS_O17,
    &RCI_I05,
    &RCL_I06,
    &RDE_O01,
    &RDE_O11,
    &RDO_O01,
    &RDR_RDR,
    &RDS_O01,
    &RDS_O13,
    &RDY_K15,
    &RDY_Z80,
    &REF_I12,
    &RER_RER,
    &RGR_RGR,
    &RGV_O01,
    &RGV_O15,
    &ROR_ROR,
    &RPA_I08,
    &RPI_I01,
    &RPI_I04,
    &RPL_I02,
    &RPR_I03,
    &RQA_I08,
    &RQC_I05,
    &RQC_I06,
    &RQI_I01,
    &RQP_I04,
    &RQQ_Q01,
    &RQQ_Q09,
    &RRA_O02,
    &RRA_O18,
    &RRD_O02,
    &RRD_O14,
    &RRE_O02,
    &RRE_O12,
    &RRG_O02,
    &RRG_O16,
    &RRI_I12,
    &RRO_O02,
    &RSP_E03,
    &RSP_E22,
    &RSP_K11,
    &RSP_K13,
    &RSP_K15,
    &RSP_K21,
    &RSP_K22,
    &RSP_K23,
    &RSP_K24,
    &RSP_K25,
    &RSP_K31,
    &RSP_K32,
    &RSP_O33,
    &RSP_O34,
    &RSP_Q11,
    &RSP_Z82,
    &RSP_Z84,
    &RSP_Z86,
    &RSP_Z88,
    &RSP_Z90,
    &RSP_ZNN,
    &RTB_K13,
    &RTB_KNN,
    &RTB_Q13,
    &RTB_Z74,
    &SDR_S31,
    &SDR_S32,
    &SIU_S12,
    &SLR_S28,
    &SPQ_Q01,
    &SPQ_Q08,
    &SQM_S25,
    &SQR_S25,
    &SRM_S01,
    &SRR_S01,
    &SSR_U04,
    &SSU_U03,
    &STC_S33,
    &SUR_P09,
    &TBR_Q01,
    &TBR_R08,
    &TCU_U10,
    &UDM_Q05,
    &VQQ_Q01,
    &VQQ_Q07,
    &VXQ_V01,
    &VXR_V03,
    &VXU_V04,
    &VXX_V02,
];
/// Shows the type of every structure, by id.
pub fn each<V: crate::shorthand::Types>(types: &mut V) {
    types.see::<Ack>();
    types.see::<AckN02>();
    types.see::<AdrA19>();
    types.see::<AdtA01>();
    types.see::<AdtA02>();
    types.see::<AdtA03>();
    types.see::<AdtA04>();
    types.see::<AdtA05>();
    types.see::<AdtA06>();
    types.see::<AdtA07>();
    types.see::<AdtA08>();
    types.see::<AdtA09>();
    types.see::<AdtA10>();
    types.see::<AdtA11>();
    types.see::<AdtA12>();
    types.see::<AdtA13>();
    types.see::<AdtA14>();
    types.see::<AdtA15>();
    types.see::<AdtA16>();
    types.see::<AdtA17>();
    types.see::<AdtA18>();
    types.see::<AdtA20>();
    types.see::<AdtA21>();
    types.see::<AdtA22>();
    types.see::<AdtA23>();
    types.see::<AdtA24>();
    types.see::<AdtA25>();
    types.see::<AdtA26>();
    types.see::<AdtA27>();
    types.see::<AdtA28>();
    types.see::<AdtA29>();
    types.see::<AdtA30>();
    types.see::<AdtA31>();
    types.see::<AdtA32>();
    types.see::<AdtA33>();
    types.see::<AdtA34>();
    types.see::<AdtA35>();
    types.see::<AdtA36>();
    types.see::<AdtA37>();
    types.see::<AdtA38>();
    types.see::<AdtA39>();
    types.see::<AdtA43>();
    types.see::<AdtA44>();
    types.see::<AdtA45>();
    types.see::<AdtA50>();
    types.see::<AdtA52>();
    types.see::<AdtA54>();
    types.see::<AdtA60>();
    types.see::<AdtA61>();
    types.see::<BarP01>();
    types.see::<BarP02>();
    types.see::<BarP05>();
    types.see::<BarP06>();
    types.see::<BarP10>();
    types.see::<BarP12>();
    types.see::<BpsO29>();
    types.see::<BrpO30>();
    types.see::<BrtO32>();
    types.see::<BtsO31>();
    types.see::<CcfI22>();
    types.see::<CciI22>();
    types.see::<CcmI21>();
    types.see::<CcqI19>();
    types.see::<CcrI16>();
    types.see::<CcuI20>();
    types.see::<CquI19>();
    types.see::<CrmC01>();
    types.see::<CsuC09>();
    types.see::<DbcO41>();
    types.see::<DbcO42>();
    types.see::<DelO46>();
    types.see::<DeoO45>();
    types.see::<DerO44>();
    types.see::<DftP03>();
    types.see::<DftP11>();
    types.see::<DocT12>();
    types.see::<DprO48>();
    types.see::<DrcO47>();
    types.see::<DrgO43>();
    types.see::<DsrP04>();
    types.see::<DsrQ01>();
    types.see::<DsrQ03>();
    types.see::<DsrR03>();
    types.see::<EacU07>();
    types.see::<EanU09>();
    types.see::<EarU08>();
    types.see::<EdrQ01>();
    types.see::<EdrR07>();
    types.see::<EhcE01>();
    types.see::<EhcE02>();
    types.see::<EhcE04>();
    types.see::<EhcE10>();
    types.see::<EhcE12>();
    types.see::<EhcE13>();
    types.see::<EhcE15>();
    types.see::<EhcE20>();
    types.see::<EhcE21>();
    types.see::<EhcE24>();
    types.see::<EqqQ01>();
    types.see::<EqqQ04>();
    types.see::<ErpQ01>();
    types.see::<ErpR09>();
    types.see::<EsrU02>();
    types.see::<EsuU01>();
    types.see::<InrU06>();
    types.see::<InuU05>();
    types.see::<LsuU12>();
    types.see::<McfQ02>();
    types.see::<MdmT01>();
    types.see::<MdmT02>();
    types.see::<MfdM01>();
    types.see::<MfdM02>();
    types.see::<MfdM03>();
    types.see::<MfkM01>();
    types.see::<MfkM02>();
    types.see::<MfkM03>();
    types.see::<MfnM01>();
    types.see::<MfnM02>();
    types.see::<MfnM03>();
    types.see::<MfnM04>();
    types.see::<MfnM05>();
    types.see::<MfnM06>();
    types.see::<MfnM07>();
    types.see::<MfnM08>();
    types.see::<MfnM09>();
    types.see::<MfnM10>();
    types.see::<MfnM11>();
    types.see::<MfnM12>();
    types.see::<MfnM13>();
    types.see::<MfnM15>();
    types.see::<MfnM16>();
    types.see::<MfnM17>();
    types.see::<MfnM18>();
    types.see::<MfnZnn>();
    types.see::<MfqM01>();
    types.see::<MfqM02>();
    types.see::<MfqM03>();
    types.see::<MfrM01>();
    types.see::<MfrM02>();
    types.see::<MfrM03>();
    types.see::<MfrM04>();
    types.see::<MfrM05>();
    types.see::<MfrM06>();
    types.see::<MfrM07>();
    types.see::<NmdN01>();
    types.see::<NmdN02>();
    types.see::<NmqN01>();
    types.see::<NmqN02>();
    types.see::<NmrN01>();
    types.see::<NmrN02>();
    types.see::<OmbO27>();
    types.see::<OmdO01>();
    types.see::<OmdO03>();
    types.see::<OmgO19>();
    types.see::<OmiO23>();
    types.see::<OmlO21>();
    types.see::<OmlO33>();
    types.see::<OmlO35>();
    types.see::<OmlO39>();
    types.see::<OmnO01>();
    types.see::<OmnO07>();
    types.see::<OmpO09>();
    types.see::<OmqO42>();
    types.see::<OmsO01>();
    types.see::<OmsO05>();
    types.see::<OplO37>();
    types.see::<OprO38>();
    types.see::<OpuR25>();
    types.see::<OraR33>();
    types.see::<OraR41>();
    types.see::<OrbO28>();
    types.see::<OrdO02>();
    types.see::<OrdO04>();
    types.see::<OrfR04>();
    types.see::<OrgO20>();
    types.see::<OriO24>();
    types.see::<OrlO22>();
    types.see::<OrlO34>();
    types.see::<OrlO36>();
    types.see::<OrlO40>();
    types.see::<OrlO41>();
    types.see::<OrlO42>();
    types.see::<OrlO43>();
    types.see::<OrlO44>();
    types.see::<OrmO01>();
    types.see::<OrnO02>();
    types.see::<OrnO08>();
    types.see::<OrpO10>();
    types.see::<OrrO02>();
    types.see::<OrsO02>();
    types.see::<OrsO06>();
    types.see::<OruR01>();
    types.see::<OruR03>();
    types.see::<OruR30>();
    types.see::<OrxO43>();
    types.see::<OsmR26>();
    types.see::<OsqQ06>();
    types.see::<OsrQ06>();
    types.see::<OsuO41>();
    types.see::<OulR21>();
    types.see::<OulR22>();
    types.see::<OulR23>();
    types.see::<OulR24>();
    types.see::<PexP07>();
    types.see::<PglPc6>();
    types.see::<PinI07>();
    types.see::<PmuB01>();
    types.see::<PmuB03>();
    types.see::<PmuB04>();
    types.see::<PmuB07>();
    types.see::<PmuB08>();
    types.see::<PpgPcg>();
    types.see::<PppPcb>();
    types.see::<PprPc1>();
    types.see::<PptPcl>();
    types.see::<PpvPca>();
    types.see::<PrrPc5>();
    types.see::<PtrPcf>();
    types.see::<QbpE03>();
    types.see::<QbpE22>();
    types.see::<QbpK13>();
    types.see::<QbpO33>();
    types.see::<QbpO34>();
    types.see::<QbpQ11>();
    types.see::<QbpQ13>();
    types.see::<QbpQ15>();
    types.see::<QbpQ21>();
    types.see::<QbpQnn>();
    types.see::<QbpZ73>();
    types.see::<QckQ02>();
    types.see::<QcnJ01>();
    types.see::<Qry>();
    types.see::<QryA19>();
    types.see::<QryP04>();
    types.see::<QryPc4>();
    types.see::<QryQ01>();
    types.see::<QryQ02>();
    types.see::<QryR02>();
    types.see::<QryT12>();
    types.see::<QsbQ16>();
    types.see::<QvrQ17>();
    types.see::<RarRar>();
    types.see::<RasO01>();
    types.see::<RasO17>();
    types.see::<RciI05>();
    types.see::<RclI06>();
    types.see::<RdeO01>();
    types.see::<RdeO11>();
    types.see::<RdoO01>();
    types.see::<RdrRdr>();
    types.see::<RdsO01>();
    types.see::<RdsO13>();
    types.see::<RdyK15>();
    types.see::<RdyZ80>();
    types.see::<RefI12>();
    types.see::<RerRer>();
    types.see::<RgrRgr>();
    types.see::<RgvO01>();
    types.see::<RgvO15>();
    types.see::<RorRor>();
    types.see::<RpaI08>();
    types.see::<RpiI01>();
    types.see::<RpiI04>();
    types.see::<RplI02>();
    types.see::<RprI03>();
    types.see::<RqaI08>();
    types.see::<RqcI05>();
    types.see::<RqcI06>();
    types.see::<RqiI01>();
    types.see::<RqpI04>();
    types.see::<RqqQ01>();
    types.see::<RqqQ09>();
    types.see::<RraO02>();
    types.see::<RraO18>();
    types.see::<RrdO02>();
    types.see::<RrdO14>();
    types.see::<RreO02>();
    types.see::<RreO12>();
    types.see::<RrgO02>();
    types.see::<RrgO16>();
    types.see::<RriI12>();
    types.see::<RroO02>();
    types.see::<RspE03>();
    types.see::<RspE22>();
    types.see::<RspK11>();
    types.see::<RspK13>();
    types.see::<RspK15>();
    types.see::<RspK21>();
    types.see::<RspK22>();
    types.see::<RspK23>();
    types.see::<RspK24>();
    types.see::<RspK25>();
    types.see::<RspK31>();
    types.see::<RspK32>();
    types.see::<RspO33>();
    types.see::<RspO34>();
    types.see::<RspQ11>();
    types.see::<RspZ82>();
    types.see::<RspZ84>();
    types.see::<RspZ86>();
    types.see::<RspZ88>();
    types.see::<RspZ90>();
    types.see::<RspZnn>();
    types.see::<RtbK13>();
    types.see::<RtbKnn>();
    types.see::<RtbQ13>();
    types.see::<RtbZ74>();
    types.see::<SdrS31>();
    types.see::<SdrS32>();
    types.see::<SiuS12>();
    types.see::<SlrS28>();
    types.see::<SpqQ01>();
    types.see::<SpqQ08>();
    types.see::<SqmS25>();
    types.see::<SqrS25>();
    types.see::<SrmS01>();
    types.see::<SrrS01>();
    types.see::<SsrU04>();
    types.see::<SsuU03>();
    types.see::<StcS33>();
    types.see::<SurP09>();
    types.see::<TbrQ01>();
    types.see::<TbrR08>();
    types.see::<TcuU10>();
    types.see::<UdmQ05>();
    types.see::<VqqQ01>();
    types.see::<VqqQ07>();
    types.see::<VxqV01>();
    types.see::<VxrV03>();
    types.see::<VxuV04>();
    types.see::<VxxV02>();
}
