// A made-up world and what is written about it, for the measurements of the ledger: ten documents a day, of about 3 KB and twelve items each.
// What happens on a day is told by some of them, in words of their own, and one summit in eight hundred days by each eighth document of
// these days. The same number always gives the same document. No sentence is taken from anywhere, and nothing in it happened.
import { createHash } from 'node:crypto';

const DAY = 86_400_000;
const BEGIN = Date.parse('2000-01-03');
export const DOCUMENTS_A_DAY = 10;
/** A famous summit is told for so many days, by one document in so many. */
const FAME = { days: 800, oneIn: 8 };
/** What new there is to tell on each day: talks, each with a promise made at it. */
const TALKS_A_DAY = 4;

const STATES = [
  ['USA', 'the United States', 'Washington'],
  ['RUS', 'Russia', 'Moscow'],
  ['CHN', 'China', 'Beijing'],
  ['PRK', 'North Korea', 'Pyongyang'],
  ['KOR', 'South Korea', 'Seoul'],
  ['JPN', 'Japan', 'Tokyo'],
  ['IRN', 'Iran', 'Tehran'],
  ['ISR', 'Israel', 'Jerusalem'],
  ['IND', 'India', 'New Delhi'],
  ['PAK', 'Pakistan', 'Islamabad'],
  ['EGY', 'Egypt', 'Cairo'],
  ['TUR', 'Turkey', 'Ankara'],
].map(([ref, name, capital]) => ({ ref, name, capital }));
const VENUES = ['Geneva', 'Vienna', 'Oslo', 'Singapore', 'Doha', 'Muscat', 'Helsinki', 'Hanoi'];
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const ISSUES = {
  sanctions: 'lift the sanctions on banks and shipping',
  missiles: 'halt the tests of its longer missiles',
  verification: 'open two reactors and a store to inspectors',
  prisoners_remains: 'hand over the remains of fallen soldiers',
  humanitarian: 'send rice, medicine and tents to the flooded provinces',
  energy: 'deliver heavy fuel oil for the winter',
  forces_exercises: 'call off the joint exercises along the border',
  normalization: 'open a liaison office in the other capital',
};
const PLEDGES = 'in the coming weeks|before the winter|as a first step|without delay|in stages|in full'.split(
  '|',
);
const DETAILS =
  'after a long night of drafting|behind closed doors|over tea and a walk by the river|in front of few cameras|with experts from both ministries|despite protests at home|after an hour of silence|as the translators compared notes'.split(
    '|',
  );
const COMMON =
  'delegation ministry agreement negotiators officials envoy border treaty inspectors reactor sanctions ceasefire refugees embassy convoy harbour railway parliament newspaper cabinet adviser protocol deadline corridor garrison fishermen pipeline observers council mandate proposal annex text meeting talks process region exchange visit summit leader capital'.split(
    ' ',
  );
const SYLLABLES = 'ta rel vo mi ka sun dor lin ga bre no fi ash qu er ol ban tze wi mar'.split(' ');

/** Numbers from 0 up to 1 that look like chance and are the same for the same seeds (a hash after Murmur3's last steps). */
export function dice(...seeds) {
  let state = 0x9e3779b9;
  const stir = (value) => {
    state = Math.imul(state ^ value ^ (state >>> 16), 0x85ebca6b);
    state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
    state ^= state >>> 16;
  };
  for (const seed of seeds) stir(seed);
  return () => {
    stir(0x27d4eb2f);
    return (state >>> 0) / 2 ** 32;
  };
}

