import { describe, expect, it } from 'vitest';
import { camps } from './camp.js';

describe('camps', () => {
  const campOn = camps();
  it.each([
    ['USA:Donald Trump', '2018-06-12', 'leaders'],
    ['USA:Donald Trump', '2022-06-12', 'states'],
    ['PRK:Kim Jong-un', '2019-02-28', 'leaders'],
    ['USA:John Bolton', '2019-02-28', 'states'],
    ['USA', '2019-02-28', 'states'],
    ['NGO:38 North', '2019-02-28', 'experts'],
    ['XXX:experts', '2019-02-28', 'experts'],
    ['XXX:author', '2019-02-28', 'author'],
    ['IGO:African Union', '2019-02-28', 'bodies'],
    ['NSA:Hamas', '2019-02-28', 'bodies'],
  ])('%s on %s: %s', (ref, day, camp) => expect(campOn(ref, day)).toBe(camp));
});
