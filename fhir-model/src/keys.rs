//! From a key in JSON to the element of a type: a perfect hash over the keys of one type, made once.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU16, Ordering};

use crate::def::{Holds, Ty, TypeDef};
use crate::json::{Literal, Reader};

/// A [`Keys`] that is made when it is first asked for.
#[derive(Debug)]
pub struct Lazy(OnceLock<Keys>);

impl Lazy {
    /// Nothing yet.
    #[allow(clippy::new_without_default)]
    pub const fn new() -> Lazy {
        Lazy(OnceLock::new())
    }
}

/// What a key stands for.
#[derive(Debug, Clone, Copy)]
pub struct Key {
    /// The key: `valueQuantity`.
    pub name: &'static str,
    /// Position in [`TypeDef::elements`].
    pub element: u16,
    /// Position among the alternatives of a choice; 0 otherwise.
    pub alternative: u16,
    /// The type that the key's value has.
    pub ty: Ty,
}

/// An element that must be there.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Required {
    /// Position in [`TypeDef::elements`].
    pub(crate) element: u16,
    /// Position of its first key in [`Keys::all`].
    pub(crate) first: usize,
    /// How many keys it has.
    pub(crate) keys: usize,
}

/// The keys of one type.
#[derive(Debug)]
pub struct Keys {
    keys: Vec<Key>,
    required: Vec<Required>,
    seed: u64,
    shift: u32,
    /// Position in `keys` plus one; 0 is none.
    slots: Vec<u16>,
    /// Each key as it stands in a text.
    met: Vec<Met>,
    /// Position in `keys` of the first one of each element.
    elements: Vec<u16>,
    /// The key that objects begin with, as seen before.
    first: AtomicU16,
}

/// A key as it stands in a text, and the one that follows it there, as seen before.
#[derive(Debug)]
struct Met {
    literal: Literal,
    /// The same, with a comma, quotes and colon, and the quote of a text behind it.
    text: Box<str>,
    next: AtomicU16,
}

/// On its way through the keys of an object, with a guess of the one that comes next: objects of one type have the same
/// keys in the same order more often than not. All threads guess alike, and a wrong guess costs a look-up.
pub(crate) struct Guess<'k> {
    keys: &'k Keys,
    next: &'k AtomicU16,
}

impl Guess<'_> {
    /// Passes over the key that was guessed, if it comes.
    #[inline(always)]
    pub(crate) fn pass(&mut self, reader: &mut Reader<'_>) -> Option<usize> {
        let at = usize::from(self.next.load(Ordering::Relaxed));
        let met = self.keys.met.get(at)?;
        reader.passes(&met.literal).then(|| {
            self.next = &met.next;
            at
        })
    }

    /// Another key came. One in eight is learnt from: what one thread writes, the others have to fetch.
    #[inline]
    pub(crate) fn learn(&mut self, at: usize, reader: &Reader<'_>) {
        if reader.left().is_multiple_of(8) {
            self.next.store(at as u16, Ordering::Relaxed);
        }
        if let Some(met) = self.keys.met.get(at) {
            self.next = &met.next;
        }
    }
}

impl TypeDef {
    /// The keys of its elements; `resourceType` is not among them.
    #[inline]
    pub fn keys(&'static self) -> &'static Keys {
        self.keys.0.get_or_init(|| Keys::of(self))
    }
}

impl Keys {
    fn of(def: &'static TypeDef) -> Keys {
        let mut keys = Vec::with_capacity(def.elements.len());
        let mut elements = Vec::with_capacity(def.elements.len());
        let mut required = Vec::new();
        for (element, it) in (0..).zip(def.elements) {
            let first = keys.len();
            elements.push(first as u16);
            let mut add = |alternative, name, ty| {
                keys.push(Key {
                    name,
                    element,
                    alternative,
                    ty,
                });
            };
            match it.holds {
                Holds::One(ty) => add(0, it.name, ty),
                Holds::Choice(alternatives) => {
                    for (alternative, it) in (0..).zip(alternatives) {
                        add(alternative, it.key, it.ty);
                    }
                }
            }
            if it.min > 0 {
                required.push(Required {
                    element,
                    first,
                    keys: keys.len() - first,
                });
            }
        }
        let mut bits = (keys.len() * 2).next_power_of_two().trailing_zeros().max(2);
        loop {
            for round in 0..256 {
                let seed = 0x9e37_79b9_7f4a_7c15_u64.wrapping_mul(2 * round + 1);
                if let Some(slots) = placed(&keys, seed, 64 - bits) {
                    let shift = 64 - bits;
                    let met = (1..).zip(&keys).map(|(next, key)| Met {
                        literal: Literal::new(key.name),
                        text: format!(",\"{}\":\"", key.name).into(),
                        next: AtomicU16::new(next),
                    });
                    return Keys {
                        met: met.collect(),
                        first: AtomicU16::new(0),
                        elements,
                        keys,
                        required,
                        seed,
                        shift,
                        slots,
                    };
                }
            }
            bits += 1;
        }
    }

    /// All keys, in normative order.
    #[inline]
    pub fn all(&self) -> &[Key] {
        &self.keys
    }

    /// The key of an element, of a choice that of a type, with comma, quotes and colon, and the quote of a text behind it.
    pub(crate) fn text(&self, element: usize, alternative: usize) -> &str {
        let first = self.elements.get(element).copied().unwrap_or_default();
        let met = self.met.get(usize::from(first) + alternative);
        met.map_or("", |met| &met.text)
    }

    /// At the beginning of an object.
    #[inline]
    pub(crate) fn guess(&self) -> Guess<'_> {
        Guess {
            keys: self,
            next: &self.first,
        }
    }

    /// The elements that must be there.
    #[inline]
    pub(crate) fn required(&self) -> &[Required] {
        &self.required
    }

    /// Position of a key in [`Keys::all`].
    #[inline]
    pub fn find(&self, key: &str) -> Option<usize> {
        let slot = slot(key.as_bytes(), self.seed, self.shift);
        let at = usize::from(*self.slots.get(slot)?).checked_sub(1)?;
        (self.keys.get(at)?.name == key).then_some(at)
    }
}

/// No two keys in one slot, or nothing.
fn placed(keys: &[Key], seed: u64, shift: u32) -> Option<Vec<u16>> {
    let mut slots = vec![0_u16; 1 << (64 - shift)];
    for (at, key) in (1..).zip(keys) {
        let slot = slots.get_mut(slot(key.name.as_bytes(), seed, shift))?;
        if *slot != 0 {
            return None;
        }
        *slot = at;
    }
    Some(slots)
}

/// Over the whole key: keys of one type may differ in one letter anywhere.
#[inline]
fn slot(key: &[u8], seed: u64, shift: u32) -> usize {
    let mut hash = key.len() as u64;
    let (words, rest) = key.as_chunks::<8>();
    for word in words {
        hash = (hash ^ u64::from_le_bytes(*word))
            .wrapping_mul(seed)
            .rotate_left(29);
    }
    let mut last = 0;
    for byte in rest {
        last = (last << 8) | u64::from(*byte);
    }
    hash = (hash ^ last).wrapping_mul(seed);
    (hash >> shift) as usize
}
