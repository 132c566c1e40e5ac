//! Elements with values: what they are in JSON, alone and in arrays.

use fhir_model::xml::from_json;
#[cfg(feature = "r5")]
use fhir_model::xml::{XmlCode, to_json};
use fhir_model::{Release, Strictness};

use super::{NS, code_inside, patient, read, refused, strict, written};

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
