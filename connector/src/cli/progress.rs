//! The progress bar, on a terminal alone.

use std::io::IsTerminal;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

use super::summary::count;
use crate::engine::{Progress, Watch};

/// Bytes read of all bytes, and messages.
pub(super) struct Bar {
    bar: Option<ProgressBar>,
    shown: Instant,
}

const EVERY: Duration = Duration::from_millis(100);

impl Bar {
    /// Of so many bytes, if that is known.
    pub(super) fn new(bytes: Option<u64>, quiet: bool) -> Bar {
        let wanted = !quiet && std::io::stderr().is_terminal();
        let bar = wanted.then(|| {
            let (bar, style) = match bytes {
                Some(bytes) => (
                    ProgressBar::new(bytes),
                    "{wide_bar} {bytes} of {total_bytes} · {msg} · {bytes_per_sec} · {eta} left",
                ),
                None => (
                    ProgressBar::new_spinner(),
                    "{spinner} {bytes} · {msg} · {bytes_per_sec} · {elapsed}",
                ),
            };
            if let Ok(style) = ProgressStyle::with_template(style) {
                bar.set_style(style);
            }
            bar
        });
        Bar {
            bar,
            shown: Instant::now(),
        }
    }

    /// Takes the bar away.
    pub(super) fn end(self) {
        if let Some(bar) = self.bar {
            bar.finish_and_clear();
        }
    }
}

impl Watch for Bar {
    fn seen(&mut self, progress: Progress) {
        let Some(bar) = &self.bar else { return };
        if self.shown.elapsed() < EVERY {
            return;
        }
        self.shown = Instant::now();
        bar.set_position(progress.bytes);
        let rejects = match progress.rejects {
            0 => String::new(),
            rejects => format!(", {} rejects", count(rejects)),
        };
        bar.set_message(format!("{} messages{rejects}", count(progress.messages)));
    }
}
