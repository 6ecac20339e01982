import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableRow } from '../../../test/table-row.js';
import { type Told, told } from '../../../test/told-members.js';
import type { Commitment, Encounter } from '../../record/index.js';
import { agrees } from './agrees.js';
import { type Fold, fold, type Voice } from './fold.js';

/** What a document, known from a day on, tells of an encounter. */
const voice = (document: string, known: string, slots: Partial<Encounter>, more: Told = {}): Voice =>
  told('encounter', document, known, slots, more);

const last = (voices: readonly Voice[]): Fold['slots'] | undefined => fold(voices).at(-1)?.slots;
const whenOf = (...voices: Voice[]): unknown => (last(voices) as Encounter | undefined)?.when;
const statusOf = (...voices: Voice[]): unknown => (last(voices) as Encounter | undefined)?.status;

describe('fold', () => {
  it('tells nothing where all was rejected', () => {
    expect(fold([])).toEqual([]);
    expect(fold([voice('a', '2018-06-12', {}, { review: 'rejected' })])).toEqual([]);
  });

  it('begins on the day of the first report and changes only with what is told', () => {
    const folds = fold([
      voice('a', '2018-06-10', { status: 'planned', when: '2018-06-12' }),
      voice('b', '2018-06-11', { status: 'planned', when: '2018-06' }),
      voice('c', '2018-06-13', { when: '2018-06-12', where: 'Singapore' }),
    ]);
    expect(folds.map(({ knownFrom }) => knownFrom)).toEqual(['2018-06-10', '2018-06-13']);
    expect(folds[1]?.slots).toMatchObject({ status: 'held', when: '2018-06-12', where: 'Singapore' });
    expect(folds[1]).toMatchObject({ first: '2018-06-12', last: '2018-06-12', contradictions: [] });
  });

  it('counts sources, not documents: copies and one outlet are one voice', () => {
    const wrong = { when: '2018-06-11' };
    const right = { when: '2018-06-12' };
    expect(
      whenOf(
        voice('a', '2018-06-13', wrong, { outlet: 'one.example' }),
        voice('b', '2018-06-13', wrong, { outlet: 'one.example' }),
        voice('c', '2018-06-13', wrong, { outlet: 'two.example', copyOf: 'a' }),
        voice('d', '2018-06-14', right, { outlet: 'three.example' }),
        voice('e', '2018-06-14', right),
      ),
    ).toBe('2018-06-12');
  });

  it('weighs outlets', () => {
    const voices = [
      voice('a', '2018-06-13', { when: '2018-06-11' }, { outlet: 'state.example' }),
      voice('b', '2018-06-14', { when: '2018-06-12' }, { outlet: 'free.example' }),
    ];
    const weightOf = (outlet: string | null): number => (outlet === 'state.example' ? 0.5 : 1);
    expect(last(voices)).toMatchObject({ when: '2018-06-11' });
    expect(fold(voices, weightOf).at(-1)?.slots).toMatchObject({ when: '2018-06-12' });
  });

  it('weighs a row as the outlets that it rests on, and one that nobody has checked as nothing', () => {
    const [early, late] = [{ when: '2018-06-11' }, { when: '2018-06-12' }];
    const row = tableRow('talks', 'one');
    const outlets = ['one.example', 'two.example'];
    const report = voice('a', '2018-06-12', early, { outlet: 'three.example' });
    const rest = { outlet: 'one.example', outlets };
    expect(whenOf(report, voice('b', '2018-06-13', late, { ...rest, row }))).toBe('2018-06-12');
    const hollow = voice('b', '2018-06-01', late, { ...rest, row: { ...row, verified: false } });
    expect(whenOf(report, hollow)).toBe('2018-06-11');
    expect(whenOf(hollow)).toBe('2018-06-12');
    expect(statusOf(report, { ...hollow, item: { ...hollow.item, status: 'cancelled' } as Encounter })).toBe(
      'held',
    );
  });

  it('gathers what reports name, and takes slots from those that have them', () => {
    const [first, second] = [['First Text'], ['Second Text']];
    expect(
      last([
        voice('a', '2018-06-12', {}),
        voice('b', '2018-06-13', { agreements: second }),
        voice('c', '2018-06-14', { agreements: first }),
      ]),
    ).toMatchObject({ agreements: ['First Text', 'Second Text'] });
    expect(last([voice('a', '2018-06-12', {})])).not.toHaveProperty('agreements');
  });

  it('tells of a promise what was last known to have become of it, without a dispute', () => {
    const promise = (document: string, known: string, slots: Partial<Commitment>) =>
      told('commitment', document, known, slots);
    const folds = fold([
      promise('a', '2018-06-12', { agreement: 'First Text' }),
      promise('b', '2018-08-01', { state: 'started' }),
      promise('c', '2019-03-01', { state: 'stalled', status: 'broken' }),
      promise('d', '2020-03-01', {}),
    ]);
    expect(folds.map(({ slots }) => ('state' in slots ? slots.state : null))).toEqual([
      null,
      'started',
      'stalled',
    ]);
    expect(folds.at(-1)).toMatchObject({
      slots: { agreement: 'First Text', state: 'stalled', status: 'broken' },
      contradictions: [],
    });
  });

  it('lets a coarse date count for the fine one that it holds', () => {
    expect(
      whenOf(
        voice('a', '2018-07-01', { when: '2018' }),
        voice('b', '2018-07-01', { when: '2018-06' }),
        voice('c', '2018-07-01', { when: '2018-06-12' }),
        voice('d', '2018-07-01', { when: '2016-06-12' }),
        voice('e', '2018-07-01', { when: '2016-06-12' }),
      ),
    ).toBe('2018-06-12');
  });

  it('takes the days of talks where some tell one day and some the other', () => {
    const folds = fold([
      voice('a', '2019-03-01', { when: '2019-02-27' }),
      voice('b', '2019-03-01', { when: '2019-02-28' }),
      voice('c', '2019-03-02', { when: '2019-02-27/2019-02-28' }),
    ]);
    expect(folds.at(-1)).toMatchObject({ first: '2019-02-27', last: '2019-02-28', contradictions: [] });
  });

  it('keeps dates and outcomes that cannot both be true side by side, the winner first', () => {
    const folds = fold([
      voice('a', '2018-06-13', { when: '2018-06-12', outcome: 'agreement' }),
      voice('b', '2018-06-13', { when: '2018-06-12', outcome: 'agreement' }),
      voice('c', '2018-06-14', { when: '2016-06-12', outcome: 'none', level: 'leaders' }),
      voice('d', '2018-06-14', { when: '2018', level: 'officials' }),
    ]);
    expect(folds.at(-1)?.contradictions).toEqual([
      { slot: 'when', values: ['2018-06-12', '2016-06-12'] },
      { slot: 'outcome', values: ['agreement', 'none'] },
    ]);
  });

  it('hears a person before any number of reports, and a correction before an acceptance', () => {
    const many = ['a', 'b', 'c'].map((id) => voice(id, '2018-06-13', { when: '2018-06-11' }));
    const accepted = voice('d', '2018-06-14', { when: '2018-06-12' }, { review: 'accepted' });
    const mended = voice('e', '2018-06-15', { when: '2018-06-13' }, { corrected: ['when'] });
    expect(whenOf(...many, accepted)).toBe('2018-06-12');
    expect(whenOf(...many, accepted, mended)).toBe('2018-06-13');
  });

  it('names the people of a side once somebody does', () => {
    const folds = fold([
      voice('a', '2018-06-13', { parties: ['USA', 'PRK'] }),
      voice('b', '2018-06-14', { parties: ['USA:Donald Trump', 'PRK:Kim Jong Un'] }),
      voice('c', '2018-06-15', { parties: ['PRK', 'USA:Donald Trump'] }),
    ]);
    expect(folds.map(({ slots }) => (slots as Encounter).parties)).toEqual([
      ['PRK', 'USA'],
      ['PRK:Kim Jong Un', 'USA:Donald Trump'],
    ]);
  });

  it('has an encounter planned, called off, and then held after all, as days go by', () => {
    const day = { when: '2018-06-12' };
    const folds = fold([
      voice('a', '2018-05-10', { ...day, status: 'planned' }),
      voice('b', '2018-05-24', { ...day, status: 'cancelled' }),
      voice('c', '2018-06-12', { ...day, status: 'held' }),
      voice('d', '2018-07-01', { ...day, status: 'planned' }),
    ]);
    expect(folds.map(({ slots }) => (slots as Encounter).status)).toEqual(['planned', 'cancelled', 'held']);
  });

  it('does not take for held what is said to be held before its day, once something later is said', () => {
    const day = { when: '2018-06-12' };
    expect(
      statusOf(voice('a', '2018-05-10', day), voice('b', '2018-05-24', { ...day, status: 'cancelled' })),
    ).toBe('cancelled');
  });
});

