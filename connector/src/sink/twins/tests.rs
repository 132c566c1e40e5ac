//! Files in which leaves share pages are, byte for byte, those in which none does.

use arrow_array::RecordBatch;
use fhir_model::Release;
use model_core::TableDef;
use proptest::prelude::*;

use crate::generate::{Scenario, Stream};
use crate::sink::parquet::{ParquetFile, RowGroups};

/// Files of the same batches: leaves share pages, and none does. How many leaves were encoded for each.
fn both(def: &'static TableDef, batches: &[RecordBatch]) -> ([Vec<u8>; 2], [usize; 2]) {
    let row_groups = RowGroups::new(def, &batches[0].schema()).unwrap();
    let distinct = row_groups.distinct(batches);
    let every = super::Distinct::of(
        &batches[0].schema(),
        row_groups.parquet(),
        |_| true,
        batches,
    );
    let encoded = [distinct.leaves.len(), every.leaves.len()];
    let folder = tempfile::tempdir().unwrap();
    let files = [distinct, every].map(|distinct| {
        let path = folder.path().join("file.parquet");
        let mut file = ParquetFile::create(path.clone(), def.name, &row_groups).unwrap();
        for _ in 0..2 {
            file.append(row_groups.encode_distinct(&distinct).unwrap())
                .unwrap();
        }
        file.finish().unwrap();
        std::fs::read(&path).unwrap()
    });
    (files, encoded)
}

/// Batches as they come: whole, and cut where rows fall.
fn cut(batch: &RecordBatch) -> Vec<Vec<RecordBatch>> {
    let rows = batch.num_rows();
    let (third, half) = (rows / 3, rows / 2);
    vec![
        vec![batch.clone()],
        vec![batch.slice(0, third), batch.slice(third, rows - third)],
        vec![batch.slice(half, rows - half), batch.slice(0, half)],
    ]
}

/// How many leaves were encoded, of how many.
fn all_the_same(made: Vec<(&'static TableDef, RecordBatch)>) -> [usize; 2] {
    let mut encoded = [0, 0];
    for (def, batch) in made.iter().filter(|(_, batch)| batch.num_rows() > 0) {
        for batches in cut(batch) {
            let ([shared, alone], counts) = both(def, &batches);
            assert!(shared == alone, "{}", def.name);
            encoded = [encoded[0] + counts[0], encoded[1] + counts[1]];
        }
    }
    encoded
}

#[test]
fn tables_of_messages() {
    use hl7_model::tables::{Extractor, Options, Provenance, tables};
    let names: Vec<&str> = tables().iter().map(|def| def.name).collect();
    let mut extractor = Extractor::new(&names, Options::default()).unwrap();
    let mut stream = Stream::new(&Scenario::default()).unwrap();
    let (mut text, mut index) = (Vec::new(), hl7_model::Index::new());
    for message_index in 0..300 {
        text.clear();
        stream.next_into(&mut text);
        let message = hl7_model::Message::read(&text, &mut index).unwrap();
        let from = Provenance {
            source_file: "a.hl7",
            message_index,
            byte_offset: 0,
            raw: &text,
        };
        extractor.push(message, from);
    }
    let [encoded, leaves] = all_the_same(extractor.finish().unwrap());
    assert!(encoded * 3 < leaves, "{encoded} of {leaves}");
}

fn resources<'a>(texts: impl IntoIterator<Item = &'a String>) -> [usize; 2] {
    use fhir_model::tables::{Extractor, Options, Provenance};
    let mut extractor = Extractor::of_all(Release::R4.resources(), &Options::default()).unwrap();
    for (at, text) in texts.into_iter().enumerate() {
        let from = Provenance {
            source_file: "a.ndjson",
            resource_index: at as u64,
            byte_offset: 0,
            full_url: None,
        };
        extractor.push(text.as_bytes(), from).unwrap();
    }
    all_the_same(extractor.finish().unwrap())
}

/// Something, or nothing.
fn perhaps(
    key: &'static str,
    value: impl Strategy<Value = String>,
) -> impl Strategy<Value = Option<String>> {
    proptest::option::of(value.prop_map(move |value| format!("{key:?}:{value}")))
}

fn object(members: impl Strategy<Value = Vec<Option<String>>>) -> impl Strategy<Value = String> {
    members.prop_map(|members| {
        format!(
            "{{{}}}",
            members.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    })
}

fn list(of: impl Strategy<Value = String>) -> impl Strategy<Value = String> {
    proptest::collection::vec(of, 1..3).prop_map(|all| format!("[{}]", all.join(",")))
}

fn text() -> impl Strategy<Value = String> {
    "[a-c]{1,3}".prop_map(|text| format!("{text:?}"))
}

fn concept() -> impl Strategy<Value = String> {
    let coding =
        object((perhaps("system", text()), perhaps("code", text())).prop_map(|(a, b)| vec![a, b]));
    object((perhaps("coding", list(coding)), perhaps("text", text())).prop_map(|(a, b)| vec![a, b]))
}

fn observation() -> impl Strategy<Value = String> {
    let quantity = object(
        (
            perhaps("value", "[1-9][0-9]{0,3}".prop_map(|text| text)),
            perhaps("unit", text()),
        )
            .prop_map(|(a, b)| vec![a, b]),
    );
    let component = object(
        (perhaps("code", concept()), perhaps("valueString", text())).prop_map(|(a, b)| vec![a, b]),
    );
    let members = (
        perhaps("id", text()),
        perhaps("status", text()),
        perhaps("category", list(concept())),
        perhaps("code", concept()),
        perhaps("valueQuantity", quantity),
        perhaps("component", list(component)),
    );
    let members = members.prop_map(|(a, b, c, d, e, f)| {
        vec![
            Some("\"resourceType\":\"Observation\"".to_owned()),
            a,
            b,
            c,
            d,
            e,
            f,
        ]
    });
    object(members)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn tables_of_resources(all in proptest::collection::vec(observation(), 1..12)) {
        let [encoded, leaves] = resources(&all);
        prop_assert!(encoded * 2 < leaves, "{} of {}", encoded, leaves);
    }
}
