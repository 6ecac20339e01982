import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { alignmentsVerb } from '../src/cli/alignments.js';
import { askVerb } from '../src/cli/ask.js';
import { briefVerb } from '../src/cli/brief.js';
import { explainVerb } from '../src/cli/explain.js';
import { forecastVerb } from '../src/cli/forecast.js';
import { gapsVerb } from '../src/cli/gaps.js';
import { pausesVerb } from '../src/cli/pauses.js';
import { precedentsVerb } from '../src/cli/precedents.js';
import { questionsVerb } from '../src/cli/questions.js';
import { scoresVerb } from '../src/cli/scores.js';
import { showVerb } from '../src/cli/show.js';
import { tempoVerb } from '../src/cli/tempo.js';
import { type Served, served } from '../src/serve/reply.js';
import type { DossierResource } from '../src/serve/resource.js';
import { alignments } from '../src/serve/resources/alignments.js';
import { ask } from '../src/serve/resources/ask.js';
import { brief } from '../src/serve/resources/brief.js';
import { explain } from '../src/serve/resources/explain.js';
import { makeForecast, takeBackForecast } from '../src/serve/resources/forecasts.js';
import { gaps } from '../src/serve/resources/gaps.js';
import { pauses } from '../src/serve/resources/pauses.js';
import { precedents } from '../src/serve/resources/precedents.js';
import { question } from '../src/serve/resources/question.js';
import { questions, updateQuestions } from '../src/serve/resources/questions.js';
import { resolveQuestion, resolveQuestions } from '../src/serve/resources/resolution.js';
import { scores } from '../src/serve/resources/scores.js';
import { show } from '../src/serve/resources/show.js';
import { tempo } from '../src/serve/resources/tempo.js';
import { ledgerDesk } from './ledger-desk.js';

const { ledger: opened, run } = ledgerDesk();

/** What is asked of a resource, as it comes in. */
interface Call {
  readonly params?: object;
  readonly query?: object;
  readonly body?: object;
}

async function answerTo(resource: DossierResource, { params, query, body }: Call = {}): Promise<Served> {
  const ledger = await opened();
  try {
    const asked = {
      ledger,
      origin: 'http://127.0.0.1:4100',
      params: { dossier: 'cod-banks', ...resource.params.parse({ dossier: 'cod-banks', ...params }) },
      query: resource.query.parse(query ?? {}),
      body: resource.body?.parse(body),
    };
    return served(await resource.respond(asked), resource.status);
  } finally {
    await ledger.store.close();
  }
}

/** The data that a resource answers with, which must be all that its schema says, and no more. */
async function dataOf<T>(resource: DossierResource, call: Call = {}): Promise<T> {
  const { body, status } = await answerTo(resource, call);
  const data = JSON.parse(String(body));
  expect(resource.answer?.parse(data)).toEqual(data);
  expect(status).toBe(resource.status);
  return data;
}

const THEN = '2021-12-31';
const QUESTION = 'Will Norwegian and Icelandic officials meet before 2022-06-01?';

const MEASURES: readonly [string, DossierResource, object, Command, string[]][] = [
  ['show', show, {}, showVerb(), []],
  ['show', show, { q: 'reykjavik' }, showVerb(), ['reykjavik']],
  ['show', show, { q: 'NOR', kind: 'encounter' }, showVerb(), ['NOR', '--kind', 'encounter']],
  ['show', show, { from: '2021', to: '2021-05' }, showVerb(), ['--from', '2021', '--to', '2021-05']],
  ['show', show, { q: 'zzz' }, showVerb(), ['zzz']],
  ['explain', explain, { q: 'reykjavik' }, explainVerb(), ['reykjavik', '--dossier', 'cod-banks']],
  ['explain', explain, { q: 'rekjavik' }, explainVerb(), ['rekjavik', '--dossier', 'cod-banks']],
  ['gaps', gaps, {}, gapsVerb(), []],
  ['gaps', gaps, { between: ['ISL', 'GBR'] }, gapsVerb(), ['--between', 'ISL', 'GBR']],
  ['gaps', gaps, { issue: 'sanctions' }, gapsVerb(), ['--issue', 'sanctions']],
  ['pauses', pauses, {}, pausesVerb(), []],
  ['pauses', pauses, { party: ['NOR', 'ISL'] }, pausesVerb(), ['--party', 'NOR', 'ISL']],
  ['tempo', tempo, {}, tempoVerb(), []],
  ['tempo', tempo, { party: 'ISL', window: '90' }, tempoVerb(), ['--party', 'ISL', '--window', '90']],
  ['alignments', alignments, {}, alignmentsVerb(), []],
  ['alignments', alignments, { year: '2021' }, alignmentsVerb(), ['--year', '2021']],
  ['precedents', precedents, {}, precedentsVerb(), []],
  ['precedents', precedents, { about: 'ISL' }, precedentsVerb(), ['--about', 'ISL']],
  ['brief', brief, {}, briefVerb(), ['--dossier', 'cod-banks']],
  [
    'brief',
    brief,
    { pages: '1', since: '2021-05-14' },
    briefVerb(),
    ['--dossier', 'cod-banks', '--pages', '1', '--since', '2021-05-14'],
  ],
  ['brief', brief, { full: 'true' }, briefVerb(), ['--dossier', 'cod-banks', '--full']],
  ['ask', ask, { question: QUESTION }, askVerb(), [QUESTION, '--dossier', 'cod-banks']],
  ['scores', scores, {}, scoresVerb(), []],
];

