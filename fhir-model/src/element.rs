//! A primitive element: a value that may be missing, with an id and extensions that may be missing, too.

use std::fmt;

use crate::record::{Boxed, Discard, Extends, Extra, empty, equal};

/// A primitive value of type `T` with its id and its extensions of type `X`. Each release names it with its own
/// `Extension`: `r4::Element<T>`.
// What it is made of is looked at where it lies: `record::layout`.
#[repr(C)]
pub struct Element<T, X: Extends> {
    /// The value. Without one there may still be extensions, such as the reason why there is none.
    pub value: Option<T>,
    /// What stands beside the value: in JSON, under the name with `_` in front.
    pub beside: Option<Boxed<Beside<X>>>,
}

/// Id and extensions of a primitive value.
pub struct Beside<X: Extends> {
    /// For references within the resource.
    pub id: Option<String>,
    /// Extensions.
    pub extension: Vec<X>,
    /// What has no place above.
    pub extra: Extra,
}

impl<T, X: Extends> Element<T, X> {
    /// Neither value nor anything beside it.
    pub const EMPTY: Self = Element {
        value: None,
        beside: None,
    };

    /// A value without anything beside it.
    pub fn new(value: T) -> Element<T, X> {
        Element {
            value: Some(value),
            beside: None,
        }
    }

    /// The value.
    pub fn value(&self) -> Option<&T> {
        self.value.as_ref()
    }

    /// Neither value nor anything beside it.
    pub fn is_absent(&self) -> bool {
        self.value.is_none() && self.beside.is_none()
    }

    /// Its id.
    pub fn id(&self) -> Option<&str> {
        self.beside.as_ref()?.id.as_deref()
    }

    /// Its extensions.
    pub fn extension(&self) -> &[X] {
        match &self.beside {
            Some(beside) => &beside.extension,
            None => &[],
        }
    }
}

impl<X: Extends> Element<String, X> {
    /// The text; empty where there is none.
    pub fn text(&self) -> &str {
        self.value.as_deref().unwrap_or_default()
    }
}

impl<T, X: Extends> Default for Element<T, X> {
    fn default() -> Self {
        Element::EMPTY
    }
}

impl<X: Extends> Discard for Beside<X> {
    #[inline]
    extern "C" fn discard(self: Box<Self>) {
        X::discard_beside(self);
    }
}

crate::places!([X: Extends] Beside<X>, X::BESIDE, [id, extension]);

impl<X: Extends> Default for Beside<X> {
    fn default() -> Self {
        empty()
    }
}

impl<T, X: Extends> From<T> for Element<T, X> {
    fn from(value: T) -> Self {
        Element::new(value)
    }
}

impl<X: Extends> From<&str> for Element<String, X> {
    fn from(value: &str) -> Self {
        Element::new(value.to_owned())
    }
}

impl<T: Clone, X: Extends + Clone> Clone for Element<T, X> {
    fn clone(&self) -> Self {
        Element {
            value: self.value.clone(),
            beside: self.beside.clone(),
        }
    }
}

impl<X: Extends + Clone> Clone for Beside<X> {
    fn clone(&self) -> Self {
        Beside {
            id: self.id.clone(),
            extension: self.extension.clone(),
            extra: self.extra.clone(),
        }
    }
}

impl<T: PartialEq, X: Extends> PartialEq for Element<T, X> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value && self.beside == other.beside
    }
}

impl<X: Extends> PartialEq for Beside<X> {
    fn eq(&self, other: &Self) -> bool {
        equal(self, other)
    }
}

impl<T: fmt::Debug, X: Extends> fmt::Debug for Element<T, X> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.value, &self.beside) {
            (Some(value), None) => value.fmt(f),
            (value, None) => value.fmt(f),
            (value, Some(beside)) => f.debug_tuple("Element").field(value).field(beside).finish(),
        }
    }
}

impl<X: Extends> fmt::Debug for Beside<X> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        crate::record::debug(self, f)
    }
}
