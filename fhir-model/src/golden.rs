//! The golden tree of a small standard, which the generator's tests make (`codegen/tests/golden_fhir`), compiled as a
//! release's own and used: facts, structs, JSON, tables and back.

use model_core::{Ingestion, schema};

use self::garden::codes::{CODE_SETS, PlantStatus, PlantStatusOfOld};
use self::garden::datatypes::{DATATYPES, REFERENCE};
use self::garden::resources::{BED, BED_TABLE, PLANT, PLANT_TABLE, RESOURCES};
use self::garden::{Bed, Plant, PlantBranch, PlantBranchFruit, PlantSize, Resource};
use crate::def::{ElementDef, Holds, Ty, TypeDef, TypeKind};
use crate::record::{AnyCode, Json};
use crate::tables::{Extractor, Options, Provenance, Rows};

#[rustfmt::skip]
#[allow(dead_code, unused_imports)]
#[path = "../../codegen/tests/golden_fhir/garden/fhir-model/src/generated/r4/mod.rs"]
mod garden;

/// The committed columns of a table.
macro_rules! committed {
    ($table:literal) => {
        include_str!(concat!(
            "../../codegen/tests/golden_fhir/garden/fhir-model/schemas/r4/",
            $table,
            ".columns"
        ))
    };
}

/// A plant with everything in it.
const OAK: &str = concat!(
    r#"{"resourceType":"Plant","id":"oak","_language":{"id":"l"},"#,
    r#""text":{"status":"empty","div":"<div xmlns=\"http://www.w3.org/1999/xhtml\"/>"},"#,
    r#""contained":[{"resourceType":"Bed","id":"b","self":true,"match":"m"},{"resourceType":"Pot","size":1}],"#,
    r#""identifier":[{"value":"1","assigner":{"identifier":{"value":"2","assigner":{"reference":"Bed/3"}}}}],"#,
    r##""status":"in-bloom","habit":["tree",null,"shrub"],"_habit":[null,{"id":"h"},null],"bed":{"reference":"#b"},"##,
    r#""alias":["Eiche",null],"_alias":[null,{"extension":[{"url":"u","valueDecimal":1.50}]}],"#,
    r#""planted":"1980-03","seen":["2016-12-31T23:59:60Z"],"rank":7,"seeds":"9007199254740993","sizeQuantity":{"value":1.00,"comparator":"<"},"#,
    r#""branch":[{"length":1E-22,"fruit":[{"count":3,"measuredCoding":{"code":"c"}}],"branch":[{"branch":[{"length":0.5}]}]}],"#,
    r#""fallen":[{"count":0}]}"#
);

fn element<'d>(def: &'d TypeDef, name: &str) -> &'d ElementDef {
    let mut elements = def.elements.iter();
    elements.find(|one| one.name == name).unwrap()
}

fn of_type(def: &TypeDef, name: &str) -> &'static TypeDef {
    match element(def, name).holds {
        Holds::One(Ty::Type(def)) => def,
        _ => panic!("{name} is not of a type"),
    }
}

#[test]
fn definitions_hang_together() {
    let names: Vec<&str> = RESOURCES.iter().map(|one| one.def.name).collect();
    assert_eq!(names, ["Bed", "Plant"]);
    assert!(DATATYPES.is_sorted_by_key(|one| one.name));
    let branch = of_type(&PLANT, "branch");
    assert_eq!(
        (branch.path, branch.kind),
        ("Plant.branch", TypeKind::Backbone)
    );
    assert!(std::ptr::eq(of_type(branch, "branch"), branch));
    let fruit = of_type(branch, "fruit");
    assert!(std::ptr::eq(of_type(&PLANT, "fallen"), fruit));
    let (listed, fallen) = (element(branch, "fruit"), element(&PLANT, "fallen"));
    assert_eq!((listed.max, fallen.max), (3, 0), "each with its own bound");
    assert_eq!(element(&PLANT, "bed").targets, ["Bed", "Plant"]);
    assert_eq!(element(&PLANT, "near").targets, [""; 0], "anything");
    let identifier = of_type(&REFERENCE, "identifier");
    assert!(std::ptr::eq(of_type(identifier, "assigner"), &REFERENCE));
    let keys: Vec<&str> = match element(&PLANT, "size").holds {
        Holds::Choice(types) => types.iter().map(|one| one.key).collect(),
        Holds::One(_) => Vec::new(),
    };
    assert_eq!(keys, ["sizeQuantity", "sizeString", "sizeDateTime"]);
    let names: Vec<&str> = BED.elements.iter().map(|one| one.name).collect();
    assert!(names.ends_with(&["self", "match"]), "as in JSON");
}

