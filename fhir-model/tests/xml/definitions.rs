//! What definitions say, what they do not, and what is refused.

use fhir_model::xml::{Xml, XmlCode, from_json, to_json};
use fhir_model::{Release, Strictness};

use super::{NS, code, code_inside, not_written, patient, read, refused, strict, written};

#[test]
fn elements_come_in_any_order_and_go_in_the_normative_one() {
    assert_eq!(
        patient("<birthDate value='1970'/><name><given value='A'/></name><id value='1'/><name/>"),
        "\"id\":\"1\",\"name\":[{\"given\":[\"A\"]},{}],\"birthDate\":\"1970\""
    );
    let error = strict("<birthDate value='1970'/><id value='1'/>").unwrap_err();
    assert_eq!(error, ("order", "Patient.id".to_owned()));
    let json =
        "{\"birthDate\":\"1970\",\"_id\":{\"id\":\"x\"},\"id\":\"1\",\"resourceType\":\"Patient\"}";
    assert_eq!(
        from_json(Release::R4, json, Strictness::Strict).unwrap(),
        format!("<Patient {NS}><id id=\"x\" value=\"1\"/><birthDate value=\"1970\"/></Patient>")
    );
}

#[test]
fn what_is_not_defined_is_kept_in_lenient_mode() {
    let json = "\"name\":[{\"family\":\"E\",\"_family\":{\"odd\":\"x\"}}],\"a\":\"1\",\"b\":[\"1\",\"2\"],\"_b\":[null,{\"id\":\"i\"}],\"c\":{\"id\":\"x\",\"d\":{}},\"e\":[{},\"1\"]";
    assert_eq!(
        written(json),
        "<name><family value=\"E\"><odd value=\"x\"/></family></name><a value=\"1\"/><b value=\"1\"/><b id=\"i\" value=\"2\"/><c id=\"x\"><d/></c><e/><e value=\"1\"/>"
    );
    assert_eq!(patient("<name odd='1'/>"), "\"name\":[{\"odd\":\"1\"}]");
    assert_eq!(
        patient("<a x='1'/><b/><a x='2'/>"),
        "\"a\":[{\"x\":\"1\"},{\"x\":\"2\"}],\"b\":{}"
    );
    assert_eq!(
        strict("<odd value='1'/>").unwrap_err(),
        ("unknown_element", "Patient.odd".to_owned())
    );
    assert_eq!(
        strict("<name odd='1'/>").unwrap_err().0,
        "unknown_attribute"
    );
    let json = "{\"resourceType\":\"Patient\",\"odd\":\"1\"}";
    let error = from_json(Release::R4, json, Strictness::Strict).unwrap_err();
    assert_eq!(
        (error.code, &*error.path),
        (XmlCode::UnknownElement, "Patient.odd")
    );
    assert_eq!(code_inside("<_odd value='1'/>"), "unknown_element");
    assert_eq!(code_inside("<resourceType value='1'/>"), "unknown_element");
}

#[test]
fn what_is_not_defined_and_would_not_come_back_is_not_written() {
    for odd in [
        "\"a\":1",
        "\"a\":true",
        "\"a\":null",
        "\"a\":[]",
        "\"a\":[\"1\"]",
        "\"a\":[\"1\",2]",
        "\"a\":[[],[]]",
        "\"_a\":{\"id\":\"1\"}",
        "\"a\":\"1\",\"_a\":{}",
        "\"a\":{},\"_a\":{\"id\":\"1\"}",
        "\"a b\":\"1\"",
        "\"a:b\":\"1\"",
        "\"\":\"1\"",
        "\"div\":\"1\"",
        "\"-a\":\"1\"",
        "\"a\":[\"1\",\"2\"],\"_a\":[null,null,{}]",
        "\"a\":[\"1\",\"2\"],\"_a\":{}",
    ] {
        let found = not_written(odd);
        assert_eq!(found.0, "not_carried", "{odd} {}", found.1);
    }
}

