import type { ActorRef } from '../record/index.js';
import { type Draft, draft } from './drafts.js';
import { type Elements, endAt, isCapital, isPossessive, keyAt, meaningAt } from './elements.js';
import { type Owners, readOwnersAfter, skipPortfolio, type Title } from './noun-phrases.js';
import { holderAt, isAfter, type Reading, rebelsOf } from './reading.js';

/** Roles that are mentioned without an owner; "head" or "general" alone is hardly ever an actor. */
const alone = new Set(
  'president vice_president premier deputy_premier foreign_minister deputy_foreign_minister defence_minister finance_minister trade_minister treasury_secretary commerce_secretary crown_prince supreme_leader representative leads envoy negotiator mediator delegation official diplomat spokesperson rebels minister general_secretary chairman monarch counterpart security_adviser ambassador secretary-general'
    .split(' ')
    .map((office) => office.replace('_', ' ')),
);
/** Words before an office that make it any holder, not the present one. */
const anyHolder = new Set(
  'a an any every first sitting former previous past next no another successive future ex then earlier later'.split(
    ' ',
  ),
);

/** "North Korea's leader", "Palestinian officials", "the U.S. government", "leaders of Israel and Egypt", "experts". */
export function readOffice(
  reading: Reading,
  at: number,
  owners: Owners | null,
  title: Title,
  last: Draft | null,
): Draft | null {
  const { elements } = reading;
  if (title.office === 'none') return null;
  if (title.office === 'expert')
    return draft({
      from: title.from,
      to: title.end,
      type: 'group',
      refs: ['XXX:experts'],
      office: 'expert',
      plural: title.plural,
    });
  const isGroup = title.plural && title.level !== 'unknown';
  const of = owners ? null : readOwnersAfter(elements, title.end, isGroup);
  const inherited = owners || of ? [] : inheritedOwners(reading, at, last);
  const sides = owners?.refs ?? of?.refs ?? (title.side ? [title.side] : inherited);
  if (sides.length === 0) return definite(reading, at, title);
  // Who leads Russia today is no Soviet leader.
  const until = (owners ?? of)?.until ?? null;
  const isPast = until !== null && isAfter(reading, at, until);
  const end = of?.end ?? skipPortfolio(elements, title.end);
  return draft({
    ...{
      from: owners ? at : title.from,
      to: end,
      level: title.level,
      office: title.office,
      plural: title.plural,
    },
    ...{ type: title.plural ? 'group' : 'office', owners: sides, modifier: isPossessive(elements, end) },
    ...{
      refs: isPast ? sides : holders(reading, at, sides, title, of !== null),
      asks: asksFor(reading, at, sides, title, !of && end > title.end),
    },
  });
}

function holders(
  reading: Reading,
  at: number,
  sides: readonly ActorRef[],
  title: Title,
  isOf: boolean,
): ActorRef[] {
  // A state's rebel leader leads its rebels, and not the state.
  if (title.office === 'rebels' || (title.office === 'movement leader' && isOfStates(sides)))
    return sides.map((side) => rebelsOf(reading, side));
  const isHolder = title.plural
    ? isOf && title.level === 'leader' && sides.length > 1
    : !isAnyHolder(reading, at);
  // Every state has many officials, even where the table knows one.
  if (!isHolder || title.office === 'official' || isPostedElsewhere(reading, title)) return [...sides];
  const office = isTopDiplomat(reading, at, title) ? 'foreign minister' : title.office;
  return sides.map((side) => holderAt(reading, side, office, at));
}

const isOfStates = (sides: readonly ActorRef[]): boolean => sides.every((side) => side.length === 3);

const isAnyHolder = ({ elements }: Reading, at: number): boolean =>
  anyHolder.has(keyAt(elements, at - 1)) || keyAt(elements, endAt(elements, at)) === 'former';

/** The ambassadors of the table are those to the United Nations and to another great power, not "to Libya". */
function isPostedElsewhere({ elements }: Reading, { office, end }: Title): boolean {
  if (office !== 'ambassador' || keyAt(elements, end) !== 'to') return false;
  const post = keyAt(elements, end + 1) === 'the' ? end + 2 : end + 1;
  return meaningAt(elements, post, 'body')?.ref !== 'IGO:United Nations';
}

/** "The top U.S. diplomat" is the secretary of state. */
const isTopDiplomat = ({ elements }: Reading, at: number, title: Title): boolean =>
  title.office === 'diplomat' &&
  ['top', 'chief'].includes(keyAt(elements, at - 1)) &&
  !['at', 'in', 'on', 'for'].includes(keyAt(elements, title.end));

/** One official of a side, with "the", may be somebody whom the document has named ("the South Korean diplomat"). */
function asksFor(
  { elements }: Reading,
  at: number,
  sides: readonly ActorRef[],
  title: Title,
  hasPortfolio: boolean,
): Draft['asks'] {
  if (title.office === 'counterpart') return 'counterpart';
  // The ambassador "to India" is not the one whom the document has named for something else.
  if (hasPortfolio && title.level === 'official') return null;
  const isDefinite = ['the', 'top', 'chief'].includes(keyAt(elements, at - 1));
  return sides.length === 1 && !title.plural && title.level !== 'unknown' && isDefinite ? 'holder' : null;
}

/** Offices in a list belong to the side of the first: "South Korea's foreign minister, unification minister and security adviser". */
function inheritedOwners({ elements }: Reading, at: number, last: Draft | null): readonly ActorRef[] {
  if (last?.owners.length !== 1 || last.type !== 'office') return [];
  for (let i = last.to; i < at; i += 1)
    if (![',', 'and', 'its', 'his'].includes(keyAt(elements, i))) return [];
  return at > last.to ? last.owners : [];
}

/** "The president", "the two leaders": somebody whom the document has named before. */
function definite({ elements }: Reading, at: number, title: Title): Draft | null {
  const before = keyAt(elements, at - 1);
  if (title.office === 'government') return government(elements, at, title);
  if (!alone.has(title.office)) return null;
  const base = {
    from: title.from,
    to: title.end,
    refs: [],
    level: title.level,
    office: title.office,
    modifier: isPossessive(elements, title.end),
  };
  if (title.plural) {
    const asks =
      title.office === 'rebels' ? 'rebels' : ['two', 'both', 'the'].includes(before) ? 'pair' : null;
    return draft({ ...base, type: 'group', plural: true, asks });
  }
  if (title.office === 'general' || anyHolder.has(before)) return null;
  const asks = before === 'the' || isCapital(elements, title.from) ? 'holder' : null;
  return asks ? draft({ ...base, type: 'office', asks }) : null;
}

/** "The government", "the authorities": of the country named last; "the administration" is how Americans call theirs. */
function government(elements: Elements, at: number, title: Title): Draft | null {
  if (keyAt(elements, at - 1) !== 'the') return null;
  const isAmerican = keyAt(elements, at) === 'administration';
  const modifier = isPossessive(elements, title.end);
  const base = {
    from: at,
    to: title.end,
    type: 'group' as const,
    office: title.office,
    plural: true,
    modifier,
  };
  return draft({ ...base, refs: isAmerican ? ['USA'] : [], asks: isAmerican ? null : 'country' });
}
