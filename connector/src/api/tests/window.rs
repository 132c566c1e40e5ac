//! Increments: nothing lost and nothing doubled, whatever changes while it is read.

use std::collections::BTreeSet;
use std::time::Duration;

use proptest::prelude::*;
use reqwest::Url;

use super::memory::{Change, Memory};
use super::model::Model;
use crate::api::{Code, Cursor, Error, Moment, Plan, Run, Search};

const DAY: i64 = 86_400_000_000;

fn noon() -> i64 {
    Moment::read("2024-05-01T12:00:00Z").unwrap().0
}

fn plan(memory: &Memory) -> Plan {
    let base = Url::parse("http://memory/fhir/").unwrap();
    Plan {
        overlap: Duration::from_secs(60),
        ..Plan::of(Search::of(&base, "Patient"), memory.now())
    }
}

/// Id and version, as the page has them.
fn name(text: &[u8]) -> (String, String) {
    let value: serde_json::Value = serde_json::from_slice(text).unwrap();
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    (text(&value["id"]), text(&value["meta"]["versionId"]))
}

/// A table that holds what was committed, and the cursor committed with it.
#[derive(Debug, Default)]
struct Table {
    rows: Vec<(String, String)>,
    cursor: Cursor,
}

impl Table {
    /// Runs until the end, or for so many steps. What has no cursor is not committed.
    fn run(&mut self, plan: &Plan, memory: &Memory, steps: usize) -> Result<(), Error> {
        let mut run = Run::new(plan, memory, &self.cursor);
        let mut waiting = Vec::new();
        for step in run.by_ref().take(steps) {
            let step = step?;
            waiting.extend(step.fresh().map(|(_, text)| name(text)));
            if let Some(cursor) = step.cursor {
                self.rows.append(&mut waiting);
                self.cursor = Cursor::read(&cursor.to_json()).unwrap();
            }
        }
        if let Some(cursor) = run.cursor() {
            self.rows.append(&mut waiting);
            self.cursor = Cursor::read(&cursor.to_json()).unwrap();
        }
        Ok(())
    }

    fn sorted(&self) -> Vec<(String, String)> {
        let mut rows = self.rows.clone();
        rows.sort();
        rows
    }
}

#[test]
fn an_empty_poll_returns_the_same_cursor() {
    let memory = Memory::of(Model::of(25, 10, |id| noon() - DAY + i64::from(id)), noon());
    let mut table = Table::default();
    table.run(&plan(&memory), &memory, usize::MAX).unwrap();
    assert_eq!(table.sorted(), memory.model.borrow().truth());
    let before = table.cursor.to_json();
    for hours in 1..4 {
        *memory.now.borrow_mut() += hours * 3_600_000_000;
        table.run(&plan(&memory), &memory, usize::MAX).unwrap();
        assert_eq!(table.cursor.to_json(), before);
    }
    assert_eq!(table.rows.len(), 25);
}

#[test]
fn nothing_at_all_is_an_empty_table_and_the_cursor_of_the_beginning() {
    let memory = Memory::of(Model::of(0, 10, |_| 0), noon());
    let mut table = Table::default();
    table.run(&plan(&memory), &memory, usize::MAX).unwrap();
    assert_eq!((table.rows.len(), table.cursor), (0, Cursor::default()));
}

#[test]
fn sorted_pages_are_read_once_each() {
    let memory = Memory::of(
        Model::of(1000, 100, |id| noon() - DAY + i64::from(id) * 1_000_000),
        noon(),
    );
    let mut table = Table::default();
    table.run(&plan(&memory), &memory, usize::MAX).unwrap();
    assert_eq!(table.sorted(), memory.model.borrow().truth());
    // Each page begins with the last resource of the one before, and one request shows that the server sorts.
    assert_eq!(*memory.requests.borrow(), 12);
}

