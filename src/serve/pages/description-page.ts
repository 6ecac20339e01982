import { escaped } from '../../present/markup.js';
import type { Json } from '../openapi.js';
import type { Example, Resource } from '../resource.js';
import { type Field, fieldsOf, fieldTable, kindOf, shapes } from './field-table.js';
import { pageOf } from './page.js';

/** The description of the interface for people: each resource with its fields, what it answers, and calls that were tried. */
export function descriptionPage(resources: readonly Resource[], description: Json): string {
  const groups = [...new Set(resources.map(({ group }) => group))];
  const inGroup = (group: string) => resources.filter((resource) => resource.group === group);
  const contents = groups.map(
    (group) =>
      `<li><a href="#${anchor(group)}">${escaped(group)}</a><ul>${inGroup(group)
        .map(({ name, summary }) => `<li><a href="#${name}">${escaped(summary)}</a></li>`)
        .join('')}</ul></li>`,
  );
  const sections = groups.map(
    (group) =>
      `<section aria-labelledby="${anchor(group)}"><h2 id="${anchor(group)}">${escaped(group)}</h2>${inGroup(
        group,
      )
        .map((resource) => article(resource, operationIn(description, resource)))
        .join('')}</section>`,
  );
  return pageOf(
    'Dragoman: the interface',
    [
      opening,
      `<nav aria-label="Contents"><ul class="contents">${contents.join('')}</ul></nav>`,
      ...sections,
      shapes(description),
    ].join('\n'),
  );
}

const opening = `<h1>The interface</h1>
<p>Everything that the program knows, as data. Each call needs a token (<code>Authorization: Bearer …</code>, from <code>dragoman token add</code>) or a session; a dossier that you have no right on is not there for you. A list comes in pages: its <code>next</code> is the <code>after</code> of the next one. <code>asOf</code> asks what the world knew on a day, <code>recordedBy</code> what the ledger said. An answer bears an <code>ETag</code>; sent along as <code>If-None-Match</code>, it saves what has not changed. What is refused comes as a problem document (RFC 9457) that names the field.</p>
<p><a href="#shapes">The shapes of answers</a> · <a href="/api/openapi.json">The same for programs: OpenAPI 3.1</a></p>`;

const anchor = (group: string): string => `group-${group.toLowerCase().replace(/[^a-z]+/g, '-')}`;

const operationIn = ({ paths }: Json, { path, method }: Resource): Json =>
  (paths as Record<string, Record<string, Json>>)[`/api${path}`]?.[method] ?? {};

function article(resource: Resource, operation: Json): string {
  const { name, summary, description, method, path, right, answer, otherAnswers = [], examples } = resource;
  const needs = { anybody: 'anybody may ask', read: 'for readers', edit: 'for editors' }[right];
  const answers = [...(answer ? [namedOf(operation)] : []), ...otherAnswers.map(escaped)];
  return [
    `<article aria-labelledby="${name}"><h3 id="${name}">${escaped(summary)}</h3>`,
    `<p class="call"><b>${method.toUpperCase()}</b> <code>/api${escaped(path)}</code> · ${needs}</p>`,
    description ? `<p>${escaped(description)}</p>` : '',
    fieldTable((operation.parameters ?? []) as readonly Field[]),
    bodyOf(operation),
    answers.length > 0 ? `<p class="small">Answers with ${answers.join(', ')}</p>` : '',
    examples.length > 0
      ? `<details><summary class="small">Examples</summary>${examples.map((example) => exampleOf(resource, example)).join('')}</details>`
      : '',
    '</article>',
  ].join('\n');
}

/** The name of the schema that a resource answers with, or what it is; as markup. */
function namedOf({ responses }: Json): string {
  const ok = Object.values(responses as Record<string, { content?: Record<string, { schema?: Json }> }>)[0];
  return kindOf(ok?.content?.['application/json']?.schema ?? {});
}

function bodyOf({ requestBody }: Json): string {
  if (requestBody === undefined) return '';
  const { content } = requestBody as { content: Record<string, { schema: Json }> };
  const lines = Object.entries(content).map(([type, { schema }]) => {
    const fields = fieldsOf(schema);
    const says =
      typeof schema.description === 'string' ? `<p class="small">${escaped(schema.description)}</p>` : '';
    const kind = fields.length > 0 ? '' : `: ${kindOf(schema)}`;
    return `<p class="small">Body, ${escaped(type)}${kind}</p>${says}${fieldTable(fields)}`;
  });
  return lines.join('');
}

/** A call as one types it in a shell. */
function exampleOf(
  { method, path }: Resource,
  { summary, params = {}, query = {}, body, status }: Example,
): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const fields = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((one) => `${name}=${encodeURIComponent(one as string)}`),
  );
  const address = `$DRAGOMAN/api${filled}${fields.length > 0 ? `?${fields.join('&')}` : ''}`;
  const verb = method === 'get' ? '' : ` --request ${method.toUpperCase()}`;
  const sent = body === undefined ? '' : ` --json '${JSON.stringify(body).replaceAll("'", "'\\''")}'`;
  const call = `curl --oauth2-bearer "$TOKEN"${verb}${sent} "${address}"`;
  const refusal = status !== undefined && status >= 400 ? ` (refused: ${status})` : '';
  return `<p class="small">${escaped(summary)}${refusal}</p><pre>${escaped(call)}</pre>`;
}
