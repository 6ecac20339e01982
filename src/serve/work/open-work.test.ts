import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { coded, type FakeThread, fakeThreads } from '../../../test/fake-thread.js';
import { Failure } from '../../record/index.js';
import { Refusal } from '../problem.js';
import { asData } from '../threads/message.js';
import { openWork } from './open-work.js';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'dragoman work '));
});
afterEach(() => rmSync(home, { recursive: true }));

async function open() {
  const { all, start } = fakeThreads();
  const faults: unknown[] = [];
  const opening = openWork({ whereabouts: { home }, onFault: (thrown) => faults.push(thrown), start });
  while (all.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  const thread = all[0] as FakeThread;
  thread.says('ready');
  return { work: await opening, thread, faults };
}

it('asks the thread of the queue, and tells its answers apart', async () => {
  const { work, thread } = await open();
  const [job, report] = [work.job('a'), work.report('b')];
  expect(thread.sent).toEqual([
    { number: 1, method: 'job', args: ['a'] },
    { number: 2, method: 'report', args: ['b'] },
  ]);
  thread.says({ number: 2, value: '{}' });
  thread.says({ number: 1, thrown: asData(new Failure('busy', 'q', 'Not now.')) });
  expect(await report).toBe('{}');
  await expect(job).rejects.toThrow(Failure);
});

it('tells listeners of changes, as long as they listen', async () => {
  const { work, thread, faults } = await open();
  const heard: unknown[] = [];
  const stop = work.onChange((job) => heard.push(job));
  thread.says({ changed: { id: 'a' } });
  stop();
  thread.says({ changed: { id: 'b' } });
  thread.says({ fault: asData(new Error('lost')) });
  expect([heard, faults.map(String)]).toEqual([[{ id: 'a' }], ['Error: lost']]);
});

it('lets nobody wait for a thread that is gone', async () => {
  const { work, thread, faults } = await open();
  const asked = work.jobs();
  thread.emit('error', coded('ERR_LOST'));
  await thread.terminate();
  await expect(asked).rejects.toThrow(Refusal);
  await expect(work.jobs()).rejects.toThrow(Refusal);
  expect(faults).toHaveLength(1);
  await work.close();
});

it('waits until what is written is written, when it is closed', async () => {
  const { work, thread } = await open();
  expect(thread.isKept).toBe(false);
  const closing = work.close();
  expect([thread.sent, thread.ended, thread.isKept]).toEqual([['close'], false, true]);
  thread.says('closed');
  await closing;
  expect(thread.ended).toBe(true);
});

it('says in a sentence why the queue cannot be opened', async () => {
  const { start } = fakeThreads();
  const opening = openWork({ whereabouts: { home: '/dev/null' }, onFault: () => {}, start });
  await expect(opening).rejects.toThrow(Failure);
});
