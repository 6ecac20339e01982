import type { Fields } from '../../place/address.js';

/** Something that what was typed may mean, and what it does: goes to a place, sets fields of the address, or runs. */
export type Choice = {
  readonly id: string;
  readonly says: string;
  /** In small letters at the end of the line. */
  readonly beside?: string;
} & ({ readonly place: string } | { readonly fields: Fields } | { readonly run: () => void });

export interface ChoiceGroup {
  readonly title: string;
  readonly choices: readonly Choice[];
}

/**
 * Tells whether every word that was typed begins a word of some text: "sin sum" finds "Singapore summit". Marks on letters do not matter. What was
 * typed is taken apart once, for however many texts.
 */
export function fitting(typed: string): (text: string) => boolean {
  const begun = plain(typed).split(/\s+/).filter(Boolean);
  return (text) => {
    const words = plain(text).split(/[^\p{L}\p{N}]+/u);
    return begun.every((beginning) => words.some((word) => word.startsWith(beginning)));
  };
}

export const fits = (typed: string, text: string): boolean => fitting(typed)(text);

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** A day, a month or a year as it is typed: `2018-06-12`, `2018-06`, `2018`. Null for anything else. */
export function dayTyped(typed: string): string | null {
  const [whole, year, month = '', day = ''] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(typed) ?? [];
  if (whole === undefined || year === undefined) return null;
  const text = `${year}-${month || '01'}-${day || '01'}`;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? null : whole;
}
