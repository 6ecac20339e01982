import { describe, expect, it } from 'vitest';
import { bareMaterial, briefMaterial } from '../../../test/brief-material.js';
import { SHIPS } from '../../../test/cod-meeting.js';
import { promiseRecord } from '../../weigh/index.js';
import { promisesDraft } from './promises.js';

const { rows } = promisesDraft(briefMaterial());

describe('promises in the brief', () => {
  it('are counted by what became of them', () => expect(rows[0]?.says).toMatch(/^2 promises: 1 fulfilled.*/));
  it('are told side by side as far as is told', () =>
    expect(rows[1]?.says).toMatch(/Norway \d+ % \(told of 1 of 1\)/));
  it('name one that was kept with the words that tell it', () => {
    const kept = rows.find(({ label }) => label === 'Fulfilled, 1 September 2021');
    expect(kept?.says).toMatch(/^Norway, missiles: Norway will withdraw 12 ships/);
    expect(kept?.cites.length).toBeGreaterThan(1);
  });
  it('name what is overdue', () => {
    const before = promiseRecord([SHIPS], '2021-07-01');
    const labels = promisesDraft(briefMaterial({ promises: before })).rows.map(({ label }) => label);
    expect(labels).toContain('Overdue since 1 June 2021');
  });
  it('are none where none was made', () => expect(promisesDraft(bareMaterial()).rows).toEqual([]));
});
