"""Ice, seeds, beetles and snails: the pictures of what we find outside."""

import math

from paper import *


def ice_lantern():
    """2026-01-14-is-i-alla-former/islykta.jpg"""
    rng = chance(51)
    out = [shade("dusk", ((0, "#2b3563"), (.55, "#6f6a9a"), (1, "#d9a3a0"))),
           f'<g filter="url(#brush)">{rect(-60, -60, 1720, 1320, "url(#dusk)")}</g>']
    for x, y in scatter(rng, 34, 90, 0, 0, 1600, 420):
        out.append(circle(x, y, rng.uniform(2, 5), "#fff", 'opacity=".8"'))
    for x, s, c in ((120, 1.25, "#34446a"), (300, .9, "#3d4d74"), (1270, 1.0, "#3d4d74"), (1470, 1.35, "#34446a")):
        fir = "".join(poly([(0, -520 + i * 110), (-80 - i * 40, -300 + i * 110), (80 + i * 40, -300 + i * 110)], c) for i in range(3))
        out.append(cut(at(x, 820, fir, scale=s)))
    out.append(cut(shape([(-80, 800), (250, 740), (620, 800), (1000, 745), (1350, 790), (1700, 740), (1700, 1300), (-80, 1300)], "#b9c3dd")))
    out.append(cut(shape([(-80, 930), (300, 880), (700, 935), (1100, 890), (1700, 940), (1700, 1300), (-80, 1300)], "#dfe5f1")))
    out.append(glow(800, 760, 620, "#ffc766", .85))
    out.append('<radialGradient id="ice" cx=".5" cy=".62" r=".62"><stop offset="0" stop-color="#fff3c9"/><stop offset=".35" stop-color="#fbd489"/>'
               '<stop offset=".75" stop-color="#bcd3e6"/><stop offset="1" stop-color="#8fb0d2"/></radialGradient>')
    body = path("M500 440L575 985Q800 1050 1025 985L1100 440Z", "url(#ice)")
    rim = ellipse(800, 440, 300, 82, "#d8e8f3") + ellipse(800, 448, 232, 54, "#f8cf83")
    cracks = "".join(line([(x, y), (x + 30, y + 60), (x + 10, y + 110)], "#fff", 4, 'opacity=".55"') for x, y in ((590, 560), (980, 620), (690, 780), (900, 520)))
    out.append(cut(body, cracks, lift="high"))
    inside = []
    for x, y in scatter(rng, 20, 92, 590, 580, 1010, 940):
        inside.append(circle(x, y, 23, "#b8322b", 'opacity=".92"') + circle(x - 7, y - 8, 6, "#f6c0ac"))
    for x, y, turn in ((640, 700, 30), (930, 800, -50), (800, 890, 10), (960, 580, 70), (700, 560, -20)):
        inside.append(at(x, y, path("M0 0C30 -26 74 -26 96 0C74 26 30 26 0 0Z", "#4d7a5a", 'opacity=".75"'), line([(6, 0), (86, 0)], "#2f5547", 4, 'opacity=".6"'), turn=turn))
    out += inside
    out.append(cut(rim, lift="flat"))
    out.append(glow(800, 720, 210, "#fff6d8", .9))
    out.append(cut(shape([(440, 1030), (620, 985), (800, 1012), (1000, 982), (1180, 1035), (1200, 1100), (400, 1100)], "#f0f3f8")))
    out.append(cut(shape([(-80, 1090), (400, 1060), (900, 1085), (1700, 1050), (1700, 1300), (-80, 1300)], "#eef2f8")))
    for x, y in scatter(rng, 40, 100, 0, 0, 1600, 1180):
        out.append(circle(x, y, rng.uniform(4, 9), "#fff", 'opacity=".85"'))
    return sheet(*out)


