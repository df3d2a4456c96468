#!/usr/bin/env python3
"""Gathers the names of the world from two MIT-licensed packages into given-world.txt and surnames-world.txt.

usage: gather.py FAKER_DIR FAKER_JS.json

FAKER_DIR is the unpacked wheel of the PyPI package `Faker`. FAKER_JS.json comes from the npm package `@faker-js/faker`:
an object {locale: {"first": [...], "last": [...]}}, written by gather.mjs. The output is sorted, so that running the
script again on the same packages changes nothing. Names are facts; no list here tells who bears them.
"""
import importlib, json, os, re, sys, unicodedata

# Languages written without spaces cannot be looked up word by word, and their one-sign names would match anything.
SCRIPTS = ("LATIN", "ARABIC", "CYRILLIC", "GREEK", "HEBREW", "ARMENIAN", "GEORGIAN", "DEVANAGARI", "TAMIL", "BENGALI")
# Test words, ranks and jokes that the packages use as names.
LEAVE_OUT_LOCALES = {"en_BORK", "en_AU_ocker", "base", "eo"}
WORD = re.compile(r"^[^\W\d_]+(?:[-'’ʼ][^\W\d_]+)*$")


def script(word):
    return unicodedata.name(word[0], "?").split()[0]


def names_of(values):
    """One-word names, each at least three letters long: shorter ones are too often words."""
    for value in values:
        for part in str(value).split():
            part = unicodedata.normalize("NFC", part.strip(".,"))
            letters = [c for c in part if c.isalpha() or unicodedata.combining(c)]
            if len(letters) < 3 or script(part) not in SCRIPTS:
                continue
            if all(c.isalpha() or unicodedata.combining(c) or c in "-'’ʼ" for c in part):
                if part[0].islower():
                    continue
                yield part.replace("’", "'").replace("ʼ", "'")


def from_faker(folder, prefix):
    sys.path.insert(0, folder)
    for locale in sorted(os.listdir(os.path.join(folder, "faker/providers/person"))):
        if locale.startswith("__") or not os.path.isdir(os.path.join(folder, "faker/providers/person", locale)):
            continue
        provider = importlib.import_module("faker.providers.person." + locale).Provider
        for attribute in dir(provider):
            if attribute.startswith(prefix):
                value = getattr(provider, attribute)
                if isinstance(value, (dict, list, tuple)):
                    yield from names_of(v for v in value if isinstance(v, str))


def from_faker_js(path, key):
    for locale, lists in sorted(json.load(open(path, encoding="utf-8")).items()):
        if locale not in LEAVE_OUT_LOCALES:
            yield from names_of(lists[key])


def main(faker, faker_js):
    here = os.path.dirname(os.path.abspath(__file__))
    for out, prefix, key in (("given-world.txt", "first_name", "first"), ("surnames-world.txt", "last_name", "last")):
        names = sorted(set(from_faker(faker, prefix)) | set(from_faker_js(faker_js, key)))
        with open(os.path.join(here, out), "w", encoding="utf-8") as f:
            f.write("# Written by gather.py; sources and licence in SOURCES.md.\n")
            for at in range(0, len(names), 12):
                f.write(" ".join(names[at : at + 12]) + "\n")
        print(out, len(names))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
