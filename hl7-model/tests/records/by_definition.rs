//! Fills any record at random, in the form that reading gives it, and puts segments into messages.

use hl7_model::record::{EntryMut, Holds, Record, Shape, Slot, State, Tail, Types};
use hl7_model::{Delimiters, Index, Message, Unplaced, escape};

/// Makes an empty struct.
pub type Make = fn() -> Box<dyn Record>;

pub fn make<T: Record + Default>() -> Box<dyn Record> {
    Box::<T>::default()
}

#[derive(Default)]
struct Makers(Vec<Make>);

impl Types for Makers {
    fn see<T: Record + Default>(&mut self) {
        self.0.push(make::<T>);
    }
}

/// What makes the structs of segments, in the order of the definitions.
pub fn of_segments() -> Vec<Make> {
    let mut makers = Makers::default();
    hl7_model::segments::each(&mut makers);
    makers.0
}

/// The same for composites.
pub fn of_composites() -> Vec<Make> {
    let mut makers = Makers::default();
    hl7_model::datatypes::each(&mut makers);
    makers.0
}

/// The same for message structures.
pub fn of_structures() -> Vec<Make> {
    let mut makers = Makers::default();
    hl7_model::structures::each(&mut makers);
    makers.0
}

/// Numbers from a seed, the same every time.
pub struct Random(pub u64);

impl Random {
    pub fn below(&mut self, limit: usize) -> usize {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % limit as u64) as usize
    }

    pub fn one_in(&mut self, chances: usize) -> bool {
        self.below(chances) == 0
    }

    pub fn pick<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())]
    }
}

/// Delimiters as messages declare them: mostly the usual ones.
pub fn delimiters(random: &mut Random) -> Delimiters {
    let declared = random.pick(&[
        r"|^~\&", r"|^~\&", r"|^~\&", r"|^~\&#", r"#*~\&", r"|$%@!?", r";^=\:", r"%~^\&",
    ]);
    Delimiters::read(format!("MSH{declared}").as_bytes()).unwrap()
}

/// What texts are made of.
const PIECES: &[&str] = &[
    "a", "7", " ", "\t", "|", "^", "~", "\\", "&", "#", "@", "*", "\r", "\n", "\r\n", "\u{b}",
    "\u{1c}", "\0", "\u{1f}", "\u{7f}", "\u{85}", "\u{2028}", "é", "漢", "🙂", "e\u{301}", "\"\"",
    "\"", "\\F\\", "\\E\\", "\\.br\\", "\\X0D\\", "\\X", "\\H\\", "\\Z", "MSH|", "\rPID|",
    "\nPV1|", "FHS", "20240231", "-1.50", ">",
];

pub fn text(random: &mut Random) -> String {
    let count = 1 + random.below(4);
    (0..count).map(|_| random.pick(PIECES)).collect()
}

/// A leaf in normal writing whose sequences say more than its text.
const WRITINGS: &[&str] = &[
    r"\H\bold\N\",
    r"a\Z1\",
    r"\.in+4\x",
    r"\X41\",
    r"\XFF\",
    r"\C2842\b",
    r"\.sp2\",
    r"\T\\H\",
    r"\H\",
];

fn leaf(random: &mut Random) -> String {
    if random.one_in(4) {
        return random.pick(WRITINGS).into();
    }
    let mut out = Vec::new();
    escape::escape_into(text(random).as_bytes(), &Delimiters::STANDARD, &mut out);
    String::from_utf8(out).unwrap()
}

/// Several leaves with these delimiters between them, the last of them not empty.
fn pieces(random: &mut Random, delimiters: &[&str]) -> String {
    let mut text = String::new();
    for _ in 0..random.below(3) {
        if !delimiters.is_empty() {
            if random.one_in(2) {
                text += &leaf(random);
            }
            text += random.pick(delimiters);
        }
    }
    text + &leaf(random)
}

/// How deep a record stands.
#[derive(Clone, Copy, PartialEq)]
enum Depth {
    Segment,
    Repetition,
    Component,
    Subcomponent,
}

/// Fills a segment, or a composite as a repetition, at random.
pub fn fill(record: &mut dyn Record, random: &mut Random, delimiters: &Delimiters) {
    match record.shape() {
        Shape::Segment(def) => {
            fill_slots(record, random, Depth::Segment);
            if matches!(def.id, "MSH" | "FHS" | "BHS") {
                let characters = delimiters.encoding_characters();
                let own = [vec![delimiters.field], characters];
                for (position, own) in (1..).zip(own) {
                    if let EntryMut::Text(text) =
                        record.slot_mut(position).unwrap().add(State::Value)
                    {
                        *text = String::from_utf8(own).unwrap();
                    }
                }
            }
        }
        _ => fill_slots(record, random, Depth::Repetition),
    }
}

fn fill_slots(record: &mut dyn Record, random: &mut Random, depth: Depth) {
    let known = record.names().len();
    let header = matches!(record.shape().id(), "MSH" | "FHS" | "BHS");
    let chances = random.pick(&[1, 3, 10]);
    for position in 1..=known {
        if (header && position <= 2) || !random.one_in(chances) {
            continue;
        }
        let slot = record.slot_mut(position).unwrap();
        let count = if slot.repeats() {
            1 + random.below(3)
        } else {
            1
        };
        let mut tails = Vec::new();
        for index in 0..count {
            let may_be_absent = index + 1 < count;
            tails.extend(add(slot, random, depth, may_be_absent).map(|text| Tail {
                position: position as u32,
                repetition: index as u32,
                text,
            }));
        }
        for tail in tails {
            record.extra_mut().unwrap().push(tail);
        }
    }
    let beyond = ["^", "~", "&"];
    let delimiters = match depth {
        Depth::Segment => &beyond[..],
        Depth::Repetition => &beyond[2..],
        Depth::Component | Depth::Subcomponent => &[],
    };
    let mut position = known;
    while depth != Depth::Subcomponent && random.one_in(4) {
        position += 1 + random.below(3);
        let text = pieces(random, delimiters);
        record.extra_mut().unwrap().push(Tail {
            position: position as u32,
            repetition: 0,
            text,
        });
    }
}

