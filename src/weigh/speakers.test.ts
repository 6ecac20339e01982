import { describe, expect, it } from 'vitest';
import { saidEntry } from '../../test/said-entry.js';
import type { Slots } from '../record/index.js';
import { speakersIn } from './speakers.js';

const nets: Slots = { kind: 'obstacle', issue: 'territory', between: [] };
const says = (speaker: string): Slots => ({ kind: 'statement', speaker, direct: true, hedged: false });
const named = saidEntry('nets', nets, { document: 'd', words: 'the nets', at: 20 });
const [report] = named.reports;

describe('whose words a passage is', () => {
  const of = (...others: ReturnType<typeof saidEntry>[]) => report && speakersIn([named, ...others])(report);
  it('is told by the speech that it stands in', () =>
    expect(
      of(
        saidEntry('s', says('NOR:Ingrid Solheim'), {
          document: 'd',
          words: 'She said that the nets were it',
        }),
      ),
    ).toEqual(['NOR:Ingrid Solheim']));
  it('is told by the judgement that it stands in', () =>
    expect(
      of(
        saidEntry(
          'j',
          { kind: 'assessment', by: 'ISL', verdict: 'negative', about: 'nets' },
          { document: 'd', words: 'nets', at: 24 },
        ),
      ),
    ).toEqual(['ISL']));
  it('is else the document’s own', () => {
    expect(of(saidEntry('s', says('NOR'), { document: 'd', words: 'Before', at: 0 }))).toEqual([
      'XXX:author',
    ]);
    expect(of(saidEntry('s', says('NOR'), { document: 'e', words: 'x'.repeat(60) }))).toEqual(['XXX:author']);
  });
});
