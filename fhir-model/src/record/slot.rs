//! Places for values in a struct: how many there are, each as a part, and a further one.

use super::{AnyResource, Extends, Form, Record};
use crate::def::CodeSet;
use crate::element::{Beside, Element};
use crate::text::{Date, DateTime, Decimal, Instant, Time};
use crate::{list, optional, places};

/// The place of one element.
pub trait Slot {
    /// Whether there is nothing.
    fn is_vacant(&self) -> bool
    where
        Self: Sized;
    /// What there is, and one of it.
    fn held(&self, at: usize) -> Held<'_>;
    /// A value for changing, after a further one was made or all were taken away.
    fn change(&mut self, change: Change) -> Option<PartMut<'_>>;
}

/// What is to become of a slot.
#[derive(Clone, Copy)]
pub enum Change {
    /// Nothing; one of its values is asked for.
    At(usize),
    /// It has a further value, empty, which is asked for; where there is room for one only, that one. Of a choice, of the type
    /// given.
    Further(usize),
    /// It has no values.
    Cleared,
}

impl Change {
    /// Makes the change to a place for one value. `make` gives an empty one of a type.
    #[inline]
    pub fn of_one<T>(self, value: &mut Option<T>, make: impl FnOnce(usize) -> Option<T>) {
        match self {
            Change::At(_) => {}
            Change::Further(alternative) => *value = make(alternative),
            Change::Cleared => *value = None,
        }
    }

    /// Whether the only value of a place for one is asked for.
    #[inline]
    pub fn is_first(self) -> bool {
        matches!(self, Change::At(0) | Change::Further(_))
    }
}

/// What a slot holds.
pub struct Held<'a> {
    /// How many values.
    pub len: usize,
    /// Of a choice, which type the value has.
    pub alternative: usize,
    /// The value that was asked for.
    pub part: Option<Part<'a>>,
}

impl<'a> Held<'a> {
    /// Of a place for one value, which is there or not: of a choice, with its type.
    pub fn one(at: usize, found: Option<(usize, Part<'a>)>) -> Held<'a> {
        let (alternative, part) = match found {
            Some((alternative, part)) => (alternative, Some(part)),
            None => (0, None),
        };
        Held {
            len: usize::from(part.is_some()),
            alternative,
            part: part.filter(|_| at == 0),
        }
    }
}

// Every function of the trait is compiled for every type of every place, thousands of times; these are not.
impl dyn Slot + '_ {
    /// How many values there are.
    #[inline]
    pub fn len(&self) -> usize {
        self.held(0).len
    }

    /// Which type of a choice the value has.
    #[inline]
    pub fn alternative(&self) -> usize {
        self.held(0).alternative
    }

    /// One of the values.
    #[inline]
    pub fn part(&self, at: usize) -> Option<Part<'_>> {
        self.held(at).part
    }

    /// Whether there are no values.
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// One of the values for changing.
    #[inline]
    pub fn part_mut(&mut self, at: usize) -> Option<PartMut<'_>> {
        self.change(Change::At(at))
    }

    /// A further value, empty; where there is room for one only, that one. Of a choice, of the type given.
    #[inline]
    pub fn add(&mut self, alternative: usize) -> Option<PartMut<'_>> {
        self.change(Change::Further(alternative))
    }

    /// Takes all values away.
    #[inline]
    pub fn clear(&mut self) {
        self.change(Change::Cleared);
    }
}

