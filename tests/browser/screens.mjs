// What the pages look like, compared with pictures taken when a person last looked at them. Another browser or other faces draw
// other pictures, so they are compared only where both are the same as then; elsewhere geometry.mjs is all that is compared.

import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { KINDS, SAMPLES } from "./pages.mjs";

const FOLDER = fileURLToPath(new URL("screens/", import.meta.url));
const DRAWN_BY = path.join(FOLDER, "drawn-by.json");
// Where a picture that differs is left, beside one that shows where.
const FOUND = path.join(process.env.SITES, "screens");
const update = process.env.SCREENS === "update";

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 860 };
/** Few kinds of page in few conditions, chosen so that every part of a style sheet is seen once. */
export const SCREENS = [
  { name: "start-phone", kind: "start", ...PHONE },
  { name: "start-phone-dark", kind: "start", ...PHONE, colorScheme: "dark" },
  { name: "start-desk", kind: "start", ...DESK },
  { name: "post-phone", kind: "text post", ...PHONE },
  { name: "post-desk-dark", kind: "text post", ...DESK, colorScheme: "dark" },
  { name: "post-print", kind: "text post", width: 680, height: 960, print: true },
  { name: "gallery-phone", kind: "gallery post", ...PHONE },
  { name: "arabic-phone", kind: "Arabic post", ...PHONE },
  { name: "bands-phone", kind: "start with every band", ...PHONE },
  { name: "closed-desk", kind: "closed blog", ...DESK },
];

// A channel may differ by a tenth, and one pixel in a thousand altogether: what the edge of a letter may do on another processor.
const CHANNEL = 0.1;
const SHARE = 0.001;

/** The address of a screen's page, below a theme's example or one of its samples. */
export function pageOf(screen) {
  const sample = Object.entries(SAMPLES).find(([, kinds]) => screen.kind in kinds);
  return sample ? { sample: sample[0], href: sample[1][screen.kind] } : { href: KINDS[screen.kind] };
}

/** What draws here: the browser, and how it draws letters of the system's own faces and of Arabic. */
export async function drawnBy(browser) {
  const page = await browser.newPage({ viewport: { width: 600, height: 260 } });
  const line = (family, text) => `<p style="font:20px ${family}">${text}</p>`;
  const text = "Åsa åt gröt på Möja – 0123";
  await page.setContent(["sans-serif", "serif", "monospace", "Verdana"].map((family) => line(family, text)).join("") + line("sans-serif", "مرحبا بكم"));
  const letters = crypto.createHash("sha256").update(await page.screenshot()).digest("hex").slice(0, 16);
  await page.close();
  return { chromium: browser.version(), letters };
}

/** Whether this machine draws as the one did that drew the references; says why not. */
export async function isComparable(browser) {
  const here = await drawnBy(browser);
  if (update) {
    fs.rmSync(FOLDER, { recursive: true, force: true });
    fs.mkdirSync(FOLDER, { recursive: true });
    fs.writeFileSync(DRAWN_BY, `${JSON.stringify(here, null, 2)}\n`);
    return true;
  }
  const then = JSON.parse(fs.readFileSync(DRAWN_BY, "utf8"));
  const other = Object.keys(then).filter((what) => then[what] !== here[what]);
  if (other.length === 0) return true;
  const told = other.map((what) => `${what} ${here[what]} instead of ${then[what]}`).join(", ");
  console.log(`skip screens: not compared, since this machine draws with ${told}`);
  return false;
}

/** Takes one screen of a page that is open under its condition, and compares it. */
export async function screenFaults(page, theme, screen, load) {
  if (!(await settle(page, load))) return ["the theme's own face is not there at the tenth visit"];
  const now = await page.screenshot({ animations: "disabled", caret: "hide" });
  const name = `${theme}-${screen.name}`;
  const file = path.join(FOLDER, `${name}.png`);
  if (update) {
    // Flat colours pack best without filters.
    fs.writeFileSync(file, PNG.sync.write(PNG.sync.read(now), { colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0 }));
    return [];
  }
  if (!fs.existsSync(file)) return [`there is no ${name}.png; SCREENS=update makes it`];
  const [before, after] = [PNG.sync.read(fs.readFileSync(file)), PNG.sync.read(now)];
  const { width, height } = before;
  if (after.width !== width || after.height !== height) return [`${name} was ${width} by ${height}, is ${after.width} by ${after.height}`];
  const difference = new PNG({ width, height });
  const pixels = pixelmatch(before.data, after.data, difference.data, width, height, { threshold: CHANNEL });
  if (pixels <= width * height * SHARE) return [];
  fs.mkdirSync(FOUND, { recursive: true });
  fs.writeFileSync(path.join(FOUND, `${name}.png`), now);
  fs.writeFileSync(path.join(FOUND, `${name}-difference.png`), PNG.sync.write(difference));
  return [`${name} looks different in ${pixels} pixels: see ${path.relative(".", FOUND)}`];
}

/** References of screens that are no longer taken. */
export function unusedScreens(themes) {
  const taken = new Set(themes.flatMap((theme) => SCREENS.map((screen) => `${theme}-${screen.name}.png`)));
  return fs.readdirSync(FOLDER).filter((file) => file.endsWith(".png") && !taken.has(file)).map((file) => `${file} is not taken any more`);
}

// The theme's own face is optional: a page that is drawn before it is there does without. So the page is opened until its heading
// stands in it. Photographs are left out: they have tests of their own, and would weigh more than all the rest.
async function settle(page, load) {
  let isSettled = false;
  for (let visit = 0; visit < 10 && !isSettled; visit += 1) {
    await load();
    await page.evaluate(() => document.fonts.ready);
    isSettled = await standsInOwnFace(page);
  }
  await page.evaluate(() => {
    for (const picture of document.querySelectorAll("main img, main video")) picture.style.objectPosition = "-9999px";
    for (const film of document.querySelectorAll("video")) film.removeAttribute("controls");
  });
  return isSettled;
}

async function standsInOwnFace(page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("DOM.enable");
  await devtools.send("CSS.enable");
  const { root } = await devtools.send("DOM.getDocument");
  const { nodeId } = await devtools.send("DOM.querySelector", { nodeId: root.nodeId, selector: ".top .home" });
  const { fonts } = await devtools.send("CSS.getPlatformFontsForNode", { nodeId });
  await devtools.detach();
  return fonts.some((font) => font.isCustomFont);
}