def seedlings():
    """2026-03-18-frön-i-mjölkpaket/groddar.jpg"""
    rng = chance(52)
    out = [wash(rng, "#cfe3e6", "#bcd9df")]
    out.append(cut(shape([(-60, 640), (300, 560), (700, 640), (1150, 570), (1680, 640), (1680, 1000), (-60, 1000)], "#a9c58c"), lift="flat"))
    out.append(cut(circle(1240, 250, 105, "#f3cf6b"), lift="flat"))
    for x, y, s in ((330, 240, 1.2), (820, 170, .9)):
        out.append(cut(at(x, y, circle(0, 0, 60, CHALK), circle(70, 16, 46, CHALK), circle(-72, 20, 42, CHALK), rect(-110, 14, 226, 50, CHALK, 25), scale=s), lift="flat"))
    wood = "#f0e6d4"
    out.append(cut(rect(-40, -40, 1680, 90, wood), rect(-40, -40, 100, 1200, wood), rect(1540, -40, 100, 1200, wood), rect(775, -40, 50, 1100, wood), lift="high"))
    out.append(cut(rect(-40, 985, 1680, 300, "#d9bd92"), lift="high"))
    out.append(cut(rect(-40, 985, 1680, 36, "#e8d2ab"), lift="flat"))

    def carton(x, wide, tall, band):
        front = rect(x, 1075 - tall, wide, tall, CHALK)
        side = poly([(x + wide, 1075 - tall), (x + wide + 62, 1050 - tall), (x + wide + 62, 1040), (x + wide, 1075)], "#dcd6c8")
        strip = rect(x, 1075 - tall * .62, wide, tall * .36, band) + poly([(x + wide, 1075 - tall * .62), (x + wide + 62, 1045 - tall * .62), (x + wide + 62, 1045 - tall * .26), (x + wide, 1075 - tall * .26)], PINE if band == MOSS else WINE if band == TOMATO else "#245a60" if band == TEAL else AMBER)
        waves = "".join(line([(x + 14 + i * (wide - 28) / 4, 1075 - tall * .44 + (18 if i % 2 else -18)) for i in range(5)], CREAM, 9) for _ in (0,))
        edge = path(f"M{x} {1075 - tall}l18 -14l22 12l26 -16l24 14l26 -14l22 12l20 -10L{x + wide + 62} {1050 - tall}L{x + wide + 62} {1070 - tall}L{x} {1096 - tall}Z", "#cfc8b8")
        soil = path(f"M{x + 4} {1082 - tall}Q{x + wide * .3} {1040 - tall} {x + wide * .6} {1060 - tall}T{x + wide + 56} {1056 - tall}L{x + wide} {1088 - tall}Z", MUD)
        return cut(edge, soil, lift="flat"), cut(front, side, strip, waves, lift="high")

    def leaf(turn, size, colour):
        return at(0, 0, path("M0 0C26 -22 34 -64 0 -104C-34 -64 -26 -22 0 0Z", colour), line([(0, -6), (0, -84)], "#e6edc4", 3, 'opacity=".6"'), turn=turn, scale=size)

    def shoot(x, base, tall, pairs, colour, sway):
        tip = (x + sway, base - tall)
        stem = line([(x, base), (x + sway * .2, base - tall * .5), tip], "#7e9a47", 13)
        side = "".join(at(x + sway * (t ** 2), base - tall * t, leaf(-62, .85, colour) + leaf(60, .85, colour)) for t in pairs)
        return cut(stem) + cut(side, at(*tip, leaf(-46, 1.05, colour), leaf(44, 1.05, colour), leaf(0, .55, "#a9c15d")))

    rows = ((150, 215, 320, TEAL, ((235, 150, (), LEAF, -10), (310, 110, (), LEAF, 14))),
            (500, 200, 280, TOMATO, ((610, 470, (.4, .7), "#6f9340", 44),)),
            (840, 235, 340, OCHRE, ((910, 210, (), LEAF, -18), (985, 265, (.55,), "#82a048", 10), (1050, 170, (), LEAF, 20))),
            (1200, 205, 300, MOSS, ((1310, 340, (.45, .75), "#779a45", -34),)))
    for x, wide, tall, band, plants in rows:
        back, front = carton(x, wide, tall, band)
        out.append(back)
        out += [shoot(px, 1066 - tall, h, pairs, colour, sway) for px, h, pairs, colour, sway in plants]
        out.append(front)
    out.append(cut(*(at(x, y, ellipse(0, 0, 26, 17, c), turn=rng.uniform(-60, 60)) for x, y, c in ((420, 1120, "#c6b48a"), (470, 1142, "#b0894f"), (800, 1135, "#6b4b36"), (1120, 1128, "#c6b48a"), (1165, 1150, "#8fa552"))), lift="flat"))
    return sheet(*out)


