import { describe, expect, it } from 'vitest';
import { refusal } from './refusals.js';

const all = Object.entries(refusal) as [string, (source: string, detail: never) => Error][];

describe('a refusal', () => {
  it.each(all)('(%s) is one sentence that names the input and says what to do', (_, make) => {
    const { message } = make('dir/file.txt', '7' as never);
    expect(message).toMatch(/^"[^"]+".* .+; [a-z].+\.$/);
    expect(message).toContain('"dir/file.txt"');
    expect(message.match(/[.;!?](?= |$)/g)).toEqual([';', '.']);
  });

  it('keeps characters from the terminal, and is not longer than two lines', () => {
    const { message } = refusal.missing(`\x1B[31m\u202E\n${'long '.repeat(400)}`);
    expect(message).not.toMatch(/[\0-\x1F\u202E]/);
    expect(message.length).toBeLessThan(220);
  });
});
