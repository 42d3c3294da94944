//! What is too much for one screen, over several: in the order of reading, nothing cut in two.

use std::ops::Range;

/// Which page is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Turned {
    /// From 0.
    pub page: usize,
    /// The last one.
    pub last: usize,
    /// Whether the row that is pointed at is on another page.
    pub unseen: bool,
}

/// How lines are laid over pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Plan {
    /// The rows that stay free between two lines.
    pub gap: u16,
    /// The first lines that stand on every page.
    pub heading: usize,
    /// The lines of each page, without those.
    pub pages: Vec<Range<usize>>,
}

/// Lays lines of these heights over pages of so many rows. A heading of few rows stands on every page; a higher one is
/// read first, and then makes room.
pub(super) fn plan(heights: &[u16], heading: usize, room: u16) -> Plan {
    let total = |lines: &[u16], gap: u16| lines.iter().map(|line| line + gap).sum::<u16>();
    // Closer together before anything goes out of view.
    let gap = u16::from(total(heights, 1) <= room + 1);
    let over = total(&heights[..heading], gap);
    let heading = if over <= room * 2 / 5 || total(heights, gap) <= room + gap { heading } else { 0 };
    let room = if heading > 0 { room - over.min(room) } else { room };
    let mut pages = Vec::new();
    let (mut first, mut used) = (heading, 0);
    for (place, height) in heights.iter().enumerate().skip(heading) {
        if place > first && used + height > room {
            pages.push(first..place);
            (first, used) = (place, 0);
        }
        used += height + gap;
    }
    pages.push(first..heights.len());
    Plan { gap, heading, pages }
}

impl Plan {
    /// The lines that stand on a page.
    pub fn on(&self, page: usize) -> impl Iterator<Item = usize> + use<> {
        (0..self.heading).chain(self.pages.get(page).cloned().unwrap_or_default())
    }

    /// The page of a line; the first when it is on none or on every one.
    pub fn page_of(&self, line: Option<usize>) -> usize {
        line.and_then(|line| self.pages.iter().position(|page| page.contains(&line))).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fits_stands_on_one_page_with_air_if_there_is_room() {
        let lines = |room| (plan(&[3, 3, 3], 1, room).gap, plan(&[3, 3, 3], 1, room).pages.len());
        assert_eq!(lines(11), (1, 1));
        assert_eq!(lines(9), (0, 1));
        assert_eq!(plan(&[3, 3, 3], 1, 9).on(0).collect::<Vec<_>>(), [0, 1, 2]);
    }

    #[test]
    fn a_short_heading_stands_on_every_page() {
        let plan = plan(&[3, 4, 4, 4], 1, 12);
        assert_eq!(plan.pages, [1..3, 3..4]);
        assert_eq!(plan.on(1).collect::<Vec<_>>(), [0, 3]);
        assert_eq!((plan.page_of(Some(3)), plan.page_of(Some(0)), plan.page_of(None)), (1, 0, 0));
    }

    #[test]
    fn a_long_heading_is_read_first_and_then_makes_room() {
        let plan = plan(&[6, 5, 4, 4], 2, 12);
        assert_eq!((plan.heading, plan.pages), (0, vec![0..2, 2..4]));
    }

    #[test]
    fn every_line_is_on_a_page_however_little_room_there_is() {
        let heights = [4, 9, 3, 3, 7, 1, 12, 4];
        for room in 1..50 {
            for heading in 0..3 {
                let plan = plan(&heights, heading, room);
                let mut seen: Vec<usize> = (0..plan.pages.len()).flat_map(|page| plan.on(page)).collect();
                seen.sort_unstable();
                seen.dedup();
                assert_eq!(seen, (0..heights.len()).collect::<Vec<_>>(), "room {room}, heading {heading}");
                for page in plan.pages.iter().filter(|page| page.len() > 1) {
                    let over: u16 = heights[..plan.heading].iter().sum();
                    assert!(over + heights[page.clone()].iter().sum::<u16>() <= room, "room {room}");
                }
            }
        }
    }
}
