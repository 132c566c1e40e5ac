//! How the parts of generated structs lie in memory.
//!
//! A table for each struct, made when the crate is compiled, says where its fields lie and what they are; reading, writing,
//! copying and comparing go by it. Functions for each type of each field would say the same, and there are ten thousand of
//! them: they cost more to compile than everything else.
//!
//! This is the folder with `unsafe`. What it rests on:
//! * [`Record`] is implemented by [`places!`](crate::places!) alone, which takes offsets and types from the struct's own
//!   fields; so a field of the place's [`Kind`] lies at its offset in every value of the struct.
//! * A kind is said by the type itself ([`Field`]), and the type is one that the language or this crate lays out: boxes that
//!   may not be there, [`Element`](crate::Element) in the order of C, codes and choices with a tag in front. What is only
//!   known of the compiler in use is asserted when the crate is compiled ([`code`], [`choice`]).
//! * Whoever holds a [`Slot`] or a [`SlotMut`] has borrowed the struct.
#![allow(unsafe_code)]

mod boxed;
mod choice;
mod code;
mod list;
mod place;
mod record;
mod resource;
mod slot;
mod value;

use std::marker::PhantomData;
use std::ptr::NonNull;

use value::Text;

pub use boxed::{Boxed, Discard};
pub use choice::{AnyChoice, ChoiceType, alike, held};
pub use code::AnyCode;
pub use list::{Item, ListType};
pub use place::{Place, Places, Record, Seen, offset};
pub use record::{RecordType, Typed, empty};
pub use resource::ResourceType;
pub use slot::{Alternative, Field, Held, Kind, Part, PartMut, Slot, SlotMut};
pub use value::{Content, Primitive, Value, ValueMut, ValueType};

/// Where something lies that is borrowed for `'a`.
#[derive(Clone, Copy)]
struct At<'a>(NonNull<u8>, PhantomData<&'a u8>);

impl<'a> At<'a> {
    #[inline]
    fn of<T: ?Sized>(value: &'a T) -> At<'a> {
        At(NonNull::from(value).cast(), PhantomData)
    }

    #[inline]
    fn of_mut<T: ?Sized>(value: &'a mut T) -> At<'a> {
        At(NonNull::from(value).cast(), PhantomData)
    }

    /// # Safety
    /// What lies there is borrowed for `'a`.
    #[inline]
    unsafe fn new(at: NonNull<u8>) -> At<'a> {
        At(at, PhantomData)
    }

    /// # Safety
    /// So many bytes further lies a part of the same value.
    #[inline]
    unsafe fn further(self, bytes: usize) -> At<'a> {
        // SAFETY: as the caller says.
        At(unsafe { self.0.add(bytes) }, PhantomData)
    }

    /// # Safety
    /// A `T` lies there, which nothing changes for `'a`.
    #[inline]
    unsafe fn get<T>(self) -> &'a T {
        // SAFETY: as the caller says.
        unsafe { self.0.cast().as_ref() }
    }

    /// # Safety
    /// A `T` lies there, borrowed for changing by nothing else for `'a`.
    #[inline]
    unsafe fn get_mut<T>(self) -> &'a mut T {
        // SAFETY: as the caller says.
        unsafe { self.0.cast().as_mut() }
    }
}

/// # Safety
/// A `T` lies there, which is not used any more.
unsafe fn drop_at<T>(at: NonNull<u8>) {
    // SAFETY: as the caller says.
    unsafe { at.cast::<T>().drop_in_place() }
}
