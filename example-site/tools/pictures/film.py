#!/usr/bin/env python3
"""Makes the short film of the paper boat, picture and sound.

    python3 film.py

Needs Chromium, ffmpeg, Pillow and numpy. Layers of cut paper are rendered once
and moved against each other; waves and wind are filtered noise. Nobody speaks.
"""

import math
import os
import pathlib
import subprocess
import tempfile
import wave

import numpy
from PIL import Image

from autumn import maple
from paper import *

POST = pathlib.Path(__file__).resolve().parents[2] / "content" / "posts" / "2026-11-10-pappersbåten"
CHROMIUM = os.environ.get("CHROMIUM", "chromium")
SECONDS, FRAMES_A_SECOND, RATE = 9, 12, 24_000
SIZE = (640, 480)
# Layers reach beyond the frame, so that they can sway without showing an end.
MARGIN = 200


def layer(*inner):
    """One layer as pixels with transparency, at the size of the film."""
    wide = WIDTH + 2 * MARGIN
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{-MARGIN} 0 {wide} {HEIGHT}" width="{wide}" height="{HEIGHT}">'
        f"<defs>{FILTERS}</defs>" + "".join(inner) + "</svg>"
    )
    with tempfile.TemporaryDirectory() as folder:
        page, shot = pathlib.Path(folder, "page.html"), pathlib.Path(folder, "shot.png")
        page.write_text(f"<!doctype html><meta charset=utf-8><style>*{{margin:0}}svg{{display:block}}</style>{svg}")
        subprocess.run(
            [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--default-background-color=00000000",
             "--force-color-profile=srgb", f"--window-size={wide},{HEIGHT}", f"--screenshot={shot}", page.as_uri()],
            check=True, capture_output=True,
        )
        picture = Image.open(shot).convert("RGBA")
    scale = SIZE[0] / WIDTH
    return picture.resize((round(picture.width * scale), round(picture.height * scale)), Image.LANCZOS)


def water(y, colour, crest):
    top = [(x, y + (24 if i % 2 else -24)) for i, x in enumerate(range(-300, 2000, 115))]
    body = path(smooth(top, False) + "L1900 1300L-300 1300Z", colour)
    return layer(cut(body, line([(x, b + 34) for x, b in top], crest, 9, 'opacity=".55"'), lift="low"))


def boat():
    sail = poly([(0, -250), (128, 10), (0, 44)], "#e2ddd0") + poly([(0, -250), (-128, 10), (0, 44)], CHALK)
    hull = (
        poly([(-280, -48), (0, 44), (0, 144), (-154, 144)], CHALK) + poly([(280, -48), (0, 44), (0, 144), (154, 144)], "#e2ddd0")
        + poly([(-280, -48), (-120, 4), (0, 44), (120, 4), (280, -48), (128, 40), (0, 70), (-128, 40)], "#c9c2b0")
    )
    return layer(cut(at(800, 600, sail, hull), lift="low"))


def sky():
    hills = shape([(-300, 640), (60, 520), (420, 600), (820, 500), (1240, 600), (1640, 520), (1900, 620), (1900, 1300), (-300, 1300)], "#93b08a")
    cloud = lambda x, y, s: cut(at(x, y, circle(0, 0, 60, CHALK), circle(78, 16, 48, CHALK), circle(-78, 20, 44, CHALK), rect(-118, 12, 240, 54, CHALK, 27), scale=s), lift="flat")
    return layer(
        rect(-MARGIN, 0, WIDTH + 2 * MARGIN, HEIGHT, "#c3dce0"), cut(circle(1240, 230, 104, HONEY), lift="flat"),
        cloud(330, 210, 1.2), cloud(850, 130, .85), cut(hills, lift="flat"),
    )


