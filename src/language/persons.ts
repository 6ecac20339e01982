import { type ActorRef, type Day, stateOf } from '../record/index.js';
import { type Draft, draft } from './drafts.js';
import { isCapital, isPossessive, isSameSentence, keyAt, textBetween } from './elements.js';
import { isInstitutionWord } from './function-words.js';
import {
  type Name,
  type Owners,
  readName,
  readOwnersAfter,
  readTitle,
  skipFillers,
  skipPortfolio,
  type Title,
} from './noun-phrases.js';
import { isHolding, type Person } from './office-holders.js';
import type { Reading } from './reading.js';
import { shortKeys } from './short-keys.js';
import { famous, type Known, known, titled } from './short-names.js';

/** "Trump", "Kim Jong-un", "President Moon", "Iran's Deputy Foreign Minister Abbas Araghchi", "Prime Minister Abe of Japan". */
export function readPerson(
  reading: Reading,
  at: number,
  owners: Owners | null,
  title: Title | null,
): Draft | null {
  const { elements } = reading;
  if (title?.plural) return null;
  const of = title && !owners ? readOwnersAfter(elements, title.end) : null;
  const name = nameAfter(reading, at, owners, title, of);
  if (!name) return null;
  const after = title || name.people.length ? readOwnersAfter(elements, name.end) : null;
  const side = sideOf(owners ?? of ?? after, title);
  const who = name.people.length
    ? inGazetteer(name, side, reading.day)
    : byShortName(reading, name, title, side);
  if (!who) return null;
  const isTheirs = after !== null && who.ref !== null && after.refs.includes(stateOf(who.ref));
  const to = isTheirs && !owners && !of ? after.end : name.end;
  return asHolder(reading, at, to, who, title);
}

function nameAfter(
  reading: Reading,
  at: number,
  owners: Owners | null,
  title: Title | null,
  of: Owners | null,
): Name | null {
  const { elements } = reading;
  const start = of?.end ?? title?.end ?? owners?.end ?? at;
  const name = readName(elements, start, at) ?? (title ? surnameAfter(reading, title) : null);
  if (name || !title) return name;
  const second = readTitle(elements, start, at);
  if (second && !second.plural) return readName(elements, second.end, at);
  const portfolio = skipPortfolio(elements, start);
  return portfolio > start ? readName(elements, portfolio, at) : null;
}

/** "Prime Minister May": after a title a known family name counts even if it is an ordinary word. */
function surnameAfter({ elements, gazetteer }: Reading, { end }: Title): Name | null {
  const isName = isCapital(elements, end) && gazetteer.byShort.has(keyAt(elements, end));
  return isName && isSameSentence(elements, end - 1, end) ? { people: [], from: end, end: end + 1 } : null;
}

/** The one side that the words around a name give it; "the Sudanese rebel leader" is a movement's, and not Sudan's. */
function sideOf(owners: Owners | null, title: Title | null): ActorRef | null {
  const side = (owners ? (owners.refs.length === 1 ? owners.refs[0] : null) : title?.side) ?? null;
  return title?.office === 'movement leader' && side?.length === 3 ? 'NSA' : side;
}

/** The person's draft; followed by "administration" or "'s envoy" the words mean the person's state or its office. */
function asHolder(reading: Reading, from: number, to: number, who: Known, title: Title | null): Draft {
  const { elements } = reading;
  const possessive = isPossessive(elements, to);
  const next = readTitle(elements, skipFillers(elements, possessive ? to + 1 : to), from);
  const state = who.ref && !who.ref.startsWith('IGO') ? stateOf(who.ref) : null;
  if (next && state && state !== 'NSA') {
    const base = { from, to: next.end, owners: [state], office: next.office, plural: next.plural };
    if (next.office === 'government')
      return draft({ ...base, type: 'office', refs: [state], modifier: isPossessive(elements, next.end) });
    if (possessive && next.level !== 'unknown' && next.level !== 'leader')
      return draft({ ...base, type: next.plural ? 'group' : 'office', refs: [state], level: next.level });
  }
  const level = title && !isHonour(title, who) ? title.level : who.level;
  const office = title && title.office !== 'none' ? title.office : who.office;
  const modifier = possessive || isWithinName(reading, to);
  return draft({
    from,
    to,
    type: 'person',
    refs: who.ref ? [who.ref] : [],
    modifier,
    level,
    office,
    who: { ...who, level, office },
  });
}

/** Ranks and styles of address say less than the office that somebody is known to hold. */
const honours = new Set(['none', 'general', 'sheikh', 'ayatollah', 'prince', 'expert']);
const isHonour = (title: Title, who: Known): boolean =>
  title.level === 'unknown' || (honours.has(title.office) && who.level !== 'unknown');

/** Of people with one name ("George Bush") the one of that side, in office on that day. */
function inGazetteer(name: Name, side: ActorRef | null, day: Day | null): Known | null {
  const isOf = (person: Person): boolean => person.holdings.some((held) => held.side === side);
  const fitting = name.people.some(isOf) ? name.people.filter(isOf) : name.people;
  const active = fitting.find((person) =>
    person.holdings.some((held) => day !== null && isHolding(held, day)),
  );
  const person = active ?? fitting[0];
  if (!person) return null;
  const who = known(person, day);
  // "African Union envoy Olusegun Obasanjo" speaks for the body, whatever he was before.
  return side?.startsWith('IGO:') && !isOf(person) ? { ...who, ref: side } : who;
}

/** A name that is not in the gazetteer as it stands: a short form, or somebody new whose state the words around it tell. */
/** "al-Sisi": a family name with its article is one word. */
const isArticled = ({ words }: Reading['elements'], from: number, end: number): boolean =>
  end - from === 2 &&
  words.token[from] === words.token[end - 1] &&
  /^(?:al|el)$/.test(words.keys[from] ?? '');

function byShortName(reading: Reading, name: Name, title: Title | null, side: ActorRef | null): Known | null {
  const { elements, gazetteer, day, introduced } = reading;
  const { from, end } = name;
  const key = keyAt(elements, end - 1);
  const isSingle = end - from === 1 || isArticled(elements, from, end);
  if (isSingle) {
    // Whom "South Korea's Kim" does not tell, "Kim" tells even less.
    if (!title && !side && isPossessive(elements, from - 1)) return null;
    const before = introduced.find(key, from, title, side);
    if (before) return before;
    if (!title && !side) return famous(gazetteer, key, day);
    const one = titled(gazetteer, key, title && title.office !== 'none' ? title.office : null, side, day);
    if (one) return one;
  }
  const text = textBetween(elements, from, end);
  const whole = introduced.findWhole(text);
  if (whole) return whole;
  if (!title && (isSingle || side)) return null;
  // Without a title two capitalised words may be anything: `resolve` keeps them only where an apposition makes them a person.
  const state = side === null ? null : side.startsWith('IGO') ? side : `${side.slice(0, 3)}:${text}`;
  const keys = shortKeys(text, side?.slice(0, 3) ?? '');
  return { ref: state, name: text, level: title?.level ?? 'unknown', office: title?.office ?? null, keys };
}

/** "the Trump Peace Agreement", "the Bush Doctrine": the name only names a thing. */
const isWithinName = ({ elements }: Reading, at: number): boolean =>
  isCapital(elements, at) && isSameSentence(elements, at - 1, at) && isInstitutionWord(keyAt(elements, at));
