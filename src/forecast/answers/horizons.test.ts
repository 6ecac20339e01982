import { expect, it } from 'vitest';
import { meeting } from '../../../test/told-entries.js';
import { readQuestion } from '../questions/index.js';
import { answerTo } from './answer.js';
import { horizonsOf } from './horizons.js';

const AS_OF = '2020-01-01';
const summit = meeting('summit', ['USA:Donald Trump', 'PRK:Kim Jong Un'], '2018-06-12', { level: 'leaders' });
const known = { asOf: AS_OF, entries: [summit], parties: ['USA', 'PRK'], knownUntil: AS_OF };
const aids = { anyRates: [], main: () => null, signals: () => null };
const asked = (by: string) => readQuestion(`USA and PRK leaders meet before ${by}`, AS_OF);

it('each horizon is the answer to the same question by that day', () => {
  const horizons = horizonsOf(asked('2020-02-10'), known, aids);
  expect(horizons.map(({ months, to }) => [months, to])).toEqual([
    [1, '2020-02-01'],
    [3, '2020-04-01'],
    [6, '2020-07-01'],
    [12, '2021-01-01'],
  ]);
  const { probability, interval } = answerTo(asked('2020-04-02'), known, aids);
  expect(horizons[1]).toMatchObject({ probability, interval });
});
