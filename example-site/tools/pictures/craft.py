"""Things made by hand: candle holders, a shadow theatre, a city of cardboard."""

import math

from paper import *


def candles():
    """2025-12-10-luciaförberedelser/ljusstakar.jpg"""
    rng = chance(41)
    out = [wash(rng, "#24365c", NIGHT)]
    for x, y in scatter(rng, 26, 110, 40, 40, 1560, 420):
        out.append(circle(x, y, rng.uniform(2, 5), "#f4e7c2", 'opacity=".7"'))
    sill = cut(rect(-40, 930, 1680, 320, "#5d3b2a"), lift="high") + cut(rect(-40, 905, 1680, 54, "#7d533a"))
    holders = [(230, 250, 66, TEAL), (520, 180, 92, CLAY), (815, 320, 58, RUST), (1100, 200, 96, "#a98b5e"), (1385, 265, 64, PLUM)]
    lights, bodies = [], []
    for x, tall, wide, colour in holders:
        top = 925 - tall
        flame = top - 215
        lights.append(glow(x, flame, 330, "#f6b64a", .75))
        half = [(wide * .52, top), (wide * .75, top + 14), (wide * .42, top + tall * .3), (wide * .5, top + tall * .62), (wide * 1.15, 915), (wide * 1.2, 936)]
        body = shape([(x + dx + rng.uniform(-4, 4), y) for dx, y in half] + [(x - dx + rng.uniform(-4, 4), y) for dx, y in reversed(half)], colour)
        marks = "".join(circle(x + (i - 1) * wide * .42, 885, 9, CREAM, 'opacity=".8"') for i in range(3))
        stick = rect(x - 21, top - 150, 42, 165, CHALK, 6) + path(f"M{x - 21} {top - 150}q12 26 22 8q8 34 20 2v-16z", "#fff")
        wick = line([(x, top - 150), (x + 1, top - 172)], INK, 5)
        fire = path(f"M{x} {flame - 62}C{x + 44} {flame + 2} {x + 32} {flame + 46} {x} {flame + 48}C{x - 32} {flame + 46} {x - 44} {flame + 2} {x} {flame - 62}Z", "#f2a43a")
        core = path(f"M{x} {flame - 16}C{x + 20} {flame + 14} {x + 16} {flame + 40} {x} {flame + 42}C{x - 16} {flame + 40} {x - 20} {flame + 14} {x} {flame - 16}Z", "#fff1b8")
        bodies.append(cut(stick, wick, lift="low") + cut(body, marks, lift="high") + cut(fire, lift="flat") + core)
    out += lights + [sill] + bodies

    def sprig(x, y, turn, count):
        twig = line([(0, 0), (90, -16), (190, -4)], "#3e5a2c", 6)
        leaves = "".join(at(18 + i * 27, -8 if i % 2 else 0, path("M0 0C22 -16 46 -12 58 0C46 14 20 12 0 0Z", "#4f7a3a" if i % 3 else "#6a9447"), turn=-52 if i % 2 else 48) for i in range(7))
        berries = "".join(circle(40 + i * 52 + rng.uniform(-8, 8), 20 + rng.uniform(-6, 10), 17, TOMATO) + circle(35 + i * 52, 14, 4, "#f4b5a4") for i in range(count))
        return cut(at(x, y, twig, leaves, berries, turn=turn))

    for x, y, turn, c in ((310, 985, 6, 3), (600, 1020, -8, 2), (880, 985, 4, 3), (1170, 1020, -6, 3), (30, 1025, -4, 2), (1440, 1010, 8, 2)):
        out.append(sprig(x, y, turn, c))
    return sheet(*out)