const some = fc.constantFrom.bind(fc) as <T>(...values: readonly T[]) => fc.Arbitrary<T>;
const anyVoice = fc
  .record({
    id: fc.integer({ min: 1, max: 40 }),
    known: some('2018-06-01', '2018-06-12', '2018-06-13', '2019-03-01'),
    parties: some(
      ['PRK', 'USA'],
      ['PRK:Kim Jong Un', 'USA'],
      ['PRK:Kim Jong Un', 'USA:Donald Trump'],
      ['KOR', 'USA'],
    ),
    status: some('held', 'planned', 'cancelled'),
    when: some(
      null,
      '2018',
      '2018-06',
      '2018-06-12',
      '2018-06-13',
      '2018-06-12/2018-06-13',
      '2018-22',
      '2016-06',
      '../2019',
    ),
    where: some(null, 'Singapore', 'Sentosa', 'Hanoi', 'Vietnam', 'Southeast Asia'),
    outcome: some('agreement', 'none', 'unstated'),
    outlet: some(null, 'one.example', 'two.example'),
    copyOf: some(null, '1', '2'),
    review: some(null, null, null, 'accepted', 'rejected'),
    corrected: some([], [], ['when']),
    agreements: some(undefined, undefined, [], ['First Text'], ['First Text', 'Second Text']),
    row: some(undefined, undefined, { verified: true }, { verified: false }),
  })
  .map(({ id, known, outlet, copyOf, review, corrected, agreements, row, ...slots }) =>
    voice(String(id), known, { ...slots, ...(agreements && { agreements }) } as Partial<Encounter>, {
      ...(row && { row: tableRow('talks', String(id), row), outlets: ['one.example', 'three.example'] }),
      ...(outlet && { outlet }),
      ...(copyOf && copyOf !== String(id) && { copyOf }),
      review: review as Voice['review'],
      corrected,
    }),
  );
