//! The loop: the objects of a resource, key by key, into the cells of its row. What has no cell is rescued as it stands.

use model_core::{Cell, Columns, Rescued, StructCell};

use super::path::{self, At};
use super::plan::{Action, Holds, Key, NONE, Plan};
use crate::json::{Code, Error, Kind, Quoted, Raw, Reader, first_twice};
use crate::value;

/// One resource on its way into a row.
pub(super) struct Run<'a, 'e> {
    pub reader: Reader<'a>,
    pub plans: &'e [Plan],
    /// If the table asks for it.
    pub rescued: Option<&'e mut Rescued>,
    /// Memory for paths.
    pub path: &'e mut String,
    /// From the inside out, the keys and positions around an error.
    pub trail: Vec<(&'static str, Option<u32>)>,
    /// `meta.lastUpdated`, once seen.
    pub last_updated: Option<i64>,
    /// The resource's `resourceType` is behind us.
    pub typed: bool,
}

/// The cells of a row or of a struct.
pub(super) trait Places {
    /// `None` when nobody asked for the column.
    fn place(&mut self, column: u16) -> Option<Cell<'_>>;

    /// Whether these are the columns of a table.
    const OUTERMOST: bool;
}

impl Places for Columns {
    const OUTERMOST: bool = true;

    #[inline(always)]
    fn place(&mut self, column: u16) -> Option<Cell<'_>> {
        self.cell(usize::from(column))
    }
}

impl Places for StructCell<'_> {
    const OUTERMOST: bool = false;

    #[inline(always)]
    fn place(&mut self, column: u16) -> Option<Cell<'_>> {
        (column != NONE).then(|| self.at(usize::from(column)))
    }
}

/// Which keys an object had so far. No type has more keys than this has bits.
#[derive(Default)]
pub(super) struct Seen([u64; Seen::KEYS / 64]);

impl Seen {
    pub(super) const KEYS: usize = 512;

    /// Whether it is new.
    #[inline(always)]
    fn add(&mut self, key: usize) -> bool {
        let Some(word) = self.0.get_mut(key / 64) else {
            return true;
        };
        let bit = 1 << (key % 64);
        let is_new = *word & bit == 0;
        *word |= bit;
        is_new
    }
}