#[test]
fn codes_are_variants_with_their_system() {
    assert_eq!(CODE_SETS.len(), 4);
    assert_eq!(PlantStatus::from_code("2.0"), PlantStatus::V2_0);
    assert_eq!(PlantStatus::from_code("self"), PlantStatus::SelfSown);
    assert_eq!(PlantStatus::from_code("other"), PlantStatus::OtherCode);
    assert_eq!(
        PlantStatusOfOld::from_code("TREE"),
        PlantStatusOfOld::LargeTree
    );
    let system = |code: &str| PlantStatus::from_code(code).system();
    assert_eq!(
        system("growing"),
        Some("http://example.org/fhir/CodeSystem/status")
    );
    assert_eq!(
        system("in-bloom"),
        Some("http://example.org/fhir/CodeSystem/season")
    );
    assert_eq!(
        (system("dead"), PlantStatus::from_code("dead").as_str()),
        (None, "dead")
    );
}

#[test]
fn a_resource_is_read_into_structs_and_written_as_it_was() {
    let plant = Plant::from_json(OAK).unwrap();
    assert_eq!(plant.status.value(), Some(&PlantStatus::InBloom));
    let habits: Vec<_> = plant.habit.iter().map(|one| one.value()).collect();
    let shrub = PlantStatusOfOld::Other("shrub".into());
    assert_eq!(habits, [Some(&PlantStatusOfOld::Tree), None, Some(&shrub)]);
    assert_eq!(plant.habit[1].id(), Some("h"));
    let (rank, seeds): (Option<u32>, Option<i64>) = (plant.rank.value, plant.seeds.value);
    assert_eq!((rank, seeds), (Some(7), Some(9_007_199_254_740_993)));
    let Some(PlantSize::Quantity(size)) = &plant.size else {
        panic!("no quantity");
    };
    assert_eq!(size.value.value().map(|value| value.as_str()), Some("1.00"));
    let nested: &PlantBranch = &plant.branch[0].branch[0].branch[0];
    assert_eq!(
        nested.length.value().map(|value| value.as_str()),
        Some("0.5")
    );
    let fruits: [&PlantBranchFruit; 2] = [&plant.branch[0].fruit[0], &plant.fallen[0]];
    assert_eq!(fruits.map(|fruit| fruit.count.value), [Some(3), Some(0)]);
    let Resource::Bed(bed) = &plant.contained[0] else {
        panic!("no bed");
    };
    assert_eq!((bed.self_.value, bed.match_.text()), (Some(true), "m"));
    assert!(matches!(plant.contained[1], Resource::Unknown(_)));
    assert_eq!(plant.to_json(), OAK);
    assert_eq!(Resource::from_json(OAK).unwrap(), Resource::from(plant));
    let strict = Plant::from_json_strict(OAK).unwrap_err();
    assert_eq!(strict.path, "Plant.contained[1]");
}

#[test]
fn what_has_no_place_says_where_it_stands() {
    for (text, path) in [
        (r#"{"resourceType":"Plant","rank":-1}"#, "Plant.rank"),
        (r#"{"resourceType":"Plant","seeds":1}"#, "Plant.seeds"),
        (
            r#"{"resourceType":"Plant","sizeCoding":{}}"#,
            "Plant.sizeCoding",
        ),
        (
            r#"{"resourceType":"Plant","branch":[{},{"fruit":[{"count":1},{"count":1.0}]}]}"#,
            "Plant.branch[1].fruit[1].count",
        ),
        (r#"{"resourceType":"Bed","self_":true}"#, "Bed.self_"),
    ] {
        let strict = Resource::from_json_strict(text).unwrap_err();
        assert_eq!(strict.path, path, "{text}");
        let kept = Resource::from_json(text).unwrap();
        assert_eq!(kept.to_json(), text);
    }
}

#[test]
fn tables_have_the_committed_columns_and_give_the_resource_back() {
    assert_eq!(schema::columns_text(&PLANT_TABLE), committed!("plants"));
    assert_eq!(schema::columns_text(&BED_TABLE), committed!("bed"));
    assert_eq!(PLANT_TABLE.ingestion, Ingestion::Cdc);
    assert_eq!(BED_TABLE.ingestion, Ingestion::Append);
    let first: Vec<&str> = PLANT_TABLE.columns.iter().map(|one| one.name).collect();
    let declared = [
        "resourceType",
        "id",
        "status",
        "planted",
        "sizeString",
        "__planted_start",
    ];
    assert_eq!(first[..declared.len()], declared);
    let mut extractor = Extractor::of_all(RESOURCES, &Options::default()).unwrap();
    let bed = Bed {
        match_: "m".into(),
        ..Bed::default()
    };
    let bed = bed.to_json();
    for text in [OAK, &bed] {
        let from = Provenance {
            source_file: "garden.json",
            resource_index: 0,
            byte_offset: 0,
            full_url: None,
        };
        extractor.push(text.as_bytes(), from).unwrap();
    }
    for (table, batch) in extractor.finish().unwrap() {
        assert_eq!(batch.schema(), schema::arrow(table));
        let resource = RESOURCES.iter().find(|one| std::ptr::eq(one.table, table));
        let mut again = Vec::new();
        Rows::of(&batch, resource.unwrap()).write(0, &mut again);
        let source = if table.name == "plants" { OAK } else { &bed };
        let again = Resource::from_json(std::str::from_utf8(&again).unwrap()).unwrap();
        // What was rescued stands behind what was not; as structs they are equal.
        assert_eq!(again.to_json(), source);
    }
}
