//! The program `healthcare-connector`.

use std::process::ExitCode;

// Columns are many small arrays that one thread makes and another one drops: the system's allocator keeps twice the memory
// for them and needs a quarter more time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    healthcare_connector::cli::run(std::env::args_os())
}
