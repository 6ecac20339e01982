import { describe, expect, it } from 'vitest';
import { sampleEntry } from '../../../test/sample-export.js';
import { scriptedTalk } from '../../../test/scripted-talk.js';
import type { Task } from '../../keep/index.js';
import { acceptance, correction, merger, rejection, splitting } from './choices.js';

const talks = sampleEntry('e-talks');
const next = sampleEntry('e-next');
const wish = sampleEntry('e-wish');
const pair: Task = { sort: 'merge', id: 'pair', entries: [next, talks], because: null };
const [contradiction] = talks.contradictions;
const [report] = wish.reports;
if (!contradiction || !report) throw new Error('the sample has no dispute or no wish');
const dispute: Task = { sort: 'contradiction', id: 'dispute', entry: talks, contradiction };
const doubt: Task = { sort: 'doubt', id: 'doubt', entry: wish, report };

describe('to accept', () => {
  it('a possible merge merges into the entry with more reports', async () =>
    expect(await acceptance(scriptedTalk(), pair)).toEqual({
      kind: 'merge',
      entry: 'e-next',
      into: 'e-talks',
    }));
  it('a dispute accepts a report that tells the chosen value', async () => {
    const talk = scriptedTalk('2');
    expect(await acceptance(talk, dispute)).toEqual({ kind: 'accept', item: 'i-talks-2' });
    expect(talk.said()).toContain('1. when: 12–13 May 2021');
  });
  it('a doubtful item accepts it', async () =>
    expect(await acceptance(scriptedTalk(), doubt)).toEqual({ kind: 'accept', item: 'i-wish' }));
});

describe('to reject', () => {
  it('a possible merge declines it', async () =>
    expect(await rejection(scriptedTalk(), pair)).toEqual({
      kind: 'decline',
      entry: 'e-next',
      into: 'e-talks',
    }));
  it('asks which report, where there are several', async () =>
    expect(await rejection(scriptedTalk('1'), dispute)).toEqual({ kind: 'reject', item: 'i-talks-1' }));
  it('can be left', async () => expect(await rejection(scriptedTalk(''), dispute)).toBeNull());
});

it('an entry is merged into one that is named', async () => {
  expect(await merger(scriptedTalk(' e-quarrel '), doubt)).toEqual({
    kind: 'merge',
    entry: 'e-wish',
    into: 'e-quarrel',
  });
  expect(await merger(scriptedTalk(''), doubt)).toBeNull();
});

describe('to split', () => {
  it('names the entry and the reports that go', async () =>
    expect(await splitting(scriptedTalk('2', '2'), pair)).toEqual({
      kind: 'split',
      entry: 'e-talks',
      items: ['i-talks-2'],
    }));
  it('needs two reports, and something that stays', async () => {
    expect(await splitting(scriptedTalk('1'), doubt)).toBeNull();
    expect(await splitting(scriptedTalk('1 2'), dispute)).toBeNull();
  });
});

describe('to correct', () => {
  it('asks for report, slot and value, and once more', async () => {
    const talk = scriptedTalk('1', '3', '2021-05-13', 'y');
    expect(await correction(talk, dispute)).toEqual({
      kind: 'correct',
      item: 'i-talks-1',
      slots: { when: '2021-05-13' },
    });
    expect(talk.said()).toContain('when: 12–13 May 2021 → 13 May 2021');
  });
  it('offers the words of a slot that has them', async () => {
    const talk = scriptedTalk('1', '6', '3', 'y');
    expect(await correction(talk, dispute)).toMatchObject({ slots: { outcome: 'unstated' } });
    expect(talk.said()).toContain('1. agreement\n2. none\n3. unstated\nNew value of outcome?');
  });
  it('writes nothing where the person says no, or three times what does not fit', async () => {
    expect(await correction(scriptedTalk('1', '3', '2021', 'n'), dispute)).toBeNull();
    expect(await correction(scriptedTalk('1', '3', 'May', 'June', 'July'), dispute)).toBeNull();
    expect(await correction(scriptedTalk('1', '3', ''), dispute)).toBeNull();
    expect(await correction(scriptedTalk('1', '3'), dispute)).toBeNull();
  });
});
