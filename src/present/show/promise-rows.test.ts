import { describe, expect, it } from 'vitest';
import { codPages, pageAs } from '../../../test/cod-pages.js';
import { penFor } from '../pen.js';
import { promiseRows } from './promise-rows.js';
import { statedPromises } from './stated.js';

const page = codPages();
const rows = async (
  change = (promises: ReturnType<typeof statedPromises>) => promises,
): Promise<string[]> => {
  const { promises } = await pageAs('agreement', page('Geneva plan'));
  return promiseRows(change(statedPromises(promises, '2025-12-31')), penFor({ width: 80, colour: false }));
};

describe('promises', () => {
  it('stand below who made them, with their numbers and states', async () =>
    expect((await rows()).slice(0, 8).map((row) => row.trimEnd())).toEqual([
      '',
      'Norway',
      ' 1  Norway is to open four harbours to trawlers by the end of 2020.',
      '    What became of it is not told · due December 2020, overdue',
      expect.stringMatching(/^ {4}▪ 1 source · \w+-commitment-\w+$/),
      '',
      'Iceland',
      ' 2  Iceland is to end its night patrols along the cod banks.',
    ]));
  it('say on whose word they stand so, and what that row says', async () => {
    const told = await rows((promises) =>
      promises.map((promise) => ({
        ...promise,
        word: promise.word.map((report) => ({
          ...report,
          document: {
            ...report.document,
            outlets: ['a.example', 'b.example', 'c.example', 'd.example', 'e.example'],
            row: { ...report.document.row, says: 'Boats came back by night.' } as NonNullable<
              typeof report.document.row
            >,
          },
        })),
      })),
    );
    expect(told).toContain('    Reversed, since 10 June 2020, says a.example, b.example, c.example,');
    expect(told.join('\n')).toMatch(/d\.example and 1 more\n {6}Boats came back by night\./);
  });
  it('tell what became of them before', async () => {
    const told = await rows((promises) =>
      promises.map((promise) => ({
        ...promise,
        history: promise.history.flatMap((change) => [
          { ...change, state: 'fulfilled' as const, since: '2019-03-01' },
          change,
        ]),
      })),
    );
    expect(told).toContain('      before: fulfilled 1 March 2019');
    expect((await rows()).join()).not.toContain('before:');
  });
});
