//! Does a server sort as it is asked to? One page cannot say it: a server that pays no heed may send one that is sorted by
//! chance, and steps over it would lose what the next pages hold. Its oldest and its newest page together can.

use std::collections::BTreeSet;

use crate::api::{Key, Moment, Page};

/// The fewest resources of a page that say something.
const FEWEST: usize = 3;

/// A page as (moment, version).
struct Sample(Vec<(Moment, Key)>);

impl Sample {
    fn of(page: &Page, floor: &dyn Fn(Moment) -> Moment) -> Option<Sample> {
        let sound = page.matches().filter(|item| item.fault.is_none());
        let all: Option<Vec<_>> = sound
            .map(|item| Some((floor(item.updated?), item.key)))
            .collect();
        all.filter(|all| all.len() >= FEWEST).map(Sample)
    }

    fn times(&self) -> Vec<Moment> {
        self.0.iter().map(|(time, _)| *time).collect()
    }

    fn keys(&self) -> BTreeSet<Key> {
        self.0.iter().map(|(_, key)| *key).collect()
    }
}

/// Are these the oldest and the newest page of a period that has more than one?
///
/// A server that does not sort sends the same page twice, or one that has shifted a little between the two requests; one
/// that sorts each page by itself sends the same resources twice. None of these is taken for one that sorts.
pub(in crate::api) fn does_sort(
    oldest: &Page,
    newest: &Page,
    floor: &dyn Fn(Moment) -> Moment,
) -> bool {
    let (Some(oldest), Some(newest)) = (Sample::of(oldest, floor), Sample::of(newest, floor))
    else {
        return false;
    };
    let (up, down) = (oldest.times(), newest.times());
    let in_order =
        up.is_sorted() && down.is_sorted_by(|one, next| one >= next) && up.first() < down.first();
    let (low, high) = (oldest.keys(), newest.keys());
    let is_apart = low.is_disjoint(&high) && up.last() <= down.last();
    let distinct = |times: &[Moment]| times.iter().collect::<BTreeSet<_>>().len();
    let is_varied = distinct(&up) >= FEWEST && distinct(&down) >= FEWEST;
    in_order && !low.is_subset(&high) && (is_apart || is_varied)
}
