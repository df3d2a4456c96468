"""Cut paper in SVG: the shapes, papers and shadows all pictures share.

A picture is a string of SVG elements on a sheet of 1600 by 1200. Every layer of
paper is one `cut(...)`: its edge trembles a little as scissors do, its surface
has grain, and it throws a soft shadow on what lies below.
"""

import math
import random

WIDTH, HEIGHT = 1600, 1200

CREAM, PAPER, SAND = "#fbf3e3", "#f3e7d0", "#e6d3b1"
OCHRE, HONEY, AMBER = "#d8962c", "#e9b64d", "#c9761f"
RUST, TOMATO, WINE = "#b4512a", "#c8432f", "#7d2b33"
MOSS, LEAF, PINE = "#76883f", "#8fa552", "#2f5547"
TEAL, SKY, MIST = "#2f7278", "#a8cad0", "#d7e4e2"
NIGHT, DUSK, PLUM = "#1d2b47", "#43527e", "#6a3d55"
ROSE, CLAY, MUD, BARK = "#e3a691", "#b57b52", "#6b4b36", "#4a3427"
INK, CHALK = "#2c2724", "#fdfaf3"


def n(value):
    """A coordinate with one decimal: smaller files and equal bytes everywhere."""
    return f"{value:.1f}".rstrip("0").rstrip(".")


def points(pairs):
    return " ".join(f"{n(x)},{n(y)}" for x, y in pairs)


def poly(pairs, fill, extra=""):
    """A polygon with straight sides, as quick scissors cut."""
    return f'<polygon points="{points(pairs)}" fill="{fill}" stroke-linejoin="round" {extra}/>'


def smooth(pairs, closed=True):
    """Path data of a soft curve through all points (Catmull-Rom as Bézier)."""
    count = len(pairs)
    at = (lambda i: pairs[i % count]) if closed else (lambda i: pairs[min(max(i, 0), count - 1)])
    out = [f"M{n(pairs[0][0])} {n(pairs[0][1])}"]
    for i in range(count if closed else count - 1):
        (x0, y0), (x1, y1), (x2, y2), (x3, y3) = at(i - 1), at(i), at(i + 1), at(i + 2)
        out.append(
            f"C{n(x1 + (x2 - x0) / 6)} {n(y1 + (y2 - y0) / 6)} "
            f"{n(x2 - (x3 - x1) / 6)} {n(y2 - (y3 - y1) / 6)} {n(x2)} {n(y2)}"
        )
    return "".join(out) + ("Z" if closed else "")


def shape(pairs, fill, extra=""):
    """A closed soft shape."""
    return path(smooth(pairs), fill, extra)


def path(data, fill, extra=""):
    return f'<path d="{data}" fill="{fill}" {extra}/>'


def line(pairs, colour, width, extra=""):
    """A soft open line, as a brush or a thread draws it."""
    return (
        f'<path d="{smooth(pairs, closed=False)}" fill="none" stroke="{colour}" '
        f'stroke-width="{n(width)}" stroke-linecap="round" stroke-linejoin="round" {extra}/>'
    )


def circle(x, y, r, fill, extra=""):
    return f'<circle cx="{n(x)}" cy="{n(y)}" r="{n(r)}" fill="{fill}" {extra}/>'


def ellipse(x, y, rx, ry, fill, extra=""):
    return f'<ellipse cx="{n(x)}" cy="{n(y)}" rx="{n(rx)}" ry="{n(ry)}" fill="{fill}" {extra}/>'


def rect(x, y, w, h, fill, r=0, extra=""):
    return f'<rect x="{n(x)}" y="{n(y)}" width="{n(w)}" height="{n(h)}" rx="{n(r)}" fill="{fill}" {extra}/>'


def at(x, y, *inner, turn=0.0, scale=1.0):
    """Moves, turns and sizes what is drawn around the origin."""
    return (
        f'<g transform="translate({n(x)} {n(y)}) rotate({n(turn)}) scale({scale:.3f})">' + "".join(inner) + "</g>"
    )