def beetle():
    """2026-05-20-jakten-på-småkryp/skalbagge.jpg"""
    rng = chance(53)
    out = [wash(rng, "#5f4a39", "#6b5543")]
    for x, y in scatter(rng, 60, 110, 0, 0, 1600, 1200):
        out.append(circle(x, y, rng.uniform(4, 12), rng.choice(["#84694f", "#54402f", "#927a60"]), 'opacity=".7"'))

    def blade(x, y, turn, size, colour, vein):
        half = [(0, 0), (70, -60), (108, -170), (84, -300), (0, -420)]
        outline = half + [(-a, b) for a, b in reversed(half[1:-1])]
        ribs = "".join(line([(0, b), (s * 44, b - 34), (s * 78, b - 74)], vein, 4) for b in (-70, -140, -210) for s in (-1, 1))
        return cut(at(x, y, shape(outline, colour), line([(0, 30), (0, -390)], vein, 6), ribs, turn=turn, scale=size))

    for x, y, turn, size, colour, vein in (
        (60, 420, 65, 1.1, MOSS, "#a9b86f"), (300, 1190, -20, 1.15, "#5e7b46", "#93a869"), (40, 1080, 35, 1.0, "#8b9f4d", "#bfcc85"),
        (1500, 330, -70, 1.05, "#5e7b46", "#93a869"), (1290, 90, -150, .9, MOSS, "#a9b86f"), (420, 60, 160, .95, "#8b9f4d", "#bfcc85"),
        (1580, 900, -60, .9, "#8b9f4d", "#bfcc85"), (950, 1230, 12, .8, MOSS, "#a9b86f")):
        out.append(blade(x, y, turn, size, colour, vein))
    cx, cy, r = 760, 560, 400
    out.append(cut(at(cx, cy, rect(r - 10, -52, 520, 104, "#8d5a35", 50), rect(r - 10, -52, 120, 104, "#b98a4c", 16), turn=38), lift="high"))
    out.append(cut(circle(cx, cy, r + 44, "#b98a4c"), lift="high"))
    out.append(f'<clipPath id="lens"><circle cx="{cx}" cy="{cy}" r="{r}"/></clipPath><g clip-path="url(#lens)">{circle(cx, cy, r, "#cfdcae")}')
    big = chance(54)
    for x, y in scatter(big, 26, 130, cx - r, cy - r, cx + r, cy + r):
        out.append(circle(x, y, big.uniform(8, 22), "#b5c690", 'opacity=".8"'))
    out.append(line([(cx - 420, cy + 250), (cx, cy + 190), (cx + 430, cy + 240)], "#9fb473", 26))
    dark = "#1f2f28"
    legs = ""
    for s in (-1, 1):
        legs += line([(s * 70, -110), (s * 190, -160), (s * 235, -255)], dark, 19) + line([(s * 100, 0), (s * 235, -10), (s * 290, -70)], dark, 19) + line([(s * 90, 110), (s * 200, 160), (s * 245, 265)], dark, 19)
        legs += line([(s * 36, -235), (s * 80, -310), (s * 150, -340)], dark, 11)
    wing = shade("wing", ((0, "#3f9c6b"), (.5, "#1f7a56"), (1, "#145440")), 1, 1)
    shell = path("M0 -130C120 -130 152 -20 138 80C124 190 60 250 0 262C-60 250 -124 190 -138 80C-152 -20 -120 -130 0 -130Z", "url(#wing)")
    stripes = "".join(line([(s * a, -96), (s * (a + 22), 60), (s * (a - 4), 205 - a * .4)], "#0f4836", 5, 'opacity=".7"') for a in (34, 70, 102) for s in (-1, 1))
    split = line([(0, -128), (0, 258)], "#0d3b2d", 7)
    gleam = shape([(-96, -50), (-60, -96), (-44, -30), (-74, 60), (-104, 50)], "#bdebc8", 'opacity=".55"')
    chest = path("M-98 -126Q-104 -200 0 -206Q104 -200 98 -126Q0 -100 -98 -126Z", "#2b8a63")
    head = path("M-54 -200Q-50 -256 0 -260Q50 -256 54 -200Q0 -184 -54 -200Z", dark)
    out.append(wing + cut(at(cx, cy + 10, legs, turn=-18, scale=1.12), lift="low") + cut(at(cx, cy + 10, head, shell, stripes, split, chest, gleam, turn=-18, scale=1.12), lift="high"))
    out.append(path(f"M{cx - 330} {cy - 150}A{r - 40} {r - 40} 0 0 1 {cx - 120} {cy - 335}L{cx - 90} {cy - 290}A{r - 90} {r - 90} 0 0 0 {cx - 285} {cy - 130}Z", "#fff", 'opacity=".35"') + "</g>")
    out.append(circle(cx, cy, r, "none", 'stroke="#6e4a28" stroke-width="8" opacity=".6"'))
    return sheet(*out)


