//! JSON as a tree in which numbers keep their text, for comparing what was written with what was read.

use std::collections::BTreeMap;

use fhir_model::json::{Error, Kind, Reader};

/// A JSON value.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Tree {
    Null,
    Boolean(bool),
    Number(String),
    String(String),
    Array(Vec<Tree>),
    Object(BTreeMap<String, Tree>),
}

impl Tree {
    /// Of a text.
    ///
    /// # Errors
    /// A text that is not JSON.
    pub fn of(text: &str) -> Result<Tree, Error> {
        let mut reader = Reader::new(text);
        let tree = read(&mut reader)?;
        reader.end()?;
        Ok(tree)
    }

    /// Where two trees differ first; nothing when they are equal.
    pub fn difference(&self, other: &Tree) -> Option<String> {
        match (self, other) {
            (Tree::Object(one), Tree::Object(two)) => {
                let keys: std::collections::BTreeSet<&String> =
                    one.keys().chain(two.keys()).collect();
                keys.into_iter()
                    .find_map(|key| match (one.get(key), two.get(key)) {
                        (Some(one), Some(two)) => {
                            one.difference(two).map(|below| format!(".{key}{below}"))
                        }
                        (Some(_), None) => Some(format!(".{key} is gone")),
                        _ => Some(format!(".{key} is new")),
                    })
            }
            (Tree::Array(one), Tree::Array(two)) if one.len() == two.len() => {
                let mut pairs = one.iter().zip(two).enumerate();
                pairs.find_map(|(at, (one, two))| {
                    one.difference(two).map(|below| format!("[{at}]{below}"))
                })
            }
            (one, two) => (one != two).then(|| format!(": {one:?} is {two:?}")),
        }
    }
}

fn read(reader: &mut Reader<'_>) -> Result<Tree, Error> {
    Ok(match reader.peek()? {
        Kind::Null => {
            reader.null()?;
            Tree::Null
        }
        Kind::Boolean => Tree::Boolean(reader.boolean()?),
        Kind::Number => Tree::Number(reader.number()?.to_owned()),
        Kind::String => Tree::String(reader.string()?.into_string()),
        Kind::Array => {
            reader.open_array()?;
            let mut items = Vec::new();
            while reader.item()? {
                items.push(read(reader)?);
            }
            Tree::Array(items)
        }
        Kind::Object => {
            reader.open_object()?;
            let mut members = BTreeMap::new();
            while let Some(key) = reader.key()? {
                members.insert(key.into_string(), read(reader)?);
            }
            Tree::Object(members)
        }
    })
}
