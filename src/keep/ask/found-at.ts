import type { KeptDocument } from '../../record/index.js';
import type { Asked } from '../store/tables.js';

/** A text that was found at an address. */
export interface FoundText {
  /** The document's identifier in the ledger. */
  readonly document: string;
  readonly sha256: string;
  /** Place in the log where it was found there. */
  readonly seq: number;
}

/** The texts that were found at addresses, by address, the first one first; nothing of addresses that the ledger does not know. */
export async function foundAt(
  asked: Asked,
  addresses: readonly string[],
): Promise<ReadonlyMap<string, readonly FoundText[]>> {
  const wanted = new Map<string, FoundText[]>(addresses.map((address) => [address, []]));
  const documents = await asked.selectFrom('document').select(['id', 'sha256', 'seq', 'body']).execute();
  for (const { id, sha256, seq, body } of documents)
    wanted.get((JSON.parse(body) as KeptDocument).source)?.push({ document: id, sha256, seq });
  const sightings = await asked
    .selectFrom('sighting')
    .innerJoin('document', 'document.id', 'sighting.document')
    .select(['sighting.source', 'sighting.seq', 'document.id', 'document.sha256'])
    .execute();
  for (const { source, seq, id, sha256 } of sightings)
    wanted.get(source)?.push({ document: id, sha256, seq });
  for (const texts of wanted.values()) texts.sort((a, b) => a.seq - b.seq);
  return new Map([...wanted].filter(([, texts]) => texts.length > 0));
}
