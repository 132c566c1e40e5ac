//! What a server makes of a search: what is asked for, in pages by offset, as many servers do, so that pages shift. It knows
//! nothing of resources; tests of the client and of the program share it.

use std::cmp::Reverse;

/// How a server does as it is told.
#[derive(Debug, Clone, Copy)]
pub struct Manners {
    /// Does as `_sort` says.
    pub sorts: bool,
    /// Does as `_lastUpdated` says.
    pub bounds: bool,
    /// The time it can tell apart in searches, in microseconds.
    pub unit: i64,
    /// The largest page.
    pub most: usize,
}

/// A page of what is there, in the server's own order and each with its time of update, and the link to the next one.
pub fn page<T>(
    (path, query): (&str, &[(String, String)]),
    mut found: Vec<(i64, T)>,
    manners: Manners,
    moment: impl Fn(&str) -> i64,
    is_found: impl Fn(&str, &str, &T) -> bool,
) -> (Vec<(i64, T)>, Option<String>) {
    let floor = |updated: i64| updated - updated.rem_euclid(manners.unit);
    let (mut offset, mut count, mut order, mut kept) = (0, manners.most, "", Vec::new());
    for (name, value) in query {
        match (&**name, &**value) {
            ("_offset", value) => {
                offset = value.parse().unwrap();
                continue;
            }
            ("_count", value) => count = count.min(value.parse().unwrap()),
            ("_sort", value) if manners.sorts => order = value,
            ("_lastUpdated", value) if manners.bounds => {
                let (prefix, value) = value.split_at(2);
                let bound = floor(moment(value));
                found.retain(|(updated, _)| match prefix {
                    "ge" => floor(*updated) >= bound,
                    "lt" => floor(*updated) < bound,
                    "le" => floor(*updated) <= bound,
                    _ => panic!("{prefix}"),
                });
            }
            (name, value) => found.retain(|(_, one)| is_found(name, value, one)),
        }
        kept.push(format!("{name}={value}"));
    }
    match order {
        "_lastUpdated" => found.sort_by_key(|(updated, _)| *updated),
        "-_lastUpdated" => found.sort_by_key(|(updated, _)| Reverse(*updated)),
        _ => {}
    }
    let all = found.len();
    let page: Vec<(i64, T)> = found.into_iter().skip(offset).take(count).collect();
    let end = offset + page.len();
    let next = (end < all).then(|| format!("{path}?{}&_offset={end}", kept.join("&")));
    (page, next)
}
