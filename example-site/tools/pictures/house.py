"""Kitchen, hall and workshop: bread, soup, bags on hooks, boxes for sorting."""

import math

from paper import *


def gingerbread():
    """2025-11-26-pepparkakor/pepparkakor.jpg"""
    rng = chance(61)
    out = [f'<g filter="url(#brush)">{rect(-40, -40, 1680, 1280, CHALK)}']
    for i in range(14):
        out.append(rect(-40 + i * 240, -40, 120, 1280, "#c8432f", extra='opacity=".55"') if i < 8 else "")
        out.append(rect(-40, -60 + i * 240, 1680, 120, "#c8432f", extra='opacity=".55"') if i < 6 else "")
    out.append("</g>")
    dough = ["#a5622f", "#9a5828", "#b06c36", "#94532a"]

    def icing(pairs):
        return line(pairs, CHALK, 11)

    def heart(s=1.0):
        data = "M0 150C-40 96 -160 40 -160 -50C-160 -120 -110 -150 -68 -150C-36 -150 -12 -132 0 -104C12 -132 36 -150 68 -150C110 -150 160 -120 160 -50C160 40 40 96 0 150Z"
        inner = icing([(0, 100), (-70, 36), (-114, -44), (-96, -96), (-54, -104), (-8, -66), (0, -50), (8, -66), (54, -104), (96, -96), (114, -44), (70, 36), (0, 100)])
        return path(data, rng.choice(dough)) + inner

    def star():
        tips = lambda a, b: [((a if i % 2 == 0 else b) * math.sin(i * math.pi / 6), -(a if i % 2 == 0 else b) * math.cos(i * math.pi / 6)) for i in range(12)]
        dots = "".join(circle(x * .62, y * .62, 10, CHALK) for x, y in tips(165, 90)[::2])
        return poly(tips(165, 92), rng.choice(dough), 'stroke="#9a5828" stroke-width="14"') + dots + circle(0, 0, 14, CHALK)

    def pig():
        body = "M-180 -20C-190 -100 -110 -140 -20 -138C40 -138 80 -128 110 -118L128 -160L166 -116C196 -100 206 -78 210 -56L250 -48L248 0L206 4C196 40 170 60 150 68L152 140L96 140L90 84L-60 86L-66 140L-124 140L-126 74C-164 56 -178 20 -180 -20Z"
        tail = line([(-176, -40), (-216, -70), (-232, -30), (-204, -16), (-196, -56), (-236, -96)], "#a5622f", 21)
        return tail + path(body, "#a5622f") + icing([(-130, -70), (-40, -100), (60, -94)]) + icing([(-120, -20), (-60, -46), (0, -20), (60, -46), (110, -20)]) + circle(160, -54, 11, CHALK)

    def ring():
        return path("M0 -140A140 140 0 1 1 -.1 -140ZM0 -52A52 52 0 1 0 .1 -52Z", rng.choice(dough), 'fill-rule="evenodd"') + "".join(circle(96 * math.cos(i * math.pi / 5), 96 * math.sin(i * math.pi / 5), 11, CHALK) for i in range(10))

    board = cut(rect(180, 150, 1240, 900, "#d9b98a", 44), lift="high") + "".join(line([(220, y), (700, y + 12), (1380, y - 6)], "#c09b67", 4, 'opacity=".6"') for y in range(220, 1020, 96))
    out.append(board)
    for x, y, turn, kind in ((400, 370, -12, heart), (735, 330, 10, star), (1185, 385, 4, pig), (430, 780, 14, star), (800, 760, -6, heart), (1180, 800, 18, ring)):
        out.append(cut(at(x, y, kind(), turn=turn, scale=.9 if kind is pig else 1.04)))
    cinnamon = lambda x, y, turn: cut(at(x, y, rect(-150, -26, 300, 52, "#8a4a26", 12), rect(-150, -8, 300, 9, "#6d381c"), ellipse(150, 0, 12, 26, "#5d2f18"), turn=turn))
    out += [cinnamon(150, 1100, -24), cinnamon(210, 1140, -12), cinnamon(1480, 110, 32)]
    for x, y in ((1470, 1090), (90, 110)):
        out.append(cut(at(x, y, "".join(at(0, 0, path("M0 0C26 -30 24 -74 0 -100C-24 -74 -26 -30 0 0Z", "#7b4226"), circle(0, -56, 11, "#d8a86a"), turn=i * 45) for i in range(8)))))
    return sheet(*out)


