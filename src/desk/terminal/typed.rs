//! Bytes that a person typed while the terminal was being listened to, read as events.
//!
//! Only for those few milliseconds; from then on crossterm reads. Plain keys, the keys that move, and pasted
//! text are enough: a sequence beyond those is dropped whole, never let through as letters.

use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};

/// The events that these bytes stand for.
pub(super) fn events(bytes: &[u8]) -> Vec<Event> {
    let mut events = Vec::new();
    let mut rest = bytes;
    while let Some((event, length)) = first(rest) {
        events.extend(event);
        rest = rest.get(length.max(1)..).unwrap_or_default();
    }
    events
}

/// The first event, if the bytes begin with one, and how many bytes that takes; nothing at the end.
fn first(bytes: &[u8]) -> Option<(Option<Event>, usize)> {
    let key = |code| Some(Event::Key(KeyEvent::new(code, KeyModifiers::NONE)));
    Some(match bytes {
        [] => return None,
        [0x1b, b'[', ..] => sequence(bytes),
        [0x1b, b'O', letter, ..] => (named(*letter).and_then(key), 3),
        [0x1b, ..] => (key(KeyCode::Esc), 1),
        [b'\r', ..] => (key(KeyCode::Enter), 1),
        [b'\t', ..] => (key(KeyCode::Tab), 1),
        [0x7f | 0x08, ..] => (key(KeyCode::Backspace), 1),
        [control @ 0x01..=0x1a, ..] => {
            let letter = KeyCode::Char(char::from(control - 1 + b'a'));
            (Some(Event::Key(KeyEvent::new(letter, KeyModifiers::CONTROL))), 1)
        }
        [0x00..=0x1f, ..] => (None, 1),
        _ => {
            let end = bytes.iter().position(|byte| *byte < 0x20 || *byte == 0x7f).unwrap_or(bytes.len());
            let text = match std::str::from_utf8(&bytes[..end]) {
                Ok(text) => text,
                Err(error) => std::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap_or_default(),
            };
            let letter = text.chars().next();
            (letter.and_then(|c| key(KeyCode::Char(c))), letter.map_or(1, char::len_utf8))
        }
    })
}

/// A control sequence: a key that moves, pasted text, or nothing that matters here.
fn sequence(bytes: &[u8]) -> (Option<Event>, usize) {
    const PASTE: &[u8] = b"\x1b[200~";
    const PASTED: &[u8] = b"\x1b[201~";
    if let Some(pasted) = bytes.strip_prefix(PASTE) {
        let end = pasted.windows(PASTED.len()).position(|part| part == PASTED).unwrap_or(pasted.len());
        let text = String::from_utf8_lossy(&pasted[..end]).into_owned();
        return (Some(Event::Paste(text)), PASTE.len() + end + PASTED.len());
    }
    let Some(end) = bytes.iter().skip(2).position(|byte| (0x40..=0x7e).contains(byte)) else {
        return (None, bytes.len());
    };
    let code = match &bytes[2..=2 + end] {
        [b'Z'] => Some(KeyCode::BackTab),
        [letter] => named(*letter),
        [b'1' | b'7', b'~'] => Some(KeyCode::Home),
        [b'3', b'~'] => Some(KeyCode::Delete),
        [b'4' | b'8', b'~'] => Some(KeyCode::End),
        [b'5', b'~'] => Some(KeyCode::PageUp),
        [b'6', b'~'] => Some(KeyCode::PageDown),
        _ => None,
    };
    (code.map(|code| Event::Key(KeyEvent::new(code, KeyModifiers::NONE))), 3 + end)
}

fn named(letter: u8) -> Option<KeyCode> {
    Some(match letter {
        b'A' => KeyCode::Up,
        b'B' => KeyCode::Down,
        b'C' => KeyCode::Right,
        b'D' => KeyCode::Left,
        b'F' => KeyCode::End,
        b'H' => KeyCode::Home,
        b'P'..=b'S' => KeyCode::F(1 + letter - b'P'),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(bytes: &[u8]) -> Vec<KeyCode> {
        events(bytes).iter().filter_map(Event::as_key_press_event).map(|key| key.code).collect()
    }

    #[test]
    fn plain_keys_and_keys_that_move_are_read() {
        assert_eq!(keys("aش\r".as_bytes()), [KeyCode::Char('a'), KeyCode::Char('ش'), KeyCode::Enter]);
        assert_eq!(
            keys(b"\x1b[A\x1bOP\x1b[3~\x1b"),
            [KeyCode::Up, KeyCode::F(1), KeyCode::Delete, KeyCode::Esc]
        );
        assert_eq!(events(b"\x03"), [Event::Key(KeyEvent::new(KeyCode::Char('c'), KeyModifiers::CONTROL))]);
    }

    #[test]
    fn pasted_text_stays_one_piece() {
        assert_eq!(events(b"\x1b[200~a\rb\x1b[201~"), [Event::Paste("a\rb".to_owned())]);
    }

    #[test]
    fn what_is_not_known_is_dropped_whole() {
        assert_eq!(events(b"\x1b[<35;10;3M\x1b[1;5A\xff"), []);
        assert_eq!(keys(b"\x1b[<0;1;1Mz"), [KeyCode::Char('z')]);
    }
}
