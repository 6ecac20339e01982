import { describe, expect, it } from 'vitest';
import { type SaidBy, saidEntry } from '../../../test/said-entry.js';
import type { Slots, SlotsOf } from '../../record/index.js';
import { standingsIn } from './standings.js';

const around = {
  named: (text: string) => [
    ...(text.includes('Oslo') ? ['NOR'] : []),
    ...(text.includes('Reykjavik') ? ['ISL'] : []),
  ],
  parties: new Map([['Geneva plan', ['NOR', 'ISL']]]),
  outsiders: (refs: readonly string[]) => refs.filter((ref) => ref === 'NOR:Dag Lien'),
};
const wish = (actor: string | string[], stance: SlotsOf<'position'>['stance']): Slots => ({
  kind: 'position',
  actor,
  stance,
  issue: 'territory',
});
const promise = (told: Partial<SlotsOf<'commitment'>> = {}): Slots => ({
  kind: 'commitment',
  by: ['NOR'],
  to: [],
  issue: 'trade_economy',
  deadline: null,
  quantity: false,
  verification: false,
  conditional: false,
  status: 'pledged',
  ...told,
});
const speech: Slots = { kind: 'statement', speaker: 'NOR:Ingrid Solheim', direct: false, hedged: false };
const at = (slots: Slots, ...by: SaidBy[]) => standingsIn([saidEntry('a', slots, ...by)], around);

describe('a position', () => {
  it('puts each side that speaks on the rung of its stance, towards whom its words name', () =>
    expect(
      at(wish(['NOR:Ingrid Solheim', 'NOR'], 'offers'), { words: 'Oslo offered Reykjavik half' }),
    ).toMatchObject([
      {
        side: 'NOR',
        mark: 'offers',
        height: 3,
        day: '2021-05-12',
        towards: ['ISL'],
        kind: 'position',
        until: null,
      },
    ]));
  it('stands on the day that its words name, where that is earlier', () => {
    expect(at(wish('NOR', 'refuses'), { words: 'refused on 3 May 2020' })[0]?.day).toBe('2020-05-03');
    expect(at(wish('NOR', 'refuses'), { words: 'refuses until 3 May 2030' })[0]?.day).toBe('2021-05-12');
  });
  it('puts a side nowhere by the words of those who do not speak for it', () => {
    expect(at(wish('NOR:Dag Lien', 'refuses'))).toEqual([]);
    expect(at(wish(['NOR:Dag Lien', 'ISL'], 'refuses')).map(({ side }) => side)).toEqual(['ISL']);
    expect(at(promise({ by: ['NOR:Dag Lien'] }))).toEqual([]);
  });
  it('that is denied is none', () => {
    const denied = { words: 'Oslo did not name a halt as a precondition' };
    expect(at(wish('NOR', 'demands'), denied)).toEqual([]);
    expect(at(wish('NOR', 'demands'), { ...denied, says: 'Oslo named no condition but one.' })).toHaveLength(
      1,
    );
    expect(at(wish('NOR', 'demands'), { words: 'Oslo named a halt as a precondition' })).toHaveLength(1);
  });
  it('of a row that nobody has checked puts nobody anywhere', () =>
    expect(at(wish('NOR', 'refuses'), { verified: false })).toEqual([]));
});

describe('a promise', () => {
  it('is made to those it names, to whoever makes it too, or to the parties of its agreement', () => {
    expect(at(promise({ to: ['ISL:Einar Falk'] }))[0]?.towards).toEqual(['ISL']);
    expect(at(promise({ by: ['NOR', 'ISL'] })).map(({ side, towards }) => [side, towards])).toEqual([
      ['NOR', ['ISL']],
      ['ISL', ['NOR']],
    ]);
    expect(at(promise({ agreement: 'Geneva plan' }))[0]?.towards).toEqual(['ISL']);
  });
  it('stands again when it is acted on, and ends when it lapses', () =>
    expect(
      at(
        promise(),
        {},
        { said: '2021-07-01', tells: { state: 'started' } },
        { said: '2022-01-01', tells: { state: 'lapsed', status: 'lapsed' } },
      ).map(({ mark, day, until }) => [mark, day, until]),
    ).toEqual([
      ['promises', '2021-05-12', '2022-01-01'],
      ['acts', '2021-07-01', '2022-01-01'],
    ]));
  it('that its own side takes back is a refusal; of a joint one it is not told whose', () => {
    const back = { said: '2022-01-01', tells: { state: 'reversed', status: 'broken' } };
    expect(at(promise(), {}, back).map(({ mark }) => mark)).toEqual(['promises', 'took_back']);
    expect(at(promise({ by: ['NOR', 'ISL'] }), {}, back).every(({ until }) => until === '2022-01-01')).toBe(
      true,
    );
  });
  it('that is told in the words of a threat is pressure', () =>
    expect(at(promise(), { words: 'Norway will impose sanctions' })[0]?.mark).toBe('presses'));
  it('of which nothing but a standstill is told puts nobody anywhere', () =>
    expect(at(promise(), { tells: { state: 'stalled' } })).toEqual([]));
});

describe('a statement', () => {
  const words = 'said that Norway would never accept its sanctions';
  it('counts by its words, where they show an issue and a rung', () => {
    expect(at(speech, { words })).toMatchObject([{ kind: 'statement', issue: 'sanctions', mark: 'refuses' }]);
    expect(at(speech, { words: 'said that the weather would never hold' })).toEqual([]);
    expect(at(speech, { words: 'spoke of sanctions' })).toEqual([]);
    expect(at(speech, { words: `denied that it ${words}` })).toEqual([]);
  });
  it('counts no more where a position was read from the same words', () => {
    const position = saidEntry('p', wish('NOR', 'refuses'), {
      document: 'd',
      words: 'never negotiate',
      at: 10,
    });
    const told = saidEntry('s', speech, { document: 'd', words, at: 0 });
    expect(standingsIn([position, told], around).map(({ kind }) => kind)).toEqual(['position']);
  });
});

it('undated words come first, and of one day the least forthcoming last', () =>
  expect(
    standingsIn(
      [
        saidEntry('a', wish('NOR', 'refuses')),
        saidEntry('b', wish('NOR', 'offers')),
        saidEntry('c', wish('NOR', 'demands'), { said: null }),
      ],
      around,
    ).map(({ mark, dated }) => [mark, dated]),
  ).toEqual([
    ['demands', false],
    ['offers', true],
    ['refuses', true],
  ]));
