//! When to ask again: exponential backoff with full jitter, and what the server says of it (RFC 9110 §10.2.3).

use std::time::{Duration, SystemTime};

use crate::api::Moment;

/// May the request be sent again?
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Again {
    /// It would fail again.
    Never,
    /// After a while.
    Later,
    /// After this time, which the server gave.
    After(Duration),
}

/// What a status says; `wait` is what `Retry-After` says.
pub(super) fn of_status(status: u16, wait: Option<Duration>) -> Again {
    match (status, wait) {
        // At once would be as impolite as not to have asked.
        (408 | 425 | 429 | 500..=599, Some(wait)) if !wait.is_zero() => Again::After(wait),
        // Not implemented, and versions of HTTP that will not change.
        (501 | 505, _) => Again::Never,
        (408 | 425 | 429 | 500..=599, _) => Again::Later,
        _ => Again::Never,
    }
}

/// `Retry-After`, in seconds or as a date. A date is compared with the server's own `Date`, so that a clock that is wrong
/// here or there changes nothing; without one, with `now`.
pub(super) fn retry_after(text: &str, date: Option<&str>, now: Moment) -> Option<Duration> {
    let text = text.trim();
    if let Ok(seconds) = text.parse::<u64>() {
        return Some(Duration::from_secs(seconds));
    }
    let at = http_date(text)?;
    let now = date.and_then(http_date).unwrap_or(now);
    let micros = u64::try_from(at.0.saturating_sub(now.0)).unwrap_or_default();
    Some(Duration::from_micros(micros))
}

/// A date of HTTP.
pub(super) fn http_date(text: &str) -> Option<Moment> {
    let time: SystemTime = httpdate::parse_http_date(text).ok()?;
    Some(Moment::of(time))
}

/// How long to wait before the next attempt: any time up to `first` doubled for each attempt, at most `most`.
pub(super) fn backoff(first: Duration, most: Duration, attempt: u32, random: u64) -> Duration {
    let doubled = first.saturating_mul(2_u32.saturating_pow(attempt.saturating_sub(1)));
    let bound = u64::try_from(doubled.min(most).as_micros()).unwrap_or(u64::MAX);
    Duration::from_micros(
        random
            .checked_rem(bound.saturating_add(1))
            .unwrap_or_default(),
    )
}

/// The next number of a sequence that looks random (splitmix64): enough to keep clients apart.
pub(super) fn random(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut mixed = *state;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn retry_after_is_seconds_or_a_date_by_the_servers_own_clock() {
        let now = Moment::read("2024-05-01T12:00:00Z").unwrap();
        let at = "Wed, 01 May 2024 12:01:30 GMT";
        let wait = |text, date| retry_after(text, date, now).map(|wait| wait.as_secs());
        assert_eq!(wait(" 7 ", None), Some(7));
        assert_eq!(wait(at, None), Some(90));
        assert_eq!(wait(at, Some("Wed, 01 May 2024 12:01:00 GMT")), Some(30));
        assert_eq!(wait(at, Some("Wed, 01 May 2024 13:01:00 GMT")), Some(0));
        assert_eq!(wait("soon", None), None);
    }

    #[test]
    fn backoff_doubles_up_to_its_bound_and_is_anything_below() {
        let (first, most) = (Duration::from_millis(500), Duration::from_secs(30));
        let mut state = 1;
        for attempt in 1..40 {
            let bound = most.min(first * 2_u32.saturating_pow(attempt - 1).min(1000));
            let waits: Vec<_> = (0..200)
                .map(|_| backoff(first, most, attempt, random(&mut state)))
                .collect();
            assert!(waits.iter().all(|wait| *wait <= bound), "{attempt}");
            assert!(waits.iter().any(|wait| *wait > bound / 2), "{attempt}");
            assert!(waits.iter().any(|wait| *wait < bound / 2), "{attempt}");
        }
    }
}
