//! Where files are: in folders of a file system, or in an object store under names that look like paths. `s3://bucket/a`
//! is a path here as `/data/a` is one, so whoever reads and writes files says a path and need not know which it is.
//!
//! | path | store | credentials and settings |
//! |---|---|---|
//! | `s3://bucket/…` | Amazon S3 and what speaks its protocol | environment `AWS_*` |
//! | `gs://bucket/…` | Google Cloud Storage | environment `GOOGLE_*` |
//! | `abfss://container@account.dfs.core.windows.net/…` | Azure Blob Storage, Data Lake Storage | environment `AZURE_*` |
//!
//! What a file system gives for nothing is made of what stores have: a name is taken once because writes may ask that
//! there be no such object; a run is alone because it renews a lease; a file is whole because an upload is.
//!
//! Requests that fail are tried again, 10 times within 3 minutes, by the client of the stores.

mod bucket;
mod lease;
mod object;
pub(crate) mod place;
mod reading;
#[cfg(test)]
mod tests;

pub use bucket::configure;
pub(crate) use bucket::configure_more;
pub(crate) use lease::Lease;
pub(crate) use object::{Found, Object};
pub(crate) use reading::Opened;

use std::path::Path;

/// Whether a path is that of an object store: it begins with a scheme.
pub(crate) fn is_remote(path: &Path) -> bool {
    scheme(path).is_some()
}

/// `s3` of `s3://bucket/a`.
fn scheme(path: &Path) -> Option<&str> {
    let (scheme, _) = path.to_str()?.split_once("://")?;
    let is_word = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    (!scheme.is_empty() && scheme.bytes().all(is_word)).then_some(scheme)
}

/// A path that is the same from wherever a run is started.
pub(crate) fn absolute(path: &Path) -> String {
    if is_remote(path) {
        let text = path.to_string_lossy();
        return text.trim_end_matches('/').to_owned();
    }
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    path.to_string_lossy().into_owned()
}
