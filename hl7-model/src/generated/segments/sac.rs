// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// SAC · Specimen Container detail
#[derive(Default)]
#[non_exhaustive]
pub struct Sac {
    /// SAC-1 · External Accession Identifier · EI
    pub external_accession_identifier: Maybe<Box<Ei>>,
    /// SAC-2 · Accession Identifier · EI
    pub accession_identifier: Maybe<Box<Ei>>,
    /// SAC-3 · Container Identifier · EI
    pub container_identifier: Maybe<Box<Ei>>,
    /// SAC-4 · Primary (Parent) Container Identifier · EI
    pub primary_parent_container_identifier: Maybe<Box<Ei>>,
    /// SAC-5 · Equipment Container Identifier · EI
    pub equipment_container_identifier: Maybe<Box<Ei>>,
    /// SAC-6 · Specimen Source · SPS
    pub specimen_source: Maybe<Box<Sps>>,
    /// SAC-7 · Registration Date/Time · DTM
    pub registration_date_time: Maybe<Dtm>,
    /// SAC-8 · Container Status · CWE
    pub container_status: Maybe<Box<Cwe>>,
    /// SAC-9 · Carrier Type · CWE
    pub carrier_type: Maybe<Box<Cwe>>,
    /// SAC-10 · Carrier Identifier · EI
    pub carrier_identifier: Maybe<Box<Ei>>,
    /// SAC-11 · Position in Carrier · NA
    pub position_in_carrier: Maybe<Box<Na>>,
    /// SAC-12 · Tray Type - SAC · CWE
    pub tray_type_sac: Maybe<Box<Cwe>>,
    /// SAC-13 · Tray Identifier · EI
    pub tray_identifier: Maybe<Box<Ei>>,
    /// SAC-14 · Position in Tray · NA
    pub position_in_tray: Maybe<Box<Na>>,
    /// SAC-15 · Location · CWE
    pub location: Vec<Maybe<Cwe>>,
    /// SAC-16 · Container Height · NM
    pub container_height: Maybe<Nm>,
    /// SAC-17 · Container Diameter · NM
    pub container_diameter: Maybe<Nm>,
    /// SAC-18 · Barrier Delta · NM
    pub barrier_delta: Maybe<Nm>,
    /// SAC-19 · Bottom Delta · NM
    pub bottom_delta: Maybe<Nm>,
    /// SAC-20 · Container Height/Diameter/Delta Units · CWE
    pub container_height_diameter_delta_units: Maybe<Box<Cwe>>,
    /// SAC-21 · Container Volume · NM
    pub container_volume: Maybe<Nm>,
    /// SAC-22 · Available Specimen Volume · NM
    pub available_specimen_volume: Maybe<Nm>,
    /// SAC-23 · Initial Specimen Volume · NM
    pub initial_specimen_volume: Maybe<Nm>,
    /// SAC-24 · Volume Units · CWE
    pub volume_units: Maybe<Box<Cwe>>,
    /// SAC-25 · Separator Type · CWE
    pub separator_type: Maybe<Box<Cwe>>,
    /// SAC-26 · Cap Type · CWE
    pub cap_type: Maybe<Box<Cwe>>,
    /// SAC-27 · Additive · CWE
    pub additive: Vec<Maybe<Cwe>>,
    /// SAC-28 · Specimen Component · CWE
    pub specimen_component: Maybe<Box<Cwe>>,
    /// SAC-29 · Dilution Factor · SN
    pub dilution_factor: Maybe<Box<Sn>>,
    /// SAC-30 · Treatment · CWE
    pub treatment: Maybe<Box<Cwe>>,
    /// SAC-31 · Temperature · SN
    pub temperature: Maybe<Box<Sn>>,
    /// SAC-32 · Hemolysis Index · NM
    pub hemolysis_index: Maybe<Nm>,
    /// SAC-33 · Hemolysis Index Units · CWE
    pub hemolysis_index_units: Maybe<Box<Cwe>>,
    /// SAC-34 · Lipemia Index · NM
    pub lipemia_index: Maybe<Nm>,
    /// SAC-35 · Lipemia Index Units · CWE
    pub lipemia_index_units: Maybe<Box<Cwe>>,
    /// SAC-36 · Icterus Index · NM
    pub icterus_index: Maybe<Nm>,
    /// SAC-37 · Icterus Index Units · CWE
    pub icterus_index_units: Maybe<Box<Cwe>>,
    /// SAC-38 · Fibrin Index · NM
    pub fibrin_index: Maybe<Nm>,
    /// SAC-39 · Fibrin Index Units · CWE
    pub fibrin_index_units: Maybe<Box<Cwe>>,
    /// SAC-40 · System Induced Contaminants · CWE
    pub system_induced_contaminants: Vec<Maybe<Cwe>>,
    /// SAC-41 · Drug Interference · CWE
    pub drug_interference: Vec<Maybe<Cwe>>,
    /// SAC-42 · Artificial Blood · CWE
    pub artificial_blood: Maybe<Box<Cwe>>,
    /// SAC-43 · Special Handling Code · CWE
    pub special_handling_code: Vec<Maybe<Cwe>>,
    /// SAC-44 · Other Environmental Factors · CWE
    pub other_environmental_factors: Vec<Maybe<Cwe>>,
    /// What a message has beyond these 44.
    pub extra: Extra,
}
record!(
    segment Sac, SAC, [1 => external_accession_identifier, 2 => accession_identifier, 3
    => container_identifier, 4 => primary_parent_container_identifier, 5 =>
    equipment_container_identifier, 6 => specimen_source, 7 => registration_date_time, 8
    => container_status, 9 => carrier_type, 10 => carrier_identifier, 11 =>
    position_in_carrier, 12 => tray_type_sac, 13 => tray_identifier, 14 =>
    position_in_tray, 15 => location, 16 => container_height, 17 => container_diameter,
    18 => barrier_delta, 19 => bottom_delta, 20 => container_height_diameter_delta_units,
    21 => container_volume, 22 => available_specimen_volume, 23 =>
    initial_specimen_volume, 24 => volume_units, 25 => separator_type, 26 => cap_type, 27
    => additive, 28 => specimen_component, 29 => dilution_factor, 30 => treatment, 31 =>
    temperature, 32 => hemolysis_index, 33 => hemolysis_index_units, 34 => lipemia_index,
    35 => lipemia_index_units, 36 => icterus_index, 37 => icterus_index_units, 38 =>
    fibrin_index, 39 => fibrin_index_units, 40 => system_induced_contaminants, 41 =>
    drug_interference, 42 => artificial_blood, 43 => special_handling_code, 44 =>
    other_environmental_factors]
);
/// Definition of [`Sac`].
pub static SAC: SegmentDef = SegmentDef {
    id: "SAC",
    title: "Specimen Container detail",
    fields: &[
        single(
            "external_accession_identifier",
            "External Accession Identifier",
            of(&EI),
            &[
                used(V2_4, V2_5_1, O, 1, 80, "", "EI"),
                used(V2_6, V2_8_2, O, 1, 0, "", "EI"),
            ],
        ),
        single(
            "accession_identifier",
            "Accession Identifier",
            of(&EI),
            &[
                used(V2_4, V2_5_1, O, 1, 80, "", "EI"),
                used(V2_6, V2_8_2, O, 1, 0, "", "EI"),
            ],
        ),
        single(
            "container_identifier",
            "Container Identifier",
            of(&EI),
            &[
                used(V2_4, V2_5_1, C, 1, 80, "", "EI"),
                used(V2_6, V2_8_2, C, 1, 0, "", "EI"),
            ],
        ),
        single(
            "primary_parent_container_identifier",
            "Primary (Parent) Container Identifier",
            of(&EI),
            &[
                used(V2_4, V2_5_1, C, 1, 80, "", "EI"),
                used(V2_6, V2_8_2, C, 1, 0, "", "EI"),
            ],
        ),
        single(
            "equipment_container_identifier",
            "Equipment Container Identifier",
            of(&EI),
            &[
                used(V2_4, V2_5_1, O, 1, 80, "", "EI"),
                used(V2_6, V2_8_2, O, 1, 0, "", "EI"),
            ],
        ),
        single(
            "specimen_source",
            "Specimen Source",
            of(&SPS),
            &[
                used(V2_4, V2_4, O, 1, 300, "0070", "SPS"),
                used(V2_5, V2_5_1, C, 1, 300, "", "SPS"),
                used(V2_6, V2_6, C, 1, 0, "", "SPS"),
                used(V2_7, V2_8_2, W, 1, 0, "", "SPS"),
            ],
        ),
        single(
            "registration_date_time",
            "Registration Date/Time",
            DTM,
            &[
                used(V2_4, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "container_status",
            "Container Status",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "0370", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0370", "CWE"),
            ],
        ),
        single(
            "carrier_type",
            "Carrier Type",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "0378", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0378", "CWE"),
            ],
        ),
        single(
            "carrier_identifier",
            "Carrier Identifier",
            of(&EI),
            &[
                used(V2_4, V2_5_1, O, 1, 80, "", "EI"),
                used(V2_6, V2_8_2, O, 1, 0, "", "EI"),
            ],
        ),
        single(
            "position_in_carrier",
            "Position in Carrier",
            of(&NA),
            &[
                used(V2_4, V2_5_1, O, 1, 80, "", "NA"),
                used(V2_6, V2_8_2, O, 1, 0, "", "NA"),
            ],
        ),
        single(
            "tray_type_sac",
            "Tray Type - SAC",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "0379", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0379", "CWE"),
            ],
        ),
        single(
            "tray_identifier",
            "Tray Identifier",
            of(&EI),
            &[
                used(V2_4, V2_5_1, O, 1, 80, "", "EI"),
                used(V2_6, V2_8_2, O, 1, 0, "", "EI"),
            ],
        ),
        single(
            "position_in_tray",
            "Position in Tray",
            of(&NA),
            &[
                used(V2_4, V2_5_1, O, 1, 80, "", "NA"),
                used(V2_6, V2_8_2, O, 1, 0, "", "NA"),
            ],
        ),
        repeated(
            "location",
            "Location",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 0, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CWE"),
            ],
        ),
        single(
            "container_height",
            "Container Height",
            NM,
            &[
                used(V2_4, V2_6, O, 1, 20, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "container_diameter",
            "Container Diameter",
            NM,
            &[
                used(V2_4, V2_6, O, 1, 20, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "barrier_delta",
            "Barrier Delta",
            NM,
            &[
                used(V2_4, V2_6, O, 1, 20, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "bottom_delta",
            "Bottom Delta",
            NM,
            &[
                used(V2_4, V2_6, O, 1, 20, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "container_height_diameter_delta_units",
            "Container Height/Diameter/Delta Units",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "container_volume",
            "Container Volume",
            NM,
            &[
                used(V2_4, V2_6, O, 1, 20, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "available_specimen_volume",
            "Available Specimen Volume",
            NM,
            &[
                used(V2_4, V2_6, O, 1, 20, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "initial_specimen_volume",
            "Initial Specimen Volume",
            NM,
            &[
                used(V2_4, V2_6, O, 1, 20, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "volume_units",
            "Volume Units",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "separator_type",
            "Separator Type",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "0380", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0380", "CWE"),
            ],
        ),
        single(
            "cap_type",
            "Cap Type",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "0381", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0381", "CWE"),
            ],
        ),
        repeated(
            "additive",
            "Additive",
            of(&CWE),
            &[
                used(V2_4, V2_4, O, 0, 250, "0371", "CE"),
                used(V2_5, V2_5_1, O, 0, 250, "0371", "CWE"),
                used(V2_6, V2_8_2, O, 0, 0, "0371", "CWE"),
            ],
        ),
        single(
            "specimen_component",
            "Specimen Component",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0372", "CWE"),
            ],
        ),
        single(
            "dilution_factor",
            "Dilution Factor",
            of(&SN),
            &[
                used(V2_4, V2_5_1, O, 1, 20, "", "SN"),
                used(V2_6, V2_8_2, O, 1, 0, "", "SN"),
            ],
        ),
        single(
            "treatment",
            "Treatment",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "0373", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0373", "CWE"),
            ],
        ),
        single(
            "temperature",
            "Temperature",
            of(&SN),
            &[
                used(V2_4, V2_5_1, O, 1, 20, "", "SN"),
                used(V2_6, V2_8_2, O, 1, 0, "", "SN"),
            ],
        ),
        single(
            "hemolysis_index",
            "Hemolysis Index",
            NM,
            &[
                used(V2_4, V2_6, O, 1, 20, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "hemolysis_index_units",
            "Hemolysis Index Units",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "lipemia_index",
            "Lipemia Index",
            NM,
            &[
                used(V2_4, V2_6, O, 1, 20, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "lipemia_index_units",
            "Lipemia Index Units",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "icterus_index",
            "Icterus Index",
            NM,
            &[
                used(V2_4, V2_6, O, 1, 20, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "icterus_index_units",
            "Icterus Index Units",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "fibrin_index",
            "Fibrin Index",
            NM,
            &[
                used(V2_4, V2_6, O, 1, 20, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "fibrin_index_units",
            "Fibrin Index Units",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        repeated(
            "system_induced_contaminants",
            "System Induced Contaminants",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 0, 250, "0374", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "0374", "CWE"),
            ],
        ),
        repeated(
            "drug_interference",
            "Drug Interference",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 0, 250, "0382", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "0382", "CWE"),
            ],
        ),
        single(
            "artificial_blood",
            "Artificial Blood",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "0375", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0375", "CWE"),
            ],
        ),
        repeated(
            "special_handling_code",
            "Special Handling Code",
            of(&CWE),
            &[
                used(V2_4, V2_4, O, 0, 250, "0376", "CE"),
                used(V2_5, V2_5_1, O, 0, 250, "0376", "CWE"),
                used(V2_6, V2_8_2, O, 0, 0, "0376", "CWE"),
            ],
        ),
        repeated(
            "other_environmental_factors",
            "Other Environmental Factors",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 0, 250, "0377", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "0377", "CWE"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "sac",
    doc: "SAC segments (Specimen Container detail), one row each",
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
            "external_accession_identifier",
            Struct(&EI_COLUMNS),
            "SAC-1",
            "External Accession Identifier",
        ),
        column(
            "accession_identifier",
            Struct(&EI_COLUMNS),
            "SAC-2",
            "Accession Identifier",
        ),
        column(
            "container_identifier",
            Struct(&EI_COLUMNS),
            "SAC-3",
            "Container Identifier",
        ),
        column(
            "primary_parent_container_identifier",
            Struct(&EI_COLUMNS),
            "SAC-4",
            "Primary (Parent) Container Identifier",
        ),
        column(
            "equipment_container_identifier",
            Struct(&EI_COLUMNS),
            "SAC-5",
            "Equipment Container Identifier",
        ),
        column("specimen_source", Struct(&SPS_COLUMNS), "SAC-6", "Specimen Source"),
        column("registration_date_time", Timestamp, "SAC-7", "Registration Date/Time"),
        column("container_status", Struct(&CWE_COLUMNS), "SAC-8", "Container Status"),
        column("carrier_type", Struct(&CWE_COLUMNS), "SAC-9", "Carrier Type"),
        column(
            "carrier_identifier",
            Struct(&EI_COLUMNS),
            "SAC-10",
            "Carrier Identifier",
        ),
        column(
            "position_in_carrier",
            Struct(&NA_COLUMNS),
            "SAC-11",
            "Position in Carrier",
        ),
        column("tray_type_sac", Struct(&CWE_COLUMNS), "SAC-12", "Tray Type - SAC"),
        column("tray_identifier", Struct(&EI_COLUMNS), "SAC-13", "Tray Identifier"),
        column("position_in_tray", Struct(&NA_COLUMNS), "SAC-14", "Position in Tray"),
        column("location", List(&CWE_KIND), "SAC-15", "Location"),
        column("container_height", Decimal, "SAC-16", "Container Height"),
        column("container_diameter", Decimal, "SAC-17", "Container Diameter"),
        column("barrier_delta", Decimal, "SAC-18", "Barrier Delta"),
        column("bottom_delta", Decimal, "SAC-19", "Bottom Delta"),
        column(
            "container_height_diameter_delta_units",
            Struct(&CWE_COLUMNS),
            "SAC-20",
            "Container Height/Diameter/Delta Units",
        ),
        column("container_volume", Decimal, "SAC-21", "Container Volume"),
        column(
            "available_specimen_volume",
            Decimal,
            "SAC-22",
            "Available Specimen Volume",
        ),
        column("initial_specimen_volume", Decimal, "SAC-23", "Initial Specimen Volume"),
        column("volume_units", Struct(&CWE_COLUMNS), "SAC-24", "Volume Units"),
        column("separator_type", Struct(&CWE_COLUMNS), "SAC-25", "Separator Type"),
        column("cap_type", Struct(&CWE_COLUMNS), "SAC-26", "Cap Type"),
        column("additive", List(&CWE_KIND), "SAC-27", "Additive"),
        column(
            "specimen_component",
            Struct(&CWE_COLUMNS),
            "SAC-28",
            "Specimen Component",
        ),
        column("dilution_factor", Struct(&SN_COLUMNS), "SAC-29", "Dilution Factor"),
        column("treatment", Struct(&CWE_COLUMNS), "SAC-30", "Treatment"),
        column("temperature", Struct(&SN_COLUMNS), "SAC-31", "Temperature"),
        column("hemolysis_index", Decimal, "SAC-32", "Hemolysis Index"),
        column(
            "hemolysis_index_units",
            Struct(&CWE_COLUMNS),
            "SAC-33",
            "Hemolysis Index Units",
        ),
        column("lipemia_index", Decimal, "SAC-34", "Lipemia Index"),
        column(
            "lipemia_index_units",
            Struct(&CWE_COLUMNS),
            "SAC-35",
            "Lipemia Index Units",
        ),
        column("icterus_index", Decimal, "SAC-36", "Icterus Index"),
        column(
            "icterus_index_units",
            Struct(&CWE_COLUMNS),
            "SAC-37",
            "Icterus Index Units",
        ),
        column("fibrin_index", Decimal, "SAC-38", "Fibrin Index"),
        column(
            "fibrin_index_units",
            Struct(&CWE_COLUMNS),
            "SAC-39",
            "Fibrin Index Units",
        ),
        column(
            "system_induced_contaminants",
            List(&CWE_KIND),
            "SAC-40",
            "System Induced Contaminants",
        ),
        column("drug_interference", List(&CWE_KIND), "SAC-41", "Drug Interference"),
        column("artificial_blood", Struct(&CWE_COLUMNS), "SAC-42", "Artificial Blood"),
        column(
            "special_handling_code",
            List(&CWE_KIND),
            "SAC-43",
            "Special Handling Code",
        ),
        column(
            "other_environmental_factors",
            List(&CWE_KIND),
            "SAC-44",
            "Other Environmental Factors",
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