def loaf():
    """2026-09-16-bröd-från-grunden/limpa.jpg"""
    rng = chance(62)
    out = [wash(rng, "#7fa09b", "#8fb0a8")]
    cloth = [(820, 1300), (1080, 700), (1720, 480), (1720, 1300)]
    out.append(cut(poly(cloth, "#efe6d4"), "".join(line([(860 + i * 130, 1290), (1130 + i * 120, 690 - i * 50)], "#c8643f", 14, 'opacity=".8"') for i in range(6)), lift="low"))
    out.append(cut(at(760, 690, rect(-640, -330, 1180, 680, "#b98250", 60), rect(520, -62, 230, 124, "#b98250", 50), circle(690, 0, 26, "#8fb0a8"),
                      "".join(line([(-600, y), (0, y + 14), (500, y - 8)], "#99683c", 5, 'opacity=".55"') for y in range(-260, 320, 90)), turn=-7), lift="high"))
    out.append('<radialGradient id="crust" cx=".42" cy=".32" r=".78"><stop offset="0" stop-color="#e9b266"/><stop offset=".5" stop-color="#cf8637"/><stop offset="1" stop-color="#8d4a1e"/></radialGradient>')
    round_ = blob(rng, 690, 640, 440, 300, .025, 18)
    out.append(cut(shape(round_, "url(#crust)"), lift="high"))
    for i, (x, y, w, turn) in enumerate(((500, 560, 190, -64), (680, 610, 260, -60), (870, 660, 200, -56))):
        out.append(at(x, y, path(f"M{-w} 0Q0 -66 {w} 0Q0 62 {-w} 0Z", "#8f4a1d"), path(f"M{-w + 24} 4Q0 -44 {w - 24} 4Q0 34 {-w + 24} 4Z", "#f2d6a0"), "".join(line([(-w * .6 + k * w * .3, -4), (-w * .56 + k * w * .3, 10)], "#dcb271", 6) for k in range(5)), turn=turn))
    for x, y in scatter(rng, 150, 24, 330, 380, 1060, 880):
        if ((x - 690) / 410) ** 2 + ((y - 640) / 270) ** 2 < 1:
            out.append(circle(x, y, rng.uniform(2, 6), "#fff6e2", 'opacity=".55"'))
    for x, y in scatter(rng, 70, 40, 180, 880, 1150, 1080):
        out.append(circle(x, y, rng.uniform(2, 6), "#fff6e2", 'opacity=".8"'))

    def ear(x, y, turn, s):
        stalk = line([(0, 0), (14, 250), (0, 520)], "#c29a45", 11)
        grains = ""
        for i in range(8):
            yy = 20 + i * 33
            for side in (-1, 1):
                grains += at(side * 13, yy, line([(0, -20), (side * 6, -90), (side * 16, -150)], "#d9b456", 4), path("M0 0C28 -14 34 -48 10 -66C-12 -48 -16 -14 0 0Z", "#d8a53c" if (i + (side > 0)) % 2 else "#e6bb57"), turn=side * 26)
        tip = at(0, 18, path("M0 0C20 -18 20 -48 0 -66C-20 -48 -20 -18 0 0Z", "#e6bb57"), line([(0, -50), (0, -150)], "#d9b456", 4))
        return cut(at(x, y, stalk, grains, tip, turn=turn, scale=s), lift="high")

    out += [ear(1290, 250, 28, 1.05), ear(1180, 215, 12, .95)]
    out.append(cut(*(ellipse(x, y, 15, 9, "#d8a53c", f'transform="rotate({t} {x} {y})"') for x, y, t in ((1200, 880, 30), (1250, 930, -20), (1310, 870, 60), (1150, 960, 10), (260, 1010, -40)))))
    return sheet(*out)


