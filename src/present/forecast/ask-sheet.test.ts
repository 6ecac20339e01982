import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { madeAnswer } from '../../../test/made-answer.js';
import { meeting } from '../../../test/told-entries.js';
import { renderAskHtml } from './ask-sheet.js';

const [entry] = [meeting('e1', ['NOR:Anna', 'ISL:Jon'], '2020-03-01', { level: 'officials' })];
const entries = [
  {
    ...entry,
    reports: entry.reports.map((report) => ({
      ...report,
      document: {
        ...report.document,
        id: 'herring',
        title: '</li><script>',
        source: 'https://fish.example/1',
      },
    })),
  },
];
const page = {
  title: 'The cod banks <img src=x>',
  seenFrom: '',
  answer: madeAnswer(),
  since: {
    resolution: { question: 'q', outcome: 'yes' as const, day: '2020-03-01', items: [] },
    entries,
  },
  horizons: [{ months: 1, to: '2020-03-01', probability: 0.06, interval: [0.03, 0.12] as [number, number] }],
  entries,
};
const html = renderAskHtml(page);
const { document } = parseHTML(html);
const part = (id: string): string =>
  document.querySelector(`section[aria-labelledby="${id}"]`)?.textContent?.replace(/[\s\u00a0]+/g, ' ') ?? '';

describe('the page of an answer with pictures', () => {
  it('has a part for each thing that an answer is made of', () =>
    expect([...document.querySelectorAll('h2')].map((head) => head.textContent)).toEqual([
      'As it was read',
      'By when',
      'Within so many months',
      'What moves it',
      'What the models say',
      'Signs in the record',
      'What would change it',
      'What is not known',
      'What happened',
      'Sources',
    ]));
  it('tells how likely it is and why before anything else', () => {
    expect(document.querySelector('.number')?.textContent).toBe('20 %');
    expect(document.querySelector('header')?.textContent).toContain('last on 4 March 2018');
  });
  it('goes from what is usual to the answer, the strongest step first', () => {
    const steps = [...document.querySelectorAll('section[aria-labelledby="drivers"] li')];
    expect(steps.map((step) => step.querySelector('.figure')?.textContent)).toEqual([
      '11 %',
      '+1',
      '−0.31',
      '20 %',
    ]);
    expect(part('drivers')).toContain('more; without it 8 %');
  });
  it('has every picture in words too', () => {
    const pictures = [...document.querySelectorAll('svg')];
    expect(pictures.length).toBeGreaterThan(15);
    for (const picture of pictures) {
      expect(picture.getAttribute('role')).toBe('img');
      expect(picture.querySelector('title')?.textContent).not.toBe('');
      expect(picture.querySelector('desc')?.textContent).not.toBe('');
    }
  });
  it('folds weaker signs away, and leads from words of the record to their document', () => {
    expect(document.querySelector('summary')?.textContent).toBe('2 that move it less');
    expect(part('signs')).toContain('Norway </svg><script>alert("1")</script> would talk');
    const links = [...document.querySelectorAll('.refs a')].map((link) => link.getAttribute('href') ?? '');
    expect(links).toHaveLength(2);
    expect(links.filter((href) => document.querySelector(href) === null)).toEqual([]);
    expect(document.querySelector('.sources a')?.getAttribute('href')).toBe('https://fish.example/1');
  });
  it('tells what happened apart', () => expect(part('since')).toContain('no part of the answer'));
  it('escapes words, runs nothing and asks for nothing', () => {
    expect(document.querySelector('script, img, b')).toBeNull();
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<link\b/);
  });
});

it('an answer that is known already has no fan, and one without signs no place for them', () => {
  const { working } = madeAnswer();
  const answer = madeAnswer({
    probability: 0.99,
    interval: [0.99, 0.99],
    working: { ...working, signals: [], drivers: [], changes: [], missing: [] },
  });
  const bare = renderAskHtml({ ...page, answer, since: null, horizons: [], entries: [] });
  const heads = [...parseHTML(bare).document.querySelectorAll('h2')].map((head) => head.textContent);
  expect(heads).toEqual(['As it was read', 'What moves it', 'What the models say']);
});
