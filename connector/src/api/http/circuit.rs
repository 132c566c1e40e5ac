//! The circuit: a host that is dead is left alone for a while, instead of being asked by every table.

use std::time::Duration;

/// Counts failures to connect in a row.
#[derive(Debug, Default)]
pub(super) struct Circuit {
    failures: u32,
    open_until: Option<Duration>,
}

impl Circuit {
    /// May a request be sent at this time? After the rest, one may.
    pub fn may(&self, now: Duration) -> bool {
        self.open_until.is_none_or(|until| now >= until)
    }

    /// The host answered, whatever it said.
    pub fn answered(&mut self) {
        *self = Circuit::default();
    }

    /// The host did not answer. After `most` times in a row it is left alone for `rest`.
    pub fn failed(&mut self, now: Duration, most: u32, rest: Duration) {
        self.failures = self.failures.saturating_add(1);
        if self.failures >= most {
            self.open_until = Some(now.saturating_add(rest));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dead_host_is_left_alone_and_then_tried_once() {
        let (mut circuit, second) = (Circuit::default(), Duration::from_secs(1));
        for _ in 0..3 {
            assert!(circuit.may(second));
            circuit.failed(second, 3, 10 * second);
        }
        assert!(!circuit.may(10 * second));
        assert!(circuit.may(11 * second));
        circuit.failed(11 * second, 3, 10 * second);
        assert!(!circuit.may(20 * second));
        circuit.answered();
        assert!(circuit.may(20 * second));
    }
}
