//! The README's first command, and what it says there that the command prints.

use system_tests::binary::run;
use system_tests::root;

/// The text between the first line that is `open`, behind `from`, and the next fence.
fn block<'a>(text: &'a str, open: &str) -> &'a str {
    let (_, behind) = text.split_once(open).expect("a block of this kind");
    behind.split_once("```").expect("the end of the block").0
}

#[test]
fn the_readme_shows_what_its_first_command_prints() {
    let root = root();
    let readme = std::fs::read_to_string(root.join("README.md")).expect("the README");
    let command = block(&readme, "```sh\n").trim();
    let shown = block(&readme, "```text\n");
    let folder = tempfile::tempdir().expect("a folder");
    let output = folder.path().join("demo").display().to_string();
    let arguments = command
        .strip_prefix("cargo run --release --bin healthcare-connector -- ")
        .expect("the command runs the binary")
        .replace("out/demo", &output);
    let storage = format!("{}/", root.display());
    let arguments = arguments.split(' ').map(|word| match word {
        "tests/corpus/demo" => format!("{storage}{word}"),
        word => word.to_owned(),
    });
    let said = run(arguments);
    assert_eq!(said.status, 0, "{}", said.err);
    let printed = said
        .out
        .replace(&output, "/path/to/out/demo")
        .replace(&storage, "");
    // How long it took is never the same.
    let without_time = |text: &str| {
        let (first, rest) = text.split_once('\n').expect("lines");
        let first = first.split_once(" in ").expect("a time").0;
        format!("{first}\n{rest}")
    };
    assert_eq!(without_time(&printed), without_time(shown));
}