/// A value.
#[derive(Clone, Copy)]
#[allow(missing_docs)]
pub enum Part<'a> {
    Attribute(&'a str),
    Primitive(&'a dyn Valued),
    Record(&'a dyn Record),
    Resource(&'a dyn AnyResource),
}

/// A value for changing.
#[allow(missing_docs)]
pub enum PartMut<'a> {
    Attribute(&'a mut String),
    Primitive(&'a mut dyn Valued),
    Record(&'a mut dyn Record),
    Resource(&'a mut dyn AnyResource),
}

/// What a choice may hold.
pub trait Plain: 'static {
    /// Without anything.
    fn empty() -> Self;
    /// The value as a part.
    fn part(&self) -> Part<'_>;
    /// The same for changing.
    fn part_mut(&mut self) -> PartMut<'_>;
}

/// A primitive value as it stands in JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scalar<'a> {
    /// A JSON string, unescaped.
    Text(&'a str),
    /// A JSON number, as it is written.
    Number(&'a str),
    /// A whole number.
    Whole(i64),
    /// A whole number that JSON writes as a string.
    Quoted(i64),
    /// `true` or `false`.
    Boolean(bool),
}

/// A primitive element: value, id and extensions.
pub trait Valued {
    /// The value.
    fn scalar(&self) -> Option<Scalar<'_>>;
    /// Sets the value; says whether its type can hold it.
    fn set(&mut self, scalar: Scalar<'_>) -> bool;
    /// Id and extensions.
    fn beside(&self) -> Option<&dyn Record>;
    /// Id and extensions, made where there are none.
    fn beside_mut(&mut self) -> &mut dyn Record;
}

/// The type of a primitive value.
pub trait Primitive: Sized + 'static {
    /// What can be seen of an element of it where it lies.
    const FORM: Form = Form::HIDDEN;
    /// As in JSON.
    fn to_scalar(&self) -> Scalar<'_>;
    /// From JSON, if it says exactly that.
    fn from_scalar(scalar: Scalar<'_>) -> Option<Self>;
}

/// A generated enum of codes.
pub trait AnyCode: Sized + 'static {
    /// Its definition.
    fn def() -> &'static CodeSet;
    /// The code at a position of the definition.
    fn at(position: usize) -> Option<Self>;
    /// A code that the set does not have.
    fn other(code: &str) -> Self;
    /// The position in the definition, or the code that it does not have.
    fn position(&self) -> Result<usize, &str>;

    /// The code as in resources.
    fn as_str(&self) -> &str {
        Self::def().text(self.position())
    }

    /// The code from its text.
    fn from_code(code: &str) -> Self {
        match Self::at(Self::def().position(code)) {
            Some(known) => known,
            None => Self::other(code),
        }
    }

    /// The system of the code, if the set has it.
    fn system(&self) -> Option<&'static str> {
        Self::def().system(self.position().ok()?)
    }
}

/// A copy of a code.
pub fn same_code<T: AnyCode>(code: &T) -> T {
    let position = match code.position() {
        Ok(position) => T::at(position),
        Err(_) => None,
    };
    position.unwrap_or_else(|| T::other(code.as_str()))
}

/// A code that its set does not have.
#[cold]
pub fn boxed(code: &str) -> Box<str> {
    code.into()
}

impl<T: AnyCode> Primitive for T {
    fn to_scalar(&self) -> Scalar<'_> {
        Scalar::Text(self.as_str())
    }
    fn from_scalar(scalar: Scalar<'_>) -> Option<Self> {
        match scalar {
            Scalar::Text(code) => Some(Self::from_code(code)),
            _ => None,
        }
    }
}

impl Primitive for String {
    const FORM: Form = Form::TEXT;
    #[inline]
    fn to_scalar(&self) -> Scalar<'_> {
        Scalar::Text(self)
    }
    #[inline]
    fn from_scalar(scalar: Scalar<'_>) -> Option<Self> {
        match scalar {
            Scalar::Text(text) => Some(text.to_owned()),
            _ => None,
        }
    }
}

impl Primitive for bool {
    fn to_scalar(&self) -> Scalar<'_> {
        Scalar::Boolean(*self)
    }
    fn from_scalar(scalar: Scalar<'_>) -> Option<Self> {
        match scalar {
            Scalar::Boolean(value) => Some(value),
            _ => None,
        }
    }
}

macro_rules! texts {
    ($($name:ident),*) => {$(
        impl Primitive for $name {
            fn to_scalar(&self) -> Scalar<'_> {
                Scalar::Text(self.as_str())
            }
            fn from_scalar(scalar: Scalar<'_>) -> Option<Self> {
                match scalar {
                    Scalar::Text(text) => Some($name::new(text)),
                    _ => None,
                }
            }
        }
    )*};
}

texts!(Date, DateTime, Instant, Time);

impl Primitive for Decimal {
    fn to_scalar(&self) -> Scalar<'_> {
        Scalar::Number(self.as_str())
    }
    fn from_scalar(scalar: Scalar<'_>) -> Option<Self> {
        match scalar {
            Scalar::Number(text) => Decimal::new(text),
            _ => None,
        }
    }
}

