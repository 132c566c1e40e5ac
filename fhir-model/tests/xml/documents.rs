//! One thing of XML in each test.

use fhir_model::xml::{Xml, XmlCode, XmlError, entry_to_json, from_json, to_json};
use fhir_model::{Release, Strictness};

const NS: &str = "xmlns=\"http://hl7.org/fhir\"";

fn read(xml: &str) -> String {
    to_json(Release::R4, xml, Strictness::Lenient).unwrap_or_else(|error| panic!("{error}: {xml}"))
}

/// The content of a Patient in JSON.
fn patient(inside: &str) -> String {
    let json = read(&format!("<Patient {NS}>{inside}</Patient>"));
    let inside = json.strip_prefix("{\"resourceType\":\"Patient\"").unwrap();
    let inside = inside.strip_suffix('}').unwrap();
    inside.strip_prefix(',').unwrap_or(inside).to_owned()
}

fn refused(xml: &str) -> XmlError {
    match to_json(Release::R4, xml, Strictness::Lenient) {
        Ok(json) => panic!("{xml} is {json}"),
        Err(error) => error,
    }
}

fn code(xml: &str) -> &'static str {
    refused(xml).code.as_str()
}

fn code_inside(inside: &str) -> &'static str {
    code(&format!("<Patient {NS}>{inside}</Patient>"))
}

fn strict(inside: &str) -> Result<String, (&'static str, String)> {
    let xml = format!("<Patient {NS}>{inside}</Patient>");
    let read = to_json(Release::R4, xml, Strictness::Strict);
    read.map_err(|error| (error.code.as_str(), error.path))
}

/// The content of a Patient in XML; it must come back as it was.
fn written(inside: &str) -> String {
    let json = format!("{{\"resourceType\":\"Patient\",{inside}}}");
    let xml = from_json(Release::R4, &json, Strictness::Lenient);
    let xml = xml.unwrap_or_else(|error| panic!("{error}: {json}"));
    assert_eq!(read(&xml), json, "{xml}");
    let inside = xml.strip_prefix(&format!("<Patient {NS}>")).unwrap();
    inside.strip_suffix("</Patient>").unwrap().to_owned()
}

fn not_written(inside: &str) -> (&'static str, String) {
    let json = format!("{{\"resourceType\":\"Patient\",{inside}}}");
    match from_json(Release::R4, &json, Strictness::Lenient) {
        Ok(xml) => panic!("{json} is {xml}"),
        Err(error) => (error.code.as_str(), error.path),
    }
}

#[test]
fn values_are_written_by_the_type_of_their_element() {
    assert_eq!(patient("<active value='true'/>"), "\"active\":true");
    assert_eq!(
        patient("<multipleBirthInteger value='2'/>"),
        "\"multipleBirthInteger\":2"
    );
    assert_eq!(
        patient("<multipleBirthBoolean value='false'/>"),
        "\"multipleBirthBoolean\":false"
    );
    assert_eq!(
        patient("<birthDate value='1970-03'/>"),
        "\"birthDate\":\"1970-03\""
    );
    let observation = |value: &str| {
        read(&format!(
            "<Observation {NS}><valueQuantity><value value='{value}'/></valueQuantity></Observation>"
        ))
    };
    for text in ["1.00", "-0.0", "1e245", "123456789012345678901234567890.10"] {
        let json =
            format!("{{\"resourceType\":\"Observation\",\"valueQuantity\":{{\"value\":{text}}}}}");
        assert_eq!(observation(text), json);
        assert_eq!(
            read(&from_json(Release::R4, &json, Strictness::Lenient).unwrap()),
            json
        );
    }
}