const anyVoices = fc.uniqueArray(anyVoice, { maxLength: 14, selector: ({ item }) => item.id });

describe('fold, whatever the members', () => {
  it('does not depend on their order', () =>
    fc.assert(
      fc.property(
        anyVoices.chain((voices) =>
          fc.tuple(fc.constant(voices), fc.shuffledSubarray(voices, { minLength: voices.length })),
        ),
        ([voices, shuffled]) => {
          expect(fold(shuffled)).toEqual(fold(voices));
        },
      ),
      { numRuns: 200 },
    ));

  it('tells of a day what the members known by then tell', () =>
    fc.assert(
      fc.property(anyVoices, some('2018-06-01', '2018-06-12', '2018-12-31'), (voices, day) => {
        const then = fold(voices).filter(({ knownFrom }) => knownFrom <= day);
        expect(fold(voices.filter(({ document }) => document.known <= day))).toEqual(then);
      }),
      { numRuns: 200 },
    ));

  it('is not changed by a member that agrees', () => {
    let agreed = 0;
    fc.assert(
      fc.property(anyVoices, anyVoice, (voices, added) => {
        // An original is in the ledger before its copies.
        fc.pre(
          voices.every(
            ({ item, document }) => item.id !== added.item.id && document.copyOf !== added.document.id,
          ),
        );
        const folds = fold(voices);
        if (!agrees(added, folds)) return;
        agreed += 1;
        expect(fold([...voices, added])).toEqual(folds);
      }),
      { numRuns: 1000 },
    );
    expect(agreed).toBeGreaterThan(30);
  });
});
