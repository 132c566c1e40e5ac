//! gzip with any number of members, as log shippers append them.

use std::io::{self, BufRead, Read};

use flate2::bufread::GzDecoder;

use super::Fault;

pub(super) const MAGIC: [u8; 2] = [0x1f, 0x8b];

/// The bytes of all members, one after the other. NUL bytes behind the last one are padding; anything else there is a
/// fault.
///
/// Holds the decoder of the open member; none behind the last.
pub(super) struct Members<R>(Option<GzDecoder<R>>);

impl<R: BufRead> Members<R> {
    pub(super) fn new(inner: R) -> Members<R> {
        Members(Some(GzDecoder::new(inner)))
    }
}

impl<R: BufRead> Read for Members<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let told = |error| Fault::GzipBroken.around(error);
        loop {
            let Some(member) = &mut self.0 else {
                return Ok(0);
            };
            let read = match member.read(buffer) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                other => other.map_err(told)?,
            };
            if read > 0 || buffer.is_empty() {
                return Ok(read);
            }
            let Some(member) = self.0.take() else {
                return Ok(0);
            };
            let mut rest = member.into_inner();
            match first_byte(&mut rest)? {
                None => return Ok(0),
                Some(byte) if byte == MAGIC[0] => self.0 = Some(GzDecoder::new(rest)),
                Some(_) => return Err(Fault::GzipBroken.into()),
            }
        }
    }
}

/// The first byte that is not NUL, left in place.
fn first_byte(rest: &mut impl BufRead) -> io::Result<Option<u8>> {
    loop {
        let buffer = match rest.fill_buf() {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            other => other?,
        };
        if buffer.is_empty() {
            return Ok(None);
        }
        let padding = buffer.iter().take_while(|byte| **byte == 0).count();
        let found = buffer.get(padding).copied();
        rest.consume(padding);
        if found.is_some() {
            return Ok(found);
        }
    }
}
