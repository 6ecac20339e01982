import { describe, expect, it } from 'vitest';
import { inBook, kept } from '../../../test/forecast-book.js';
import { bookLine } from '../../forecast/book/index.js';
import { isDatedBack, stretchOf } from './stretch.js';

const today = '2022-05-20';
const stretch = (entry: Parameters<typeof bookLine>[0], on = today) => stretchOf(bookLine(entry, on), on);
const said = [kept({ day: '2022-05-01', probability: 0.03 }), kept({ day: '2022-05-15', probability: 0.07 })];

describe('the stretch of a picture', () => {
  it('ends with the event, the window or today', () => {
    expect(stretch(inBook(said))).toMatchObject({ from: '2022-05-01', to: today });
    expect(stretch(inBook(said), '2023-01-01')?.to).toBe('2022-05-31');
    expect(stretch(inBook(said, { outcome: 'yes', day: '2022-05-10' }))?.to).toBe('2022-05-10');
  });

  it('leaves out what came after its end', () => {
    const decided = stretch(inBook(said, { outcome: 'yes', day: '2022-05-10' }));
    expect(decided?.tracks.map(({ stands }) => stands.length)).toEqual([1]);
    const late = kept({ day: '2022-05-01', recorded: '2022-06-01', who: 'berta' });
    expect(stretch(inBook([...said, late], { outcome: 'no', day: '2022-05-31' }))?.tracks).toHaveLength(1);
    expect(stretch(inBook([late], { outcome: 'no', day: '2022-05-31' }))).toBeNull();
    expect(stretch(inBook([]))).toBeNull();
  });

  it.each([
    [0.02, 0.05],
    [0.05, 0.05],
    [0.07, 0.1],
    [0.3, 0.5],
    [0.9, 1],
  ])('with %d goes up to %d', (probability, top) =>
    expect(stretch(inBook([kept({ probability })]))?.top).toBe(top),
  );
});

it('a person’s forecast that was written down after its day is dated back, a model’s is not', () => {
  const late = { day: '2022-05-01', recorded: '2022-06-01' };
  const given = [kept(late), kept({ ...late, kind: 'model' }), kept({ ...late, recorded: '2022-05-01' })];
  expect(given.map(isDatedBack)).toEqual([true, false, false]);
});
