import { expect, it } from 'vitest';
import { opened, PROCESS, tell } from '../../../test/ledger-process.js';
import { describeEachStore } from '../../../test/stores.js';
import { exportLines, FORM, Foot, Head, Line } from './lines.js';

describeEachStore('exported lines', (desk) => {
  it('are a head, an event each, and a foot that counts them', async () => {
    const ledger = await opened(await desk.open());
    await tell(ledger, ['announced', 'empty']);
    const lines: unknown[] = [];
    for await (const line of exportLines(ledger)) {
      expect(line.indexOf('\n')).toBe(line.length - 1);
      lines.push(JSON.parse(line));
    }
    expect(Head.parse(lines[0])).toEqual({ dragoman: 'ledger', form: FORM, dossier: 'cod-banks' });
    expect(Foot.parse(lines.at(-1))).toEqual({ end: lines.length - 2 });
    const events = lines.slice(1, -1).map((line) => Line.parse(line));
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, i) => i + 1));
    const texts = events.flatMap(({ text }) => text ?? []);
    expect(texts).toEqual([PROCESS.announced.document.text, PROCESS.empty.document.text]);
  });

  it('of a ledger without events are a head and a foot', async () => {
    const lines: string[] = [];
    for await (const line of exportLines(await desk.open())) lines.push(line.trim());
    expect(lines).toEqual([`{"dragoman":"ledger","form":${FORM},"dossier":""}`, '{"end":0}']);
  });
});
