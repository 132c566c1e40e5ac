//! Messages of typed segments.

use super::{Entry, Record, Segmented, Shape, equal, write_segment};
use crate::error::{ReadCode, ReadError};
use crate::segments::Msh;
use crate::{Delimiters, EditError, Index, Message, MessageBuf};

impl MessageBuf {
    /// A message of these segments, the header first, each ended with CR. The delimiters are those that the header's
    /// fields 1 and 2 say, else `|^~\&`.
    ///
    /// ```
    /// use hl7_model::segments::{Msh, Nte};
    /// use hl7_model::MessageBuf;
    ///
    /// let mut msh = Msh::default();
    /// msh.sending_application.or_default().namespace_id = "LAB".into();
    /// msh.msh_message_control_id = "17".into();
    /// let mut nte = Nte::default();
    /// nte.comment = vec!["50 % | more".into()];
    /// let message = MessageBuf::from_segments(&[&msh, &nte])?;
    /// assert_eq!(message.as_bytes(), b"MSH|^~\\&|LAB|||||||17\rNTE|||50 % \\F\\ more\r");
    /// # Ok::<(), hl7_model::EditError>(())
    /// ```
    ///
    /// # Errors
    /// The first is no header, or declares delimiters that cannot be used; or one is no segment.
    pub fn from_segments(segments: &[&dyn Record]) -> Result<MessageBuf, EditError> {
        let no_header = ReadError::header(ReadCode::NoHeader, 0, None);
        let delimiters = declared(*segments.first().ok_or(no_header)?)?;
        let mut bytes = Vec::new();
        for segment in segments {
            if !matches!(segment.shape(), Shape::Segment(_)) {
                return Err(EditError::NoSegmentId);
            }
            write_segment(*segment, &delimiters, &mut bytes);
            bytes.push(b'\r');
        }
        Ok(MessageBuf::parse(bytes)?)
    }
}

/// Whether a segment comes back the same when it is written with these delimiters and read again: see
/// [`write_segment`] for what the wire cannot say.
///
/// ```
/// use hl7_model::segments::Nte;
/// use hl7_model::{Delimiters, record};
///
/// let mut nte = Nte::default();
/// nte.comment = vec!["50|50".into()];
/// assert!(record::is_writable(&nte, &Delimiters::STANDARD));
/// let without_escape = Delimiters { escape: None, ..Delimiters::STANDARD };
/// assert!(!record::is_writable(&nte, &without_escape));
/// ```
pub fn is_writable<T: Segmented>(record: &T, delimiters: &Delimiters) -> bool {
    let mut bytes = Vec::new();
    let is_header = matches!(T::def().id, "MSH" | "FHS" | "BHS");
    if !is_header {
        write_segment(&Msh::default(), delimiters, &mut bytes);
        bytes.push(b'\r');
    }
    write_segment(record, delimiters, &mut bytes);
    let mut index = Index::new();
    let Ok(message) = Message::read(&bytes, &mut index) else {
        return false;
    };
    let segment = message.segment_at(usize::from(!is_header));
    segment.is_some_and(|segment| equal(record, &T::read(segment)))
}

/// The delimiters that a header declares.
fn declared(header: &dyn Record) -> Result<Delimiters, ReadError> {
    let text = |position| match header.slot(position).map(|slot| slot.entry(0)) {
        Some(Entry::Text(text)) => Some(text),
        _ => None,
    };
    if !matches!(header.shape().id(), "MSH" | "FHS" | "BHS") {
        return Err(ReadError::header(ReadCode::NoHeader, 0, None));
    }
    let separator = text(1).unwrap_or("|");
    match text(2) {
        None if separator == "|" => Ok(Delimiters::STANDARD),
        characters => {
            Delimiters::read(format!("MSH{separator}{}", characters.unwrap_or(r"^~\&")).as_bytes())
        }
    }
}
