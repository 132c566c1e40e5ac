//! Structs by their layout, in boxes that may not be there.

use std::alloc::{Layout, alloc, dealloc, handle_alloc_error};
use std::ptr::{NonNull, null_mut};

use super::{At, Record, drop_at};

/// A struct whose boxes and lists are fields. Implemented by [`places!`](crate::places!) and nothing else.
///
/// # Safety
/// What is without anything owns nothing.
pub unsafe trait Typed: Record + Default {
    /// The struct without anything.
    const EMPTY: &'static Self;
    /// What is known of it by its layout.
    const TYPE: &'static RecordType = &RecordType::of::<Self>();
}

/// A struct without anything.
#[inline]
pub fn empty<T: Typed>() -> T {
    // SAFETY: it owns nothing, so its bytes may be there twice.
    unsafe { std::ptr::from_ref(T::EMPTY).read() }
}

/// What is known of a struct by its layout.
pub struct RecordType {
    layout: Layout,
    empty: *const u8,
    drop: unsafe fn(NonNull<u8>),
    record: unsafe fn(NonNull<u8>) -> NonNull<dyn Record>,
}

impl RecordType {
    /// Of a struct.
    pub const fn of<T: Typed>() -> RecordType {
        assert!(size_of::<T>() != 0);
        RecordType {
            layout: Layout::new::<T>(),
            empty: std::ptr::from_ref(T::EMPTY).cast(),
            drop: drop_at::<T>,
            record: record_at::<T>,
        }
    }

    /// The struct that lies somewhere.
    ///
    /// # Safety
    /// One of this type lies there.
    #[inline]
    pub(super) unsafe fn get<'a>(&self, at: At<'a>) -> &'a dyn Record {
        // SAFETY: as the caller says.
        unsafe { (self.record)(at.0).as_ref() }
    }

    /// The same for changing.
    ///
    /// # Safety
    /// One of this type lies there, borrowed by nothing else.
    #[inline]
    pub(super) unsafe fn get_mut<'a>(&self, at: At<'a>) -> &'a mut dyn Record {
        // SAFETY: as the caller says.
        unsafe { (self.record)(at.0).as_mut() }
    }

    /// The struct in a box that may not be there.
    ///
    /// # Safety
    /// An `Option<Box<T>>` of this type lies there: one pointer, null where there is no box.
    #[inline]
    pub(super) unsafe fn boxed<'a>(&self, at: At<'a>) -> Option<&'a dyn Record> {
        // SAFETY: as the caller says; a box points to one of its type.
        unsafe {
            let held = NonNull::new(*at.get::<*mut u8>())?;
            Some(self.get(At::new(held)))
        }
    }

    /// The same for changing.
    ///
    /// # Safety
    /// As [`boxed`](RecordType::boxed), and nothing else borrows it.
    #[inline]
    pub(super) unsafe fn boxed_mut<'a>(&self, at: At<'a>) -> Option<&'a mut dyn Record> {
        // SAFETY: as the caller says.
        unsafe {
            let held = NonNull::new(*at.get::<*mut u8>())?;
            Some(self.get_mut(At::new(held)))
        }
    }

    /// The same, made without anything where there is none.
    ///
    /// # Safety
    /// As [`boxed_mut`](RecordType::boxed_mut).
    #[inline]
    pub(super) unsafe fn boxed_or_put<'a>(&self, at: At<'a>) -> &'a mut dyn Record {
        // SAFETY: as the caller says; nothing is lost where there is no box.
        unsafe {
            let held = NonNull::new(*at.get::<*mut u8>());
            let held = held.unwrap_or_else(|| self.put_boxed(at));
            self.get_mut(At::new(held))
        }
    }

    /// Puts a struct without anything into a box.
    ///
    /// # Safety
    /// There is room for a `Box<T>` of this type, and nothing is lost with what lies there.
    #[inline]
    pub(super) unsafe fn put_boxed(&self, at: At<'_>) -> NonNull<u8> {
        // SAFETY: a box is what the global allocator gives for the type's layout, which is not empty.
        unsafe {
            let Some(made) = NonNull::new(alloc(self.layout)) else {
                handle_alloc_error(self.layout)
            };
            self.put(At::new(made));
            at.0.cast().write(made);
            made
        }
    }

    /// Makes a struct without anything.
    ///
    /// # Safety
    /// There is room for one of this type, and nothing is lost with what lies there.
    #[inline]
    pub(super) unsafe fn put(&self, at: At<'_>) {
        let to = at.0.as_ptr();
        // SAFETY: as the caller says. A struct without anything owns nothing, so its bytes may be there twice.
        unsafe { to.copy_from_nonoverlapping(self.empty, self.layout.size()) }
    }

    /// Drops a struct.
    ///
    /// # Safety
    /// One of this type lies there, which is not used any more.
    pub(super) unsafe fn drop(&self, at: At<'_>) {
        // SAFETY: as the caller says.
        unsafe { (self.drop)(at.0) }
    }

    /// Takes the box away, if there is one.
    ///
    /// # Safety
    /// As [`boxed_mut`](RecordType::boxed_mut).
    pub(super) unsafe fn take(&self, at: At<'_>) {
        // SAFETY: as the caller says; the box is not there any more before what it held is dropped.
        unsafe {
            if let Some(held) = NonNull::new(at.0.cast::<*mut u8>().replace(null_mut())) {
                (self.drop)(held);
                dealloc(held.as_ptr(), self.layout);
            }
        }
    }
}

unsafe fn record_at<T: Record>(at: NonNull<u8>) -> NonNull<dyn Record> {
    at.cast::<T>()
}