def cut(*inner, lift="low"):
    """One layer of paper. `lift` says how high it lies: flat, low or high."""
    return f'<g filter="url(#{lift})">' + "".join(inner) + "</g>"


def glow(x, y, r, colour, strength=0.8):
    """Light that falls off evenly: a lamp, a flame, a window."""
    name = f"g{n(x)}{n(y)}{n(r)}{colour[1:]}".replace(".", "_").replace("-", "m")
    stops = "".join(
        f'<stop offset="{o}" stop-color="{colour}" stop-opacity="{strength * a:.3f}"/>'
        for o, a in ((0, 1), (0.25, 0.62), (0.55, 0.22), (1, 0))
    )
    return (
        f'<radialGradient id="{name}">{stops}</radialGradient>' + circle(x, y, r, f"url(#{name})")
    )


def shade(name, stops, x2=0, y2=1):
    """A linear gradient; returns its definition, used as `url(#name)`."""
    inner = "".join(f'<stop offset="{o}" stop-color="{c}"/>' for o, c in stops)
    return f'<linearGradient id="{name}" x1="0" y1="0" x2="{x2}" y2="{y2}">{inner}</linearGradient>'


def blob(rng, x, y, rx, ry, wobble=0.06, count=12):
    """Points of a round thing that no machine made."""
    return [
        (
            x + rx * (1 + rng.uniform(-wobble, wobble)) * math.cos(2 * math.pi * i / count),
            y + ry * (1 + rng.uniform(-wobble, wobble)) * math.sin(2 * math.pi * i / count),
        )
        for i in range(count)
    ]


def wash(rng, colour, base, count=9, strength=0.35):
    """A gouache ground: a base colour with broad uneven strokes of another."""
    out = [rect(-40, -40, WIDTH + 80, HEIGHT + 80, base)]
    for _ in range(count):
        x, y = rng.uniform(0, WIDTH), rng.uniform(0, HEIGHT)
        w, h = rng.uniform(280, 620), rng.uniform(70, 190)
        out.append(
            at(x, y, shape(blob(rng, 0, 0, w, h, 0.2), colour, f'opacity="{strength * rng.uniform(0.35, 1):.2f}"'),
               turn=rng.uniform(-16, 16))
        )
    return f'<g filter="url(#brush)">{"".join(out)}</g>'


def scatter(rng, count, gap, x0, y0, x1, y1, tries=4000):
    """At most `count` places with at least `gap` between any two."""
    found = []
    for _ in range(tries):
        if len(found) == count:
            break
        p = (rng.uniform(x0, x1), rng.uniform(y0, y1))
        if all(math.dist(p, q) >= gap for q in found):
            found.append(p)
    return found


def _paper(name, edge, grain, dx, dy, blur, dark):
    """The filter behind `cut`: trembling edge, grain from low light, two shadows."""
    return f"""
<filter id="{name}" x="-12%" y="-12%" width="124%" height="130%" color-interpolation-filters="sRGB">
 <feTurbulence type="fractalNoise" baseFrequency="0.013" numOctaves="2" seed="4" result="sway"/>
 <feDisplacementMap in="SourceGraphic" in2="sway" scale="{edge}" xChannelSelector="R" yChannelSelector="G" result="form"/>
 <feTurbulence type="fractalNoise" baseFrequency="0.035 0.055" numOctaves="4" seed="9" result="fibre"/>
 <feDiffuseLighting in="fibre" surfaceScale="{grain}" lighting-color="#ffffff" result="lit">
  <feDistantLight azimuth="225" elevation="72"/></feDiffuseLighting>
 <feComposite in="lit" in2="form" operator="in" result="skin"/>
 <feBlend in="form" in2="skin" mode="multiply" result="sheet"/>
 <feGaussianBlur in="form" stdDeviation="{blur}" result="far"/>
 <feOffset in="far" dx="{dx}" dy="{dy}" result="far2"/>
 <feGaussianBlur in="form" stdDeviation="2" result="near"/>
 <feOffset in="near" dx="1" dy="2" result="near2"/>
 <feColorMatrix in="far2" values="0 0 0 0 .16  0 0 0 0 .10  0 0 0 0 .08  0 0 0 {dark} 0" result="s1"/>
 <feColorMatrix in="near2" values="0 0 0 0 .16  0 0 0 0 .10  0 0 0 0 .08  0 0 0 .32 0" result="s2"/>
 <feMerge><feMergeNode in="s1"/><feMergeNode in="s2"/><feMergeNode in="sheet"/></feMerge>
</filter>"""


