import type { ActorRef, Day } from '../record/index.js';
import type { Mention, Sentence, Tokens } from './analysis.js';
import { type Elements, endAt, findElements, isPossessive, keyAt, meaningAt } from './elements.js';
import { isCloser } from './function-words.js';
import { type Gazetteer, gazetteer } from './gazetteer.js';
import { type Introduction, type Introductions, introductions } from './introductions.js';
import { type Owners, readName, readOwners, readTitle, skipFillers, type Title } from './noun-phrases.js';
import { holderOf } from './office-holders.js';
import { famous, type Known, known, titled } from './short-names.js';
import { wordsOf } from './words.js';

/** A mention in words, before it is given its place in the text. `who` is the person it names, for later short forms. */
interface Draft extends Omit<Mention, 'start' | 'end'> {
  readonly from: number;
  readonly to: number;
  readonly who?: Known;
}
interface Reading {
  readonly elements: Elements;
  readonly gazetteer: Gazetteer;
  readonly day: Day | null;
  readonly introduced: Introductions;
}

/**
 * Finds the words of a text that stand for actors and says whom they denote on the day of publication: names, offices, demonyms,
 * capitals that stand for governments, bodies. Ordered by start, without overlap; what cannot be resolved has no refs. Linear.
 */
export function findMentions(
  text: string,
  _sentences: readonly Sentence[],
  tokens: Tokens,
  published: Day | null,
): Mention[] {
  const known = gazetteer();
  const elements = findElements(text, wordsOf(tokens), known);
  const first = read({ elements, gazetteer: known, day: published, introduced: introductions([]) });
  const reading = { elements, gazetteer: known, day: published, introduced: introductions(people(first)) };
  return read(reading).map(({ from, to, who: _, ...mention }) => ({
    start: elements.words.starts[from] ?? 0,
    end: elements.words.ends[to - 1] ?? 0,
    ...mention,
  }));
}

const people = (drafts: readonly Draft[]): Introduction[] =>
  drafts.flatMap(({ from, who }) => (who ? [{ at: from, who }] : []));

function read(reading: Reading): Draft[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < reading.elements.words.length; ) {
    const draft = readMention(reading, at);
    if (draft) drafts.push(draft);
    at = Math.max(draft?.to ?? 0, draft ? 0 : endAt(reading.elements, at), at + 1);
  }
  return drafts;
}

function readMention(reading: Reading, at: number): Draft | null {
  const { elements } = reading;
  const owners = readOwners(elements, at);
  const start = owners?.end ?? at;
  const title = readTitle(elements, skipFillers(elements, start));
  const person = readPerson(reading, at, owners, title);
  if (person) return person;
  if (title) return officeDraft(reading, at, owners, title);
  return owners ? nameDraft(reading, at) : null;
}

/** "Trump", "Kim Jong-un", "President Moon", "Iran's Deputy Foreign Minister Abbas Araghchi". */
function readPerson(reading: Reading, at: number, owners: Owners | null, title: Title | null): Draft | null {
  const { elements, day } = reading;
  if (title?.plural) return null;
  const start = title?.end ?? owners?.end ?? at;
  const name = readName(elements, start);
  if (!name) return null;
  const side = owners?.refs.length === 1 ? (owners.refs[0] ?? null) : null;
  const text = elements.text.slice(elements.words.starts[start], elements.words.ends[name.end - 1]);
  const who = name.people.length
    ? knownPerson(name.people, side, day)
    : resolveName(reading, start, name.end, title, side, text);
  if (!who || (owners && !title && who.ref === null)) return null;
  return {
    ...{
      from: at,
      to: name.end,
      type: 'person',
      refs: who.ref ? [who.ref] : [],
      plural: false,
      modifier: isPossessive(elements, name.end),
    },
    ...{
      level: title && title.level !== 'unknown' ? title.level : who.level,
      office: title?.office ?? who.office,
      who,
    },
  };
}