#[test]
fn a_number_that_is_none_is_kept_as_text() {
    for text in ["+1", "01", ".5", "1.", " 1", "one"] {
        let json = format!("\"multipleBirthInteger\":\"{text}\"");
        assert_eq!(
            patient(&format!("<multipleBirthInteger value='{text}'/>")),
            json
        );
        written(&json);
    }
    written("\"active\":\"1\"");
    let error = strict("<multipleBirthInteger value='+1'/>").unwrap_err();
    assert_eq!(
        error,
        ("wrong_type", "Patient.multipleBirthInteger".to_owned())
    );
}

#[cfg(feature = "r5")]
#[test]
fn integer64_is_text() {
    let xml = format!("<Attachment {NS}/>");
    assert!(to_json(Release::R5, xml, Strictness::Strict).is_err());
    let json = "{\"resourceType\":\"Patient\",\"photo\":[{\"size\":\"9007199254740993\"}]}";
    let xml = from_json(Release::R5, json, Strictness::Strict).unwrap();
    assert_eq!(
        xml,
        format!("<Patient {NS}><photo><size value=\"9007199254740993\"/></photo></Patient>")
    );
    assert_eq!(to_json(Release::R5, xml, Strictness::Strict).unwrap(), json);
    let number = json.replace("\"9007199254740993\"", "9007199254740993");
    let error = from_json(Release::R5, &number, Strictness::Lenient).unwrap_err();
    assert_eq!(
        (error.code, &*error.path),
        (XmlCode::WrongType, "Patient.photo[0].size")
    );
}

#[test]
fn what_repeats_is_an_array_even_if_it_is_there_once() {
    assert_eq!(
        patient("<name><family value='E'/></name>"),
        "\"name\":[{\"family\":\"E\"}]"
    );
    assert_eq!(
        patient("<name><given value='A'/><given value='B'/></name>"),
        "\"name\":[{\"given\":[\"A\",\"B\"]}]"
    );
}

#[test]
fn ids_and_extensions_of_primitives_are_siblings() {
    let extension = "<extension url='urn:x'><valueCode value='unknown'/></extension>";
    let json = "\"extension\":[{\"url\":\"urn:x\",\"valueCode\":\"unknown\"}]";
    assert_eq!(
        patient(&format!(
            "<birthDate id='b' value='1970'>{extension}</birthDate>"
        )),
        format!("\"birthDate\":\"1970\",\"_birthDate\":{{\"id\":\"b\",{json}}}")
    );
    assert_eq!(
        patient(&format!("<birthDate>{extension}</birthDate>")),
        format!("\"_birthDate\":{{{json}}}")
    );
    assert_eq!(
        patient("<birthDate id='b'/>"),
        "\"_birthDate\":{\"id\":\"b\"}"
    );
    written(&format!(
        "\"birthDate\":\"1970\",\"_birthDate\":{{\"id\":\"b\",{json}}}"
    ));
    written(&format!("\"_birthDate\":{{{json}}}"));
}

#[test]
fn arrays_of_primitives_are_padded_to_equal_length() {
    assert_eq!(
        patient("<name><given value='A'/><given value='B' id='b'/><given id='c'/></name>"),
        "\"name\":[{\"given\":[\"A\",\"B\",null],\"_given\":[null,{\"id\":\"b\"},{\"id\":\"c\"}]}]"
    );
    assert_eq!(
        patient("<name><given id='c'/></name>"),
        "\"name\":[{\"_given\":[{\"id\":\"c\"}]}]"
    );
    let xml = written("\"name\":[{\"given\":[\"A\",null],\"_given\":[null,{\"id\":\"b\"}]}]");
    assert_eq!(xml, "<name><given value=\"A\"/><given id=\"b\"/></name>");
    assert_eq!(
        written("\"name\":[{\"given\":[\"A\",null]}]"),
        "<name><given value=\"A\"/><given/></name>"
    );
}