/// Adds an entry, and returns its tail.
fn add(
    slot: &mut dyn Slot,
    random: &mut Random,
    depth: Depth,
    may_be_absent: bool,
) -> Option<String> {
    if may_be_absent && random.one_in(4) {
        slot.add(State::Absent);
        return None;
    }
    if random.one_in(6) {
        slot.add(State::Null);
        return None;
    }
    let repeats = slot.repeats();
    let follows = match depth {
        Depth::Segment if repeats => &["^", "&"][..],
        Depth::Segment => &["^", "&", "~"],
        Depth::Repetition => &["&"],
        Depth::Component | Depth::Subcomponent => &[],
    };
    let mut tail = None;
    match slot.add(State::Value) {
        EntryMut::Text(value) if random.one_in(6) => {
            let writing = random.pick(WRITINGS);
            let mut decoded = Vec::new();
            escape::unescape_into(writing.as_bytes(), &Delimiters::STANDARD, &mut decoded);
            *value = String::from_utf8(decoded).unwrap();
            tail = Some(writing.to_owned());
        }
        EntryMut::Text(value) => *value = text(random),
        EntryMut::Raw(value) => {
            let inner = match depth {
                Depth::Segment => &["^", "&"][..],
                Depth::Repetition => &["&"],
                Depth::Component | Depth::Subcomponent => &[],
            };
            *value = pieces(random, inner).into();
        }
        EntryMut::Record(inner) => fill_composite(inner, random, depth),
        EntryMut::Nothing => unreachable!("a value was added"),
    }
    if slot.holds() == Holds::Text && !follows.is_empty() && random.one_in(6) {
        let start = random.pick(follows);
        let behind = if start == "~" {
            &["^", "&", "~"][..]
        } else {
            follows
        };
        let follows = start.to_owned() + &pieces(random, behind);
        tail = Some(tail.unwrap_or_default() + &follows);
    }
    tail
}

/// Fills a composite so that it says something.
fn fill_composite(record: &mut dyn Record, random: &mut Random, depth: Depth) {
    let inner = match depth {
        Depth::Segment => Depth::Repetition,
        Depth::Repetition => Depth::Component,
        Depth::Component | Depth::Subcomponent => Depth::Subcomponent,
    };
    if inner != Depth::Subcomponent {
        fill_slots(record, random, inner);
    }
    let says_something =
        (1..=record.names().len()).any(|position| !record.slot(position).unwrap().is_empty());
    if says_something || !record.extra().unwrap().is_empty() {
        return;
    }
    // In a subcomponent there is only room for the first value.
    match record.slot_mut(1).unwrap().add(State::Value) {
        EntryMut::Text(value) => *value = text(random),
        EntryMut::Raw(value) => *value = leaf(random).into(),
        EntryMut::Record(first) => fill_composite(first, random, inner),
        EntryMut::Nothing => unreachable!("a value was added"),
    }
}

/// Shows a message with this segment in it, and which segment it is.
pub fn in_message(
    segment: &[u8],
    delimiters: &Delimiters,
    see: &mut dyn FnMut(Message<'_>, usize),
) {
    let header = [
        b"MSH",
        &[delimiters.field][..],
        &delimiters.encoding_characters(),
        b"\r",
    ];
    let is_header =
        segment.starts_with(b"MSH") || segment.starts_with(b"FHS") || segment.starts_with(b"BHS");
    let header = if is_header {
        Vec::new()
    } else {
        header.concat()
    };
    let at = usize::from(!is_header);
    let bytes = [&header[..], segment, b"\r"].concat();
    let mut index = Index::new();
    let message = Message::read(&bytes, &mut index).unwrap();
    assert_eq!(
        message.segments().len(),
        at + 1,
        "a segment came to be or was lost"
    );
    see(message, at);
}

/// Fills a message structure or group with segments at random, and gives it segments without a place.
pub fn fill_message(record: &mut dyn Record, random: &mut Random) {
    for position in 1..=record.names().len() {
        let slot = record.slot_mut(position).unwrap();
        let count = random.below(if slot.repeats() { 3 } else { 2 });
        for _ in 0..count {
            match slot.add(State::Value) {
                EntryMut::Record(inner) if matches!(inner.shape(), Shape::Segment(_)) => {
                    fill(inner, random, &Delimiters::STANDARD);
                }
                EntryMut::Record(inner) => fill_message(inner, random),
                EntryMut::Raw(any) => *any = "ZXX|1^2".into(),
                _ => unreachable!("a structure has segments and groups"),
            }
        }
    }
    if let Some(unplaced) = record.unplaced_mut() {
        let after = [
            None,
            Some(("PID".to_owned(), 0)),
            Some(("OBX".to_owned(), 7)),
        ];
        for after in after.into_iter().take(random.below(4)) {
            let segment = format!("ZPI|{}", leaf(random));
            unplaced.push(Unplaced { after, segment });
        }
    }
}
