#!/usr/bin/env python3
"""Writes LICENCES.txt and sbom.cdx.json (CycloneDX 1.5) from `cargo metadata` on standard input.

usage: cargo metadata --format-version 1 --filter-platform TARGET | bill_of_materials.py FOLDER

Everything that is in the binary is told: crates and the C sources they bring, Rust's standard library, the C library that
is linked in, and the fonts, word lists and models of the repository. What has no licence text to show ends the run.
"""
import json
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
RULE = "=" * 100
NAMED = re.compile(r"^(UN)?LICEN[CS]E|^COPYING|^NOTICE|^PATENTS|^COPYRIGHT", re.IGNORECASE)
# Where texts of licences lie in the repository, and where what they license came from.
OURS = re.compile(r"^(LICENSE|license|NOTICE|SOURCES\.md|L?GPL-3\.txt)")
MIT = """Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software
is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES
OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE
LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR
IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE."""


def shipped(metadata):
    """The crates in the binary, sorted, with what each of them needs: no build tools, no macros, no tests."""
    packages = {package["id"]: package for package in metadata["packages"]}
    nodes = {node["id"]: node for node in metadata["resolve"]["nodes"]}
    is_macro = lambda at: any("proc-macro" in target["kind"] for target in packages[at]["targets"])
    needs = lambda at: sorted(dep["pkg"] for dep in nodes[at]["deps"]
                              if any(kind["kind"] is None for kind in dep["dep_kinds"]) and not is_macro(dep["pkg"]))
    root = metadata["resolve"]["root"]
    reached, waiting = {}, [root]
    while waiting:
        at = waiting.pop()
        if at not in reached:
            reached[at] = needs(at)
            waiting.extend(reached[at])
    order = sorted((at for at in reached if at != root), key=lambda at: (packages[at]["name"], packages[at]["version"]))
    return packages, root, order, reached


def texts_of(package):
    """The licence texts that a crate brings, those of C sources in it too."""
    folder = pathlib.Path(package["manifest_path"]).parent
    found = sorted(f for f in folder.rglob("*") if f.is_file() and NAMED.match(f.name) and f.suffix.lower() not in (".rs", ".html")
                   and not {"tests", "test", "examples", "benches", "testdata"} & set(f.relative_to(folder).parts))
    texts = [(str(f.relative_to(folder)), f.read_text(encoding="utf-8", errors="replace").strip()) for f in found]
    if any("/" not in name for name, _ in texts) or "MIT" not in (package["license"] or ""):
        return texts
    # Many crates name MIT and leave its text out; the authors stand in their manifest.
    authors = ", ".join(package["authors"]) or f"the authors of {package['name']}"
    return [("MIT", f"Copyright (c) {authors}\n\n{MIT}"), *texts]


def section(title, texts):
    return f"\n{RULE}\n{title}\n" + "".join(f"\n--- {name}\n{text}\n" for name, text in texts)


def others():
    """What is in the binary and no crate: title, name and licence for the list of parts, texts."""
    rust = subprocess.run(["rustc", "-V"], capture_output=True, text=True, check=True).stdout.split()[1]
    system = pathlib.Path("/usr/share/doc/libc6/copyright")
    own = sorted(f for top in ("src", "themes") for f in (ROOT / top).rglob("*") if f.is_file() and OURS.match(f.name))
    yield (f"Rust's standard library {rust}: MIT OR Apache-2.0", "rust-std", rust, "MIT OR Apache-2.0",
           [("MIT", "Copyright (c) The Rust Project Contributors\n\n" + MIT)])
    yield ("The GNU C library: LGPL-2.1-or-later. It is linked in; whoever wants another one builds Kapprum from its source anew.",
           "glibc", None, "LGPL-2.1-or-later", [(system.name, system.read_text(encoding="utf-8").strip())])
    for folder in sorted({f.parent for f in own}):
        name = str(folder.relative_to(ROOT))
        texts = [(f.name, f.read_text(encoding="utf-8").strip()) for f in own if f.parent == folder]
        yield (f"{name}: data of the repository, under the licences below", name, None, None, texts)


def main():
    out = pathlib.Path(sys.argv[1])
    packages, root, order, needs = shipped(json.load(sys.stdin))
    purl = lambda at: f"pkg:cargo/{packages[at]['name']}@{packages[at]['version']}"
    told = ["Kapprum is licensed under EUPL-1.2. What follows is part of the binary, under its own licences.\n"]
    components, bare = [], []
    for at in order:
        package = packages[at]
        licence = (package["license"] or "").replace("/", " OR ")
        texts = texts_of(package)
        if not texts and not licence:
            bare.append(package["name"])
        told.append(section(f"{package['name']} {package['version']}: {licence}", texts or [("", "The text is the licence's own.")]))
        components.append({"type": "library", "bom-ref": purl(at), "name": package["name"], "version": package["version"],
                           "purl": purl(at), "licenses": [{"expression": licence}]})
    for title, name, version, licence, texts in others():
        if not texts:
            bare.append(name)
        told.append(section(title, texts))
        known = {"licenses": [{"expression": licence}]} if licence else {"licenses": [{"license": {"name": "in LICENCES.txt"}}]}
        components.append({"type": "library" if licence else "data", "bom-ref": name, "name": name,
                           **({"version": version} if version else {}), **known})
    if bare:
        sys.exit(f"no licence is known for: {', '.join(bare)}")
    kapprum = {"type": "application", "bom-ref": purl(root), "name": packages[root]["name"], "version": packages[root]["version"],
               "licenses": [{"license": {"id": "EUPL-1.2"}}]}
    graph = [{"ref": purl(at), "dependsOn": sorted({purl(needed) for needed in needs[at]})} for at in [root, *order]]
    sbom = {"$schema": "http://cyclonedx.org/schema/bom-1.5.schema.json", "bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
            "metadata": {"component": kapprum}, "components": components, "dependencies": graph}
    (out / "LICENCES.txt").write_text("".join(told), encoding="utf-8")
    (out / "sbom.cdx.json").write_text(json.dumps(sbom, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{len(order)} crates and {len(components) - len(order)} other parts in LICENCES.txt and sbom.cdx.json")


main()
