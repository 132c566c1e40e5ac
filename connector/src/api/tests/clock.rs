//! A clock that tests move: sleeping takes no time, and is noted.

use std::sync::Mutex;
use std::time::Duration;

use crate::api::{Clock, Moment};

#[derive(Debug, Default)]
pub struct TestClock {
    elapsed: Mutex<Duration>,
    slept: Mutex<Vec<Duration>>,
}

impl TestClock {
    pub fn pass(&self, time: Duration) {
        *self.elapsed.lock().unwrap() += time;
    }

    pub fn slept(&self) -> Vec<Duration> {
        self.slept.lock().unwrap().clone()
    }
}

impl Clock for TestClock {
    fn now(&self) -> Moment {
        Moment::read("2024-05-01T12:00:00Z")
            .unwrap()
            .after(self.elapsed())
    }

    fn elapsed(&self) -> Duration {
        *self.elapsed.lock().unwrap()
    }

    fn sleep(&self, time: Duration) {
        self.pass(time);
        self.slept.lock().unwrap().push(time);
    }
}
