import { fileName, typeName } from './names.mjs';
import { operationsText } from './operations-text.mjs';
import { commentText, typeText } from './type-text.mjs';

export const MADE =
  '// Made by scripts/client.mjs from the description of the interface; not to be edited.\n';

/** Any value of JSON: it is defined by itself, which TypeScript takes in these words alone. */
const JSON_VALUE = `${MADE}
/** Any value of JSON. */
export type JsonValue = string | number | boolean | null | JsonValue[] | { [name: string]: JsonValue };
`;

/** The files of the client that are made from the description of the interface (OpenAPI 3.1), by their paths below src/client. */
export function clientFiles({ paths, components }) {
  const names = Object.keys(components.schemas).filter((name) => name !== 'JsonValue');
  const groups = grouped(paths);
  const files = new Map(
    names.map((name) => [`types/${fileName(name)}.ts`, typeFile(name, components.schemas[name])]),
  );
  files.set('types/json-value.ts', JSON_VALUE);
  files.set('types/index.ts', MADE + exportsOf([...names, 'JsonValue']));
  for (const [group, operations] of groups)
    files.set(`operations/${fileName(group)}.ts`, MADE + operationsText(group, operations));
  files.set('operations/index.ts', joined([...groups.keys()]));
  return files;
}

function grouped(paths) {
  const groups = new Map();
  for (const [path, methods] of Object.entries(paths))
    for (const [method, operation] of Object.entries(methods)) {
      const [group = 'Other'] = operation.tags ?? [];
      groups.set(group, [...(groups.get(group) ?? []), { path, method, ...operation }]);
    }
  return groups;
}

function typeFile(name, schema) {
  const refs = new Set();
  const text = typeText(schema, refs);
  refs.delete(name);
  return `${MADE}${importsOf(refs, './')}\n${commentText(schema.description)}export type ${name} = ${text};\n`;
}

/** Imports of types, each from the file of its name. */
export const importsOf = (refs, folder) =>
  [...refs]
    .sort()
    .map((name) => `import type { ${name} } from '${folder}${fileName(name)}.js';\n`)
    .join('');

const exportsOf = (names) =>
  [...names]
    .sort()
    .map((name) => `export type { ${name} } from './${fileName(name)}.js';\n`)
    .join('');

function joined(groups) {
  const parts = groups
    .map((group) => ({ file: fileName(group), type: typeName(group) }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  const constant = ({ file }) => `${file.replaceAll('-', '_').toUpperCase()}_ROUTES`;
  return `${MADE}
${parts.map((part) => `import { ${constant(part)}, type ${part.type}Operations } from './${part.file}.js';\n`).join('')}
${parts.map(({ file }) => `export type * from './${file}.js';\n`).join('')}
/** Every operation of the interface. */
export interface Operations extends ${parts.map(({ type }) => `${type}Operations`).join(', ')} {}

/** Method and path of each. */
export const ROUTES = { ${parts.map((part) => `...${constant(part)}`).join(', ')} };
`;
}
