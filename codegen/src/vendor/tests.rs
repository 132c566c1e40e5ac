use super::*;

const LOCK: &str = r#"
[[source]]
key = "a"
family = "hl7v2"
registry = "pypi"
name = "a-package"
version = "1.2"
license = "MIT"
file = "a.whl"
sha256 = "00"

[[source]]
key = "b"
family = "hl7v2"
registry = "npm"
name = "@scope/b"
version = "3.0.0"
license = "CC0-1.0"
file = "b.tgz"
sha256 = ""
"#;

fn files(of: &[(&str, &str)]) -> Files {
    of.iter()
        .map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec()))
        .collect()
}

#[test]
fn packages_are_asked_for_by_name_and_exact_version() {
    let lock = Lock::parse(LOCK).unwrap();
    assert_eq!(lock.families(), ["hl7v2"]);
    let arguments: Vec<String> = lock
        .sources
        .iter()
        .map(|source| {
            let command = download(source, Path::new("."));
            command
                .get_args()
                .last()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    assert_eq!(arguments, ["a-package==1.2", "@scope/b@3.0.0"]);
}

#[test]
fn a_lock_reads_what_it_writes() {
    let mut lock = Lock::parse(LOCK).unwrap();
    lock.files.insert("hl7v2/tables.json".into(), sha256(b"{}"));
    assert_eq!(Lock::parse(&lock.to_text()), Ok(lock));
}

#[test]
fn a_lock_names_no_file_outside_the_cache() {
    for file in ["../a.whl", "/a.whl", "..", "", "a\\b"] {
        let text = LOCK.replace("a.whl", &file.replace('\\', "\\\\"));
        assert!(
            Lock::parse(&text).is_err_and(|error| error.contains("is not the name of a file")),
            "{file}"
        );
    }
    let text = LOCK.replace("a-package", "--index-url");
    assert!(Lock::parse(&text).is_err_and(|error| error.contains("is not a package")));
}

#[test]
fn every_kind_of_difference_is_told() {
    let mut lock = Lock::default();
    for (file, text) in [("f/same", "1"), ("f/changed", "2"), ("f/unlocked", "other")] {
        lock.files.insert(file.into(), sha256(text.as_bytes()));
    }
    let made = files(&[
        ("f/same", "1"),
        ("f/changed", "2"),
        ("f/unlocked", "3"),
        ("f/missing", "4"),
    ]);
    let stands = files(&[
        ("f/same", "1"),
        ("f/changed", "x"),
        ("f/unlocked", "3"),
        ("f/unknown", "5"),
    ]);
    let report = Report {
        sources: 2,
        files: 4,
        differences: compare(&made, &stands, &lock),
        written: false,
    };
    assert!(!report.is_good());
    assert_eq!(
        report.to_string(),
        "changed: specs/f/changed\nmissing: specs/f/missing\nnot from the packages: specs/f/unknown\n\
         another hash in specs.lock: specs/f/unlocked\n4 files made from 2 packages; 4 differ (--write replaces them)"
    );
}

#[test]
fn replacing_leaves_exactly_what_was_made() {
    let folder = tempfile::tempdir().unwrap();
    let made = files(&[("f/a", "1"), ("f/deep/b", "2")]);
    replace(
        folder.path(),
        &files(&[("f/a", "0"), ("f/old", "3")]),
        &Files::new(),
    )
    .unwrap();
    let stands = read_families(folder.path(), &["f".into()]).unwrap();
    replace(folder.path(), &made, &stands).unwrap();
    assert_eq!(read_families(folder.path(), &["f".into()]).unwrap(), made);
}

#[test]
fn an_archive_with_another_hash_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("a.whl"), "not the package").unwrap();
    let mut source = Lock::parse(LOCK).unwrap().sources.remove(0);
    let refused = obtain(&mut source, folder.path(), true);
    assert!(refused.is_err_and(|error| error.to_string().contains("but specs.lock pins 00")));
    source.sha256.clear();
    assert!(obtain(&mut source, folder.path(), false).is_err());
    obtain(&mut source, folder.path(), true).unwrap();
    assert_eq!(source.sha256, sha256(b"not the package"));
}

#[test]
fn arguments_say_where_archives_lie_and_whether_to_write() {
    let options = Options::parse(&["--cache", "archives", "--write"]).unwrap();
    assert_eq!(options.cache, Some(PathBuf::from("archives")));
    assert!(options.write);
    assert!(!Options::parse(&["--check"]).unwrap().write);
    for wrong in [
        &["--cache"] as &[&str],
        &["--chek"],
        &["--check", "--write"],
    ] {
        let refused = Options::parse(wrong);
        assert!(refused.is_err_and(|error| error.to_string().contains(USAGE)));
    }
}
