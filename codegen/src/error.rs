//! What can go wrong between the specs and the tree. Every error says which definition it is about.

use std::path::PathBuf;

/// Why generation stopped.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file or folder could not be read or written.
    #[error("{path}: {source}")]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// A spec file is not in the format that specs/README.md describes.
    #[error("{path}: {message}")]
    Format {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        message: String,
    },
    /// The facts contradict each other or the rules of the model.
    #[error("{0}")]
    Facts(String),
    /// Several facts are wrong; all are listed.
    #[error("{} errors:\n{}", .0.len(), .0.join("\n"))]
    Many(Vec<String>),
    /// The command was called in a way that it does not know.
    #[error("{0}")]
    Usage(String),
    /// Generated tokens are not Rust: an error of the generator.
    #[error("{path}: the generator wrote code that does not parse: {message}")]
    Emit {
        /// The file.
        path: PathBuf,
        /// What `syn` said.
        message: String,
    },
}

impl Error {
    /// An error about facts.
    pub fn facts(message: impl Into<String>) -> Error {
        Error::Facts(message.into())
    }

    /// An error of whoever calls the command.
    pub fn usage(message: impl Into<String>) -> Error {
        Error::Usage(message.into())
    }

    /// An error of whoever names a thing that is not there: says which are, and which of them was meant.
    pub fn unknown<'a>(kind: &str, word: &str, known: impl IntoIterator<Item = &'a str>) -> Error {
        let known: Vec<&str> = known.into_iter().collect();
        let hint = match nearest(word, known.iter().copied()) {
            Some(near) => format!("did you mean {near}?"),
            None => format!("known: {}", known.join(", ")),
        };
        Error::usage(format!("there is no {kind} {word}; {hint}"))
    }

    /// Wraps an error of the file system.
    pub fn io(path: impl Into<PathBuf>) -> impl FnOnce(std::io::Error) -> Error {
        let path = path.into();
        move |source| Error::Io { path, source }
    }

    /// Wraps an error in a file's format.
    pub fn format<E: std::fmt::Display>(path: impl Into<PathBuf>) -> impl FnOnce(E) -> Error {
        let path = path.into();
        move |error| Error::Format {
            path,
            message: error.to_string(),
        }
    }

    /// Nothing when there are no messages, the message when there is one, all of them otherwise.
    pub fn collect(messages: Vec<String>) -> Result<(), Error> {
        match messages.is_empty() {
            true => Ok(()),
            false => Err(Error::all(messages)),
        }
    }

    /// The only message, or all of them.
    pub fn all(mut messages: Vec<String>) -> Error {
        match messages.len() {
            1 => Error::Facts(messages.remove(0)),
            _ => Error::Many(messages),
        }
    }
}

/// The known word that a wrong one was probably meant to be.
pub(crate) fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let lower = word.to_lowercase();
    let allowed = word.chars().count().div_ceil(3);
    known
        .into_iter()
        .map(|other| (strsim::osa_distance(&lower, &other.to_lowercase()), other))
        .filter(|(distance, _)| *distance <= allowed)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, other)| other)
}
