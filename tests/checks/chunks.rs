//! Decisions that a check takes by the input alone, so that an input means the same whenever it is run.

/// A small generator of numbers, seeded by bytes.
pub(super) struct Chance(u64);

impl Chance {
    pub(super) fn of(bytes: &[u8]) -> Chance {
        // FNV-1a; never zero, which the steps below could not leave.
        let hash = bytes.iter().fold(0xcbf2_9ce4_8422_2325u64, |hash, byte| {
            (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
        });
        Chance(hash | 1)
    }

    /// From 0 to before `limit`.
    pub(super) fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        ((self.0 >> 11) % limit.max(1) as u64) as usize
    }

    /// How much of a stream arrives at once: mostly a few bytes, at times a lot.
    pub(super) fn arrival(&mut self) -> usize {
        match self.below(8) {
            0..=3 => 1 + self.below(8),
            4..=6 => 1 + self.below(100),
            _ => 1 + self.below(4000),
        }
    }
}