#[test]
fn values_of_another_type_are_not_written() {
    for (odd, path) in [
        ("\"active\":1", "active"),
        ("\"active\":\"true\"", "active"),
        ("\"id\":1", "id"),
        ("\"id\":{}", "id"),
        ("\"id\":[\"1\"]", "id"),
        ("\"name\":{}", "name"),
        ("\"name\":[\"a\"]", "name[0]"),
        ("\"name\":[null]", "name[0]"),
        ("\"name\":[{\"id\":1}]", "name[0].id"),
        ("\"name\":[{\"given\":\"a\"}]", "name[0].given"),
        ("\"name\":[{\"given\":[[]]}]", "name[0].given[0]"),
        (
            "\"name\":[{\"given\":[\"a\"],\"_given\":{}}]",
            "name[0].given",
        ),
        (
            "\"name\":[{\"given\":[\"a\"],\"_given\":[1]}]",
            "name[0].given[0]",
        ),
        ("\"_id\":1", "id"),
        ("\"text\":[{}]", "text"),
        ("\"text\":{\"div\":1}", "text.div"),
    ] {
        assert_eq!(
            not_written(odd),
            ("wrong_type", format!("Patient.{path}")),
            "{odd}"
        );
    }
    assert_eq!(
        not_written("\"contained\":[{}]"),
        ("resource_type", "Patient.contained[0]".to_owned())
    );
    for odd in [
        "\"id\":null",
        "\"name\":[]",
        "\"name\":[{\"given\":[]}]",
        "\"id\":\"1\",\"_id\":{}",
    ] {
        assert_eq!(not_written(odd).0, "empty", "{odd}");
    }
    // What is there too often comes back as it was.
    written("\"gender\":[\"male\",\"female\"],\"maritalStatus\":[{},{}]");
}

#[test]
fn keys_that_are_there_twice_are_refused() {
    for odd in [
        "\"id\":\"1\",\"id\":\"2\"",
        "\"a\":\"1\",\"b\":\"1\",\"a\":\"1\"",
        "\"resourceType\":\"Patient\"",
        "\"_id\":{},\"_id\":{}",
    ] {
        assert_eq!(not_written(odd).0, "duplicate_key", "{odd}");
    }
}

#[test]
fn empty_elements_are_kept_in_lenient_mode() {
    assert_eq!(patient("<birthDate/>"), "\"_birthDate\":{}");
    assert_eq!(written("\"_birthDate\":{}"), "<birthDate/>");
    assert_eq!(patient("<maritalStatus/>"), "\"maritalStatus\":{}");
    assert_eq!(written("\"maritalStatus\":{}"), "<maritalStatus/>");
    for inside in ["<birthDate/>", "<maritalStatus/>", "<id value=''/>"] {
        assert_eq!(strict(inside).unwrap_err().0, "empty", "{inside}");
    }
    let json = "{\"resourceType\":\"Patient\",\"extension\":[{\"url\":\"\"}]}";
    let error = from_json(Release::R4, json, Strictness::Strict).unwrap_err();
    assert_eq!(
        (error.code, &*error.path),
        (XmlCode::Empty, "Patient.extension[0].url")
    );
}

#[test]
fn resources_of_unknown_type_are_all_text() {
    let json = "{\"resourceType\":\"Robot\",\"extension\":[{\"url\":\"u\"}],\"arm\":{\"id\":\"1\",\"length\":\"2\"}}";
    let xml = format!(
        "<Robot {NS}><extension url=\"u\"/><arm id=\"1\"><length value=\"2\"/></arm></Robot>"
    );
    assert_eq!(read(&xml), json);
    assert_eq!(
        from_json(Release::R4, json, Strictness::Lenient).unwrap(),
        xml
    );
    assert!(to_json(Release::R4, &xml, Strictness::Strict).is_err());
    assert_eq!(code(&format!("<entry {NS}/>")), "resource_type");
    assert_eq!(
        code("<div xmlns='http://www.w3.org/1999/xhtml'/>"),
        "resource_type"
    );
}

