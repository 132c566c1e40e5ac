//! Files on a disk, listed and read.

use std::fs;
use std::io::{Read, Write};
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::atomic::AtomicU64;

use flate2::Compression;
use flate2::write::GzEncoder;
use tempfile::TempDir;
use zip::write::SimpleFileOptions;

use super::{Fault, Listing, NamePattern, Visitor, read};

fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    folder
}

fn list(root: &Path, pattern: &str, recursive: bool) -> Listing {
    Listing::of(root, &NamePattern::new(pattern).unwrap(), recursive, &[])
}

/// Names below the root.
fn names(root: &Path, listing: &Listing) -> Vec<String> {
    let root = format!("{}/", root.display());
    let names = listing
        .files
        .iter()
        .map(|file| file.name.replace(&root, ""));
    names.collect()
}

/// What a visitor is shown: name, bytes and the fault that ended them.
#[derive(Default)]
struct Shown {
    streams: Vec<(String, Vec<u8>, Option<Fault>)>,
    faults: Vec<(String, Fault)>,
    left_out: Vec<String>,
}

impl Visitor for Shown {
    fn stream(&mut self, name: &str, bytes: &mut dyn Read) -> ControlFlow<()> {
        let mut all = Vec::new();
        let fault = bytes
            .read_to_end(&mut all)
            .err()
            .map(|error| Fault::of(&error));
        self.streams.push((short(name), all, fault));
        ControlFlow::Continue(())
    }

    fn fault(&mut self, name: &str, fault: Fault) -> ControlFlow<()> {
        self.faults.push((short(name), fault));
        ControlFlow::Continue(())
    }

    fn left_out(&mut self, name: &str) -> ControlFlow<()> {
        self.left_out.push(short(name));
        ControlFlow::Continue(())
    }
}

/// The name without the folder.
fn short(name: &str) -> String {
    let folder = name
        .split('!')
        .next()
        .unwrap()
        .rsplit_once('/')
        .map_or("", |(folder, _)| folder);
    name[folder.len()..].trim_start_matches('/').to_owned()
}

fn show(root: &Path, pattern: &str) -> Shown {
    let mut shown = Shown::default();
    for file in &list(root, pattern, true).files {
        assert!(read(file, &AtomicU64::new(0), &mut shown).is_continue());
    }
    shown
}

