//! Messages in memory: values of a column, a body of a request. They are framed and read as files are, on the caller's thread.

use arrow_array::RecordBatch;

use super::Request;
use crate::dialects::Dialects;
use crate::engine::{Code, Dialect, Framer as _, Piece, Place, Reader as _, Refusal, Step, Table};
use crate::error::Error;
use crate::reject::{Reject, RejectKind};

/// Reads texts into rows of the tables that a request asks for.
///
/// ```
/// use healthcare_connector::rows::{Request, Texts};
///
/// let mut request = Request::of("");
/// request.set("tables", "pid")?;
/// let mut texts = Texts::of(&request)?;
/// let pushed = texts.push(b"MSH|^~\\&|LAB|||||20240601||ADT^A01|17|P|2.5\rPID|1||4711\r", "");
/// assert_eq!((pushed.messages, pushed.rows), (1, 1));
/// assert_eq!(texts.cut()?[0].1.num_rows(), 1);
/// # Ok::<(), healthcare_connector::Error>(())
/// ```
#[derive(Debug)]
pub struct Texts {
    dialect: Dialects,
    reader: <Dialects as Dialect>::Reader,
}

/// What became of a text.
#[derive(Debug, Clone, Default)]
pub struct Pushed {
    /// Messages that were read.
    pub messages: u64,
    /// Rows of all tables.
    pub rows: u64,
    /// What could not be read.
    pub rejects: Vec<Reject>,
}

impl Texts {
    /// With the options of a request, whose path is of no meaning here.
    ///
    /// # Errors
    /// Options that are wrong.
    pub fn of(request: &Request) -> Result<Texts, Error> {
        let dialect = request.dialect()?;
        let reader = dialect.reader()?;
        Ok(Texts { dialect, reader })
    }

    /// The tables that are made.
    pub fn tables(&self) -> &[Table] {
        self.dialect.tables()
    }

    /// Adds the rows of all messages of a text; `source` becomes `_source_file`.
    pub fn push(&mut self, text: &[u8], source: &str) -> Pushed {
        let mut framer = self.dialect.framer();
        let mut pushed = Pushed::default();
        let (mut at, mut index) = (0, 0);
        while let Some(rest) = text.get(at..) {
            let Step::Piece { length, what, .. } = framer.next(rest, true) else {
                break;
            };
            let length = length.min(rest.len());
            let bytes = rest.get(..length).unwrap_or_default();
            let place = Place {
                source,
                index,
                offset: at as u64,
            };
            match what {
                Piece::Around => {}
                Piece::Message(tag) => {
                    // What is odd is seen by who asks `validate`.
                    match self.reader.read(bytes, tag, place, &mut |_| {}) {
                        Ok(rows) => {
                            pushed.messages += 1;
                            pushed.rows += rows;
                        }
                        Err(Refusal { code, path }) => {
                            let path = path.map(std::borrow::Cow::into_owned);
                            pushed.rejects.push(reject(place, code, path, false));
                        }
                    }
                    index += 1;
                }
                Piece::Reject {
                    code,
                    is_message,
                    continues,
                } => {
                    pushed.rejects.push(reject(place, code, None, continues));
                    index += u64::from(is_message && !continues);
                }
            }
            at += length;
        }
        pushed
    }

    /// Bytes held in rows since the last cut, about.
    pub fn buffered(&self) -> usize {
        self.reader.buffered()
    }

    /// The rows since the last cut: of every table that has any, by its position in [`Texts::tables`].
    ///
    /// # Errors
    /// A column that outgrew its type.
    pub fn cut(&mut self) -> Result<Vec<(usize, RecordBatch)>, Error> {
        self.reader.cut()
    }
}

fn reject(place: Place<'_>, code: Code, path: Option<String>, continues: bool) -> Reject {
    Reject {
        kind: RejectKind::Message,
        source_file: place.source.to_owned(),
        byte_offset: place.offset,
        message_index: place.index,
        code: code.name.to_owned(),
        reason: code.text.to_owned(),
        path,
        continues,
    }
}
