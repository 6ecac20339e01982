import { describe, expect, it } from 'vitest';
import { penFor } from '../pen.js';
import { width } from '../width.js';
import { asTyped, othersPart, renderChoice } from './choice.js';
import type { Named } from './subject.js';

const SUBJECTS: readonly Named[] = [
  { kind: 'party', id: 'ISL:Einar Falk', title: 'Einar Falk', weight: 3 },
  { kind: 'encounter', id: 'e-1', title: 'Iceland and Norway: met, Oslo', weight: 1, first: '2023-05-01' },
];
const page = { typed: 'falk', subjects: SUBJECTS, fit: true };
const plain = { width: 80, colour: false };

describe('a choice', () => {
  it('is numbered, with what to type for each', () =>
    expect(renderChoice(page, plain)).toBe(
      '“falk” fits 2 things; say which:\n\n 1  Einar Falk\n    3 entries · dragoman show "ISL:Einar Falk"\n 2  Iceland and Norway: met, Oslo\n    1 May 2023 · dragoman show e-1\n',
    ));
  it('says that nothing is called so, and what is nearest', () => {
    expect(renderChoice({ ...page, fit: false }, plain)).toMatch(
      /^Nothing here is called “falk”; the nearest:\n/,
    );
    expect(renderChoice({ typed: 'x', subjects: [], fit: false }, plain)).toMatch(
      /^Nothing here is called “x”\.\n/,
    );
  });
  it('says how meetings come in where there are none', () =>
    expect(renderChoice({ typed: 'x', subjects: [], fit: false, bare: true }, plain)).toMatch(
      /No meeting and no agreement is in this dossier yet\. “dragoman add”/,
    ));
  it('counts what it leaves out', () =>
    expect(othersPart([...SUBJECTS, ...SUBJECTS, ...SUBJECTS], penFor(plain)).at(-1)).toBe(
      '    and 1 more; add a word, a place or a year',
    ));
  it('keeps within 30 columns', () =>
    expect(
      renderChoice(page, { width: 30, colour: false })
        .split('\n')
        .filter((line) => width(line) > 30),
    ).toEqual([]));
});

describe('what a shell takes', () => {
  it.each([
    ['e-1', 'e-1'],
    ['Geneva plan', '"Geneva plan"'],
    ['a "b" $c', '"a \\"b\\" \\$c"'],
  ])('%s', (id, typed) => expect(asTyped(id)).toBe(typed));
});
