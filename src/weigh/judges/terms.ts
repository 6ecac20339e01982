import { listOf, readTable } from '../../language/tables.js';
import { type ActorRef, type Day, nameOf, stateOf } from '../../record/index.js';

/** A time in office; `to` is empty while it lasts. */
export interface Term {
  readonly from: string;
  readonly to: string;
}

/** The times in office of somebody, by state and name; none of those whom nobody has entered. */
export type TermsOf = (ref: ActorRef) => readonly Term[];

/** A name by its letters alone: "Kim Jong-un" is "kimjongun". */
const lettersOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}]/gu, '');

/** Times in office after data/actors/office-holders.csv, of those levels that are wanted. */
export function officeTerms(isWanted: (level: string) => boolean = () => true): TermsOf {
  const terms = new Map<string, Term[]>();
  for (const { side = '', name = '', variants, level = '', from = '', to = '' } of readTable(
    'actors/office-holders.csv',
  ))
    if (isWanted(level))
      for (const spelt of [name, ...listOf(variants)]) {
        const key = `${side} ${lettersOf(spelt)}`;
        terms.set(key, [...(terms.get(key) ?? []), { from, to }]);
      }
  return (ref) => terms.get(`${stateOf(ref)} ${lettersOf(nameOf(ref) ?? '')}`) ?? [];
}

/** Whether a time in office lies before a day. */
export const isOver = ({ to }: Term, day: Day): boolean =>
  // '~' sorts after digits and hyphens: "2021-01" lasts to the end of its month.
  to !== '' && `${to}~` < day;

/** Whether somebody was in office on a day. */
export const isInOffice = (term: Term, day: Day): boolean => term.from <= day && !isOver(term, day);
