import { describe, expect, it } from 'vitest';
import { type SaidBy, saidEntry } from '../../../test/said-entry.js';
import type { SlotsOf } from '../../record/index.js';
import type { CampOn } from './camp.js';
import { judgesIn } from './judges.js';

const campOn: CampOn = (ref) =>
  ref.startsWith('NGO') || ref === 'XXX:experts' ? 'experts' : ref.includes('Solheim') ? 'leaders' : 'states';
let told = 0;
function judges(by: string, verdict: SlotsOf<'assessment'>['verdict'], about: string, rest: SaidBy = {}) {
  told += 1;
  return saidEntry(`j${told}`, { kind: 'assessment', by, verdict, about }, rest);
}
const riftsOf = (...entries: ReturnType<typeof judges>[]) =>
  judgesIn(entries, campOn).subjects[0]?.contradictions.map(({ rift, pairs }) => [rift, pairs]);
const about = 'cod quarrel';

describe('who judges what how', () => {
  it('is counted by camps, and listed by what it is about', () => {
    const { camps, subjects, unclear } = judgesIn(
      [
        judges('NOR:Ingrid Solheim', 'positive', about),
        judges('NGO:Sea Watch', 'negative', 'the end of the cod quarrel', { said: '2020-01-01' }),
        judges('NGO:Sea Watch', 'mixed', 'it'),
        judges('ISL', 'mixed', 'herring prices'),
        judges('ISL', 'negative', about, { verified: false }),
      ],
      campOn,
    );
    expect(camps).toEqual([
      { camp: 'leaders', verdicts: { positive: 1, mixed: 0, negative: 0 } },
      { camp: 'states', verdicts: { positive: 0, mixed: 1, negative: 0 } },
      { camp: 'experts', verdicts: { positive: 0, mixed: 1, negative: 1 } },
    ]);
    expect(subjects.map(({ name, judgements }) => [name, judgements.map(({ day }) => day)])).toEqual([
      [about, ['2020-01-01', '2021-05-12']],
      ['herring prices', ['2021-05-12']],
    ]);
    expect(unclear).toHaveLength(1);
  });
});

describe('contradictions', () => {
  const leader = judges('NOR:Ingrid Solheim', 'positive', about);
  it.each([
    ['leaders against experts', judges('NGO:Sea Watch', 'negative', about)],
    ['side against side', judges('ISL:Einar Falk', 'negative', about)],
    ['within a side', judges('NOR:Odd Berg', 'negative', about)],
    ['others', judges('IGO:African Union', 'negative', about)],
  ])('%s', (rift, other) => expect(riftsOf(leader, other)).toEqual([[rift, 1]]));
  it('a state against experts, and experts among themselves', () => {
    const expert = judges('XXX:experts', 'positive', about);
    expect(riftsOf(expert, judges('ISL', 'negative', about))).toEqual([['a state against experts', 1]]);
    expect(riftsOf(expert, judges('NGO:Sea Watch', 'negative', about))).toEqual([['among experts', 1]]);
  });
  it('are none where one is of two minds, or judges of both ways', () => {
    expect(riftsOf(leader, judges('NOR:Ingrid Solheim', 'negative', about))).toEqual([]);
    expect(riftsOf(leader, judges('ISL', 'mixed', about))).toEqual([]);
  });
  it('show the pair that lies nearest in time, and say how many there are', () => {
    const early = judges('NGO:Sea Watch', 'negative', about, { said: '2021-06-01' });
    const late = judges('NGO:Net Count', 'negative', about, { said: '2024-01-01' });
    const [first] = judgesIn([leader, late, early], campOn).subjects[0]?.contradictions ?? [];
    expect(first).toMatchObject({ pairs: 2, negative: { entry: early.id } });
  });
});