def frames(folder):
    """Writes all frames; x and y are in the units of the pictures."""
    scale = SIZE[0] / WIDTH
    ground, far, middle, near = sky(), water(640, "#4f8fa6", "#9cc6d0"), water(770, "#3c7b96", "#86b6c4"), water(930, "#2c6583", "#74a8ba")
    ship, leaf = boat(), layer(cut(at(800, 600, maple(TOMATO, WINE), scale=1.15), lift="flat"))
    centre = ((MARGIN + 800) * scale, 600 * scale)

    def lay(canvas, picture, dx, dy, turn=0.0):
        if turn:
            picture = picture.rotate(turn, Image.BICUBIC, center=centre)
        # Half pixels matter in slow movement, hence an affine shift and not a paste.
        moved = picture.transform(SIZE, Image.AFFINE, (1, 0, (MARGIN - dx) * scale, 0, 1, -dy * scale), Image.BICUBIC)
        canvas.alpha_composite(moved)

    for i in range(SECONDS * FRAMES_A_SECOND):
        t = i / FRAMES_A_SECOND
        swing = lambda period, phase=0.0: math.sin(2 * math.pi * (t / period + phase))
        canvas = Image.new("RGBA", SIZE, "#c3dce0")
        lay(canvas, ground, 0, 0)
        lay(canvas, far, 40 * swing(4.5), 6 * swing(3))
        lay(canvas, ship, -430 + 880 * t / SECONDS, 68 + 14 * swing(3, .1), 4.5 * swing(3))
        lay(canvas, middle, -50 * swing(4.5, .2), 8 * swing(3, .3))
        lay(canvas, leaf, 1080 - 2160 * (t - 2.2) / 5.4, 270 + 12 * swing(2.25), 25 * swing(4.5) - 30)
        lay(canvas, near, 60 * swing(4.5, .45), 12 + 10 * swing(3, .55))
        canvas.convert("RGB").save(pathlib.Path(folder, f"{i:03}.png"))


def sound(target):
    """Lapping waves throughout, wind in the middle, and at the end the water against the boat."""
    rng = numpy.random.default_rng(7)
    count = SECONDS * RATE
    t = numpy.arange(count) / RATE

    def band(low, high):
        spectrum = numpy.fft.rfft(rng.standard_normal(count))
        pitch = numpy.fft.rfftfreq(count, 1 / RATE)
        spectrum *= numpy.exp(-((numpy.log(numpy.maximum(pitch, 1)) - math.log(math.sqrt(low * high))) / math.log(high / low)) ** 2 * 2)
        noise = numpy.fft.irfft(spectrum, count)
        return noise / numpy.abs(noise).max()

    hump = lambda middle, width: numpy.exp(-(((t - middle) / width) ** 2))
    swell = sum(hump(m, .55) for m in (0.8, 2.3, 3.8, 5.3, 6.8, 8.3))
    mix = .42 * band(250, 900) * (.25 + swell) + .34 * band(500, 1400) * hump(4.6, 1.1)
    for start in (6.2, 6.75, 7.5, 7.95, 8.4):
        since = numpy.maximum(t - start, 0)
        pitch = 330 + 260 * numpy.minimum(since / .12, 1)
        drop = numpy.sin(2 * numpy.pi * numpy.cumsum(pitch) / RATE) * numpy.exp(-since * 24) * (t >= start)
        mix += .30 * drop
    mix *= numpy.minimum(1, numpy.minimum(t / .4, (SECONDS - t) / .6))
    samples = (mix / numpy.abs(mix).max() * .55 * 32767).astype("<i2")
    with wave.open(str(target), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(samples.tobytes())


def main():
    with tempfile.TemporaryDirectory() as folder:
        frames(folder)
        sound(pathlib.Path(folder, "sound.wav"))
        subprocess.run(
            ["ffmpeg", "-y", "-loglevel", "error", "-framerate", str(FRAMES_A_SECOND), "-i", f"{folder}/%03d.png", "-i", f"{folder}/sound.wav",
             "-c:v", "libx264", "-preset", "veryslow", "-tune", "animation", "-crf", "29", "-pix_fmt", "yuv420p", "-c:a", "aac", "-b:a", "32k",
             "-map_metadata", "-1", "-fflags", "+bitexact", "-flags:v", "+bitexact", "-flags:a", "+bitexact", "-movflags", "+faststart", str(POST / "film.mp4")],
            check=True,
        )


if __name__ == "__main__":
    main()
