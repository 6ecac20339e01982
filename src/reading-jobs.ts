import { feedEntries, type RawDocument, type ReadOptions, rawDocument } from './read/index.js';
import { failedOf, type ReadingJob } from './reading-job.js';

/**
 * What there is to read behind sources: a document each; of a feed, the page of each entry; of a sheet, each row. What cannot be had comes
 * as a job that failed. Sources are opened one after the other, as the jobs are asked for.
 */
export async function* jobsFrom(
  sources: Iterable<string>,
  options: Omit<ReadOptions, 'onProgress'>,
): AsyncGenerator<ReadingJob> {
  for (const source of sources)
    try {
      yield* jobsIn(await rawDocument(source, options), options);
    } catch (thrown) {
      yield { failed: failedOf(thrown, source) };
    }
}

/** What there is to read in bytes, as `jobsFrom` finds it behind a source. Throws `Failure` for a feed or a sheet that cannot be read. */
export async function* jobsIn(
  raw: RawDocument,
  options: Omit<ReadOptions, 'onProgress'>,
): AsyncGenerator<ReadingJob> {
  const { source } = raw;
  const entries = await feedEntries(raw);
  if (entries) {
    for (const entry of entries) yield { entry, options };
    return;
  }
  const { sheetReadings } = await import('./read/sheet/index.js');
  const rows = await sheetReadings(raw, { published: options.published ?? null });
  if (!rows) {
    yield { raw, options };
    return;
  }
  for (const reading of rows.readings) yield { reading };
  for (const { sheet, line, message } of rows.problems) {
    const place = sheet === null ? `${source}, line ${line}` : `${source}, sheet ${sheet}, line ${line}`;
    yield { failed: { code: 'damaged', input: place, message: `${place}: ${message}` } };
  }
}
