//! How much of a feed is taken: bounds against a file that is broken or means harm.

/// The bounds of one feed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of one file, uncompressed.
    pub file_bytes: u64,
    /// Bytes of all files together, uncompressed.
    pub total_bytes: u64,
    /// Files in a folder or an archive.
    pub files: usize,
    /// How many times larger an archive member may be than it is packed.
    pub ratio: u64,
    /// Lists and objects within each other.
    pub depth: usize,
    /// Values in one service.
    pub values: usize,
    /// Bytes of one service, or of one line.
    pub service_bytes: u64,
    /// Services.
    pub services: u64,
    /// Characters of one text.
    pub text: usize,
}

impl Default for Limits {
    fn default() -> Self {
        const MEGABYTE: u64 = 1 << 20;
        Self {
            file_bytes: 4096 * MEGABYTE,
            total_bytes: 8192 * MEGABYTE,
            files: 1000,
            ratio: 200,
            depth: 24,
            values: 200_000,
            service_bytes: 16 * MEGABYTE,
            services: 2_000_000,
            text: 20_000,
        }
    }
}