function knownPerson(
  people: Parameters<typeof known>[0][] | readonly Parameters<typeof known>[0][],
  side: ActorRef | null,
  day: Day | null,
): Known | null {
  const fitting = people.filter(
    (person) => side === null || person.holdings.some((held) => held.side === side),
  );
  const list = (fitting.length ? fitting : people).map((person) => ({ person, is: known(person, day) }));
  const active = list.find(({ person }) =>
    person.holdings.some((h) => day !== null && h.from <= day && (h.to === '' || day <= `${h.to}~`)),
  );
  return (active ?? list[0])?.is ?? null;
}

/** A name that is not in the gazetteer as it stands: a short form, or somebody new whose state the owner tells. */
function resolveName(
  reading: Reading,
  from: number,
  to: number,
  title: Title | null,
  side: ActorRef | null,
  text: string,
): Known | null {
  const { elements, gazetteer: all, day, introduced } = reading;
  const key = keyAt(elements, from);
  if (to - from === 1) {
    const before = introduced.find(key, from);
    if (before) return before;
    if (title || side) {
      const found = titled(all, key, title && title.office !== 'none' ? title.office : null, side, day);
      if (found) return found;
    } else return famous(all, key, day);
  }
  if (!title && to - from < 2) return null;
  const whole = introduced.findWhole(text, from);
  if (whole) return whole;
  if (!title && !side) return null;
  const ref = side ? `${side.slice(0, 3)}:${text.replace(/\s+/g, ' ')}` : null;
  return { ref, name: text, level: title?.level ?? 'unknown', office: title?.office ?? null };
}

/** "North Korea's leader", "Palestinian officials", "the U.S. government", "experts". */
function officeDraft(reading: Reading, at: number, owners: Owners | null, title: Title): Draft | null {
  if (title.office === 'none') return null;
  const { elements } = reading;
  const base = { from: at, to: title.end, level: title.level, office: title.office, plural: title.plural };
  const modifier = isPossessive(elements, title.end);
  if (title.office === 'expert') return { ...base, type: 'group', refs: ['XXX:experts'], modifier };
  const of = owners ? null : ownersAfter(elements, title.end);
  const refs = owners?.refs ?? of?.refs ?? [];
  const holders = title.plural ? null : refs.map((side) => holder(reading, side, title.office));
  const type = title.plural ? ('group' as const) : ('office' as const);
  return { ...base, to: of?.end ?? title.end, type, refs: holders ?? refs, modifier };
}

function holder({ gazetteer: all, day }: Reading, side: ActorRef, office: string): ActorRef {
  const person = holderOf(all.bySide.get(side) ?? [], office, day);
  return person ? `${side}:${person.name}` : side;
}

/** "president of the United States", "leaders of Israel and Egypt". */
function ownersAfter(elements: Elements, at: number): Owners | null {
  if (keyAt(elements, at) !== 'of') return null;
  const start = keyAt(elements, at + 1) === 'the' ? at + 2 : at + 1;
  return meaningAt(elements, start, 'state') ? readOwners(elements, start) : null;
}

/** A state, people, capital or body that stands alone. */
function nameDraft({ elements }: Reading, at: number): Draft | null {
  const end = endAt(elements, at);
  const base = { from: at, to: end, level: 'unknown' as const, office: null };
  const body = meaningAt(elements, at, 'body');
  const modifier = isPossessive(elements, end);
  if (body)
    return {
      ...base,
      type: 'body',
      refs: body.members.length ? body.members : [body.ref],
      plural: false,
      modifier,
    };
  const people = meaningAt(elements, at, 'people');
  const adjective = meaningAt(elements, at, 'adjective');
  const closes = isCloser(keyAt(elements, end));
  if (people && (!adjective || (closes && keyAt(elements, at - 1) === 'the')))
    return { ...base, type: 'group', refs: [people.ref], plural: true, modifier };
  const name = meaningAt(elements, at, 'state', 'capital', 'seat');
  const it = name ?? adjective;
  if (!it) return null;
  return {
    ...base,
    type: 'state',
    refs: [it.ref],
    plural: false,
    modifier: modifier || (adjective !== null && !closes),
  };
}
