// Writes subtags.txt beside this file from the npm package language-subtag-registry (CC0-1.0), a copy of the IANA registry of
// BCP 47: every primary language subtag, sorted, one to a line, padded to three letters so that it can be searched by halves.
//
//     npm install language-subtag-registry@0.4.2 && node derive.mjs
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createRequire } from 'node:module';

const registry = createRequire(process.cwd() + '/')('language-subtag-registry/data/json/registry.json');
const subtags = registry.filter((row) => row.Type === 'language' && !row.Subtag.includes('..')).map((row) => row.Subtag);
writeFileSync(fileURLToPath(new URL('subtags.txt', import.meta.url)), subtags.map((tag) => tag.padEnd(3) + '\n').sort().join(''));
