// Opens every page under every condition, and notes what each check finds. Started by run.sh, which builds the sites:
// SITES holds one folder per theme and one to write in, SAMPLES the pages that the themes' own test leaves.

import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import { axeFaults } from "./axe.mjs";
import { geometryFaults, settleGeometry } from "./geometry.mjs";
import { keyboardFaults } from "./keyboard.mjs";
import { motionFaults, printFaults, shiftFaults, sidewaysFaults, spacingFaults, targetFaults } from "./layout.mjs";
import { CONDITIONS, KINDS, SAMPLES } from "./pages.mjs";
import { checkPreview } from "./preview.mjs";
import { check, report } from "./results.mjs";
import { SCREENS, isComparable, pageOf, screenFaults, unusedScreens } from "./screens.mjs";
import { pagesOf, serveSite } from "./site.mjs";
import { validityFaults } from "./validity.mjs";

const THEMES = ["standard", "kalas"];
const LIGHTEST = 30_000;
const MOST_SHIFT = 0.02;
// ONLY="film post, 320" looks at a part while one mends it; what a whole run settles is then left out.
const only = process.env.ONLY && new RegExp(process.env.ONLY);
const judged = JSON.parse(fs.readFileSync(new URL("judged.json", import.meta.url), "utf8"));

// No sandbox, since tests on CI run as root; and no errand of the browser's own to hosts elsewhere.
const launch = (...args) =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync", ...args],
  });

const contextFor = (browsers, condition, more) =>
  (condition.text ? browsers.largeText : browsers.plain).newContext({
    viewport: { width: condition.width, height: condition.height },
    colorScheme: condition.colorScheme ?? "light",
    forcedColors: condition.forcedColors ?? "none",
    reducedMotion: condition.reducedMotion ?? "no-preference",
    locale: "sv-SE",
    ...more,
  });

/** One page under one condition, with a cold cache. */
async function visit(browsers, { address, theme, kind, href, condition }) {
  const context = await contextFor(browsers, condition);
  const place = `${theme}, ${kind}, ${condition.name}`;
  try {
    const page = await context.newPage();
    const foreign = [];
    const complaints = [];
    const sizes = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(new URL(address).origin)) foreign.push(request.url());
    });
    page.on("requestfinished", (request) => {
      const isPicture = ["image", "media"].includes(request.resourceType()) || request.url().endsWith(".svg");
      if (!isPicture) sizes.push(request.sizes().then((size) => size.responseBodySize));
    });
    page.on("requestfailed", (request) => complaints.push(`${request.failure()?.errorText} ${request.url()}`));
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(String(error)));
    if (condition.print) await page.emulateMedia({ media: "print" });
    await page.goto(address + href);
    if (condition.rtl) await page.evaluate(() => (document.documentElement.dir = "rtl"));
    await page.evaluate(() => document.fonts.ready);

    // A change of direction that the test itself makes moves everything; and nobody watches paper load.
    if (!condition.rtl && !condition.print) check("layout shift", place, await shiftFaults(page, MOST_SHIFT));
    check("no scrolling sideways", place, await sidewaysFaults(page));
    check("nothing moves", place, await motionFaults(page));
    if (condition.print) check("print", place, await printFaults(page));
    else check("targets of 44 px", place, await targetFaults(page));
    check("nothing from elsewhere", place, foreign);
    check("no complaint in the console", place, complaints);
    if (kind === "text post" && !condition.print) {
      const weight = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
      check("weight of a text post", place, weight < LIGHTEST ? [] : [`${weight} bytes`]);
    }
    if (condition.measured) {
      // At the second visit the theme's own face is there from the start.
      await page.goto(address + href);
      check("geometry", place, await geometryFaults(page, `${theme}, ${kind}, ${condition.width}`));
    }
    check("axe", place, await axeFaults(page, judged.axe));
    if (condition.keyboard) check("keyboard", place, await keyboardFaults(page));
    if (condition.spacing) check("text spacing", place, await spacingFaults(page, judged.spacing));
  } finally {
    await context.close();
  }
}

