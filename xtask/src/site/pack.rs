//! Compressed copies, made once here so that the hub never compresses a file while somebody waits for it.
//!
//! Brotli at its slowest for browsers on https and on this machine; gzip for the rest (browsers do not offer brotli
//! over plain http). A copy that saves less than a tenth is not kept (pictures), and below a kilobyte the headers outweigh
//! the gain.

use std::io::{Error, Write};

use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, write::GzEncoder};

use super::Files;

const WORTH_IT_BYTES: usize = 1_000;
const BROTLI_QUALITY: i32 = 11;
const BROTLI_WINDOW_BITS: i32 = 22;
const BROTLI_BLOCK_BITS: i32 = 24;

/// Adds `<name>.br` and `<name>.gz` where they are clearly smaller than the file itself.
pub(crate) fn add_compressed(files: &mut Files) -> Result<(), String> {
    let mut copies = Files::new();
    for (name, bytes) in files.iter().filter(|(_, bytes)| bytes.len() > WORTH_IT_BYTES) {
        let trouble = |cause: Error| format!("compressing {name}: {cause}");
        copies.insert(format!("{name}.br"), brotli(bytes).map_err(trouble)?);
        copies.insert(format!("{name}.gz"), gzip(bytes).map_err(trouble)?);
    }
    copies
        .retain(|name, copy| files.get(&name[..name.len() - 3]).is_some_and(|whole| copy.len() * 10 < whole.len() * 9));
    files.extend(copies);
    Ok(())
}

/// Brotli at quality 11, in blocks as large as they can be, because it knows how long the whole is.
pub(crate) fn brotli(bytes: &[u8]) -> Result<Vec<u8>, Error> {
    let params = BrotliEncoderParams {
        quality: BROTLI_QUALITY,
        lgwin: BROTLI_WINDOW_BITS,
        lgblock: BROTLI_BLOCK_BITS,
        size_hint: bytes.len(),
        ..BrotliEncoderParams::default()
    };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &params)?;
    Ok(packed)
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>, Error> {
    let mut writer = GzEncoder::new(Vec::new(), Compression::best());
    writer.write_all(bytes)?;
    writer.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn copies_unpack_to_the_file_and_are_smaller() {
        let text = "the same words again and again ".repeat(100).into_bytes();
        let mut files = Files::from([("a.css".to_owned(), text.clone()), ("b.css".to_owned(), vec![7; 900])]);
        add_compressed(&mut files).unwrap();
        let names: Vec<_> = files.keys().map(String::as_str).collect();
        assert_eq!(names, ["a.css", "a.css.br", "a.css.gz", "b.css"]);
        let mut unpacked = Vec::new();
        brotli::Decompressor::new(files["a.css.br"].as_slice(), 4096).read_to_end(&mut unpacked).unwrap();
        assert_eq!(unpacked, text);
        unpacked.clear();
        flate2::read::GzDecoder::new(files["a.css.gz"].as_slice()).read_to_end(&mut unpacked).unwrap();
        assert_eq!(unpacked, text);
    }
}
