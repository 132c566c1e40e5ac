//! Messages of typed segments.

use super::{Entry, Record, Shape, write_segment};
use crate::error::{ReadCode, ReadError};
use crate::{Delimiters, EditError, MessageBuf};

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