#[test]
fn equal_timestamps_by_the_thousand_are_all_read() {
    for (sorts, unit) in [(true, 1), (true, 1_000_000), (false, 1)] {
        let updated = |id: u32| noon() - DAY + i64::from(id / 2000) * 1000;
        let mut model = Model::of(5000, 50, updated);
        (model.sorts, model.unit) = (sorts, unit);
        let memory = Memory::of(model, noon());
        let mut table = Table::default();
        table.run(&plan(&memory), &memory, usize::MAX).unwrap();
        assert_eq!(
            table.sorted(),
            memory.model.borrow().truth(),
            "{sorts} {unit}"
        );
    }
}

#[test]
fn a_server_that_ignores_sort_and_period_is_still_read_without_loss_or_doubles() {
    for (sorts, bounds) in [(false, true), (true, false), (false, false)] {
        let mut model = Model::of(70, 9, |id| noon() - DAY + i64::from(id % 7) * 1_000_000);
        (model.sorts, model.bounds) = (sorts, bounds);
        let memory = Memory::of(model, noon());
        let mut table = Table::default();
        table.run(&plan(&memory), &memory, usize::MAX).unwrap();
        *memory.now.borrow_mut() += DAY;
        memory.changes.borrow_mut().push((Change::Update(3), 0));
        let later = Plan {
            until: memory.now().after(Duration::from_secs(5)),
            ..plan(&memory)
        };
        table.run(&later, &memory, usize::MAX).unwrap();
        let rows: BTreeSet<_> = table.rows.iter().cloned().collect();
        assert_eq!(rows.len(), table.rows.len(), "{sorts} {bounds}");
        assert_eq!(rows.len(), 71);
        assert!(
            memory
                .model
                .borrow()
                .truth()
                .iter()
                .all(|row| rows.contains(row))
        );
    }
}

#[test]
fn a_page_that_is_sorted_by_chance_is_not_taken_for_an_order() {
    for most in 1..5 {
        let mut model = Model::of(6, most, |id| noon() - DAY + i64::from(id % 2) * 1000);
        model.sorts = false;
        let memory = Memory::of(model, noon());
        let mut table = Table::default();
        table.run(&plan(&memory), &memory, usize::MAX).unwrap();
        assert_eq!(table.sorted(), memory.model.borrow().truth(), "{most}");
    }
}

#[test]
fn a_server_that_never_stops_shifting_is_an_error_and_not_a_loss() {
    let mut model = Model::of(40, 10, |_| noon() - DAY);
    model.sorts = false;
    let memory = Memory::of(model, noon());
    *memory.changes.borrow_mut() = (0..1000).map(|n| (Change::Update(n * 7), 1)).collect();
    let mut table = Table::default();
    // All are of one moment, which cannot be divided.
    let error = table.run(&plan(&memory), &memory, usize::MAX).unwrap_err();
    assert_eq!(error.code(), Code::Unsteady);
    assert_eq!((table.rows.len(), table.cursor), (0, Cursor::default()));
}

#[test]
fn a_run_ends_at_the_moment_it_began() {
    let memory = Memory::of(Model::of(30, 10, |id| noon() - DAY + i64::from(id)), noon());
    *memory.changes.borrow_mut() = (0..100).map(|_| (Change::Insert, 1000)).collect();
    let mut table = Table::default();
    table.run(&plan(&memory), &memory, usize::MAX).unwrap();
    assert_eq!(table.rows.len(), 30);
    memory.changes.borrow_mut().clear();
    *memory.now.borrow_mut() += 1_000_000;
    table.run(&plan(&memory), &memory, usize::MAX).unwrap();
    assert_eq!(table.sorted(), memory.model.borrow().truth());
}

#[test]
fn a_server_whose_clock_is_an_hour_off_loses_nothing() {
    for hours in [-1, 1] {
        let at_server = noon() + hours * 3_600_000_000;
        let memory = Memory::of(
            Model::of(30, 10, |id| at_server - i64::from(id) * 1_000_000 - 1),
            noon(),
        );
        let mut table = Table::default();
        for _ in 0..4 {
            table.run(&plan(&memory), &memory, usize::MAX).unwrap();
            *memory.now.borrow_mut() += 1_800_000_000;
        }
        assert_eq!(table.sorted(), memory.model.borrow().truth(), "{hours}");
    }
}

