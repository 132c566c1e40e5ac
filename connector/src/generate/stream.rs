//! The stream of messages: the region's letters, written one after the other.

use super::Error;
use super::dirt::{Dirt, Soil};
use super::event::{Event, Family, Weights};
use super::fhir::Chart;
use super::form::Forms;
use super::messages;
use super::moment::day_of;
use super::world::World;
use hl7_model::Release;

/// Which releases the systems speak.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Releases {
    /// All the same.
    One(Release),
    /// Thirteen facilities, one release each; the releases that are common in the field get most of the traffic.
    Mixed,
}

/// Traffic of each release in [`Releases::Mixed`].
const COMMON: [u32; 13] = [2, 2, 6, 5, 6, 4, 10, 3, 3, 1, 2, 1, 2];

impl Releases {
    /// Reads `2.5.1` or `mixed`.
    pub fn parse(text: &str) -> Result<Releases, Error> {
        if text.eq_ignore_ascii_case("mixed") {
            return Ok(Releases::Mixed);
        }
        Release::from_text(text)
            .map(Releases::One)
            .ok_or_else(|| Error::UnknownRelease(text.to_owned()))
    }

    /// How many facilities there are.
    pub(super) fn facilities(&self) -> usize {
        match self {
            Releases::One(_) => 4,
            Releases::Mixed => Release::ALL.len(),
        }
    }

    /// The release of a facility.
    pub(super) fn home(&self, facility: usize) -> Release {
        match self {
            Releases::One(release) => *release,
            Releases::Mixed => Release::ALL[facility % Release::ALL.len()],
        }
    }

    /// How much of the traffic a facility has.
    pub(super) fn weight(&self, facility: usize) -> u32 {
        match self {
            Releases::One(_) => [5, 3, 2, 2][facility % 4],
            Releases::Mixed => COMMON[facility % COMMON.len()],
        }
    }
}

/// What to generate.
#[derive(Debug, Clone)]
pub struct Scenario {
    /// The same seed gives the same bytes.
    pub seed: u64,
    /// The releases.
    pub releases: Releases,
    /// The families and their weights.
    pub weights: Weights,
    /// How many people live in the region.
    pub patients: u32,
    /// Day number (since 1970-01-01) of the first message.
    pub start: i64,
    /// What is wrong with the messages.
    pub dirt: Dirt,
}

impl Default for Scenario {
    fn default() -> Scenario {
        Scenario {
            seed: 1,
            releases: Releases::One(Release::V2_5_1),
            weights: Weights::default(),
            patients: 500,
            start: day_of(2024, 1, 1),
            dirt: Dirt::none(),
        }
    }
}

/// What a message of the stream is.
#[derive(Debug, Clone, Copy)]
pub struct Made {
    /// Message code and trigger event.
    pub event: Event,
    /// Its release.
    pub release: Release,
    /// Who sent it: the facility's short name.
    pub facility: &'static str,
    /// How many inpatients the facility has more (or fewer) because of it.
    pub census: i64,
    /// The quirks that struck it, as bits by position in [`super::dirt::QUIRKS`].
    pub quirks: u64,
}

/// An endless stream of messages, in the order of time.
///
/// ```
/// use healthcare_connector::generate::{Scenario, Stream};
/// let mut stream = Stream::new(&Scenario::default()).unwrap();
/// let mut message = Vec::new();
/// let made = stream.next_into(&mut message);
/// assert!(message.starts_with(b"MSH|^~\\&|"));
/// assert_eq!(made.release, hl7_model::Release::V2_5_1);
/// ```
#[derive(Debug)]
pub struct Stream {
    world: World,
    forms: Vec<Forms>,
    soil: Soil,
}

impl Stream {
    /// Sets the region up.
    pub fn new(scenario: &Scenario) -> Result<Stream, Error> {
        let mut weights = scenario.weights;
        if let Releases::One(release) = scenario.releases {
            for (family, _, _) in Family::ALL
                .iter()
                .filter(|(family, _, _)| release < family.since())
            {
                weights.0[*family as usize] = 0;
            }
        }
        if weights.0.iter().all(|weight| *weight == 0) {
            return Err(Error::NoTypes);
        }
        let patients = scenario.patients.max(10);
        let world = World::new(
            scenario.seed,
            patients,
            scenario.start,
            &scenario.releases,
            weights,
        );
        let forms = Release::ALL
            .iter()
            .map(|release| Forms::of(*release))
            .collect();
        Ok(Stream {
            world,
            forms,
            soil: Soil::new(scenario.seed, scenario.dirt),
        })
    }

    /// Lets a chart hear of what the next message tells, and writes the message where it is wanted.
    pub(super) fn tell(
        &mut self,
        chart: &mut Chart,
        mut out: Option<&mut Vec<u8>>,
    ) -> Result<Option<Made>, Error> {
        loop {
            let letter = self.world.step();
            let Some(out) = out.as_deref_mut() else {
                if messages::sent(&self.world, &letter) {
                    chart.tell(&self.world, &letter)?;
                    return Ok(None);
                }
                continue;
            };
            let from = out.len();
            if let Some(mut made) = messages::write(&mut self.world, &self.forms, &letter, out) {
                made.quirks = self.soil.strike(out, from);
                chart.tell(&self.world, &letter)?;
                return Ok(Some(made));
            }
            out.truncate(from);
        }
    }

    /// The region as it is now.
    pub(super) fn world(&self) -> &World {
        &self.world
    }

    /// Writes the next message at the end of a buffer: segments that end with CR, or what the dirt made of it.
    pub fn next_into(&mut self, out: &mut Vec<u8>) -> Made {
        loop {
            let letter = self.world.step();
            let from = out.len();
            if let Some(mut made) = messages::write(&mut self.world, &self.forms, &letter, out) {
                made.quirks = self.soil.strike(out, from);
                return made;
            }
            out.truncate(from);
        }
    }
}
