#!/usr/bin/env python3
"""Renders the pictures of the example blog into its posts.

    python3 render.py [NAME…]

Needs Chromium (CHROMIUM names the program) and Pillow. The finished pictures
are committed: whoever builds the blog needs neither.
"""

import io
import os
import pathlib
import subprocess
import sys
import tempfile

from PIL import Image, ImageFilter

import autumn
import craft
import house
import nature
from paper import HEIGHT, WIDTH

POSTS = pathlib.Path(__file__).resolve().parents[2] / "content" / "posts"
CHROMIUM = os.environ.get("CHROMIUM", "chromium")
MOST_BYTES = 148_000

SCENES = {
    scene.__doc__.strip().splitlines()[0].rstrip("."): scene
    for room in (autumn, craft, house, nature)
    for scene in room.SCENES
}


def raster(svg):
    """The SVG as pixels, through a headless browser."""
    with tempfile.TemporaryDirectory() as folder:
        page = pathlib.Path(folder, "page.html")
        shot = pathlib.Path(folder, "shot.png")
        page.write_text(f"<!doctype html><meta charset=utf-8><style>*{{margin:0}}svg{{display:block}}</style>{svg}")
        subprocess.run(
            [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
             "--force-color-profile=srgb", f"--window-size={WIDTH},{HEIGHT}",
             f"--screenshot={shot}", page.as_uri()],
            check=True, capture_output=True,
        )
        # The grain is finer than a screen shows at this size and would cost half the bytes.
        return Image.open(shot).convert("RGB").filter(ImageFilter.GaussianBlur(0.7))


def jpeg(picture):
    """The best JPEG that a slow phone still loads quickly."""
    for quality in range(86, 30, -3):
        out = io.BytesIO()
        picture.save(out, "JPEG", quality=quality, optimize=True, progressive=True)
        if out.tell() <= MOST_BYTES:
            break
    return out.getvalue(), quality


def main():
    wanted = sys.argv[1:] or sorted(SCENES)
    for name in wanted:
        target = POSTS / name
        if not target.parent.is_dir():
            sys.exit(f"no such post: {target.parent}")
        data, quality = jpeg(raster(SCENES[name]()))
        target.write_bytes(data)
        print(f"{name}: {len(data) // 1000} kB, quality {quality}")


if __name__ == "__main__":
    main()