#[test]
fn broken_xml_is_refused_with_its_place() {
    for (xml, code, offset) in [
        ("", "unexpected_end", 0),
        ("  ", "unexpected_end", 2),
        ("Patient", "xml_syntax", 0),
        ("<Patient", "unexpected_end", 0),
        ("<Patient>", "unexpected_end", 9),
        ("<Patient><id value='1></Patient>", "unexpected_end", 9),
        ("<Patient></patient>", "xml_syntax", 9),
        ("<Patient/></Patient>", "xml_syntax", 10),
        ("<Patient/><Patient/>", "xml_syntax", 10),
        ("<Patient/>x", "xml_syntax", 10),
        ("<Patient><id value=1/></Patient>", "xml_syntax", 12),
        ("<Patient><id value/></Patient>", "xml_syntax", 12),
        ("<Patient><id value='<'/></Patient>", "xml_syntax", 20),
        ("<Patient><id id='1'value='1'/></Patient>", "xml_syntax", 19),
        (
            "<Patient><id value='1' value='1'/></Patient>",
            "duplicate_attribute",
            12,
        ),
        (
            "<Patient><a b='1' c='1' d='2' b='1'/></Patient>",
            "duplicate_attribute",
            11,
        ),
        ("<Patient><1/></Patient>", "xml_syntax", 9),
        ("<Patient><a:b:c/></Patient>", "xml_syntax", 9),
        ("<Patient><!-- a -- b --></Patient>", "xml_syntax", 16),
        ("<Patient><?xml version='1.0'?></Patient>", "xml_syntax", 9),
        (
            "<?xml version='1.0' encoding='ISO-8859-1'?><Patient/>",
            "not_utf8",
            0,
        ),
        (
            "<Patient><text><div>]]></div></text></Patient>",
            "xml_syntax",
            20,
        ),
        ("<Patient><text><div></Patient>", "xml_syntax", 20),
    ] {
        let error = refused(xml);
        assert_eq!(
            (error.code.as_str(), error.offset),
            (code, Some(offset)),
            "{xml}"
        );
    }
    let error = to_json(Release::R4, b"<Patient>\xff</Patient>", Strictness::Lenient).unwrap_err();
    assert_eq!((error.code, error.offset), (XmlCode::NotUtf8, Some(9)));
    let utf16: Vec<u8> = "\u{feff}<Patient/>"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    assert!(to_json(Release::R4, utf16, Strictness::Lenient).is_err());
}

#[test]
fn depth_is_limited_both_ways() {
    let nested = |levels: usize| {
        let (open, close) = (
            "<extension url='u'>".repeat(levels),
            "</extension>".repeat(levels),
        );
        format!("<Patient {NS}>{open}{close}</Patient>")
    };
    let json = read(&nested(63));
    assert_eq!(
        read(&from_json(Release::R4, &json, Strictness::Lenient).unwrap()),
        json
    );
    assert_eq!(code(&nested(64)), "too_deep");
    assert_eq!(code(&nested(100_000)), "too_deep");
    assert_eq!(code(&"<a>".repeat(1000)), "too_deep");
    let json = "[".repeat(100_000);
    let error = from_json(Release::R4, &json, Strictness::Lenient).unwrap_err();
    assert_eq!(error.code.as_str(), "too_deep");
    let deep = format!(
        "<text><div>{}{}</div></text>",
        "<b>".repeat(9999),
        "</b>".repeat(9999)
    );
    assert!(patient(&deep).len() > 9999);
}

#[test]
fn namespaces_are_limited() {
    let many: String = (0..65).map(|at| format!(" xmlns:a{at}='urn:a'")).collect();
    assert_eq!(code(&format!("<Patient{many}/>")), "too_many_namespaces");
    assert_eq!(
        code(&format!("<Patient xmlns:a='{}'/>", "a".repeat(257))),
        "namespace"
    );
}

#[test]
fn errors_hold_no_values() {
    let marked = "MARKED";
    for xml in [
        format!("<Patient {NS}>{marked}</Patient>"),
        format!("<Patient {NS}><id value='{marked}&x;'/></Patient>"),
        format!("<Patient {NS}><id value='{marked}</Patient>"),
        format!("<Patient {NS}><id value='{marked}'></Patient>"),
    ] {
        let error = refused(&xml);
        assert!(!format!("{error} {error:?}").contains(marked), "{error}");
    }
}

#[test]
fn structs_go_through_xml() {
    use fhir_model::r4::{Patient, Resource};
    let text = format!("<Patient {NS}><id value=\"1\"/><active value=\"true\"/></Patient>");
    let patient = Patient::from_xml_strict(&text).unwrap();
    assert_eq!(patient.active.value(), Some(&true));
    assert_eq!(patient.to_xml().unwrap(), text);
    let resource = Resource::from_xml(&text).unwrap();
    assert_eq!(resource, Resource::from(patient));
    assert_eq!(resource.to_xml().unwrap(), text);
    let error = Patient::from_xml(&text.replace("Patient", "Basic")).unwrap_err();
    assert_eq!((error.code, error.offset), (XmlCode::ResourceType, None));
    let error = Patient::from_xml_strict(&text.replace("true", "True")).unwrap_err();
    assert_eq!(error.path, "Patient.active");
    let patient = Patient {
        id: "\u{1}".into(),
        ..Patient::default()
    };
    let error = patient.to_xml().unwrap_err();
    assert_eq!(
        error.to_string(),
        "a character that XML cannot hold, Patient.id"
    );
}
