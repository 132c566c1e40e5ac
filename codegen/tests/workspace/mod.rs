//! A copy of what the generator reads, in a folder of its own, for tests that change it.

use std::path::{Path, PathBuf};

use tempfile::TempDir;

/// A workspace with `specs/` and `codegen/src`.
pub struct Workspace {
    folder: TempDir,
}

/// The real one.
pub fn real() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

impl Workspace {
    /// A copy of the real one, without a generated tree.
    pub fn copy() -> Workspace {
        let folder = tempfile::tempdir().unwrap();
        for part in ["specs", "codegen/src"] {
            copy(&real().join(part), &folder.path().join(part));
        }
        Workspace { folder }
    }

    /// The same with a small standard for each release of FHIR, that of `golden_fhir`: for tests whose subject is what is
    /// done with a tree, and not what is in it.
    #[allow(dead_code)]
    pub fn small() -> Workspace {
        let folder = tempfile::tempdir().unwrap();
        let specs = folder.path().join("specs");
        for part in ["specs/hl7v2", "specs/fixups", "codegen/src"] {
            copy(&real().join(part), &folder.path().join(part));
        }
        for entry in std::fs::read_dir(real().join("specs")).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() {
                std::fs::copy(&path, specs.join(path.file_name().unwrap())).unwrap();
            }
        }
        let garden = real().join("codegen/tests/golden_fhir/garden/specs");
        for (release, _) in codegen::fhir::RELEASES {
            copy(&garden.join("fhir/r4"), &specs.join("fhir").join(release));
        }
        std::fs::copy(
            garden.join("fhir_tables.toml"),
            specs.join("fhir_tables.toml"),
        )
        .unwrap();
        Workspace { folder }
    }

    /// Adds the committed schemas to a small one: what `write` would make of its specs.
    #[allow(dead_code)]
    pub fn add_schemas(&self) {
        let schemas = real().join(codegen::SCHEMAS);
        copy(&schemas, &self.root().join(codegen::SCHEMAS));
        let fhir = codegen::fhir::SCHEMAS;
        let garden = real().join("codegen/tests/golden_fhir/garden").join(fhir);
        for (release, _) in codegen::fhir::RELEASES {
            copy(&garden.join("r4"), &self.root().join(fhir).join(release));
        }
    }

    pub fn root(&self) -> &Path {
        self.folder.path()
    }

    pub fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.root().join(path)).unwrap()
    }

    pub fn write(&self, path: &str, text: &str) {
        let path = self.root().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    /// Replaces a text that is there once.
    pub fn replace(&self, path: &str, old: &str, new: &str) {
        let text = self.read(path);
        assert_eq!(text.matches(old).count(), 1, "{old} in {path}");
        self.write(path, &text.replace(old, new));
    }
}

/// Copies a folder with all below it.
pub fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            std::fs::copy(&path, &target).unwrap();
        }
    }
}
