//! Breaking a paragraph into lines, in logical order, before anything is turned.

use std::ops::Range;

use super::paragraph::Cluster;

/// The lines of a paragraph, as ranges of its clusters; at least one, and together all of them.
///
/// What stands in an isolate (a date, a name, a phone number with its label) stays on one line when it fits
/// on a line of its own; a longer one is broken where it can be, and a word that is too long by grapheme.
pub(super) fn lines(clusters: &[Cluster], width: u16) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let mut start = 0;
    loop {
        let end = line_end(clusters, start, width);
        lines.push(start..end);
        if end >= clusters.len() {
            return lines;
        }
        start = end;
    }
}

fn line_end(clusters: &[Cluster], start: usize, width: u16) -> usize {
    let fits = furthest(clusters, start, width);
    if fits >= clusters.len() {
        return clusters.len();
    }
    let deepest = clusters.iter().filter_map(|one| one.break_before).max().unwrap_or(0);
    let mut best = None;
    for depth in 0..=deepest {
        let may_break = |at: &usize| clusters[*at].break_before.is_some_and(|inside| inside <= depth);
        let Some(here) = (start + 1..=fits).rev().find(may_break) else { continue };
        best = Some(here);
        let next = (here + 1..clusters.len()).find(may_break).unwrap_or(clusters.len());
        if furthest(clusters, here, width) >= next {
            return here;
        }
    }
    best.unwrap_or_else(|| fits.max(start + 1))
}

/// The furthest place where a line from `start` still fits; white space at its end does not count.
fn furthest(clusters: &[Cluster], start: usize, width: u16) -> usize {
    let mut cells = 0u16;
    for (at, one) in clusters.iter().enumerate().skip(start) {
        cells = cells.saturating_add(one.cells);
        if cells > width && !one.blank && one.cells > 0 {
            return at;
        }
    }
    clusters.len()
}