describe('a resource answers what its verb prints', () => {
  it.each(MEASURES)('%s %#', async (_, resource, query, verb, args) => {
    const data = await dataOf(resource, { query: { ...query, asOf: THEN } });
    const { stdout } = await run(verb, ...args, '--as-of', THEN, '--json');
    expect(data).toEqual(JSON.parse(stdout));
  });

  it.each([
    [brief, { form: 'html' }, briefVerb(), ['--dossier', 'cod-banks', '--html'], 'text/html'],
    [brief, { form: 'markdown' }, briefVerb(), ['--dossier', 'cod-banks', '--markdown'], 'text/markdown'],
    [
      ask,
      { question: QUESTION, form: 'html' },
      askVerb(),
      [QUESTION, '--dossier', 'cod-banks', '--html'],
      'text/html',
    ],
    [
      ask,
      { question: QUESTION, form: 'svg' },
      askVerb(),
      [QUESTION, '--dossier', 'cod-banks', '--svg'],
      'image/svg+xml',
    ],
    [scores, { form: 'html' }, scoresVerb(), ['--html'], 'text/html'],
    [scores, { form: 'svg' }, scoresVerb(), ['--svg'], 'image/svg+xml'],
  ])('as a page or picture %#', async (resource, query, verb, args, type) => {
    const { headers, body } = await answerTo(resource, { query: { ...query, asOf: THEN } });
    expect(headers['content-type']).toBe(`${type}; charset=utf-8`);
    const policy = headers['content-security-policy'] ?? '';
    expect(policy.includes("style-src 'sha256-")).toBe(type !== 'text/markdown');
    expect(body).toBe((await run(verb, ...args, '--as-of', THEN)).stdout);
    expect(body, 'a style that no policy can name').not.toMatch(/<[^>]* style=/);
  });
});

interface Line {
  readonly entry: { readonly question: { readonly id: string } };
}

