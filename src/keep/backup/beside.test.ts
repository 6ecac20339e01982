import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeEachStore } from '../../../test/stores.js';
import { begin } from '../begin.js';
import type { Ledger } from '../ledger.js';
import { madeBeside } from './beside.js';

const MOMENT = '2021-06-10T09:08:07.000Z';

describeEachStore('a ledger that is made beside its place', (desk) => {
  const options = (replace = false) => ({
    ...desk.where(),
    by: 'anna',
    now: () => '2020-01-01T00:00:00.000Z',
    moment: MOMENT,
    replace,
  });
  const titled = (title: string) => (ledger: Ledger) =>
    begin(ledger, { name: desk.where().dossier, title, parties: [] });
  const titleNow = async (): Promise<unknown> => {
    const { store } = await desk.open({ create: false });
    const { what } = await store.db.selectFrom('event').select('what').executeTakeFirstOrThrow();
    return JSON.parse(what).dossier.title;
  };
  const files = (): string[] => readdirSync(desk.where().home).filter((name) => name.includes('.part'));

  it('takes it whole', async () => {
    const made = await madeBeside(options(), async (draft) => {
      await titled('First')(draft);
      await expect(desk.open({ create: false })).rejects.toMatchObject({ code: 'missing-dossier' });
      return 7;
    });
    expect(made).toMatchObject({ setAside: null, result: 7 });
    expect(await titleNow()).toBe('First');
    expect(files()).toEqual([]);
  });

  it('is not there where the work on it fails', async () => {
    const failing = madeBeside(options(), async (draft) => {
      await titled('Half')(draft);
      throw new Error('a slip');
    });
    await expect(failing).rejects.toThrow('a slip');
    await expect(desk.open({ create: false })).rejects.toMatchObject({ code: 'missing-dossier' });
    expect(files()).toEqual([]);
  });

  it('leaves alone what was put there meanwhile, unless it shall replace it', async () => {
    const beaten = madeBeside(options(), async (draft) => {
      await titled('Second')(draft);
      await madeBeside(options(), titled('First'));
    });
    await expect(beaten).rejects.toMatchObject({ code: 'dossier-exists' });
    expect(await titleNow()).toBe('First');
    const { setAside } = await madeBeside(options(true), titled('Third'));
    expect(setAside).toMatch(/replaced[-_]20210610090807/);
    expect(await titleNow()).toBe('Third');
  });

  it('takes the place of one whose making was cut short', async () => {
    await (await desk.open()).store.close();
    await madeBeside(options(), titled('Whole'));
    expect(await titleNow()).toBe('Whole');
  });
});
