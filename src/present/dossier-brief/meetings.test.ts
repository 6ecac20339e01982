import { describe, expect, it } from 'vitest';
import { bareMaterial, briefMaterial } from '../../../test/brief-material.js';
import { meetingsDraft } from './meetings.js';

const material = briefMaterial();
const { rows } = meetingsDraft(material);
const bergen = rows.find(({ entries }) => entries[0] === 'bergen');

describe('the weightiest meetings', () => {
  it('bear both numbers as they were weighed', () => {
    const weighed = material.meetings.find(({ entry }) => entry === 'bergen');
    expect(bergen?.numbers).toEqual({
      asReported: weighed?.asReported.score,
      turnedOut: weighed?.turnedOut[1].score,
    });
  });
  it('name the weightiest reason of each with its documents', () => {
    expect(bergen?.says).toContain(' → ');
    expect(bergen?.cites.length).toBeGreaterThan(1);
  });
  it('are told in the order of days, those of which nothing is known last', () => {
    const { inOrder } = meetingsDraft(material);
    const labels = [...rows].sort(inOrder).map(({ label }) => label);
    expect(labels[0]).toBe('10 May 2021');
    expect(labels.at(-1)).toBe('Unknown both ways');
  });
  it('are none where none was held', () => expect(meetingsDraft(bareMaterial()).rows).toEqual([]));
});
