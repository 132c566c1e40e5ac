//! Where the slots of a struct lie. A table of them for each struct, made when the crate is compiled, stands in for code that
//! would name each field again: that was half of the time of compilation.
//!
//! The only module of this crate with `unsafe`. What it rests on: the places of a struct are made by
//! [`places!`](crate::places!) from pointers to the struct's own fields, so a field of the place's type lies at its offset in
//! every value of the struct; and [`Record`] is implemented by that macro alone.
#![allow(unsafe_code)]

use std::hint::cold_path;
use std::ptr::NonNull;

use super::{Change, Extra, Record, Slot};

/// Where the parts of a struct lie.
pub struct Places {
    /// Of each element, in the order of the definition.
    pub slots: &'static [Place],
    /// Where [`Extra`] lies, in bytes.
    pub extra: usize,
}

/// Where a slot lies in a struct, and what it is.
pub struct Place {
    offset: usize,
    slot: unsafe fn(*mut u8, Which) -> Option<NonNull<dyn Slot>>,
}

/// Which slots are asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Which {
    All,
    Holding,
}

impl Place {
    /// The place of a field.
    ///
    /// # Safety
    /// `slot` points to a field of the struct at `of`.
    pub const unsafe fn new<S, F: Slot + 'static>(of: *const S, slot: *const F) -> Place {
        Place {
            // SAFETY: both lie in one value, as the caller says.
            offset: unsafe { offset(of, slot) },
            slot: slot_at::<F>,
        }
    }
}

/// How many bytes a field lies behind the beginning of its struct.
///
/// # Safety
/// `field` points to a field of the struct at `of`.
pub const unsafe fn offset<S, F>(of: *const S, field: *const F) -> usize {
    // SAFETY: both lie in one value, as the caller says.
    unsafe { field.byte_offset_from_unsigned(of) }
}

/// The slot that lies somewhere, if it is one of those that are asked for.
unsafe fn slot_at<F: Slot + 'static>(at: *mut u8, which: Which) -> Option<NonNull<dyn Slot>> {
    let slot: NonNull<F> = NonNull::new(at.cast())?;
    // SAFETY: `Place::new` takes this function for fields of this type.
    let is_it = which == Which::All || !unsafe { slot.as_ref() }.is_vacant();
    is_it.then_some(slot as NonNull<dyn Slot>)
}

impl dyn Record + '_ {
    /// The slots that hold something, in the order of the definition, each with the position of its element.
    #[inline]
    pub fn slots(&self) -> impl Iterator<Item = (usize, &dyn Slot)> {
        let at = std::ptr::from_ref(self).cast::<u8>();
        let all = self.places().slots.iter().enumerate();
        all.filter_map(move |(element, place)| {
            // SAFETY: the places are this struct's own, and it is borrowed as long as the slots are.
            unsafe {
                let slot = (place.slot)(at.add(place.offset).cast_mut(), Which::Holding)?;
                Some((element, slot.as_ref()))
            }
        })
    }

    /// The slot of an element.
    #[inline]
    pub fn slot(&self, element: usize) -> Option<&dyn Slot> {
        let place = self.places().slots.get(element)?;
        let at = std::ptr::from_ref(self).cast::<u8>();
        // SAFETY: as above.
        unsafe {
            let slot = (place.slot)(at.add(place.offset).cast_mut(), Which::All)?;
            Some(slot.as_ref())
        }
    }

    /// The slot of an element for changing.
    #[inline]
    pub fn slot_mut(&mut self, element: usize) -> Option<&mut dyn Slot> {
        let place = self.places().slots.get(element)?;
        let at = std::ptr::from_mut(self).cast::<u8>();
        // SAFETY: as above, and nothing else borrows the struct.
        unsafe {
            let mut slot = (place.slot)(at.add(place.offset), Which::All)?;
            Some(slot.as_mut())
        }
    }

    /// What has no slot.
    #[inline]
    pub fn extra(&self) -> &Extra {
        let at = std::ptr::from_ref(self).cast::<u8>();
        // SAFETY: as above.
        unsafe { &*at.add(self.places().extra).cast() }
    }

    /// The same for changing.
    #[inline]
    pub fn extra_mut(&mut self) -> &mut Extra {
        let extra = self.places().extra;
        let at = std::ptr::from_mut(self).cast::<u8>();
        // SAFETY: as above, and nothing else borrows the struct.
        unsafe { &mut *at.add(extra).cast() }
    }
}

/// An element of a list for changing. A further one is written where it is to lie: `push` would bring its own way of growing
/// for every type. Most lists have one element, and elements are large, so there is first room for one.
pub fn changed<T: Default>(list: &mut Vec<T>, change: Change) -> Option<&mut T> {
    let at = match change {
        Change::At(at) => at,
        Change::Further(_) => {
            let at = list.len();
            if at == list.capacity() {
                list.reserve_exact(at.max(1));
            }
            // SAFETY: there is room behind the last element, and what lies there is made before the list counts it.
            unsafe {
                list.as_mut_ptr().add(at).write(T::default());
                list.set_len(at + 1);
            }
            at
        }
        Change::Cleared => {
            cold_path();
            *list = Vec::new();
            return None;
        }
    };
    list.get_mut(at)
}
