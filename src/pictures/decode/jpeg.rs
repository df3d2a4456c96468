//! JPEG, with the inks of print files turned into colours of a screen.

use moxcms::ColorProfile;
use zune_core::bytestream::ZCursor;
use zune_core::colorspace::ColorSpace;
use zune_core::options::DecoderOptions;
use zune_jpeg::JpegDecoder;
use zune_jpeg::errors::DecodeErrors;

use super::super::container;
use super::super::raster::Raster;
use super::{MAX_SIDE, Unusable, check_size, colour};

/// Decodes a JPEG; `whole` says whether its end was found.
pub(super) fn decode(bytes: &[u8], whole: bool) -> Result<(Raster, Option<Box<ColorProfile>>), Unusable> {
    let missing = if whole { Unusable::Broken } else { Unusable::Truncated };
    let frame = container::jpeg::frame(bytes).ok_or(missing)?;
    // A progressive picture is kept as 16-bit coefficients of every sample until the last scan.
    let coefficients = if frame.progressive { (frame.quarter_samples * 2).div_ceil(4) } else { 0 };
    // Four inks are decoded by way of a buffer of their own.
    let samples = if frame.components > 3 { frame.components + 1 } else { 3 };
    check_size(frame.width, frame.height, samples + coefficients, bytes.len() as u64)?;
    if !whole {
        return Err(Unusable::Truncated);
    }
    let side = MAX_SIDE as usize;
    let options = DecoderOptions::default().set_strict_mode(false).set_max_width(side).set_max_height(side);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    decoder.decode_headers().map_err(|fault| unusable(&fault))?;
    let stored = decoder.input_colorspace().ok_or(Unusable::Broken)?;
    let wanted = match stored {
        ColorSpace::Luma => ColorSpace::Luma,
        // Inks are taken as they are: the decoder's own conversion knows no profile.
        ColorSpace::CMYK | ColorSpace::YCCK => stored,
        _ => ColorSpace::RGB,
    };
    decoder.set_options(options.jpeg_set_out_colorspace(wanted));
    let mut pixels = decoder.decode().map_err(|fault| unusable(&fault))?;
    let (width, height) = (frame.width, frame.height);
    let samples = wanted.num_components();
    if pixels.len() != width as usize * height as usize * samples {
        return Err(Unusable::Broken);
    }
    let profile = container::jpeg::icc(bytes).as_deref().and_then(colour::read_profile);
    if samples < 4 {
        return Ok(colour::to_rgb(pixels, width, height, samples, profile));
    }
    if stored == ColorSpace::YCCK {
        colour::ycck_to_cmyk(&mut pixels);
    }
    if container::jpeg::is_adobe(bytes) {
        pixels.iter_mut().for_each(|ink| *ink = 255 - *ink);
    }
    Ok((colour::inks_to_srgb(pixels, width, height, profile.as_deref()), None))
}

fn unusable(fault: &DecodeErrors) -> Unusable {
    match fault {
        DecodeErrors::Unsupported(_) => Unusable::Unsupported,
        DecodeErrors::ExhaustedData => Unusable::Truncated,
        DecodeErrors::LargeDimensions(_) => Unusable::TooLarge { width: 0, height: 0 },
        _ => Unusable::Broken,
    }
}