#[test]
fn nulls_that_say_nothing_may_be_missing_or_too_many() {
    for (json, canonical) in [
        (
            "\"given\":[null],\"_given\":[{\"id\":\"a\"}]",
            "\"_given\":[{\"id\":\"a\"}]",
        ),
        (
            "\"given\":[\"A\",\"B\"],\"_given\":[{\"id\":\"a\"}]",
            "\"given\":[\"A\",\"B\"],\"_given\":[{\"id\":\"a\"},null]",
        ),
        ("\"given\":[\"A\"],\"_given\":[null]", "\"given\":[\"A\"]"),
        (
            "\"family\":null,\"_family\":{\"id\":\"a\"}",
            "\"_family\":{\"id\":\"a\"}",
        ),
    ] {
        let json = format!("{{\"resourceType\":\"Patient\",\"name\":[{{{json}}}]}}");
        let xml = from_json(Release::R4, &json, Strictness::Lenient).unwrap();
        assert_eq!(
            read(&xml),
            format!("{{\"resourceType\":\"Patient\",\"name\":[{{{canonical}}}]}}")
        );
    }
}

#[test]
fn ids_of_elements_and_urls_of_extensions_are_attributes() {
    let json = "\"extension\":[{\"id\":\"e\",\"extension\":[{\"url\":\"in\",\"valueString\":\"s\"}],\"url\":\"out\"}],\"name\":[{\"id\":\"n\",\"family\":\"E\"}]";
    assert_eq!(
        written(json),
        "<extension id=\"e\" url=\"out\"><extension url=\"in\"><valueString value=\"s\"/></extension></extension><name id=\"n\"><family value=\"E\"/></name>"
    );
    // The id of a resource is an element.
    assert_eq!(
        written("\"id\":\"p\",\"_id\":{\"id\":\"x\"}"),
        "<id id=\"x\" value=\"p\"/>"
    );
    assert_eq!(
        patient("<extension><url value='u'/></extension>"),
        "\"extension\":[{\"url\":\"u\"}]"
    );
}

#[test]
fn choices_keep_the_name_of_their_type() {
    let json = "\"deceasedDateTime\":\"2020\",\"_deceasedDateTime\":{\"id\":\"d\"}";
    assert_eq!(written(json), "<deceasedDateTime id=\"d\" value=\"2020\"/>");
    let error = strict("<deceasedBoolean value='true'/><deceasedDateTime value='2020'/>");
    assert_eq!(
        error.unwrap_err(),
        ("too_many", "Patient.deceasedDateTime".to_owned())
    );
    written("\"deceasedBoolean\":true,\"deceasedDateTime\":\"2020\"");
}

#[test]
fn resources_within_are_wrapped_in_the_name_of_their_element() {
    let json = "\"contained\":[{\"resourceType\":\"Organization\",\"id\":\"o\"},{\"resourceType\":\"Basic\"}]";
    assert_eq!(
        written(json),
        "<contained><Organization><id value=\"o\"/></Organization></contained><contained><Basic/></contained>"
    );
    let bundle = "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{\"resourceType\":\"Basic\",\"id\":\"b\"}}]}";
    let xml = from_json(Release::R4, bundle, Strictness::Strict).unwrap();
    assert_eq!(read(&xml), bundle);
    for inside in ["", "<Basic/><Basic/>", "<contained/>"] {
        let error = refused(&format!(
            "<Patient {NS}><contained>{inside}</contained></Patient>"
        ));
        assert_eq!(error.path, "Patient.contained[0]", "{inside}");
    }
    assert_eq!(
        code_inside("<contained id='a'><Basic/></contained>"),
        "unknown_attribute"
    );
    assert_eq!(code_inside("<contained>Basic</contained>"), "text");
}

#[test]
fn xhtml_is_kept_as_it_stands() {
    for div in [
        "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p id=\"a\">1 &lt; 2 &amp; &#160;&quot;&apos;<br/>é</p></div>",
        "<div xmlns='http://www.w3.org/1999/xhtml' >\r\n\t<!-- a --><b >x</b ><![CDATA[<y>]]><?pi z?></div>",
        "<div xmlns=\"http://www.w3.org/1999/xhtml\"/>",
        "<h:div xmlns:h=\"http://www.w3.org/1999/xhtml\"><h:p/></h:div>",
    ] {
        let json = format!(
            "\"text\":{{\"div\":{}}}",
            serde_json::to_string(div).unwrap()
        );
        assert_eq!(patient(&format!("<text>{div}</text>")), json);
        assert_eq!(written(&json), format!("<text>{div}</text>"));
    }
}

