import { expect, it } from 'vitest';
import { ALL, opened, PROCESS, tell } from '../test/ledger-process.js';
import { describeEachStore } from '../test/stores.js';
import { storedDocuments } from './stored-documents.js';

describeEachStore('stored documents', (desk) => {
  it('come with their texts, in the order in which they were added', async () => {
    const ledger = await opened(await desk.open());
    await tell(ledger, ALL);
    const [jobs, count] = await storedDocuments(ledger);
    const texts: string[] = [];
    for await (const job of jobs) if ('document' in job) texts.push(job.document.text);
    expect(count).toBe(ALL.length);
    expect(texts).toEqual(ALL.map((name) => PROCESS[name].document.text));
  });
});
