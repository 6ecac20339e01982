import { describe, expect, it } from 'vitest';
import { codPages, pageAs } from '../test/cod-pages.js';

const page = codPages();

describe('what words mean in a dossier', () => {
  it('is the overview without words, and its days for a date', async () => {
    expect((await pageAs('overview', page(' '))).overview.filter).toEqual({});
    expect((await pageAs('overview', page('2022'))).overview.filter).toEqual({
      from: '2022-01-01',
      to: '2022-12-31',
    });
    expect((await pageAs('overview', page('2022-05'))).overview.summits).toHaveLength(1);
  });
  it('is an entry by its id, or by the row that it is the fact of', async () => {
    const { meeting } = await pageAs('entry', page('meetings/2020-geneva'));
    expect((await pageAs('entry', page(meeting.entry.id))).meeting).toEqual(meeting);
  });
  it('is an agreement with the encounter at which it was adopted', async () => {
    const found = await pageAs('agreement', page('geneva plan'));
    expect(found.encounter?.first).toBe('2020-06-10');
    expect(found.promises).toHaveLength(3);
  });
  it('is a party with its offices, within the days of a filter', async () => {
    const { party, offices } = await pageAs('party', page('norway', { filter: { from: '2022-01-01' } }));
    expect([party.encounters.length, offices]).toEqual([3, []]);
  });
  it('is a meeting by its place, with what else fits', async () => {
    const { meeting } = await pageAs('entry', page('turku'));
    expect(meeting.entry.first).toBe('2024-09-01');
    expect((await page('oslo')).alsoFits).toHaveLength(1);
  });
  it('is what a view sees', async () => {
    const view = { known: '2020-12-31', seq: null };
    expect((await pageAs('choice', page('turku', { view }))).fit).toBe(false);
    expect((await pageAs('overview', page('', { view, today: '2020-12-31' }))).overview.summits).toHaveLength(
      1,
    );
  });
  it('is a choice where several fit alike, or the nearest where none does', async () => {
    expect((await pageAs('choice', page('solheim falk'))).subjects).toHaveLength(3);
    const { subjects, fit } = await pageAs('choice', page('Ingrid Solhaim'));
    expect([subjects[0]?.title, fit]).toEqual(['Ingrid Solheim', false]);
  });
});