def fox(colour):
    """A seated fox that looks to the right."""
    return (
        shape([(-88, -80), (-50, -180), (30, -270), (92, -252), (112, -150), (106, 0), (58, 0), (20, -30)], colour)
        + ellipse(-8, -76, 92, 78, colour) + ellipse(34, -9, 66, 13, colour) + ellipse(108, -9, 38, 12, colour)
        + poly([(36, -290), (56, -340), (122, -326), (212, -256), (196, -240), (120, -226), (52, -236)], colour)
        + poly([(46, -322), (50, -412), (100, -338)], colour) + poly([(86, -336), (116, -414), (134, -318)], colour)
        + shape([(-50, -20), (-150, 0), (-246, -44), (-276, -140), (-240, -184), (-212, -116), (-150, -72), (-60, -84)], colour)
    )


HARE = ("M0 0C-20 -40 -14 -96 30 -126C60 -146 100 -146 128 -138C134 -160 148 -176 166 -182C150 -230 146 -290 158 -330C180 -300 192 -240 190 -186"
        "C204 -230 226 -276 250 -300C252 -250 236 -206 214 -172C236 -160 248 -140 244 -124C232 -112 212 -110 196 -112C188 -84 184 -60 190 -20L206 0L150 0L152 -50"
        "L120 -40C116 -20 124 -10 140 0L56 0C40 -2 20 0 0 0ZM-4 -52C-26 -50 -40 -66 -34 -84C-22 -92 -6 -86 2 -74Z")
OWL = ("M0 0C-66 -10 -96 -70 -92 -140C-90 -190 -78 -214 -70 -236L-76 -286L-34 -260C-14 -268 14 -268 34 -260L76 -286L70 -236"
       "C78 -214 90 -190 92 -140C96 -70 66 -10 0 0ZM-40 0L-30 24L-20 2ZM20 2L30 24L40 0Z")


def shadows():
    """2026-02-11-skuggteater/skuggteater.jpg"""
    rng = chance(42)
    out = [wash(rng, "#3a2130", "#2b1a26")]
    screen = [(190, 150), (1410, 150), (1410, 980), (190, 980)]
    out.append(
        '<radialGradient id="lamp" cx=".5" cy=".52" r=".72"><stop offset="0" stop-color="#fff0c4"/><stop offset=".45" stop-color="#f6c877"/>'
        '<stop offset="1" stop-color="#c97a35"/></radialGradient>')
    out.append(cut(poly(screen, "url(#lamp)"), lift="flat"))
    dark = "#3b2019"
    hill = lambda pairs, colour: path(smooth(pairs, False) + "L1412 982L188 982Z", colour)
    out.append('<g clip-path="url(#stage)"><clipPath id="stage"><rect x="196" y="156" width="1208" height="818"/></clipPath>')
    out.append(hill([(188, 800), (420, 740), (760, 800), (1100, 730), (1412, 790)], "#b3672f"))
    for x, s in ((300, 1.0), (400, .72), (1310, 1.05), (1205, .7)):
        out.append(at(x, 800, poly([(0, -420), (-70, -250), (-36, -262), (-104, -110), (-50, -124), (-120, 20), (120, 20), (50, -124), (104, -110), (36, -262), (70, -250)], "#8a4a27"), scale=s))
    out.append(circle(1080, 300, 74, "#fff5d6"))
    out.append(hill([(188, 880), (500, 850), (860, 890), (1200, 850), (1412, 872)], dark))
    stick = lambda x, y: line([(x, y), (x + 4, 985)], dark, 9)
    out.append(stick(480, 860) + at(470, 878, fox(dark), scale=.86))
    out.append(stick(1010, 800) + at(920, 872, path(HARE, dark), scale=.95))
    out.append(line([(640, 470), (800, 452), (1000, 440), (1412, 380)], dark, 22) + line([(1130, 425), (1190, 470), (1260, 490)], dark, 12))
    out.append(stick(790, 400) + at(790, 446, path(OWL, dark), circle(-30, -190, 17, "#f7d48d"), circle(30, -190, 17, "#f7d48d"), scale=.82))
    out.append("</g>")
    wood = "#7a4a2f"
    out.append(cut(rect(130, 90, 1340, 70, wood), rect(130, 970, 1340, 84, wood), rect(130, 90, 72, 960, wood), rect(1398, 90, 72, 960, wood), lift="high"))
    for side in (0, 1):
        fold = []
        for i in range(4):
            x0 = i * 52
            pairs = [(x0, -40), (x0 + 78, -40), (x0 + 62 - i * 6, 500), (x0 + 84 - i * 14, 1250), (x0 - 10, 1250)]
            pairs = [((1600 - x) if side else x, y) for x, y in pairs]
            fold.append(cut(poly(pairs, ["#8c2f35", "#9d3a3c", "#84292f", "#a54340"][i])))
        out += reversed(fold)
    return sheet(*out)


