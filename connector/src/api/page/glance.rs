//! What a page shows at a glance, before it is read: enough to ask for the next one while this one is worked on. Nothing but
//! an expectation may come of it: what stands in a page is for whoever reads it to say.

use fhir_model::json::Reader;
use memchr::memmem;

use super::Link;
use crate::api::Moment;

/// The bytes in which the links of a page are looked for: they stand before its entries, nearly always.
const HEAD: usize = 8 << 10;

/// The link to the next page, if it stands before the entries.
pub fn next(page: &[u8]) -> Option<String> {
    let is_whole = page.trim_ascii_end().ends_with(b"}");
    let head = page.get(..HEAD.min(page.len())).filter(|_| is_whole)?;
    let head = head.utf8_chunks().next()?.valid();
    let mut reader = Reader::new(head);
    reader.open_object().ok()?;
    while let Some(key) = reader.key().ok()? {
        match key.as_source()? {
            "link" => {
                let links: Vec<Link<'_>> =
                    serde_json::from_str(reader.skip().ok()?.as_str()).ok()?;
                return super::next(links);
            }
            "entry" => return None,
            _ => drop(reader.skip().ok()?),
        }
    }
    None
}

/// When the last resource was last updated, if that is the last that the page says of its kind.
pub fn last(page: &[u8]) -> Option<Moment> {
    let key = memmem::rfind(page, br#""lastUpdated""#)?;
    let rest = page.get(key..)?;
    let mut texts = rest.split(|byte| *byte == b'"');
    let is_value = texts.nth(2)?.trim_ascii() == b":";
    let text = texts.next().filter(|_| is_value)?;
    Moment::read(std::str::from_utf8(text).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENTRY: &str = r#""entry":[{"resource":{"resourceType":"Patient","meta":{"lastUpdated": "2024-05-01T10:00:00.250Z"}}}]"#;
    const LINK: &str =
        r#""link":[{"relation":"self","url":"a"},{"relation":"next","url":"b\u003fc"}]"#;

    #[test]
    fn the_next_page_is_seen_before_the_entries_and_not_behind_them() {
        let page =
            |first: &str, second: &str| format!(r#"{{"type":"searchset",{first},{second}}}"#);
        assert_eq!(next(page(LINK, ENTRY).as_bytes()).as_deref(), Some("b?c"));
        assert_eq!(next(page(ENTRY, LINK).as_bytes()), None);
        let long = format!(r#""id":"{}é""#, "x".repeat(HEAD - 30));
        assert_eq!(next(page(&long, LINK).as_bytes()), None);
        // What is cut off will be asked for again.
        assert_eq!(
            next(page(LINK, ENTRY).trim_end_matches('}').as_bytes()),
            None
        );
        for odd in [
            "",
            "{",
            "[]",
            r#"{"link":3}"#,
            r#"{"link":[{}]}"#,
            "{\"\u{e9}",
        ] {
            assert_eq!(next(odd.as_bytes()), None, "{odd}");
        }
    }

    #[test]
    fn the_last_update_is_the_last_one_that_is_said() {
        let moment = Moment::read("2024-05-01T10:00:00.250Z");
        assert!(moment.is_some());
        assert_eq!(last(ENTRY.as_bytes()), moment);
        let two = format!("{}{ENTRY}", ENTRY.replace("2024", "2030"));
        assert_eq!(last(two.as_bytes()), moment);
        for odd in [
            "",
            "\"lastUpdated\"",
            "\"lastUpdated\":7",
            "\"lastUpdated\":\"",
            "\"lastUpdated\":\"x\"",
            "\"lastUpdated\",\"2024-05-01T10:00:00Z\"",
        ] {
            assert_eq!(last(odd.as_bytes()), None, "{odd}");
        }
    }
}
