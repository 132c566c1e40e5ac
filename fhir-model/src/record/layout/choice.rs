//! Choices: a tag, and behind it the value of one of the types.

use std::mem::ManuallyDrop;
use std::ptr::NonNull;

use super::{At, Held, Kind, PartMut, drop_at};

/// The enum of a choice element. Implemented by [`choice!`](crate::choice!) and nothing else.
///
/// # Safety
/// The enum is laid out as `repr(C, u8)`, with one variant for each alternative, in their order, which has a value of its kind
/// and nothing else.
pub unsafe trait AnyChoice: Sized + 'static {
    /// What it may hold: boxes, which are always there, and elements.
    const ALTERNATIVES: &'static [Kind];
    /// The names of its variants.
    const NAMES: &'static [&'static str];
    /// What is known of it by its layout.
    const TYPE: &'static ChoiceType = &ChoiceType::of::<Self>();
}

/// Makes the enum of a choice element: `Variant(type)` for each alternative, in their order.
#[macro_export]
#[doc(hidden)]
macro_rules! choice {
    ($(#[$doc:meta])* $name:ident, [$($variant:ident($ty:ty)),* $(,)?]) => {
        $(#[$doc])*
        #[repr(C, u8)]
        pub enum $name {
            $(#[allow(missing_docs)] $variant($ty),)*
        }
        // SAFETY: the enum above.
        #[allow(unsafe_code)]
        unsafe impl $crate::record::AnyChoice for $name {
            const ALTERNATIVES: &'static [$crate::record::Kind] =
                &[$(<$ty as $crate::record::Alternative>::KIND),*];
            const NAMES: &'static [&'static str] = &[$(stringify!($variant)),*];
        }
        // SAFETY: the choice is just this one.
        #[allow(unsafe_code)]
        unsafe impl $crate::record::Field for Option<$name> {
            const EMPTY: Self = None;
            const KIND: $crate::record::Kind =
                $crate::record::Kind::Choice(<$name as $crate::record::AnyChoice>::TYPE);
        }
        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::record::debug_choice(self, f)
            }
        }
        impl Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                $crate::record::cloned_choice(self)
            }
        }
        impl PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::record::equal_choices(self, other)
            }
        }
    };
}

/// What is known of a choice by its layout.
pub struct ChoiceType {
    alternatives: &'static [Kind],
    /// How many bytes its value lies behind its tag.
    value: usize,
    /// The tag of what has no value.
    nothing: u8,
    drop: unsafe fn(NonNull<u8>),
}

impl ChoiceType {
    /// Of a choice.
    pub const fn of<C: AnyChoice>() -> ChoiceType {
        // What has no value has a tag that no variant has; one that has a value lies as the value does, since there is no
        // other room.
        let nothing = ManuallyDrop::new(None::<C>);
        assert!(size_of::<Option<C>>() == size_of::<C>());
        // SAFETY: it has at least a tag; the compiler reads it, and would see if there were nothing.
        let tag = unsafe { *std::ptr::from_ref(&nothing).cast::<u8>() };
        assert!(tag as usize >= C::ALTERNATIVES.len());
        ChoiceType {
            alternatives: C::ALTERNATIVES,
            // At the first place behind the tag that is aligned.
            value: align_of::<C>(),
            nothing: tag,
            drop: drop_at::<Option<C>>,
        }
    }

    /// Whether there is nothing.
    ///
    /// # Safety
    /// An `Option` of the choice lies there.
    #[inline]
    pub(super) unsafe fn is_empty(&self, at: At<'_>) -> bool {
        // SAFETY: as the caller says.
        unsafe { *at.get::<u8>() == self.nothing }
    }

    /// What there is.
    ///
    /// # Safety
    /// An `Option` of the choice lies there.
    #[inline]
    pub(super) unsafe fn held<'a>(&self, at: At<'a>) -> Held<'a> {
        // SAFETY: as the caller says; a tag of an alternative has its value.
        unsafe {
            let alternative = usize::from(*at.get::<u8>());
            match self.alternatives.get(alternative) {
                Some(kind) => Held {
                    len: 1,
                    alternative,
                    part: kind.part(at.further(self.value)),
                },
                None => Held::NOTHING,
            }
        }
    }

    /// What there is, for changing.
    ///
    /// # Safety
    /// As [`held`](ChoiceType::held), and nothing else borrows it.
    #[inline]
    pub(super) unsafe fn held_mut<'a>(&self, at: At<'a>) -> Option<PartMut<'a>> {
        // SAFETY: as the caller says.
        unsafe {
            let kind = self.alternatives.get(usize::from(*at.get::<u8>()))?;
            kind.part_mut(at.further(self.value))
        }
    }

    /// Puts an empty value of a type in place of what there is; none, if there is no such type.
    ///
    /// # Safety
    /// As [`held_mut`](ChoiceType::held_mut).
    pub(super) unsafe fn replace<'a>(&self, at: At<'a>, alternative: usize) -> Option<PartMut<'a>> {
        // SAFETY: as the caller says. Where there is nothing, nothing is lost; the tag comes after its value.
        unsafe {
            self.clear(at);
            let value = at.further(self.value);
            self.alternatives.get(alternative)?.put(value);
            at.0.write(alternative as u8);
            self.held_mut(at)
        }
    }

    /// Takes away what there is.
    ///
    /// # Safety
    /// As [`held_mut`](ChoiceType::held_mut).
    pub(super) unsafe fn clear(&self, at: At<'_>) {
        // SAFETY: as the caller says; of what has no value, the tag is all there is.
        unsafe {
            (self.drop)(at.0);
            at.0.write(self.nothing);
        }
    }
}

/// The value of a choice.
pub fn held<C: AnyChoice>(choice: &C) -> Held<'_> {
    // SAFETY: one that is there lies as the choice does, as asserted above.
    unsafe { C::TYPE.held(At::of(choice)) }
}

/// A choice of the same type, whose value is filled by what is given an empty one.
pub fn alike<C: AnyChoice>(choice: &C, fill: impl FnOnce(PartMut<'_>)) -> C {
    let mut made = None::<C>;
    let alternative = held(choice).alternative;
    // SAFETY: this is an `Option` of the choice. There is a value of a type that the choice has.
    unsafe {
        if let Some(part) = C::TYPE.replace(At::of_mut(&mut made), alternative) {
            fill(part);
        }
        made.unwrap_unchecked()
    }
}
