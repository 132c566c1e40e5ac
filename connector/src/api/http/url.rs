//! Addresses: which of them are at the same server, and how a query is written.

pub use reqwest::Url;

use crate::api::{Code, Error};

/// The base of a server: `https://host/fhir/`, always with a slash at its end, so that paths can be joined to it.
///
/// # Errors
/// No address of HTTP, or one with a user or password in it.
pub fn base(text: &str) -> Result<Url, Error> {
    let refused = || Error::new(Code::Setting, "fhir_base_url");
    let mut url = Url::parse(text.trim()).map_err(|_| refused())?;
    let is_plain = matches!(url.scheme(), "http" | "https")
        && url.has_host()
        && url.username().is_empty()
        && url.password().is_none();
    if !is_plain {
        return Err(refused());
    }
    url.set_query(None);
    url.set_fragment(None);
    if !url.path().ends_with('/') {
        let path = format!("{}/", url.path());
        url.set_path(&path);
    }
    Ok(url)
}

/// Can nobody on the way read what is sent there: by https, or on this machine?
pub fn is_private(url: &Url) -> bool {
    let is_here = matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
    url.scheme() == "https" || (url.scheme() == "http" && is_here)
}

/// Do both have the same scheme, host and port?
pub fn is_same_origin(one: &Url, other: &Url) -> bool {
    one.has_host() && one.origin() == other.origin()
}

/// Text as a part of a query: all but letters, digits and a few signs that need no escape is escaped.
pub fn escape(text: &str, out: &mut String) {
    const HEX: [char; 16] = [
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F',
    ];
    let digit = |nibble: u8| HEX.get(usize::from(nibble)).copied().unwrap_or('0');
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z'
            | b'A'..=b'Z'
            | b'0'..=b'9'
            | b'-'
            | b'.'
            | b'_'
            | b'~'
            | b','
            | b':'
            | b'/'
            | b'$' => {
                out.push(char::from(byte));
            }
            _ => out.extend(['%', digit(byte >> 4), digit(byte & 15)]),
        }
    }
}

/// `a=b&c=d`, for queries and forms.
pub fn query<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let mut out = String::new();
    for (name, value) in pairs {
        if !out.is_empty() {
            out.push('&');
        }
        escape(name, &mut out);
        out.push('=');
        escape(value, &mut out);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_ends_with_a_slash_and_has_no_user() {
        assert_eq!(
            base("http://a.org/fhir?x=1#y").unwrap().as_str(),
            "http://a.org/fhir/"
        );
        for text in [
            "",
            "a.org/fhir",
            "file:///etc/passwd",
            "http://user:secret@a.org/fhir",
        ] {
            let error = base(text).unwrap_err();
            assert_eq!(error.code(), Code::Setting);
            assert!(!error.to_string().contains("secret"));
        }
    }

    #[test]
    fn a_query_says_what_it_was_given() {
        let pairs = [
            ("_lastUpdated", "ge2024-01-01T00:00:00Z"),
            ("code:in", "a b&c=d+é|#"),
        ];
        let mut url = base("http://a.org/fhir").unwrap();
        url.set_query(Some(&query(pairs)));
        let read: Vec<(String, String)> = url
            .query_pairs()
            .map(|(a, b)| (a.into(), b.into()))
            .collect();
        assert_eq!(read, pairs.map(|(a, b)| (a.to_owned(), b.to_owned())));
    }
}