fn gz(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn zipped(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in members {
        writer
            .start_file(*name, SimpleFileOptions::default())
            .unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

#[test]
fn files_are_listed_in_the_order_of_their_paths() {
    let folder = folder(&[
        ("b.hl7", b""),
        ("a/z.hl7", b""),
        ("a.hl7", b""),
        ("a/b/c.hl7", b""),
        ("x.txt", b""),
    ]);
    let all = list(folder.path(), "*.hl7", true);
    assert_eq!(
        names(folder.path(), &all),
        ["a.hl7", "a/b/c.hl7", "a/z.hl7", "b.hl7"]
    );
    let flat = list(folder.path(), "*.hl7", false);
    assert_eq!(names(folder.path(), &flat), ["a.hl7", "b.hl7"]);
}

#[test]
fn hidden_and_unfinished_files_are_left_out_and_counted() {
    let files = [
        ".a.hl7",
        "_a.hl7",
        "b.hl7.tmp",
        "c.hl7~",
        "d.part",
        ".git/e.hl7",
        "_delta_log/f.hl7",
        "g.hl7",
    ];
    let folder = folder(&files.map(|name| (name, &b""[..])));
    let listing = list(folder.path(), "*", true);
    assert_eq!(names(folder.path(), &listing), ["g.hl7"]);
    assert_eq!(listing.left_out, 5);
}

#[test]
fn a_file_given_by_itself_is_read_whatever_its_name() {
    let folder = folder(&[("_odd.tmp", b"x")]);
    let listing = list(&folder.path().join("_odd.tmp"), "*.hl7", false);
    assert_eq!((listing.files.len(), listing.bytes()), (1, 1));
}

#[test]
fn what_is_not_there_is_refused() {
    let folder = folder(&[]);
    let listing = list(&folder.path().join("none"), "*.hl7", false);
    assert_eq!(listing.refused[0].fault, Fault::NotFound);
}

#[test]
fn the_run_s_own_output_is_not_read_again() {
    let folder = folder(&[("a.hl7", b""), ("out/batch.hl7", b"")]);
    let pattern = NamePattern::new("*").unwrap();
    let listing = Listing::of(folder.path(), &pattern, true, &[&folder.path().join("out")]);
    assert_eq!(names(folder.path(), &listing), ["a.hl7"]);
}

#[cfg(unix)]
#[test]
fn links_are_followed_and_no_file_is_read_twice() {
    use std::os::unix::fs::symlink;
    let folder = folder(&[("real/a.hl7", b""), ("b.hl7", b"")]);
    let at = |name: &str| folder.path().join(name);
    symlink(at("real"), at("again")).unwrap();
    symlink(at("b.hl7"), at("a-first.hl7")).unwrap();
    symlink(at("real/gone.hl7"), at("dangling.hl7")).unwrap();
    symlink(at("itself.hl7"), at("itself.hl7")).unwrap();
    symlink(folder.path(), at("real/up")).unwrap();
    let listing = list(folder.path(), "*.hl7", true);
    assert_eq!(names(folder.path(), &listing), ["b.hl7", "real/a.hl7"]);
    assert_eq!(listing.left_out, 2);
    let faults: Vec<Fault> = listing
        .refused
        .iter()
        .map(|refused| refused.fault)
        .collect();
    assert_eq!(
        faults,
        [
            Fault::LinkLoop,
            Fault::NotFound,
            Fault::LinkLoop,
            Fault::LinkLoop
        ]
    );
}

#[cfg(unix)]
#[test]
fn pipes_are_refused_instead_of_waited_for() {
    let folder = folder(&[("a.hl7", b"")]);
    let pipe = folder.path().join("pipe.hl7");
    let made = std::process::Command::new("mkfifo")
        .arg(&pipe)
        .status()
        .unwrap();
    assert!(made.success());
    let listing = list(folder.path(), "*.hl7", false);
    assert_eq!(listing.refused[0].fault, Fault::NotAFile);
    assert_eq!(listing.files.len(), 1);
}

#[test]
fn compression_is_found_by_content_and_not_by_name() {
    let folder = folder(&[
        ("gz-without-ending.hl7", &gz(b"one")),
        ("no-gz.hl7.gz", b"two"),
        ("zip-as.hl7", &zipped(&[("in.hl7", b"three")])),
    ]);
    let shown = show(folder.path(), "*.hl7");
    let streams: Vec<_> = shown
        .streams
        .iter()
        .map(|(name, bytes, _)| (&name[..], &bytes[..]))
        .collect();
    assert_eq!(
        streams,
        [
            ("gz-without-ending.hl7", &b"one"[..]),
            ("no-gz.hl7.gz", b"two"),
            ("zip-as.hl7!/in.hl7", b"three")
        ]
    );
}

#[test]
fn gzip_members_follow_one_another() {
    let mut file = [gz(b"one,"), gz(b""), gz(b"two")].concat();
    file.extend_from_slice(&[0; 700]);
    let folder = folder(&[("a.hl7.gz", &file)]);
    assert_eq!(
        show(folder.path(), "*").streams[0],
        ("a.hl7.gz".to_owned(), b"one,two".to_vec(), None)
    );
}

#[test]
fn broken_gzip_gives_what_it_has_and_says_so() {
    let text: Vec<u8> = (0..200_000u32).flat_map(u32::to_le_bytes).collect();
    let whole = gz(&text);
    let mut flipped = whole.clone();
    *flipped.last_mut().unwrap() ^= 1;
    let folder = folder(&[
        ("cut.gz", &whole[..whole.len() / 2]),
        ("flipped.gz", &flipped),
        ("tail.gz", &[gz(b"one"), b"garbage".to_vec()].concat()),
    ]);
    let shown = show(folder.path(), "*");
    let faults: Vec<_> = shown.streams.iter().map(|(_, _, fault)| *fault).collect();
    assert_eq!(faults, [Some(Fault::GzipBroken); 3]);
    assert!(shown.streams[0].1.len() > 100_000 && text.starts_with(&shown.streams[0].1));
    assert_eq!(shown.streams[1].1, text);
    assert_eq!(shown.streams[2].1, b"one");
}

#[test]
fn members_of_a_zip_are_streams_of_their_own() {
    let archive = zipped(&[
        ("b.hl7", b"b"),
        ("in/a.hl7", b"a"),
        ("c.hl7.gz", &gz(b"c")),
        ("read.me", b"?"),
        (".d.hl7", b"?"),
    ]);
    let folder = folder(&[("x.zip", &archive)]);
    let shown = show(folder.path(), "*.hl7");
    let streams: Vec<_> = shown
        .streams
        .iter()
        .map(|(name, bytes, _)| (&name[..], &bytes[..]))
        .collect();
    assert_eq!(
        streams,
        [
            ("x.zip!/b.hl7", &b"b"[..]),
            ("x.zip!/c.hl7.gz", b"c"),
            ("x.zip!/in/a.hl7", b"a")
        ]
    );
    assert_eq!(shown.left_out, ["x.zip!/.d.hl7", "x.zip!/read.me"]);
    // One that is named itself is taken as a whole.
    let shown = show(&folder.path().join("x.zip"), "*.hl7");
    assert_eq!(shown.streams.len(), 4);
    assert_eq!(show(folder.path(), "x.*").streams.len(), 4);
}

#[test]
fn broken_archives_are_faults_of_their_own_kinds() {
    let text: Vec<u8> = (0..20_000u32).flat_map(u32::to_le_bytes).collect();
    let whole = zipped(&[("a.hl7", &text)]);
    let mut flipped = whole.clone();
    flipped[whole.len() / 2] ^= 0x20;
    let folder = folder(&[
        ("1cut.zip", &whole[..whole.len() - 10]),
        ("2flipped.zip", &flipped),
        ("3nested.zip", &zipped(&[("x.zip", &whole)])),
        ("4gz.zip.gz", &gz(&whole)),
        ("5gz.gz.gz", &gz(&gz(b"x"))),
        ("6empty.zip", &zipped(&[])),
    ]);
    let shown = show(folder.path(), "*");
    assert_eq!(
        shown.faults,
        [
            ("1cut.zip".to_owned(), Fault::ZipBroken),
            ("3nested.zip!/x.zip".to_owned(), Fault::NestedArchive),
            ("4gz.zip.gz".to_owned(), Fault::NestedArchive),
            ("5gz.gz.gz".to_owned(), Fault::NestedArchive),
        ]
    );
    assert_eq!(
        (shown.streams.len(), shown.streams[0].2),
        (1, Some(Fault::ZipBroken))
    );
}

#[test]
fn bombs_are_stopped() {
    let zeros = vec![0; 80 << 20];
    let folder = folder(&[
        ("a.gz", &gz(&zeros)),
        ("b.zip", &zipped(&[("b.hl7", &zeros)])),
    ]);
    let shown = show(folder.path(), "*");
    for (name, bytes, fault) in &shown.streams {
        assert_eq!(*fault, Some(Fault::ExpansionLimit), "{name}");
        assert!(bytes.len() <= 64 << 20, "{name}");
    }
    assert_eq!(shown.streams.len(), 2);
}

#[test]
fn utf_16_is_transcoded_wherever_it_is_packed() {
    let text: Vec<u8> = "\u{feff}MSH|^~\\&|ü"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let folder = folder(&[
        ("a.hl7", &text),
        ("b.hl7.gz", &gz(&text)),
        ("c.zip", &zipped(&[("c.hl7", &text)])),
    ]);
    let shown = show(folder.path(), "*.hl7");
    assert_eq!(shown.streams.len(), 3);
    for (name, bytes, _) in &shown.streams {
        assert_eq!(bytes, "\u{feff}MSH|^~\\&|ü".as_bytes(), "{name}");
    }
}

#[cfg(unix)]
#[test]
fn names_that_are_not_utf_8_stay_different() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let folder = folder(&[]);
    for name in [&b"a\xff.hl7"[..], b"a\xfe.hl7"] {
        fs::write(folder.path().join(OsStr::from_bytes(name)), b"").unwrap();
    }
    let listing = list(folder.path(), "*.hl7", false);
    assert_eq!(names(folder.path(), &listing), ["a%FE.hl7", "a%FF.hl7"]);
}
