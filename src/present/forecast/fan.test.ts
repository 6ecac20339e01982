import { describe, expect, it } from 'vitest';
import { madeAnswer } from '../../../test/made-answer.js';
import { hasHappened, renderFanSvg } from './fan.js';

const svg = renderFanSvg(madeAnswer());

describe('the fan of an answer', () => {
  it('is a line within a band, from the day of the answer to the end of the window', () => {
    expect(svg).toContain('<path d="M48,324L328,276L608,228"/>');
    expect(svg).toContain('d="M48,324L328,228L608,132L608,276L328,300L48,324Z"');
    expect(svg).toContain('>asked 1 February 2020</text>');
    expect(svg).toContain('>1 February 2020</text>');
    expect(svg).toContain('>11 May 2020</text>');
  });
  it('tells the same in words', () =>
    expect(svg).toMatch(
      /role="img"[\s\S]*<title>Will &lt;b&gt;Norway[\s\S]*<desc>The line is [^<]* 10 % by 22 March 2020 \(5 % to 20 %\), 20 % by 11 May 2020 \(10 % to 40 %\)\.<\/desc>/,
    ));
  it('names what the line and both edges end in, apart from each other', () => {
    const flat = madeAnswer();
    const course = flat.working.course.map(({ day }) => ({
      day,
      probability: 0.2,
      interval: [0.19, 0.21] as [number, number],
    }));
    const picture = renderFanSvg({ ...flat, working: { ...flat.working, course } });
    const places = [...picture.matchAll(/x="616" y="([\d.]+)"/g)].map(([, y]) => Number(y));
    expect(places).toHaveLength(3);
    expect((places[1] ?? 0) - (places[0] ?? 0)).toBeGreaterThanOrEqual(16);
    expect((places[2] ?? 0) - (places[1] ?? 0)).toBeGreaterThanOrEqual(16);
  });
  it('leaves the question to the page that it stands in, and is narrow on a phone', () => {
    expect(renderFanSvg(madeAnswer(), 'page')).not.toContain('class="head" x="48" y="24"');
    expect(renderFanSvg(madeAnswer(), 'phone')).toContain('viewBox="0 0 358 ');
  });
  it.each([
    ['a window that lies ahead', madeAnswer({ asOf: '2019-06-01' })],
    ['a window that has begun', madeAnswer({ asOf: '2020-05-10' })],
    [
      'a window of one day, which is today',
      madeAnswer({
        asOf: '2020-05-11',
        question: { ...madeAnswer().question, from: '2020-05-11' },
        working: { ...madeAnswer().working, course: [] },
      }),
    ],
  ])('holds with %s', (_, answer) => {
    expect(renderFanSvg(answer)).not.toMatch(/NaN|Infinity|<b>/);
  });
});

it('what has happened lies above all that a course ends in', () => {
  expect(hasHappened(madeAnswer())).toBe(false);
  expect(hasHappened(madeAnswer({ probability: 0.99, interval: [0.99, 0.99] }))).toBe(true);
});
