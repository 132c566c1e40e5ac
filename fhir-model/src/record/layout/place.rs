//! Where the fields of a struct lie.

use super::{At, Field, Kind, Slot, SlotMut, Text};
use crate::def::TypeDef;
use crate::record::Extra;

/// A generated struct. Implemented by [`places!`](crate::places!) and nothing else.
///
/// # Safety
/// [`places`](Record::places) are those of the struct's own fields.
pub unsafe trait Record: 'static {
    /// Its definition, and where its slots lie.
    fn places(&self) -> &'static Places;
}

/// Makes a struct a [`Record`](crate::record::Record): its fields, in the order of the elements.
#[macro_export]
#[doc(hidden)]
macro_rules! places {
    ([$($parameter:ident: $bound:path)?] $name:ty, $def:expr, [$($field:ident),* $(,)?]) => {
        // SAFETY: the places are made from pointers to fields of one value of the struct itself.
        #[allow(unsafe_code)]
        unsafe impl$(<$parameter: $bound>)? $crate::record::Record for $name {
            // Not a part of other crates: with it the slots of everything that it leads to would be compiled again there.
            #[inline(never)]
            fn places(&self) -> &'static $crate::record::Places {
                const {
                    let value = ::std::mem::MaybeUninit::<$name>::uninit();
                    let of = value.as_ptr();
                    unsafe {
                        &$crate::record::Places {
                            def: $def,
                            slots: &[$($crate::record::Place::new(of, &raw const (*of).$field)),*],
                            extra: $crate::record::offset(of, &raw const (*of).extra),
                        }
                    }
                }
            }
        }
        // SAFETY: each field is one without anything.
        #[allow(unsafe_code)]
        unsafe impl$(<$parameter: $bound>)? $crate::record::Typed for $name {
            const EMPTY: &'static Self = &Self {
                $($field: $crate::record::Field::EMPTY,)*
                extra: $crate::record::Extra::EMPTY,
            };
        }
    };
}

/// Where the parts of a struct lie.
pub struct Places {
    /// Its definition.
    pub def: &'static TypeDef,
    /// Of each element, in the order of the definition.
    pub slots: &'static [Place],
    /// Where [`Extra`] lies, in bytes.
    pub extra: usize,
}

/// Where a field lies in a struct, and what it is.
pub struct Place {
    offset: usize,
    kind: Kind,
}

/// What a field that is not empty holds.
pub enum Seen<'a> {
    /// A text, and nothing beside it.
    Text(&'a str),
    /// Whatever else.
    Slot(Slot<'a>),
}

impl Place {
    /// The place of a field.
    ///
    /// # Safety
    /// `field` points to a field of the struct at `of`.
    pub const unsafe fn new<S, F: Field>(of: *const S, field: *const F) -> Place {
        Place {
            // SAFETY: both lie in one value, as the caller says.
            offset: unsafe { offset(of, field) },
            kind: F::KIND,
        }
    }

    /// What the field of a struct holds.
    ///
    /// # Safety
    /// The place is one of the struct's own, which lies there.
    #[inline]
    unsafe fn look<'a>(&self, of: At<'a>) -> Option<Seen<'a>> {
        // SAFETY: a field of this kind lies there.
        let slot = unsafe { self.slot(of) };
        if let Kind::Text(_) = self.kind {
            // SAFETY: as above; it is an `Element<String, X>`.
            let text = unsafe { of.further(self.offset).get::<Text>() };
            match (&text.value, text.beside.is_null()) {
                (None, true) => return None,
                (Some(value), true) => return Some(Seen::Text(value)),
                _ => {}
            }
        } else if slot.is_empty() {
            return None;
        }
        Some(Seen::Slot(slot))
    }

    #[inline]
    unsafe fn slot<'a>(&self, of: At<'a>) -> Slot<'a> {
        // SAFETY: as `look`.
        unsafe { Slot::new(of.further(self.offset), self.kind) }
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

impl dyn Record + '_ {
    /// Its definition.
    #[inline]
    pub fn def(&self) -> &'static TypeDef {
        self.places().def
    }

    /// What there is, in the order of the definition, each with the position of its element.
    #[inline]
    pub fn seen(&self) -> impl Iterator<Item = (usize, Seen<'_>)> {
        let of = At::of(self);
        let all = self.places().slots.iter().enumerate();
        // SAFETY: the places are this struct's own.
        all.filter_map(move |(element, place)| Some((element, unsafe { place.look(of) }?)))
    }

    /// The slots that hold something, in the order of the definition, each with the position of its element.
    #[inline]
    pub fn slots(&self) -> impl Iterator<Item = (usize, Slot<'_>)> {
        self.seen().filter_map(|(element, seen)| match seen {
            Seen::Text(_) => Some((element, self.slot(element)?)),
            Seen::Slot(slot) => Some((element, slot)),
        })
    }

    /// The slot of an element.
    #[inline]
    pub fn slot(&self, element: usize) -> Option<Slot<'_>> {
        let place = self.places().slots.get(element)?;
        // SAFETY: the place is this struct's own.
        Some(unsafe { place.slot(At::of(self)) })
    }

    /// The slot of an element for changing.
    #[inline]
    pub fn slot_mut(&mut self, element: usize) -> Option<SlotMut<'_>> {
        let place = self.places().slots.get(element)?;
        // SAFETY: as above, and nothing else borrows the struct.
        unsafe {
            Some(SlotMut::new(
                At::of_mut(self).further(place.offset),
                place.kind,
            ))
        }
    }

    /// Where the text of an element lies that is a `String`.
    #[inline]
    pub fn text_mut(&mut self, element: usize) -> Option<&mut Option<String>> {
        let place = self.places().slots.get(element)?;
        let Kind::Text(_) = place.kind else {
            return None;
        };
        // SAFETY: as above; an `Element<String, X>` lies there.
        Some(unsafe {
            &mut At::of_mut(self)
                .further(place.offset)
                .get_mut::<Text>()
                .value
        })
    }

    /// What has no slot.
    #[inline]
    pub fn extra(&self) -> &Extra {
        // SAFETY: the place is this struct's own.
        unsafe { At::of(self).further(self.places().extra).get() }
    }

    /// The same for changing.
    #[inline]
    pub fn extra_mut(&mut self) -> &mut Extra {
        let extra = self.places().extra;
        // SAFETY: as above, and nothing else borrows the struct.
        unsafe { At::of_mut(self).further(extra).get_mut() }
    }
}
