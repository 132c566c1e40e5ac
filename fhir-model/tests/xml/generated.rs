//! Resources made up by their definitions: JSON to XML to JSON, and bytes that are no XML.

use proptest::prelude::*;

use fhir_model::def::{ElementDef, Holds, Primitive, Ty, TypeDef, TypeKind};
use fhir_model::json::Writer;
use fhir_model::xml::{entry_to_json, from_json, to_json};
use fhir_model::{Release, Strictness};

/// Choices that a test makes, from numbers that may be made smaller.
struct Choices<'c> {
    numbers: std::slice::Iter<'c, u16>,
    release: Release,
}

impl Choices<'_> {
    /// Below a bound; 0 once there are no more numbers.
    fn below(&mut self, bound: usize) -> usize {
        self.numbers
            .next()
            .map_or(0, |one| usize::from(*one) % bound)
    }

    fn is_done(&self) -> bool {
        self.numbers.len() == 0
    }

    /// One in so many.
    fn one_in(&mut self, many: usize) -> bool {
        self.below(many) == many - 1
    }

    fn text(&mut self) -> String {
        const PIECES: [&str; 16] = [
            "a",
            "Everyman",
            " ",
            "\n",
            "\t",
            "\r",
            "<",
            ">",
            "&",
            "\"",
            "'",
            "é",
            "😀",
            "]]>",
            "\u{7f}\u{2028}",
            "  ",
        ];
        let count = self.below(6);
        let mut text: String = (0..count)
            .map(|_| PIECES[self.below(PIECES.len())])
            .collect();
        if text.is_empty() {
            text.push('x');
        }
        text
    }

    fn primitive(&mut self, ty: Primitive, out: &mut Writer<'_, String>) {
        const NUMBERS: [&str; 8] = [
            "0",
            "1",
            "-1",
            "1.00",
            "1E2",
            "0.1e-7",
            "12345678901234567890.1234567890",
            "-0",
        ];
        const DIVS: [&str; 4] = [
            "<div xmlns=\"http://www.w3.org/1999/xhtml\">a &lt; b</div>",
            "<div xmlns='http://www.w3.org/1999/xhtml'><p title='\"&#10;\"'>\r\n</p><br /></div>",
            "<h:div xmlns:h=\"http://www.w3.org/1999/xhtml\"/>",
            "<div xmlns=\"http://www.w3.org/1999/xhtml\"><svg xmlns=\"urn:s\" xmlns:x=\"urn:x\" x:y=\"1\"/></div>",
        ];
        match ty {
            Primitive::Boolean => out.boolean(self.below(2) == 1),
            Primitive::Decimal => out.number(NUMBERS[self.below(NUMBERS.len())]),
            Primitive::Integer | Primitive::UnsignedInt | Primitive::PositiveInt => {
                out.number(&self.below(9999).to_string());
            }
            Primitive::Integer64 => out.string(&format!("{}", self.below(9999))),
            Primitive::Xhtml => out.string(DIVS[self.below(DIVS.len())]),
            _ => out.string(&self.text()),
        }
    }

    fn element(
        &mut self,
        element: &ElementDef,
        key: &str,
        ty: Ty,
        depth: usize,
        out: &mut Writer<'_, String>,
    ) {
        let count = if element.repeats() {
            1 + self.below(3)
        } else {
            1
        };
        let list = |out: &mut Writer<'_, String>, begins: bool| match (element.repeats(), begins) {
            (true, true) => out.begin_array(),
            (true, false) => out.end_array(),
            (false, _) => {}
        };
        let Ty::Primitive(primitive) = ty else {
            if depth > 8 {
                return;
            }
            out.key(key);
            list(out, true);
            for _ in 0..count {
                match ty {
                    Ty::Type(def) => self.object(def, depth + 1, out),
                    _ => {
                        let all = self.release.resources();
                        let def = all[self.below(all.len())].def;
                        self.object(def, depth + 1, out);
                    }
                }
            }
            return list(out, false);
        };
        let may_extend = !element.is_attribute && primitive != Primitive::Xhtml && depth < 8;
        // A value, something beside it, both.
        let kinds: Vec<usize> = (0..count)
            .map(|_| match may_extend && self.one_in(4) {
                true => 1 + self.below(2),
                false => 0,
            })
            .collect();
        if kinds.iter().any(|kind| *kind != 1) {
            out.key(key);
            list(out, true);
            for kind in &kinds {
                match kind {
                    1 => out.null(),
                    _ => self.primitive(primitive, out),
                }
            }
            list(out, false);
        }
        if kinds.iter().any(|kind| *kind != 0) {
            out.key(&format!("_{key}"));
            list(out, true);
            for kind in &kinds {
                match kind {
                    0 => out.null(),
                    _ => {
                        out.begin_object();
                        out.key("id").string("i");
                        if self.one_in(2) {
                            let (element, ty) = extension(self.release);
                            self.element(element, "extension", ty, depth + 2, out);
                        }
                        out.end_object();
                    }
                }
            }
            list(out, false);
        }
    }

    fn object(&mut self, def: &'static TypeDef, depth: usize, out: &mut Writer<'_, String>) {
        out.begin_object();
        if def.kind == TypeKind::Resource {
            out.key("resourceType").string(def.name);
        }
        let rare = 1 + depth.min(6) * 2;
        for element in def.elements {
            if self.is_done() || !self.one_in(rare.max(2)) {
                continue;
            }
            match element.holds {
                Holds::One(ty) => self.element(element, element.name, ty, depth, out),
                Holds::Choice(all) => {
                    let one = &all[self.below(all.len())];
                    self.element(element, one.key, one.ty, depth, out);
                }
            }
        }
        out.end_object();
    }
}

