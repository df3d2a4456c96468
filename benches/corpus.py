#!/usr/bin/env python3
"""Writes the same Swedish corpus for several static site generators (standard library only).

usage: corpus.py N FOLDER [kapprum|hugo|eleventy|cobalt]...

N posts of about 2 kB over twelve months, each with one picture reference, two tags of sixteen, headings, a list and a
quote; an equivalent plain theme for every other generator: post pages, start page and tags in pages of ten with the first
words of each post, a list of tags, a feed of twenty. What one of them cannot do is left out in its favour: Cobalt's feed
holds all posts; Eleventy's tags are one page each, and its posts do not lead to the next, which it would search for anew on
every page.
The text is made from sentences of the kind preschool teachers write; it holds no personal data and no faults, so that
Kapprum builds it with every rule on.
"""
import datetime
import hashlib
import pathlib
import random
import struct
import sys
import zlib

SUBJECTS = ["Barngruppen", "Några barn", "Vi", "Avdelningen", "De yngsta", "De äldsta", "Pedagogerna", "Hela gruppen"]
VERBS = ["byggde", "undersökte", "samlade", "målade", "sorterade", "planterade", "sjöng om", "räknade", "ritade", "lyssnade på"]
OBJECTS = ["höga torn av klossar", "löv i många färger", "stenar från stranden", "små frön i krukor", "skuggor på väggen",
           "kottar och pinnar", "gamla kartonger", "vattnet i rännan", "ljuden i skogen", "bokstäver av lera"]
PLACES = ["på gården", "i skogen", "inne i ateljén", "vid sandlådan", "under eken", "i byggrummet", "vid odlingslådan"]
ENDINGS = ["Det tog hela förmiddagen.", "Sedan blev det mellanmål.", "Några ville fortsätta länge.", "Regnet gjorde ingenting.",
           "Frågorna blev många.", "Nästa gång vill vi prova igen.", "Resultatet hänger i hallen."]
TAGS = ["natur", "bygge", "mat", "matematik", "språk", "musik", "rörelse", "skapande", "odling", "vatten", "lek", "teknik",
        "årstider", "böcker", "miljö", "utevistelse"]
TITLES = ["Löv i alla färger", "Ett torn av klossar", "Frön som gror", "Skuggor och ljus", "Vatten i rörelse", "Kottar i rader",
          "Ljud i skogen", "Bokstäver av lera", "En stad av kartong", "Regn på rutan"]
LAST = datetime.date(2026, 11, 20)


def sentence(r):
    return f"{r.choice(SUBJECTS)} {r.choice(VERBS)} {r.choice(OBJECTS)} {r.choice(PLACES)}. {r.choice(ENDINGS)}"


def paragraph(r, n):
    return " ".join(sentence(r) for _ in range(n))


def post(i, n):
    r = random.Random(i)
    day = LAST - datetime.timedelta(days=i * 330 // max(n, 1))
    title = f"{r.choice(TITLES)}, del {i + 1}"
    tags = r.sample(TAGS, 2)
    body = "\n\n".join([
        paragraph(r, 5),
        "## Så började det",
        paragraph(r, 5),
        "\n".join(f"- {r.choice(OBJECTS)} {r.choice(PLACES)}" for _ in range(4)),
        "![Ett mönster i gult och grönt](PICTURE)",
        "## Vad vi såg",
        paragraph(r, 6),
        "> Det syntes bäst när det var *riktigt* mörkt.",
        paragraph(r, 3),
    ])
    return day, f"inlagg-{i + 1:06}", title, tags, body


def png(path):
    """A small picture, 64 by 48 pixels."""
    rows = b"".join(b"\0" + bytes(v for x in range(64) for v in (200, (x * 4 + y) % 256, 90)) for y in range(48))
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 64, 48, 8, 2, 0, 0, 0))
                     + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def listed(tags):
    return "[" + ", ".join(f'"{t}"' for t in tags) + "]"


def kapprum(root, posts):
    here = pathlib.Path(__file__).resolve().parent.parent / "example-site"
    logotype = (here / "logotyp.svg").read_bytes()
    (root / "content/posts").mkdir(parents=True, exist_ok=True)
    (root / "logotyp.svg").write_bytes(logotype)
    # The example blog's settings and its layer of invented values: an active blog, so that every duty is judged.
    write(root / "blog.toml", (here / "blog.toml").read_text(encoding="utf-8"))
    write(root / "policy.toml", (here / "policy.toml").read_text(encoding="utf-8"))
    png(root / "content/bild.png")
    for day, slug, title, tags, body in posts:
        write(root / f"content/posts/{day}-{slug}.md",
              f'+++\ntitle = "{title}"\ntags = {listed(tags)}\nmotif = "material"\norigin = "own"\n\n'
              f'[pictures."bild.png"]\npeople = "none"\n+++\n\n{body.replace("PICTURE", "../bild.png")}\n')


