//! Numbers and sections as bytes: small numbers take little room, and what is cut short reads as nothing.
//!
//! Never panics, whatever the bytes are.

/// Writes a number in as few bytes as it needs.
pub(super) fn put(mut number: u32, out: &mut Vec<u8>) {
    while number >= 0x80 {
        out.push(number.to_le_bytes()[0] | 0x80);
        number >>= 7;
    }
    out.push(number.to_le_bytes()[0]);
}

/// Reads a number that [`put`] wrote, and goes behind it.
#[inline]
pub(super) fn take(bytes: &[u8], at: &mut usize) -> Option<u32> {
    let mut number = 0;
    let mut shift = 0;
    loop {
        let byte = *bytes.get(*at)?;
        *at += 1;
        number |= u32::from(byte & 0x7f).checked_shl(shift)?;
        if byte < 0x80 {
            return Some(number);
        }
        shift += 7;
    }
}

/// Writes a section: its length, then itself.
pub(super) fn put_section(section: &[u8], out: &mut Vec<u8>) {
    out.extend_from_slice(&(section.len() as u64).to_le_bytes());
    out.extend_from_slice(section);
}

/// Reads a section, and goes behind it.
pub(super) fn take_section<'a>(bytes: &'a [u8], at: &mut usize) -> Option<&'a [u8]> {
    let head = bytes.get(*at..at.checked_add(8)?)?;
    let length = usize::try_from(u64::from_le_bytes(head.try_into().ok()?)).ok()?;
    let begin = *at + 8;
    let section = bytes.get(begin..begin.checked_add(length)?)?;
    *at = begin + length;
    Some(section)
}

/// Numbers of four bytes each.
pub(super) fn of_numbers(numbers: &[u32]) -> Vec<u8> {
    numbers.iter().flat_map(|number| number.to_le_bytes()).collect()
}

/// The numbers that [`of_numbers`] wrote.
pub(super) fn numbers(bytes: &[u8]) -> Vec<u32> {
    bytes.chunks_exact(4).map(|four| u32::from_le_bytes([four[0], four[1], four[2], four[3]])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_comes_back_and_one_cut_short_does_not() {
        for number in [0, 1, 127, 128, 300, 16_384, u32::MAX] {
            let mut bytes = Vec::new();
            put(number, &mut bytes);
            let mut at = 0;
            assert_eq!((take(&bytes, &mut at), at), (Some(number), bytes.len()));
            bytes.pop();
            assert_eq!(take(&bytes, &mut 0), None);
        }
        assert_eq!(take(&[0xff; 9], &mut 0), None);
    }

    #[test]
    fn a_section_longer_than_the_bytes_is_nothing() {
        let mut bytes = Vec::new();
        put_section(b"een", &mut bytes);
        assert_eq!(take_section(&bytes, &mut 0), Some(&b"een"[..]));
        bytes[0] = 200;
        assert_eq!(take_section(&bytes, &mut 0), None);
    }
}