def sorting_boxes():
    """2026-09-30-sortera-mera/kärl.jpg"""
    rng = chance(63)
    out = [wash(rng, "#e9dcc3", "#f1e6d1")]
    out.append(cut(rect(-40, 960, 1680, 300, "#b98f62")) + "".join(line([(x, 965), (x - 60, 1240)], "#9c7448", 5, 'opacity=".6"') for x in range(60, 1700, 210)))
    out.append(cut(rect(-40, 150, 1680, 40, "#c9a777"), lift="flat"))

    def paper_sign():
        return rect(-52, -66, 104, 132, CHALK, 4) + "".join(line([(-32, y), (32, y)], "#9db0bb", 8) for y in (-32, -4, 24)) + poly([(22, -66), (52, -66), (52, -36)], "#d9d2c2")

    def plastic_sign():
        return path("M-18 -84h36v26q34 16 34 54v76q0 14 -14 14h-76q-14 0 -14 -14v-76q0 -38 34 -54z", "#d7ecee") + rect(-22, -98, 44, 24, TEAL, 5) + rect(-52, 0, 104, 46, SKY)

    def metal_sign():
        return rect(-54, -62, 108, 124, "#c5cccf") + ellipse(0, 62, 54, 17, "#a7b0b4") + ellipse(0, -62, 54, 17, "#e3e8ea") + rect(-54, -24, 108, 54, TOMATO) + ellipse(0, -62, 32, 9, "#b6bfc3")

    def food_sign():
        return path("M-8 -64C-60 -84 -66 -40 -34 -18C-20 -6 -20 10 -34 22C-66 46 -56 84 -10 72C20 84 58 70 48 34C40 14 22 8 24 -8C40 -26 62 -44 44 -66C26 -80 8 -74 -8 -64Z", "#f0e2b8") + line([(2, -66), (8, -88), (22, -104)], BARK, 9) + path("M14 -90q34 -30 56 -4q-30 22 -56 4z", LEAF) + ellipse(-4, 0, 6, 12, BARK) + ellipse(8, 8, 6, 12, BARK)

    colours = (("#4f7ea0", paper_sign), ("#d8962c", plastic_sign), ("#7c868a", metal_sign), ("#76883f", food_sign))
    fills = [
        [("rect", CHALK, -18), ("rect", "#cfdde4", 14), ("rect", HONEY, 34)], [("pot", "#d7ecee", -12), ("pot", ROSE, 16)],
        [("lid", "#d9dee0", -10), ("lid", "#b6bfc3", 20), ("lid", TOMATO, 4)], [("leaf", LEAF, -24), ("leaf", "#e0a13a", 10), ("leaf", MOSS, 34)]]
    for i, (colour, sign) in enumerate(colours):
        x = 60 + i * 385
        bits = ""
        for k, (kind, c, turn) in enumerate(fills[i]):
            bx, by = x + 80 + k * 92, 520 - (k % 2) * 22
            form = {"rect": rect(-54, -110, 108, 170, c, 4), "pot": path("M-60 -100h120l-16 170h-88z", c), "lid": circle(0, -20, 68, c) + circle(0, -20, 48, "none", 'stroke="#fff" stroke-opacity=".5" stroke-width="6"'), "leaf": path("M0 60C60 0 60 -90 0 -150C-60 -90 -60 0 0 60Z", c)}[kind]
            bits += at(bx, by, form, turn=turn)
        back = poly([(x + 10, 500), (x + 320, 500), (x + 334, 575), (x - 4, 575)], "#8d6742")
        front = poly([(x - 6, 545), (x + 336, 545), (x + 318, 1050), (x + 12, 1050)], "#c79a6a")
        flute = "".join(line([(x + 10, y), (x + 322, y)], "#6d4a2a", 1.5, 'opacity=".16"') for y in range(560, 1045, 14))
        band = poly([(x - 6, 545), (x + 336, 545), (x + 334, 606), (x - 4, 606)], colour)
        tag = circle(x + 165, 820, 134, colour)
        out.append(cut(back, lift="flat") + cut(bits) + cut(front, flute, band, lift="high") + cut(tag, lift="low") + cut(at(x + 165, 820, sign(), scale=.98), lift="low"))
    return sheet(*out)