PAGE = """<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>{title}</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="{root}/stil.css"></head>
<body><a href="#main">Hoppa till innehållet</a><header><a href="{root}/">Förskolan Lönnen</a>
<p>En blogg från Förskolan Lönnen. Här visar vi vad vi undersöker och bygger.</p>
<nav><a href="{root}/">Inlägg</a> <a href="{root}/tags/">Ämnen</a></nav></header>
<main id="main">{main}</main><footer><p>Förskolan Lönnen äger bloggen. Det som publiceras är allmän handling.</p>
<p><a href="mailto:lonnen@malmo.example">lonnen@malmo.example</a></p></footer></body></html>
"""


def hugo(root, posts):
    write(root / "hugo.toml", 'baseURL = "https://example.org/"\ntitle = "Lönnen"\nlocale = "sv"\ndisableKinds = ["section"]\n'
          '[pagination]\npagerSize = 10\ndisableAliases = true\n[taxonomies]\ntag = "tags"\n[minify]\nminifyOutput = true\n'
          '[services.rss]\nlimit = 20\n[outputs]\nhome = ["html", "rss"]\nterm = ["html"]\ntaxonomy = ["html"]\n')
    png(root / "static/bild.png")
    write(root / "static/stil.css", "body{max-width:36em;margin:auto}")
    base = PAGE.format(title="{{ .Title }}", root="", main='{{ block "main" . }}{{ end }}')
    write(root / "layouts/_default/baseof.html", base)
    write(root / "layouts/_default/single.html", '{{ define "main" }}<article><h1>{{ .Title }}</h1><time>{{ .Date.Format "2006-01-02" }}</time>'
          '{{ .Content }}<ul>{{ range .GetTerms "tags" }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>'
          '<nav>{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }} {{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav></article>{{ end }}')
    listing = ('{{ define "main" }}<h1>{{ .Title }}</h1>{{ range (.Paginate PAGES).Pages }}<article><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2>'
               '<p>{{ .Summary }}</p></article>{{ end }}<nav>{{ with .Paginator.Prev }}<a href="{{ .URL }}">Nyare</a>{{ end }} {{ with .Paginator.Next }}<a href="{{ .URL }}">Äldre</a>{{ end }}</nav>{{ end }}')
    write(root / "layouts/_default/list.html", listing.replace("PAGES", ".Pages"))
    write(root / "layouts/index.html", listing.replace("PAGES", ".Site.RegularPages"))
    write(root / "layouts/_default/terms.html", '{{ define "main" }}<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}')
    for day, slug, title, tags, body in posts:
        write(root / f"content/posts/{slug}.md", f'+++\ntitle = "{title}"\ndate = {day}\ntags = {listed(tags)}\n+++\n\n{body.replace("PICTURE", "/bild.png")}\n')


