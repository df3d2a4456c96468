// Which pages are looked at, and under which conditions.

/** Each kind of page of the example site. All other pages are looked at too, under the first condition only. */
export const KINDS = {
  start: "index.html",
  "second start page": "sida-2.html",
  "post with table, notes, tasks and quotation": "inlagg/2026-11-13-soppa-pa-sju-sorter.html",
  "text post": "inlagg/2026-11-17-reflexjakten.html",
  "gallery post": "inlagg/2026-10-07-kastanjematte.html",
  "film post": "inlagg/2026-11-10-pappersbaten.html",
  "translated post": "inlagg/2026-10-21-bokpasen.html",
  "Arabic post": "inlagg/2026-10-21-bokpasen.ar.html",
  tag: "amnen/naturvetenskap/index.html",
  tags: "amnen/index.html",
  "author's page": "handledning.html",
  about: "om-bloggen.html",
  contact: "spelregler-och-kontakt.html",
  privacy: "personuppgifter.html",
  statement: "tillganglighet.html",
  laws: "lagar.html",
  "not found": "404.html",
};

/** Pages of the theme's own samples that the example site does not have: a closed blog, and every band at once. */
export const SAMPLES = {
  closed: { "closed blog": "index.html" },
  alarmed: { "start with every band": "index.html" },
};

// Zoom of 400 % on a window of 1280 by 1024 is a window of 320 by 256: so the standard words it (WCAG 1.4.10).
// `text: 200` is a reader's own setting for the size of text, not zoom. Print is as wide as A4 within its margins.
/** Conditions; `keyboard` and `spacing` ask for the slower checks, `measured` compares the geometry. */
export const CONDITIONS = [
  { name: "320 px", width: 320, height: 800, keyboard: true, spacing: true, measured: true },
  { name: "768 px", width: 768, height: 1024, measured: true },
  { name: "1280 px", width: 1280, height: 900, keyboard: true, spacing: true, measured: true },
  { name: "320 px, dark", width: 320, height: 800, colorScheme: "dark" },
  { name: "768 px, dark", width: 768, height: 1024, colorScheme: "dark" },
  { name: "1280 px, dark", width: 1280, height: 900, colorScheme: "dark" },
  { name: "320 px, forced colours", width: 320, height: 800, forcedColors: "active" },
  { name: "1280 px, forced colours", width: 1280, height: 900, forcedColors: "active", keyboard: true },
  { name: "reduced motion", width: 768, height: 1024, reducedMotion: "reduce" },
  { name: "400 % zoom", width: 320, height: 256 },
  { name: "200 % text", width: 1280, height: 900, text: 200 },
  { name: "320 px, right to left", width: 320, height: 800, rtl: true },
  { name: "1280 px, right to left", width: 1280, height: 900, rtl: true },
  { name: "print", width: 680, height: 960, print: true },
];