def mud_kitchen():
    """2026-06-10-lerköket/lerkök.jpg"""
    rng = chance(55)
    out = [wash(rng, "#b9cf96", "#a9c486")]
    for x, y in scatter(rng, 30, 110, 0, 40, 1600, 560):
        out.append(at(x, y, "".join(at(0, 0, path("M0 0C-6 -40 4 -70 0 -100C14 -70 10 -30 8 0Z", "#7f9f5a"), turn=t) for t in (-24, 0, 22)), scale=rng.uniform(.6, 1)))
    for i, x in enumerate(range(-20, 1640, 205)):
        out.append(cut(rect(x, 300 + (i % 3) * 14, 168, 480, ["#a87c50", "#b68a5c", "#9c7046"][i % 3]), lift="low"))
    out.append(cut(rect(-40, 400, 1680, 44, "#8a6340")))
    for x in (150, 470, 1130, 1440):
        out.append(cut(line([(x, 440), (x, 478), (x + 22, 492)], "#4b4b4b", 9)))
    ladle = rect(-11, 0, 22, 240, "#8f979b", 10) + path("M-62 232Q0 205 62 232Q58 310 0 312Q-58 310 -62 232Z", "#a7afb3")
    out.append(cut(at(160, 482, ladle, turn=4)))
    sieve = circle(0, 150, 92, "#d7d2c2", 'stroke="#80878a" stroke-width="16"') + "".join(line([(-78, 90 + i * 24), (78, 90 + i * 24)], "#9aa0a1", 3) + line([(-72 + i * 24, 72), (-72 + i * 24, 228)], "#9aa0a1", 3) for i in range(6)) + rect(-12, -20, 24, 84, "#8a5a36", 10)
    out.append(cut(at(1452, 500, sieve, turn=-4)))
    out.append(cut(at(1140, 490, rect(-13, 0, 26, 190, "#b98a55", 12), path("M-46 180Q0 160 46 180L40 262Q0 282 -40 262Z", "#b98a55"), turn=-5)))
    for i in range(3):
        out.append(cut(rect(-40, 800 + i * 136, 1680, 130, ["#c29a6a", "#b78e5e", "#a97f51"][i]), lift="flat"))
        out.append("".join(line([(x, 850 + i * 136 + rng.uniform(-16, 16)), (x + 150, 846 + i * 136), (x + 300, 856 + i * 136)], "#8d6540", 3, 'opacity=".5"') for x in range(20, 1500, 380)))

    def pot(x, y, w, h, colour, rim, grips=True):
        body = path(f"M{x - w} {y - h}L{x - w * .9} {y - 22}Q{x} {y + 26} {x + w * .9} {y - 22}L{x + w} {y - h}Z", colour)
        mouth = ellipse(x, y - h, w, w * .24, rim) + ellipse(x, y - h + 5, w * .88, w * .18, MUD)
        ears = "".join(path(f"M{x + s * w} {y - h * .72}q{s * 62} -6 {s * 50} 40q{s * -8} 26 {s * -56} 22", "none", f'stroke="{rim}" stroke-width="19"') for s in (-1, 1)) if grips else ""
        return cut(ears, body, mouth, lift="high")

    def dandelion(x, y, s=1.0):
        rays = lambda k, r, c: "".join(at(0, 0, poly([(-8, 0), (0, -r), (8, 0)], c), turn=i * 360 / k) for i in range(k))
        return cut(at(x, y, rays(18, 54, "#e3a81f"), rays(14, 38, "#f1c643"), circle(0, 0, 13, "#d8962c"), scale=s))

    out.append(pot(420, 985, 190, 235, TEAL, "#275f64"))
    out.append(pot(880, 1015, 220, 160, "#4a4d52", "#35383c"))
    out.append(shape(blob(rng, 880, 858, 165, 32, .1), "#7d5a40"))
    out += [dandelion(940, 848, .9), dandelion(395, 752, .8), dandelion(480, 760, .6)]
    cake = path("M1120 960Q1115 850 1300 846Q1485 850 1480 960Q1300 1010 1120 960Z", "#5d402d")
    plate = ellipse(1300, 985, 240, 46, "#e9e2d2") + ellipse(1300, 980, 200, 32, "#d8cfbb")
    out.append(cut(plate, lift="high") + cut(cake))
    out += [dandelion(1220, 858, .8), dandelion(1310, 846, .95), dandelion(1396, 862, .75)]
    out.append(cut(*(circle(x, y, rr, c) for x, y, rr, c in ((1170, 930, 13, "#a59c8d"), (1250, 950, 15, "#8d8577"), (1350, 945, 12, "#a59c8d"), (1430, 928, 14, "#8d8577"))), lift="flat"))
    out.append(cut(shape(blob(rng, 150, 1090, 130, 48, .14), MUD), shape(blob(rng, 620, 1130, 90, 30, .16), MUD), shape(blob(rng, 1080, 1120, 60, 22, .16), MUD), lift="flat"))
    return sheet(*out)


