import { type Evidence, type Item, passage, Reading } from '../src/record/index.js';

/** A short report in our own words, for tests of rooms that work on readings. */
export const SAMPLE_TEXT = [
  'Donald Trump and Kim Jong Un signed a one-page declaration in Singapore on 12 June 2018.',
  'In it North Korea said it would work towards a peninsula without nuclear arms, and agreed to hand over the remains of 55 American soldiers by the end of July.',
  'Eight months later, on 27 and 28 February 2019, the pair met in Hanoi and left without a deal, split over sanctions.',
  '“We had to walk,” Trump told reporters.',
  'Envoys have not spoken since October 2019.',
  'Analysts called the Singapore paper thin.',
  'Pyongyang wants sanctions lifted first, mindful of what became of Libya.',
  'Its army has since tested longer-range missiles and moved closer to Moscow.',
  'A new round of talks could follow in 2026, officials in Seoul suggested.',
].join('\n');

const at = (words: string): Evidence[] => {
  const start = SAMPLE_TEXT.indexOf(words);
  return [passage(SAMPLE_TEXT, start, start + words.length)];
};

const [trump, kim] = ['USA:Donald Trump', 'PRK:Kim Jong Un'];
const made = (id: string, words: string) => ({ id, evidence: at(words), confidence: 0.8, rules: [] });

const items: Item[] = [
  {
    ...made('e1', 'Donald Trump and Kim Jong Un signed a one-page declaration in Singapore on 12 June 2018'),
    kind: 'encounter',
    parties: [trump, kim],
    status: 'held',
    when: '2018-06-12',
    where: 'Singapore',
    level: 'leaders',
    outcome: 'agreement',
  },
  {
    ...made('c1', 'North Korea said it would work towards a peninsula without nuclear arms'),
    kind: 'commitment',
    by: ['PRK'],
    to: [],
    issue: 'denuclearization',
    deadline: null,
    quantity: false,
    verification: false,
    conditional: false,
    status: 'pledged',
  },
  {
    ...made('c2', 'agreed to hand over the remains of 55 American soldiers by the end of July'),
    kind: 'commitment',
    by: ['PRK'],
    to: ['USA'],
    issue: 'prisoners_remains',
    deadline: '2018-07-31',
    quantity: true,
    verification: false,
    conditional: false,
    status: 'pledged',
  },
  {
    ...made('e2', 'on 27 and 28 February 2019, the pair met in Hanoi and left without a deal'),
    kind: 'encounter',
    parties: [trump, kim],
    status: 'held',
    when: '2019-02-27/2019-02-28',
    where: 'Hanoi',
    level: 'leaders',
    outcome: 'none',
  },
  { ...made('o1', 'split over sanctions'), kind: 'obstacle', issue: 'sanctions', between: ['USA', 'PRK'] },
  {
    ...made('s1', '“We had to walk,” Trump told reporters'),
    kind: 'statement',
    speaker: trump,
    direct: true,
    hedged: false,
  },
  {
    ...made('p1', 'Envoys have not spoken since October 2019'),
    kind: 'pause',
    parties: ['USA', 'PRK'],
    from: '2019-10',
    to: null,
  },
  {
    ...made('a1', 'Analysts called the Singapore paper thin'),
    kind: 'assessment',
    verdict: 'negative',
    by: 'XXX:experts',
    about: 'Singapore paper',
  },
  {
    ...made('w1', 'Pyongyang wants sanctions lifted first'),
    kind: 'position',
    actor: 'PRK',
    stance: 'demands',
    issue: 'sanctions',
  },
  { ...made('r1', 'mindful of what became of Libya'), kind: 'precedent', about: 'PRK', case: 'Libya' },
  {
    ...made('m1', 'Its army has since tested longer-range missiles'),
    kind: 'capability',
    actor: 'PRK',
    change: 'test',
    system: 'missile',
    when: null,
  },
  {
    ...made('l1', 'moved closer to Moscow'),
    kind: 'alignment',
    parties: ['PRK', 'RUS'],
    direction: 'closer',
    when: null,
  },
  {
    ...made('e3', 'A new round of talks could follow in 2026'),
    kind: 'encounter',
    parties: ['USA', 'PRK'],
    status: 'proposed',
    when: '2026',
    where: null,
    level: 'officials',
    outcome: 'unstated',
  },
];

/** The sample as a reading, published on 10 November 2025. */
export const SAMPLE: Reading = Reading.parse({
  document: {
    id: 'sample',
    title: 'Talk of new talks',
    published: '2025-11-10',
    publishedFrom: 'given',
    source: 'news/sample.txt',
    mediaType: 'text/plain',
    language: 'en',
    sha256: '0'.repeat(64),
    text: SAMPLE_TEXT,
  },
  items,
  notices: [{ code: 'unresolved-actor', message: 'It is not clear who “officials in Seoul” are.' }],
});

/** The same document with other items or notices. */
export const sampleWith = (changes: Partial<Reading>): Reading => ({ ...SAMPLE, ...changes });
