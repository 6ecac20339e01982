import { describe, expect, it } from 'vitest';
import { sampleEntry } from '../../../test/sample-export.js';
import { toldEntry } from '../../../test/told-entries.js';
import { timelineMark } from './timeline-mark.js';

describe('the mark of an entry', () => {
  it('tells what it is called, when it was, and how well it stands', () => {
    const entry = sampleEntry('e-talks');
    const mark = timelineMark(entry);
    expect(mark).toMatchObject({
      id: 'e-talks',
      kind: 'encounter',
      title: 'Norway and Iceland: met, Reykjavik',
      first: entry.first,
      last: entry.last,
      parties: ['NOR', 'ISL'],
      status: 'held',
      where: 'Reykjavik',
      reports: entry.reports.length,
      sources: entry.sources,
    });
    expect(mark).not.toHaveProperty('due');
    expect(mark).not.toHaveProperty('table');
  });
  it('names both sides of a promise, and when it is due', () => {
    const promise = toldEntry('e-1', {
      kind: 'commitment',
      by: ['NOR'],
      to: ['ISL', 'NOR'],
      issue: 'energy',
      deadline: '2024-06',
      quantity: false,
      verification: false,
      conditional: false,
      status: 'pledged',
    });
    expect(timelineMark(promise)).toMatchObject({
      parties: ['NOR', 'ISL'],
      issue: 'energy',
      due: '2024-06',
      date: null,
      first: '2024-01-01',
    });
  });
  it('names the table of a row, and says that nobody has checked it', () => {
    const slots = {
      kind: 'capability',
      actor: 'ISL',
      change: 'test',
      system: 'missile',
      when: '2020-21',
    } as const;
    const mark = timelineMark(toldEntry('e-2', slots, { verified: false, said: '2020-06-01' }));
    expect(mark).toMatchObject({
      table: 'facts',
      sources: 0,
      known: '2020-06-01',
      date: '2020-21',
      change: 'test',
    });
  });
  it('has a title of 120 characters at most', () => {
    const entry = toldEntry('e-3', {
      kind: 'encounter',
      parties: ['Ann', 'Bo', 'Cy', 'Di', 'Eve', 'Flo'].map((name) => `NOR:${name} of the Long Fjord`),
      when: null,
    });
    const { title } = timelineMark(entry);
    expect(title.length).toBeLessThanOrEqual(120);
    expect(title).toMatch(/…$/);
  });
});