describe('the book is written', () => {
  const forecast = (probability: number, asked: string = QUESTION) =>
    dataOf<{ question: { id: string }; forecasts: { who: string; probability: number }[] }>(makeForecast, {
      body: { question: asked, probability, why: 'they do not speak', asOf: THEN },
    });

  it('with a forecast, by its sentence or its id, which the verbs then show', async () => {
    const made = await forecast(0.12);
    expect(made.forecasts[0]).toMatchObject({ who: 'anna', probability: 0.12 });
    const { id } = made.question;
    await forecast(0.2, id);
    const line = await dataOf(question, { params: { question: id }, query: { asOf: '2022-01-05' } });
    expect(line).toMatchObject({
      state: 'open',
      entry: { forecasts: { length: made.forecasts.length + 1 } },
    });
    expect(line).toEqual(
      JSON.parse((await run(forecastVerb(), id, '--as-of', '2022-01-05', '--json')).stdout),
    );
    const page = await dataOf(questions, { query: { asOf: '2022-01-05' } });
    const listed = await run(questionsVerb(), '--as-of', '2022-01-05', '--json');
    expect(page).toEqual({ rows: [JSON.parse(listed.stdout)], next: null });
  });

  it('and read page by page', async () => {
    await forecast(0.1);
    await forecast(0.1, 'Will Norwegian and Icelandic officials meet before 2023-06-01?');
    const first = await dataOf<{ rows: Line[]; next: string }>(questions, { query: { limit: '1' } });
    await forecast(0.1, 'Will Norwegian and Icelandic officials meet before 2024-06-01?');
    const second = await dataOf<{ rows: Line[] }>(questions, { query: { limit: '1', after: first.next } });
    expect(second).toMatchObject({ rows: { length: 1 }, next: null });
    expect(second.rows[0]?.entry.question.id).not.toBe(first.rows[0]?.entry.question.id);
    const resolved = await dataOf(questions, { query: { state: 'resolved' } });
    expect(resolved).toEqual({ rows: [], next: null });
  });

  it('with what the program says anew', async () => {
    const { question: asked } = await forecast(0.12);
    const { today, updated } = await dataOf<{ today: string; updated: { id: string }[] }>(updateQuestions);
    expect(today).toBe('2022-01-05');
    expect(updated.map(({ id }) => id)).toEqual([asked.id]);
    expect(await dataOf(updateQuestions)).toEqual({ today, updated: [] });
  });

  it('with what became of a question, by hand or by the record', async () => {
    const { question: asked } = await forecast(0.12);
    const params = { question: asked.id };
    await expect(answerTo(resolveQuestion, { params, body: {} })).rejects.toMatchObject({
      code: 'undecided',
    });
    const body = { outcome: 'no', day: '2022-01-04', because: 'I was there' };
    expect(await dataOf(resolveQuestion, { params, body })).toMatchObject({
      outcome: 'no',
      day: '2022-01-04',
    });
    await expect(forecast(0.3)).rejects.toMatchObject({ code: 'decided' });
    expect(
      await dataOf(resolveQuestion, { params, body: { outcome: 'open', because: 'I was not' } }),
    ).toEqual({ question: asked.id, outcome: 'open' });
    expect(await dataOf(resolveQuestions)).toEqual({ rows: [], next: null });
  });

  it('with the record’s word on what it decides', async () => {
    const past = 'Will Norwegian and Icelandic officials meet before 2021-06-01?';
    const { question: asked } = await dataOf<{ question: { id: string } }>(makeForecast, {
      body: { question: past, probability: 0.4, why: 'they might', asOf: '2021-05-01' },
    });
    const { rows } = await dataOf<{ rows: object[] }>(resolveQuestions);
    expect(rows).toMatchObject([{ question: asked.id, outcome: 'yes', day: '2021-05-12' }]);
    const page = await answerTo(question, { params: { question: asked.id }, query: { form: 'html' } });
    expect(page.body).toContain('they might');
    expect(page.body).not.toMatch(/<[^>]* style=/);
    expect(await dataOf(scores)).toMatchObject({ counts: { yes: 1 } });
  });

  it('and a forecast of one’s own is taken back, once', async () => {
    const { question: asked } = await forecast(0.12);
    const params = { question: asked.id };
    expect(await dataOf(takeBackForecast, { params })).toMatchObject({ who: 'anna', probability: 0.12 });
    await expect(answerTo(takeBackForecast, { params })).rejects.toMatchObject({ code: 'no-forecast' });
  });
});

describe('what comes in is refused', () => {
  it.each([
    [questions.query, { after: 'nowhere' }],
    [tempo.query, { window: '0' }],
    [tempo.query, { window: '366' }],
    [tempo.query, { window: 'long' }],
    [alignments.query, { year: '18' }],
    [brief.query, { pages: '101' }],
    [ask.query, {}],
    [explain.query, { q: '' }],
    [explain.query, { q: 'x'.repeat(401) }],
    [makeForecast.body, { question: QUESTION, probability: 1, why: 'x' }],
    [makeForecast.body, { question: QUESTION, probability: 0.5, why: ' ' }],
    [makeForecast.body, { question: QUESTION, probability: 0.5, why: 'x', who: 'berta' }],
    [resolveQuestion.body, { outcome: 'yes' }],
    [resolveQuestion.body, { because: 'x' }],
    [resolveQuestion.body, { outcome: 'unresolvable', because: 'x', day: '2021-01-01' }],
  ])('%#', (schema, value) => expect(schema?.safeParse(value).success).toBe(false));
});