#[test]
fn xhtml_declares_the_namespaces_that_it_uses() {
    let root = "<f:Patient xmlns:f='http://hl7.org/fhir' xmlns='http://www.w3.org/1999/xhtml' xmlns:h='http://www.w3.org/1999/xhtml' xmlns:s='urn:a&amp;b'>";
    let div = |div: &str| {
        let json = read(&format!("{root}<f:text>{div}</f:text></f:Patient>"));
        let json: serde_json::Value = serde_json::from_str(&json).unwrap();
        json["text"]["div"].as_str().unwrap().to_owned()
    };
    let xhtml = "http://www.w3.org/1999/xhtml";
    assert_eq!(
        div("<div><p/></div>"),
        format!("<div xmlns=\"{xhtml}\"><p/></div>")
    );
    assert_eq!(
        div("<h:div><h:p/><s:q s:r='1'/></h:div>"),
        format!("<h:div xmlns:h=\"{xhtml}\" xmlns:s=\"urn:a&amp;b\"><h:p/><s:q s:r='1'/></h:div>")
    );
    assert_eq!(
        div("<h:div><p/></h:div>"),
        format!("<h:div xmlns:h=\"{xhtml}\" xmlns=\"{xhtml}\"><p/></h:div>")
    );
    assert_eq!(
        div("<div><s:q xmlns:s='urn:c'/></div>"),
        format!("<div xmlns=\"{xhtml}\"><s:q xmlns:s='urn:c'/></div>")
    );
}

#[test]
fn xhtml_without_namespace_gets_it() {
    let json = "\"text\":{\"div\":\"<div xmlns=\\\"http://www.w3.org/1999/xhtml\\\"><p/></div>\"}";
    assert_eq!(patient("<text><div><p/></div></text>"), json);
    let bare = "{\"resourceType\":\"Patient\",\"text\":{\"div\":\"<div><p/></div>\"}}";
    let xml = from_json(Release::R4, bare, Strictness::Lenient).unwrap();
    assert_eq!(
        read(&xml),
        format!("{{\"resourceType\":\"Patient\",{json}}}")
    );
    assert!(strict("<text><div><p/></div></text>").is_err());
}

#[test]
fn what_is_no_xhtml_is_not_written() {
    for (div, code) in [
        ("", "xhtml"),
        ("text", "xhtml"),
        ("<p/>", "xhtml"),
        ("<div/><div/>", "xhtml"),
        ("<div/> ", "xhtml"),
        ("<div><p></div>", "xhtml"),
        ("<div xmlns='urn:x'/>", "xhtml"),
        ("<div><a:b/></div>", "xhtml"),
        ("<div>&nbsp;</div>", "undefined_entity"),
        ("<!DOCTYPE div><div/>", "xhtml"),
        ("<div>\\u0001</div>", "bad_character"),
    ] {
        let found = not_written(&format!("\"text\":{{\"div\":\"{div}\"}}"));
        assert_eq!(found, (code, "Patient.text.div".to_owned()), "{div}");
    }
}

#[test]
fn comments_and_instructions_say_nothing() {
    let text = format!(
        "\u{feff}<?xml version='1.0' encoding='UTF-8'?>\n<?style a?><!-- b --><Patient {NS}><!-- c --><?d?>\n\
         <active value='true'><!-- e --></active></Patient>\n<!-- f -->\n"
    );
    assert_eq!(
        read(&text),
        "{\"resourceType\":\"Patient\",\"active\":true}"
    );
}

