//! The box of what is dropped where its type is defined.
//!
//! Every resource may contain resources of all types, and every value may have extensions of all types; so whoever drops one
//! drops all of them; and what a drop does is compiled by each crate that has one, once for each of its units. With a plain
//! box, ten lines that read a resource take longer to compile than the model.
//!
//! By its ABI, the drop does not unwind (one that panics, and none does, ends the process): so what has such a box need not be
//! ready to go on dropping, which is half of what a drop costs to compile.

use std::fmt;
use std::mem::ManuallyDrop;
use std::ops::{Deref, DerefMut};

/// What is dropped by a function of the crate that defines it.
pub trait Discard: Sized {
    /// Drops it.
    extern "C" fn discard(self: Box<Self>);
}

/// A box: of a resource in the `Resource` of its release, of what stands beside a value.
///
/// ```
/// # #[cfg(feature = "r4")] {
/// use fhir_model::r4::{Patient, Resource};
///
/// let mut resource = Resource::from(Patient::default());
/// if let Resource::Patient(patient) = &mut resource {
///     patient.active = true.into();
/// }
/// let Resource::Patient(patient) = resource else { return };
/// let patient: Patient = patient.into_inner();
/// assert_eq!(patient.active.value(), Some(&true));
/// # }
/// ```
#[derive(Clone, PartialEq, Eq)]
#[repr(transparent)]
pub struct Boxed<T: Discard>(ManuallyDrop<Box<T>>);

impl<T: Discard> Boxed<T> {
    /// Puts something into a box.
    #[inline]
    pub fn new(value: T) -> Boxed<T> {
        Boxed(ManuallyDrop::new(Box::new(value)))
    }

    /// What is in it, taken out.
    #[inline]
    pub fn into_inner(self) -> T {
        let mut held = ManuallyDrop::new(self);
        // SAFETY: `held` is neither used nor dropped after this.
        *unsafe { ManuallyDrop::take(&mut held.0) }
    }
}

impl<T: Discard + Default> Default for Boxed<T> {
    #[inline]
    fn default() -> Boxed<T> {
        Boxed::new(T::default())
    }
}

impl<T: Discard> Drop for Boxed<T> {
    #[inline]
    fn drop(&mut self) {
        // SAFETY: nothing is used after its drop.
        let held = unsafe { ManuallyDrop::take(&mut self.0) };
        held.discard();
    }
}

impl<T: Discard> From<T> for Boxed<T> {
    #[inline]
    fn from(value: T) -> Boxed<T> {
        Boxed::new(value)
    }
}

impl<T: Discard> Deref for Boxed<T> {
    type Target = T;
    #[inline]
    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: Discard> DerefMut for Boxed<T> {
    #[inline]
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<T: Discard + fmt::Debug> fmt::Debug for Boxed<T> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;

    #[derive(Clone, Default, PartialEq, Debug)]
    struct Counted(Rc<()>);

    impl Discard for Counted {
        extern "C" fn discard(self: Box<Self>) {}
    }

    #[test]
    fn what_is_in_a_box_is_dropped_once() {
        let counted = Counted::default();
        let boxed = Boxed::new(counted.clone());
        let other = boxed.clone();
        assert_eq!((Rc::strong_count(&counted.0), &boxed), (3, &other));
        drop(boxed);
        assert_eq!(Rc::strong_count(&counted.0), 2);
        let taken = other.into_inner();
        assert_eq!(Rc::strong_count(&counted.0), 2);
        drop(taken);
        assert_eq!(Rc::strong_count(&counted.0), 1);
    }
}
