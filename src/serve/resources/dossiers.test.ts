import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ledgerDesk } from '../../../test/ledger-desk.js';
import { asked } from '../../../test/resource-desk.js';
import { appOn, callerOf } from '../../../test/serve-app.js';
import { dossiersVerb } from '../../cli/dossiers.js';
import type { Caller } from '../access/caller.js';
import { dossier, dossiers, makeDossier } from './dossiers.js';

const desk = ledgerDesk();
/** What a call is answered with, status and JSON. */
async function called(path: string, caller: Partial<Caller> = {}, body?: object) {
  const { app, ledgers, faults } = appOn(desk.at('.'), [dossiers, makeDossier, dossier], callerOf(caller));
  const post = {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  };
  const response = await app.request(`/api${path}`, body ? post : {});
  const told = { status: response.status, answer: (await response.json()) as Answer };
  await ledgers.close();
  expect(faults).toEqual([]);
  return told;
}
/** What is looked at in answers and refusals. */
interface Answer {
  readonly rows: readonly { readonly fault?: string }[];
  readonly next: string | null;
  readonly detail: string;
}
const ALL = { rightOn: () => 'read' as const };

describe('the dossiers', () => {
  it('are those that the verb lists, as far as the caller may read them', async () => {
    const { stdout } = await desk.run(dossiersVerb(), '--json');
    expect((await called('/dossiers', ALL)).answer).toEqual({ rows: [JSON.parse(stdout)], next: null });
    expect((await called('/dossiers', { rightOn: () => 'none' })).answer).toEqual({ rows: [], next: null });
  });
  it('tell of one that cannot be opened, without saying where it lies', async () => {
    writeFileSync(
      desk.at('wreck.dragoman'),
      'no ledger at all, but long enough to be taken for a file of one',
    );
    const { answer } = await called('/dossiers', ALL);
    expect(answer.rows).toMatchObject([{ name: 'cod-banks', documents: 3 }, { name: 'wreck' }]);
    expect(answer.rows[1]?.fault).toMatch(/^What lies in the place of the ledger is none/);
    expect(dossiers.answer?.parse(answer)).toEqual(answer);
  });
  it('come page by page', async () => {
    await called('/dossiers', {}, { name: 'herring' });
    const first = (await called('/dossiers?limit=1', ALL)).answer;
    expect(first).toMatchObject({ rows: [{ name: 'cod-banks' }], next: 'cod-banks' });
    const second = (await called(`/dossiers?limit=1&after=${first.next}`, ALL)).answer;
    expect(second).toMatchObject({ rows: [{ name: 'herring', title: 'Herring' }], next: null });
  });
});

describe('a dossier', () => {
  it('shows how much it holds and until when it knows', async () =>
    expect(await asked(dossier, await desk.ledger(), { params: { dossier: 'cod-banks' } })).toMatchObject({
      title: 'The cod banks',
      documents: 3,
      end: 16,
      knownUntil: '2021-12-30',
    }));
  it('is made empty, under the name of who makes it', async () => {
    const body = { name: 'herring', title: 'The herring talks', parties: ['NOR', 'NOR', 'RUS'] };
    const made = await called('/dossiers', {}, body);
    expect(made).toEqual({ status: 201, answer: { ...body, parties: ['NOR', 'RUS'] } });
    const { answer } = await called('/dossiers/herring', ALL);
    expect(answer).toMatchObject({ documents: 0, end: 1, knownUntil: null });
  });
  it.each([
    [{ name: 'cod-banks' }, {}, 409, 'There is a dossier "cod-banks" already; choose another name.'],
    [{ name: '../korea' }, {}, 400, 'body.name'],
    [{ name: 'herring', parties: ['Norway'] }, {}, 400, '"Norway" is no actor; write parties as'],
    [{ name: 'herring' }, { onHouse: 'read' as const }, 403, 'may read this'],
  ])('is not made of %j by %j', async (body, caller, status, detail) => {
    const { answer, ...told } = await called('/dossiers', caller, body);
    expect(told.status).toBe(status);
    expect(answer.detail).toContain(detail);
    expect(JSON.stringify(answer)).not.toContain(desk.at('.'));
  });
});
