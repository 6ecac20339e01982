import { describe, expect, it } from 'vitest';
import { SAMPLE_VIEW, sampleEntry, whole } from '../../../test/sample-export.js';
import type { Entry } from '../../record/index.js';
import { timelineOf } from './timelinejs.js';

interface DateObject {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}
interface Slide {
  readonly unique_id: string;
  readonly start_date: DateObject;
  readonly end_date?: DateObject;
  readonly display_date: string;
  readonly group: string;
  readonly text: { headline: string; text: string };
  readonly media?: { url: string; caption?: string; credit?: string };
}

const read = (entries: readonly Entry[]): { title: { text: { headline: string } }; events: Slide[] } =>
  JSON.parse(whole(timelineOf({ ...SAMPLE_VIEW, entries })));
const { title, events } = read(SAMPLE_VIEW.entries);
const slideOf = (id: string): Slide | undefined => events.find(({ unique_id }) => unique_id === id);
/** The slide of an encounter on a date. */
function onDate(when: string): Slide | undefined {
  const talks = sampleEntry('e-talks');
  return read([{ ...talks, slots: { ...talks.slots, when } as Entry['slots'] }]).events[0];
}

/** What the page on the format asks of a date: a year that is a number, a month and a day within the calendar. */
function isDate({ year, month, day }: DateObject): boolean {
  const fits = (value: number | undefined, last: number): boolean =>
    value === undefined || (Number.isInteger(value) && value >= 1 && value <= last);
  return Number.isInteger(year) && fits(month, 12) && fits(day, 31) && !(day && !month);
}

describe('a timeline', () => {
  it('has a title and, for each slide, what the format asks for', () => {
    expect(title.text.headline).toBe('The cod banks, &lt;2021&gt;');
    expect(events).toHaveLength(SAMPLE_VIEW.entries.length);
    for (const slide of events) {
      expect(isDate(slide.start_date)).toBe(true);
      expect(slide.end_date === undefined || isDate(slide.end_date)).toBe(true);
      expect(slide.display_date).not.toBe('');
      expect(slide.media === undefined || URL.canParse(slide.media.url)).toBe(true);
    }
  });

  it('tells a meeting of two days with what was told of it', () =>
    expect(slideOf('e-talks')).toEqual({
      unique_id: 'e-talks',
      start_date: { year: 2021, month: 5, day: 12 },
      end_date: { year: 2021, month: 5, day: 13 },
      display_date: '12–13 May 2021',
      group: 'encounter',
      autolink: false,
      text: {
        headline: 'Norway and Iceland: met, Reykjavik',
        text: '<blockquote>Envoys of Norway and Iceland met in Reykjavik on 12 and 13 May 2021</blockquote><p>Told by 2 independent sources.</p><p>Told in more than one way: when.</p>',
      },
      media: {
        url: 'https://news.example/harbour-talks?page=1&print=yes',
        caption: 'Harbour talks end with a plan, “for now”',
        credit: 'News &amp; Views',
      },
    }));

  it('puts a promise on the day that it was told, and says when it is due', () =>
    expect(slideOf('e-promise')).toMatchObject({
      start_date: { year: 2021, month: 5, day: 14 },
      display_date: 'told on 14 May 2021',
      text: { text: expect.stringContaining('<p>Due 31 December 2021.</p>') },
    }));

  it.each<[string, DateObject, DateObject | undefined]>([
    ['2022-06~', { year: 2022, month: 6 }, undefined],
    ['2021', { year: 2021 }, undefined],
    ['2021-06/..', { year: 2021, month: 6 }, undefined],
    ['../2021-06-05', { year: 2021, month: 6, day: 5 }, undefined],
    ['2021-24', { year: 2021, month: 12 }, undefined],
    ['2021-21/2021-24', { year: 2021, month: 3 }, { year: 2022, month: 2 }],
    ['199X', { year: 1990 }, undefined],
    ['2021-05-12/2021-06', { year: 2021, month: 5, day: 12 }, { year: 2021, month: 6 }],
  ])('is as precise as a date is: %s', (when, start, end) => {
    expect(onDate(when)?.start_date).toEqual(start);
    expect(onDate(when)?.end_date).toEqual(end);
  });

  it('takes no markup from a document', () => {
    const markup = JSON.stringify(events).match(/<\/?[a-z]+/g);
    expect(new Set(markup)).toEqual(new Set(['<blockquote', '</blockquote', '<p', '</p']));
    expect(slideOf('e-verdict')?.text.text).toContain('&lt;b&gt;thin &amp; &quot;late&quot;&lt;/b&gt;');
  });

  it('shows a file without a page, and leaves out what has no day at all', () => {
    expect(slideOf('e-next')?.media).toBeUndefined();
    const [report] = sampleEntry('e-lesson').reports;
    if (!report) throw new RangeError('an entry has reports');
    const undated = { ...report, document: { ...report.document, published: null } };
    expect(read([{ ...sampleEntry('e-lesson'), reports: [undated] }]).events).toEqual([]);
  });
});