def hook_rail(y, xs, board="#b3824f"):
    """A board with the coat hooks that have given the program its name."""
    rail = cut(rect(-40, y - 60, 1680, 120, board), lift="high") + line([(0, y + 38), (800, y + 44), (1600, y + 37)], "#8f6437", 4, 'opacity=".6"')
    hooks = "".join(cut(rect(x - 22, y - 42, 44, 74, "#3a3d40", 14), line([(x, y + 16), (x, y + 74), (x + 28, y + 100), (x + 58, y + 78)], "#3a3d40", 17), circle(x + 60, y + 70, 14, "#3a3d40"), lift="low") for x in xs)
    return rail + hooks


def book_bag():
    """2026-10-21-bokpåsen/bokpåse.jpg"""
    rng = chance(64)
    out = [wash(rng, "#efd9a6", "#f2e0b5")]
    out.append(cut(rect(-40, 1010, 1680, 240, "#d8c7a4"), lift="low"))
    out.append(hook_rail(190, (260, 772, 1300)))
    books = []
    for x, top, wide, colour, spine, turn in ((560, 430, 170, TOMATO, WINE, -9), (735, 380, 190, "#e0a436", AMBER, 1), (925, 440, 160, "#5b8f5c", PINE, 9)):
        body = rect(0, 0, wide, 460, colour, 8) + rect(0, 0, 30, 460, spine, 8) + rect(wide - 10, 8, 10, 444, CHALK)
        mark = {TOMATO: circle(100, 90, 38, CHALK), "#e0a436": poly([(110, 40), (126, 84), (172, 86), (136, 114), (148, 158), (110, 132), (72, 158), (84, 114), (48, 86), (94, 84)], WINE), "#5b8f5c": path("M92 130C132 104 132 60 92 34C52 60 52 104 92 130Z", CHALK)}[colour]
        books.append(cut(at(x, top, body, mark, turn=turn)))
    strap = path("M610 690C600 420 690 300 800 262C910 300 1000 420 990 690", "none", 'stroke="#264f73" stroke-width="40"')
    front = path("M470 640Q800 690 1130 640L1170 1060Q1160 1110 1110 1112Q800 1140 490 1112Q440 1110 430 1060Z", "#3a6c96")
    hem = path("M470 640Q800 690 1130 640L1134 690Q800 742 466 690Z", "#2d5a80")
    patch = "".join(at(x, y, "".join(at(0, 0, path("M0 0C22 -22 22 -60 0 -84C-22 -60 -22 -22 0 0Z", c), turn=t) for t in range(0, 360, 60)), circle(0, 0, 17, HONEY)) for x, y, c in ((650, 900, "#f2e3c4"), (960, 940, "#f2e3c4"), (805, 850, ROSE)))
    stitch = f'<path d="M470 700Q800 752 1130 700" fill="none" stroke="#f2e3c4" stroke-width="5" stroke-dasharray="18 14"/>'
    out.append(cut(path("M612 690C602 420 690 310 806 268C920 310 1000 420 992 690", "none", 'stroke="#1f4261" stroke-width="36"')))
    out += books
    out.append(cut(front, hem, stitch, patch, lift="high"))
    out.append(cut(strap, lift="low"))
    hat = path("M200 420C196 330 250 296 300 296C360 296 408 330 404 420Z", TOMATO) + rect(186, 408, 234, 58, CREAM, 24) + circle(302, 286, 34, CREAM)
    out.append(cut(line([(318, 284), (310, 320)], "#8a5a36", 6), hat))
    scarf = path("M1352 262C1400 300 1398 420 1392 760L1300 768C1310 560 1296 360 1318 284Z", MOSS) + "".join(path(f"M{1306} {380 + i * 118}L{1394} {372 + i * 118}L{1393} {424 + i * 118}L{1304} {432 + i * 118}Z", CREAM) for i in range(3)) + "".join(line([(1308 + i * 17, 764), (1306 + i * 17, 806)], MOSS, 8) for i in range(6))
    out.append(cut(scarf, lift="high"))
    return sheet(*out)