/** With script off a reader finds the way from the start page to a post and its tag, and opens what is folded. */
async function visitWithoutScript(browsers, { address, theme }) {
  const context = await contextFor(browsers, CONDITIONS[0], { javaScriptEnabled: false });
  const faults = [];
  try {
    const page = await context.newPage();
    await page.goto(address);
    await page.locator("main h2 a").first().click();
    await page.waitForURL(/inlagg/);
    if ((await page.locator("script, [onclick], [onload]").count()) > 0) faults.push("a post carries script");
    const share = page.locator("details.share");
    await share.locator("summary").click();
    if (!(await share.locator(".copy").isVisible())) faults.push("the text to share does not unfold");
    await page.locator(".tags a").first().click();
    await page.waitForURL(/amnen/);
    if ((await page.locator("main h2 a").count()) === 0) faults.push("a tag leads to no posts");
  } finally {
    await context.close();
  }
  check("script off", theme, faults);
}

/** One page as it looks, compared with its reference. */
async function look(browsers, { theme, address, href, screen }) {
  const context = await contextFor(browsers, screen);
  try {
    const page = await context.newPage();
    if (screen.print) await page.emulateMedia({ media: "print" });
    check("screens", `${theme}, ${screen.name}`, await screenFaults(page, theme, screen, () => page.goto(address + href)));
  } finally {
    await context.close();
  }
}

// The example site in each theme, then the themes' own samples.
async function sites() {
  const found = [];
  for (const theme of THEMES) {
    const root = path.join(process.env.SITES, theme, "public");
    const all = await pagesOf(root);
    const kinds = Object.fromEntries(Object.entries(KINDS).map(([kind, href]) => [href, kind]));
    const pages = all.map((href) => ({ href, kind: kinds[href] ?? href, everywhere: href in kinds }));
    check("every kind of page is there", theme, Object.values(KINDS).filter((href) => !all.includes(href)));
    // The path of the address in the example's blog.toml.
    found.push({ theme, sample: undefined, root, base: "/lonnen/", pages, isExample: true });
    for (const [state, kinds] of Object.entries(SAMPLES)) {
      const pages = Object.entries(kinds).map(([kind, href]) => ({ href, kind, everywhere: true }));
      found.push({ theme, sample: state, root: path.join(process.env.SAMPLES, `${theme}-${state}`), base: "/", pages });
    }
  }
  for (const site of found) Object.assign(site, await serveSite(site.root, site.base));
  return found;
}

const browsers = { plain: await launch(), largeText: await launch("--blink-settings=defaultFontSize=32,defaultFixedFontSize=26") };
const served = await sites();
const errands = [];
const add = (place, errand) => {
  if (!only || only.test(place)) errands.push(Object.assign(errand, { place }));
};
add("preview", () => checkPreview(browsers.plain, path.join(process.env.SITES, "preview"), judged.preview));
for (const { theme, root, isExample } of served) {
  // Of the samples only the pages above are meant to be looked at.
  if (isExample) add(`Nu checker, ${theme}`, async () => check("Nu checker", theme, await validityFaults(root)));
}
if (await isComparable(browsers.plain)) {
  for (const theme of THEMES) {
    for (const screen of SCREENS) {
      const { sample, href } = pageOf(screen);
      const { address } = served.find((site) => site.theme === theme && site.sample === sample);
      add(`screens, ${theme}, ${screen.name}`, () => look(browsers, { theme, address, href, screen }));
    }
  }
}
for (const site of served) {
  if (site.isExample) add(`script off, ${site.theme}`, () => visitWithoutScript(browsers, site));
  for (const page of site.pages) {
    const conditions = page.everywhere ? CONDITIONS : [{ ...CONDITIONS[0], measured: false }];
    for (const condition of conditions) {
      add(`${site.theme}, ${page.kind}, ${condition.name}`, () => visit(browsers, { ...site, ...page, condition }));
    }
  }
}
// As many at a time as there are cores. An errand that breaks off is a failed check, and the others go on.
const workers = Array.from({ length: os.availableParallelism() }, async () => {
  for (let errand = errands.shift(); errand; errand = errands.shift()) {
    await errand().catch((error) => check("the tests themselves", errand.place, [String(error.message ?? error).slice(0, 300)]));
  }
});
await Promise.all(workers);
await Promise.all(Object.values(browsers).map((browser) => browser.close()));
for (const site of served) site.close();

if (!only || process.env.GEOMETRY === "update") check("geometry", "geometry.json", settleGeometry());
if (!only) {
  check("screens", "the folder of references", unusedScreens(THEMES));
  // A judgement that fits nothing any more must not wait for the next fault it would hide.
  const unused = [...judged.axe, ...judged.preview].filter((one) => !one.used).map((one) => `unused: ${one.rule} ${one.selector}`);
  check("judged by a person", "judged.json", unused);
}
process.exitCode = report() === 0 ? 0 : 1;
