import type { Day } from '../record/date.js';
import type { Extracted, Progress, RawDocument } from './format.js';
import { withoutRunningHeads } from './pdf-furniture.js';
import { linesOf, type PdfLine, type PdfRun } from './pdf-lines.js';
import { paragraphsOf } from './pdf-paragraphs.js';
import { refusal } from './refusals.js';
import { dayOfMetadata } from './written-date.js';

/** PDF files with a text layer: lines joined to paragraphs, without running heads and page numbers. */
export async function extract(raw: RawDocument, onProgress?: Progress): Promise<Extracted> {
  const { getDocumentProxy } = await import('unpdf');
  try {
    // The library takes the bytes over, so it gets its own.
    const file = await getDocumentProxy(new Uint8Array(raw.bytes), { verbosity: 0, stopAtErrors: false });
    const pages: PdfLine[][] = [];
    for (let number = 1; number <= file.numPages; number++) {
      const page = await file.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(linesOf(items.filter((item): item is typeof item & PdfRun => 'str' in item)));
      page.cleanup();
      onProgress?.(number, file.numPages, 'pages');
    }
    const info = infoOf(await file.getMetadata());
    await file.destroy();
    const text = paragraphsOf(withoutRunningHeads(pages)).join('\n\n');
    if (!/\p{L}/u.test(text)) throw refusal.noTextLayer(raw.source);
    return { text, ...info };
  } catch (error) {
    throw pdfFailure(raw.source, error);
  }
}

/** The refusal that an error of the PDF library stands for. */
function pdfFailure(source: string, error: unknown): unknown {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return refusal.encrypted(source);
  if (name === 'Failure') return error;
  return refusal.damaged(source, 'PDF', error);
}

/** Titles that programs put in by themselves. */
const NO_TITLE = /^(?:untitled|microsoft word|document\d*$|.*\.(?:docx?|pdf|indd|qxd|rtf|txt)$)/i;

function infoOf({ info }: { info: unknown }): { title: string | null; made: Day | null } {
  const field = (name: string): string => {
    const value = info && typeof info === 'object' ? Reflect.get(info, name) : null;
    return typeof value === 'string' ? value.trim() : '';
  };
  const title = field('Title');
  return {
    title: title && !NO_TITLE.test(title) ? title : null,
    made: dayOfMetadata(field('CreationDate').replace(/^D:/, '').slice(0, 8)),
  };
}
