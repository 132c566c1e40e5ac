//! What the tables must show of the resources: counts and sums, taken as they are written.

use super::dirt::QUIRKS;
use super::id::Kind;
use crate::generate::truth::{PLACES, unscaled};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// A number that was observed: its code, and the value with its decimal places.
pub(super) type Measured = Option<(&'static str, i64, u32)>;

/// Counts of a data set.
#[derive(Debug, Default)]
pub struct Tally {
    types: BTreeMap<Kind, u64>,
    rejects: u64,
    numbers: BTreeMap<&'static str, (u64, i128)>,
    quirks: BTreeMap<&'static str, u64>,
    /// Files written.
    pub files: u64,
    /// Bytes written.
    pub bytes: u64,
}

impl Tally {
    /// Counts a resource, and the quirk that struck it.
    pub(super) fn add(&mut self, kind: Kind, struck: Option<usize>, measured: Measured) {
        if let Some(quirk) = struck.and_then(|at| QUIRKS.get(at)) {
            *self.quirks.entry(quirk.name).or_default() += 1;
            if quirk.rejects > 0 {
                self.rejects += 1;
                return;
            }
        }
        *self.types.entry(kind).or_default() += 1;
        self.observe(measured, 1);
    }

    /// Takes a resource back that cannot be read after all.
    pub(super) fn lose(&mut self, kind: Kind, measured: Measured) {
        if let Some(count) = self.types.get_mut(&kind) {
            *count = count.saturating_sub(1);
        }
        self.rejects += 1;
        self.observe(measured, -1);
    }

    /// Counts a quirk of a whole file.
    pub(super) fn spoiled(&mut self, name: &'static str) {
        *self.quirks.entry(name).or_default() += 1;
    }

    fn observe(&mut self, measured: Measured, sign: i64) {
        let Some((code, value, places)) = measured else {
            return;
        };
        let (count, sum) = self.numbers.entry(code).or_default();
        *count = count.saturating_add_signed(sign);
        let unit = 10_i128.pow((PLACES as u32).saturating_sub(places));
        *sum += i128::from(value * sign) * unit;
    }

    /// Resources that can be read.
    pub fn resources(&self) -> u64 {
        self.types.values().sum()
    }

    /// As JSON. `resources` + `rejects` is what a reader must account for.
    pub fn to_json(&self) -> Value {
        let types: Map<String, Value> = self
            .types
            .iter()
            .map(|(kind, count)| (kind.name().to_owned(), json!(count)))
            .collect();
        let numbers: Map<String, Value> = self
            .numbers
            .iter()
            .map(|(code, (count, sum))| {
                let sum = unscaled(*sum);
                ((*code).to_owned(), json!({"count": count, "sum": sum}))
            })
            .collect();
        json!({
            "files": self.files,
            "bytes": self.bytes,
            "resources": self.resources(),
            "rejects": self.rejects,
            "types": types,
            "numbers": numbers,
            "dirt": self.quirks,
        })
    }
}
