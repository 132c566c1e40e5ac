//! Buckets: one client for each, made when it is first asked for, with what the environment and the options say.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::str::FromStr;
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};

use object_store::ObjectStore;
use object_store::aws::{AmazonS3Builder, AmazonS3ConfigKey};
use object_store::azure::{AzureConfigKey, MicrosoftAzureBuilder};
use object_store::gcp::{GoogleCloudStorageBuilder, GoogleConfigKey};
use tokio::runtime::Runtime;

use crate::error::{Error, Problem};

/// A client; clones are one.
pub(super) type Bucket = Arc<dyn ObjectStore>;

#[derive(Default)]
struct Known {
    options: BTreeMap<String, String>,
    buckets: BTreeMap<String, Bucket>,
}

static KNOWN: Mutex<Known> = Mutex::new(Known {
    options: BTreeMap::new(),
    buckets: BTreeMap::new(),
});

/// What runs the requests, since clients of stores are asynchronous and the rest of the program is not.
static RUNTIME: LazyLock<io::Result<Runtime>> = LazyLock::new(|| {
    // Whoever was first has chosen, and is as good.
    let _ = rustls::crypto::ring::default_provider().install_default();
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .thread_name("store")
        .enable_all()
        .build()
});

pub(super) fn runtime() -> io::Result<&'static Runtime> {
    RUNTIME
        .as_ref()
        .map_err(|error| io::Error::new(error.kind(), error.to_string()))
}

fn known() -> MutexGuard<'static, Known> {
    KNOWN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Settings of object stores for this process, beside those of the environment: `aws_endpoint`, `aws_region`,
/// `google_base_url`, `azure_storage_account_name` and the like. Those that name another kind of store than the one that
/// is read are of no effect.
///
/// # Errors
/// A name that no store knows; a secret, which has its place in the environment.
pub fn configure(options: &BTreeMap<String, String>) -> Result<(), Error> {
    check(options)?;
    let mut known = known();
    if known.options != *options {
        known.options.clone_from(options);
        known.buckets.clear();
    }
    Ok(())
}

/// The same beside those that others in this process have set.
///
/// # Errors
/// As [`configure`]; a setting that has another value already.
pub(crate) fn configure_more(options: &BTreeMap<String, String>) -> Result<(), Error> {
    check(options)?;
    let mut known = known();
    let mut all = known.options.clone();
    for (name, value) in options {
        if all.get(name).is_some_and(|before| before != value) {
            return Err(usage(format!(
                "store_option: {name} has another value in this process already"
            )));
        }
        all.insert(name.clone(), value.clone());
    }
    if known.options != all {
        known.options = all;
        known.buckets.clear();
    }
    Ok(())
}

fn check(options: &BTreeMap<String, String>) -> Result<(), Error> {
    for name in options.keys() {
        let lower = name.to_ascii_lowercase();
        if SECRETS.iter().any(|secret| lower.contains(secret)) {
            return Err(usage(format!(
                "store_option: {name} is a secret; say it in the environment, as {}",
                lower.to_ascii_uppercase()
            )));
        }
        let is_known = AmazonS3ConfigKey::from_str(&lower).is_ok()
            || AzureConfigKey::from_str(&lower).is_ok()
            || GoogleConfigKey::from_str(&lower).is_ok();
        if !is_known {
            return Err(usage(format!(
                "store_option: no object store has an option `{name}`; examples: aws_region, aws_endpoint, \
                 azure_storage_account_name, google_base_url"
            )));
        }
    }
    Ok(())
}

/// Parts of names of what must stand in no command line and no file of settings.
const SECRETS: [&str; 7] = [
    "secret",
    "token",
    "password",
    "sas",
    "account_key",
    "access_key",
    "service_account_key",
];

fn usage(text: String) -> Error {
    Problem::Usage(text).into()
}

/// The client of the bucket that a path begins with, and what is behind it in the path.
pub(super) fn of<'a>(path: &'a Path, scheme: &str) -> io::Result<(Bucket, &'a str)> {
    let text = path.to_str().unwrap_or_default();
    let behind = text.get(scheme.len() + 3..).unwrap_or_default();
    let (name, key) = behind.split_once('/').unwrap_or((behind, ""));
    if name.is_empty() {
        return Err(invalid(format!("{scheme}:// needs the name of a bucket")));
    }
    let root = format!("{scheme}://{name}");
    let mut known = known();
    if let Some(bucket) = known.buckets.get(&root) {
        return Ok((Arc::clone(bucket), key));
    }
    runtime()?;
    let bucket = build(scheme, &root, &known.options)?;
    known.buckets.insert(root, Arc::clone(&bucket));
    Ok((bucket, key))
}

fn build(scheme: &str, root: &str, options: &BTreeMap<String, String>) -> io::Result<Bucket> {
    // What is meant for another kind of store is not its business.
    let options = options
        .iter()
        .map(|(name, value)| (name.to_ascii_lowercase(), value));
    let built: Result<Bucket, object_store::Error> = match scheme {
        "s3" | "s3a" => options
            .filter_map(|(name, value)| Some((name.parse().ok()?, value)))
            .fold(
                AmazonS3Builder::from_env().with_url(root),
                |builder, (key, value)| builder.with_config(key, value),
            )
            .build()
            .map(|store| Arc::new(store) as Bucket),
        "gs" => options
            .filter_map(|(name, value)| Some((name.parse().ok()?, value)))
            .fold(
                GoogleCloudStorageBuilder::from_env().with_url(root),
                |builder, (key, value)| builder.with_config(key, value),
            )
            .build()
            .map(|store| Arc::new(store) as Bucket),
        "abfss" | "abfs" | "az" => options
            .filter_map(|(name, value)| Some((name.parse().ok()?, value)))
            .fold(
                MicrosoftAzureBuilder::from_env().with_url(root),
                |builder, (key, value)| builder.with_config(key, value),
            )
            .build()
            .map(|store| Arc::new(store) as Bucket),
        #[cfg(test)]
        "memory" => Ok(Arc::new(object_store::memory::InMemory::new()) as Bucket),
        _ => {
            return Err(invalid(format!(
                "there is no kind of store {scheme}://; there are s3://, gs:// and abfss://"
            )));
        }
    };
    built.map_err(|error| super::object::io_error(&error))
}

fn invalid(text: String) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, text)
}
