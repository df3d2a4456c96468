#!/usr/bin/env python3
"""Writes LICENCES.txt and sbom.cdx.json (CycloneDX 1.5) from `cargo metadata` on standard input.

usage: cargo metadata --format-version 1 | bill_of_materials.py FOLDER
"""
import json
import pathlib
import sys

metadata = json.load(sys.stdin)
out = pathlib.Path(sys.argv[1])
packages = {package["id"]: package for package in metadata["packages"]}
nodes = {node["id"]: node for node in metadata["resolve"]["nodes"]}

# What ends up in the binary: ordinary dependencies of ordinary dependencies, no build or test tools.
reached, waiting = set(), [metadata["resolve"]["root"]]
while waiting:
    at = waiting.pop()
    if at in reached:
        continue
    reached.add(at)
    for dep in nodes[at]["deps"]:
        if any(kind["kind"] is None for kind in dep["dep_kinds"]):
            waiting.append(dep["pkg"])
reached.discard(metadata["resolve"]["root"])
shipped = sorted((packages[i] for i in reached), key=lambda p: (p["name"], p["version"]))

with open(out / "LICENCES.txt", "w", encoding="utf-8") as file:
    file.write("Kapprum is licensed under EUPL-1.2. These packages are part of the binary, under their own licences.\n")
    for package in shipped:
        file.write(f"\n{'=' * 100}\n{package['name']} {package['version']}: {package['license'] or 'see its licence file'}\n")
        folder = pathlib.Path(package["manifest_path"]).parent
        texts = sorted(f for f in folder.iterdir() if f.is_file() and f.name.upper().startswith(("LICEN", "COPYING", "NOTICE", "UNLICENSE")))
        for text in texts:
            file.write(f"\n--- {text.name}\n{text.read_text(encoding='utf-8', errors='replace').strip()}\n")

components = [
    {
        "type": "library",
        "name": package["name"],
        "version": package["version"],
        "purl": f"pkg:cargo/{package['name']}@{package['version']}",
        "licenses": [{"expression": package["license"].replace("/", " OR ")}] if package["license"] else [],
    }
    for package in shipped
]
root = packages[metadata["resolve"]["root"]]
sbom = {
    "bomFormat": "CycloneDX",
    "specVersion": "1.5",
    "version": 1,
    "metadata": {"component": {"type": "application", "name": root["name"], "version": root["version"], "licenses": [{"license": {"id": "EUPL-1.2"}}]}},
    "components": components,
}
(out / "sbom.cdx.json").write_text(json.dumps(sbom, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
print(f"{len(shipped)} packages in LICENCES.txt and sbom.cdx.json")
