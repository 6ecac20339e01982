import { describe, expect, it } from 'vitest';
import { COD_CASES, COD_TEXTS } from '../../../test/cod-precedents.js';
import { saidEntry } from '../../../test/said-entry.js';
import type { Slots } from '../../record/index.js';
import { casesIn } from './cases.js';
import type { Feature } from './features.js';

const cases = casesIn(COD_CASES, COD_TEXTS);
const named = (name: string) => {
  const found = cases.find((one) => one.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};
const featureValue = (name: string, feature: Feature) =>
  named(name).features.find((one) => one.feature === feature)?.value;

describe('the cases of a dossier', () => {
  it('are called by the states that they name, invoked ones first; unchecked rows tell none', () =>
    expect(cases.map(({ name }) => name)).toEqual(['Malta', 'Chad', 'Mali']));
  it('have what their cells say, each wording once, at its place in the text', () => {
    const { texts } = named('Malta');
    expect(texts.gave_up.map(({ words }) => words.quote)).toEqual(['nine warheads']);
    expect(texts.for_what).toHaveLength(2);
    for (const { document, words } of [...texts.gave_up, ...texts.for_what])
      expect(COD_TEXTS.get(document)?.slice(words.start, words.end)).toBe(words.quote);
  });
  it('have features by words of their cells', () => {
    expect(
      ['arms', 'aid', 'kept', 'force'].map((feature) => featureValue('Malta', feature as Feature)),
    ).toEqual(['yes', 'yes', 'yes', null]);
    expect(['arms', 'checked', 'force'].map((feature) => featureValue('Chad', feature as Feature))).toEqual([
      'no',
      'yes',
      'yes',
    ]);
  });
  it('that are told both ways say so, with all words, letter for letter', () => {
    const assurance = named('Malta').features.find(({ feature }) => feature === 'assurance');
    expect(assurance).toMatchObject({
      value: 'both',
      marks: [
        { value: 'yes', words: { quote: 'guarantees' } },
        { value: 'no', words: { quote: 'no guarantees' } },
      ],
    });
    for (const { document, words } of assurance?.marks ?? [])
      expect(COD_TEXTS.get(document)?.slice(words.start, words.end)).toBe(words.quote);
  });
  it('are held up by those whom their rows name, where these are actors', () =>
    expect(named('Malta').told.map(({ by }) => by)).toEqual([['ISL:Einar Falk'], []]));
});

describe('a case of prose', () => {
  const lesson: Slots = { kind: 'precedent', about: null, case: 'failures of the past.' };
  const speech: Slots = { kind: 'statement', speaker: 'NOR', direct: true, hedged: false };
  it('has its own words as its name, and is held up by whoever speaks', () => {
    const prose = saidEntry('p', lesson, { document: 'd', words: 'the failures of the past' });
    expect(casesIn([prose], new Map())).toMatchObject([
      { name: 'failures of the past', about: [], told: [{ by: ['XXX:author'] }] },
    ]);
    const said = saidEntry('s', speech, { document: 'd', words: 'spoke of the failures of the past' });
    expect(casesIn([prose, said], new Map())[0]?.told[0]?.by).toEqual(['NOR']);
  });
  it('has features of its passage alone', () => {
    const prose = saidEntry('p', { ...lesson, case: 'Libya' }, { words: 'under inspectors in Libya' });
    const [one] = casesIn([prose], new Map());
    expect(one?.features.flatMap(({ feature, value }) => (value ? [feature] : []))).toEqual(['checked']);
  });
});
