//! One object, or all below a name: what is asked of a store, waited for in the thread that asks.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, Read, Seek};
use std::ops::Range;
use std::path::Path;

use bytes::Bytes;
use futures_util::TryStreamExt;
use object_store::path::Path as Key;
use object_store::{
    GetOptions, GetResult, ObjectMeta, ObjectStoreExt, PutMode, UpdateVersion, WriteMultipart,
};

use super::bucket::{self, Bucket, runtime};
use crate::source::Modified;

/// What a store says of an object.
#[derive(Debug, Clone)]
pub(crate) struct Found {
    /// Its name below the one that was asked for, with `/` between parts.
    pub(crate) below: String,
    pub(crate) size: u64,
    pub(crate) modified: Modified,
}

/// A version of an object, to be replaced by the one who knows it.
#[derive(Debug, Clone)]
pub(super) struct Version(UpdateVersion);

impl Version {
    /// Whether another is the same.
    pub(super) fn is(&self, other: &Version) -> bool {
        (&self.0.e_tag, &self.0.version) == (&other.0.e_tag, &other.0.version)
    }
}

/// A name in a store, whether there is an object or not.
#[derive(Debug, Clone)]
pub(crate) struct Object {
    bucket: Bucket,
    key: Key,
}

/// Larger files are uploaded in parts of this size, of which two are under way at once.
const PART: usize = 6 << 20;

impl Object {
    /// The name that a path says; `None` for a path of the file system.
    pub(crate) fn at(path: &Path) -> io::Result<Option<Object>> {
        let Some(scheme) = super::scheme(path) else {
            return Ok(None);
        };
        let (bucket, key) = bucket::of(path, scheme)?;
        let key = Key::parse(key.trim_matches('/'))
            .map_err(|error| io::Error::new(io::ErrorKind::InvalidInput, error.to_string()))?;
        Ok(Some(Object { bucket, key }))
    }

    /// What there is of it.
    pub(crate) fn head(&self) -> io::Result<Found> {
        let found = self.wait(self.bucket.head(&self.key))?;
        Ok(self.seen(found))
    }