FILTERS = (
    _paper("flat", 5, 1.4, 1, 2, 2, 0.12)
    + _paper("low", 6, 1.8, 4, 8, 7, 0.34)
    + _paper("high", 7, 1.8, 9, 20, 16, 0.40)
    + """
<filter id="brush" x="0" y="0" width="100%" height="100%" color-interpolation-filters="sRGB">
 <feTurbulence type="fractalNoise" baseFrequency="0.008 0.03" numOctaves="4" seed="2" result="sway"/>
 <feDisplacementMap in="SourceGraphic" in2="sway" scale="70" xChannelSelector="R" yChannelSelector="G" result="form"/>
 <feTurbulence type="fractalNoise" baseFrequency="0.02 0.05" numOctaves="4" seed="7" result="fibre"/>
 <feDiffuseLighting in="fibre" surfaceScale="1.5" lighting-color="#ffffff" result="lit">
  <feDistantLight azimuth="225" elevation="74"/></feDiffuseLighting>
 <feBlend in="form" in2="lit" mode="multiply"/>
</filter>
<filter id="print" x="-10%" y="-10%" width="120%" height="120%" color-interpolation-filters="sRGB">
 <feTurbulence type="fractalNoise" baseFrequency="0.11" numOctaves="3" seed="12" result="speck"/>
 <feColorMatrix in="speck" values="0 0 0 0 0  0 0 0 0 0  0 0 0 0 0  0 0 0 -8 5.6" result="hole"/>
 <feComposite in="SourceGraphic" in2="hole" operator="in"/>
</filter>
<filter id="felt" x="-12%" y="-12%" width="124%" height="130%" color-interpolation-filters="sRGB">
 <feTurbulence type="fractalNoise" baseFrequency="0.09" numOctaves="3" seed="5" result="fuzz"/>
 <feDisplacementMap in="SourceGraphic" in2="fuzz" scale="9" xChannelSelector="R" yChannelSelector="G" result="form"/>
 <feTurbulence type="fractalNoise" baseFrequency="0.11" numOctaves="3" seed="15" result="wool"/>
 <feDiffuseLighting in="wool" surfaceScale="2.6" lighting-color="#ffffff" result="lit">
  <feDistantLight azimuth="225" elevation="66"/></feDiffuseLighting>
 <feComposite in="lit" in2="form" operator="in" result="skin"/>
 <feBlend in="form" in2="skin" mode="multiply" result="sheet"/>
 <feGaussianBlur in="form" stdDeviation="9" result="far"/>
 <feOffset in="far" dx="5" dy="11" result="far2"/>
 <feColorMatrix in="far2" values="0 0 0 0 .16  0 0 0 0 .10  0 0 0 0 .08  0 0 0 .42 0" result="s1"/>
 <feMerge><feMergeNode in="s1"/><feMergeNode in="sheet"/></feMerge>
</filter>
<filter id="soft" x="-150%" y="-30%" width="400%" height="160%"><feGaussianBlur stdDeviation="14"/></filter>
"""
)


def sheet(*layers):
    """A whole picture as an SVG document."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}">'
        f"<defs>{FILTERS}</defs>" + "".join(layers) + "</svg>"
    )


def chance(seed):
    """A source of chance that gives the same picture every time."""
    return random.Random(seed)
