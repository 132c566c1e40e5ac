//! Lists: where their values lie, and how they grow.

use std::alloc::{Layout, alloc, handle_alloc_error, realloc};
use std::mem::ManuallyDrop;
use std::ptr::NonNull;

use super::{At, Held, Part, PartMut, RecordType, ResourceType, Value, ValueMut, ValueType};

/// What a list has.
#[derive(Clone, Copy)]
pub enum Item {
    /// Structs.
    Record(&'static RecordType),
    /// Elements.
    Value(&'static ValueType),
    /// Resources.
    Resource(&'static ResourceType),
}

/// What is known of a list by its layout.
pub struct ListType {
    item: Item,
    layout: Layout,
    parts: unsafe fn(At<'_>) -> Parts,
    put: unsafe fn(At<'_>, Parts),
}

/// What a `Vec` is made of.
#[derive(Clone, Copy)]
struct Parts {
    first: NonNull<u8>,
    len: usize,
    capacity: usize,
}

impl ListType {
    /// Of a list of such items.
    pub const fn of<T>(item: Item) -> ListType {
        assert!(size_of::<T>() != 0);
        ListType {
            item,
            layout: Layout::new::<T>(),
            parts: parts::<T>,
            put: put::<T>,
        }
    }

    /// How many values there are.
    ///
    /// # Safety
    /// A list of this type lies there.
    #[inline]
    pub(super) unsafe fn len(&self, at: At<'_>) -> usize {
        // SAFETY: as the caller says.
        unsafe { (self.parts)(at).len }
    }

    /// How many values there are, and the first of them.
    ///
    /// # Safety
    /// A list of this type lies there.
    #[inline]
    pub(super) unsafe fn held<'a>(&self, at: At<'a>) -> Held<'a> {
        // SAFETY: as the caller says; the values are borrowed as long as the list.
        unsafe {
            let parts = (self.parts)(at);
            Held {
                len: parts.len,
                alternative: 0,
                part: self.part_of(parts, 0),
            }
        }
    }

    /// One of the values.
    ///
    /// # Safety
    /// A list of this type lies there.
    #[inline]
    pub(super) unsafe fn part<'a>(&self, at: At<'a>, position: usize) -> Option<Part<'a>> {
        // SAFETY: as the caller says; the values are borrowed as long as the list.
        unsafe {
            let parts = (self.parts)(at);
            self.part_of(parts, position)
        }
    }

    /// # Safety
    /// The parts are those of a list of this type that is borrowed for `'a`.
    #[inline]
    unsafe fn part_of<'a>(&self, parts: Parts, position: usize) -> Option<Part<'a>> {
        // SAFETY: as the caller says.
        unsafe {
            let at = self.at(parts, position)?;
            Some(match self.item {
                Item::Record(of) => Part::Record(of.get(at)),
                Item::Value(of) => Part::Primitive(Value::new(at, of)),
                Item::Resource(of) => Part::Resource(of.item(at)),
            })
        }
    }

    /// The same for changing.
    ///
    /// # Safety
    /// As [`part`](ListType::part), and nothing else borrows it.
    #[inline]
    pub(super) unsafe fn part_mut<'a>(&self, at: At<'a>, position: usize) -> Option<PartMut<'a>> {
        // SAFETY: as the caller says.
        unsafe {
            let parts = (self.parts)(at);
            let at = self.at(parts, position)?;
            Some(match self.item {
                Item::Record(of) => PartMut::Record(of.get_mut(at)),
                Item::Value(of) => PartMut::Primitive(ValueMut::new(at, of)),
                Item::Resource(of) => PartMut::Resource(of.item_mut(at)),
            })
        }
    }

    /// Where the value at a position lies, if there are so many.
    ///
    /// # Safety
    /// The parts are those of a list of this type that is borrowed for `'a`.
    #[inline]
    unsafe fn at<'a>(&self, parts: Parts, position: usize) -> Option<At<'a>> {
        let is_there = position < parts.len;
        // SAFETY: as the caller says; the values lie one behind the other.
        is_there.then(|| unsafe { At::new(parts.first.add(position * self.layout.size())) })
    }

    /// A further value, empty.
    ///
    /// # Safety
    /// As [`part_mut`](ListType::part_mut).
    #[inline]
    pub(super) unsafe fn add<'a>(&self, at: At<'a>) -> Option<PartMut<'a>> {
        // SAFETY: as the caller says. There is room behind the last value, and what lies there is made before the list counts
        // it.
        unsafe {
            let mut parts = (self.parts)(at);
            let len = parts.len;
            if len == parts.capacity {
                parts = self.grown(parts);
                (self.put)(at, parts);
            }
            let further = At::new(parts.first.add(len * self.layout.size()));
            match self.item {
                Item::Record(of) => of.put(further),
                Item::Value(of) => of.put(further),
                Item::Resource(of) => of.put(further),
            }
            parts.len += 1;
            (self.put)(at, parts);
            self.part_mut(at, len)
        }
    }

    /// The parts of a list with room for more. Most lists have one value, and values are large, so there is first room for
    /// one; then for twice as many.
    ///
    /// # Safety
    /// The parts are those of a list of this type, which is not used before it has the new ones.
    unsafe fn grown(&self, parts: Parts) -> Parts {
        let capacity = match parts.capacity {
            0 => 1,
            some => some.saturating_mul(2),
        };
        let of = |many: usize| {
            let size = self.layout.size().saturating_mul(many);
            Layout::from_size_align(size, self.layout.align())
        };
        let Ok(layout) = of(capacity) else {
            handle_alloc_error(self.layout)
        };
        // SAFETY: this is what the standard library's lists have from the global allocator: an array of their values.
        let first = unsafe {
            match of(parts.capacity) {
                Ok(old) if old.size() != 0 => realloc(parts.first.as_ptr(), old, layout.size()),
                _ => alloc(layout),
            }
        };
        let Some(first) = NonNull::new(first) else {
            handle_alloc_error(layout)
        };
        Parts {
            first,
            capacity,
            ..parts
        }
    }

    /// Takes all values away.
    ///
    /// # Safety
    /// As [`part_mut`](ListType::part_mut).
    pub(super) unsafe fn clear(&self, at: At<'_>) {
        // SAFETY: as the caller says. The list does not count values any more before they are dropped.
        unsafe {
            let parts = (self.parts)(at);
            (self.put)(at, Parts { len: 0, ..parts });
            for position in 0..parts.len {
                let Some(at) = self.at(parts, position) else {
                    continue;
                };
                match self.item {
                    Item::Record(of) => of.drop(at),
                    Item::Value(of) => of.clear(at),
                    Item::Resource(of) => of.drop(at),
                }
            }
        }
    }
}

unsafe fn parts<T>(at: At<'_>) -> Parts {
    // SAFETY: `ListType::of` takes this function for this type. Of the copy only the parts are taken.
    unsafe {
        let mut list = ManuallyDrop::new(at.0.cast::<Vec<T>>().read());
        Parts {
            first: NonNull::new_unchecked(list.as_mut_ptr().cast()),
            len: list.len(),
            capacity: list.capacity(),
        }
    }
}

unsafe fn put<T>(at: At<'_>, parts: Parts) {
    // SAFETY: as above; the parts are those of a list of this type, in place of which this one comes.
    unsafe {
        let list = Vec::<T>::from_raw_parts(parts.first.cast().as_ptr(), parts.len, parts.capacity);
        at.0.cast().write(list);
    }
}
