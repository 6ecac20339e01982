import { describe, expect, it } from 'vitest';
import { toldEntry } from '../../../test/told-entries.js';
import { Answer, type Entry } from '../../record/index.js';
import { readQuestion } from '../questions/index.js';
import type { KnownOn } from '../reference/index.js';
import { logOdds } from '../scores/probability.js';
import { type Aids, answerTo, chancesBeforeSigns, happenedBy } from './answer.js';

const NONE: Aids = { anyRates: [], main: () => null, signals: () => null };
const AS_OF = '2020-01-01';
const summit = (when: string): Entry =>
  toldEntry(
    `s ${when}`,
    { kind: 'encounter', parties: ['USA:Donald Trump', 'PRK:Kim Jong Un'], when, level: 'leaders' },
    { said: when },
  );
const known = (entries: readonly Entry[], rest: Partial<KnownOn> = {}): KnownOn => ({
  asOf: AS_OF,
  entries,
  parties: ['USA', 'PRK', 'KOR'],
  knownUntil: AS_OF,
  ...rest,
});
const asked = (text: string) => readQuestion(text, AS_OF);
const often = known(['2015', '2016', '2017', '2018', '2019'].map((year) => summit(`${year}-06-01`)));
const rare = known([summit('1990-06-01')]);
const QUESTION = asked('USA and PRK leaders meet before 2020-12-31');
const chance = (k: KnownOn, question = QUESTION): number => answerTo(question, k, NONE).probability;

