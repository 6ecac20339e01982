import { expect, it } from 'vitest';
import { actorNamed, filterAsked, partiesNamed } from './filtered.js';

const named = (field: string): string => `the field ${field}`;

it('makes a filter of what was asked for, and of nothing one that lets everything through', async () => {
  expect(await filterAsked({ kind: [], party: undefined }, '2026-11-22', named)).toEqual({});
  const asked = { kind: ['pause'], party: 'PRK', issue: 'sanctions', from: '2019', to: 'yesterday' } as const;
  expect(await filterAsked(asked, '2026-11-22', named)).toEqual({
    kinds: ['pause'],
    party: 'PRK',
    issue: 'sanctions',
    from: '2019-01-01',
    to: '2026-11-21',
  });
});

it('refuses by the name that the field has there', async () => {
  await expect(filterAsked({ from: 'soon' }, '2026-11-22', named)).rejects.toThrow('write the field from as');
  expect(() => actorNamed('Korea', 'about', 'NSA:Hamas')).toThrow(
    '"Korea" is no actor; write about as a state\'s three letters, such as PRK, or with a name, such as "NSA:Hamas".',
  );
});

it('takes several parties, each once', () => {
  expect(partiesNamed(['USA', 'PRK', 'USA'], 'party')).toEqual(['USA', 'PRK']);
  expect(partiesNamed(undefined, 'party')).toEqual([]);
});
