//! What both tables of figures are made with: the clock, the memory of a measure, programs run from outside.

pub mod clock;
pub mod memory;
pub mod program;

/// The program's allocator, for all that is measured here, the peers included.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;
