//! The one source of chance. Everything that the generator decides comes from a seed through this, so the same options
//! give the same bytes on every machine; there is no clock and no randomness of the operating system.

/// xoshiro256++, seeded by splitmix64.
#[derive(Debug, Clone)]
pub struct Random {
    state: [u64; 4],
}

impl Random {
    /// Starts from a seed.
    pub fn new(seed: u64) -> Random {
        let mut mix = seed;
        Random {
            state: std::array::from_fn(|_| splitmix(&mut mix)),
        }
    }

    /// An independent stream for a named purpose, so that one purpose drawing more never shifts another.
    pub fn fork(&self, purpose: u64) -> Random {
        Random::new(self.state[0] ^ purpose.wrapping_mul(0x9E37_79B9_7F4A_7C15))
    }

    /// 64 random bits.
    pub fn bits(&mut self) -> u64 {
        let s = &mut self.state;
        let result = s[0].wrapping_add(s[3]).rotate_left(23).wrapping_add(s[0]);
        let shifted = s[1] << 17;
        s[2] ^= s[0];
        s[3] ^= s[1];
        s[1] ^= s[2];
        s[0] ^= s[3];
        s[2] ^= shifted;
        s[3] = s[3].rotate_left(45);
        result
    }

    /// A number in `0..n`; 0 when `n` is 0.
    pub fn below(&mut self, n: u32) -> u32 {
        (((self.bits() >> 32) * u64::from(n)) >> 32) as u32
    }

    /// An index in `0..n`; 0 when `n` is 0.
    pub fn index(&mut self, n: usize) -> usize {
        self.below(u32::try_from(n).unwrap_or(u32::MAX)) as usize
    }

    /// A number in `low..=high`.
    pub fn between(&mut self, low: i64, high: i64) -> i64 {
        let span = u32::try_from(high.saturating_sub(low).saturating_add(1)).unwrap_or(0);
        low + i64::from(self.below(span))
    }

    /// True in `per_mille` of 1,000 cases.
    pub fn chance(&mut self, per_mille: u32) -> bool {
        self.below(1000) < per_mille
    }

    /// One of the items.
    pub fn pick<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.index(items.len())]
    }

    /// An index drawn by weight; 0 when all weights are 0.
    pub fn weighted(&mut self, weights: &[u32]) -> usize {
        let mut left = self.below(weights.iter().sum());
        for (index, weight) in weights.iter().enumerate() {
            if left < *weight {
                return index;
            }
            left -= weight;
        }
        0
    }

    /// Roughly normal, in thousandths of a standard deviation: the sum of twelve uniform draws, less six.
    pub fn normal(&mut self) -> i64 {
        let (a, b, c) = (self.bits(), self.bits(), self.bits());
        let mut sum = 0;
        for word in [a, b, c] {
            for shift in [0, 16, 32, 48] {
                sum += ((word >> shift) & 0xFFFF) as i64;
            }
        }
        (sum - 6 * 0x10000) * 1000 / 0x10000
    }
}

fn splitmix(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

/// A fixed draw for a pair of numbers: what belongs to a patient for life, without storing it.
pub fn fixed(a: u64, b: u64) -> u64 {
    let mut state = a.wrapping_mul(0xD6E8_FEB8_6659_FD93) ^ b;
    splitmix(&mut state)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_always_gives_the_same_numbers() {
        let mut random = Random::new(7);
        let first: Vec<u32> = (0..4).map(|_| random.below(1000)).collect();
        let mut again = Random::new(7);
        assert_eq!(first, (0..4).map(|_| again.below(1000)).collect::<Vec<_>>());
        assert_ne!(first, (0..4).map(|_| again.below(1000)).collect::<Vec<_>>());
    }

    #[test]
    fn draws_stay_in_their_range() {
        let mut random = Random::new(1);
        for _ in 0..10_000 {
            assert!((-3..=3).contains(&random.between(-3, 3)));
            assert!(random.normal().abs() <= 6000);
            assert_eq!(random.weighted(&[0, 5, 0]), 1);
        }
        assert_eq!(random.below(0), 0);
        assert_eq!(random.weighted(&[]), 0);
    }
}
