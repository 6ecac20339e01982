import { expect, it } from 'vitest';
import { codYears } from '../test/cod-years.js';
import { describeEachStore } from '../test/stores.js';
import { answered, askPage, questionAsked } from './asking.js';
import { noteForecasts, TODAY } from './keep/index.js';

const then = (known: string) => ({
  view: { known, seq: null },
  seenFrom: `as known on ${known}`,
  today: known,
});
/** Long after all that the dossier tells. */
const now = (): string => '2026-01-01T12:00:00.000Z';
const QUESTION = 'Will Norwegian and Icelandic officials meet before 2025?';

describeEachStore('a dossier is asked', (desk) => {
  it('by a sentence, as of a day, and tells what happened apart from the answer', async () => {
    const ledger = await codYears(await desk.open({ now }));
    const page = await askPage(ledger, QUESTION, then('2022-01-01'));
    expect(page.answer.question).toMatchObject({ event: 'officials_meet', parties: ['ISL', 'NOR'] });
    expect(page.answer.says).toContain('their officials met 2 times');
    expect(page.since?.resolution).toMatchObject({ outcome: 'yes' });
    expect(page.since?.entries.length).toBe(1);
    expect(page.answer.probability).toBeLessThan(0.99);
  });
  it('knows nothing later than that day', async () => {
    const ledger = await codYears(await desk.open({ now }));
    const early = await askPage(ledger, QUESTION, then('2019-06-01'));
    expect(early.answer.says).toContain('has not followed Iceland and Norway for a year');
  });
  it('by a question that was read before', async () => {
    const ledger = await codYears(await desk.open({ now }));
    const asking = then('2022-01-01');
    const question = await questionAsked(ledger, QUESTION, asking);
    expect(await answered(ledger, question, asking)).toEqual(
      (await askPage(ledger, QUESTION, asking)).answer,
    );
  });
  it('by the id of a question that the book keeps, as long as its window lasts', async () => {
    const ledger = await codYears(await desk.open({ now }));
    const asking = then('2022-01-01');
    const question = await questionAsked(ledger, QUESTION, asking);
    const own = {
      kind: 'person',
      who: 'ada',
      day: '2022-01-01',
      probability: 0.3,
      why: 'they write letters',
    } as const;
    await noteForecasts(ledger, question, [own]);
    const later = then('2022-02-01');
    expect((await askPage(ledger, question.id, later)).answer.question).toEqual(question);
    await expect(askPage(ledger, question.id, then('2025-02-01'))).rejects.toThrow('ended on 2024-12-31');
    await expect(askPage(ledger, 'officials-meet-0', later)).rejects.toMatchObject({ code: 'bad-question' });
  });
  it('tells nothing of what happened where the day is today', async () => {
    const ledger = await codYears(await desk.open({ now }));
    const today = ledger.now().slice(0, 10);
    const { since } = await askPage(ledger, 'Will Norway and Iceland meet within a year?', {
      view: TODAY,
      seenFrom: '',
      today,
    });
    expect(since).toBeNull();
  });
});
