//! Where the slots of a struct lie. A table of them for each struct, made when the crate is compiled, stands in for functions
//! that would name each field again and cost more to compile; and what a table knows of a slot can be seen without a call.
//!
//! What its `unsafe` rests on: [`Record`] is implemented by [`places!`](crate::places!) alone,
//! which makes the places of a struct from pointers to its own fields, so a field of the place's type lies at its offset in
//! every value of the struct; and the forms of types that are not hidden are said here.
#![allow(unsafe_code)]

use std::hint::cold_path;
use std::mem::offset_of;
use std::ptr::NonNull;

use super::{Change, Extends, Extra, Primitive, Slot};
use crate::def::TypeDef;
use crate::element::Element;

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

/// Where a slot lies in a struct, and what it is.
pub struct Place {
    offset: usize,
    form: Form,
    slot: unsafe fn(*mut u8, Which) -> Option<NonNull<dyn Slot>>,
}

/// What can be seen of a slot where it lies, without a call.
#[derive(Clone, Copy)]
pub struct Form(Shape);

#[derive(Clone, Copy)]
enum Shape {
    /// None that is known.
    Hidden,
    /// `Option<Box<T>>`: one pointer, null where there is nothing.
    Pointer,
    /// `Element<String, X>`, whatever its `X`.
    Text,
}

impl Form {
    /// Nothing can be seen.
    pub const HIDDEN: Form = Form(Shape::Hidden);
    /// Of elements that hold a `String`, and of nothing else.
    pub(super) const TEXT: Form = Form(Shape::Text);
    /// Of a box that may not be there, and of nothing else.
    const POINTER: Form = Form(Shape::Pointer);
}

/// A slot as a field of a struct.
pub trait Field: Slot + Sized + 'static {
    /// Without anything.
    const EMPTY: Self;
    /// What can be seen of it.
    const FORM: Form = Form::HIDDEN;
}

/// Which slots are asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Which {
    All,
    Holding,
}

/// What a slot that is not empty holds.
pub enum Seen<'a> {
    /// A text, and nothing beside it.
    Text(&'a str),
    /// Whatever else.
    Slot(&'a dyn Slot),
}

impl Place {
    /// The place of a field.
    ///
    /// # Safety
    /// `slot` points to a field of the struct at `of`.
    pub const unsafe fn new<S, F: Field>(of: *const S, slot: *const F) -> Place {
        Place {
            // SAFETY: both lie in one value, as the caller says.
            offset: unsafe { offset(of, slot) },
            form: F::FORM,
            slot: slot_at::<F>,
        }
    }

    /// What the slot of a struct holds.
    ///
    /// # Safety
    /// The place is one of the struct's own, which lies at `of` and is borrowed for `'a`.
    #[inline]
    unsafe fn look<'a>(&self, of: *const u8) -> Option<Seen<'a>> {
        // SAFETY: a field of the form's type lies there.
        unsafe {
            let at = of.add(self.offset);
            match self.form.0 {
                Shape::Hidden => {}
                Shape::Pointer if (*at.cast::<*const u8>()).is_null() => return None,
                Shape::Pointer => {}
                Shape::Text => {
                    let text = &*at.cast::<Text>();
                    match (&text.value, text.beside.is_null()) {
                        (None, true) => return None,
                        (Some(value), true) => return Some(Seen::Text(value)),
                        _ => {}
                    }
                }
            }
            let slot = (self.slot)(at.cast_mut(), Which::Holding)?;
            Some(Seen::Slot(slot.as_ref()))
        }
    }
}

/// `Element<String, X>` without its `X`: both are laid out as in C.
#[repr(C)]
struct Text {
    value: Option<String>,
    beside: *const u8,
}

const _: () = {
    type Whole = Element<String, ()>;
    assert!(size_of::<Whole>() == size_of::<Text>());
    assert!(offset_of!(Whole, value) == offset_of!(Text, value));
    assert!(offset_of!(Whole, beside) == offset_of!(Text, beside));
};

impl<T: Record + Default> Field for Option<Box<T>> {
    const EMPTY: Self = None;
    const FORM: Form = Form::POINTER;
}

impl<T: Primitive, X: Extends> Field for Element<T, X> {
    const EMPTY: Self = Element::EMPTY;
    const FORM: Form = T::FORM;
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
unsafe fn slot_at<F: Field>(at: *mut u8, which: Which) -> Option<NonNull<dyn Slot>> {
    let slot: NonNull<F> = NonNull::new(at.cast())?;
    // SAFETY: `Place::new` takes this function for fields of this type.
    let is_it = which == Which::All || !unsafe { slot.as_ref() }.is_vacant();
    is_it.then_some(slot as NonNull<dyn Slot>)
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
        let of = std::ptr::from_ref(self).cast::<u8>();
        let all = self.places().slots.iter().enumerate();
        // SAFETY: the places are this struct's own, and it is borrowed as long as what is seen.
        all.filter_map(move |(element, place)| Some((element, unsafe { place.look(of) }?)))
    }

    /// The slots that hold something, in the order of the definition, each with the position of its element.
    #[inline]
    pub fn slots(&self) -> impl Iterator<Item = (usize, &dyn Slot)> {
        self.seen().filter_map(|(element, seen)| match seen {
            Seen::Text(_) => Some((element, self.slot(element)?)),
            Seen::Slot(slot) => Some((element, slot)),
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

    /// Where the text of an element lies that is a `String`.
    #[inline]
    pub fn text_mut(&mut self, element: usize) -> Option<&mut Option<String>> {
        let place = self.places().slots.get(element)?;
        let Shape::Text = place.form.0 else {
            return None;
        };
        let at = std::ptr::from_mut(self).cast::<u8>();
        // SAFETY: as above; an `Element<String, X>` lies there.
        Some(unsafe { &mut (*at.add(place.offset).cast::<Text>()).value })
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