def cloakroom():
    """2026-11-20-det-här-planerar-vi/kapprum.jpg"""
    rng = chance(65)
    out = [wash(rng, "#c3d3c4", "#cfdccb")]
    out.append(cut(rect(-40, 1020, 1680, 230, "#b98f62"), lift="low"))
    out.append(cut(rect(-40, 90, 1680, 54, "#c99a66"), lift="high"))
    signs = (("#d9573f", "berry"), ("#e0a436", "star"), ("#4f8a8b", "leaf"), ("#7a5a86", "moon"), ("#76883f", "drop"))
    xs = (150, 470, 790, 1110, 1430)
    for x, (colour, kind) in zip(xs, signs):
        mark = {
            "berry": circle(-14, 12, 20, CHALK) + circle(16, 14, 20, CHALK) + circle(2, -12, 20, CHALK),
            "star": poly([(40 * (1 if i % 2 == 0 else .42) * math.sin(i * math.pi / 5), -40 * (1 if i % 2 == 0 else .42) * math.cos(i * math.pi / 5)) for i in range(10)], CHALK),
            "leaf": path("M0 36C34 10 34 -24 0 -42C-34 -24 -34 10 0 36Z", CHALK),
            "moon": path("M10 -38A38 38 0 1 0 34 24A32 32 0 0 1 10 -38Z", CHALK),
            "drop": path("M0 -44C26 -8 32 6 28 20A29 29 0 0 1 -28 20C-32 6 -26 -8 0 -44Z", CHALK),
        }[kind]
        out.append(cut(at(x, 225, circle(0, 0, 60, colour), mark)))
    out.append(hook_rail(370, xs))
    coat = path("M360 470C400 440 450 436 480 446C520 436 570 440 610 470L700 560L716 800L640 816L626 660L640 960Q480 1000 326 960L344 660L322 816L244 800L262 560Z", "#eab62f")
    hood = path("M392 470C400 400 560 400 576 470Q484 540 392 470Z", "#d99f1e")
    front = line([(484, 520), (486, 740), (482, 974)], "#c48c14", 8) + "".join(circle(512, 580 + i * 110, 14, INK) for i in range(4)) + rect(366, 790, 92, 90, "#d99f1e", 10) + rect(522, 790, 92, 90, "#d99f1e", 10)
    out.append(cut(coat, hood, front, lift="high"))
    hat = path("M690 620C676 500 740 452 812 452C888 452 946 500 934 620Z", TOMATO)
    stripes = "".join(path(f"M{696 + i * 2} {590 - i * 54}Q812 {560 - i * 60} {930 - i * 2} {590 - i * 54}L{926 - i * 8} {562 - i * 54}Q812 {532 - i * 60} {700 + i * 8} {562 - i * 54}Z", CREAM) for i in range(2))
    brim = rect(676, 604, 272, 66, WINE, 30)
    pom = "".join(circle(816 + 30 * math.cos(i), 438 + 26 * math.sin(i), 26, CREAM) for i in range(7))
    out.append(cut(hat, stripes, brim, pom, lift="high"))
    bag_strap = path("M1010 650C1040 520 1100 470 1150 458C1200 480 1250 540 1264 650", "none", 'stroke="#a34f2c" stroke-width="26"')
    bag = path("M966 640Q1138 676 1310 640L1330 930Q1140 972 946 930Z", "#c76a41") + path("M966 640Q1138 676 1310 640L1312 690Q1138 726 964 690Z", "#a34f2c") + "".join(circle(1030 + i * 72, 800 + (i % 2) * 50, 20, CREAM) for i in range(4))
    out.append(cut(bag_strap) + cut(bag, lift="high"))
    scarf = path("M1446 452C1490 480 1496 600 1484 900L1400 904C1412 720 1398 560 1416 476Z", "#4f7ea0") + "".join(rect(1404, 560 + i * 96, 86, 40, "#dbe6ea") for i in range(3)) + "".join(line([(1408 + i * 16, 900), (1406 + i * 16, 940)], "#4f7ea0", 8) for i in range(5))
    out.append(cut(scarf, lift="high"))
    shoe = lambda x, c, d: cut(path(f"M{x} 1150L{x} 1010Q{x + 40} 990 {x + 92} 1010L{x + 98} 1076Q{x + 190} 1090 {x + 192} 1150Z", c), rect(x - 4, 1142, 200, 26, d, 10), lift="high")
    out += [shoe(90, "#4f8a8b", INK), shoe(300, "#4f8a8b", INK), shoe(1020, WINE, INK), shoe(1230, WINE, INK)]
    return sheet(*out)


