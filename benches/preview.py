#!/usr/bin/env python3
"""Times the preview: from the moment a post is saved until its page, with the new words, has been served.

usage: preview.py [--posts 1000,10000] [--edits 10] [--scratch /dev/shm/kapprum-preview]

Uses target/release/kapprum. The time includes the quiet time the watcher waits for (40 ms), which is told apart.
"""
import argparse
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import time
import urllib.request

HERE = pathlib.Path(__file__).resolve().parent
DEBOUNCE_MS = 40


def get(address):
    with urllib.request.urlopen(address, timeout=60) as answer:
        return answer.read().decode()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--posts", default="1000,10000")
    parser.add_argument("--edits", type=int, default=10)
    parser.add_argument("--scratch", default="/dev/shm/kapprum-preview")
    options = parser.parse_args()
    kapprum = HERE.parent / "target/release/kapprum"
    for count in (int(n) for n in options.posts.split(",")):
        root = pathlib.Path(options.scratch) / str(count)
        shutil.rmtree(root, ignore_errors=True)
        subprocess.run([sys.executable, HERE / "corpus.py", str(count), root, "kapprum"], check=True, stdout=subprocess.DEVNULL)
        site = root / "kapprum"
        server = subprocess.Popen([kapprum, "serve", site, "--date", "2026-11-21"], stderr=subprocess.PIPE, text=True)
        try:
            address = re.search(r"http://\S+", server.stderr.readline()).group(0)
            post = sorted((site / "content/posts").glob("*.md"))[count // 2]
            page = f"{address}inlagg/{post.stem}.html"
            get(page)
            times = []
            for edit in range(options.edits):
                version = re.search(r'data-version="(\d+)"', get(page)).group(1)
                words = f"Ordet för ändring {edit}."
                text = post.read_text(encoding="utf-8")
                start = time.perf_counter()
                post.write_text(f"{text}\n{words}\n", encoding="utf-8")
                get(f"{address}_kapprum/wait?version={version}")
                if words not in get(page):
                    sys.exit(f"the page does not show the {edit + 1}th change")
                times.append((time.perf_counter() - start) * 1000)
                time.sleep(0.3)
        finally:
            server.terminate()
            server.wait()
        whole = statistics.median(times)
        print(f"{count} posts: {whole:.0f} ms from save to page (median of {options.edits}, {min(times):.0f}–{max(times):.0f}), {whole - DEBOUNCE_MS:.0f} ms without the watcher's {DEBOUNCE_MS} ms")
        shutil.rmtree(root, ignore_errors=True)


main()
