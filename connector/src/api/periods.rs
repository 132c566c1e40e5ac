//! Periods of `_lastUpdated`, so that several readers may share a table: whether there is anything in one, and where to
//! divide it into parts that are about as heavy. Whatever a server says, the parts together are the whole period.

use std::time::Duration;

use super::http::Fetch;
use super::{Error, Moment, Order, Page, Range, Search};

const SECOND: Duration = Duration::from_secs(1);

/// Whether any resource was updated in a period, by one request.
///
/// # Errors
/// A page that cannot be read.
pub fn is_any(search: &Search, fetch: &dyn Fetch, range: Range) -> Result<bool, Error> {
    let page = first(search, fetch, range, Order::Any)?;
    Ok(page.is_some_and(|page| page.matches().next().is_some()))
}

/// A period in at most so many parts, in order; they begin and end with whole seconds. Where the server counts, the parts have
/// about as many resources; else they are about as long. A server that cannot be asked where its resources are gets one part.
///
/// # Errors
/// A page that cannot be read.
pub fn divided(
    search: &Search,
    fetch: &dyn Fetch,
    range: Range,
    most: usize,
) -> Result<Vec<Range>, Error> {
    let Some((low, high)) = bounds(search, fetch, range)? else {
        return Ok(vec![range]);
    };
    let mut parts = vec![Part {
        range,
        low,
        high,
        count: counted(search, fetch, range)?,
    }];
    // Empty halves cost a request, too.
    let mut requests = most.saturating_mul(4);
    while parts.len() < most && requests > 0 {
        let heaviest = parts.iter().enumerate();
        let heaviest = heaviest
            .filter(|(_, part)| part.can_be_halved(search.count))
            .max_by_key(|(at, part)| (part.weight(), std::cmp::Reverse(*at)));
        let Some((at, part)) = heaviest else { break };
        requests -= 1;
        let halves = halves(search, fetch, part)?;
        parts.splice(at..=at, halves);
    }
    Ok(parts.iter().map(|part| part.range).collect())
}

/// A part, and the moments between which its resources are.
struct Part {
    range: Range,
    low: Moment,
    high: Moment,
    count: Option<u64>,
}

impl Part {
    fn middle(&self) -> Moment {
        self.low.halfway(self.high).floor_seconds()
    }

    /// What fits a page is not worth dividing.
    fn can_be_halved(&self, page: Option<u32>) -> bool {
        let is_worth = self
            .count
            .is_none_or(|count| count > u64::from(page.unwrap_or(1)));
        is_worth && self.low < self.middle() && self.middle() < self.high
    }

    fn weight(&self) -> u64 {
        let length = self.high.0.saturating_sub(self.low.0);
        self.count.unwrap_or(u64::try_from(length).unwrap_or(0))
    }
}

/// Two halves; or the same part with its bounds nearer to each other, when one of them is empty.
fn halves(search: &Search, fetch: &dyn Fetch, part: &Part) -> Result<Vec<Part>, Error> {
    let Part {
        range, low, high, ..
    } = *part;
    let middle = part.middle();
    let left = Range {
        from: range.from,
        to: Some(middle),
    };
    let right = Range {
        from: Some(middle),
        to: range.to,
    };
    let in_left = match part.count {
        Some(_) => counted(search, fetch, left)?,
        None => None,
    };
    let narrowed = |low, high| {
        vec![Part {
            range,
            low,
            high,
            count: part.count,
        }]
    };
    Ok(match (part.count, in_left) {
        (Some(_), Some(0)) => narrowed(middle, high),
        (Some(all), Some(in_left)) if in_left >= all => narrowed(low, middle),
        (all, in_left) => vec![
            Part {
                range: left,
                low,
                high: middle,
                count: in_left,
            },
            Part {
                range: right,
                low: middle,
                high,
                count: all.zip(in_left).map(|(all, in_left)| all - in_left),
            },
        ],
    })
}

/// The oldest and the newest update of a period: whole seconds around them. None where there is nothing, or the server does not
/// sort, or does not say when resources were updated.
fn bounds(
    search: &Search,
    fetch: &dyn Fetch,
    range: Range,
) -> Result<Option<(Moment, Moment)>, Error> {
    let moment = |order| -> Result<Option<Moment>, Error> {
        match first(search, fetch, range, order) {
            Ok(page) => Ok(page.and_then(|page| page.matches().next()?.updated)),
            Err(error) if matches!(error.status(), Some(400 | 422 | 501)) => Ok(None),
            Err(error) => Err(error),
        }
    };
    let Some(oldest) = moment(Order::OldestFirst)? else {
        return Ok(None);
    };
    let newest = moment(Order::NewestFirst)?;
    let bounds = newest.map(|newest| (oldest.floor_seconds(), newest.floor_seconds()));
    Ok(bounds
        .filter(|(low, high)| low < high)
        .map(|(low, high)| (low, high.after(SECOND))))
}

/// How many resources a period has, if the server says so.
fn counted(search: &Search, fetch: &dyn Fetch, range: Range) -> Result<Option<u64>, Error> {
    let mut counting = search.clone();
    counting.count = None;
    counting
        .filters
        .push(("_summary".to_owned(), "count".to_owned()));
    match counting.pages(fetch, range, Order::Any)?.next() {
        Some(Ok(page)) => Ok(page.total()),
        Some(Err(error)) if matches!(error.status(), Some(400 | 422 | 501)) => Ok(None),
        Some(Err(error)) => Err(error),
        None => Ok(None),
    }
}

fn first(
    search: &Search,
    fetch: &dyn Fetch,
    range: Range,
    order: Order,
) -> Result<Option<Page>, Error> {
    let mut search = search.clone();
    search.count = Some(1);
    search.pages(fetch, range, order)?.next().transpose()
}
