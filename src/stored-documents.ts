import { documentOf, documentsOf, type Ledger, TODAY } from './keep/index.js';
import type { ReadingJob } from './reading-job.js';

/** The documents of a ledger as jobs, to be read again, and how many they are. */
export async function storedDocuments({ store }: Ledger): Promise<[AsyncIterable<ReadingJob>, number]> {
  const documents = await documentsOf(store.db, TODAY);
  const jobs = async function* (): AsyncGenerator<ReadingJob> {
    for (const { id } of documents) {
      const document = await documentOf(store.db, id);
      if (document) yield { document };
    }
  };
  return [jobs(), documents.length];
}
