//! ZIP archives: every member a stream of its own, named `a.zip!/b.hl7`.

use std::io::{BufReader, Read, Seek};
use std::ops::ControlFlow;

use zip::ZipArchive;
use zip::result::ZipError;

use super::expansion::Expansion;
use super::listing::is_hidden;
use super::opening::{Form, Visitor, decoded};
use super::{Fault, FileAt};

/// More members than this are a mistake or an attack: their names alone fill the memory.
const MOST_MEMBERS: usize = 1 << 20;

/// Shows every wanted member, in the order of their names.
pub(super) fn read<R: Read + Seek>(
    file: &FileAt,
    expansion: &Expansion,
    reader: R,
    visitor: &mut dyn Visitor,
) -> ControlFlow<()> {
    let mut archive = match ZipArchive::new(BufReader::new(reader)) {
        Ok(archive) if archive.len() <= MOST_MEMBERS => archive,
        Ok(_) => return visitor.fault(&file.name, Fault::ExpansionLimit),
        Err(error) => return visitor.fault(&file.name, fault(error)),
    };
    for (number, member) in members(&mut archive) {
        let name = format!("{}!/{member}", file.name);
        if !file.takes_member(&member) {
            visitor.left_out(&name)?;
            continue;
        }
        let reader = match archive.by_index(number) {
            Ok(reader) => reader,
            Err(error) => {
                visitor.fault(&name, fault(error))?;
                continue;
            }
        };
        let mut bytes = expansion.watch(Checked(reader));
        match decoded(&mut bytes, expansion, Form::Member) {
            Ok(mut bytes) => visitor.stream(&name, &mut *bytes)?,
            Err(error) => visitor.fault(&name, Fault::of(&error))?,
        }
    }
    // Of members of one name only one can be reached.
    if archive.has_duplicate_names() {
        visitor.fault(&file.name, Fault::ZipBroken)?;
    }
    ControlFlow::Continue(())
}

/// Number and name of every member that is a file, by name.
fn members<R: Read + Seek>(archive: &mut ZipArchive<R>) -> Vec<(usize, String)> {
    let names = archive.file_names_raw().map(super::opening::text);
    let mut members: Vec<(usize, String)> = names.enumerate().collect();
    members.retain(|(_, name)| !name.ends_with('/'));
    members.sort_by(|(_, a), (_, b)| a.cmp(b));
    members
}

impl FileAt {
    fn takes_member(&self, member: &str) -> bool {
        if member.split('/').any(is_hidden) || member.starts_with("__MACOSX/") {
            return false;
        }
        match &self.members {
            None => true,
            Some(pattern) => match self.below().rsplit_once('/') {
                Some((folder, _)) => pattern.takes(&format!("{folder}/{member}")),
                None => pattern.takes(member),
            },
        }
    }
}

fn fault(error: ZipError) -> Fault {
    match error {
        ZipError::Io(error) => {
            let inside = error.get_ref().and_then(|inside| inside.downcast_ref());
            inside.copied().unwrap_or(Fault::ZipBroken)
        }
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) | ZipError::InvalidPassword => {
            Fault::ZipEncrypted
        }
        ZipError::UnsupportedArchive(_) | ZipError::CompressionMethodNotSupported(_) => {
            Fault::ZipMethod
        }
        _ => Fault::ZipBroken,
    }
}

/// A member's reader; its errors are the archive's.
struct Checked<R>(R);

impl<R: Read> Read for Checked<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        self.0.read(buffer).map_err(|error| match error.kind() {
            std::io::ErrorKind::Interrupted => error,
            _ => Fault::ZipBroken.around(error),
        })
    }
}
