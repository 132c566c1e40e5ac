//! The place of a resource of any type.

use std::ptr::NonNull;

use super::{At, drop_at};
use crate::record::AnyResource;

/// What is known of the enum of all resources of a release.
pub struct ResourceType {
    resource: unsafe fn(NonNull<u8>) -> NonNull<dyn AnyResource>,
    put: unsafe fn(NonNull<u8>),
    drop: unsafe fn(NonNull<u8>),
    get: for<'a> unsafe fn(At<'a>) -> Option<&'a dyn AnyResource>,
    change: for<'a> unsafe fn(At<'a>, Change) -> Option<&'a mut dyn AnyResource>,
}

/// What is to become of the place of a resource that may be missing.
#[derive(Clone, Copy)]
pub(super) enum Change {
    /// Nothing.
    None,
    /// There is one, empty.
    Further,
    /// There is none.
    Clear,
}

/// Makes an option and a list of the enum of a release fields.
#[macro_export]
#[doc(hidden)]
macro_rules! resource_fields {
    ($resource:ident) => {
        impl $resource {
            const TYPE: &'static $crate::record::ResourceType =
                &$crate::record::ResourceType::of::<$resource>();
        }
        // SAFETY: the resource is just this one.
        #[allow(unsafe_code)]
        unsafe impl $crate::record::Field for Option<$resource> {
            const EMPTY: Self = None;
            const KIND: $crate::record::Kind = $crate::record::Kind::Resource($resource::TYPE);
        }
        // SAFETY: the list is just this one.
        #[allow(unsafe_code)]
        unsafe impl $crate::record::Field for Vec<$resource> {
            const EMPTY: Self = Vec::new();
            const KIND: $crate::record::Kind =
                $crate::record::Kind::List(&$crate::record::ListType::of::<$resource>(
                    $crate::record::Item::Resource($resource::TYPE),
                ));
        }
    };
}

impl ResourceType {
    /// Of the enum of a release.
    pub const fn of<R: AnyResource + Default>() -> ResourceType {
        ResourceType {
            resource: resource_at::<R>,
            put: put::<R>,
            drop: drop_at::<R>,
            get: get::<R>,
            change: change::<R>,
        }
    }

    /// One in a list.
    ///
    /// # Safety
    /// A resource of this type lies there.
    #[inline]
    pub(super) unsafe fn item<'a>(&self, at: At<'a>) -> &'a dyn AnyResource {
        // SAFETY: as the caller says.
        unsafe { (self.resource)(at.0).as_ref() }
    }

    /// The same for changing.
    ///
    /// # Safety
    /// As [`item`](ResourceType::item), and nothing else borrows it.
    #[inline]
    pub(super) unsafe fn item_mut<'a>(&self, at: At<'a>) -> &'a mut dyn AnyResource {
        // SAFETY: as the caller says.
        unsafe { (self.resource)(at.0).as_mut() }
    }

    /// Makes an empty one in a list.
    ///
    /// # Safety
    /// There is room for a resource of this type, and nothing is lost with what lies there.
    pub(super) unsafe fn put(&self, at: At<'_>) {
        // SAFETY: as the caller says.
        unsafe { (self.put)(at.0) }
    }

    /// Drops one in a list.
    ///
    /// # Safety
    /// A resource of this type lies there, which is not used any more.
    pub(super) unsafe fn drop(&self, at: At<'_>) {
        // SAFETY: as the caller says.
        unsafe { (self.drop)(at.0) }
    }

    /// The one that may be missing.
    ///
    /// # Safety
    /// An `Option` of a resource of this type lies there.
    #[inline]
    pub(super) unsafe fn get<'a>(&self, at: At<'a>) -> Option<&'a dyn AnyResource> {
        // SAFETY: as the caller says.
        unsafe { (self.get)(at) }
    }

    /// The same for changing, after a change.
    ///
    /// # Safety
    /// As [`get`](ResourceType::get), and nothing else borrows it.
    #[inline]
    pub(super) unsafe fn change<'a>(
        &self,
        at: At<'a>,
        change: Change,
    ) -> Option<&'a mut dyn AnyResource> {
        // SAFETY: as the caller says.
        unsafe { (self.change)(at, change) }
    }
}

unsafe fn resource_at<R: AnyResource>(at: NonNull<u8>) -> NonNull<dyn AnyResource> {
    at.cast::<R>()
}

unsafe fn put<R: Default>(at: NonNull<u8>) {
    // SAFETY: `ResourceType::of` takes this function for this type.
    unsafe { at.cast().write(R::default()) }
}

unsafe fn get<R: AnyResource>(at: At<'_>) -> Option<&dyn AnyResource> {
    // SAFETY: as above.
    let resource = unsafe { at.get::<Option<R>>() };
    Some(resource.as_ref()?)
}

unsafe fn change<R: AnyResource + Default>(
    at: At<'_>,
    change: Change,
) -> Option<&mut dyn AnyResource> {
    // SAFETY: as above, and nothing else borrows it.
    let resource = unsafe { at.get_mut::<Option<R>>() };
    match change {
        Change::None => {}
        Change::Further => *resource = Some(R::default()),
        Change::Clear => *resource = None,
    }
    Some(resource.as_mut()?)
}
