import { expect, it } from 'vitest';
import { openapiOf } from '../openapi.js';
import { resources } from '../resources/index.js';
import { descriptionPage } from './description-page.js';

const page = descriptionPage(resources, openapiOf(resources, { version: '0' }));

it('lists every resource with its call and its fields', () => {
  for (const { name, path, query } of resources) {
    expect(page).toContain(`id="${name}"`);
    expect(page).toContain(`/api${path}`);
    for (const field of Object.keys(query.shape)) expect(page).toContain(`<code>${field}</code>`);
  }
});

it('shows each example as a call that one can type', () => {
  const examples = resources.flatMap((resource) => resource.examples);
  expect(page.match(/<pre>curl /g)).toHaveLength(examples.length);
});

it('names each part of the page once', () => {
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it('links to nothing that is not on the page', () => {
  const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(links.length).toBeGreaterThan(100);
  expect(links.filter((id) => !ids.has(id))).toEqual([]);
});
