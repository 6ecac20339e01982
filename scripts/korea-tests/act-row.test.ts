import { describe, expect, it } from 'vitest';
import { actRows } from './act-row.mjs';

const row = (date: string, event: string, group = '') => ({
  date,
  event,
  group,
  type: 'Other Provocation',
  source: '',
  note: '',
});
const SINCE = '1992-01-01';

describe('acts against another side', () => {
  it('are done to South Korea unless the label says to whom', () => {
    const rows = actRows(
      [row('1994-12-17', 'U.S. Helicopter Shot Down'), row('2024-06-08', 'Balloon-floating Trash')],
      SINCE,
    );
    expect(rows.map(({ id, parties }: Record<string, string>) => [id, parties])).toEqual([
      ['prk-1994-12-17-shooting-down', 'PRK;USA'],
      ['prk-2024-06-08-balloons-with-rubbish', 'PRK;KOR'],
    ]);
  });
  it('are one for a day and form, with a note where the list has two', () => {
    const rows = actRows(
      [row('2024-09-05', 'Balloon-floating Trash'), row('2024-09-05', 'Balloon-floating Trash')],
      SINCE,
    );
    expect(rows).toMatchObject([{ note: 'The CSIS list has 2 such entries that day.' }]);
  });
  it('are neither tests nor older than the dossier', () =>
    expect(actRows([row('2016-03-24', 'Rocket Engine Test'), row('1968-01-23', 'Seizure')], SINCE)).toEqual(
      [],
    ));
  it('are artillery fire where a ruling says so', () =>
    expect(
      actRows([row('2024-01-05', 'Artillery Fire', 'act'), row('2024-03-08', 'Artillery Fire')], SINCE),
    ).toMatchObject([{ id: 'prk-2024-01-05-artillery-fire', direction: 'apart' }]));
  it('stop at a label that nobody knows', () =>
    expect(() => actRows([row('2027-01-01', 'Sea Serpent')], SINCE)).toThrow(
      'new label: Sea Serpent (2027-01-01)',
    ));
});
