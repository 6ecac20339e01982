import { expect, it } from 'vitest';
import { carried, decoded, documentAt, partyAt, queryWith } from './address.js';

it('writes names so that they stay one part of the path', () => {
  expect(partyAt('korea', 'PRK:Kim Jong Un')).toBe('/d/korea/parties/PRK:Kim%20Jong%20Un');
  expect(decoded(decodeURI('a%2Fb%3Fc%23d%C3%A9'))).toBe('a/b?c#dé');
  expect(documentAt('korea', 'a/b', { start: 3, end: 9 })).toBe('/d/korea/documents/a%2Fb?at=3-9');
});

it('sets and takes away fields, and leaves the others', () => {
  expect(queryWith('party=PRK&kind=pause', { kind: ['encounter', 'commitment'], asOf: '2018-06-11' })).toBe(
    'party=PRK&kind=encounter&kind=commitment&asOf=2018-06-11',
  );
  expect(queryWith('party=PRK:Kim+Jong+Un&sel=x', { sel: null })).toBe('party=PRK:Kim+Jong+Un');
});

it('takes the day from which one looks along, unless the place says its own', () => {
  expect(carried('/d/korea/timeline', 'asOf=2018-06-11&kind=pause')).toBe(
    '/d/korea/timeline?asOf=2018-06-11',
  );
  expect(carried('/d/korea?asOf=2020-01-01', 'asOf=2018-06-11')).toBe('/d/korea?asOf=2020-01-01');
  expect(carried('/d/korea', '')).toBe('/d/korea');
});
