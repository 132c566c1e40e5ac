//! Lists of spans: where each begins and ends, and which one is open at a segment of another list.

use super::ids::{Ids, NONE};
use super::message::Scope;
use super::plan::Spans;
use super::program::{Cuts, END, List, NO_SLOT};

/// Calls `found` for every span of a list within a scope. `slots` is memory for the first segments of a span.
pub(super) fn each_span(
    numbers: &[u16],
    list: &List,
    scope: Scope<'_>,
    slots: &mut [u32],
    mut found: impl FnMut(Scope<'_>),
) {
    let mut open: Option<usize> = None;
    let mut last = 0;
    for at in scope.start..scope.end {
        let Some(number) = numbers.get(at).copied().map(usize::from) else {
            break;
        };
        let action = list.cuts.by_number.get(number).copied().unwrap_or(0);
        if action != 0 {
            let goes_on = list.cuts.chained && open.is_some() && action != END && action > last;
            if !goes_on {
                if let Some(start) = open {
                    found(Scope {
                        start,
                        end: at,
                        slots,
                    });
                }
                open = (action != END).then_some(at);
                slots.fill(NONE);
            }
            last = action;
        }
        if open.is_some() {
            let slot = list.slots.get(number).copied().unwrap_or(NO_SLOT);
            if let Some(first) = slots.get_mut(usize::from(slot))
                && *first == NONE
            {
                *first = at as u32;
            }
        }
    }
    if let Some(start) = open {
        found(Scope {
            start,
            end: scope.end,
            slots,
        });
    }
}

/// For the lists that other lists' rows point into: which span is open at each segment of the message at hand.
#[derive(Debug, Default)]
pub(super) struct Indexes {
    lists: Vec<(Cuts, Vec<u32>)>,
}

impl Indexes {
    pub(super) fn of(indexed: &[&'static Spans], ids: &Ids) -> Indexes {
        let lists = indexed
            .iter()
            .map(|spans| (Cuts::of(spans, ids), Vec::new()));
        Indexes {
            lists: lists.collect(),
        }
    }

    /// Counts the spans of a message.
    pub(super) fn read(&mut self, numbers: &[u16]) {
        for (cuts, open_at) in &mut self.lists {
            open_at.clear();
            let (mut open, mut count, mut last) = (NONE, 0, 0);
            for number in numbers {
                let action = cuts
                    .by_number
                    .get(usize::from(*number))
                    .copied()
                    .unwrap_or(0);
                if action == END {
                    open = NONE;
                } else if action != 0 {
                    if !(cuts.chained && open != NONE && action > last) {
                        open = count;
                        count += 1;
                    }
                    last = action;
                }
                open_at.push(open);
            }
        }
    }

    /// The span of a list that is open at a segment, from 0.
    #[inline]
    pub(super) fn get(&self, list: usize, segment: usize) -> Option<u32> {
        let (_, open_at) = self.lists.get(list)?;
        open_at.get(segment).copied().filter(|open| *open != NONE)
    }
}
