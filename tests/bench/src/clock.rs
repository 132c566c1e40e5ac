//! A clock: how long this thread has been running, or the time.

use cpu_time::ThreadTime;
use std::time::{Duration, Instant};

pub enum Clock {
    Thread(ThreadTime),
    Wall(Instant),
}

impl Clock {
    /// Starts; what happens in this thread alone is timed by what the processor spends on it.
    pub fn start(alone: bool) -> Clock {
        match alone {
            true => Clock::Thread(ThreadTime::now()),
            false => Clock::Wall(Instant::now()),
        }
    }

    pub fn seconds(&self) -> f64 {
        let taken = match self {
            Clock::Thread(start) => start.elapsed(),
            Clock::Wall(start) => start.elapsed(),
        };
        taken.max(Duration::from_nanos(1)).as_secs_f64()
    }
}
