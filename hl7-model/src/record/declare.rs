//! The one line by which generated code makes a struct a record. Its methods are inline: code for a struct is made where
//! the struct is used, and thousands of structs cost a build nothing but their names.

/// Makes a generated struct a [`Record`](crate::record::Record). `position => field` lists its slots.
///
/// * `record!(segment Pid, PID, [1 => set_id_pid, 2 => patient_id]);` with `PID: SegmentDef` in scope. Fields are
///   `Maybe<String>`, `Maybe<Nm>`, ..., `Maybe<Box<Cx>>`, repeating ones `Vec<Maybe<String>>`, `Vec<Maybe<Cx>>`; the last
///   is `extra: Extra`. The struct derives `Default`; `Clone`, `Debug` and `PartialEq` come from here.
/// * `record!(composite Cx, CX, [1 => id_number]);` the same with `CX: CompositeDef`.
/// * `record!(group OruR01PatientResult, "PATIENT_RESULT", [1 => patient]);` Members are `Option<Box<Pid>>`, `Vec<Obx>`,
///   and groups likewise, in the order of the nodes of the group in `StructureDef::superset`.
/// * `record!(structure OruR01, ORU_R01, [1 => msh, 2 => sft]);` the same with `ORU_R01: StructureDef`; `msh` is
///   `Box<Msh>`, the last field is `unplaced: Vec<Unplaced>`.
#[macro_export]
macro_rules! record {
    (segment $name:ident, $def:ident, $slots:tt) => {
        $crate::record!(@impl $name, $crate::record::Shape::Segment(&$def), $slots, extra);
        impl $crate::record::Segmented for $name {
            #[inline]
            fn def() -> &'static $crate::def::SegmentDef {
                &$def
            }
        }
    };
    (composite $name:ident, $def:ident, $slots:tt) => {
        $crate::record!(@impl $name, $crate::record::Shape::Composite(&$def), $slots, extra);
        impl $crate::record::Composite for $name {
            #[inline]
            fn def() -> &'static $crate::def::CompositeDef {
                &$def
            }
        }
        impl $crate::record::Part for $name {
            const HOLDS: $crate::record::Holds = $crate::record::Holds::Record;
            #[inline]
            fn entry(&self) -> $crate::record::Entry<'_> {
                $crate::record::Entry::Record(self)
            }
            #[inline]
            fn entry_mut(&mut self) -> $crate::record::EntryMut<'_> {
                $crate::record::EntryMut::Record(self)
            }
        }
    };
    (group $name:ident, $wire:literal, $slots:tt) => {
        $crate::record!(@impl $name, $crate::record::Shape::Group($wire), $slots, none);
    };
    (structure $name:ident, $def:ident, $slots:tt) => {
        $crate::record!(@impl $name, $crate::record::Shape::Structure(&$def), $slots, unplaced);
        impl $crate::record::Structured for $name {
            #[inline]
            fn def() -> &'static $crate::def::StructureDef {
                &$def
            }
        }
    };
    (@impl $name:ident, $shape:expr, [$($position:literal => $field:ident),* $(,)?], $rest:ident) => {
        impl $crate::record::Record for $name {
            #[inline]
            fn shape(&self) -> $crate::record::Shape {
                $shape
            }
            #[inline]
            fn slot(&self, position: usize) -> Option<&dyn $crate::record::Slot> {
                match position {
                    $($position => Some(&self.$field),)*
                    _ => None,
                }
            }
            #[inline]
            fn slot_mut(&mut self, position: usize) -> Option<&mut dyn $crate::record::Slot> {
                match position {
                    $($position => Some(&mut self.$field),)*
                    _ => None,
                }
            }
            #[inline]
            fn names(&self) -> &'static [&'static str] {
                &[$(stringify!($field)),*]
            }
            $crate::record!(@rest $rest);
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
    (@rest none) => {};
    (@rest extra) => {
        #[inline]
        fn extra(&self) -> Option<&$crate::record::Extra> {
            Some(&self.extra)
        }
        #[inline]
        fn extra_mut(&mut self) -> Option<&mut $crate::record::Extra> {
            Some(&mut self.extra)
        }
    };
    (@rest unplaced) => {
        #[inline]
        fn unplaced(&self) -> &[$crate::record::Unplaced] {
            &self.unplaced
        }
        #[inline]
        fn unplaced_mut(&mut self) -> Option<&mut Vec<$crate::record::Unplaced>> {
            Some(&mut self.unplaced)
        }
    };
}
