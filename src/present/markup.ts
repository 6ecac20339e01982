import { safe } from './width.js';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe for HTML, inside an element or between quotation marks of an attribute. */
export const escaped = (text: string): string =>
  safe(text).replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);

/** Numbers of passages as links to them, and the places that cite each, for the way back. */
export interface Anchors {
  readonly cite: (refs: readonly number[]) => string;
  /** Identifiers of the places that cite a passage, in order. */
  readonly places: (number: number) => readonly string[];
  /** Identifier of a part of this document: its name within the page. */
  readonly id: (name: string) => string;
}

/** Anchors of one document of a page; `prefix` keeps them apart from those of other documents. */
export function anchors(prefix: string): Anchors {
  const cited = new Map<number, string[]>();
  const id = (name: string): string => `${prefix}${name}`;
  const link = (number: number): string => {
    const places = cited.get(number) ?? [];
    const place = id(`c${number}-${places.length + 1}`);
    cited.set(number, [...places, place]);
    return `<a id="${place}" href="#${id(`p${number}`)}" aria-label="passage ${number}">[${number}]</a>`;
  };
  return {
    cite: (refs) => (refs.length ? `&nbsp;<span class="refs">${refs.map(link).join('')}</span>` : ''),
    places: (number) => cited.get(number) ?? [],
    id,
  };
}
