//! The lines by which generated code makes its types records and resources.

/// Makes a generated struct a [`Record`](crate::record::Record), printed, copied and compared as one.
#[macro_export]
#[doc(hidden)]
macro_rules! record {
    ($name:ident, $def:ident, [$($field:ident),* $(,)?]) => {
        $crate::places!([] $name, &$def, [$($field),*]);
        impl Default for $name {
            #[inline]
            fn default() -> Self {
                $crate::record::empty()
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
        $crate::resource_fields!(Resource);
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
                extern "C" fn discard(self: Box<Self>) {}
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
            #[inline(never)]
            extern "C" fn discard_beside(_: Box<$crate::Beside<Self>>) {}
        }
    };
}
