import { Failure } from '../record/failure.js';
import { resolveReferences } from './character-references.js';
import type { Extracted, RawDocument } from './format.js';
import { refusal } from './refusals.js';
import { unpackMarkup } from './unpack.js';
import { dayOfMetadata } from './written-date.js';

/** What the mark-up of a document may unpack to, in bytes: a thousand pages take about 10 MB of it. Pictures are not unpacked. */
const MAX_UNPACKED = 60_000_000;
/** Elements within elements: Word needs about twenty, and the reading library calls itself for each. */
const MAX_DEPTH = 500;

/** Word files (Office Open XML): the text of its paragraphs, title and day of making from the core properties. */
export async function extract(raw: RawDocument): Promise<Extracted> {
  if (isOldContainer(raw.bytes)) throw refusal.encrypted(raw.source);
  try {
    const parts = await markup(raw);
    const { extractRawText } = (await import('mammoth')).default;
    const { value } = await extractRawText({ buffer: Buffer.from(raw.bytes) });
    return { text: value.trim(), ...propertiesOf(parts.get('docProps/core.xml') ?? '') };
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw refusal.damaged(raw.source, 'DOCX', error);
  }
}

/** A document with a password lies in an old Office container, which is no archive. */
const isOldContainer = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf;

/** The document's mark-up by the names of its files, unpacked within bounds. Throws `Failure` `too-large`, `unsupported` (too deep). */
async function markup(raw: RawDocument): Promise<Map<string, string>> {
  const parts = await unpackMarkup(raw, MAX_UNPACKED);
  if ([...parts.values()].some((xml) => depthOf(xml) > MAX_DEPTH)) throw refusal.tooDeep(raw.source);
  return parts;
}

/** How deep the elements of well-formed mark-up nest. */
function depthOf(xml: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
    const next = xml[at + 1];
    if (next === '/') depth--;
    else if (next !== '?' && next !== '!') {
      const end = xml.indexOf('>', at);
      if (end < 0) break;
      if (xml[end - 1] !== '/') deepest = Math.max(deepest, ++depth);
    }
  }
  return deepest;
}

/** Title and day of making from the core properties (ECMA-376 part 2, 11). */
function propertiesOf(xml: string): Pick<Extracted, 'title' | 'made'> {
  const field = (name: string): string =>
    new RegExp(`<${name}(?:\\s[^>]{0,200})?>([^<]{1,500})</${name}>`).exec(xml)?.[1]?.trim() ?? '';
  const title = resolveReferences(field('dc:title'));
  return { title: title || null, made: dayOfMetadata(field('dcterms:created')) };
}
