// Written by `cargo codegen` from specs/. Do not edit.
//! Codes that required bindings allow.
use crate::shorthand::*;
codes!(
    #[doc = " `http://example.org/fhir/ValueSet/narrative-status`"] NarrativeStatus,
    NARRATIVE_STATUS, [Generated, Empty]
);
/// The definition of [`NarrativeStatus`].
pub static NARRATIVE_STATUS: CodeSet = CodeSet {
    name: "NarrativeStatus",
    url: "http://example.org/fhir/ValueSet/narrative-status",
    systems: &["http://example.org/fhir/CodeSystem/narrative"],
    codes: &[code("generated", 0), code("empty", 0)],
};
codes!(
    #[doc = " `http://example.org/fhir/ValueSet/plant-status`"] PlantStatus,
    PLANT_STATUS, [Growing, SelfSown, OtherCode, V2_0, InBloom]
);
/// The definition of [`PlantStatus`].
pub static PLANT_STATUS: CodeSet = CodeSet {
    name: "PlantStatus",
    url: "http://example.org/fhir/ValueSet/plant-status",
    systems: &[
        "http://example.org/fhir/CodeSystem/status",
        "http://example.org/fhir/CodeSystem/season",
    ],
    codes: &[
        code("growing", 0),
        code("self", 0),
        code("other", 0),
        code("2.0", 1),
        code("in-bloom", 1),
    ],
};
codes!(
    #[doc = " `http://example.org/fhir/ValueSet/plant-status-of-old`"] PlantStatusOfOld,
    PLANT_STATUS_OF_OLD, [Tree, LargeTree]
);
/// The definition of [`PlantStatusOfOld`].
pub static PLANT_STATUS_OF_OLD: CodeSet = CodeSet {
    name: "PlantStatusOfOld",
    url: "http://example.org/fhir/ValueSet/plant-status-of-old",
    systems: &["http://example.org/fhir/CodeSystem/habit"],
    codes: &[code("tree", 0), code("TREE", 0)],
};
codes!(
    #[doc = " `http://example.org/fhir/ValueSet/quantity-comparator`"]
    QuantityComparator, QUANTITY_COMPARATOR, [LessThan, LessOrEqualTo, GreaterThan]
);
/// The definition of [`QuantityComparator`].
pub static QUANTITY_COMPARATOR: CodeSet = CodeSet {
    name: "QuantityComparator",
    url: "http://example.org/fhir/ValueSet/quantity-comparator",
    systems: &["http://example.org/fhir/CodeSystem/comparator"],
    codes: &[code("<", 0), code("<=", 0), code(">", 0)],
};
/// Every code set, by name.
pub static CODE_SETS: &[&CodeSet] = &[
    &NARRATIVE_STATUS,
    &PLANT_STATUS,
    &PLANT_STATUS_OF_OLD,
    &QUANTITY_COMPARATOR,
];