def instruments():
    """2026-04-22-skräporkestern/instrument.jpg"""
    rng = chance(43)
    out = [wash(rng, "#e7b65c", "#e2ab48")]
    # The drum: a tin with a paper label and a skin of baking paper.
    tin = path("M190 480L214 930Q400 1000 586 930L610 480Z", "#9fb0b4")
    ridges = "".join(path(f"M{196 + i * 3} {560 + i * 120}Q400 {640 + i * 120} {604 - i * 3} {560 + i * 120}", "none", 'stroke="#7d9094" stroke-width="9"') for i in range(3))
    label = path("M204 640L216 850Q400 925 584 850L596 640Q400 720 204 640Z", TEAL) + "".join(at(290 + i * 110, 782 + (12 if i == 1 else 0), poly([(0, -46), (40, 34), (-40, 34)], HONEY), turn=180 * (i % 2)) for i in range(3))
    skin = ellipse(400, 480, 226, 74, CREAM) + ellipse(400, 480, 226, 74, "none", f'stroke="{RUST}" stroke-width="22"')
    out.append(cut(tin, ridges, label, lift="high") + cut(skin))
    for x, y, turn in ((330, 400, -58), (520, 375, -24)):
        out.append(cut(at(x, y, rect(-10, -16, 330, 22, "#8b5a36", 11), circle(-6, -5, 27, TOMATO), turn=turn), lift="high"))
    # The guitar: a box, a round hole, four rubber bands.
    box = rect(-300, -190, 600, 380, "#c58f5c", 14) + rect(-300, -190, 600, 60, "#b27d4c", 14)
    neck = rect(280, -58, 360, 116, "#b0774a", 10)
    hole = ellipse(-40, 20, 118, 108, "#54341f")
    bands = "".join(rect(-316, -62 + i * 46, 944, 11, c, 5) for i, c in enumerate((TOMATO, TEAL, MOSS, WINE)))
    bridge = rect(-236, -96, 40, 230, "#6f4527", 8)
    out.append(cut(at(960, 420, neck, turn=-17)) + cut(at(960, 420, box, hole, turn=-17), lift="high") + cut(at(960, 420, bridge, turn=-17)) + cut(at(960, 420, bands, turn=-17)))
    # The shaker: a paper tube with taped ends and rice.
    tube = rect(-300, -84, 600, 168, "#d8b98c", 30) + "".join(at(-180 + i * 122, 0, rect(-26, -84, 52, 168, c)) for i, c in enumerate((ROSE, TEAL, TOMATO, MOSS)))
    ends = ellipse(-300, 0, 40, 86, "#b3906a") + ellipse(300, 0, 40, 86, "#efdcb8")
    out.append(cut(at(1085, 905, tube, ends, turn=12), lift="high"))
    for x, y in scatter(rng, 30, 34, 640, 1030, 1000, 1150):
        out.append(at(x, y, ellipse(0, 0, 13, 5, CHALK, 'stroke="#c9a765" stroke-width="1.5"'), turn=rng.uniform(0, 180)))
    out.append(cut(*(circle(x, y, 44, c) + circle(x, y, 32, "none", 'stroke="#fff" stroke-opacity=".45" stroke-width="5"') for x, y, c in ((700, 880, TOMATO), (628, 968, TEAL), (1480, 700, RUST)))))
    return sheet(*out)