describe('an answer', () => {
  it('is one of the record, within its interval, and its drivers add up to it', () => {
    const answer = answerTo(QUESTION, often, NONE);
    expect(Answer.parse(answer)).toEqual(answer);
    const { probability, interval, working } = answer;
    expect(interval[0]).toBeLessThan(probability);
    expect(interval[1]).toBeGreaterThan(probability);
    const moved = working.drivers.reduce((sum, driver) => sum + driver.moved, 0);
    expect(logOdds(working.reference.probability) + moved).toBeCloseTo(logOdds(probability));
    expect(working.course.at(-1)?.probability).toBeCloseTo(probability);
  });
  it('is higher for sides that meet every year than for sides that met once', () => {
    expect(chance(often)).toBeGreaterThan(0.4);
    expect(chance(rare)).toBeLessThan(0.2);
  });
  it('grows with the window', () =>
    expect(chance(often, asked('USA and PRK leaders meet before 2021-12-31'))).toBeGreaterThan(
      chance(often),
    ));
  it('does not change for an event that was not known on its day', () => {
    const planted = known([...often.entries, summit('2020-02-01'), summit('2020-03-01')]);
    expect(answerTo(QUESTION, planted, NONE)).toEqual(answerTo(QUESTION, often, NONE));
  });
  it('without any data rests on the widest class, and says so', () => {
    const { working, probability } = answerTo(
      asked('Norway and Iceland leaders meet before 2020-12-31'),
      known([]),
      NONE,
    );
    expect(working.reference.width).toBe('any');
    expect(working.missing.join(' ')).toContain('is assumed');
    expect(probability).toBeCloseTo(1 - Math.exp(-0.2), 1);
    expect(working.members.map(({ name, weight }) => `${name} ${weight}`)).toEqual(['usual rate 1']);
  });
  it('says what has happened already, and is nearly sure of it', () => {
    const done = known([summit('2020-01-01')]);
    const question = asked('USA and PRK leaders meet in 2020');
    expect(happenedBy(question, done)?.first).toBe('2020-01-01');
    const { probability, working } = answerTo(question, done, NONE);
    expect(probability).toBe(0.99);
    expect(working.missing[0]).toContain('It has happened');
  });
  it('says where the record ends, and that a window begins later', () => {
    const { working } = answerTo(
      asked('USA and PRK leaders meet in 2021'),
      known(often.entries, { knownUntil: '2019-12-01' }),
      NONE,
    );
    expect(working.missing.join(' ')).toMatch(/ends on 2019-12-01.*begins on 2021-01-01/);
  });
  it('says first what of the question it leaves aside', () => {
    const question = asked('USA and PRK leaders meet in Hanoi before 2020-12-31');
    expect(answerTo(question, often, NONE).working.missing[0]).toContain('“in Hanoi”');
  });
  it('says where a person holds no office, and that sides are counted', () => {
    const question = readQuestion('Will Moon Jae-in and Kim Jong Un meet before 2023-12-31', '2023-01-01');
    const { working } = answerTo(question, known([], { asOf: '2023-01-01' }), NONE);
    expect(working.missing.join(' ')).toMatch(/Moon Jae-in holds no office.*whoever led them/);
  });
  it('is moved by signs as far as they have earned a weight', () => {
    const signal = { name: 'word', says: 'said', moved: 2, grounds: [] };
    const signals = (weight: number): Aids => ({
      ...NONE,
      signals: () => ({ moved: 2, weight, signals: [signal], missing: ['learned elsewhere'] }),
    });
    const half = answerTo(QUESTION, often, signals(0.5));
    expect(logOdds(half.probability)).toBeCloseTo(logOdds(chance(often)) + 1);
    expect(half.working.signals).toEqual([signal]);
    expect(half.working.drivers.at(-1)?.moved).toBe(1);
    expect(half.working.missing).toContain('learned elsewhere');
    expect(answerTo(QUESTION, often, signals(0)).probability).toBeCloseTo(chance(often));
  });
  it('starts from chances that signs do not move, by any day that is asked for', () => {
    const signs: Aids = {
      ...NONE,
      signals: () => ({ moved: 2, weight: 1, signals: [], missing: [] }),
    };
    const [soon = 0, late = 0] = chancesBeforeSigns(QUESTION, often, signs, ['2020-06-30', QUESTION.to]);
    expect(late).toBeCloseTo(chance(often), 12);
    expect(soon).toBeLessThan(late);
  });
  it('is that of a main model where there is one, with the record beside it', () => {
    const main: Aids['main'] = () => ({
      members: [
        { name: 'panel', says: '', weight: 1, chance: () => ({ probability: 0.3, low: 0.2, high: 0.4 }) },
      ],
      reference: () => ({ name: 'any', events: 1, years: 9, probability: 0.1, width: 'any', says: '' }),
      drivers: () => [{ name: 'd', says: '', moved: 1 }],
      missing: [],
    });
    const { probability, working } = answerTo(QUESTION, often, { ...NONE, main });
    expect(probability).toBeCloseTo(0.3);
    expect(working.members.map(({ weight }) => weight)).toEqual([1, 0, 0, 0]);
    expect(working.reference.name).toBe('any');
    expect(working.drivers).toHaveLength(1);
  });
  it('to whether a promise is kept rests on other promises', () => {
    const slots = {
      kind: 'commitment',
      by: ['PRK'],
      to: [],
      issue: 'other',
      deadline: '2020-12',
      quantity: false,
      verification: false,
      conditional: false,
      status: 'pledged',
    } as const;
    const promise = (id: string, kept: boolean): Entry => {
      const own = { ...slots, by: ['PRK'], to: [] };
      const made = toldEntry(id, own, { said: '2017-01-01' });
      const told = toldEntry(id, { ...own, state: kept ? 'fulfilled' : 'started' }, { said: '2018-01-01' });
      return { ...made, reports: [...made.reports, ...told.reports] };
    };
    const ask = (kept: boolean): Answer => {
      const entries = [promise('p', false), promise('q', kept), promise('r', kept)];
      return answerTo(readQuestion('Will promise p be kept?', AS_OF, entries), known(entries), NONE);
    };
    expect(ask(true).probability).toBeGreaterThan(ask(false).probability);
    expect(ask(true).working.reference.width).toBe('alike');
  });
});
