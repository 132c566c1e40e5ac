//! Makes typed structs and tables of what `site.toml` declares.

fn main() {
    codegen::site::build("site.toml");
}
