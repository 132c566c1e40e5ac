//! Both ways of taking a page apart find the same.

use proptest::prelude::*;

use super::{Asked, Item, Parts, broken, sound};

const ASKED: Asked<'static> = Asked {
    resource_type: "Patient",
    kind: "searchset",
    most: 400,
};

fn plain(item: &Item) -> String {
    let Item {
        role,
        range,
        fault,
        updated,
        key,
    } = item;
    format!("{role:?} {range:?} {fault:?} {updated:?} {key:?}")
}

/// In words that can be compared.
fn told(parts: &Parts) -> (Vec<String>, Option<String>, Option<u64>) {
    let items = parts.items.iter().map(plain).collect();
    (items, parts.next.clone(), parts.total)
}

/// What both find, if the page is taken for a sound one. Of a resource that is broken behind what it is known by they find
/// the same bytes; only one of them reads so far.
fn agreed(page: &str) -> Option<Vec<String>> {
    let sound = sound::read(page.as_bytes(), ASKED)?;
    let mut broken = broken::read(page.as_bytes(), ASKED).expect(page);
    for (one, other) in sound.items.iter().zip(&mut broken.items) {
        if other.fault == Some("broken_resource") {
            assert!(one.fault.is_none() && one.updated.is_some(), "{page}");
            let range = std::mem::take(&mut other.range);
            *other = Item {
                range,
                ..one.clone()
            };
        }
    }
    assert_eq!(told(&sound), told(&broken), "{page}");
    Some(told(&sound).0)
}

#[test]
fn what_is_broken_behind_what_a_resource_is_known_by_is_an_item_like_others() {
    for tail in [
        "\"gender\":}",
        "\"a\":[{]}}",
        "\"id\":\"1\"}",
        "7}",
        "\"a\":\"\t\"}",
    ] {
        let entry = ENTRIES[0].replace("\"gender\":\"other\"}", tail);
        let page = bundle(&[0, 1], false, "").replacen(ENTRIES[0], &entry, 1);
        assert_eq!(agreed(&page).expect(tail).len(), 2, "{tail}");
    }
}

/// Entries of every kind.
const ENTRIES: [&str; 12] = [
    r#"{"fullUrl":"http://a/Patient/1","resource":{"resourceType":"Patient","id":"1","meta":{"versionId":"1","lastUpdated":"2024-05-01T10:00:00Z"},"gender":"other"},"search":{"mode":"match"}}"#,
    r#"{"resource":{"id":"2","meta":{"lastUpdated":"2024-05-01T10:00:01.123+02:00","profile":["x"]},"name":[{"family":"a\"}]{\\"}],"resourceType":"Patient"}}"#,
    r#"{ "search" : { "mode" : "include" } , "resource" : { "resourceType" : "Patient" } }"#,
    r#"{"resource":{"resourceType":"Practitioner","id":"7"},"search":{"mode":"match"}}"#,
    r#"{"resource":{"resourceType":"OperationOutcome","issue":[]},"search":{"mode":"outcome"}}"#,
    r#"{"resource":{"resourceType":"OperationOutcome","issue":[]}}"#,
    r#"{"request":{"method":"DELETE","url":"Patient/3"},"response":{"lastModified":"2024-05-01T10:00:00Z"}}"#,
    r#"{"resource":{"resourceType":"Patient","id":"4","meta":{"versionId":7}}}"#,
    r#"{"resource":{"resourceType":"Patient","id":"5","id":"6"}}"#,
    r#"{"resource":null}"#,
    r#"{}"#,
    r#"{"resource":{"resourceType":"Bundle","type":"searchset","link":[{"relation":"next","url":"no"}],"entry":[{"resource":{"resourceType":"Patient"}}]}}"#,
];

fn bundle(entries: &[usize], is_last: bool, gap: &str) -> String {
    let entries: Vec<&str> = entries.iter().map(|at| ENTRIES[*at]).collect();
    let entries = format!(
        r#""entry":{gap}[{}]"#,
        entries.join(&format!("{gap},{gap}"))
    );
    let rest = r#""type":"searchset","total":7,"link":[{"relation":"self","url":"x"},{"relation":"next","url":"p\u0061ge?2"}]"#;
    let (first, second) = if is_last {
        (rest, &*entries)
    } else {
        (&*entries, rest)
    };
    format!(r#"{{{gap}"resourceType":"Bundle",{gap}{first},{second}{gap}}}{gap}"#)
}

#[test]
fn sound_pages_are_read_in_one_go_wherever_their_links_stand() {
    let all: Vec<usize> = (0..7).collect();
    for is_last in [true, false] {
        for gap in ["", "\n  "] {
            let page = bundle(&all, is_last, gap);
            assert_eq!(agreed(&page).expect("a sound page").len(), 7);
            let parts = sound::read(page.as_bytes(), ASKED).unwrap();
            assert_eq!(parts.next.as_deref(), Some("page?2"));
        }
    }
}

#[test]
fn what_is_odd_is_left_to_the_other_way() {
    let large = format!(r#"{{"resource":{{"a":"{}"}}}}"#, "x".repeat(500));
    for entry in [ENTRIES[7], ENTRIES[8], ENTRIES[9], &large] {
        let page = bundle(&[0], true, "").replace(ENTRIES[0], entry);
        assert!(sound::read(page.as_bytes(), ASKED).is_none(), "{entry}");
        assert!(broken::read(page.as_bytes(), ASKED).is_ok(), "{entry}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn no_page_is_read_in_two_ways(
        entries in proptest::collection::vec(0..ENTRIES.len(), 0..5),
        is_last: bool,
        gap in prop_oneof![Just(""), Just(" "), Just("\r\n\t")],
        changes in proptest::collection::vec((any::<prop::sample::Index>(), prop_oneof![Just(b'"'), Just(b'}'), Just(b'{'), Just(b','), Just(b'\\'), Just(b'0'), any::<u8>()]), 0..3),
    ) {
        let mut page = bundle(&entries, is_last, gap).into_bytes();
        for (at, byte) in changes {
            let at = at.index(page.len());
            page[at] = byte;
        }
        if let Ok(page) = String::from_utf8(page) {
            agreed(&page);
        }
    }
}