#[test]
fn text_outside_attributes_is_refused() {
    assert_eq!(code_inside("Adam"), "text");
    assert_eq!(code_inside("<active>true</active>"), "text");
    assert_eq!(code_inside("<![CDATA[ ]]>"), "text");
    assert_eq!(code_inside("&#10;"), "text");
    let error = refused(&format!(
        "<Patient {NS}><name><family>E</family></name></Patient>"
    ));
    assert_eq!(error.path, "Patient.name.family");
    assert_eq!(error.offset, Some(51));
}

#[test]
fn there_are_no_document_types_and_no_entities_but_five() {
    let bomb = "<!DOCTYPE a [<!ENTITY b 'c'>]><Patient xmlns='http://hl7.org/fhir'/>";
    assert_eq!(code(bomb), "doctype");
    assert_eq!(code("<!DOCTYPE a [<!ENTITY b 'c'"), "doctype");
    assert_eq!(code_inside("<id value='&nbsp;'/>"), "undefined_entity");
    assert_eq!(
        code_inside("<text><div>&nbsp;</div></text>"),
        "undefined_entity"
    );
    assert_eq!(
        code_inside("<text><div title='&nbsp;'/></text>"),
        "undefined_entity"
    );
    assert_eq!(code_inside("&nbsp;"), "undefined_entity");
    assert_eq!(
        patient("<id value='&lt;&gt;&amp;&quot;&apos;'/>"),
        "\"id\":\"<>&\\\"'\""
    );
}

#[test]
fn references_to_characters_are_decoded() {
    assert_eq!(
        patient("<id value='&#65;&#x42;&#x1F600;'/>"),
        "\"id\":\"AB😀\""
    );
    for bad in [
        "&#0;",
        "&#1;",
        "&#xD800;",
        "&#x110000;",
        "&#xFFFE;",
        "&#;",
        "&#xZ;",
    ] {
        assert_eq!(
            code_inside(&format!("<id value='{bad}'/>")),
            "bad_character",
            "{bad}"
        );
    }
    for bad in ["&", "& amp;", "&amp", "&;"] {
        assert_eq!(
            code_inside(&format!("<id value='{bad}'/>")),
            "xml_syntax",
            "{bad}"
        );
    }
}

#[test]
fn line_ends_in_attributes_are_blanks_unless_they_are_references() {
    assert_eq!(
        patient("<id value='a\r\nb\nc\rd\te'/>"),
        "\"id\":\"a b c d e\""
    );
    assert_eq!(
        patient("<id value='a&#13;&#10;b&#xA;c&#9;d'/>"),
        "\"id\":\"a\\r\\nb\\nc\\td\""
    );
    assert_eq!(
        written("\"id\":\"a\\r\\nb\\tc  d \""),
        "<id value=\"a&#13;&#10;b&#9;c  d \"/>"
    );
}

#[test]
fn characters_that_xml_cannot_hold_are_not_written() {
    assert_eq!(
        not_written("\"name\":[{\"given\":[\"A\",\"\\u0001\"]}]"),
        ("bad_character", "Patient.name[0].given[1]".to_owned())
    );
    assert_eq!(not_written("\"id\":\"\\uffff\"").0, "bad_character");
    assert_eq!(code_inside("<id value='\u{1}'/>"), "bad_character");
    written("\"id\":\"\u{7f}\u{85}\u{2028}\u{feff}\u{fffd}😀<>&'\\\"\\\\\"");
}

#[test]
fn prefixes_are_allowed() {
    let xml = "<a:Patient xmlns:a='http://hl7.org/fhir'><a:active value='true'/><b:id xmlns:b='http://hl7.org/fhir' value='1'/></a:Patient>";
    assert_eq!(
        read(xml),
        "{\"resourceType\":\"Patient\",\"id\":\"1\",\"active\":true}"
    );
}