def city():
    """2026-11-03-pappstaden/pappstad.jpg"""
    rng = chance(44)
    out = [wash(rng, "#bcd5d4", "#c9dcd6")]
    out.append(cut(circle(1290, 230, 92, HONEY), lift="flat"))
    far = [(60, 330, 210), (260, 420, 170), (420, 300, 230), (640, 400, 180), (1080, 380, 210), (1290, 300, 180), (1450, 410, 200)]
    for x, tall, wide in far:
        out.append(cut(rect(x, 860 - tall, wide, tall + 60, "#c7a57a"), "".join(rect(x + 26 + c * 62, 892 - tall + r * 76, 34, 42, "#a98559") for c in range(int((wide - 20) // 62)) for r in range(int(tall // 92))), lift="low"))

    def house(x, base, wide, tall, wall, roof, paint, kind):
        top = base - tall
        body = rect(x, top, wide, tall, wall)
        flute = "".join(line([(x + 8, y), (x + wide - 8, y)], "#000", 1.6, 'opacity=".07"') for y in range(int(top) + 10, int(base), 13))
        if kind == "gable":
            cap = poly([(x - 34, top + 6), (x + wide / 2, top - wide * .44), (x + wide + 34, top + 6)], roof)
        elif kind == "flap":
            cap = poly([(x - 8, top + 4), (x - 76, top - 56), (x + 40, top - 76), (x + 70, top + 4)], roof) + poly([(x + wide + 8, top + 4), (x + wide + 70, top - 64), (x + wide - 44, top - 84), (x + wide - 74, top + 4)], roof)
        else:
            cap = rect(x - 16, top - 34, wide + 32, 46, roof)
        frames = []
        cols = max(2, int(wide // 92))
        for r in range(int((tall - 150) // 104)):
            for c in range(cols):
                wx = x + wide * (c + .5) / cols - 27
                wy = top + 38 + r * 104
                frames.append(rect(wx, wy, 54, 64, paint if (r * 3 + c * 2) % 4 else HONEY) + line([(wx + 27, wy + 3), (wx + 27, wy + 61)], wall, 5) + line([(wx + 3, wy + 32), (wx + 51, wy + 32)], wall, 5))
        door = path(f"M{x + wide / 2 - 34} {base}v-78q34 -40 68 0v78z", roof)
        return cut(body, flute, *frames, door, lift="high") + cut(cap)

    out.append(house(70, 980, 270, 470, "#cda274", TOMATO, "#3f5d73", "gable"))
    out.append(house(390, 990, 220, 340, "#d9b384", TEAL, "#5a4031", "flat"))
    out.append(house(1010, 985, 240, 420, "#c59666", MOSS, "#3f5d73", "flap"))
    out.append(house(1300, 995, 250, 520, "#d4aa7b", WINE, "#37525f", "gable"))
    out.append(cut(path("M-40 980L1640 990L1640 1240L-40 1240Z", "#8d8478"), lift="low"))
    out.append("".join(rect(20 + i * 150, 1128, 84, 14, CREAM) for i in range(11)))
    # The bridge: folded card carries, flat card on top.
    zig = "".join(f"L{600 + i * 33} {806 if i % 2 else 868}" for i in range(14))
    out.append(cut(path(f"M600 868{zig}L1034 880L596 880Z", "#b88754"), rect(570, 868, 490, 26, "#a87645"), rect(570, 786, 490, 24, "#c99a68")))
    out.append(cut(poly([(570, 786), (430, 1010), (486, 1010), (614, 810)], "#b88754"), poly([(1060, 786), (1180, 1010), (1124, 1010), (1016, 810)], "#b88754")))
    out.append(cut(rect(640, 894, 54, 130, "#a87645"), rect(930, 894, 54, 130, "#a87645")))
    out.append(cut(rect(745, 724, 150, 44, TOMATO, 12), path("M770 726q14 -46 50 -46h20q30 0 42 46z", TOMATO), rect(788, 694, 36, 30, MIST, 5), rect(834, 694, 32, 30, MIST, 5), circle(780, 770, 19, INK), circle(862, 770, 19, INK)))
    for x, y, s in ((366, 1020, 1.0), (960, 1030, .8), (1268, 1030, 1.05), (40, 1050, .9)):
        trunk = rect(-12, -96, 24, 110, BARK)
        cup = lambda cy, w, c: path(f"M{-w} {cy}L{-w * .55} {cy - 84}Q0 {cy - 112} {w * .55} {cy - 84}L{w} {cy}Q{w * .5} {cy + 26} 0 {cy + 4}Q{-w * .5} {cy + 26} {-w} {cy}Z", c)
        out.append(cut(at(x, y, trunk, cup(-80, 86, "#6f8a4a"), scale=s)) + cut(at(x, y, cup(-140, 66, "#84a058"), scale=s)) + cut(at(x, y, cup(-196, 46, "#9ab56c"), scale=s)))
    return sheet(*out)


def mushrooms():
    """2026-11-06-sagor-på-flano/filtsvampar.jpg"""
    rng = chance(45)
    felt = lambda *inner: f'<g filter="url(#felt)">{"".join(inner)}</g>'
    out = [wash(rng, "#c4d3b4", "#cfdcc2")]
    out.append(cut(circle(1210, 250, 96, HONEY)))
    for x, y, s in ((90, 960, 1.25), (660, 950, 1.0), (1010, 940, .8), (1500, 960, 1.3)):
        fir = "".join(poly([(0, -560 + i * 120), (-90 - i * 34, -330 + i * 120), (90 + i * 34, -330 + i * 120)], ["#6d8f63", "#5f8257", "#53764d"][i]) for i in range(3))
        out.append(cut(at(x, y, rect(-20, -100, 40, 110, BARK), fir, scale=s)))
    out.append(felt(shape([(-60, 960), (220, 900), (560, 950), (900, 890), (1260, 950), (1660, 900), (1660, 1320), (-60, 1320)], "#7c9457")))

    def stitches(pairs, colour):
        return f'<path d="{smooth(pairs, False)}" fill="none" stroke="{colour}" stroke-width="7" stroke-linecap="round" stroke-dasharray="20 17"/>'

    def mushroom(x, y, s, cap, foot, spots):
        stem = path("M-62 0C-74 -120 -50 -220 -56 -300L56 -300C50 -220 74 -120 62 0Q0 34 -62 0Z", foot)
        gills = path("M-120 -290Q0 -214 120 -290Z", "#d9c19a")
        hood = path("M-210 -286C-206 -440 -110 -520 0 -520C110 -520 206 -440 210 -286Q0 -222 -210 -286Z", cap)
        seam = stitches([(-182, -300), (-170, -380), (-110, -464), (0, -494), (110, -464), (170, -380), (182, -300), (90, -274), (0, -266), (-90, -274), (-182, -300)], "#f3e3c3")
        dots = "".join(felt(at(x, y, ellipse(dx, dy, r, r * .9, CHALK), scale=s)) for dx, dy, r in spots)
        return felt(at(x, y, gills, stem, scale=s)) + at(x, y, stitches([(-40, -20), (-48, -140), (-38, -250)], "#a98a5e"), scale=s) + felt(at(x, y, hood, scale=s)) + at(x, y, seam, scale=s) + dots

    red = [(-96, -390, 30), (0, -430, 38), (104, -384, 28), (-20, -330, 26), (66, -316, 18)]
    out.append(mushroom(1290, 960, 1.12, "#8a5a3a", "#d8bf97", []))
    out.append(mushroom(430, 980, 1.32, "#bb3b2c", "#efe2c6", red))
    out.append(mushroom(880, 1010, .98, "#3f6a92", "#e6d9c0", []))
    out.append(mushroom(1120, 1080, .6, "#bb3b2c", "#efe2c6", red[:3]))
    out.append(mushroom(160, 1090, .58, "#8a5a3a", "#d8bf97", []))
    out.append(mushroom(1500, 1110, .5, "#3f6a92", "#e6d9c0", []))
    out.append(mushroom(690, 1120, .48, "#a4693f", "#d8bf97", []))
    for x, y in scatter(rng, 9, 150, 60, 1050, 1560, 1180):
        out.append(felt(shape(blob(rng, x, y, 40, 26, .12), rng.choice(["#9c9a90", "#b1aca0", "#87867e"]))))
    return sheet(*out)


def stars():
    """2026-11-27-stjärnor-i-fönstret/stjärnor.jpg"""
    rng = chance(46)
    out = [wash(rng, "#22335a", NIGHT)]
    for x, y in scatter(rng, 40, 80, 120, 120, 1480, 900):
        out.append(circle(x, y, rng.uniform(2, 4.5), "#e9e3c8", 'opacity=".65"'))
    roof = lambda pairs, c: poly(pairs + [(1640, 1240), (-40, 1240)], c)
    out.append(cut(roof([(-40, 900), (150, 780), (330, 900), (330, 860), (540, 860), (540, 930), (760, 800), (960, 930), (1130, 930), (1130, 850), (1330, 850), (1460, 770), (1640, 880)], "#15203a"), lift="flat"))
    out.append("".join(rect(x, y, 34, 44, HONEY, 3, 'opacity=".85"') for x, y in ((130, 900), (420, 920), (740, 900), (1200, 910), (1460, 880))))

    def star(x, y, r, warm, tips, turn):
        kite = lambda a, w: at(0, 0, poly([(0, -r), (r * w, -r * .30), (0, r * .06), (-r * w, -r * .30)], warm, 'opacity=".42"'), turn=a)
        leaves = "".join(kite(i * 360 / tips, .34) + kite(i * 360 / tips, .20) for i in range(tips))
        folds = "".join(at(0, 0, line([(0, 0), (0, -r * .97)], "#7d4d12", 2, 'opacity=".3"'), turn=i * 360 / tips) for i in range(tips))
        return glow(x, y, r * 1.6, "#f7cf74", .5) + at(x, y, leaves, folds, turn=turn)

    for x, y, r, warm, tips, turn in ((440, 430, 250, "#f5c451", 8, 6), (1005, 320, 200, "#fbf0cf", 8, 15), (1300, 800, 190, "#f0a93f", 10, 0)):
        top = y - r * .94
        out.append(line([(x, 60), (x + 2, top)], "#e8dcc0", 4))
        out.append(star(x, y, r, warm, tips, turn))
    wood = "#efe4d0"
    out.append(cut(rect(-40, -40, 1680, 110, wood), rect(-40, -40, 120, 1300, wood), rect(1520, -40, 120, 1300, wood), rect(770, 40, 46, 1060, wood), rect(-40, 560, 1680, 40, wood), lift="high"))
    for x, y, r, warm, tips, turn in ((440, 430, 250, "#f5c451", 8, 6), (1005, 320, 200, "#fbf0cf", 8, 15), (1300, 800, 190, "#f0a93f", 10, 0)):
        out.append(line([(x, 60), (x + 2, y - r * .94)], "#e8dcc0", 4) + star(x, y, r, warm, tips, turn))
    out.append(cut(rect(-40, 1075, 1680, 200, "#e2d2b6"), lift="high"))
    return sheet(*out)


SCENES = [candles, shadows, instruments, city, mushrooms, stars]
