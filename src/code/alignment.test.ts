import { describe, expect, it } from 'vitest';
import { read } from '../../test/coded.js';

describe('alignments', () => {
  it.each([
    ['Turkey strengthened ties with Qatar in 2017.', ['TUR', 'QAT'], 'closer', '2017'],
    ['China’s growing military support for Myanmar has alarmed India.', ['CHN', 'MMR'], 'closer', null],
    ['Morocco severed relations with Iran.', ['MAR', 'IRN'], 'apart', null],
    ['Iraq invaded Kuwait in August 1990.', ['IRQ', 'KWT'], 'apart', '1990-08'],
  ])('%s', (text, parties, direction, when) =>
    expect(read('alignment', text)[0]).toMatchObject({ parties, direction, when }),
  );

  it('is one for each pair', () =>
    expect(
      read('alignment', 'Turkey strengthened relations with Qatar and Oman.').map(({ parties }) => parties),
    ).toEqual([
      ['TUR', 'QAT'],
      ['TUR', 'OMN'],
    ]));

  it.each(['Turkey intends to strengthen ties with Qatar.', 'Turkey did not sever ties with Qatar.'])(
    'has not moved: %s',
    (text) => expect(read('alignment', text)).toEqual([]),
  );

  it('needs two sides', () =>
    expect(read('alignment', 'Ties grew closer, an alliance of nobody.')).toEqual([]));
});
