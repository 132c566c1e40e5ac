//! What a field of a struct is, and what it holds: none, one or more values, each as a part.

use super::choice::ChoiceType;
use super::list::{Item, ListType};
use super::resource::Change;
use super::{
    At, Content, Primitive, Record, RecordType, ResourceType, Typed, Value, ValueMut, ValueType,
};
use crate::element::Element;
use crate::record::{AnyResource, Extends};

/// A field of a struct: the place of one element.
///
/// # Safety
/// The type is laid out as its kind says, and owns nothing where it is empty.
pub unsafe trait Field: Sized + 'static {
    /// Without anything.
    const EMPTY: Self;
    /// What it is.
    const KIND: Kind;
}

/// What may be an alternative of a choice.
///
/// # Safety
/// The type is laid out as its kind says, and the kind is that of an element or of a box, which is always there.
pub unsafe trait Alternative {
    /// What it is.
    const KIND: Kind;
}

/// What a field is.
#[derive(Clone, Copy)]
pub enum Kind {
    /// `Option<String>`: an attribute of XML. Texts with extensions are elements.
    Attribute,
    /// `Element<String, X>`: there is one always, and it may be empty.
    Text(&'static ValueType),
    /// Another `Element<T, X>`.
    Value(&'static ValueType),
    /// `Option<Box<T>>` of a struct; in choices, `Box<T>`.
    Record(&'static RecordType),
    /// An `Option` of a choice.
    Choice(&'static ChoiceType),
    /// An `Option` of any resource.
    Resource(&'static ResourceType),
    /// A list.
    List(&'static ListType),
}

// SAFETY: the kind of just this type.
unsafe impl Field for Option<String> {
    const EMPTY: Self = None;
    const KIND: Kind = Kind::Attribute;
}

// SAFETY: a text is one by its content, as the type says of itself.
unsafe impl<T: Primitive, X: Extends> Field for Element<T, X> {
    const EMPTY: Self = Element::EMPTY;
    const KIND: Kind = match T::CONTENT {
        Content::Text => Kind::Text(&ValueType::of::<T, X>()),
        _ => Kind::Value(&ValueType::of::<T, X>()),
    };
}

// SAFETY: a pointer, null where there is no box.
unsafe impl<T: Typed> Field for Option<Box<T>> {
    const EMPTY: Self = None;
    const KIND: Kind = Kind::Record(T::TYPE);
}

// SAFETY: the list of just this type.
unsafe impl<T: Typed> Field for Vec<T> {
    const EMPTY: Self = Vec::new();
    const KIND: Kind = Kind::List(&ListType::of::<T>(Item::Record(T::TYPE)));
}

// SAFETY: the list of just this type.
unsafe impl<T: Primitive, X: Extends> Field for Vec<Element<T, X>> {
    const EMPTY: Self = Vec::new();
    const KIND: Kind = Kind::List(&ListType::of::<Element<T, X>>(Item::Value(
        &ValueType::of::<T, X>(),
    )));
}

// SAFETY: a pointer.
unsafe impl<T: Typed> Alternative for Box<T> {
    const KIND: Kind = Kind::Record(T::TYPE);
}

// SAFETY: as its field.
unsafe impl<T: Primitive, X: Extends> Alternative for Element<T, X> {
    const KIND: Kind = <Self as Field>::KIND;
}

impl Kind {
    /// What a field holds.
    ///
    /// # Safety
    /// A field of this kind lies there.
    #[inline]
    unsafe fn held<'a>(self, at: At<'a>) -> Held<'a> {
        // SAFETY: as the caller says.
        unsafe {
            match self {
                Kind::Attribute => {
                    let text = at.get::<Option<String>>().as_deref();
                    Held::one(text.map(Part::Attribute))
                }
                Kind::Text(of) | Kind::Value(of) => {
                    let value = Value::new(at, of);
                    Held::one((!value.is_absent()).then_some(Part::Primitive(value)))
                }
                Kind::Record(of) => Held::one(of.boxed(at).map(Part::Record)),
                Kind::Choice(of) => of.held(at),
                Kind::Resource(of) => Held::one(of.get(at).map(Part::Resource)),
                Kind::List(of) => of.held(at),
            }
        }
    }

    /// Whether a field holds nothing.
    ///
    /// # Safety
    /// A field of this kind lies there.
    #[inline]
    unsafe fn is_empty(self, at: At<'_>) -> bool {
        // SAFETY: as the caller says.
        unsafe {
            match self {
                Kind::Attribute => at.get::<Option<String>>().is_none(),
                Kind::Text(of) | Kind::Value(of) => Value::new(at, of).is_absent(),
                Kind::Record(_) => at.get::<*const u8>().is_null(),
                Kind::Choice(of) => of.is_empty(at),
                Kind::Resource(of) => of.get(at).is_none(),
                Kind::List(of) => of.len(at) == 0,
            }
        }
    }

    /// The value of a choice.
    ///
    /// # Safety
    /// An alternative of this kind lies there.
    #[inline]
    pub(super) unsafe fn part<'a>(self, at: At<'a>) -> Option<Part<'a>> {
        // SAFETY: as the caller says.
        unsafe {
            match self {
                Kind::Text(of) | Kind::Value(of) => Some(Part::Primitive(Value::new(at, of))),
                Kind::Record(of) => of.boxed(at).map(Part::Record),
                _ => None,
            }
        }
    }

    /// The same for changing.
    ///
    /// # Safety
    /// As [`part`](Kind::part), and nothing else borrows it.
    #[inline]
    pub(super) unsafe fn part_mut<'a>(self, at: At<'a>) -> Option<PartMut<'a>> {
        // SAFETY: as the caller says.
        unsafe {
            match self {
                Kind::Text(of) | Kind::Value(of) => Some(PartMut::Primitive(ValueMut::new(at, of))),
                Kind::Record(of) => of.boxed_mut(at).map(PartMut::Record),
                _ => None,
            }
        }
    }

