//! A small standard in the form of FHIR and what the generator makes of it, side by side in `golden_fhir/`; and what it
//! refuses. `BLESS=1` writes what is made now. The tree is compiled and used in `fhir-model/src/golden.rs`.

use std::path::{Path, PathBuf};

use codegen::fhir::ir::{Holds, Kind, Model, Ty, TypeKind};
use codegen::fhir::spec::{Declared, DeclaredColumn, ElementDefinition, Spec};
use codegen::fhir::{GENERATED, SCHEMAS, emit, lower, spec};
use codegen::tree::Tree;

const RELEASE: &str = "r4";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden_fhir/garden")
}

fn specs() -> (Spec, Declared) {
    let specs = folder().join("specs");
    let spec = spec::read(&specs.join("fhir").join(RELEASE)).unwrap();
    let declared = spec::declared(&specs.join("fhir_tables.toml")).unwrap();
    (spec, declared)
}

fn model() -> Model {
    let (spec, declared) = specs();
    lower::lower(RELEASE, &spec, &declared).unwrap()
}

fn tree(model: &Model) -> Tree {
    let mut tree = Tree::default();
    let code = emit::emit(model).unwrap();
    tree.graft(&format!("{GENERATED}/{RELEASE}"), code).unwrap();
    let schemas = emit::schemas::emit(model).unwrap();
    tree.graft(&format!("{SCHEMAS}/{RELEASE}"), schemas)
        .unwrap();
    tree
}

#[test]
fn a_small_standard_makes_the_tree_beside_it() {
    let tree = tree(&model());
    if std::env::var_os("BLESS").is_some() {
        tree.write(&folder()).unwrap();
    }
    let stale = tree.stale(&folder()).unwrap();
    let stale: Vec<String> = stale
        .iter()
        .map(|one| format!("{one} (BLESS=1 writes it)"))
        .collect();
    assert!(stale.is_empty(), "{}", stale.join("\n"));
}

#[test]
fn what_is_read_and_not_emitted_is_skipped_by_name() {
    let (spec, model) = (specs().0, model());
    let skipped: Vec<(&str, &str)> = model
        .skipped
        .iter()
        .map(|one| (one.id.as_str(), one.reason))
        .collect();
    let primitive = "a primitive type is written by hand";
    let is_abstract = "nothing is of an abstract type itself";
    let constraint = "a constraint is no type of its own";
    assert_eq!(
        skipped,
        [
            ("decimal", primitive),
            ("positiveInt", primitive),
            ("string", primitive),
            ("BackboneElement", is_abstract),
            ("SimpleQuantity", constraint),
            ("Resource", is_abstract),
            ("DomainResource", is_abstract),
            ("rose", constraint),
        ]
    );
    let emitted = model
        .types
        .iter()
        .filter(|one| one.kind != TypeKind::Backbone);
    assert_eq!(emitted.count() + skipped.len(), spec.definitions.len());
}

/// The type that an element holds.
fn held<'m>(model: &'m Model, path: &str) -> &'m str {
    let mut elements = model.types.iter().flat_map(|one| &one.elements);
    let element = elements.find(|one| one.path == path).unwrap();
    match element.holds {
        Holds::One(Ty::Type(id)) => &model.types[id.0].name,
        _ => panic!("{path} is not of a type"),
    }
}

#[test]
fn content_references_share_a_struct() {
    let model = model();
    assert_eq!(held(&model, "Plant.branch"), "PlantBranch");
    assert_eq!(held(&model, "Plant.branch.branch"), "PlantBranch");
    assert_eq!(held(&model, "Plant.branch.fruit"), "PlantBranchFruit");
    assert_eq!(held(&model, "Plant.fallen"), "PlantBranchFruit");
    let backbones = model
        .types
        .iter()
        .filter(|one| one.kind == TypeKind::Backbone);
    assert_eq!(backbones.count(), 2);
}

#[test]
fn a_positive_int_is_one_though_its_definition_says_string() {
    let (spec, model) = (specs().0, model());
    let definition = spec
        .definitions
        .iter()
        .find(|one| one.id == "positiveInt")
        .unwrap();
    let value = definition.snapshot.element.last().unwrap();
    assert_eq!(value.path, "positiveInt.value");
    let said = value.types[0].extension[0].value_url.as_deref();
    assert_eq!(said, Some("string"));
    let plants = model
        .tables
        .iter()
        .find(|table| table.name == "plants")
        .unwrap();
    let rank = plants
        .columns
        .iter()
        .find(|column| column.name == "rank")
        .unwrap();
    assert_eq!(rank.kind, Kind::Int32);
    let tree = tree(&model);
    let plant = tree
        .get(&format!("{GENERATED}/{RELEASE}/resources/plant.rs"))
        .unwrap();
    assert!(plant.contains("pub rank: Element<u32>,"));
}

