import { describe, expect, it } from 'vitest';
import { parsedSentence, REFUSAL } from '../../../test/parsed-sentence.js';
import type { ParsedFrame, ParsedSentence } from './view.js';
import { frameLine, marksOf, spelt, surenessOf } from './wording.js';

const run = { start: 0, end: 1, from: 0, to: 2 };
const bare = { level: 'unknown', office: null, plural: false, modifier: false } as const;
const labels = (more: Partial<ParsedSentence>): string[] =>
  marksOf({ ...REFUSAL, names: [], times: [], ...more }).map(({ label }) => label);

describe('the labels of marks', () => {
  it('say whom a name denotes', () => {
    expect(labels({ names: [{ ...run, ...bare, type: 'group', refs: ['EGY', 'SDN'] }] })).toEqual([
      'group EGY + SDN',
    ]);
    expect(labels({ names: [{ ...run, ...bare, type: 'pronoun', refs: [] }] })).toEqual(['pronoun ?']);
  });
  it('say what a time means', () => {
    const by = { ...run, type: 'date', value: '2020-05-03', relation: 'by' } as const;
    expect(labels({ times: [by] })).toEqual(['date by 2020-05-03']);
    expect(labels({ times: [{ ...run, type: 'duration', value: null, length: 'P60D' }] })).toEqual([
      'duration P60D',
    ]);
    expect(labels({ times: [{ ...run, type: 'set', value: null }] })).toEqual(['set ?']);
  });
  it('name places with their state', () => {
    expect(labels({ places: [{ ...run, name: 'Cairo', state: 'EGY' }] })).toEqual(['place Cairo, EGY']);
    expect(labels({ places: [{ ...run, name: 'border', state: null }] })).toEqual(['place border']);
  });
  it('stand in the order of the words, the longer first', () => {
    const quotation = { ...run, to: 5, closed: true };
    expect(marksOf({ ...REFUSAL, quotations: [quotation] }).map(({ kind }) => kind)).toEqual([
      'quotation',
      'name',
      'time',
    ]);
  });
});

describe('spelt', () => {
  it('keeps words together that stand together', () => {
    const [a, b, c] = parsedSentence(
      "did/do/AUX|VBD/3/aux n't/not/PART|RB/3/advmod sign/sign/VERB|VB/0/root",
    ).words;
    if (!a || !b || !c) throw new Error('three words were given');
    expect(spelt([a, { ...b, start: a.end }, c])).toBe("didn't sign");
  });
  it('is empty for no words', () => expect(spelt([])).toBe(''));
});

describe('frameLine', () => {
  const line = (i: number, more: Partial<ParsedFrame> = {}): string | undefined =>
    REFUSAL.frames.slice(i, i + 1).map((frame) => frameLine(REFUSAL, { ...frame, ...more }))[0];
  it('says who does what, when, and how surely', () => {
    expect(line(0)).toBe('Egypt · content sign · when 2020-03-02 · done');
    expect(line(1)).toBe('Egypt → treaty · planned, denied');
  });
  it('leaves open who does it, and says who says so', () =>
    expect(line(1, { agents: [], sources: [0], negated: false })).toBe('? → treaty · planned; says Egypt'));
  it('tells with whom and to whom', () =>
    expect(line(1, { patients: [], partners: [5], recipients: [7], negated: false })).toBe(
      'Egypt · with treaty · to Monday · planned',
    ));
  it('names a part by the whole name that it stands in', () => {
    const names = REFUSAL.names.map((name) => ({ ...name, from: 4, to: 6 }));
    const [frame] = REFUSAL.frames.slice(1);
    expect(frame && frameLine({ ...REFUSAL, names }, frame)).toBe('Egypt → the treaty · planned, denied');
  });
});

it('says how sure a frame is', () =>
  expect(REFUSAL.frames.map(surenessOf)).toEqual(['done', 'planned, denied']));
