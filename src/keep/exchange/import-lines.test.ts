import { expect, it } from 'vitest';
import { entriesIn, faultsOf, logOf, onlyEntry, tablesOf } from '../../../test/ledger-checked.js';
import { ALL, opened, strollingClock, type Told, tell } from '../../../test/ledger-process.js';
import { describeEachStore } from '../../../test/stores.js';
import { tellTable } from '../../../test/told-tables.js';
import { decide, type Imported } from '../index.js';
import type { Ledger } from '../ledger.js';
import { openLedger } from '../store/open.js';
import { importLines } from './import-lines.js';
import { exportLines } from './lines.js';

describeEachStore('importing lines', (desk) => {
  let count = 0;
  const told = async (...names: readonly Told[]): Promise<Ledger> => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger, names);
    return ledger;
  };
  /** An empty ledger beside the one of the test. */
  const beside = (): Promise<Ledger> =>
    desk.open({ dossier: `n${count++}-${desk.where().dossier}`, by: 'importer' });
  const linesOf = async (ledger: Ledger): Promise<string[]> => {
    const lines: string[] = [];
    for await (const line of exportLines(ledger)) lines.push(line.trimEnd());
    return lines;
  };
  async function* given(lines: readonly string[]): AsyncGenerator<string> {
    yield* lines;
  }
  const take = async (
    lines: readonly string[],
    strict = false,
  ): Promise<{ ledger: Ledger; imported: Imported }> => {
    const ledger = await beside();
    return { ledger, imported: await importLines(ledger, 'old.jsonl', given(lines), { strict }) };
  };
  const lineWith = (lines: readonly string[], words: string): number =>
    lines.findIndex((line) => line.includes(words));

  it('makes an equal ledger: the same log, letter for letter, and the same tables', async () => {
    const ledger = await told(...ALL);
    const { id, reports } = await onlyEntry(ledger, 'commitment');
    const accepted = await decide(ledger, { kind: 'accept', item: reports[0]?.item.id ?? '' });
    await decide(
      ledger,
      { kind: 'split', entry: id, items: [reports[0]?.item.id ?? ''] },
      { because: 'two "promises"\n🤝' },
    );
    await decide(ledger, { kind: 'undo', event: accepted.seq });
    await tell(ledger, ['wire'], { again: true });
    const lines = await linesOf(ledger);
    const { ledger: other, imported } = await take(lines, true);
    expect(imported).toEqual({ events: lines.length - 2, problems: [], whole: true });
    expect(await logOf(other)).toEqual(await logOf(ledger));
    expect(await tablesOf(other)).toEqual(await tablesOf(ledger));
    expect(await linesOf(other)).toEqual(lines);
    expect(await faultsOf(other)).toEqual([]);
  });

  it('brings rows of tables as they were: whose fact, on what they rest, whether somebody checked them', async () => {
    const ledger = await told('wire');
    const head = 'id,parties,when,where,source,published,verified';
    const sides = 'NOR:Ingrid Solheim;ISL:Einar Falk,2021-06-10,Geneva';
    await tellTable(ledger, 'encounters.csv', [
      head,
      `one,${sides},https://a.example/1 https://b.example/2,2021-06-10,yes`,
    ]);
    await tellTable(ledger, 'texts.csv', [
      'kind,id,fact,parties,agreements,verified,published',
      'encounter,plan,encounters/one,NOR;ISL,Lake Plan,no,2021-06-11',
    ]);
    const lines = await linesOf(ledger);
    const { ledger: other, imported } = await take(lines, true);
    expect(imported).toMatchObject({ problems: [], whole: true });
    expect(await linesOf(other)).toEqual(lines);
    expect(await tablesOf(other)).toEqual(await tablesOf(ledger));
    const { slots, sources, reports } = await onlyEntry(other, 'encounter');
    expect([sources, reports.map(({ document }) => document.row?.verified)]).toEqual([
      3,
      [undefined, true, false],
    ]);
    expect(slots).toMatchObject({ agreements: ['Lake Plan'] });
    expect(await faultsOf(other)).toEqual([]);
  });

  it('carries a ledger to the other kind of store and back', async () => {
    const ledger = await told('announced', 'wire', 'recalled', 'slipped');
    const { home, dossier } = desk.where();
    const file = await openLedger({
      dossier: `file-${dossier}`,
      home,
      by: 'importer',
      now: strollingClock(),
      create: true,
    });
    await importLines(file, 'x', given(await linesOf(ledger)));
    const { ledger: back } = await take(await linesOf(file), true);
    expect(await logOf(back)).toEqual(await logOf(ledger));
    expect(await tablesOf(back)).toEqual(await tablesOf(ledger));
    expect(await tablesOf(file)).toEqual(await tablesOf(ledger));
    await file.store.close();
  });

  it('goes on with the log where the other ended', async () => {
    const { ledger } = await take(await linesOf(await told('wire')));
    await tell(ledger, ['recalled', 'wire']);
    expect((await onlyEntry(ledger, 'encounter')).reports).toHaveLength(2);
    expect((await logOf(ledger)).at(-1)?.by).toBe('importer');
    expect(await faultsOf(ledger)).toEqual([]);
  });

  it('tells a damaged line by its number, and takes the others', async () => {
    const lines = await linesOf(await told('announced', 'wire'));
    const seen = lineWith(lines, '"kind":"position"');
    lines[seen] = (lines[seen] ?? '').slice(0, 90);
    const { ledger, imported } = await take(lines);
    expect(imported).toMatchObject({ whole: false, problems: [{ line: seen + 1, what: 'no JSON' }] });
    expect((await entriesIn(ledger)).map(({ slots }) => slots.kind).sort()).toEqual([
      'commitment',
      'encounter',
    ]);
    expect((await onlyEntry(ledger, 'encounter')).reports).toHaveLength(2);
    expect(await faultsOf(ledger)).toEqual([]);
  });

  it('tells what needed a damaged line as well', async () => {
    const ledger = await told('announced', 'wire');
    const { reports } = await onlyEntry(ledger, 'encounter');
    const wire = reports.find(({ document }) => document.id.startsWith('wire'))?.item.id ?? '';
    const other = reports.find(({ document }) => document.id.startsWith('announced'))?.item.id ?? '';
    const lost = await decide(ledger, { kind: 'accept', item: wire });
    await decide(ledger, { kind: 'accept', item: other });
    await decide(ledger, { kind: 'undo', event: lost.seq });
    const lines = await linesOf(ledger);
    lines[lineWith(lines, '"text":"Ingrid Solheim and Einar')] = '{"seq": 7';
    const { ledger: rest, imported } = await take(lines);
    expect(imported.problems.map(({ what }) => what)).toEqual([
      'no JSON',
      ...Array(5).fill(expect.stringMatching(/^it speaks of .*, which is not there$/)),
      `it speaks of event ${lost.seq}, which is not there`,
    ]);
    const [report] = (await onlyEntry(rest, 'encounter')).reports;
    expect(report).toMatchObject({ item: { id: other }, review: 'accepted' });
    expect(await faultsOf(rest)).toEqual([]);
  });

  it('follows the events that were undone to their new places', async () => {
    const ledger = await told('announced', 'wire');
    const { item } = (await onlyEntry(ledger, 'position')).reports[0] ?? {};
    const accepted = await decide(ledger, { kind: 'accept', item: item?.id ?? '' });
    await decide(ledger, { kind: 'undo', event: accepted.seq });
    const lines = await linesOf(ledger);
    lines[2] = 'spoilt';
    const { ledger: rest, imported } = await take(lines);
    expect(imported.problems).toHaveLength(1);
    expect((await onlyEntry(rest, 'position')).reports).toMatchObject([{ review: null }]);
    expect(await faultsOf(rest)).toEqual([]);
  });

  it('with strict takes nothing where a line is damaged', async () => {
    const lines = await linesOf(await told('wire'));
    lines[3] = '{}';
    const ledger = await beside();
    const attempt = importLines(ledger, 'old.jsonl', given(lines), { strict: true });
    await expect(attempt).rejects.toMatchObject({ name: 'Failure', code: 'damaged', input: 'old.jsonl' });
    await expect(attempt).rejects.toThrow(/the first is line 4 \(.*\); nothing was imported/);
    expect(await logOf(ledger)).toEqual([]);
  });

  it('knows a file that was cut short', async () => {
    const lines = await linesOf(await told('announced', 'wire'));
    const { ledger, imported } = await take(lines.slice(0, 7));
    expect(imported.problems).toEqual([{ line: 8, what: 'the file ends before its last line' }]);
    expect(await entriesIn(ledger)).toHaveLength(1);
    expect(await faultsOf(ledger)).toEqual([]);
    await expect(take(lines.slice(0, 7), true)).rejects.toMatchObject({ code: 'damaged' });
  });

  it('knows a file from which lines were taken out', async () => {
    const lines = await linesOf(await told('announced', 'wire'));
    lines.splice(lineWith(lines, '"kind":"position"'), 1);
    const { ledger, imported } = await take(lines);
    expect(imported).toMatchObject({
      whole: false,
      problems: [{ what: expect.stringContaining('1 of 11') }],
    });
    expect(await faultsOf(ledger)).toEqual([]);
    await expect(take(lines, true)).rejects.toMatchObject({ code: 'damaged' });
  });

  it('knows a line that somebody changed', async () => {
    const lines = await linesOf(await told('announced', 'wire'));
    const changed = lineWith(lines, '"status":"planned"');
    lines[changed] = (lines[changed] ?? '').replace('"status":"planned"', '"status":"cancelled"');
    const { ledger, imported } = await take(lines);
    expect(imported).toMatchObject({
      whole: false,
      problems: [{ line: changed + 1, what: 'it was changed after it was sealed' }],
    });
    expect(await onlyEntry(ledger, 'encounter')).toMatchObject({ slots: { status: 'held' }, reports: [{}] });
    expect(await faultsOf(ledger)).toEqual([]);
    await expect(take(lines, true)).rejects.toThrow('changed after it was sealed');
  });

  it('knows what stands there twice', async () => {
    const lines = await linesOf(await told('announced', 'wire'));
    for (const words of ['dossier.opened', 'document.added', 'reading.made', 'item.asserted']) {
      const twice = [...lines];
      const line = lineWith(lines, `"kind":"${words}"`);
      twice.splice(line + 1, 0, lines[line] ?? '');
      const { ledger, imported } = await take(twice);
      expect(imported.problems, words).toMatchObject([{ line: line + 2, what: 'it is there already' }]);
      expect(await entriesIn(ledger), words).toHaveLength(3);
      expect(await faultsOf(ledger), words).toEqual([]);
    }
  });

  it('does without a dossier line, under the name that the head tells', async () => {
    const lines = await linesOf(await told('wire'));
    lines[1] = 'spoilt';
    const { ledger, imported } = await take(lines);
    expect(imported.problems).toMatchObject([{ line: 2 }]);
    expect(await tablesOf(ledger)).toMatchObject({ dossier: [expect.stringContaining('cod-banks')] });
    expect(await faultsOf(ledger)).toEqual([]);
  });

  it('knows a text that is not the one that was hashed, and a passage that does not stand in it', async () => {
    const lines = await linesOf(await told('announced'));
    const document = lineWith(lines, '"text":');
    const text = [...lines];
    text[document] = (text[document] ?? '').replace('both cabinets said', 'no cabinet said');
    expect((await take(text)).imported.problems[0]).toEqual({
      line: document + 1,
      what: 'its text is not the one that was hashed',
    });
    const item = lineWith(lines, '"quote":');
    lines[item] = (lines[item] ?? '').replace('Ingrid Solheim will see', 'Ingrid Solheim might see');
    expect((await take(lines)).imported.problems).toMatchObject([{ line: item + 1 }]);
  });

  it('refuses what neither store can hold, line by line', async () => {
    const ledger = await told('wire');
    const { item } = (await onlyEntry(ledger, 'position')).reports[0] ?? {};
    await decide(ledger, { kind: 'accept', item: item?.id ?? '' }, { because: 'plain' });
    const lines = await linesOf(ledger);
    for (const odd of ['\\u0000', '\\ud83d']) {
      const spoilt = lines.map((line) => line.replace('"because":"plain"', `"because":"${odd}"`));
      const { imported } = await take(spoilt);
      expect(imported.problems).toMatchObject([{ line: lines.length - 1 }]);
    }
  });

  it('refuses the form of a newer program, a file without events, and a ledger with a history', async () => {
    const lines = await linesOf(await told('wire'));
    const newer = [(lines[0] ?? '').replace('"form":1', '"form":99'), ...lines.slice(1)];
    await expect(take(newer)).rejects.toMatchObject({
      code: 'newer-ledger',
      message: expect.stringContaining('form 99'),
    });
    await expect(take([])).rejects.toMatchObject({ code: 'damaged' });
    await expect(take(['hello', '{"a":1}'])).rejects.toMatchObject({ code: 'damaged' });
    const { ledger } = await take(lines);
    await expect(importLines(ledger, 'old.jsonl', given(lines))).rejects.toMatchObject({
      code: 'dossier-exists',
    });
  });

  it('passes over empty lines', async () => {
    const lines = await linesOf(await told('wire'));
    expect((await take(lines.flatMap((line) => ['', line, '  ']))).imported.whole).toBe(true);
  });
});
