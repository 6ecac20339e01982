import { describe, expect, it } from 'vitest';
import { readQuestion } from '../questions/index.js';
import { missingOf, readInPart, withoutData } from './missing.js';

const AS_OF = '2020-01-01';
const history = (events: number) => ({
  of: 'x',
  from: 0,
  to: 1,
  days: Array.from({ length: events }, (_, i) => i),
  entries: [],
});
const missing = (text: string, events: number, knownUntil: string | null = AS_OF, watched = true): string =>
  missingOf(
    readQuestion(text, AS_OF),
    { asOf: AS_OF, entries: [], parties: ['USA', 'PRK'], knownUntil },
    { own: history(events), alike: [], watched },
  ).join(' ');

describe('what an answer does not know', () => {
  it('is nothing of note where it happened often and the record is up to date', () =>
    expect(missing('USA and PRK leaders meet before 2021', 9)).toBe(''));
  it('is what few events cannot tell', () => {
    expect(missing('USA and PRK leaders meet before 2021', 0)).toContain('never happened');
    expect(missing('USA and PRK leaders meet before 2021', 1)).toContain('happened once');
    expect(missing('USA and PRK leaders meet before 2021', 3)).toContain('happened 3 times');
  });
  it('is what happened after the record ends', () => {
    expect(missing('USA and PRK leaders meet before 2021', 9, '2019-01-01')).toContain('ends on 2019-01-01');
    expect(missing('USA and PRK leaders meet before 2021', 9, null)).toContain('bears a day');
  });
  it('is what the dossier does not look for', () =>
    expect(missing('Iran and Iraq leaders meet before 2021', 9, AS_OF, false)).toContain('is not counted'));
  it('is what the question says and its reading leaves aside', () => {
    const part = (text: string) => readInPart(readQuestion(text, AS_OF), AS_OF);
    expect(part('Will Putin visit Kim in Pyongyang before 2021?')).toEqual([
      'The question says “in Pyongyang”, which the reading leaves aside: any meeting of the leaders counts.',
    ]);
    expect(part('Will North Korea launch an ICBM before 2021?')[0]).toContain('any missile test counts');
    expect(part('Will Putin visit Kim before 2021?')).toEqual([]);
  });
  it('is the rate of what nobody knows', () => expect(withoutData('such events')).toContain('0.2 a year'));
});
