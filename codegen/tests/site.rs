//! A site's file over the real specs: what it makes, and how it is refused. That the code compiles and works is shown by
//! the package `tests/site`.

use codegen::Error;
use codegen::site::Site;

/// What the text makes.
fn generate(text: &str) -> Result<String, Error> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("site.toml");
    std::fs::write(&file, text).unwrap();
    Site::new(file).generate()
}

/// The errors, without the folder of the file.
fn errors(text: &str) -> Vec<String> {
    let messages = match generate(text).unwrap_err() {
        Error::Many(messages) => messages,
        error => vec![error.to_string()],
    };
    let told = messages.iter().map(|message| {
        let at = message
            .find("site.toml")
            .unwrap_or_else(|| panic!("{message}"));
        message[at..].to_owned()
    });
    told.collect()
}

/// Whether the code has this, however it is broken into lines.
fn holds(code: &str, part: &str) -> bool {
    let squeezed = |text: &str| text.split_whitespace().collect::<String>();
    squeezed(code).contains(&squeezed(part))
}

const ZPI: &str = r#"
[segment.ZPI]
title = "Portal Patient"
fields = [
  { pos = 1, name = "set_id", type = "SI" },
  { pos = 2, name = "portal_accounts", title = "Portal Accounts", type = "CX", max = "*" },
]
"#;

#[test]
fn a_segment_becomes_a_struct_a_definition_and_a_table() {
    let code = generate(ZPI).unwrap();
    for part in [
        "// Written by codegen::site from site.toml. Do not edit.\n",
        "pub struct Zpi {",
        "/// ZPI-2 · Portal Accounts · CX\n        pub portal_accounts: Vec<Maybe<Cx>>,",
        "pub static ZPI: SegmentDef",
        "used(V2_1, V2_8_2, O, 1, 0, \"\", \"SI\")",
        "name: \"zpi\"",
        "pub static SEGMENTS: &[&hl7_model::def::SegmentDef] = &[&ZPI];",
        "pub static TABLES: &[&hl7_model::shorthand::TableDef] = &[ZPI.table];",
    ] {
        assert!(holds(&code, part), "{part} in\n{code}");
    }
    assert!(!code.contains("crate::"), "it stands in another crate");
    assert_eq!(generate(ZPI).unwrap(), code);
}

#[test]
fn fields_of_a_known_segment_follow_on_those_of_the_standard() {
    let code = generate("[segment.PID]\nfields = [{ pos = 41, name = 'pronouns', type = 'CWE' }]")
        .unwrap();
    assert!(code.contains("/// PID-40 · Patient Telecommunication Information · XTN"));
    assert!(code.contains("/// PID-41 · pronouns · CWE\n        pub pronouns: Maybe<Box<Cwe>>"));
    assert!(code.contains("column(\"pronouns\", Struct(&CWE_COLUMNS), \"PID-41\", \"pronouns\")"));
}

#[test]
fn an_empty_file_makes_empty_lists() {
    let code = generate("# Nothing yet.\n").unwrap();
    assert!(code.contains("pub static SEGMENTS: &[&hl7_model::def::SegmentDef] = &[];"));
}

#[test]
fn what_is_not_toml_or_not_the_format_is_refused_with_its_place() {
    for (text, error) in [
        ("[segment.ZPI\n", "site.toml:1:13: "),
        (
            "[segment.ZPI]\ntitle = 'x'\nfields = [{ pos = 1, nane = 'y' }]",
            "site.toml:3:22: unknown field `nane`",
        ),
        (
            "[segment.ZPI]\ntitle = 'x'\nfields = [\n  { pos = 1, name = 'y' }\n]",
            "site.toml:4:3: missing field `type`",
        ),
        (
            "[segment.ZPI]\ntitle = 'x'\nfields = [{ pos = 1, name = 'y', type = 'ST', max = 0 }]",
            "site.toml:3:53: max 0 is not a number of repetitions",
        ),
        ("[segmnt.ZPI]\n", "site.toml:1:2: unknown field `segmnt`"),
        (
            "[segment.ZPI]\ntitle = 'x'\n",
            "site.toml:1:1: missing field `fields`",
        ),
    ] {
        let found = errors(text);
        assert!(found[0].starts_with(error), "{found:?} for {text}");
    }
}

