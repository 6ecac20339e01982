import { describe, expect, it } from 'vitest';
import { NOON, withQueue } from '../../../test/queue.js';
import { allJobs, bytesOf, type Queue, sourcesOf } from '../../keep/queue/index.js';
import { Refusal } from '../problem.js';
import type { Reply } from '../reply.js';
import { deskOf } from '../work/desk.js';
import { addDocuments } from './jobs-add.js';

/** Sends a form, or a body that was checked, to a dossier that is there. */
function send(queue: Queue, { form, body = null }: { form?: FormData; body?: unknown }) {
  const work = {
    ...deskOf(
      queue,
      () => NOON,
      () => {},
    ),
    onChange: () => () => {},
    close: async () => {},
  };
  const request = new Request('http://localhost/', { method: 'POST', ...(form && { body: form }) });
  return addDocuments.respond({
    house: { work, now: () => NOON, ledgers: { mark: async () => 'there' } } as never,
    ...{ caller: { name: 'Ana' } as never, request },
    ...{ params: { dossier: 'korea' }, query: {}, body: body && addDocuments.body?.parse(body) },
  }) as Promise<Reply>;
}
const jobIn = ({ data }: Reply) => (data as { job: { id: string; order: object } }).job;
const formOf = (...parts: [string, string | File][]): FormData => {
  const form = new FormData();
  for (const [name, value] of parts)
    if (typeof value === 'string') form.append(name, value);
    else form.append(name, value);
  return form;
};
const file = (name: string, text: string) => new File([text], name);

describe('documents that are sent', () => {
  it('come as files, and are kept before they are promised', () =>
    withQueue(async (queue) => {
      const form = formOf(
        ['f', file('a.txt', 'The envoys met.')],
        ['published', '2019-06-07'],
        ['f', file('../b.txt', 'They met again.')],
        ['force', 'true'],
      );
      const reply = await send(queue, { form });
      const { id, order } = jobIn(reply);
      expect(reply.headers).toEqual({ location: `/api/jobs/${id}` });
      expect(order).toEqual({ kind: 'add', published: '2019-06-07', force: true });
      expect((await sourcesOf(queue.db, id)).map(({ label }) => label)).toEqual(['a.txt', 'b.txt']);
      expect(Buffer.from(await bytesOf(queue.db, id, 1)).toString()).toBe('They met again.');
    }));
  it('come as a text', () =>
    withQueue(async (queue) => {
      const body = { text: 'The envoys met.', title: 'Oslo/Bergen talks' };
      const { id } = jobIn(await send(queue, { body }));
      expect(await sourcesOf(queue.db, id)).toMatchObject([
        { label: 'Oslo Bergen talks.txt', title: 'Oslo/Bergen talks', address: null },
      ]);
    }));
  it('come as an address', () =>
    withQueue(async (queue) => {
      const address = 'https://example.org/feed.xml';
      const { id } = jobIn(await send(queue, { body: { address, published: '2019-06-07' } }));
      expect(await sourcesOf(queue.db, id)).toMatchObject([{ label: address, title: null, address }]);
    }));
});

describe('are refused, and nothing of them is left:', () => {
  it.each([
    ['a form without files', formOf(['published', '2019-06-07']), 'there is no file'],
    ['a day that is none', formOf(['f', file('a', 'b')], ['published', 'soon']), 'published'],
    ['a field that nobody knows', formOf(['f', file('a', 'b')], ['colour', 'red']), '"colour"'],
  ])('%s', (_, form, why) =>
    withQueue(async (queue) => {
      const sent = send(queue, { form });
      await expect(sent).rejects.toThrow(Refusal);
      await expect(sent).rejects.toThrow(why);
      expect(await allJobs(queue.db)).toEqual([]);
      expect(await queue.db.selectFrom('part').select('job').execute()).toEqual([]);
    }),
  );
  it.each(['/etc/passwd', 'file:///etc/passwd', 'data:,x', 'ftp://example.org/', '-'])('%s', (address) =>
    expect(addDocuments.body?.safeParse({ address }).success).toBe(false),
  );
});
