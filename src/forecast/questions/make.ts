import { createHash } from 'node:crypto';
import type { ActorRef, Question } from '../../record/index.js';
import { EVENT_KINDS } from './classes.js';
import { partyNames } from './party-names.js';

const SYSTEMS: Readonly<Record<NonNullable<Question['system']>, string>> = {
  nuclear: 'a nuclear weapon',
  missile: 'a missile',
  conventional: 'a conventional weapon',
  space: 'a space launcher',
  cyber: 'a cyber weapon',
  other: 'a weapon',
};

/** A question before it has a rule and a name. */
export type Unruled = Omit<Question, 'id' | 'rule' | 'parties'> & { readonly parties: readonly ActorRef[] };

/** How many digits of a hash tell questions apart: 4 billion of them, where a book holds some thousands. */
const DIGITS = 8;

/** A question with its rule and its name, both made from what decides it, so that the same thing asked in other words is the same question. */
export function questionOf(asked: Unruled): Question {
  const parties = [...asked.parties].sort();
  const { event, system, entry, from, to } = asked;
  const what = JSON.stringify([event, parties, system, entry, from, to]);
  const hash = createHash('sha256').update(what).digest('hex').slice(0, DIGITS);
  return {
    ...asked,
    parties,
    id: `${event.replaceAll('_', '-')}-${hash}`,
    rule: ruleOf({ ...asked, parties }),
  };
}

function ruleOf({ event, parties, system, entry, from, to }: Unruled): string {
  const { counts, not } = EVENT_KINDS[event];
  const what = event === 'promise_kept' ? (entry ?? '') : system === null ? 'a weapon' : SYSTEMS[system];
  const said = counts.replace('{who}', partyNames(parties)).replace('{what}', what);
  return `${said} ${not} It must happen from ${from} to ${to}, both days included.`;
}