#[test]
fn every_problem_is_told_with_line_column_and_path() {
    let text = r#"
[segment.ZPI]
title = "Portal Patient"
fields = [
  { pos = 1, name = "set_id", type = "SI" },
  { pos = 2, name = "accounts", type = "CY", max = "*" },
  { pos = 4, name = "gap", type = "ST" },
  { pos = 4, name = "set_id", type = "ST" },
  { pos = 5, name = "Consent", type = "ST" },
  { pos = 6, name = "message_type", type = "ST", opt = "Z" },
  { pos = 7, name = "raw_segment", type = "ST" },
  { pos = 8, name = "when", type = "TS" },
]

[segment.ZP]
title = "Too short"
fields = [{ pos = 1, name = "a", type = "ST" }]

[segment.ZZZ]
fields = []

[segment.PID]
title = "Patient"
fields = [{ pos = 42, name = "pronouns", type = "CWE" }]

[datatype.CX]
title = "Mine"
components = [{ pos = 1, name = "a", type = "ST" }]

[datatype.ZPI]
title = "As the segment"
components = [{ pos = 1, name = "a", type = "ST", max = 2 }]
"#;
    assert_eq!(
        errors(text),
        [
            "site.toml:6:3: ZPI-2: there is no data type CY; did you mean CD?",
            "site.toml:7:3: ZPI-4 stands where ZPI-3 is expected: positions go up one by one, without gaps",
            "site.toml:8:3: ZPI-4: another position of ZPI is called set_id",
            "site.toml:9:3: ZPI-5: \"Consent\" is not a name in snake case",
            "site.toml:10:3: ZPI-6: Z is not one of R O C B W X",
            "site.toml:11:3: ZPI-7: raw_segment is the name of another column",
            "site.toml:12:3: ZPI-8: there is no data type TS; promoted to DTM, as from 2.6",
            "site.toml:15:10: ZP is no segment id: a capital letter and two capital letters or digits",
            "site.toml:19:10: ZZZ has no fields",
            "site.toml:19:10: ZZZ is a new segment, and needs a title",
            "site.toml:22:10: PID is a segment of the standard, which has its title",
            "site.toml:24:11: PID-42 stands where PID-41 is expected: positions go up one by one, without gaps",
            "site.toml:26:11: CX is a data type of the standard",
            "site.toml:30:11: ZPI is a segment of this file",
            "site.toml:32:15: ZPI.1: a component does not repeat",
        ]
    );
}

#[test]
fn data_types_of_the_site_may_hold_each_other_but_not_themselves() {
    let of = |inner: &str| {
        format!(
            "[datatype.ZA]\ntitle = 'A'\ncomponents = [{{ pos = 1, name = 'b', type = 'ZB' }}]\n\
             [datatype.ZB]\ntitle = 'B'\ncomponents = [{{ pos = 1, name = 'c', type = '{inner}' }}]\n"
        )
    };
    let code = generate(&of("CX")).unwrap();
    assert!(code.contains("pub static ZB_SUBCOLUMNS"));
    let refused = errors(&of("ZA"));
    assert_eq!(refused, ["site.toml:1:2: data type ZA contains itself"]);
}

#[test]
fn declared_tables_use_the_fragments_and_segments_of_the_standard_and_the_site() {
    let text = format!(
        r#"{ZPI}
[fragment]
portal = [{{ name = "portal_accounts", from = "ZPI-2", as = "each_sent" }}]

[[table]]
name = "portal_messages"
title = "Messages with a portal account"
codes = ["ADT"]
columns = [
  {{ use = "head" }},
  {{ use = "portal" }},
  {{ name = "accounts", of = ["ZPI-2"], columns = [{{ name = "account", from = ".1" }}] }},
  {{ use = "provenance" }},
]
"#
    );
    let code = generate(&text).unwrap();
    for part in [
        "pub static PORTAL_MESSAGES: MessageTable",
        r#"at("ZPI", 2, 0, 0, 0, Read::EachAsSent)"#,
        "pub static PORTAL_MESSAGES_ACCOUNTS: Repetitions",
        "&[&PORTAL_MESSAGES,]",
        "TABLES: &[&hl7_model::shorthand::TableDef] = &[PORTAL_MESSAGES.def, ZPI.table,];",
    ] {
        assert!(holds(&code, part), "{part} in\n{code}");
    }
}

#[test]
fn problems_of_declared_tables_name_the_column_where_it_stands() {
    let text = r#"
[fragment]
head = [{ name = "x", from = "PID-3" }]

[[table]]
name = "visits"
title = "Visits"
columns = [
  { name = "id", from = "MSH-10", required = true },
  { name = "ward", from = "ZPV-1" },
  { name = "Bad Name", from = "PV1-2" },
  { name = "list", each = ["OBX"], columns = [
    { name = "value", from = "OBX-99" },
  ] },
]

[[table]]
name = "adt_messages"
title = "Mine"
columns = [{ name = "message_control_id", from = "MSH-10", required = true }]
"#;
    assert_eq!(
        errors(text),
        [
            "site.toml:3:1: fragment head is one of the standard's tables",
            "site.toml:5:1: table visits: key message_control_id is not a column, or may be null",
            "site.toml:10:3: visits.ward: ZPV-1 is not in the model",
            "site.toml:11:3: visits.Bad Name: the name of a column is of small letters, digits and underscores",
            "site.toml:13:5: visits.list.value: OBX-99 is not in the model",
            "site.toml:17:1: there is a table adt_messages already",
        ]
    );
}

#[test]
fn a_file_or_specs_that_are_not_there_are_named() {
    let refused = Site::new("nowhere/site.toml").generate().unwrap_err();
    assert!(refused.to_string().starts_with("nowhere/site.toml: "));
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("site.toml");
    std::fs::write(&file, ZPI).unwrap();
    let refused = Site::new(file).specs("nowhere/specs").generate();
    assert!(refused.is_err_and(|error| error.to_string().starts_with("nowhere/specs")));
}
