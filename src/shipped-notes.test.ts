import { describe, expect, it } from 'vitest';
import { shippedDesk } from '../test/shipped-desk.js';
import { ownThread } from './reading-pool.js';
import { shippedNotes } from './shipped-notes.js';

const { write, quarrel } = shippedDesk();

describe('the notes of a dossier that ships', () => {
  it('are read as documents are, in the order of their names', async () => {
    write(
      'notes/bergen.md',
      '# No plan\n\nBERGEN, 4 September 2021 — Norway and Iceland met in Bergen on Friday.\n',
    );
    const { readings, problems } = await shippedNotes(quarrel(), ownThread);
    expect(problems).toEqual([]);
    expect(readings.map(({ document }) => [document.source, document.published])).toEqual([
      ['data/quarrel/notes/bergen.md', '2021-09-04'],
      ['data/quarrel/notes/reykjavik.md', '2021-05-13'],
    ]);
    expect(readings[0]?.items).toMatchObject([{ kind: 'encounter', when: '2021-09-03', where: 'Bergen' }]);
  });
  it.each([
    ['# No day\n\nNorway and Iceland met in Bergen.\n', 'the note has no day'],
    [
      '# Too late\n\nBERGEN, 4 September 2022 — Norway and Iceland met.\n',
      'the note is of 2022-09-04, after',
    ],
    ['\n', 'contains no text'],
  ])('are refused as %j', async (text, problem) => {
    write('notes/reykjavik.md', text);
    const { readings, problems } = await shippedNotes(quarrel(), ownThread);
    expect(readings).toEqual([]);
    expect(problems).toEqual([
      { file: 'notes/reykjavik.md', line: 1, message: expect.stringContaining(problem) },
    ]);
  });
});
