//! Primitive elements: a value and what stands beside it, each of which may be missing.

use std::mem::offset_of;

use super::{At, Record, RecordType, Typed, code};
use crate::def::CodeSet;
use crate::element::{Beside, Element};
use crate::record::{Extends, Scalar, Stated};
use crate::text::{Date, DateTime, Decimal, Instant, Time};

/// The type of a primitive value.
///
/// # Safety
/// An `Option` of it is laid out as its content says.
pub unsafe trait Primitive: Sized + 'static {
    /// How an `Option` of it is seen and changed.
    const CONTENT: Content;
}

/// How a value that may be missing is seen and changed.
#[derive(Clone, Copy)]
pub enum Content {
    /// An `Option<String>`.
    Text,
    /// An `Option` of a code of the set.
    Code(&'static CodeSet),
    /// Of another type.
    Other(Functions),
}

/// What is done with an `Option` of a type.
#[derive(Clone, Copy)]
pub struct Functions {
    get: for<'a> unsafe fn(At<'a>) -> Option<Scalar<'a>>,
    replace: unsafe fn(At<'_>, Option<Scalar<'_>>) -> bool,
    put_none: unsafe fn(At<'_>),
}

// SAFETY: a text is just this.
unsafe impl Primitive for String {
    const CONTENT: Content = Content::Text;
}

macro_rules! stated {
    ($($name:ident),*) => {$(
        // SAFETY: the functions of just this type.
        unsafe impl Primitive for $name {
            const CONTENT: Content = Content::Other(Functions {
                get: get::<$name>,
                replace: replace::<$name>,
                put_none: put_none::<$name>,
            });
        }
    )*};
}

stated!(bool, i32, u32, i64, Decimal, Date, DateTime, Instant, Time);

unsafe fn get<T: Stated>(at: At<'_>) -> Option<Scalar<'_>> {
    // SAFETY: `Content` is that of the type.
    let value = unsafe { at.get::<Option<T>>() };
    value.as_ref().map(T::to_scalar)
}

unsafe fn replace<T: Stated>(at: At<'_>, scalar: Option<Scalar<'_>>) -> bool {
    // SAFETY: as above.
    let value = unsafe { at.get_mut::<Option<T>>() };
    *value = scalar.and_then(T::from_scalar);
    value.is_some()
}

unsafe fn put_none<T>(at: At<'_>) {
    // SAFETY: as above.
    unsafe { at.0.cast::<Option<T>>().write(None) }
}

/// `Element<String, X>` without its `X`: both are laid out as in C.
#[repr(C)]
pub(super) struct Text {
    pub(super) value: Option<String>,
    pub(super) beside: *const u8,
}

/// What is known of an element by its layout.
pub struct ValueType {
    content: Content,
    /// How many bytes what stands beside the value lies behind it.
    beside: usize,
    beside_type: &'static RecordType,
}

impl ValueType {
    /// Of an element.
    pub const fn of<T: Primitive, X: Extends>() -> ValueType {
        assert!(offset_of!(Element<T, X>, value) == 0);
        if let Content::Text = T::CONTENT {
            assert!(size_of::<Element<T, X>>() == size_of::<Text>());
            assert!(offset_of!(Element<T, X>, beside) == offset_of!(Text, beside));
        }
        ValueType {
            content: T::CONTENT,
            beside: offset_of!(Element<T, X>, beside),
            beside_type: Beside::<X>::TYPE,
        }
    }

    /// Makes an empty element.
    ///
    /// # Safety
    /// There is room for such an element, and nothing is lost with what lies there.
    #[inline]
    pub(super) unsafe fn put(&self, at: At<'_>) {
        // SAFETY: as the caller says; no box is a null.
        unsafe {
            match self.content {
                Content::Text => at.0.cast::<Option<String>>().write(None),
                Content::Code(set) => code::put_none(at, set),
                Content::Other(functions) => (functions.put_none)(at),
            }
            at.further(self.beside)
                .0
                .cast()
                .write(std::ptr::null_mut::<u8>());
        }
    }

    /// Takes away what there is.
    ///
    /// # Safety
    /// Such an element lies there, borrowed by nothing else.
    pub(super) unsafe fn clear(&self, at: At<'_>) {
        // SAFETY: as the caller says.
        unsafe {
            self.replace(at, None);
            self.beside_type.take(at.further(self.beside));
        }
    }

    #[inline]
    unsafe fn replace(&self, at: At<'_>, scalar: Option<Scalar<'_>>) -> bool {
        // SAFETY: as the callers say.
        unsafe {
            match self.content {
                Content::Text => {
                    let text = match scalar {
                        Some(Scalar::Text(text)) => Some(text.to_owned()),
                        _ => None,
                    };
                    let value = at.get_mut::<Option<String>>();
                    *value = text;
                    value.is_some()
                }
                Content::Code(set) => {
                    let code = match scalar {
                        Some(Scalar::Text(code)) => Some(code),
                        _ => None,
                    };
                    code::replace(at, set, code);
                    code.is_some()
                }
                Content::Other(functions) => (functions.replace)(at, scalar),
            }
        }
    }
}

/// A primitive element: value, id and extensions.
#[derive(Clone, Copy)]
pub struct Value<'a> {
    at: At<'a>,
    of: &'static ValueType,
}

impl<'a> Value<'a> {
    /// # Safety
    /// Such an element lies there.
    #[inline]
    pub(super) unsafe fn new(at: At<'a>, of: &'static ValueType) -> Value<'a> {
        Value { at, of }
    }

    /// Whether there is nothing.
    #[inline]
    pub fn is_absent(self) -> bool {
        self.beside().is_none() && self.scalar().is_none()
    }

    /// The value.
    #[inline]
    pub fn scalar(self) -> Option<Scalar<'a>> {
        // SAFETY: an element of this type lies there, its value in front.
        unsafe {
            match self.of.content {
                Content::Text => Some(Scalar::Text(self.at.get::<Option<String>>().as_deref()?)),
                Content::Code(set) => code::optional(self.at, set).map(Scalar::Text),
                Content::Other(functions) => (functions.get)(self.at),
            }
        }
    }

    /// Id and extensions.
    #[inline]
    pub fn beside(self) -> Option<&'a dyn Record> {
        // SAFETY: an element of this type lies there.
        unsafe { self.of.beside_type.boxed(self.at.further(self.of.beside)) }
    }
}

/// A primitive element for changing.
pub struct ValueMut<'a> {
    at: At<'a>,
    of: &'static ValueType,
}

impl<'a> ValueMut<'a> {
    /// # Safety
    /// Such an element lies there, borrowed by nothing else.
    #[inline]
    pub(super) unsafe fn new(at: At<'a>, of: &'static ValueType) -> ValueMut<'a> {
        ValueMut { at, of }
    }

    /// The element as it is.
    #[inline]
    pub fn get(&self) -> Value<'_> {
        Value {
            at: self.at,
            of: self.of,
        }
    }

    /// Sets the value; says whether its type can hold it.
    #[inline]
    pub fn set(&mut self, scalar: Scalar<'_>) -> bool {
        // SAFETY: an element of this type lies there, borrowed by this.
        unsafe { self.of.replace(self.at, Some(scalar)) }
    }

    /// Id and extensions, made where there are none.
    pub fn beside_mut(&mut self) -> &mut dyn Record {
        let of = self.of.beside_type;
        // SAFETY: as above; nothing is lost where there is no box.
        unsafe { of.boxed_or_put(self.at.further(self.of.beside)) }
    }
}
