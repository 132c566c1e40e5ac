//! The rooms keep to themselves: what each package may depend on and which texts may not stand in its sources.

use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;
use system_tests::{files_below, root};

fn metadata() -> Value {
    let output = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--format-version",
            "1",
            "--no-deps",
            "--offline",
        ])
        .current_dir(root())
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "cargo metadata failed");
    serde_json::from_slice(&output.stdout).expect("cargo metadata writes JSON")
}

/// The names of the packages that `package` depends on in normal and build use.
fn dependencies(metadata: &Value, package: &str) -> Vec<String> {
    let found = metadata["packages"]
        .as_array()
        .expect("packages")
        .iter()
        .find(|entry| entry["name"] == package)
        .unwrap_or_else(|| panic!("no package {package}"));
    found["dependencies"]
        .as_array()
        .expect("dependencies")
        .iter()
        .filter(|dependency| dependency["kind"] != "dev")
        .map(|dependency| dependency["name"].as_str().expect("a name").to_owned())
        .collect()
}

/// Every Rust source below `folder` that people write, with its text.
fn sources(folder: &Path) -> Vec<(PathBuf, String)> {
    let written = |path: &PathBuf| {
        path.extension().is_some_and(|extension| extension == "rs")
            && !path.iter().any(|part| part == "generated")
    };
    let read = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).expect("a readable file");
        (path, text)
    };
    let found: Vec<_> = files_below(folder)
        .into_iter()
        .filter(written)
        .map(read)
        .collect();
    assert!(!found.is_empty(), "{} has no sources", folder.display());
    found
}

const ROOMS: [&str; 5] = [
    "codegen",
    "model-core",
    "hl7-model",
    "fhir-model",
    "healthcare-connector",
];

#[test]
fn codegen_depends_on_no_other_room() {
    let dependencies = dependencies(&metadata(), "codegen");
    assert!(
        dependencies
            .iter()
            .all(|name| !ROOMS.contains(&name.as_str())),
        "{dependencies:?}"
    );
}

#[test]
fn models_depend_on_model_core_alone() {
    let metadata = metadata();
    for model in ["hl7-model", "fhir-model"] {
        if !root().join(model).is_dir() {
            continue;
        }
        let rooms: Vec<_> = dependencies(&metadata, model)
            .into_iter()
            .filter(|name| ROOMS.contains(&name.as_str()))
            .collect();
        assert_eq!(rooms, ["model-core"], "{model}");
    }
    let rooms = dependencies(&metadata, "model-core");
    assert!(
        rooms.iter().all(|name| !ROOMS.contains(&name.as_str())),
        "{rooms:?}"
    );
}

#[test]
fn models_alone_need_no_arrow() {
    for model in ["hl7-model", "fhir-model"] {
        let output = Command::new(env!("CARGO"))
            .args(["tree", "--offline", "--edges", "normal", "--prefix", "none"])
            .args(["--package", model])
            .current_dir(root())
            .output()
            .expect("cargo runs");
        let tree = String::from_utf8(output.stdout).expect("UTF-8");
        assert!(tree.contains("model-core"), "{model}: {tree}");
        assert!(!tree.contains("arrow"), "{model}: {tree}");
    }
}

#[test]
fn only_the_connector_speaks_to_servers_and_only_where_it_is_meant_to() {
    const WIRE: [&str; 5] = ["reqwest", "rustls", "ring", "hyper", "tokio"];
    for room in ROOMS
        .into_iter()
        .filter(|room| *room != "healthcare-connector")
    {
        let output = Command::new(env!("CARGO"))
            .args([
                "tree",
                "--offline",
                "--edges",
                "normal,build",
                "--prefix",
                "none",
            ])
            .args(["--all-features", "--package", room])
            .current_dir(root())
            .output()
            .expect("cargo runs");
        let tree = String::from_utf8(output.stdout).expect("UTF-8");
        assert!(tree.contains(room), "{room}: {tree}");
        let names = tree.lines().filter_map(|line| line.split(' ').next());
        let speaks: Vec<_> = names.filter(|name| WIRE.contains(name)).collect();
        assert!(speaks.is_empty(), "{room}: {speaks:?}");
    }
    let speaking = ["connector/src/api", "connector/src/store"].map(|room| root().join(room));
    for (path, text) in sources(&root().join("connector/src")) {
        let names =
            text.split(|sign: char| !sign.is_ascii_alphanumeric() && sign != '_' && sign != ':');
        let crates = names.filter_map(|name| name.split_once("::").map(|(first, _)| first));
        let speaks = crates.into_iter().find(|name| WIRE.contains(name));
        assert!(
            speaking.iter().any(|room| path.starts_with(room)) || speaks.is_none(),
            "{} uses {speaks:?}",
            path.display()
        );
    }
}

