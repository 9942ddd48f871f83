//! Leaves out sessions at whose time the log has one already: who logs in two apps at once lifted once.
//!
//! Boundary: times alone; which sessions the log has the caller says.

use super::{
    outcome::Reason,
    plan::{Adds, ImportPlan, PlannedSession},
    row::Ends,
    times::When,
};
use crate::domain::in_order::InOrder;
use crate::domain::{
    day::WallTime,
    id::SessionId,
    moment::{Instant, Span, Stamp},
};
use std::collections::HashSet;

/// A session of the log.
#[derive(Clone, Debug)]
pub struct Taken {
    /// Its id.
    pub id: SessionId,
    /// When it began.
    pub started: Stamp,
    /// When it ended; absent while it is open: then all that is later would end it.
    pub ended: Option<Instant>,
}

impl ImportPlan {
    /// Leaves out what stands at the time of a session of the log that is none of this file's, and names its rows. A
    /// session without a time of day gives way to any of its day.
    pub fn leave_out_overlaps(&mut self, taken: &[Taken]) {
        // What came out of this very file stands beside the rest of it.
        let own: HashSet<SessionId> = self.sessions.iter().map(|session| session.id).collect();
        let others: Vec<&Taken> = taken.iter().filter(|it| !own.contains(&it.id)).collect();
        let overlaps = |planned: &PlannedSession| others.iter().any(|it| meets(it, planned));
        let sessions = std::mem::take(&mut self.sessions);
        let (out, kept): (Vec<_>, Vec<_>) = sessions.into_iter().partition(overlaps);
        self.sessions = kept;
        for set in out.iter().flat_map(|session| &session.sets) {
            self.report.refused.push((set.line, Reason::Overlaps));
            if let Some(name) = self.report.names.get_mut(set.name) {
                name.sets = name.sets.saturating_sub(1);
            }
        }
        self.report.refused.order();
        self.report.adds = Adds::of(&self.sessions);
    }
}

fn meets(taken: &Taken, planned: &PlannedSession) -> bool {
    // What both wall clocks showed is compared: the zone of now may be an hour off from that of a day in summer.
    let offset_min = taken.started.offset_min;
    let started = planned.starts.stamp(offset_min);
    if let When::Day(_) = planned.starts {
        let day = |stamp: &Stamp| WallTime::at(stamp.utc_ms, stamp.offset_min).day_number;
        return day(&started) == day(&taken.started);
    }
    let said = match planned.ends {
        Ends::Unsaid => started.instant(),
        Ends::After(seconds) => started.instant() + Span(seconds.saturating_mul(1_000)),
        Ends::At(end) => end.stamp(offset_min).instant(),
    };
    let sets = planned.sets.iter().filter_map(|set| set.at);
    let last = sets.map(|at| at.stamp(offset_min).instant()).fold(said, Instant::max);
    let begins_after = taken.ended.is_some_and(|ended| ended < started.instant());
    !begins_after && last >= taken.started.instant()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{day::parse_iso, load::LoadUnit};

    const STRONG: &[u8] = include_bytes!("fixtures/strong-classic.csv");
    const FITNOTES: &[u8] = include_bytes!("fixtures/fitnotes.csv");

    fn at(text: &str) -> Stamp {
        let (utc_ms, offset_min) = parse_iso(text).unwrap();
        Stamp::at_wall(utc_ms, offset_min)
    }

    /// How many sets stay beside a session of the log, and how many are named.
    fn beside(bytes: &[u8], started: &str, ended: Option<&str>) -> (usize, usize) {
        let reading = super::super::tests::reading(Some(LoadUnit::Kg));
        let mut plan = super::super::read(bytes, &reading).unwrap();
        let id = SessionId::from_bytes([1; 16]);
        let ended = ended.map(|ended| at(ended).instant());
        plan.leave_out_overlaps(&[Taken { id, started: at(started), ended }]);
        let report = plan.report;
        assert_eq!(report.adds.sets + report.refused.len() + report.pseudo.len(), report.rows);
        let named = report.refused.iter().filter(|(_, reason)| *reason == Reason::Overlaps);
        (report.adds.sets, named.count())
    }

    #[test]
    fn a_session_at_the_time_of_one_in_the_log_is_left_out_with_its_lines() {
        // The file has one from 18:05 to 19:48 with four sets, and one of two sets two days later.
        let whole = |started, ended| beside(STRONG, started, Some(ended));
        assert_eq!(whole("2024-03-04T18:10:00+01:00", "2024-03-04T19:00:00+01:00"), (2, 4));
        assert_eq!(whole("2024-03-04T19:48:00+01:00", "2024-03-04T20:00:00+01:00"), (2, 4));
        assert_eq!(whole("2024-03-04T19:49:00+01:00", "2024-03-04T20:00:00+01:00"), (6, 0));
        assert_eq!(whole("2024-03-04T17:00:00+01:00", "2024-03-04T18:04:00+01:00"), (6, 0));
    }

    #[test]
    fn wall_clocks_are_compared_whatever_the_zone_of_now() {
        // Logged while the clock was an hour further ahead of UTC than it is now.
        let beside = |started, ended| beside(STRONG, started, Some(ended));
        assert_eq!(beside("2024-03-04T18:10:00+02:00", "2024-03-04T19:00:00+02:00"), (2, 4));
        assert_eq!(beside("2024-03-04T17:00:00+02:00", "2024-03-04T18:04:00+02:00"), (6, 0));
        assert_eq!(beside("2024-03-04T19:48:00-05:00", "2024-03-04T20:00:00-05:00"), (2, 4));
        assert_eq!(beside("2024-03-04T19:49:00-05:00", "2024-03-04T20:00:00-05:00"), (6, 0));
    }

    #[test]
    fn nothing_comes_in_behind_the_start_of_an_open_session() {
        assert_eq!(beside(STRONG, "2024-03-05T12:00:00+01:00", None), (4, 2));
        assert_eq!(beside(STRONG, "2024-03-07T12:00:00+01:00", None), (6, 0));
    }

    #[test]
    fn a_day_without_times_gives_way_to_any_session_of_that_day() {
        let evening = ("2023-01-09T22:00:00+01:00", Some("2023-01-09T23:00:00+01:00"));
        assert_eq!(beside(FITNOTES, evening.0, evening.1), (1, 4));
        let next = ("2023-01-10T06:00:00+01:00", Some("2023-01-10T07:00:00+01:00"));
        assert_eq!(beside(FITNOTES, next.0, next.1), (5, 0));
    }
}