#[test]
fn code_sets_of_one_name_are_told_apart_by_their_id_and_codes_know_their_system() {
    let model = model();
    let sets: Vec<&str> = model
        .code_sets
        .iter()
        .map(|set| set.name.as_str())
        .collect();
    assert_eq!(
        sets,
        [
            "NarrativeStatus",
            "PlantStatus",
            "PlantStatusOfOld",
            "QuantityComparator"
        ]
    );
    let codes: Vec<(&str, &str, &str)> = model.code_sets[1]
        .codes
        .iter()
        .map(|code| {
            let system = &model.code_sets[1].systems[usize::from(code.system)];
            let system = system.rsplit('/').next().unwrap_or_default();
            (code.code.as_str(), code.variant.as_str(), system)
        })
        .collect();
    assert_eq!(
        codes,
        [
            ("growing", "Growing", "status"),
            ("self", "SelfSown", "status"),
            ("other", "OtherCode", "status"),
            ("2.0", "V2_0", "season"),
            ("in-bloom", "InBloom", "season"),
        ]
    );
}

#[test]
fn the_same_specs_give_the_same_tree() {
    assert_eq!(tree(&model()), tree(&model()));
}

/// Why the standard cannot be generated once it was changed.
fn refused(change: impl FnOnce(&mut Spec, &mut Declared)) -> String {
    let (mut spec, mut declared) = specs();
    change(&mut spec, &mut declared);
    let lowered = lower::lower(RELEASE, &spec, &declared);
    lowered.expect_err("an error").to_string()
}

fn element<'s>(spec: &'s mut Spec, path: &str) -> &'s mut ElementDefinition {
    let definitions = spec.definitions.iter_mut();
    let mut elements = definitions
        .filter(|one| one.derivation.as_deref() != Some("constraint"))
        .flat_map(|one| &mut one.snapshot.element);
    elements.find(|one| one.path == path).unwrap()
}

#[test]
fn what_contradicts_itself_is_refused_with_its_place() {
    let said = refused(|spec, _| element(spec, "Plant.bed").types[0].code = "Pot".into());
    assert_eq!(said, "Plant.bed: no type Pot");
    let said = refused(|spec, _| {
        element(spec, "Plant.fallen").content_reference = Some("#Plant.leaf".into());
        element(spec, "Plant.rank").max = "some".into();
    });
    assert_eq!(
        said,
        "2 errors:\nPlant.rank: max some is no number\nPlant.fallen: no element Plant.leaf"
    );
    let said = refused(|spec, _| element(spec, "Plant.size[x]").max = "*".into());
    assert_eq!(said, "Plant.size[x]: a choice that repeats");
    let said = refused(|spec, _| {
        let size = element(spec, "Plant.size[x]");
        size.types.push(size.types[1].clone());
    });
    assert_eq!(said, "Plant.size[x]: sizeString twice");
    let said = refused(|spec, _| element(spec, "Plant.rank").path = "Plant.leaf.rank".into());
    assert_eq!(said, "Plant.leaf.rank: there is no Plant.leaf");
    let said = refused(|spec, _| {
        let rank = element(spec, "Plant.rank");
        rank.types.push(rank.types[0].clone());
    });
    assert_eq!(said, "Plant.rank: 2 types without a choice");
}

#[test]
fn names_that_meet_are_refused() {
    let said = refused(|spec, _| {
        for one in &mut spec.definitions {
            if one.id == "Bed" {
                one.id = "PlantBranch".into();
                one.ty = "PlantBranch".into();
                for element in &mut one.snapshot.element {
                    element.path = element.path.replace("Bed", "PlantBranch");
                }
            }
        }
    });
    assert!(
        said.contains("PlantBranch and Plant.branch would both be PlantBranch"),
        "{said}"
    );
    let said = refused(|spec, _| spec.definitions.push(spec.definitions[4].clone()));
    assert_eq!(said, "Coding is defined twice");
    let said = refused(|spec, _| spec.value_sets.push(spec.value_sets[3].clone()));
    assert_eq!(said, "two value sets are called PlantStatusOfOld");
    let said = refused(|_, declared| declared.tables[0].name = "bed".into());
    assert_eq!(said, "two tables are called bed");
    let said = refused(|_, declared| {
        declared.columns.push(DeclaredColumn {
            name: "Rank".into(),
            kind: "text".into(),
            origin: String::new(),
            title: String::new(),
        });
    });
    assert_eq!(said, "plants has two columns Rank");
    let said = refused(|_, declared| declared.columns[1].kind = "uint8".into());
    assert_eq!(
        said,
        "specs/fhir_tables.toml: _resource_index: there is no kind uint8"
    );
}
