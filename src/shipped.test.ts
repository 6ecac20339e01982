import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedDesk } from '../test/shipped-desk.js';
import { shippedDossier, shippedNames } from './shipped.js';

const { data, write, quarrel } = shippedDesk();

describe('a dossier that ships', () => {
  it('is a folder with a dossier.json', () => {
    mkdirSync(join(data(), 'actors'));
    expect(shippedNames(data())).toEqual(['quarrel']);
    expect(quarrel()).toEqual({
      dossier: { name: 'quarrel', title: 'The cod banks', parties: ['NOR', 'ISL'] },
      compiled: '2022-01-05',
      folder: join(data(), 'quarrel'),
    });
  });
  it.each(['actors', 'absent', '../quarrel', 'Quarrel', ''])('is none under the name %j', (name) => {
    mkdirSync(join(data(), 'actors'));
    expect(shippedDossier(name, data())).toBeNull();
  });
  it.each([
    ['{', 'no JSON'],
    ['{"title": "T", "parties": ["Norway"], "compiled": "2022-01-05"}', '"parties.0"'],
    ['{"title": "T", "parties": [], "compiled": "2022-02-30"}', '"compiled"'],
    ['{"title": "T", "parties": []}', '"compiled"'],
    ['{"title": "T", "parties": [], "compiled": "2022-01-05", "mood": "calm"}', 'mood'],
  ])('is refused as %s', (card, about) => {
    write('dossier.json', card);
    expect(() => quarrel()).toThrow(about);
  });
});

it('the Korea dossier ships', () => {
  expect(shippedNames()).toEqual(['korea']);
  expect(shippedDossier('korea')?.dossier).toMatchObject({
    name: 'korea',
    parties: expect.arrayContaining(['PRK']),
  });
});