    /// Makes an empty value of a choice.
    ///
    /// # Safety
    /// There is room for an alternative of this kind, and nothing is lost with what lies there.
    #[inline]
    pub(super) unsafe fn put(self, at: At<'_>) {
        // SAFETY: as the caller says.
        unsafe {
            match self {
                Kind::Text(of) | Kind::Value(of) => of.put(at),
                Kind::Record(of) => drop(of.put_boxed(at)),
                _ => {}
            }
        }
    }
}

/// A value.
#[derive(Clone, Copy)]
#[allow(missing_docs)]
pub enum Part<'a> {
    Attribute(&'a str),
    Primitive(Value<'a>),
    Record(&'a dyn Record),
    Resource(&'a dyn AnyResource),
}

/// A value for changing.
#[allow(missing_docs)]
pub enum PartMut<'a> {
    Attribute(&'a mut String),
    Primitive(ValueMut<'a>),
    Record(&'a mut dyn Record),
    Resource(&'a mut dyn AnyResource),
}

/// What a slot holds.
#[derive(Clone, Copy)]
pub struct Held<'a> {
    /// How many values.
    pub len: usize,
    /// Of a choice, which type the value has.
    pub alternative: usize,
    /// The first value.
    pub part: Option<Part<'a>>,
}

impl<'a> Held<'a> {
    pub(super) const NOTHING: Held<'static> = Held {
        len: 0,
        alternative: 0,
        part: None,
    };

    #[inline]
    fn one(part: Option<Part<'a>>) -> Held<'a> {
        Held {
            len: usize::from(part.is_some()),
            alternative: 0,
            part,
        }
    }
}

/// A field of a struct that is borrowed for `'a`.
#[derive(Clone, Copy)]
pub struct Slot<'a> {
    at: At<'a>,
    kind: Kind,
}

impl<'a> Slot<'a> {
    /// # Safety
    /// A field of this kind lies there.
    #[inline]
    pub(super) unsafe fn new(at: At<'a>, kind: Kind) -> Slot<'a> {
        Slot { at, kind }
    }

    /// What there is, and the first of it.
    #[inline]
    pub fn held(self) -> Held<'a> {
        // SAFETY: a field of this kind lies there.
        unsafe { self.kind.held(self.at) }
    }

    /// How many values there are.
    #[inline]
    pub fn len(self) -> usize {
        match self.kind {
            // SAFETY: a list of this type lies there.
            Kind::List(of) => unsafe { of.len(self.at) },
            _ => usize::from(!self.is_empty()),
        }
    }

    /// Whether there are no values.
    #[inline]
    pub fn is_empty(self) -> bool {
        // SAFETY: a field of this kind lies there.
        unsafe { self.kind.is_empty(self.at) }
    }

    /// Which type of a choice the value has.
    #[inline]
    pub fn alternative(self) -> usize {
        match self.kind {
            // SAFETY: a choice of this type lies there.
            Kind::Choice(of) => unsafe { of.held(self.at).alternative },
            _ => 0,
        }
    }

    /// One of the values.
    #[inline]
    pub fn part(self, at: usize) -> Option<Part<'a>> {
        match self.kind {
            // SAFETY: a list of this type lies there.
            Kind::List(of) => unsafe { of.part(self.at, at) },
            _ if at == 0 => self.held().part,
            _ => None,
        }
    }
}

/// A field of a struct for changing.
pub struct SlotMut<'a> {
    at: At<'a>,
    kind: Kind,
}

impl SlotMut<'_> {
    /// # Safety
    /// A field of this kind lies there, borrowed by nothing else.
    #[inline]
    pub(super) unsafe fn new(at: At<'_>, kind: Kind) -> SlotMut<'_> {
        SlotMut { at, kind }
    }

    /// The field as it is.
    #[inline]
    pub fn get(&self) -> Slot<'_> {
        Slot {
            at: self.at,
            kind: self.kind,
        }
    }

    /// One of the values for changing.
    #[inline]
    pub fn part_mut(&mut self, at: usize) -> Option<PartMut<'_>> {
        // SAFETY: a field of this kind lies there, borrowed by this.
        unsafe {
            match self.kind {
                Kind::List(of) => of.part_mut(self.at, at),
                _ if at != 0 => None,
                Kind::Attribute => {
                    let text = self.at.get_mut::<Option<String>>();
                    text.as_mut().map(PartMut::Attribute)
                }
                Kind::Choice(of) => of.held_mut(self.at),
                Kind::Resource(of) => of.change(self.at, Change::None).map(PartMut::Resource),
                kind => kind.part_mut(self.at),
            }
        }
    }

    /// A further value, empty; where there is room for one only, that one. Of a choice, of the type given.
    #[inline]
    pub fn add(&mut self, alternative: usize) -> Option<PartMut<'_>> {
        // SAFETY: a field of this kind lies there, borrowed by this.
        unsafe {
            match self.kind {
                Kind::Attribute => {
                    let text = self.at.get_mut::<Option<String>>();
                    Some(PartMut::Attribute(text.insert(String::new())))
                }
                Kind::Text(of) | Kind::Value(of) => {
                    Some(PartMut::Primitive(ValueMut::new(self.at, of)))
                }
                Kind::Record(of) => {
                    of.take(self.at);
                    Some(PartMut::Record(of.boxed_or_put(self.at)))
                }
                Kind::Choice(of) => of.replace(self.at, alternative),
                Kind::Resource(of) => {
                    let made = of.change(self.at, Change::Further);
                    made.map(PartMut::Resource)
                }
                Kind::List(of) => of.add(self.at),
            }
        }
    }

    /// Takes all values away.
    pub fn clear(&mut self) {
        // SAFETY: a field of this kind lies there, borrowed by this.
        unsafe {
            match self.kind {
                Kind::Attribute => *self.at.get_mut::<Option<String>>() = None,
                Kind::Text(of) | Kind::Value(of) => of.clear(self.at),
                Kind::Record(of) => of.take(self.at),
                Kind::Choice(of) => of.clear(self.at),
                Kind::Resource(of) => drop(of.change(self.at, Change::Clear)),
                Kind::List(of) => of.clear(self.at),
            }
        }
    }
}