#[test]
fn an_edge_beyond_its_bound_gives_a_shorter_overlap_and_no_doubles() {
    let memory = Memory::of(
        Model::of(600, 50, |id| noon() - i64::from(id) * 100_000 - 1),
        noon(),
    );
    let plan = |memory: &Memory| Plan {
        edge: 35,
        ..plan(memory)
    };
    let mut table = Table::default();
    table.run(&plan(&memory), &memory, usize::MAX).unwrap();
    assert_eq!(table.cursor.seen.len(), 30);
    *memory.now.borrow_mut() += DAY;
    memory.changes.borrow_mut().push((Change::Nothing, 0));
    table.run(&plan(&memory), &memory, usize::MAX).unwrap();
    assert_eq!(table.sorted(), memory.model.borrow().truth());
}

#[test]
fn a_cursor_that_was_not_written_here_is_refused() {
    for text in [
        "",
        "[]",
        r#"{"from":"yesterday"}"#,
        r#"{"from":"2024-05-01T12:00:00Z","seen":["MARKED"]}"#,
    ] {
        let error = Cursor::read(text).unwrap_err();
        assert_eq!(error.code(), Code::Cursor);
        assert!(!format!("{error} {error:?}").contains("MARKED"));
    }
}

fn changes() -> impl Strategy<Value = Vec<(Change, i64)>> {
    let change = prop_oneof![
        3 => any::<u32>().prop_map(Change::Update),
        2 => any::<u32>().prop_map(Change::Delete),
        2 => Just(Change::Insert),
        1 => (0_i64..50_000).prop_map(Change::Late),
        4 => Just(Change::Nothing),
    ];
    proptest::collection::vec((change, prop_oneof![Just(0_i64), 1_i64..3000]), 0..40)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    /// Each version once at most; in the end, the last version of whatever is there.
    #[test]
    fn nothing_is_lost_and_nothing_is_doubled(
        count in 0_u32..60,
        most in 1_usize..12,
        kinds in 1_i64..40,
        apart in prop_oneof![Just(1_i64), Just(1000), Just(500_000), Just(3_000_000)],
        age in prop_oneof![Just(0_i64), Just(30_000_000), Just(7_200_000_000)],
        (sorts, bounds) in prop_oneof![4 => Just((true, true)), 2 => Just((false, true)), 1 => Just((true, false)), 1 => Just((false, false))],
        unit in prop_oneof![Just(1_i64), Just(1000), Just(1_000_000)],
        edge in prop_oneof![Just(50_000_usize), Just(20)],
        closed: bool,
        said in prop_oneof![5 => Just(true), 1 => Just(false)],
        runs in proptest::collection::vec((changes(), prop_oneof![3 => Just(usize::MAX), 1 => 0_usize..6]), 0..4),
    ) {
        let stamp = |id: u32| noon() - age - 200_000_000 + i64::from(id) % kinds * apart;
        let mut model = Model::of(count, most, stamp);
        (model.sorts, model.bounds, model.unit) = (sorts, bounds, unit);
        let memory = Memory::of(model, noon());
        let mut table = Table::default();
        let with = |memory: &Memory| {
            let mut plan = Plan { edge, ..plan(memory) };
            (plan.search.closed, plan.search.bounds) = (closed, said);
            plan
        };
        for (changes, steps) in runs {
            *memory.changes.borrow_mut() = changes;
            if let Err(error) = table.run(&with(&memory), &memory, steps) {
                prop_assert_eq!(error.code(), Code::Unsteady);
            }
            *memory.now.borrow_mut() += 1_000_000;
        }
        memory.changes.borrow_mut().clear();
        *memory.now.borrow_mut() += 2_000_000;
        table.run(&with(&memory), &memory, usize::MAX).unwrap();
        let rows: BTreeSet<_> = table.rows.iter().cloned().collect();
        prop_assert_eq!(rows.len(), table.rows.len(), "doubled");
        // A late one may come below an overlap that had to be cut short; with the whole edge none is lost.
        if edge > 20 {
            for row in memory.model.borrow().truth() {
                prop_assert!(rows.contains(&row), "lost {:?}", row);
            }
        }
    }
}
