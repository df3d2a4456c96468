"""Leaves, chestnuts, rain: the pictures of autumn."""

import math

from paper import *

# Half of a maple leaf, tip upwards, from the tip to the stem; the rest is its mirror.
MAPLE = [(0, -1), (.10, -.74), (.25, -.82), (.21, -.44), (.44, -.63), (.49, -.50), (.74, -.57),
         (.67, -.36), (.97, -.20), (.80, -.09), (.85, .07), (.46, .22), (.51, .38), (.05, .33)]


def maple(colour, vein):
    outline = MAPLE + [(-x, y) for x, y in reversed(MAPLE[1:])]
    ribs = [[(0, .9), (.02, .4), (0, -.85)], [(0, .3), (.3, -.1), (.62, -.46)], [(0, .3), (-.3, -.1), (-.62, -.46)],
            [(0, .32), (.4, .1), (.8, -.13)], [(0, .32), (-.4, .1), (-.8, -.13)]]
    big = lambda ps: [(x * 100, y * 100) for x, y in ps]
    return poly(big(outline), colour, f'stroke="{colour}" stroke-width="3"') + "".join(
        line(big(r), vein, 5 if i == 0 else 3) for i, r in enumerate(ribs))


def oak(colour, vein):
    right = []
    for i in range(25):
        t = i / 24
        width = 46 * math.sin(math.pi * min(1, t * .96 + .03)) ** .8
        right.append((width * (1 + .30 * math.cos(t * 2 * math.pi * 4.5)), -100 + 190 * t))
    ribs = "".join(line([(0, y + 26), (s * 30, y)], vein, 2.5) for y in (-60, -25, 12, 46) for s in (-1, 1))
    return shape(right + [(-x, y) for x, y in reversed(right)], colour) + line([(0, -85), (2, 20), (0, 125)], vein, 4) + ribs


def ovate(colour, vein, slim=.55):
    right = [(100 * slim * math.sin(math.pi * t) ** .75 * (1.12 - .45 * t if t < 1 else 0), 85 - 185 * t)
             for t in (i / 16 for i in range(17))]
    ribs = "".join(line([(0, y + 30), (s * slim * 36, y + 6), (s * slim * 62, y - 22)], vein, 2.5)
                   for y in (-40, -5, 30) for s in (-1, 1))
    return shape(right + [(-x, y) for x, y in reversed(right[1:-1])], colour) + line([(0, -85), (3, 0), (-2, 125)], vein, 4) + ribs


def rowan(colour, vein):
    blade = lambda x, y, turn: at(x, y, path("M0 0C14 -18 14 -52 0 -70C-14 -52 -14 -18 0 0Z", colour), turn=turn)
    rows = "".join(blade(s * 3, y, s * 62) for y in (60, 30, 0, -30) for s in (-1, 1))
    return rows + blade(0, -45, 0) + line([(0, -60), (2, 20), (0, 120)], vein, 4)


