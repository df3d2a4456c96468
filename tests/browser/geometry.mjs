// The measures of a page that make its look, compared with those written down when a person last looked at it.

import fs from "node:fs";

const FILE = new URL("geometry.json", import.meta.url);
const known = JSON.parse(fs.readFileSync(FILE, "utf8"));
const seen = {};
const update = process.env.GEOMETRY === "update";

// Columns are set in the style sheet and hardly differ; heights follow how the machine's own faces break lines.
const TOLERANCE = { width: { pixels: 3, share: 0.01 }, height: { pixels: 8, share: 0.12 } };

/** Compares the page with what is written down under this name. In CSS pixels, from the window's upper left. */
export async function geometryFaults(page, name) {
  const measures = await page.evaluate(() => {
    const box = (selector) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    const heading = document.querySelector("h1");
    // The first paragraph of the text, or else the heading, shows the column.
    const column = (document.querySelector("main .text > p, main .lines, main p") ?? heading).getBoundingClientRect();
    return {
      header: { height: box(".top").height },
      column: { left: column.left, width: column.width },
      heading: { left: box("h1").left, top: box("h1").top, size: parseFloat(getComputedStyle(heading).fontSize) },
      text: { size: parseFloat(getComputedStyle(document.querySelector("main")).fontSize) },
    };
  });
  const flat = {};
  for (const [part, values] of Object.entries(measures)) {
    for (const [what, value] of Object.entries(values)) flat[`${part} ${what}`] = Math.round(value * 10) / 10;
  }
  seen[name] = flat;
  if (update) return [];
  if (!known[name]) return [`no measures are written down for ${name}; GEOMETRY=update does`];
  return Object.entries(flat).flatMap(([what, value]) => {
    const before = known[name][what];
    const { pixels, share } = /height|top/.test(what) ? TOLERANCE.height : TOLERANCE.width;
    return Math.abs(value - before) <= Math.max(pixels, before * share) ? [] : [`${name}: ${what} was ${before}, is ${value}`];
  });
}

/** Measures of pages that are no longer looked at; or, when asked to, writes down those that were. */
export function settleGeometry() {
  if (!update) return Object.keys(known).filter((name) => !seen[name]).map((name) => `${name} is not measured any more`);
  const lines = Object.keys(seen).sort().map((name) => `  ${JSON.stringify(name)}: ${JSON.stringify(seen[name])}`);
  fs.writeFileSync(FILE, `{\n${lines.join(",\n")}\n}\n`);
  return [];
}