/// What stands beside a value.
fn extension(release: Release) -> (&'static ElementDef, Ty) {
    let types = release.datatypes();
    let def = types.iter().find(|one| one.name == "Element");
    let mut elements = def.expect("an Element").elements.iter();
    let element = elements.find(|one| one.name == "extension");
    let element = element.expect("extensions");
    match element.holds {
        Holds::One(ty) => (element, ty),
        Holds::Choice(_) => panic!("a choice"),
    }
}

fn made_up(release: Release, numbers: &[u16]) -> String {
    let mut choices = Choices {
        numbers: numbers.iter(),
        release,
    };
    let all = release.resources();
    let def = all[choices.below(all.len())].def;
    let mut json = String::new();
    choices.object(def, 0, &mut Writer::new(&mut json));
    json
}

fn releases() -> impl Strategy<Value = Release> {
    let all: Vec<Release> = Release::ALL
        .into_iter()
        .filter(|one| !one.resources().is_empty())
        .collect();
    prop::sample::select(all)
}

fn numbers() -> impl Strategy<Value = Vec<u16>> {
    prop::collection::vec(any::<u16>(), 0..600)
}

/// Bytes that matter to a reader, set, put in or taken out somewhere.
fn damaged(text: &str, damage: &[(u8, prop::sample::Index, prop::sample::Index)]) -> Vec<u8> {
    const PIECES: [&str; 24] = [
        "<",
        ">",
        "/",
        "\"",
        "'",
        "&",
        ";",
        "=",
        " ",
        "<a>",
        "</",
        "/>",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<?",
        "?>",
        "<div>",
        "xmlns:a=\"\"",
        "&#1;",
        "{",
        "\u{0}",
        ":",
    ];
    let mut bytes = text.as_bytes().to_vec();
    for (how, at, piece) in damage {
        let at = at.index(bytes.len() + 1);
        let piece = PIECES[piece.index(PIECES.len())].bytes();
        match how % 3 {
            0 => drop(bytes.splice(at..at, piece)),
            1 => bytes.truncate(at),
            _ => {
                let end = (at + usize::from(*how)).min(bytes.len());
                drop(bytes.splice(at..end, piece));
            }
        }
    }
    bytes
}

/// What is read is JSON, and comes back from XML, or is refused.
fn check(release: Release, bytes: &[u8]) -> Result<(), TestCaseError> {
    let Ok(json) = to_json(release, bytes, Strictness::Lenient) else {
        return Ok(());
    };
    let parsed = serde_json::from_str::<serde_json::Value>(&json);
    prop_assert!(
        parsed.is_ok() || json.contains('e') || json.contains('E'),
        "{}",
        json
    );
    if let Ok(xml) = from_json(release, &json, Strictness::Lenient) {
        let again = to_json(release, &xml, Strictness::Lenient);
        prop_assert_eq!(again.as_ref(), Ok(&json), "{}", xml);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn json_comes_back_from_xml(release in releases(), numbers in numbers()) {
        let json = made_up(release, &numbers);
        let xml = from_json(release, &json, Strictness::Lenient)
            .map_err(|error| TestCaseError::fail(format!("{error}: {json}")))?;
        prop_assert_eq!(to_json(release, &xml, Strictness::Lenient).unwrap(), json, "{}", xml);
    }

    #[test]
    fn damaged_xml_is_read_or_refused(
        release in releases(),
        numbers in prop::collection::vec(any::<u16>(), 0..200),
        damage in prop::collection::vec((any::<u8>(), any::<prop::sample::Index>(), any::<prop::sample::Index>()), 1..5),
    ) {
        let json = made_up(release, &numbers);
        let xml = from_json(release, &json, Strictness::Lenient).unwrap();
        let bytes = damaged(&xml, &damage);
        check(release, &bytes)?;
        let _ = to_json(release, &bytes, Strictness::Strict);
        let _ = entry_to_json(release, &bytes, Strictness::Lenient);
    }

    #[test]
    fn damaged_json_comes_back_from_xml_or_is_refused(
        release in releases(),
        numbers in prop::collection::vec(any::<u16>(), 0..200),
        damage in prop::collection::vec((any::<u8>(), any::<prop::sample::Index>(), any::<prop::sample::Index>()), 1..3),
    ) {
        let bytes = damaged(&made_up(release, &numbers), &damage);
        let json = std::str::from_utf8(&bytes).unwrap_or_default();
        if let Ok(xml) = from_json(release, json, Strictness::Lenient) {
            let again = to_json(release, &xml, Strictness::Lenient);
            prop_assert!(again.is_ok(), "{} {}", json, xml);
        }
    }

    #[test]
    fn no_text_makes_it_panic(text in "[<>/&;'\"= a-cA-Z!?:#\\[\\]\\-\n]{0,60}") {
        check(Release::R4, text.as_bytes())?;
    }
}