def fallen():
    """2026-10-14-lönnens-löv/höstlöv.jpg"""
    rng = chance(11)
    colours = [(TOMATO, WINE), (RUST, WINE), (OCHRE, AMBER), (HONEY, AMBER), (AMBER, BARK), (MOSS, PINE), ("#d9b23a", AMBER), (WINE, "#4f1a22")]
    out = [wash(rng, SAND, CREAM)]
    kinds = [maple, maple, oak, ovate, rowan, maple, ovate]
    places = scatter(rng, 60, 172, -40, -30, 1640, 1230)
    rng.shuffle(places)
    for i, (x, y) in enumerate(places):
        kind = kinds[i % len(kinds)]
        colour, vein = colours[(i * 3 + i // 7) % len(colours)]
        size = rng.uniform(.95, 1.4) * (1.2 if kind is maple else 1)
        out.append(cut(at(x, y, kind(colour, vein), turn=rng.uniform(0, 360), scale=size)))
    return sheet(*out)


def prints():
    """2026-10-14-lönnens-löv/lövtryck.jpg"""
    rng = chance(5)
    out = [wash(rng, "#f6efe2", "#faf6ee", strength=.6)]
    for x in range(0, WIDTH, 14):
        out.append(rect(x, 0, 2, HEIGHT, "#e9dfcc", extra='opacity=".35"'))
    for y in range(0, HEIGHT, 14):
        out.append(rect(0, y, WIDTH, 2, "#e9dfcc", extra='opacity=".35"'))
    blue = "#2c5b86"
    for x, y, kind, colour, turn, size in ((430, 350, maple, RUST, -16, 3.1), (1160, 310, oak, blue, 14, 2.7),
                                           (430, 890, ovate, blue, 38, 2.8), (1140, 860, rowan, RUST, -22, 2.9)):
        out.append(f'<g filter="url(#print)">{at(x, y, kind(colour, "#faf6ee"), turn=turn, scale=size)}</g>')
    return sheet(*out)


def chestnut(rng, r):
    """One chestnut, seen from above: shell, pale scar, one gleam of light."""
    shell = rng.choice(["#6d331c", "#7a3b1f", "#843f22", "#5f2b19"])
    turn = rng.uniform(0, 360)
    body = at(0, 0, shape(blob(rng, 0, 0, r, r * .93, .035), shell),
              ellipse(0, r * .52, r * .58, r * .32, "#c79a6b"),
              line([(-r * .7, -r * .1), (0, r * .1), (r * .7, -r * .05)], "#4c2114", r * .05, 'opacity=".5"'), turn=turn)
    return body + at(-r * .34, -r * .42, ellipse(0, 0, r * .22, r * .11, "#f2d3ae", 'opacity=".75"'), turn=-35)


def rows():
    """2026-10-07-kastanjematte/kastanjer-i-rader.jpg"""
    rng = chance(21)
    out = [wash(rng, PAPER, CREAM)]
    for row, r in enumerate((34, 42, 50, 58, 66)):
        y = 130 + row * 212 + (row - 2) * 14
        out.append(line([(90, y + r + 22), (800, y + r + 26), (1510, y + r + 21)], "#cdb68d", 5))
        nuts = "".join(at(152 + i * 144 + rng.uniform(-6, 6), y + rng.uniform(-5, 5), chestnut(rng, r)) for i in range(10))
        out.append(cut(nuts))
    return sheet(*out)


def spiral():
    """2026-10-07-kastanjematte/kastanjespiral.jpg"""
    rng = chance(22)
    out = [wash(rng, "#86947a", "#7d8c72")]
    angle, nuts = 1.0, []
    while True:
        far = 16 + 20.5 * angle
        r = 14 + far * .05
        if far > 560:
            break
        nuts.append(at(800 + far * 1.18 * math.cos(angle), 600 + far * math.sin(angle), chestnut(rng, r)))
        angle += (2 * r + 10) / (far * 1.08)
    for i in range(0, len(nuts), 30):
        out.append(cut("".join(nuts[i:i + 30])))
    return sheet(*out)


def scales():
    """2026-10-07-kastanjematte/kastanjevåg.jpg"""
    rng = chance(23)
    out = [wash(rng, "#dfb98a", "#e7c79c")]
    tilt = 9
    dy = 470 * math.sin(math.radians(tilt))
    hanger = line([(800, 300), (800, 225), (846, 182), (838, 138), (796, 130), (760, 160)], INK, 13)
    bar = at(800, 330, poly([(-520, 60), (-470, 22), (0, -62), (470, 22), (520, 60), (470, 74), (0, 8), (-470, 74)], MUD), turn=tilt)
    out.append(cut(rect(-40, 60, 1680, 46, BARK)))
    out.append(cut(hanger, bar, lift="high"))
    out.append(cut(rect(786, 84, 30, 62, AMBER, 12)))

    def mug(x, y, colour, count, r):
        string = line([(x, y - 230), (x - 62, y)], "#8a6a45", 6) + line([(x, y - 230), (x + 62, y)], "#8a6a45", 6)
        nuts = "".join(at(x - 78 + (i % 4) * 52 + rng.uniform(-8, 8), y - 8 - (i // 4) * 44, chestnut(rng, r)) for i in range(count))
        cup = path(f"M{x - 130} {y}L{x - 105} {y + 220}Q{x} {y + 250} {x + 105} {y + 220}L{x + 130} {y}Q{x} {y + 30} {x - 130} {y}Z", colour)
        grip = path(f"M{x + 122} {y + 50}q90 -8 78 70q-10 66 -94 60", "none", f'stroke="{colour}" stroke-width="26"')
        dots = "".join(circle(x - 70 + i * 48, y + 90 + (i % 2) * 54, 15, CREAM) for i in range(4))
        return cut(string) + cut(nuts) + cut(grip, cup, dots, lift="high")

    out += [mug(326, 560 - dy + 30, TEAL, 3, 30), mug(1274, 560 + dy + 30, TOMATO, 8, 42)]
    return sheet(*out)


def boots():
    """2026-10-28-på-regnpromenad/stövlar-i-pöl.jpg"""
    rng = chance(31)
    out = [wash(rng, "#8b8f95", "#9aa0a3")]
    for x, y in scatter(rng, 90, 90, 0, 0, 1600, 1200):
        out.append(circle(x, y, rng.uniform(3, 8), "#7d8288", 'opacity=".6"'))
    pool = [(90, 760), (250, 560), (560, 500), (830, 520), (1180, 470), (1480, 590), (1545, 790), (1400, 1010), (1020, 1100), (600, 1090), (240, 1010)]
    out.append(cut(shape([(x + (x - 800) * .03, y + (y - 790) * .05) for x, y in pool], "#5f7884"), lift="flat"))
    out.append(cut(shape(pool, "#7fa3b1"), lift="flat"))
    out.append(cut(shape([(240, 790), (520, 590), (900, 600), (1300, 560), (1420, 720), (1200, 700), (700, 690), (420, 830)], "#9fc0c9"), lift="flat"))
    rings = lambda x, y, rs: "".join(ellipse(x, y, r, r * .36, "none", f'stroke="#d5e6e8" stroke-width="{7 - i}" opacity="{.95 - i * .18:.2f}"') for i, r in enumerate(rs))
    out.append(rings(760, 895, (250, 330, 420)))
    out.append(rings(330, 720, (34, 66)) + rings(1290, 690, (30, 60, 96)) + rings(1180, 980, (26, 52)))

    out.append(rings(800, 962, (470,)))

    def boot(x, y):
        leg = path("M-92 -470Q0 -500 92 -470L96 -150Q100 -118 140 -100L210 -70Q262 -40 258 20L-100 20Q-108 -60 -98 -150Z", TOMATO)
        top = path("M-94 -470Q0 -502 94 -470L95 -420Q0 -450 -95 -420Z", WINE)
        hole = ellipse(0, -474, 80, 17, "#5a1e25")
        sole = path("M-106 10L262 10L258 52Q80 66 -104 52Z", INK)
        seam = line([(-94, -130), (20, -120), (120, -96)], "#a5321f", 7)
        gleam = line([(-58, -390), (-64, -280), (-62, -190)], "#ee9a85", 15, 'opacity=".8"')
        loop = rect(-20, -520, 40, 60, WINE, 14)
        return cut(at(x, y, loop, leg, top, hole, seam, gleam, sole), lift="high")

    out.append(boot(590, 850))
    out.append(boot(905, 905))
    out.append(cut(ellipse(655, 898, 235, 25, "#8fb3be"), ellipse(970, 953, 235, 25, "#8fb3be"), lift="flat"))
    out.append(cut(at(330, 930, maple(HONEY, AMBER), turn=-40, scale=.95)))
    for x, y in scatter(rng, 46, 120, 0, -40, 1600, 1180):
        out.append(line([(x, y), (x - 16, y + 62)], "#e8f0ef", 4.5, 'opacity=".65"'))
    return sheet(*out)


SCENES = [fallen, prints, rows, spiral, scales, boots]
