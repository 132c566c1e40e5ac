//! The lines by which generated code makes its types records, slots and codes.

/// Makes a generated struct a [`Record`](crate::record::Record), printed, copied and compared as one.
#[macro_export]
#[doc(hidden)]
macro_rules! record {
    ($name:ident, $def:ident, [$($field:ident),* $(,)?]) => {
        $crate::places!([] $name, &$def, [$($field),*]);
        impl Default for $name {
            // Not a part of whatever makes one: a list, a box, a choice.
            #[inline(never)]
            fn default() -> Self {
                const { $name { $($field: $crate::record::Field::EMPTY,)* extra: $crate::record::Extra::EMPTY } }
            }
        }
        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::record::debug(self, f)
            }
        }
        impl Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                $crate::record::cloned(self)
            }
        }
        impl PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::record::equal(self, other)
            }
        }
    };
}

/// Makes an option of such a part a place for a value.
#[macro_export]
#[doc(hidden)]
macro_rules! optional {
    ($item:ty, $kind:ident) => {
        impl $crate::record::Field for Option<$item> {
            const EMPTY: Self = None;
        }
        impl $crate::record::Slot for Option<$item> {
            #[inline]
            fn is_vacant(&self) -> bool {
                self.is_none()
            }
            fn held(&self, at: usize) -> $crate::record::Held<'_> {
                let part = self
                    .as_ref()
                    .map(|value| (0, $crate::record::Part::$kind(value)));
                $crate::record::Held::one(at, part)
            }
            fn change(
                &mut self,
                change: $crate::record::Change,
            ) -> Option<$crate::record::PartMut<'_>> {
                change.of_one(self, |_| Some(Default::default()));
                match self {
                    Some(value) if change.is_first() => Some($crate::record::PartMut::$kind(value)),
                    _ => None,
                }
            }
        }
    };
}

/// Makes a list of such parts a place for values.
#[macro_export]
#[doc(hidden)]
macro_rules! list {
    ([$($of:tt)*] $item:ty, $kind:ident) => {
        impl<$($of)*> $crate::record::Field for Vec<$item> {
            const EMPTY: Self = Vec::new();
        }
        impl<$($of)*> $crate::record::Slot for Vec<$item> {
            #[inline]
            fn is_vacant(&self) -> bool {
                self.is_empty()
            }
            fn held(&self, at: usize) -> $crate::record::Held<'_> {
                $crate::record::Held {
                    len: self.len(),
                    alternative: 0,
                    part: match self.get(at) {
                        Some(value) => Some($crate::record::Part::$kind(value)),
                        None => None,
                    },
                }
            }
            fn change(&mut self, change: $crate::record::Change) -> Option<$crate::record::PartMut<'_>> {
                let element: &mut $item = $crate::record::changed(self, change)?;
                Some($crate::record::PartMut::$kind(element))
            }
        }
    };
}

/// Makes the enum of a choice element: `position => Variant(type)`.
#[macro_export]
#[doc(hidden)]
macro_rules! choice {
    ($(#[$doc:meta])* $name:ident, [$($position:literal => $variant:ident($ty:ty)),* $(,)?]) => {
        $(#[$doc])*
        pub enum $name {
            $(#[allow(missing_docs)] $variant($ty),)*
        }
        impl $name {
            /// The type that it has, and its value.
            fn part(&self) -> (usize, $crate::record::Part<'_>) {
                match self {
                    $($name::$variant(value) => ($position, $crate::record::Plain::part(value)),)*
                }
            }
        }
        impl $crate::record::Field for Option<$name> {
            const EMPTY: Self = None;
        }
        impl $crate::record::Slot for Option<$name> {
            #[inline]
            fn is_vacant(&self) -> bool {
                self.is_none()
            }
            fn held(&self, at: usize) -> $crate::record::Held<'_> {
                $crate::record::Held::one(at, self.as_ref().map($name::part))
            }
            fn change(&mut self, change: $crate::record::Change) -> Option<$crate::record::PartMut<'_>> {
                change.of_one(self, |alternative| match alternative {
                    $($position => Some($name::$variant($crate::record::Plain::empty())),)*
                    _ => None,
                });
                match self {
                    $(Some($name::$variant(value)) if change.is_first() => {
                        Some($crate::record::Plain::part_mut(value))
                    })*
                    _ => None,
                }
            }
        }
        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                let (name, value): (_, &dyn ::std::fmt::Debug) = match self {
                    $($name::$variant(value) => (stringify!($variant), value),)*
                };
                f.debug_tuple(name).field(value).finish()
            }
        }
        impl Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                match self {
                    $($name::$variant(value) => $name::$variant(value.clone()),)*
                }
            }
        }
        impl PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::record::alike(self.part(), other.part())
            }
        }
    };
}

/// Makes the enum of a code set: `position => Variant`. A code that the set does not have is `Other`.
#[macro_export]
#[doc(hidden)]
macro_rules! codes {
    ($(#[$doc:meta])* $name:ident, $def:ident, [$($position:literal => $variant:ident),* $(,)?]) => {
        $(#[$doc])*
        #[allow(missing_docs)]
        pub enum $name {
            $($variant,)*
            /// A code that is not in the set.
            Other(Box<str>),
        }
        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str($crate::record::AnyCode::as_str(self))
            }
        }
        impl Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                $crate::record::same_code(self)
            }
        }
        impl PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::record::AnyCode::position(self) == $crate::record::AnyCode::position(other)
            }
        }
        impl Eq for $name {}
        impl $crate::record::AnyCode for $name {
            fn def() -> &'static $crate::def::CodeSet {
                &$def
            }
            fn at(position: usize) -> Option<Self> {
                match position {
                    $($position => Some($name::$variant),)*
                    _ => None,
                }
            }
            fn other(code: &str) -> Self {
                $name::Other($crate::record::boxed(code))
            }
            fn position(&self) -> Result<usize, &str> {
                match self {
                    $($name::$variant => Ok($position),)*
                    $name::Other(code) => Err(code),
                }
            }
        }
    };
}

