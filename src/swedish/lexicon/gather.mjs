// Writes the name lists of the npm package @faker-js/faker as JSON for gather.py: node gather.mjs PACKAGE_DIR OUT.json
import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [folder, out] = process.argv.slice(2);
const { allLocales } = await import(pathToFileURL(`${folder}/dist/index.js`));
// A list lies directly under the key or under one key for each sex.
const flat = (lists) => (lists ? Object.values(lists).filter(Array.isArray).flat() : []);
const names = Object.fromEntries(
  Object.entries(allLocales).map(([locale, { person = {} }]) => [
    locale,
    { first: flat(person.first_name), last: flat(person.last_name) },
  ]),
);
writeFileSync(out, JSON.stringify(names));