def paper_boats():
    """2026-11-10-pappersbåten/pappersbåtar.jpg"""
    rng = chance(66)
    out = [wash(rng, "#d9a97a", "#e0b488")]
    out.append("".join(line([(0, y), (800, y + 16), (1600, y - 4)], "#bd8a58", 5, 'opacity=".45"') for y in range(60, 1200, 150)))
    out.append(cut(ellipse(800, 620, 740, 530, "#8fa9b2"), lift="high") + ellipse(800, 620, 700, 494, "#6f8d98"))
    out.append(cut(ellipse(800, 634, 676, 470, "#3f7f9a"), lift="flat"))
    out.append(f'<clipPath id="tub"><ellipse cx="800" cy="634" rx="676" ry="470"/></clipPath><g clip-path="url(#tub)">')
    for i in range(9):
        y = 200 + i * 104
        wave = [(x, y + (18 if k % 2 else -18)) for k, x in enumerate(range(60, 1600, 110))]
        out.append(line(wave, "#67a3b8" if i % 2 else "#56949f", 9, 'opacity=".6"'))
    out.append("</g>")

    def boat(x, y, s, light, mid, dark, lean, marks=""):
        wake = "".join(ellipse(0, 78, 210 + i * 46, 44 + i * 15, "none", f'stroke="#d3e8ec" stroke-width="5" opacity="{.7 - i * .22:.2f}"') for i in range(3))
        sail = poly([(0, -190), (96, 10), (0, 34)], mid) + poly([(0, -190), (-96, 10), (0, 34)], light)
        hull = poly([(-210, -36), (0, 34), (0, 108), (-116, 108)], light) + poly([(210, -36), (0, 34), (0, 108), (116, 108)], mid) + poly([(-210, -36), (-90, 2), (0, 34), (90, 2), (210, -36), (96, 30), (0, 52), (-96, 30)], dark)
        return at(x, y, wake, scale=s) + cut(at(x, y, sail, hull, marks, turn=lean, scale=s), lift="high")

    news = "".join(line([(-170 + i * 22, -4 + i * 9), (-100 + i * 12, 86)], "#8d8d86", 3, 'opacity=".7"') for i in range(5)) + "".join(line([(-60 + i * 16, -20 + k * 2), (-8, -90 + i * 30)], "#8d8d86", 3, 'opacity=".6"') for i in range(3) for k in (0,))
    out.append(boat(560, 450, 1.0, "#f6f2e8", "#dcd6c6", "#c6bfae", -4))
    out.append(boat(1080, 470, .92, TOMATO, "#a8352a", WINE, 5))
    out.append(boat(470, 830, .98, "#d7d5cb", "#bbb9ae", "#a3a196", -13, news))
    out.append(boat(1030, 850, 1.08, HONEY, "#d39a35", AMBER, 3))
    return sheet(*out)