const among = (roll, list) => list[Math.floor(roll() * list.length)];
const dayAt = (n) => new Date(BEGIN + n * DAY).toISOString().slice(0, 10);
function inWords(day) {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${MONTHS[month - 1]} ${year}`;
}
/** A name that hardly any other document has. */
function rareName(roll) {
  const name = Array.from({ length: 4 }, () => among(roll, SYLLABLES)).join('');
  return name[0].toUpperCase() + name.slice(1);
}

function pair(roll) {
  const one = Math.floor(roll() * STATES.length);
  const other = (one + 1 + Math.floor(roll() * (STATES.length - 1))) % STATES.length;
  return [STATES[one], STATES[other]];
}

/** Talks that are held on a day, and what is promised there. */
function talksOn(day, number) {
  const roll = dice(day, number, 1);
  const sides = pair(roll);
  const issue = among(roll, Object.keys(ISSUES));
  return { sides, issue, day: dayAt(day), where: among(roll, VENUES), pledge: among(roll, PLEDGES) };
}

/** The summit that everybody tells for years. */
function famousSummit(day) {
  const age = Math.floor(day / FAME.days);
  const roll = dice(age, 2);
  return { sides: pair(roll), day: dayAt(Math.max(0, age * FAME.days - 1)), where: among(roll, VENUES) };
}

const refs = (sides) => sides.map(({ ref }) => ref);

const tells = {
  talks(roll, { sides: [a, b], day, where }, level = 'ministers') {
    const who = level === 'leaders' ? 'The leaders' : 'The foreign ministers';
    const verb = among(roll, ['met', 'held talks', 'met again', 'sat down for talks']);
    return {
      text: `${who} of ${a.name} and ${b.name} ${verb} in ${where} on ${inWords(day)}, ${among(roll, DETAILS)}.`,
      kind: 'encounter',
      parties: refs([a, b]),
      status: 'held',
      when: day,
      where,
      level,
      outcome: 'unstated',
      confidence: 0.71,
    };
  },
  promise(_, { sides: [a, b], issue, pledge }) {
    return {
      text: `${a.name} promised ${b.name} to ${ISSUES[issue]} ${pledge}.`,
      kind: 'commitment',
      by: [a.ref],
      to: [b.ref],
      issue,
      deadline: null,
      quantity: false,
      verification: issue === 'verification',
      conditional: false,
      status: 'pledged',
      confidence: 0.59,
    };
  },
  test(roll, { sides: [a], day }) {
    return {
      text: `${a.name} tested a missile on ${inWords(day)}, ${among(roll, DETAILS)}.`,
      kind: 'capability',
      actor: a.ref,
      change: 'test',
      system: 'missile',
      when: day,
      confidence: 0.8,
    };
  },
  position(roll, { sides: [a, b], issue }) {
    const [stance, verb] = among(roll, [
      ['demands', 'demands that'],
      ['offers', 'is ready to see that'],
      ['refuses', 'refuses to accept that'],
    ]);
    const text = `${a.name} ${verb} ${b.name} should ${ISSUES[issue]} first.`;
    return { text, kind: 'position', actor: a.ref, stance, issue, confidence: 0.55 };
  },
  statement(roll, { sides: [a, b] }) {
    const name = rareName(roll);
    const text = `Envoy ${name} of ${a.name} said that the ${among(roll, COMMON)} with ${b.name} would be a matter of ${among(roll, COMMON)}.`;
    return {
      text,
      kind: 'statement',
      speaker: `${a.ref}:${name}`,
      direct: false,
      hedged: true,
      confidence: 0.74,
    };
  },
  judgement(roll, { sides: [a, b] }) {
    const [verdict, word] = among(roll, [
      ['positive', 'a good beginning'],
      ['negative', 'a lost chance'],
    ]);
    const about = `the talks of ${a.name} and ${b.name}`;
    const text = `Observers called ${about} ${word} for the ${among(roll, COMMON)}.`;
    return { text, kind: 'assessment', verdict, by: 'XXX:experts', about, confidence: 0.67 };
  },
  alignment(roll, { sides: [a, b], day }) {
    const text = `${a.name} and ${b.name} agreed on ${inWords(day)} to share a ${among(roll, COMMON)} and a ${among(roll, COMMON)}.`;
    return {
      text,
      kind: 'alignment',
      parties: refs([a, b]),
      direction: 'closer',
      when: day,
      confidence: 0.37,
    };
  },
  obstacle(roll, { sides: [a, b], issue }) {
    const text = `Between ${a.name} and ${b.name} stands the question of the ${among(roll, COMMON)}, and who is to ${ISSUES[issue]}.`;
    return { text, kind: 'obstacle', issue, between: refs([a, b]), confidence: 0.45 };
  },
};

const FILLERS = [
  ({ word, capital, name }) =>
    `Rain over ${capital} kept the ${word()} waiting, and the ${word()} at ${name} was closed until the afternoon.`,
  ({ word, name }) =>
    `A painter from ${name} had set up her easel between the ${word()} and the old ${word()}.`,
  ({ word, capital, name }) =>
    `Papers in ${capital} gave more room to the ${word()} of ${name} than to the ${word()} or the ${word()}.`,
  ({ word, name }) =>
    `By nightfall the ${word()} was empty, and only the ${word()} of ${name} had its lamps lit.`,
];

/** A sentence that tells nothing of the record; some words are much more frequent than others, as in any language. */
function filler(roll) {
  const word = () => COMMON[Math.floor(roll() ** 2 * COMMON.length)];
  return among(roll, FILLERS)({ word, capital: among(roll, STATES).capital, name: rareName(roll) });
}

/** What one document tells, in its order. */
function tellings(roll, number, day) {
  const known = () =>
    talksOn(Math.max(0, day - Math.floor(roll() ** 2 * 4)), Math.floor(roll() ** 1.5 * TALKS_A_DAY));
  const famous = number % FAME.oneIn === 0 ? [tells.talks(roll, famousSummit(day), 'leaders')] : [];
  const kinds = 'talks talks talks promise promise position position statement statement judgement'.split(
    ' ',
  );
  const third = among(roll, ['test', 'alignment', 'obstacle', 'position']);
  return [...famous, ...[...kinds, third].map((kind) => tells[kind](roll, known()))];
}

/** The document of a number, and the items that it tells, as a reading. */
export function readingAt(number) {
  const roll = dice(number, 3);
  const day = Math.floor(number / DOCUMENTS_A_DAY);
  const id = `report-${number}`;
  let text = `Report ${number} from ${rareName(roll)}\n\n`;
  const items = tellings(roll, number, day).map(({ text: told, ...slots }, i) => {
    const sentence = told[0].toUpperCase() + told.slice(1);
    const start = text.length;
    text += `${sentence} ${filler(roll)}${i % 3 > 0 ? ` ${filler(roll)}` : ''}\n`;
    const evidence = [{ start, end: start + sentence.length, quote: sentence }];
    return { id: `${id}#${i + 1}`, ...slots, evidence, rules: [] };
  });
  return { document: documentOf(id, text, dayAt(day)), items, notices: [] };
}

const documentOf = (id, text, published) => ({
  id,
  title: text.slice(0, text.indexOf('\n')),
  published,
  publishedFrom: 'given',
  source: `${id}.txt`,
  mediaType: 'text/plain',
  language: 'en',
  sha256: createHash('sha256').update(text).digest('hex'),
  text,
});
