//! Codes: a tag, and behind it the text of a code that is none of the set.

use std::mem::{ManuallyDrop, MaybeUninit, offset_of};

use super::{At, Content, Primitive};
use crate::def::CodeSet;

/// A generated enum of codes. Implemented by [`codes!`](crate::codes!) and nothing else.
///
/// # Safety
/// The enum is laid out as `repr(C, u16)`, with one variant without anything for each code of the set, in its order, and a last
/// one that has a `Box<str>`.
pub unsafe trait AnyCode: Sized + 'static {
    /// Its definition.
    const SET: &'static CodeSet;

    /// The code as in resources.
    fn as_str(&self) -> &str {
        // SAFETY: this is such an enum.
        unsafe { text(At::of(self), Self::SET) }
    }

    /// The code from its text.
    fn from_code(code: &str) -> Self {
        let mut made = MaybeUninit::<Self>::uninit();
        // SAFETY: there is room for such an enum, and one is made.
        unsafe {
            write(At::of_mut(&mut made), Self::SET, code);
            made.assume_init()
        }
    }

    /// A copy.
    fn copied(&self) -> Self {
        let mut made = MaybeUninit::<Self>::uninit();
        // SAFETY: this is such an enum, there is room for another one, and one is made.
        unsafe {
            copy(At::of(self), At::of_mut(&mut made), Self::SET);
            made.assume_init()
        }
    }

    /// The position in the definition; nothing for a code that the set does not have.
    fn position(&self) -> Option<usize> {
        // SAFETY: this is such an enum.
        let tag = usize::from(unsafe { At::of(self).get::<Laid>() }.tag);
        (tag < Self::SET.codes.len()).then_some(tag)
    }

    /// The system of the code, if the set has it.
    fn system(&self) -> Option<&'static str> {
        Self::SET.system(self.position()?)
    }
}

/// Makes the enum of a code set: a variant for each code, in their order. A code that the set does not have is `Other`.
#[macro_export]
#[doc(hidden)]
macro_rules! codes {
    ($(#[$doc:meta])* $name:ident, $def:ident, [$($variant:ident),* $(,)?]) => {
        $(#[$doc])*
        #[allow(missing_docs)]
        #[repr(C, u16)]
        pub enum $name {
            $($variant,)*
            /// A code that is not in the set.
            Other(Box<str>),
        }
        // SAFETY: the enum above; that the set has as many codes is asserted where it becomes an element.
        #[allow(unsafe_code)]
        unsafe impl $crate::record::AnyCode for $name {
            const SET: &'static $crate::def::CodeSet = &$def;
        }
        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str($crate::record::AnyCode::as_str(self))
            }
        }
        impl Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                $crate::record::AnyCode::copied(self)
            }
        }
        impl PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::record::AnyCode::as_str(self) == $crate::record::AnyCode::as_str(other)
            }
        }
        impl Eq for $name {}
    };
}

// SAFETY: asserted where it is said.
unsafe impl<T: AnyCode> Primitive for T {
    const CONTENT: Content = {
        let codes = T::SET.codes.len();
        assert!(size_of::<T>() == size_of::<Laid>());
        assert!(size_of::<Option<T>>() == size_of::<Laid>());
        assert!(align_of::<T>() == align_of::<Laid>());
        // What has no value has the tag behind that of the last variant; one that has a value lies as the value does, since
        // there is no other room.
        let nothing = ManuallyDrop::new(None::<T>);
        // SAFETY: the assertion above; reading it is checked by the compiler, which does it.
        let tag = unsafe { *std::ptr::from_ref(&nothing).cast::<u16>() };
        assert!(tag as usize == codes + 1);
        Content::Code(T::SET)
    };
}

/// Any enum of codes.
#[repr(C)]
struct Laid {
    tag: u16,
    other: MaybeUninit<Box<str>>,
}

/// The text of a code.
///
/// # Safety
/// A code of the set lies there.
unsafe fn text<'a>(at: At<'a>, set: &'static CodeSet) -> &'a str {
    // SAFETY: as the caller says; behind all codes comes the one with a text.
    unsafe {
        let laid = at.get::<Laid>();
        match set.codes.get(usize::from(laid.tag)) {
            Some(code) => code.code,
            None => laid.other.assume_init_ref(),
        }
    }
}

/// Makes a code from its text.
///
/// # Safety
/// There is room for a code of the set, and nothing is lost with what lies there.
unsafe fn write(at: At<'_>, set: &'static CodeSet, code: &str) {
    let position = set.position(code);
    // SAFETY: as the caller says; the last tag has a text.
    unsafe {
        if position == set.codes.len() {
            put_other(at, code);
        }
        put_tag(at, position);
    }
}

/// Makes a code that is the same.
///
/// # Safety
/// A code of the set lies there, and room for another one elsewhere, where nothing is lost with what lies there.
unsafe fn copy(from: At<'_>, to: At<'_>, set: &'static CodeSet) {
    // SAFETY: as the caller says; the last tag has a text.
    unsafe {
        let tag = usize::from(from.get::<Laid>().tag);
        if tag == set.codes.len() {
            put_other(to, text(from, set));
        }
        put_tag(to, tag);
    }
}

/// # Safety
/// There is room for a code, and the tag is that of one of its variants, or the next one of an `Option` of it.
unsafe fn put_tag(at: At<'_>, tag: usize) {
    // SAFETY: as the caller says. The enum is a type, so it has no more variants than a tag has values.
    unsafe { at.0.cast().write(tag as u16) }
}

/// # Safety
/// There is room for a code with a text, and nothing is lost with what lies there.
#[cold]
unsafe fn put_other(at: At<'_>, code: &str) {
    // SAFETY: as the caller says.
    unsafe {
        let other = at.further(offset_of!(Laid, other)).0;
        other.cast::<Box<str>>().write(code.into());
    }
}

/// The text of a code that may not be there.
///
/// # Safety
/// An `Option` of a code of the set lies there.
#[inline]
pub(super) unsafe fn optional<'a>(at: At<'a>, set: &'static CodeSet) -> Option<&'a str> {
    // SAFETY: as the caller says, and asserted in `Primitive::CONTENT`.
    unsafe {
        let is_there = usize::from(*at.get::<u16>()) <= set.codes.len();
        is_there.then(|| text(at, set))
    }
}

/// Makes an option without code.
///
/// # Safety
/// There is room for an `Option` of a code of the set, and nothing is lost with what lies there.
#[inline]
pub(super) unsafe fn put_none(at: At<'_>, set: &'static CodeSet) {
    // SAFETY: as the caller says, and asserted in `Primitive::CONTENT`.
    unsafe { put_tag(at, set.codes.len() + 1) }
}

/// Puts a code, or none, in place of what there is.
///
/// # Safety
/// An `Option` of a code of the set lies there, borrowed by nothing else.
pub(super) unsafe fn replace(at: At<'_>, set: &'static CodeSet, code: Option<&str>) {
    // SAFETY: as the caller says; a text is dropped only where there is one.
    unsafe {
        let had_text = usize::from(at.get::<Laid>().tag) == set.codes.len();
        put_none(at, set);
        if had_text {
            at.get_mut::<Laid>().other.assume_init_drop();
        }
        if let Some(code) = code {
            write(at, set, code);
        }
    }
}