def soup():
    """2026-11-13-soppa-på-sju-sorter/soppgryta.jpg"""
    rng = chance(67)
    out = [wash(rng, "#2f6468", "#346c70")]
    out.append(cut(rect(-40, 820, 1680, 440, "#c79a66"), lift="high") + "".join(line([(0, y), (800, y + 10), (1600, y - 8)], "#a87b48", 5, 'opacity=".5"') for y in (900, 990, 1090, 1170)))
    for x, d, top in ((700, 60, 60), (820, -70, 20), (940, 50, 80)):
        steam = [(x + d * .42 * math.sin(k * .8), 425 + (top - 425) * k / 12) for k in range(13)]
        out.append(line(steam, "#f4efe2", 46, 'opacity=".28" filter="url(#soft)"') + line(steam, "#f4efe2", 13, 'opacity=".5"'))
    ears = "".join(path(f"M{820 + s * 330} 560q{s * 110} -16 {s * 100} 70q{s * -10} 54 {s * -108} 46", "none", 'stroke="#93291f" stroke-width="36"') for s in (-1, 1))
    pot = path("M480 500L516 900Q540 990 640 1000Q820 1024 1000 1000Q1100 990 1124 900L1160 500Z", TOMATO) + path("M500 700L516 900Q540 990 640 1000Q820 1024 1000 1000Q1100 990 1124 900L1140 700Q820 780 500 700Z", "#b23a28", 'opacity=".7"')
    rim = ellipse(820, 500, 344, 88, "#93291f") + ellipse(820, 506, 306, 68, "#e0993f")
    out.append(cut(ears, pot, lift="high") + cut(rim, lift="flat"))
    for i, (x, y) in enumerate(scatter(rng, 26, 62, 570, 466, 1070, 548)):
        if ((x - 820) / 270) ** 2 + ((y - 506) / 50) ** 2 < 1:
            out.append(cut([circle(x, y, 24, "#e2762a"), rect(x - 22, y - 15, 44, 32, "#f3e2a6", 7), ellipse(x, y, 25, 15, "#a9c46a") + ellipse(x, y, 13, 7, "#dfe8b2")][i % 3], lift="flat"))
    out.append(path("M540 600Q548 780 572 880", "none", 'stroke="#f0a08c" stroke-width="20" stroke-linecap="round" opacity=".7"'))

    def carrot(x, y, turn, s):
        top = "".join(at(0, -150, path("M0 0C-20 -50 -10 -100 0 -150C14 -100 20 -50 0 0Z", c), turn=t) for t, c in ((-34, MOSS), (-12, LEAF), (10, "#6b7d3a"), (32, LEAF)))
        root = path("M-58 -150Q0 -186 58 -150Q46 40 6 230Q0 240 -6 230Q-46 40 -58 -150Z", "#e2762a") + "".join(line([(-40 + (i % 2) * 46, -100 + i * 62), (-8 + (i % 2) * 42, -96 + i * 62)], "#b9571a", 6) for i in range(5))
        return cut(at(x, y, top, root, turn=turn, scale=s), lift="high")

    def potato(x, y, rx, ry, c):
        return cut(shape(blob(rng, x, y, rx, ry, .05), c), *(ellipse(x + dx, y + dy, 9, 5, "#8f6a3c") for dx, dy in ((-30, -14), (26, 10), (4, -34), (-8, 30))), lift="high")

    leek = rect(-46, -40, 92, 330, "#f3f0dc", 40) + rect(-46, -150, 92, 180, "#c6d68e") + path("M-46 -140C-80 -240 -130 -300 -170 -330C-90 -330 -20 -290 0 -200C10 -300 70 -370 140 -380C100 -320 60 -240 46 -140Z", "#5f8a4c") + "".join(line([(x, -130), (x, 270)], "#b9c98a", 4, 'opacity=".7"') for x in (-20, 6, 28)) + "".join(line([(x, 280), (x * 1.5, 330)], "#d9cfa8", 5) for x in (-26, -8, 10, 28))
    squash = shape([(-250, 10), (-200, -70), (0, -84), (200, -70), (262, 0), (200, 72), (0, 84), (-200, 70)], "#4f7a3c") + "".join(line([(-210, y), (0, y * 1.15), (220, y)], "#8db265", 9, 'opacity=".8"') for y in (-44, -12, 22, 52)) + rect(250, -24, 62, 48, "#8d9a5a", 12)
    out.append(cut(at(1390, 700, leek, turn=14), lift="high"))
    out += [carrot(190, 850, 24, 1.15), carrot(370, 900, -14, 1.05), potato(1220, 1060, 120, 84, "#c9a165"), potato(1420, 1090, 104, 76, "#b98f54")]
    out.append(cut(at(640, 1110, squash, turn=-4), lift="high"))
    out.append(potato(990, 1130, 92, 64, "#d3ad72"))
    return sheet(*out)


SCENES = [gingerbread, loaf, sorting_boxes, book_bag, cloakroom, paper_boats, soup]