def eleventy(root, posts):
    write(root / "package.json", '{"private": true, "type": "module"}')
    write(root / "eleventy.config.js", 'export default function (c) { c.addPassthroughCopy("bild.png"); c.addPassthroughCopy("stil.css");\n'
          ' return { dir: { input: ".", includes: "_includes", output: "_site" }, markdownTemplateEngine: false }; }\n')
    png(root / "bild.png")
    write(root / "stil.css", "body{max-width:36em;margin:auto}")
    base = PAGE.format(title="{{ title }}", root="", main="{{ content | safe }}")
    write(root / "_includes/base.njk", base)
    write(root / "_includes/post.njk", '---\nlayout: base.njk\n---\n<article><h1>{{ title }}</h1><time>{{ page.date.toISOString() }}</time>{{ content | safe }}'
          '<ul>{% for t in tags %}{% if t != "post" %}<li><a href="/tags/{{ t | slugify }}/">{{ t }}</a></li>{% endif %}{% endfor %}</ul></article>')
    listing = ('{% for p in ITEMS %}<article><h2><a href="{{ p.url }}">{{ p.data.title }}</a></h2><p>{{ p.rawInput | truncate(180) }}</p></article>{% endfor %}')
    write(root / "feed.njk", '---\npermalink: /feed.xml\n---\n<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Lönnen</title>'
          '{% for p in collections.post | reverse %}{% if loop.index <= 20 %}<entry><title>{{ p.data.title }}</title><link href="https://example.org{{ p.url }}"/>'
          '<summary>{{ p.rawInput | truncate(180) }}</summary></entry>{% endif %}{% endfor %}</feed>')
    write(root / "all-tags.njk", "---\nlayout: base.njk\ntitle: Ämnen\npermalink: /tags/index.html\n---\n"
          '<ul>{% for tag, posts in collections %}<li><a href="/tags/{{ tag | slugify }}/">{{ tag }}</a></li>{% endfor %}</ul>')
    write(root / "index.njk", "---\nlayout: base.njk\ntitle: Lönnen\npagination:\n  data: collections.post\n  size: 10\n  reverse: true\n"
          "permalink: \"{% if pagination.pageNumber == 0 %}/index.html{% else %}/sida-{{ pagination.pageNumber + 1 }}/index.html{% endif %}\"\n---\n"
          + listing.replace("ITEMS", "pagination.items"))
    write(root / "tags.njk", "---\nlayout: base.njk\npagination:\n  data: collections\n  size: 1\n  alias: tag\n  filter: [all, post]\n"
          "permalink: \"/tags/{{ tag | slugify }}/index.html\"\neleventyComputed:\n  title: \"{{ tag }}\"\n---\n" + listing.replace("ITEMS", "collections[tag]"))
    for day, slug, title, tags, body in posts:
        write(root / f"posts/{slug}.md", f'---\nlayout: post.njk\ntitle: "{title}"\ndate: {day}\ntags: {listed(["post"] + tags)}\n---\n\n{body.replace("PICTURE", "/bild.png")}\n')


def cobalt(root, posts):
    write(root / "_cobalt.yml", 'site:\n  title: "Lönnen"\n  description: "Förskolans blogg"\n  base_url: "https://example.org"\n'
          'posts:\n  rss: rss.xml\n  default:\n    layout: post.liquid\n')
    png(root / "bild.png")
    write(root / "stil.css", "body{max-width:36em;margin:auto}")
    article = ('<article><h1>{{ page.title }}</h1><time>{{ page.published_date | date: "%Y-%m-%d" }}</time>{{ page.content }}'
               '<ul>{% for t in page.tags %}<li><a href="/tags/{{ t | slugify }}/">{{ t }}</a></li>{% endfor %}</ul>'
               '<nav>{% if page.previous %}<a href="/{{ page.previous.permalink }}">{{ page.previous.title }}</a>{% endif %} '
               '{% if page.next %}<a href="/{{ page.next.permalink }}">{{ page.next.title }}</a>{% endif %}</nav></article>')
    write(root / "_layouts/post.liquid", PAGE.format(title="{{ page.title }}", root="", main=article))
    write(root / "_layouts/default.liquid", PAGE.format(title="{{ page.title }}", root="", main="{{ page.content }}"))
    listing = '{% for p in paginator.pages %}<article><h2><a href="/{{ p.permalink }}">{{ p.title }}</a></h2><p>{{ p.excerpt }}</p></article>{% endfor %}'
    write(root / "index.liquid", '---\nlayout: default.liquid\ntitle: Lönnen\npagination:\n  include: All\n  per_page: 10\n  permalink_suffix: "sida-{{ num }}.html"\n---\n' + listing)
    write(root / "tags.liquid", '---\nlayout: default.liquid\ntitle: Ämnen\npagination:\n  include: Tags\n  per_page: 10\n  permalink_suffix: "sida-{{ num }}.html"\n---\n'
          '{% if paginator.indexes %}<ul>{% for t in paginator.indexes %}<li><a href="/{{ t.index_permalink }}/">{{ t.index_title }}</a></li>{% endfor %}</ul>'
          '{% else %}' + listing + '{% endif %}')
    for day, slug, title, tags, body in posts:
        write(root / f"posts/{slug}.md", f'---\ntitle: "{title}"\npublished_date: {day} 08:00:00 +0000\ntags: {listed(tags)}\n---\n\n{body.replace("PICTURE", "/bild.png")}\n')


WRITERS = {"kapprum": kapprum, "hugo": hugo, "eleventy": eleventy, "cobalt": cobalt}


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    n, folder = int(sys.argv[1]), pathlib.Path(sys.argv[2])
    wanted = sys.argv[3:] or list(WRITERS)
    posts = [post(i, n) for i in range(n)]
    digest = hashlib.sha256(repr(posts).encode()).hexdigest()[:12]
    for name in wanted:
        WRITERS[name](folder / name, posts)
    print(f"{n} posts, text {digest}, for {', '.join(wanted)} in {folder}")


main()