def snail():
    """2026-08-26-snigeln-först/snigel.jpg"""
    rng = chance(56)
    out = [wash(rng, "#3f6148", "#355540")]
    for x, y, turn, s, c in ((120, 220, 20, 1.3, "#4b7350"), (1480, 180, -30, 1.4, "#44694a"), (1300, 1150, 150, 1.2, "#4b7350"), (60, 1100, 60, 1.2, "#44694a")):
        out.append(cut(at(x, y, shape([(0, 160), (-180, 40), (-150, -140), (0, -220), (160, -130), (190, 30)], c), line([(0, 150), (0, -190)], "#6b9168", 8), scale=s, turn=turn)))
    big = [(90, 820), (60, 600), (230, 470), (330, 520), (480, 380), (760, 330), (900, 410), (1120, 340), (1380, 430), (1420, 560), (1560, 640), (1530, 860), (1330, 960), (1150, 1050), (900, 1010), (640, 1090), (420, 990), (250, 1000)]
    out.append(cut(shape(big, "#86a94b"), lift="high"))
    out.append(shape([(x * .9 + 80, y * .86 + 110) for x, y in big], "#94b658", 'opacity=".7"'))
    red = "#b8505a"
    ribs = [[(1700, 1010), (1200, 850), (800, 760), (180, 700)], [(1150, 838), (900, 600), (760, 400)], [(1300, 880), (1180, 620), (1150, 400)],
            [(800, 760), (520, 640), (420, 470)], [(960, 790), (760, 960), (640, 1050)], [(1260, 868), (1160, 960), (1120, 1030)], [(620, 730), (420, 850), (300, 960)], [(1420, 915), (1440, 700), (1500, 660)]]
    out.append(cut(*(line(r, red if i == 0 else "#c9808a", 30 if i == 0 else 11) for i, r in enumerate(ribs)), lift="flat"))
    skin = "#c9a77c"
    foot = path("M330 800C420 790 520 770 640 772C820 776 960 778 1050 740C1090 700 1090 620 1110 560C1130 520 1200 520 1214 570C1226 630 1216 720 1180 770C1140 824 1060 840 960 842L480 842C420 842 360 826 330 800Z", skin)
    sole = path("M330 800C420 830 700 826 960 826C1060 824 1140 810 1180 770C1150 836 1060 852 960 852L480 852C420 850 350 830 330 800Z", "#a98558")
    horns = line([(1150, 545), (1146, 450), (1128, 392)], skin, 15) + line([(1190, 545), (1212, 456), (1240, 404)], skin, 15) + circle(1128, 388, 13, INK) + circle(1242, 400, 13, INK) + line([(1208, 610), (1258, 628)], skin, 11) + line([(1204, 634), (1246, 668)], skin, 11)
    out.append(cut(horns, foot, sole, lift="high"))
    turns = []
    for i in range(0, 150):
        a = i * .125
        far = 262 * (1 - i / 156) ** .92
        turns.append((720 + far * math.cos(a + 2.45) * 1.02, 560 + far * math.sin(a + 2.45)))
    house = circle(720, 560, 262, OCHRE) + path("M500 700Q520 800 700 812Q900 800 930 710Q860 640 700 660Z", OCHRE)
    band = line(turns, "#8a4a24", 30, 'opacity=".92"') + line([(x + 3, y - 4) for x, y in turns], "#f0cf8d", 9, 'opacity=".8"')
    out.append(cut(house, lift="high") + cut(band, lift="flat"))
    out.append(path("M560 400Q620 330 720 322Q640 360 590 440Z", "#fff", 'opacity=".4"'))
    for x, y in [(220, 640), (330, 880), (520, 450), (1320, 560), (1430, 780), (900, 930), (1010, 470), (470, 920), (1240, 920), (1490, 700), (640, 980)]:
        r = rng.uniform(15, 32)
        out.append(cut(circle(x, y, r, "#dcefe0", 'opacity=".72"'), lift="flat") + ellipse(x - r * .3, y - r * .35, r * .28, r * .18, "#fff"))
    return sheet(*out)


SCENES = [ice_lantern, seedlings, beetle, mud_kitchen, snail]
