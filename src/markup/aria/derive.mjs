// Writes roles.tsv and properties.tsv beside this file from the npm package aria-query (Apache-2.0), which is itself
// derived from the W3C recommendations WAI-ARIA 1.2, Graphics Module 1.0 and DPUB-ARIA 1.1.
//
//     npm install aria-query@5.3.2 && node derive.mjs
//
// The tables are checked in so that building Kapprum needs no npm.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createRequire } from 'node:module';

const require = createRequire(process.cwd() + '/');
const { roles, aria } = require('aria-query');
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const list = (items) => [...items].sort().join(' ');

// Where aria-query departs from the recommendation's text.
const corrections = {
  none: { prohibitedProps: ['aria-label', 'aria-labelledby'] }, // a synonym of presentation
  generic: { prohibitedProps: ['aria-label', 'aria-labelledby', 'aria-roledescription'] },
  rowheader: { requiredContextRole: ['row'] },
  treeitem: { requiredProps: {}, requiredContextRole: ['group', 'tree'] }, // aria-selected is supported, not required
  option: { requiredContextRole: ['group', 'listbox'] },
  caption: { requiredContextRole: ['figure', 'grid', 'table', 'treegrid'] },
  heading: { requiredProps: { 'aria-level': null } },
  combobox: { requiredProps: { 'aria-controls': null, 'aria-expanded': null } },
  progressbar: { requiredProps: {} },
};

// Roles of the WAI-ARIA 1.3 draft that browsers support already; a page that uses them makes no mistake.
const img = roles.get('img');
const section = (name, parent) => [name, { ...roles.get(parent), superClass: [[parent]] }];
const newer = [['image', img], section('comment', 'article'), section('suggestion', 'section'),
  section('sectionheader', 'section'), section('sectionfooter', 'section')]
  .map(([name, role]) => [name, { ...role, abstract: false, nameFrom: ['author'] }]);

const head = '# Derived by derive.mjs from aria-query (Apache-2.0). Do not edit by hand.\n';

let table = head + '# role\tkind\tparents\tsupported\trequired (name=default)\tprohibited\towned (a/b: b inside a)\tcontext\tname from\tchildren presentational\n';
for (const [name, found] of [...roles.entries(), ...newer].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const role = { ...found, ...corrections[name] };
  const parents = new Set(role.superClass.map((path) => path[path.length - 1]));
  const required = Object.entries(role.requiredProps).map(([k, v]) => (v === null ? k : `${k}=${v}`));
  const owned = role.requiredOwnedElements.map((path) => (path.length === 2 ? `${path[1]}/${path[0]}` : path[0]));
  table += [
    name,
    role.abstract ? 'abstract' : 'concrete',
    list(parents),
    list(Object.keys(role.props)),
    list(required),
    list(role.prohibitedProps),
    list(new Set(owned)),
    list(new Set(role.requiredContextRole)),
    list(role.nameFrom),
    role.childrenPresentational ? 'yes' : 'no',
  ].map((cell) => cell || '-').join('\t') + '\n';
}
writeFileSync(here('roles.tsv'), table);

let properties = head + '# attribute\ttype\tvalues\n';
for (const [name, definition] of [...aria.entries()].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const type = definition.allowundefined ? definition.type + '-or-undefined' : definition.type;
  properties += [name, type, list((definition.values ?? []).map(String)) || '-'].join('\t') + '\n';
}
writeFileSync(here('properties.tsv'), properties);