impl<'a> Run<'a, '_> {
    /// The keys and values of an object that is open, to its end.
    pub(super) fn object<P: Places>(
        &mut self,
        plan: &Plan,
        places: &mut P,
        at: Option<&At<'_>>,
    ) -> Result<(), Error> {
        let mut seen = Seen::default();
        let mut others = Vec::new();
        let mut expected = &plan.first;
        while self.reader.next(b'}')? {
            let offset = self.reader.offset();
            let mut number = usize::from(expected.get());
            let key = match plan.keys.get(number) {
                Some(key) if self.reader.passes(&key.literal) => key,
                _ => {
                    let name = self.reader.name()?;
                    match find(plan, name) {
                        Some((found, key)) => {
                            expected.set(found as u16);
                            number = found;
                            key
                        }
                        None => {
                            let name = name.text().into_cow();
                            if P::OUTERMOST && name == "resourceType" {
                                self.resource_type(offset)?;
                            } else {
                                self.other(&name, at)?;
                                others.push((name, offset));
                            }
                            continue;
                        }
                    }
                }
            };
            expected = &key.next;
            if !seen.add(number) {
                return Err(Error::new(Code::DuplicateKey, offset));
            }
            if let Err(error) = self.value(key, places, at) {
                self.leave(key.name);
                return Err(error);
            }
        }
        match first_twice(others) {
            Some(offset) => Err(Error::new(Code::DuplicateKey, offset)),
            None => Ok(()),
        }
    }

    /// An error comes from below a key.
    #[cold]
    fn leave(&mut self, key: &'static str) {
        match self.trail.last_mut() {
            Some(step) if step.0.is_empty() => step.0 = key,
            _ => self.trail.push((key, None)),
        }
    }

    /// An error comes from below an element of a list.
    #[cold]
    fn leave_element(&mut self, index: u32) {
        self.trail.push(("", Some(index)));
    }

    /// The type was looked up before anything was read.
    #[cold]
    fn resource_type(&mut self, offset: usize) -> Result<(), Error> {
        if std::mem::replace(&mut self.typed, true) {
            return Err(Error::new(Code::DuplicateKey, offset));
        }
        self.reader.string().map(drop)
    }

    /// A key that the type does not have: `_birthDate`, or one that nobody knows.
    #[cold]
    fn other(&mut self, name: &str, at: Option<&At<'_>>) -> Result<(), Error> {
        let raw = self.reader.skip()?;
        self.rescue(name, None, raw, at);
        Ok(())
    }

    #[inline(never)]
    fn rescue(&mut self, key: &str, index: Option<u32>, raw: Raw<'_>, at: Option<&At<'_>>) {
        if let Some(rescued) = &mut self.rescued {
            path::write(at, key, index, self.path);
            rescued.add_json(self.path, raw.compact().as_bytes());
        }
    }

    /// A value that its column cannot hold, or for which there is none.
    #[inline(never)]
    fn misfit(&mut self, key: &Key, at: Option<&At<'_>>) -> Result<(), Error> {
        let raw = self.reader.skip()?;
        self.rescue(key.name, None, raw, at);
        Ok(())
    }

    #[inline(always)]
    fn value<P: Places>(
        &mut self,
        key: &Key,
        places: &mut P,
        at: Option<&At<'_>>,
    ) -> Result<(), Error> {
        match key.action {
            Action::One(Holds::Text) => {
                if self.reader.peek()? != Kind::String {
                    return self.misfit(key, at);
                }
                let text = self.reader.quoted()?;
                if let Some(cell) = places.place(key.column) {
                    set_text(cell, text);
                }
                Ok(())
            }
            Action::One(Holds::Struct(plan)) => {
                if self.reader.peek()? != Kind::Object {
                    return self.misfit(key, at);
                }
                let plan = self.plans.get(plan as usize);
                let Some((plan, mut cell)) = plan.zip(places.place(key.column)) else {
                    return self.reader.skip().map(drop);
                };
                self.reader.open_object()?;
                let at = At {
                    up: at,
                    key: key.name,
                    index: None,
                };
                self.object(plan, &mut cell.fields(), Some(&at))
            }
            Action::Many(holds) => {
                if self.reader.peek()? != Kind::Array {
                    return self.misfit(key, at);
                }
                self.list(key, holds, places, at)
            }
            Action::One(holds) => self.one(key, holds, places, at),
            Action::Rescue => self.misfit(key, at),
            Action::Pass => self.reader.skip().map(drop),
            Action::LastUpdated => {
                let raw = self.reader.skip()?;
                self.last_updated = last_updated(raw);
                Ok(())
            }
        }
    }

    #[inline(never)]
    fn one<P: Places>(
        &mut self,
        key: &Key,
        holds: Holds,
        places: &mut P,
        at: Option<&At<'_>>,
    ) -> Result<(), Error> {
        let leaf = self.leaf(holds)?;
        if let Leaf::Misfit(raw) = leaf {
            self.rescue(key.name, None, raw, at);
            return Ok(());
        }
        if let Some(cell) = places.place(key.column) {
            leaf.set(cell);
        }
        let derived = leaf.derived(holds);
        if key.last_updated {
            self.last_updated = derived.start();
        }
        for (at, column) in key.derived.iter().enumerate() {
            if let (true, Some(cell)) = (derived.has(at), places.place(*column)) {
                derived.set(at, cell);
            }
        }
        Ok(())
    }

    #[inline(never)]
    fn list<P: Places>(
        &mut self,
        key: &Key,
        holds: Holds,
        places: &mut P,
        at: Option<&At<'_>>,
    ) -> Result<(), Error> {
        let mut index = 0;
        if let Holds::Struct(plan) = holds {
            let plan = self.plans.get(plan as usize);
            let Some((plan, mut cell)) = plan.zip(places.place(key.column)) else {
                return self.reader.skip().map(drop);
            };
            self.reader.open_array()?;
            cell.present();
            while self.reader.item()? {
                let element = self.element(key, index, plan, cell.element(), at);
                if let Err(error) = element {
                    self.leave_element(index);
                    return Err(error);
                }
                index = index.saturating_add(1);
            }
            return Ok(());
        }
        self.reader.open_array()?;
        for column in [key.column, key.derived[0], key.derived[1]] {
            if let Some(mut cell) = places.place(column) {
                cell.present();
            }
        }
        while self.reader.item()? {
            let leaf = match self.leaf(holds) {
                Ok(leaf) => leaf,
                Err(error) => {
                    self.leave_element(index);
                    return Err(error);
                }
            };
            if let Some(mut cell) = places.place(key.column) {
                leaf.set(cell.element());
            }
            if let Leaf::Misfit(raw) = leaf {
                self.rescue_element(key, index, raw, at);
            }
            if key.derived[0] != NONE {
                let derived = leaf.derived(holds);
                for (at, column) in key.derived.iter().enumerate() {
                    if let Some(mut cell) = places.place(*column) {
                        derived.set(at, cell.element());
                    }
                }
            }
            index = index.saturating_add(1);
        }
        Ok(())
    }

    /// A struct in a list.
    #[inline(always)]
    fn element(
        &mut self,
        key: &Key,
        index: u32,
        plan: &Plan,
        mut cell: Cell<'_>,
        at: Option<&At<'_>>,
    ) -> Result<(), Error> {
        if self.reader.peek()? != Kind::Object {
            let raw = self.reader.skip()?;
            self.rescue_element(key, index, raw, at);
            return Ok(());
        }
        self.reader.open_object()?;
        let at = At {
            up: at,
            key: key.name,
            index: Some(index),
        };
        self.object(plan, &mut cell.fields(), Some(&at))
    }

    /// An element that is null in its list says all that `null` says.
    #[cold]
    fn rescue_element(&mut self, key: &Key, index: u32, raw: Raw<'_>, at: Option<&At<'_>>) {
        if raw.as_str() != "null" {
            self.rescue(key.name, Some(index), raw, at);
        }
    }

    /// A value without keys of its own that matter here.
    #[inline(always)]
    fn leaf(&mut self, holds: Holds) -> Result<Leaf<'a>, Error> {
        let kind = self.reader.peek()?;
        Ok(match (holds, kind) {
            (Holds::Text | Holds::Date | Holds::DateTime, Kind::String) => {
                Leaf::Text(self.reader.quoted()?)
            }
            (Holds::Boolean, Kind::Boolean) => Leaf::Boolean(self.reader.boolean()?),
            (Holds::Decimal, Kind::Number) => Leaf::Decimal(self.reader.number()?),
            (Holds::Int32, Kind::Number) => {
                let raw = self.reader.skip()?;
                integer(raw.as_str()).map_or(Leaf::Misfit(raw), Leaf::Int32)
            }
            (Holds::Int64, Kind::String) => {
                let raw = self.reader.skip()?;
                let text = Reader::new(raw.as_str()).string()?;
                integer(&text).map_or(Leaf::Misfit(raw), Leaf::Int64)
            }
            (Holds::Json, Kind::Object) => Leaf::Json(self.reader.skip()?),
            (Holds::Extension(url, json), Kind::Object) => {
                Leaf::Extension(self.reader.skip()?, [url, json])
            }
            _ => Leaf::Misfit(self.reader.skip()?),
        })
    }
}