    /// What there is of it, if there is anything. A bucket is no object.
    pub(crate) fn found(&self) -> io::Result<Option<Found>> {
        if self.key.as_ref().is_empty() {
            return Ok(None);
        }
        match self.head() {
            Ok(found) => Ok(Some(found)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Whether there is an object of this name.
    pub(crate) fn exists(&self) -> io::Result<bool> {
        Ok(self.found()?.is_some())
    }

    /// All of it.
    pub(crate) fn get(&self) -> io::Result<Bytes> {
        let get = async { self.bucket.get(&self.key).await?.bytes().await };
        self.wait(get)
    }

    /// All of it, and which version it is.
    pub(super) fn get_version(&self) -> io::Result<(Bytes, Version)> {
        self.wait(async {
            let got = self.bucket.get(&self.key).await?;
            let version = UpdateVersion {
                e_tag: got.meta.e_tag.clone(),
                version: got.meta.version.clone(),
            };
            Ok((got.bytes().await?, Version(version)))
        })
    }

    /// A part of it, of the version that has this mark if one is given.
    pub(super) async fn range(
        &self,
        range: Range<u64>,
        e_tag: Option<String>,
    ) -> Result<(ObjectMeta, Bytes), object_store::Error> {
        let options = GetOptions {
            range: Some(range.into()),
            if_match: e_tag,
            ..GetOptions::default()
        };
        let got: GetResult = self.bucket.get_opts(&self.key, options).await?;
        let meta = got.meta.clone();
        Ok((meta, got.bytes().await?))
    }

    /// Writes it, over what is there.
    pub(crate) fn put(&self, bytes: Bytes) -> io::Result<()> {
        self.put_as(bytes, PutMode::Overwrite).map(|_| ())
    }

    /// Writes it when there is none of the name. That there is the very same already is as good: a request whose answer
    /// was lost is asked again.
    pub(crate) fn put_new(&self, bytes: Bytes) -> io::Result<()> {
        match self.put_as(bytes.clone(), PutMode::Create) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && self.get()? == bytes => {
                Ok(())
            }
            other => other.map(|_| ()),
        }
    }

    /// Writes it when there is none of the name, and says which version it is.
    pub(super) fn take(&self, bytes: Bytes) -> io::Result<Version> {
        self.put_as(bytes, PutMode::Create)
    }

    /// Writes it when what is there is still this version.
    pub(super) fn renew(&self, bytes: Bytes, version: &Version) -> io::Result<Version> {
        self.put_as(bytes, PutMode::Update(version.0.clone()))
    }

    fn put_as(&self, bytes: Bytes, mode: PutMode) -> io::Result<Version> {
        let put = self.bucket.put_opts(&self.key, bytes.into(), mode.into());
        let put = self.wait(put)?;
        Ok(Version(UpdateVersion {
            e_tag: put.e_tag,
            version: put.version,
        }))
    }

    /// Writes a file from its start. It is seen whole or not at all.
    pub(crate) fn upload(&self, mut file: &File) -> io::Result<()> {
        file.rewind()?;
        let mut part = Vec::with_capacity(PART);
        file.take(PART as u64).read_to_end(&mut part)?;
        if part.len() < PART {
            return self.put_new(part.into());
        }
        let upload = self.wait(self.bucket.put_multipart(&self.key))?;
        let mut writer = WriteMultipart::new_with_chunk_size(upload, PART);
        let sent = loop {
            if let Err(error) = self.wait(writer.wait_for_capacity(2)) {
                break Err(error);
            }
            // Parts are sent by tasks of the runtime.
            let _entered = runtime()?.enter();
            writer.write(&part);
            part.clear();
            match file.take(PART as u64).read_to_end(&mut part) {
                Ok(0) => break Ok(()),
                Ok(_) => {}
                Err(error) => break Err(error),
            }
        };
        match sent {
            Ok(()) => self.wait(writer.finish()).map(|_| ()),
            Err(error) => {
                // What cannot be taken back now is taken away by the store, by its own rules.
                let _ = self.wait(writer.abort());
                Err(error)
            }
        }
    }

    /// Writes it as a copy of another of the same bucket.
    pub(crate) fn copy_from(&self, from: &Object) -> io::Result<()> {
        self.wait(self.bucket.copy(&from.key, &self.key))
    }

    /// Takes it away; that it is not there is as good.
    pub(crate) fn delete(&self) -> io::Result<()> {
        match self.wait(self.bucket.delete(&self.key)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            other => other,
        }
    }

    /// The names right below it, as those in a folder.
    pub(crate) fn names(&self) -> io::Result<Vec<String>> {
        let listed = self.wait(self.bucket.list_with_delimiter(Some(&self.key)))?;
        let objects = listed.objects.iter().map(|object| &object.location);
        let all = objects.chain(&listed.common_prefixes);
        let names: BTreeSet<String> = all
            .filter_map(|key| Some(key.filename()?.to_owned()))
            .collect();
        Ok(names.into_iter().collect())
    }

    /// Whether there is anything below it.
    pub(crate) fn is_folder(&self) -> io::Result<bool> {
        let mut listed = self.bucket.list(Some(&self.key));
        Ok(self.wait(listed.try_next())?.is_some())
    }

    /// Calls with every object below it, in whatever order; only those right below it unless `recursive`.
    pub(crate) fn each(&self, recursive: bool, mut take: impl FnMut(Found)) -> io::Result<()> {
        if !recursive {
            let listed = self.wait(self.bucket.list_with_delimiter(Some(&self.key)))?;
            listed
                .objects
                .into_iter()
                .for_each(|object| take(self.seen(object)));
            return Ok(());
        }
        let mut listed = self.bucket.list(Some(&self.key));
        while let Some(object) = self.wait(listed.try_next())? {
            take(self.seen(object));
        }
        Ok(())
    }

    fn seen(&self, meta: ObjectMeta) -> Found {
        let below = match meta.location.prefix_match(&self.key) {
            Some(parts) => parts
                .map(|part| part.as_ref().to_owned())
                .collect::<Vec<_>>(),
            None => Vec::new(),
        };
        Found {
            below: below.join("/"),
            size: meta.size,
            modified: modified(&meta),
        }
    }

    fn wait<T>(&self, work: impl Future<Output = Result<T, object_store::Error>>) -> io::Result<T> {
        runtime()?.block_on(work).map_err(|error| io_error(&error))
    }
}

/// When an object was written, in whole seconds: a list may be more exact about it than the answer that has the bytes.
pub(super) fn modified(meta: &ObjectMeta) -> Modified {
    Modified(meta.last_modified.timestamp().saturating_mul(1_000_000))
}

/// What a store said, on one line and without what it quotes at length.
pub(super) fn io_error(error: &object_store::Error) -> io::Error {
    use object_store::Error as Store;
    let kind = match error {
        Store::NotFound { .. } => io::ErrorKind::NotFound,
        Store::AlreadyExists { .. } => io::ErrorKind::AlreadyExists,
        Store::PermissionDenied { .. } | Store::Unauthenticated { .. } => {
            io::ErrorKind::PermissionDenied
        }
        Store::Precondition { .. } => io::ErrorKind::ResourceBusy,
        Store::NotSupported { .. } | Store::NotImplemented { .. } => io::ErrorKind::Unsupported,
        _ => io::ErrorKind::Other,
    };
    io::Error::new(kind, said(&error.to_string()))
}

/// The words of a store without the document that comes with them, of which the code is enough.
fn said(text: &str) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let (mut said, document) = match words.split_once('<') {
        Some((said, document)) => (said.trim_end().to_owned(), document),
        None => (words, ""),
    };
    if let Some((_, code)) = document.split_once("<Code>")
        && let Some((code, _)) = code.split_once("</Code>")
    {
        said.push(' ');
        said.push_str(code);
    }
    if let Some((at, _)) = said.char_indices().nth(MOST) {
        said.truncate(at);
        said.push('…');
    }
    said
}

/// Characters of what a store says that are passed on.
const MOST: usize = 400;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_what_a_store_says_the_code_is_kept() {
        let text = "Error performing GET http://h/b - status code: 403 Forbidden: <?xml version=\"1.0\"?>\n<Error>\n\
                    <Code>AccessDenied</Code><Message>not you</Message></Error>";
        let said = said(text);
        assert!(said.ends_with("403 Forbidden: AccessDenied"), "{said}");
        assert!(super::said(&"a ".repeat(500)).len() < 500);
    }
}
