//! Every form of a schema says the same, for any table.

use proptest::prelude::*;

use crate::agreement;
use crate::defs::table;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn spark_json_is_the_arrow_schema(def in table()) {
        agreement::spark_json_is_the_arrow_schema(def);
    }

    #[test]
    fn ddl_is_the_arrow_schema_with_the_comments_of_spark_json(def in table()) {
        agreement::ddl_is_the_arrow_schema_with_the_comments_of_spark_json(def);
    }

    #[test]
    fn json_schema_is_the_arrow_schema(def in table()) {
        agreement::json_schema_is_the_arrow_schema(def);
    }

    #[test]
    fn column_text_lists_the_leaves(def in table()) {
        agreement::column_text_lists_the_leaves(def);
    }

    #[test]
    fn batches_carry_no_metadata(def in table()) {
        agreement::batches_carry_no_metadata(def);
    }
}