#[inline]
fn find<'p>(plan: &'p Plan, name: Quoted<'_>) -> Option<(usize, &'p Key)> {
    let found = if name.escaped {
        plan.lookup.find(&name.text())
    } else {
        plan.lookup.find(name.raw)
    }?;
    Some((found, plan.keys.get(found)?))
}

/// A value on its way into its cell.
enum Leaf<'a> {
    Text(Quoted<'a>),
    Boolean(bool),
    Int32(i32),
    Int64(i64),
    Decimal(&'a str),
    Json(Raw<'a>),
    Extension(Raw<'a>, [u16; 2]),
    /// Its column cannot hold it.
    Misfit(Raw<'a>),
}

impl Leaf<'_> {
    #[inline(always)]
    fn set(&self, mut cell: Cell<'_>) {
        match self {
            Leaf::Text(text) => set_text(cell, *text),
            Leaf::Boolean(value) => cell.boolean(*value),
            Leaf::Int32(value) => cell.int32(*value),
            Leaf::Int64(value) => cell.int64(*value),
            Leaf::Decimal(text) => cell.text(text.as_bytes()),
            Leaf::Json(raw) => set_json(cell, *raw),
            Leaf::Extension(raw, [url_column, json]) => {
                let mut fields = cell.fields();
                set_json(fields.at(usize::from(*json)), *raw);
                url(*raw, |text| {
                    set_text(fields.at(usize::from(*url_column)), text);
                });
            }
            Leaf::Misfit(_) => {}
        }
    }

    #[inline(always)]
    fn derived(&self, holds: Holds) -> Derived {
        match (self, holds) {
            (Leaf::Decimal(text), _) => {
                Derived::Numeric(model_core::value::decimal(text.as_bytes()))
            }
            (Leaf::Text(text), Holds::Date) => Derived::Period(plain(*text).and_then(value::date)),
            (Leaf::Text(text), Holds::DateTime) => {
                Derived::Period(plain(*text).and_then(value::date_time))
            }
            _ => Derived::Nothing,
        }
    }
}

/// A date needs no escapes; one that has some is not worth decoding.
#[inline]
fn plain(text: Quoted<'_>) -> Option<&str> {
    (!text.escaped).then_some(text.raw)
}

/// What stands beside a value.
enum Derived {
    Nothing,
    Numeric(Option<i128>),
    Period(Option<value::Stated>),
}

impl Derived {
    #[inline(always)]
    fn has(&self, at: usize) -> bool {
        match self {
            Derived::Nothing => false,
            Derived::Numeric(units) => at == 0 && units.is_some(),
            Derived::Period(stated) => stated.is_some(),
        }
    }

    #[inline(always)]
    fn set(&self, at: usize, cell: Cell<'_>) {
        match (self, at) {
            (Derived::Numeric(Some(units)), 0) => cell.decimal(*units),
            (Derived::Period(Some(stated)), 0) => cell.timestamp(stated.start),
            (Derived::Period(Some(stated)), 1) => cell.timestamp(stated.end),
            _ => {}
        }
    }

    fn start(&self) -> Option<i64> {
        match self {
            Derived::Period(stated) => stated.map(|stated| stated.start),
            _ => None,
        }
    }
}

#[inline(always)]
fn set_text(cell: Cell<'_>, text: Quoted<'_>) {
    if text.escaped {
        cell.text_parts(|out| text.decode(out));
    } else {
        cell.text(text.raw.as_bytes());
    }
}

#[inline]
fn set_json(cell: Cell<'_>, raw: Raw<'_>) {
    if raw.is_spaced() {
        cell.text_parts(|out| raw.write_compact(out));
    } else {
        cell.text(raw.as_str().as_bytes());
    }
}

/// An integer that is written the one way it can be written back: not `1.0`, not `-0`, not `01`.
#[inline]
fn integer<T: std::str::FromStr>(text: &str) -> Option<T> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let is_written = match digits.as_bytes() {
        [b'0'] => digits.len() == text.len(),
        [first, ..] => (b'1'..=b'9').contains(first),
        [] => false,
    };
    if is_written { text.parse().ok() } else { None }
}

/// The url of an extension, which is checked already; nearly always its first key.
#[inline]
fn url(raw: Raw<'_>, set: impl FnOnce(Quoted<'_>)) {
    let find = || {
        let mut reader = Reader::new(raw.as_str());
        reader.open_object()?;
        while reader.next(b'}')? {
            let name = reader.name()?;
            let is_url = name.raw == "url" || (name.escaped && name.text() == "url");
            if is_url && reader.peek()? == Kind::String {
                return reader.quoted().map(Some);
            }
            reader.skip()?;
        }
        Ok::<_, Error>(None)
    };
    if let Ok(Some(text)) = find() {
        set(text);
    }
}

/// `lastUpdated` in a `meta`, which is checked already.
#[cold]
fn last_updated(raw: Raw<'_>) -> Option<i64> {
    let mut reader = Reader::new(raw.as_str());
    reader.open_object().ok()?;
    while let Some(key) = reader.key().ok()? {
        if key == "lastUpdated" && reader.peek().ok()? == Kind::String {
            return Some(value::date_time(&reader.string().ok()?)?.start);
        }
        reader.skip().ok()?;
    }
    None
}