/// Makes the enum of all resources of a release: `position => Type`, in the order of `RESOURCES`.
#[macro_export]
#[doc(hidden)]
macro_rules! resources {
    ($release:ident, [$($position:literal => $name:ident),* $(,)?]) => {
        /// A resource of any type.
        #[allow(missing_docs)]
        pub enum Resource {
            $($name($crate::record::Boxed<$name>),)*
            /// A resource of a type that this release does not have, as JSON text.
            Unknown(Box<str>),
        }
        impl Resource {
            /// Reads a resource of any type. What its struct has no place for is kept in `extra`; a resource of a type that
            /// this release does not have is kept as text.
            ///
            /// # Errors
            /// A text that is no JSON object, a key twice in one object.
            pub fn from_json(text: &str) -> Result<Resource, $crate::ReadError> {
                $crate::record::resource_from_json(text, $crate::record::Strictness::Lenient)
            }

            /// Reads a resource that its definition has a place for to the last value.
            ///
            /// # Errors
            /// As [`Resource::from_json`]; the first value without a place, a type that the release does not have.
            pub fn from_json_strict(text: &str) -> Result<Resource, $crate::ReadError> {
                $crate::record::resource_from_json(text, $crate::record::Strictness::Strict)
            }

            /// The resource as JSON, without white space.
            pub fn to_json(&self) -> String {
                $crate::record::resource_to_json(self)
            }

            /// Reads a resource of any type from XML, as [`Resource::from_json`] does from JSON.
            ///
            /// # Errors
            /// What is no resource in well-formed XML.
            pub fn from_xml(text: &str) -> Result<Resource, $crate::xml::XmlError> {
                $crate::xml::resource_from_xml(text, $crate::record::Strictness::Lenient)
            }

            /// Reads a resource from XML that its definition has a place for to the last value.
            ///
            /// # Errors
            /// As [`Resource::from_xml`]; the first value without a place, a type that the release does not have.
            pub fn from_xml_strict(text: &str) -> Result<Resource, $crate::xml::XmlError> {
                $crate::xml::resource_from_xml(text, $crate::record::Strictness::Strict)
            }

            /// The resource as XML, without white space.
            ///
            /// # Errors
            /// What XML cannot hold: see [`Xml::to_xml`]($crate::Xml::to_xml).
            pub fn to_xml(&self) -> Result<String, $crate::xml::XmlError> {
                $crate::xml::resource_to_xml(self)
            }
        }
        impl ::std::fmt::Debug for Resource {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::record::debug_resource(self, f)
            }
        }
        impl Clone for Resource {
            fn clone(&self) -> Self {
                $crate::record::cloned_resource(self)
            }
        }
        impl PartialEq for Resource {
            fn eq(&self, other: &Self) -> bool {
                $crate::record::equal_resources(self, other)
            }
        }
        impl Default for Resource {
            /// A resource of unknown type, without anything.
            fn default() -> Self {
                Resource::Unknown("{}".into())
            }
        }
        $crate::optional!(Resource, Resource);
        $crate::list!([] Resource, Resource);
        impl $crate::xml::Released for Resource {
            const RELEASE: $crate::Release = $crate::Release::$release;
        }
        $(
            impl $crate::xml::Released for $name {
                const RELEASE: $crate::Release = $crate::Release::$release;
            }
            impl $crate::record::Discard for $name {
                // A call for other crates, whatever it does.
                #[inline(never)]
                fn discard(self: Box<Self>) {}
            }
            impl From<$name> for Resource {
                #[inline]
                fn from(resource: $name) -> Resource {
                    Resource::$name(resource.into())
                }
            }
        )*
        impl $crate::record::AnyResource for Resource {
            fn record(&self) -> Option<&dyn $crate::record::Record> {
                match self {
                    $(Resource::$name(resource) => Some(&**resource),)*
                    Resource::Unknown(_) => None,
                }
            }
            fn record_mut(&mut self) -> Option<&mut dyn $crate::record::Record> {
                match self {
                    $(Resource::$name(resource) => Some(&mut **resource),)*
                    Resource::Unknown(_) => None,
                }
            }
            fn become_type(&mut self, name: &str) -> bool {
                let found = RESOURCES.binary_search_by(|one| one.def.name.cmp(name));
                *self = match found {
                    $(Ok($position) => Resource::$name($crate::record::Boxed::default()),)*
                    _ => return false,
                };
                true
            }
            fn become_unknown(&mut self, json: &str) {
                *self = Resource::Unknown(json.into());
            }
            fn unknown(&self) -> Option<&str> {
                match self {
                    Resource::Unknown(json) => Some(json),
                    _ => None,
                }
            }
        }
    };
}

/// Makes an extension what may stand beside primitive values.
#[macro_export]
#[doc(hidden)]
macro_rules! beside {
    ($extension:ident, $def:ident) => {
        impl $crate::record::Extends for $extension {
            const BESIDE: &'static $crate::def::TypeDef = &$def;
        }
    };
}
