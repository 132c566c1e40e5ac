//! How a message table is filled: for each column, where its value comes from and how it is read. Generated from
//! `specs/tables.toml`; the engine in this folder carries it out.

use model_core::TableDef;

/// A table with at most one row per message.
#[derive(Debug)]
pub struct MessageTable {
    /// Name, key, columns.
    pub def: &'static TableDef,
    /// Message codes (MSH-9.1) that become rows; empty means every message.
    pub codes: &'static [&'static str],
    /// Trigger events that become rows; empty means every one.
    pub triggers: &'static [&'static str],
    /// One source per column of `def`, in the same order.
    pub sources: &'static [Source],
}

/// Where a column's value comes from.
#[derive(Debug)]
pub enum Source {
    /// A value of the first segment of this id, in the scope (the message, or the span of a list's row).
    Value(At),
    /// The first of these that is present.
    FirstOf(&'static [At]),
    /// A list with one struct per span of segments: `observations`, `orders`.
    Spans(&'static Spans),
    /// A list with one struct per repetition of a field: `patient_identifiers` from PID-3.
    Repetitions(&'static Repetitions),
    /// The position (from 0) of the span of an enclosing list that is open at this segment: an OBX's order.
    IndexIn(&'static Spans),
    /// Something that is not in a field.
    Given(Given),
}

/// A value's place and how to read it.
#[derive(Debug)]
pub struct At {
    /// `PID`; empty inside `Repetitions`.
    pub segment: &'static str,
    /// Field position; 0 inside `Repetitions`.
    pub field: u16,
    /// Component, or 0 for the whole (first) repetition.
    pub component: u16,
    /// Subcomponent, or 0 for the whole component (its first subcomponent when read as a single value).
    pub subcomponent: u16,
    /// Which repetition, from 0.
    pub repetition: u16,
    /// How it becomes a value.
    pub read: Read,
}

/// How the bytes at a place become a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Read {
    /// Text of the first leaf, unescaped.
    Text,
    /// The whole element as it was sent, delimiters included, not unescaped. Of a field (component 0): all its
    /// repetitions.
    AsSent,
    /// All repetitions, each as sent, as a list of text.
    EachAsSent,
    /// The first leaf of every repetition, unescaped, joined by line feeds.
    Lines,
    /// OBX-5 as text: unescaped when it is one value, else as sent.
    ObservedText,
    /// OBX-5 of every OBX in the scope that holds text (OBX-2 is ST, TX, FT or missing), as `Lines`, joined by line
    /// feeds.
    ObservedLines,
    /// NM as a decimal.
    Decimal,
    /// SI as an integer.
    Integer,
    /// DT or the date of a DTM.
    Date,
    /// DTM or TS.
    Timestamp,
    /// OBX-5 by OBX-2: its number (NM, SN, or a numeric string), else null.
    ObservedNumber,
    /// OBX-5 by OBX-2: the comparator of an SN, or the one before a number (`>100`).
    ObservedComparator,
    /// OBX-5 by OBX-2: its date or date-time.
    ObservedDatetime,
    /// OBX-5 by OBX-2: the code of a coded value.
    ObservedCode,
}

/// A list column whose rows are spans of segments. A span begins at a segment of `starts`, and goes on to the next
/// beginning or to a segment of `ends`.
#[derive(Debug)]
pub struct Spans {
    /// Segment ids that begin a row.
    pub starts: &'static [&'static str],
    /// Whether a starter continues an open span when it stands later in `starts` than every starter the span has:
    /// chained `["ORC", "OBR"]` makes ORC, OBR one span and OBR, OBR two.
    pub chained: bool,
    /// Segment ids that close the open row without beginning one.
    pub ends: &'static [&'static str],
    /// One source per struct field.
    pub sources: &'static [Source],
}

/// A list column with a row per repetition of a field.
#[derive(Debug)]
pub struct Repetitions {
    /// `PID`.
    pub segment: &'static str,
    /// Field positions whose repetitions are chained, in order.
    pub fields: &'static [u16],
    /// One source per struct field; only `Value` with `component` and `subcomponent` set.
    pub sources: &'static [Source],
}

/// Values that are not in a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Given {
    /// SHA-256 of the message's bytes as they came, 64 lower-case hex digits.
    MessageHash,
    /// The file.
    SourceFile,
    /// The message's position in its file, from 0.
    MessageIndex,
    /// The message's first byte in its file.
    ByteOffset,
    /// The message as text.
    RawMessage,
    /// The segment as text.
    RawSegment,
    /// Where the offset of date-times without one came from: `value`, `option`, `message`, `utc`.
    TimezoneSource,
    /// What no column holds, as JSON text.
    RescuedData,
    /// MSH-9.3 as found, else worked out by release and event.
    MessageStructure,
    /// MSH-12 as understood: the release used for reading.
    Release,
    /// How many segments the message has.
    SegmentCount,
    /// The ids of all segments, in order, as a list of text.
    SegmentIds,
    /// The segment's position in the message, from 0. In a list: of the segment that the span begins with.
    SegmentIndex,
    /// The id of that segment.
    SegmentId,
    /// The segment that this one hangs under, by its position.
    ParentSegmentIndex,
    /// The id of the segment that this one hangs under.
    ParentSegmentId,
    /// What kind of resource the span begins with: AIS `service`, AIP `personnel`, AIL `location`, AIG `general`.
    ResourceType,
    /// `ORDER_OBSERVATION[2].OBSERVATION[1]`.
    GroupPath,
    /// The fields of a segment: a list of fields, each a list of repetitions, each a list of components as text
    /// (unescaped; as sent when it has subcomponents).
    SegmentFields,
}