#[test]
fn other_namespaces_are_refused() {
    assert_eq!(code("<Patient xmlns='urn:x'/>"), "namespace");
    assert_eq!(code_inside("<x xmlns='urn:x'/>"), "namespace");
    assert_eq!(
        code_inside("<p xmlns='http://www.w3.org/1999/xhtml'/>"),
        "namespace"
    );
    assert_eq!(
        code_inside("<id xmlns:a='urn:a' a:value='1'/>"),
        "namespace"
    );
    assert_eq!(code_inside("<id a:value='1'/>"), "namespace");
    assert_eq!(code_inside("<text><div><o:p/></div></text>"), "namespace");
    assert_eq!(code_inside("<id xmlns:a='' value='1'/>"), "namespace");
    let schema = "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='a b'";
    let xml = format!("<Patient {NS} {schema}/>");
    assert_eq!(
        to_json(Release::R4, xml, Strictness::Strict).unwrap(),
        "{\"resourceType\":\"Patient\"}"
    );
}

#[test]
fn pieces_may_lack_declarations() {
    assert_eq!(
        read("<Patient><id value='1'/></Patient>"),
        "{\"resourceType\":\"Patient\",\"id\":\"1\"}"
    );
    assert_eq!(
        read("<f:Patient><f:text><h:div><h:p/></h:div></f:text></f:Patient>"),
        "{\"resourceType\":\"Patient\",\"text\":{\"div\":\"<h:div xmlns:h=\\\"http://www.w3.org/1999/xhtml\\\"><h:p/></h:div>\"}}"
    );
    assert!(to_json(Release::R4, "<Patient/>", Strictness::Strict).is_err());
}

#[test]
fn a_name_in_no_namespace_stays_in_none_when_the_xhtml_moves() {
    let xhtml = "xmlns:h=\\\"http://www.w3.org/1999/xhtml\\\"";
    let json = format!(
        "{{\"resourceType\":\"Patient\",\"text\":{{\"div\":\"<h:div {xhtml} xmlns=\\\"\\\"><p/></h:div>\"}}}}"
    );
    assert_eq!(
        read("<f:Patient><f:text><h:div><p/></h:div></f:text></f:Patient>"),
        json
    );
    assert_eq!(
        read(&from_json(Release::R4, &json, Strictness::Lenient).unwrap()),
        json
    );
    // JSON that does not say so gets it.
    let without = |json: &str| json.replace(" xmlns=\\\"\\\"", "");
    let silent = without(&json);
    let xml = from_json(Release::R4, &silent, Strictness::Lenient).unwrap();
    let said = read(&xml);
    assert_ne!(said, silent);
    assert_eq!(without(&said), silent);
}

#[test]
fn entries_give_their_resource_and_its_address() {
    let entry = |xml: &str| entry_to_json(Release::R4, xml, Strictness::Lenient);
    let found = entry("<f:entry>\n<f:fullUrl value='urn:a'/><f:resource><f:Basic/></f:resource><f:search/></f:entry>").unwrap();
    assert_eq!(
        found.resource.as_deref(),
        Some("{\"resourceType\":\"Basic\"}")
    );
    assert_eq!(
        (found.full_url.as_deref(), found.offset),
        (Some("urn:a"), 48)
    );
    let found = entry("<entry><request><method value='DELETE'/></request></entry>").unwrap();
    assert_eq!((found.resource, found.full_url), (None, None));
    let code = |xml: &str| entry(xml).unwrap_err().code.as_str();
    assert_eq!(code("<entry><resource/></entry>"), "resource_count");
    assert_eq!(
        code("<entry><resource><A/><B/></resource></entry>"),
        "resource_count"
    );
    assert_eq!(
        code("<entry><resource><A/></resource><resource><A/></resource></entry>"),
        "resource_count"
    );
    assert_eq!(code("<Patient/>"), "unknown_element");
    let error = entry("<entry><resource><Patient><name><_a/></name></Patient></resource></entry>");
    assert_eq!(error.unwrap_err().path, "Patient.name[0]._a");
}

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
