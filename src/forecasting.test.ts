import { expect, it } from 'vitest';
import { opened, strollingClock } from '../test/ledger-process.js';
import { describeEachStore } from '../test/stores.js';
import { answerOn } from '../test/whaling.js';
import type { Asking } from './asking.js';
import {
  type Answering,
  forecastBy,
  modelForecasts,
  questionInBook,
  takeBackOwn,
  updateModels,
} from './forecasting.js';
import { bookOf, type Ledger, TODAY } from './keep/index.js';
import { Failure } from './record/index.js';

const ASKED = 'Will Norway and Iceland leaders meet before 2021-07-01?';
const seenOn = (today: string): Asking => ({ view: { known: today, seq: null }, seenFrom: '', today });
const answering =
  (probability: number, today: string): Answering =>
  async (question) =>
    answerOn(question, { probability, asOf: today });
const mute: Answering = async () => {
  throw new Failure('bad-question', 'x', 'Nothing is known of that.');
};
const OWN = { probability: 0.12, why: 'they do not speak' };

describeEachStore('a forecast', (desk) => {
  const begun = async () => opened(await desk.open({ now: strollingClock() }));
  const inBook = (ledger: Ledger) => bookOf(ledger.store.db, TODAY);

  it('is written down with what the program says beside it', async () => {
    const ledger = await begun();
    const made = await forecastBy(ledger, ASKED, OWN, seenOn('2021-05-01'), answering(0.3, '2021-05-01'));
    expect(made.silent).toBeNull();
    const [entry, ...others] = await inBook(ledger);
    expect(others).toEqual([]);
    expect(entry?.question).toMatchObject({ event: 'leaders_meet', from: '2021-05-01', to: '2021-06-30' });
    expect(entry?.forecasts.map(({ kind, who, probability }) => [kind, who, probability])).toEqual([
      ['person', 'tester', 0.12],
      ['model', 'dragoman', 0.3],
      ['model', 'base rate', 0.2],
    ]);
  });

  it('has beside it what the program said of the day once', async () => {
    const ledger = await begun();
    for (const probability of [0.1, 0.2])
      await forecastBy(
        ledger,
        ASKED,
        { ...OWN, probability },
        seenOn('2021-05-01'),
        answering(0.3, '2021-05-01'),
      );
    const told = (await inBook(ledger))[0]?.forecasts.map(({ who }) => who);
    expect(told).toEqual(['tester', 'dragoman', 'base rate', 'tester']);
  });

  it('is brought up to date in the same words, or by the id of its question', async () => {
    const ledger = await begun();
    const first = await forecastBy(ledger, ASKED, OWN, seenOn('2021-05-01'), mute);
    expect(first.silent).toBe('Nothing is known of that.');
    const { id } = first.question;
    const again = await forecastBy(ledger, ASKED, { ...OWN, probability: 0.4 }, seenOn('2021-05-20'), mute);
    expect(again.question.id).toBe(id);
    await forecastBy(ledger, id, { ...OWN, probability: 0.5 }, seenOn('2021-05-21'), mute);
    expect((await inBook(ledger))[0]?.forecasts.map(({ probability }) => probability)).toEqual([
      0.12, 0.4, 0.5,
    ]);
    expect((await questionInBook(ledger, ASKED, seenOn('2021-06-01'))).question.id).toBe(id);
  });

  it('is refused where its question is not there, not understood, or past', async () => {
    const ledger = await begun();
    const today = seenOn('2021-05-01');
    await expect(forecastBy(ledger, 'leaders-meet-0', OWN, today, mute)).rejects.toThrow(
      'is not in the book',
    );
    await expect(forecastBy(ledger, 'Will it rain?', OWN, today, mute)).rejects.toMatchObject({
      code: 'bad-question',
    });
    await expect(questionInBook(ledger, ASKED, today)).rejects.toThrow('is not in the book');
    const { question } = await forecastBy(ledger, ASKED, OWN, today, mute);
    await expect(forecastBy(ledger, question.id, OWN, seenOn('2021-07-01'), mute)).rejects.toThrow(
      'ended on 2021-06-30',
    );
  });

  it('of the program is brought up to the day, once', async () => {
    const ledger = await begun();
    await forecastBy(ledger, ASKED, OWN, seenOn('2021-05-01'), answering(0.3, '2021-05-01'));
    const update = (today: string) => updateModels(ledger, seenOn(today), answering(0.25, today));
    expect(await update('2021-05-08')).toHaveLength(1);
    expect(await update('2021-05-08')).toHaveLength(0);
    expect(await update('2021-07-01')).toHaveLength(0);
    const own = (await inBook(ledger))[0]?.forecasts.filter(({ who }) => who === 'dragoman');
    expect(own?.map(({ day, probability }) => [day, probability])).toEqual([
      ['2021-05-01', 0.3],
      ['2021-05-08', 0.25],
    ]);
  });

  it('is taken back by whoever made it', async () => {
    const ledger = await begun();
    const today = seenOn('2021-05-01');
    const { question } = await forecastBy(ledger, ASKED, OWN, today, answering(0.3, '2021-05-01'));
    expect(await takeBackOwn(ledger, ASKED, today)).toMatchObject({ who: 'tester', probability: 0.12 });
    expect((await inBook(ledger))[0]?.forecasts.map(({ who }) => who)).toEqual(['dragoman', 'base rate']);
    await expect(takeBackOwn(ledger, question.id, today)).rejects.toThrow('No forecast of "tester" stands');
  });
});

it('what the program says is told in its own words, with its base rate', () => {
  const told = modelForecasts(answerOn(undefined, { probability: 0.3, asOf: '2021-05-01' }));
  expect(told).toMatchObject([
    {
      kind: 'model',
      who: 'dragoman',
      day: '2021-05-01',
      probability: 0.3,
      why: 'They met twice in nine years.',
    },
    { kind: 'model', who: 'base rate', probability: 0.2, why: 'meetings of the two sides: 2 in 9 years' },
  ]);
});
