import { expect, it, vi } from 'vitest';
import type { Serving } from '../serve/start.js';
import { portNamed, untilStopped } from './serving.js';

it.each(['0', '4100', '65535'])('takes %s for a port', (value) =>
  expect(portNamed(value)).toBe(Number(value)),
);

it.each(['', '-1', '65536', '4e3', '80 '])('takes "%s" for none', (value) =>
  expect(() => portNamed(value)).toThrow('A port is a whole number'),
);

it('stops a server when the program is asked to, from its first word on', async () => {
  const stop = vi.fn(async () => {});
  const before = process.listeners('SIGTERM');
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const serving: Serving = { origin: '', token: null, ticket: () => null, stop };
  await untilStopped(serving, async () => {
    expect(stop).not.toHaveBeenCalled();
    process.emit('SIGTERM');
  });
  write.mockRestore();
  expect(stop).toHaveBeenCalledOnce();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    for (const listener of process.listeners(signal))
      if (!before.includes(listener)) process.off(signal, listener);
});
