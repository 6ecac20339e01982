import { describe, expect, it } from 'vitest';
import { type Cells, rowProblems } from './shipped-row.js';

const GOOD = {
  id: 'no-2021-05-12-reykjavik',
  title: 'Envoys meet in Reykjavik',
  summary: 'Envoys of Norway and Iceland met in Reykjavik.',
  source: 'https://harbour.example/1 digest:576040',
  published: '2021-05-13',
  verified: 'yes',
  licence: 'facts, own words',
  parties: 'NOR;ISL:Envoy;IGO:Fisheries Council',
  when: '2021-05-12/2021-05-13',
};
const FACTS = new Set(['encounters/talks']);
const problems = (change: Partial<Record<string, string>>): string[] => {
  const cells: Cells = new Map(
    Object.entries({ ...GOOD, ...change }).flatMap(([column, value]) => (value ? [[column, value]] : [])),
  );
  return rowProblems(cells, '2022-01-05', FACTS);
};

describe('a row that ships', () => {
  it('has nothing wrong with it', () => expect(problems({ fact: 'encounters/talks' })).toEqual([]));
  it.each([
    [{ id: '' }, '"id" is empty; fill it.'],
    [{ source: '' }, '"source" is empty; fill it.'],
    [{ published: '' }, '"published" is empty; fill it.'],
    [{ licence: '' }, '"licence" is empty; fill it.'],
    [{ id: 'Talks 1' }, '"id" is "Talks 1"; write small letters, digits and hyphens, such as us-2018-06-12.'],
    [{ title: 'x'.repeat(81) }, '"title" has 81 characters; write at most 80.'],
    [
      { source: 'https://harbour.example/1 Reuters' },
      '"source" holds "Reuters"; write addresses (https://…) or digest:NUMBER, parted by spaces.',
    ],
    [
      { source: 'ftp://harbour.example' },
      '"source" holds "ftp://harbour.example"; write addresses (https://…) or digest:NUMBER, parted by spaces.',
    ],
    [
      { fact: 'encounters/walks' },
      '"fact" is "encounters/walks"; no table has such a row (write TABLE/ID, such as encounters/us-2018-06-12).',
    ],
    [{ parties: 'NOR;ICE' }, '"parties" holds "ICE"; no state has the code ICE (ISO 3166-1 alpha-3).'],
    [{ since: '2021-02-30' }, '"since" is "2021-02-30"; a date is EDTF, such as 2018-06-12 or 2018-06.'],
    [
      { published: '2022-01-06' },
      '"published" is "2022-01-06", after the tables were compiled (2022-01-05); mend one of the two.',
    ],
    [
      { published: '2021-05-11' },
      '"published" is "2021-05-11", before the fact ("when" is "2021-05-12/2021-05-13").',
    ],
  ])('is refused with %j', (change, problem) => expect(problems(change)).toEqual([problem]));
  it('may be known before it happens where it is only planned', () =>
    expect(problems({ published: '2021-04-01', status: 'planned' })).toEqual([]));
  it('may be known a day before that which another table gives it', () =>
    expect(problems({ published: '2021-05-12', day_local: '2021-05-13', day_utc: '2021-05-13' })).toEqual(
      [],
    ));
  it('is not held against what is no date', () => expect(problems({ when: 'in spring' })).toEqual([]));
});
