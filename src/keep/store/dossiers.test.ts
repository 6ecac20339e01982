import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeEachStore } from '../../../test/stores.js';
import { dossiersIn, missingDossier } from './dossiers.js';

describeEachStore('the list of dossiers', (desk) => {
  it('names those that are there, and nothing else', async () => {
    const { dossier, ...where } = desk.where();
    expect(await dossiersIn(where)).not.toContain(dossier);
    await desk.open();
    expect(await dossiersIn(where)).toContain(dossier);
    for (const name of ['cod.before-2021.dragoman', 'cod.dragoman-wal', 'Cod.dragoman', 'notes.txt'])
      writeFileSync(join(where.home, name), '');
    mkdirSync(join(where.home, 'folder'));
    if (desk.kind === 'sqlite') expect(await dossiersIn(where)).toEqual([dossier]);
  });

  it('says which are there where one is missing', async () => {
    const { dossier } = desk.where();
    await desk.open();
    const failure = await missingDossier({ ...desk.where(), dossier: 'absent' }, 'the archive');
    expect(failure).toMatchObject({ code: 'missing-dossier', input: 'absent' });
    expect(failure.message).toMatch(/^There is no dossier "absent" in "the archive" \(there (?:is|are) /);
    expect(failure.message).toContain(dossier);
  });
});

describeEachStore('a home without dossiers', (desk) => {
  it.runIf(desk.kind === 'sqlite')('has none, whether it is there or not', async () => {
    const { home } = desk.where();
    expect(await dossiersIn({ home })).toEqual([]);
    expect(await dossiersIn({ home: join(home, 'absent') })).toEqual([]);
    expect((await missingDossier(desk.where(), home)).message).toContain('(no dossier is there yet)');
  });
  it.runIf(desk.kind === 'sqlite')('is told where it is no folder', async () => {
    const { home } = desk.where();
    writeFileSync(join(home, 'file'), '');
    await expect(dossiersIn({ home: join(home, 'file') })).rejects.toMatchObject({ code: 'unreadable' });
  });
});
