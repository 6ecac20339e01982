import { describe, expect, it } from 'vitest';
import { meeting, toldEntry } from '../../../test/told-entries.js';
import { answerTo, readQuestion } from '../../forecast/index.js';
import { width } from '../width.js';
import { type AskPage, askData, renderAsk } from './ask.js';

const AS_OF = '2020-01-01';
const summit = toldEntry(
  'summit',
  {
    kind: 'encounter',
    parties: ['USA:Donald Trump', 'PRK:Kim Jong Un'],
    when: '2018-06-12',
    level: 'leaders',
  },
  { said: '2018-06-12' },
);
const question = readQuestion('USA and PRK leaders meet before 2020-12-31', AS_OF);
const ground = { entry: 'e', item: 'i', document: 'd', day: '2019-12-01', quote: 'they are open to it' };
const answer = answerTo(
  question,
  { asOf: AS_OF, entries: [summit], parties: ['USA', 'PRK', 'KOR'], knownUntil: AS_OF },
  {
    anyRates: [],
    main: () => null,
    signals: () => ({
      moved: 0.5,
      weight: 1,
      missing: [],
      signals: Array.from({ length: 8 }, (_, i) => ({
        name: `sign ${i}`,
        says: 'said',
        moved: i / 8,
        grounds: [ground],
      })),
    }),
  },
);
const changes = [{ if: 'they said more', probability: 0.4 }];
const page: AskPage = {
  title: 'Talks',
  seenFrom: '',
  answer: { ...answer, working: { ...answer.working, changes } },
  since: null,
};
const shown = (since: AskPage['since'], columns = 80): string =>
  renderAsk({ ...page, since }, { width: columns, colour: false });
const resolution = { question: question.id, outcome: 'yes' as const, day: '2020-03-01', items: ['i-later'] };
const later = meeting('later', ['USA:Donald Trump', 'PRK:Kim Jong Un'], '2020-03-01', { level: 'leaders' });

describe('the page of an answer', () => {
  it('says how the question was read, how likely it is, and why', () => {
    const text = shown(null).replace(/\s+/g, ' ');
    for (const part of [
      'USA and PRK leaders meet before 2020-12-31',
      'North Korea and United States',
      '1 January – 31 December 2020, 366 days',
      'both days included',
      'nine in ten between',
      'What usually happens',
      'What the models say',
      'shown, no weight',
      'What moves it',
      'Signs in the record',
      '“they are open to it”',
      'and 2 that move it less',
      '40 % if they said more',
      'What is not known',
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('What happened');
  });
  it.each([80, 40, 20])('fits into %d columns', (columns) => {
    const lines = shown({ resolution, entries: [later] }, columns).split('\n');
    expect(lines.filter((line) => width(line) > columns)).toEqual([]);
  });
  it('of what has happened already has no interval', () => {
    const done: AskPage = { ...page, answer: { ...page.answer, probability: 0.99, interval: [0.99, 0.99] } };
    const text = renderAsk(done, { width: 80, colour: false });
    expect(text).toContain('99 %');
    expect(text).not.toMatch(/nine in ten|how it grows/);
  });
  it('tells what happened apart from the answer, with its words', () => {
    expect(shown({ resolution, entries: [later] })).toMatch(
      /no part of the answer[\s\S]*It happened, on 1 March 2020\.[\s\S]*words of later/,
    );
    expect(
      shown({ resolution: { ...resolution, outcome: 'no', day: '2020-12-31', items: [] }, entries: [] }),
    ).toContain('It did not happen by 31 December 2020');
  });
  it('is data for programs', () => {
    expect(askData(page)).toMatchObject({
      question: { id: question.id },
      probability: answer.probability,
      since: null,
    });
    expect(askData({ ...page, since: { resolution, entries: [later] } }).since).toEqual(resolution);
  });
});