#[test]
fn models_build_without_other_packages() {
    let metadata = metadata();
    let packages = metadata["packages"].as_array().expect("packages");
    for model in packages.iter().filter(|entry| {
        ["hl7-model", "fhir-model"].contains(&entry["name"].as_str().unwrap_or_default())
    }) {
        let dependencies = model["dependencies"].as_array().expect("dependencies");
        let built_with = dependencies.iter().filter(|one| one["kind"] == "build");
        assert_eq!(built_with.count(), 0, "{}", model["name"]);
    }
}

#[test]
fn nobody_imports_generated_modules_by_path() {
    for room in [
        "codegen",
        "model-core",
        "hl7-model",
        "fhir-model",
        "connector",
        "connector/python",
    ] {
        for (path, text) in sources(&root().join(room).join("src")) {
            let is_root = ["hl7-model/src/lib.rs", "fhir-model/src/lib.rs"]
                .iter()
                .any(|root| path.ends_with(root));
            if is_root || path.starts_with(root().join("codegen")) {
                continue;
            }
            for (number, line) in text.lines().enumerate() {
                let line = line.trim_start();
                let imports = line.contains("generated::") && !line.starts_with("//");
                assert!(
                    !imports,
                    "{}:{} goes past the crate root",
                    path.display(),
                    number + 1
                );
            }
        }
    }
}

#[test]
fn models_do_no_io_and_read_no_clock() {
    let forbidden = [
        "std::fs",
        "std::net",
        "std::process",
        "std::env",
        "SystemTime::now",
        "Instant::now",
        "Utc::now",
        "Local::now",
    ];
    for room in ["model-core", "hl7-model", "fhir-model"] {
        for (path, text) in sources(&root().join(room).join("src")) {
            // Unit tests may read the specs.
            let within = path.strip_prefix(root()).expect("a source of the project");
            let is_tests = within
                .iter()
                .any(|part| part == "tests" || part == "tests.rs");
            let own = if is_tests { "" } else { &*text };
            for (number, line) in own.lines().enumerate() {
                if line == "#[cfg(test)]" {
                    break;
                }
                if line.trim_start().starts_with("//") {
                    continue;
                }
                for word in forbidden {
                    assert!(
                        !line.contains(word),
                        "{}:{} uses {word}",
                        path.display(),
                        number + 1
                    );
                }
            }
        }
    }
}

#[test]
fn unsafe_stands_in_three_places() {
    for room in [
        "codegen",
        "model-core",
        "hl7-model",
        "fhir-model",
        "connector",
        "connector/python",
    ] {
        for (path, text) in sources(&root().join(room).join("src")) {
            // SIMD, how the parts of structs lie, and what Python hands over as Arrow.
            let allowed = [
                "hl7-model/src/wire/scan.rs",
                "fhir-model/src/record/layout",
                "connector/python/src/arrow.rs",
            ];
            let of = path.strip_prefix(root()).expect("a file of the project");
            if allowed.iter().any(|allowed| of.starts_with(allowed)) {
                continue;
            }
            let found = text.lines().any(|line| {
                let line = line.trim_start();
                let words = ["unsafe {", "unsafe fn", "unsafe impl", "unsafe trait"];
                !line.starts_with("//") && words.iter().any(|words| line.contains(words))
            });
            assert!(!found, "{} uses unsafe", path.display());
        }
    }
}

#[test]
fn one_version_of_arrow_in_the_tree() {
    let lock = std::fs::read_to_string(root().join("Cargo.lock")).expect("Cargo.lock");
    for name in ["arrow-array", "arrow-schema", "arrow-buffer", "parquet"] {
        let count = lock.matches(&format!("name = \"{name}\"\n")).count();
        assert_eq!(count, 1, "{name} is there {count} times");
    }
}

#[test]
fn generated_types_derive_clone_and_default_alone() {
    let files = files_below(&root().join("hl7-model/src/generated"));
    assert!(!files.is_empty(), "no generated tree");
    for path in files {
        let text = std::fs::read_to_string(&path).expect("a readable file");
        for line in text
            .lines()
            .map(str::trim)
            .filter(|line| line.starts_with("#[derive("))
        {
            assert!(
                ["#[derive(Clone, Default)]", "#[derive(Default)]"].contains(&line),
                "{}: {line}",
                path.display()
            );
        }
        assert!(
            !text.contains("\nimpl "),
            "{} carries behaviour",
            path.display()
        );
    }
}

#[test]
fn the_python_package_needs_no_second_arrow_and_nobody_needs_it() {
    let metadata = metadata();
    let package = "healthcare-connector-python";
    let own = dependencies(&metadata, package);
    assert!(own.iter().any(|name| name == "healthcare-connector"));
    assert!(
        !own.iter()
            .any(|name| name == "arrow" || name == "pyo3-arrow")
    );
    for room in ROOMS {
        let others = dependencies(&metadata, room);
        assert!(!others.iter().any(|name| name == package || name == "pyo3"));
    }
}
