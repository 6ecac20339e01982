import { expect, it } from 'vitest';
import { eventList, eventMarks, listHeight } from './event-marks.js';

const axes = { x: () => 100, top: 50, bottom: 200, right: 110 };
const event = (title: string) => ({ day: '2022-05-10', entry: 'e', title });

it('numbers keep apart within the axes, each led to its day', () => {
  const marks = eventMarks([event('a'), event('b')], axes).join('');
  expect(marks).toContain('d="M100,200V50L92,42"');
  expect(marks).toContain('d="M100,200V50L110,42"');
});

it('the list below has a line for each, and takes no room without events', () => {
  expect(eventList([event('a <b>')], 10, 20)).toEqual([
    '<text x="10" y="38">1 · 10 May 2022: a &lt;b&gt;</text>',
  ]);
  expect(listHeight([event('a')])).toBe(36);
  expect(listHeight([])).toBe(0);
});
