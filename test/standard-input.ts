import { PassThrough } from 'node:stream';
import { afterEach } from 'vitest';

/** Lets tests send text to the program on standard input, in this process. */
export function standardInput(): (text: string) => void {
  const terminal = process.stdin;
  const put = (value: unknown): void =>
    void Object.defineProperty(process, 'stdin', { value, configurable: true });
  afterEach(() => put(terminal));
  return (text) => {
    const input = new PassThrough();
    input.end(text);
    put(input);
  };
}
