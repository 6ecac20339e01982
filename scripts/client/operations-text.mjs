import { importsOf } from './client-files.mjs';
import { constantName, typeName } from './names.mjs';
import { commentText, typeText } from './type-text.mjs';

/** The operations of one heading: what each is asked with, what it answers, and its route. */
export function operationsText(group, operations) {
  const refs = new Set();
  const asked = operations.map((operation) => askedText(operation, refs));
  const methods = operations.map((operation) => methodText(operation, refs));
  const routes = operations.map(
    ({ operationId, method, path }) => `  ${operationId}: ['${method}', '${path}'],\n`,
  );
  return `import type { CallOptions } from '../call.js';
${importsOf(refs, '../types/')}
${asked.join('\n')}
/** ${group}. */
export interface ${typeName(group)}Operations {
${methods.join('\n')}}

export const ${constantName(group)}_ROUTES = {
${routes.join('')}} as const;
`;
}

const askedName = ({ operationId }) => `${typeName(operationId)}Asked`;

function askedText(operation, refs) {
  const { operationId, parameters = [], requestBody } = operation;
  const fields = parameters.map(({ name, required, description, schema }) => {
    const type = readonlyLists(isFlag(schema) ? 'boolean' : typeText(schema, refs, '  '));
    return `${commentText(description, '  ')}  readonly ${name}${required ? '' : '?'}: ${type}${required ? '' : ' | undefined'};\n`;
  });
  const body = requestBody ? `  readonly body: ${bodyType(requestBody, refs)};\n` : '';
  return `/** What \`${operationId}\` is asked with. */
export interface ${askedName(operation)} {
${fields.join('')}${body}}
`;
}

/** Yes or no, as an address has it. */
const isFlag = ({ enum: values }) =>
  values?.length === 2 && values.includes('true') && values.includes('false');

/** A list that is asked with may be one that nobody may change. */
const readonlyLists = (type) =>
  type.endsWith('[]') && !type.includes(' | null') ? `readonly ${type}` : type;

function bodyType({ content }, refs) {
  const types = Object.entries(content).map(([type, { schema }]) =>
    type === 'application/json' ? typeText(schema, refs, '  ') : 'FormData',
  );
  return [...new Set(types)].join(' | ');
}

function methodText(operation, refs) {
  const { operationId, summary, description } = operation;
  const says = commentText(description ? `${summary}. ${description}` : `${summary}.`, '  ');
  const optional =
    operation.requestBody || (operation.parameters ?? []).some(({ required }) => required) ? '' : '?';
  const form = formsOf(operation);
  const data = dataType(operation, refs);
  const asked = askedName(operation);
  if (form && data)
    return `${says}  ${operationId}<F extends ${form} = 'json'>(asked${optional}: ${asked} & { readonly form?: F | undefined }, options?: CallOptions): Promise<F extends 'json' ? ${data} : Response>;\n`;
  return `${says}  ${operationId}(asked${optional}: ${asked}, options?: CallOptions): Promise<${answerType(operation, data)}>;\n`;
}

/** The forms that an answer can have, JSON one of them; null where there is no choice. */
function formsOf({ parameters = [] }) {
  const values = parameters.find(({ name }) => name === 'form')?.schema.enum;
  return values?.includes('json') ? values.map((value) => `'${value}'`).join(' | ') : null;
}

const success = ({ responses }) => Object.entries(responses).find(([status]) => /^2/.test(status))?.[1] ?? {};

/** The type of the data that it answers; null where it answers something else than JSON. */
function dataType(operation, refs) {
  const schema = success(operation).content?.['application/json']?.schema;
  return schema ? typeText(schema, refs, '  ') : null;
}

function answerType(operation, data) {
  const others = Object.keys(success(operation).content ?? {}).filter((type) => type !== 'application/json');
  if (data === null) return others.length > 0 ? 'Response' : 'void';
  return others.length > 0 ? `${data} | Response` : data;
}
