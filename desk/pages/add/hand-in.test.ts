import { expect, it, vi } from 'vitest';
import { server } from '../../ask/server.js';
import { handIn, handInFiles } from './hand-in.js';

const job = { job: { id: 'job-1' } } as Awaited<ReturnType<typeof server.addDocuments>>;

it('hands files in together, with their day', async () => {
  const add = vi.spyOn(server, 'addDocuments').mockResolvedValue(job);
  const files = ['one.txt', 'two.txt'].map((name) => new File(['The ferry sails.'], name));
  expect(await handInFiles('cod-banks', files, { published: '2020-05-12', force: false })).toBe('job-1');
  const { dossier, body } = add.mock.lastCall?.[0] ?? {};
  if (!(body instanceof FormData)) throw new TypeError('no form was sent');
  expect([dossier, body.getAll('file').length, body.get('published'), body.get('force')]).toEqual([
    'cod-banks',
    2,
    '2020-05-12',
    null,
  ]);
});

it('hands a text or an address in; a day that is not known is null', async () => {
  const add = vi.spyOn(server, 'addDocuments').mockResolvedValue(job);
  await handIn('cod-banks', { address: 'https://example.org/a' }, { published: '', force: true });
  expect(add.mock.lastCall?.[0]).toEqual({
    dossier: 'cod-banks',
    body: { address: 'https://example.org/a', published: null, force: true },
  });
});
