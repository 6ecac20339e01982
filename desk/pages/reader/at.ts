import type { Stretch } from './segments.js';

/** The stretch that an address names: "120-184"; null where it names none within the text. */
export function stretchNamed(at: string | null, length: number): Stretch | null {
  const found = /^(\d{1,9})-(\d{1,9})$/.exec(at ?? '');
  const [start, end] = [Number(found?.[1]), Number(found?.[2])];
  return found && start < end && end <= length ? { start, end } : null;
}
