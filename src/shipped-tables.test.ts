import { describe, expect, it } from 'vitest';
import { COD_FILES, shippedDesk } from '../test/shipped-desk.js';
import { shippedTables } from './shipped-tables.js';

const { write, mend, quarrel } = shippedDesk();
const told = async (): Promise<string[]> =>
  (await shippedTables(quarrel())).problems.map(({ file, line, message }) => `${file}:${line}: ${message}`);

describe('the tables of a dossier that ships', () => {
  it('are read row by row, and named by where they ship', async () => {
    const { readings, problems } = await shippedTables(quarrel());
    expect(problems).toEqual([]);
    expect(readings.map(({ document, items }) => [document.source, items[0]?.kind])).toEqual([
      ['data/quarrel/encounters.csv#row=2', 'encounter'],
      ['data/quarrel/encounters.csv#row=3', 'encounter'],
      ['data/quarrel/promises.csv#row=2', 'commitment'],
      ['data/quarrel/states.csv#row=2', 'commitment'],
    ]);
    expect(readings[3]?.document.row).toMatchObject({ fact: 'promises/reykjavik-1', verified: true });
  });

  it.each([
    ['encounters.csv', 'NOR;ISL', 'NOR;ICE', /^encounters\.csv:2: "parties" holds "ICE"; no state/],
    ['encounters.csv', 'held,none', 'hold,none', /^encounters\.csv:3: "status" is "hold"; write held/],
    [
      'encounters.csv',
      ',2021-05-12,Reyk',
      ',2021-02-30,Reyk',
      /^encounters\.csv:2: "when" is "2021-02-30"; no such day/,
    ],
    [
      'encounters.csv',
      'no-2021-09-03-bergen',
      'no-2021-05-12-reykjavik',
      /^encounters\.csv:3: "id" is that of line 2/,
    ],
    ['encounters.csv', ',form\n', ',mood\n', /^encounters\.csv:1: column "mood" is not known/],
    ['promises.csv', ',agreement,', ',system,', /^promises\.csv:2: "system" is no column of commitment/],
    [
      'states.csv',
      'promises/reykjavik-1',
      'promises/reykjavik-9',
      /^states\.csv:2: "fact" is "promises\/reykjavik-9"; no table/,
    ],
    [
      'states.csv',
      '2021-07-30,yes',
      '2021-07-29,yes',
      /^states\.csv:2: "published" is "2021-07-29", before the fact/,
    ],
    ['promises.csv', 'pledged', 'pledged,stray', /^promises\.csv:2: cells stand under no column/],
  ])('are refused where %s has, for "%s", "%s"', async (file, from, to, problem) => {
    mend(file, from, to);
    expect(await told()).toEqual([expect.stringMatching(problem)]);
  });

  it('tell all that is wrong, file by file and line by line, each thing once', async () => {
    mend('states.csv', 'NOR,trade_economy', 'ICE,trade_economy');
    mend('encounters.csv', 'NOR;ISL,2021-05-12', 'ICE,2021-13-12');
    write('wishes.csv', 'wish,for\nfish,all\n');
    const places = (await told()).map((line) => line.split(':').slice(0, 2).join(':'));
    expect(places).toEqual([
      'encounters.csv:2',
      'encounters.csv:2',
      'states.csv:2',
      'wishes.csv:1',
      'wishes.csv:1',
    ]);
  });

  it('count lines as the file has them, over line breaks in cells', async () => {
    const [, first = ''] = COD_FILES['encounters.csv']?.split('\n') ?? [];
    mend(
      'encounters.csv',
      first,
      first.replace('facts, own', 'facts,\nown').replace('Reykjavik,officials', 'Reykjavik,friends'),
    );
    expect(await told()).toEqual([expect.stringMatching(/^encounters\.csv:2: "level" is "friends"/)]);
    mend(
      'encounters.csv',
      `${first}\nno-2021-09-03-bergen`,
      `${first.replace('facts, own', 'facts,\nown')}\nBergen`,
    );
    expect(await told()).toEqual([expect.stringMatching(/^encounters\.csv:4: "id" is "Bergen"/)]);
  });
});
