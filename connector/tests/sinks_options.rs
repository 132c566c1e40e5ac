//! Names of formats and of ways with existing tables.

use healthcare_connector::sink::{Existing, Format};

#[test]
fn formats_and_ways_with_existing_tables_have_names() {
    for format in [Format::Delta, Format::Parquet, Format::Ndjson] {
        assert_eq!(format.name().parse::<Format>().unwrap(), format);
    }
    for existing in [Existing::Refuse, Existing::Append, Existing::Replace] {
        assert_eq!(existing.name().parse::<Existing>().unwrap(), existing);
    }
    assert_eq!(Format::default(), Format::Delta);
    assert_eq!(Existing::default(), Existing::Refuse);
}

#[test]
fn an_unknown_name_is_an_error_that_names_the_nearest() {
    let error = "parqet".parse::<Format>().unwrap_err().to_string();
    assert_eq!(
        error,
        "there is no format `parqet` (did you mean `parquet`?): there are delta, parquet, ndjson"
    );
    let error = "overwrite".parse::<Existing>().unwrap_err().to_string();
    assert_eq!(
        error,
        "there is no way with existing tables `overwrite`: there are refuse, continue, append, replace"
    );
}
