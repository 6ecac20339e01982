import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { expect, it } from 'vitest';
import { listen } from './listen.js';

const hello = () => new Response('hello');

it('listens on a free port, and stops', async () => {
  const listening = await listen(hello, { port: 0, host: '127.0.0.1' });
  const address = `http://127.0.0.1:${listening.port}/`;
  expect(await (await fetch(address)).text()).toBe('hello');
  await listening.stop(1000);
  await expect(fetch(address)).rejects.toThrow();
});

it('answers to the end who is being answered when it stops', async () => {
  let answer = (_: Response): void => {};
  const waiting = new Promise<Response>((resolve) => {
    answer = resolve;
  });
  const listening = await listen(() => waiting, { port: 0, host: '127.0.0.1' });
  const call = fetch(`http://127.0.0.1:${listening.port}/`);
  await new Promise((resolve) => setTimeout(resolve, 100));
  const stopped = listening.stop(10_000);
  answer(new Response('late'));
  expect(await (await call).text()).toBe('late');
  await stopped;
});

it('cuts a connection whose caller takes no answer', async () => {
  let cut = (): void => {};
  const isCut = new Promise<void>((resolve) => {
    cut = resolve;
  });
  const endless = () =>
    new Response(
      new ReadableStream({ pull: (stream) => stream.enqueue(new Uint8Array(1_000_000)), cancel: cut }),
    );
  const listening = await listen(endless, { port: 0, host: '127.0.0.1', silent: 200 });
  const caller = connect(listening.port, '127.0.0.1').on('error', () => {}); // it is cut in the midst of an answer
  caller.write('GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n');
  caller.pause();
  await isCut;
  caller.destroy();
  await listening.stop(10_000);
});

it('says in a sentence that a port is in use, or takes any that is free', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  await expect(listen(hello, { port, host: '127.0.0.1' })).rejects.toMatchObject({
    code: 'port-in-use',
    message: `Port ${port} of 127.0.0.1 is in use by another program; name another one with --port, or 0 for any that is free.`,
  });
  const listening = await listen(hello, { port, host: '127.0.0.1', orAnyPort: true });
  expect(listening.port).not.toBe(port);
  expect(await (await fetch(`http://127.0.0.1:${listening.port}/`)).text()).toBe('hello');
  await listening.stop(1000);
  other.close();
});

it('says in a sentence that a host is none of this machine', () =>
  expect(listen(hello, { port: 0, host: '192.0.2.1' })).rejects.toMatchObject({ code: 'bad-host' }));
