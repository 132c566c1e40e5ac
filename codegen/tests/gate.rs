//! The gate in the model's `build.rs`, compiled and run as cargo does it, over copies of the folders that it reads.

mod workspace;

use std::path::{Path, PathBuf};
use std::process::Command;

use codegen::digest::{Files, digest, inputs};
use tempfile::TempDir;
use workspace::{Workspace, real};

const STALE: &str = "cargo::error=hl7-model/src/generated is stale: run cargo codegen";
const PROMOTIONS: &str = "specs/fixups/promotions.toml";

struct Gate {
    workspace: Workspace,
    script: PathBuf,
    _folder: TempDir,
}

impl Gate {
    /// A fresh copy of the workspace and the compiled script.
    fn new() -> Gate {
        let workspace = Workspace::copy();
        let model = workspace.root().join("hl7-model");
        workspace::copy(
            &real().join(codegen::GENERATED),
            &model.join("src/generated"),
        );
        std::fs::copy(real().join("hl7-model/build.rs"), model.join("build.rs")).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let script = folder.path().join("build-script");
        let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
        let status = Command::new(rustc)
            .args(["--edition", "2024", "-o"])
            .args([&script, &model.join("build.rs")])
            .status()
            .unwrap();
        assert!(status.success());
        Gate {
            workspace,
            script,
            _folder: folder,
        }
    }

    /// What the script says to cargo.
    fn run(&self) -> String {
        let model = self.workspace.root().join("hl7-model");
        let output = Command::new(&self.script)
            .current_dir(&model)
            .env("CARGO_MANIFEST_DIR", &model)
            .output()
            .unwrap();
        assert!(output.status.success());
        String::from_utf8(output.stdout).unwrap()
    }

    fn is_stale(&self) -> bool {
        let said = self.run();
        let errors: Vec<&str> = said
            .lines()
            .filter(|line| line.starts_with("cargo::error="))
            .collect();
        assert!(errors.is_empty() || errors == [STALE], "{errors:?}");
        !errors.is_empty()
    }
}

/// What cargo is told to watch.
fn watched(said: &str) -> Vec<&str> {
    said.lines()
        .filter_map(|line| line.strip_prefix("cargo::rerun-if-changed="))
        .collect()
}

#[test]
fn one_changed_line_of_specs_or_generator_stops_the_build() {
    let gate = Gate::new();
    assert!(!gate.is_stale(), "run cargo codegen");
    for (path, line) in [
        (PROMOTIONS, "\n# a word"),
        ("specs/hl7v2/2.3/segments.json", "\n"),
        ("specs/names.lock", "ZZZ-1\tname\n"),
        ("codegen/src/emit/segments.rs", "\n// a word"),
    ] {
        let before = gate.workspace.read(path);
        gate.workspace.write(path, &format!("{before}{line}"));
        assert!(gate.is_stale(), "{path}");
        gate.workspace.write(path, &before);
        assert!(!gate.is_stale(), "{path}");
    }
    gate.workspace.replace(
        "specs/tables.toml",
        "\n[fragment]\n",
        "\n[fragment] # a word\n",
    );
    assert!(gate.is_stale());
}

#[test]
fn a_new_file_of_facts_stops_the_build() {
    let gate = Gate::new();
    gate.workspace.write("specs/fixups/new.toml", "");
    assert!(gate.is_stale());
}

#[test]
fn a_tree_without_a_digest_is_stale() {
    let gate = Gate::new();
    let digest = gate
        .workspace
        .root()
        .join(codegen::GENERATED)
        .join("DIGEST");
    std::fs::remove_file(digest).unwrap();
    assert!(gate.is_stale());
}

#[test]
fn what_has_no_say_in_the_tree_stops_nothing() {
    let gate = Gate::new();
    gate.workspace
        .write("codegen/src/cli.rs", "// another command");
    gate.workspace
        .write("codegen/src/vendor/lock.rs", "// another lock");
    gate.workspace.write("specs/README.md", "other words");
    assert!(!gate.is_stale());
}

#[test]
fn line_endings_do_not_matter() {
    let gate = Gate::new();
    for path in [
        PROMOTIONS,
        "specs/names.lock",
        "codegen/src/ir.rs",
        "hl7-model/src/generated/DIGEST",
    ] {
        let text = gate.workspace.read(path);
        gate.workspace.write(path, &text.replace('\n', "\r\n"));
    }
    assert!(!gate.is_stale());
    assert!(codegen::generate(gate.workspace.root()).is_ok());
}

#[test]
fn a_published_package_has_nothing_to_compare() {
    let gate = Gate::new();
    std::fs::remove_dir_all(gate.workspace.root().join("specs/hl7v2")).unwrap();
    let said = gate.run();
    assert_eq!(said, "cargo::rerun-if-changed=build.rs\n");
}

#[test]
fn cargo_watches_every_input_and_the_folders_of_new_ones() {
    let gate = Gate::new();
    let said = gate.run();
    let watched = watched(&said);
    for path in [
        "build.rs",
        "src/generated/DIGEST",
        "../specs/hl7v2/2.8.2",
        "../specs/hl7v2/2.8.2/segments.json",
        "../specs/fixups",
        "../specs/names.lock",
        "../specs/tables.toml",
        "../codegen/src/lower",
        "../codegen/src/ir.rs",
    ] {
        assert!(watched.contains(&path), "{path}");
    }
    for path in watched {
        let below = gate.workspace.root().join("hl7-model").join(path);
        assert!(below.exists(), "{path}: cargo would ask again each time");
        assert!(!["../specs", "../codegen/src"].contains(&path));
    }
}

#[test]
fn the_digest_tells_paths_and_contents_apart() {
    let of = |files: &[(&str, &str)]| {
        let files: Files = files
            .iter()
            .map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()))
            .collect();
        digest(&files)
    };
    let digests = [
        of(&[]),
        of(&[("a", "")]),
        of(&[("a", "b")]),
        of(&[("ab", "")]),
        of(&[("a", ""), ("b", "")]),
        of(&[("a", "\r")]),
        of(&[("a", "\n")]),
    ];
    for (at, one) in digests.iter().enumerate() {
        assert_eq!(one.len(), 32);
        assert!(!digests[..at].contains(one), "{at}");
    }
    assert_eq!(of(&[("a", "x\r\ny\r\n")]), of(&[("a", "x\ny\n")]));
}

#[test]
fn an_input_that_cannot_be_read_is_named() {
    let refused = inputs(Path::new("/nowhere/at/all"), "hl7v2").unwrap_err();
    assert!(refused.to_string().starts_with("/nowhere/at/all/specs"));
}
