import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { slugOf } from '../src/lib/catalogue/build-catalogue.ts';
import { locales } from '../src/lib/i18n/locales.ts';

// npm run new:field -- Config.NewKey: makes the three files of a field. What has to be found out is left empty, and the
// content check refuses it until it is written.

const { values, positionals } = parseArgs({ allowPositionals: true, options: { into: { type: 'string' } } });
const fields = values.into ?? fileURLToPath(new URL('../src/content/fields', import.meta.url));
const [path, ...rest] = positionals;

if (path === undefined || rest.length > 0 || !/^[A-Za-z_]\w*(\[\])?(\.[A-Za-z_][\w.]*(\[\])?)*$/.test(path)) {
  console.error('Usage: npm run new:field -- <Json.Path>, such as Config.NewKey or Manifests[].NewKey');
  process.exit(2);
}
const folder = `${fields}/${slugOf(path)}`;
if (existsSync(folder)) {
  console.error(`${path} has a page: ${folder}`);
  process.exit(1);
}

const facts = `path: ${JSON.stringify(path)}
type: # string, integer, boolean, object, array<…> or map<…>; every key is explained in src/lib/catalogue/schema.ts
go: # the Go type and JSON tag
since: { engine: , api: }
presence: # always, when-set, zero, on-request or never
  containerd: [{ api: all, is: }]
  classic: [{ api: all, is: }]
  podman:
  nerdctl:
print: '{{.${path.replaceAll('[]', '')}}}'
example: # a folder of src/content/samples that has a value
related: []
sources:
  - { project: moby/moby, file: , version: , symbol: }
`;

const prose = `---
summary: # one sentence: what the field is
missing: # whether the key can be missing, and why
reading: # the example value, read aloud
---
`;

mkdirSync(folder);
writeFileSync(`${folder}/field.yaml`, facts);
for (const locale of locales) writeFileSync(`${folder}/${locale}.mdx`, prose);
console.log(
  `${folder} has field.yaml and a page in ${locales.join(', ')}.\nnpm run check:content says what is not right yet.`,
);
