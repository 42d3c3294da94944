//! A place on one of the three axes of F6 as a small drawing: `○──●──○`. Mirrored where the volunteer reads from the
//! right.

/// A line of steps, the first one where reading begins; `filled` tells on which steps it stands.
#[must_use]
pub fn line(steps: usize, mirrored: bool, filled: impl Fn(usize) -> bool) -> String {
    let sign = |step: usize| if filled(step) { "●" } else { "○" };
    let signs: Vec<&str> =
        if mirrored { (0..steps).rev().map(sign).collect() } else { (0..steps).map(sign).collect() };
    signs.join("──")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_step_stands_where_reading_begins() {
        assert_eq!(line(3, false, |step| step == 0), "●──○──○");
        assert_eq!(line(3, true, |step| step == 0), "○──○──●");
    }
}
