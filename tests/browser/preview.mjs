// `kapprum serve` as a person at the preschool meets it: write, see what is wrong, mend it, see it gone.

import { spawn } from "node:child_process";
import fs from "node:fs/promises";
import http from "node:http";
import path from "node:path";
import { check } from "./results.mjs";
import { axeFaults } from "./axe.mjs";

const GROUP = "preview";
const POST = "content/posts/2026-11-17-reflexjakten.md";
const PAGE = "inlagg/2026-11-17-reflexjakten.html";
// An invented child, and a number of those that the Post and Telecom Authority keeps free for fiction.
const FAULTY = "\nI dag byggde Alva ett torn och ringde 070-174 06 05.\n";
// Generous: a debug build on a busy machine. How fast it is, the benches measure.
const SOON = { timeout: 120_000 };

// The address stands in what the program tells the terminal.
async function start(site) {
  const program = spawn(process.env.KAPPRUM, ["serve", site, "--date", "2026-11-21"], { stdio: ["ignore", "ignore", "pipe"] });
  let told = "";
  const address = await new Promise((done, refuse) => {
    const late = setTimeout(() => refuse(new Error(`no address within 180 s: ${told}`)), 180_000);
    program.on("error", refuse);
    program.on("exit", (code) => refuse(new Error(`ended with ${code}: ${told}`)));
    program.stderr.on("data", (bytes) => {
      told += bytes;
      const found = /http:\/\/\S+/.exec(told);
      if (found) done((clearTimeout(late), found[0]));
    });
  });
  return { program, address };
}

// A page elsewhere whose name has been made to point at this machine comes with its own name as host.
const statusFor = (address, host) =>
  new Promise((done, refuse) => {
    http.get(address, { headers: { host } }, (answer) => done((answer.resume(), answer.statusCode))).on("error", refuse);
  });

/** The whole story in one browser page that is never reloaded by hand. Notes its checks itself. */
export async function checkPreview(browser, site, judged) {
  const file = path.join(site, POST);
  const good = await fs.readFile(file, "utf8");
  const { program, address } = await start(site);
  const ended = new Promise((done) => program.removeAllListeners("exit").on("exit", (code) => done(code)));
  const context = await browser.newContext({ viewport: { width: 900, height: 900 }, locale: "sv-SE" });
  const holds = (what, isSo) => check(GROUP, "kapprum serve", isSo ? [] : [what]);
  try {
    const page = await context.newPage();
    const wrong = [];
    page.on("pageerror", (error) => wrong.push(`script: ${error}`));
    // While the page is exchanged a request may be cut off; what the page itself says is wrong counts.
    page.on("console", (message) => {
      if (message.type() === "error") wrong.push(message.text());
    });
    const errors = () => page.locator("#kapprum-bar li.error").count();
    const becomes = (count) =>
      page.waitForFunction((n) => {
        const bar = document.querySelector("#kapprum-bar");
        return bar && (n === 0) === (bar.querySelectorAll("li.error").length === 0);
      }, count, SOON);

    await page.goto(address + PAGE);
    await page.waitForSelector("#kapprum-bar", SOON);
    holds("a good post has no error to begin with", (await errors()) === 0);
    holds("the page says that it is a preview", (await page.textContent("body")).includes("FÖRHANDSVISNING"));
    const quiet = await axeFaults(page, judged);
    check(GROUP, "axe on a good post in the preview", quiet);

    // A mark on the window's scroll position: writing must not throw the reader to the top.
    await page.evaluate(() => scrollTo(0, 200));
    const scrolled = await page.evaluate(() => scrollY);
    await fs.writeFile(file, good + FAULTY);
    await becomes(1);
    const bar = await page.textContent("#kapprum-bar");
    holds(`the bar asks for what to do: ${bar}`, bar.includes("Gör så här"));
    await page.waitForSelector("mark.kapprum");
    const marked = await page.locator("mark.kapprum").allTextContents();
    holds(`the child's name is marked, not ${marked}`, marked.includes("Alva"));
    holds(`the number is marked, not ${marked}`, marked.includes("070-174 06 05"));
    const stayed = await page.evaluate(() => scrollY);
    holds(`the page stays where it was: ${scrolled} became ${stayed}`, Math.abs(stayed - scrolled) <= 2);
    check(GROUP, "axe on a refused post in the preview", await axeFaults(page, judged));

    // From the finding to its place with the keyboard.
    const jump = page.locator("#kapprum-bar button[data-words='Alva']").first();
    await jump.focus();
    await page.keyboard.press("Enter");
    const focused = await page.evaluate(() => document.activeElement.textContent);
    holds(`the finding leads to its words, not to ${focused}`, focused === "Alva");

    const overview = await context.newPage();
    await overview.goto(`${address}_kapprum/`);
    holds("the page of all findings names the post", (await overview.textContent("main")).includes(POST));
    check(GROUP, "axe on the page of all findings", await axeFaults(overview, judged));
    await overview.close();

    await fs.writeFile(file, good);
    await becomes(0);
    holds("nothing is marked any more", (await page.locator("mark.kapprum").count()) === 0);
    holds("the faulty words are gone", !(await page.textContent("main")).includes("Alva"));
    check(GROUP, "the preview's own console", wrong);

    const { port } = new URL(address);
    for (const host of ["evil.example", `evil.example:${port}`, `127.0.0.1.evil.example:${port}`]) {
      const status = await statusFor(address, host);
      holds(`a stranger's host name ${host} gets 421, not ${status}`, status === 421);
    }
    holds("the program's own host name is answered", (await statusFor(address, `localhost:${port}`)) === 200);
    const outside = await statusFor(`${address}..%2f..%2fblog.toml`, `localhost:${port}`);
    holds(`nothing but the blog's pages is served: ${outside}`, outside === 404);
  } finally {
    await fs.writeFile(file, good);
    await context.close();
    program.kill("SIGINT");
  }
  const code = await ended;
  holds(`Ctrl-C ends it cleanly, not with ${code}`, code === 0);
}