/// A whole number in the one way of writing it: another one would not be written again.
fn whole(text: &str) -> Option<i64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit())
        && (digits == "0" && digits.len() == text.len() || !digits.starts_with('0'));
    plain.then(|| text.parse().ok()).flatten()
}

macro_rules! numbers {
    ($($name:ident),*) => {$(
        impl Primitive for $name {
            fn to_scalar(&self) -> Scalar<'_> {
                Scalar::Whole(i64::from(*self))
            }
            fn from_scalar(scalar: Scalar<'_>) -> Option<Self> {
                match scalar {
                    Scalar::Number(text) => whole(text)?.try_into().ok(),
                    Scalar::Whole(value) => value.try_into().ok(),
                    _ => None,
                }
            }
        }
    )*};
}

numbers!(i32, u32);

/// The standard writes these as text.
impl Primitive for i64 {
    fn to_scalar(&self) -> Scalar<'_> {
        Scalar::Quoted(*self)
    }
    fn from_scalar(scalar: Scalar<'_>) -> Option<Self> {
        match scalar {
            Scalar::Text(text) => whole(text),
            Scalar::Whole(value) | Scalar::Quoted(value) => Some(value),
            _ => None,
        }
    }
}

impl<T: Primitive, X: Extends> Valued for Element<T, X> {
    fn scalar(&self) -> Option<Scalar<'_>> {
        Some(self.value.as_ref()?.to_scalar())
    }
    fn set(&mut self, scalar: Scalar<'_>) -> bool {
        self.value = T::from_scalar(scalar);
        self.value.is_some()
    }
    fn beside(&self) -> Option<&dyn Record> {
        match &self.beside {
            Some(beside) => Some(&**beside),
            None => None,
        }
    }
    fn beside_mut(&mut self) -> &mut dyn Record {
        &mut **self.beside.get_or_insert_default()
    }
}

places!([X: Extends] Beside<X>, X::BESIDE, [id, extension]);

impl<T: Primitive, X: Extends> Plain for Element<T, X> {
    #[inline]
    fn empty() -> Self {
        Element::default()
    }
    #[inline]
    fn part(&self) -> Part<'_> {
        Part::Primitive(self)
    }
    #[inline]
    fn part_mut(&mut self) -> PartMut<'_> {
        PartMut::Primitive(self)
    }
}

impl<T: Record + Default> Plain for Box<T> {
    // Not a part of each choice and of each place for one.
    #[inline(never)]
    fn empty() -> Self {
        Box::default()
    }
    #[inline]
    fn part(&self) -> Part<'_> {
        Part::Record(&**self)
    }
    #[inline]
    fn part_mut(&mut self) -> PartMut<'_> {
        PartMut::Record(&mut **self)
    }
}

/// A primitive element: there is one always, and it may be empty.
impl<T: Primitive, X: Extends> Slot for Element<T, X> {
    #[inline]
    fn is_vacant(&self) -> bool {
        self.is_absent()
    }
    fn held(&self, at: usize) -> Held<'_> {
        Held {
            len: usize::from(!self.is_vacant()),
            alternative: 0,
            part: (at == 0).then_some(Part::Primitive(self)),
        }
    }
    fn change(&mut self, change: Change) -> Option<PartMut<'_>> {
        if let Change::Cleared = change {
            *self = Element::default();
        }
        change.is_first().then_some(PartMut::Primitive(self))
    }
}

impl<T: Record + Default> Slot for Option<Box<T>> {
    #[inline]
    fn is_vacant(&self) -> bool {
        self.is_none()
    }
    fn held(&self, at: usize) -> Held<'_> {
        let part = self.as_ref().map(|record| (0, record.part()));
        Held::one(at, part)
    }
    fn change(&mut self, change: Change) -> Option<PartMut<'_>> {
        change.of_one(self, |_| Some(Box::empty()));
        match self {
            Some(record) if change.is_first() => Some(record.part_mut()),
            _ => None,
        }
    }
}

// An attribute; texts with extensions are elements.
optional!(String, Attribute);
list!([T: Record + Default] T, Record);
list!([T: Primitive, X: Extends] Element<T, X>, Primitive);
