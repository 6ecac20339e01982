import { describe, expect, it } from 'vitest';
import { SAMPLE_VIEW, sampleEntry, whole } from '../../../test/sample-export.js';
import type { Entry } from '../../record/index.js';
import { calendarOf } from './icalendar.js';

type Component = ReadonlyMap<string, string>;

const unfolded = (entries: readonly Entry[]): string =>
  whole(calendarOf({ ...SAMPLE_VIEW, entries })).replaceAll('\r\n ', '');

/** The properties of a component, by name with parameters. Fails where a name comes twice. */
function propertiesOf(lines: string): Component {
  const properties = lines
    .split('\r\n')
    .filter(Boolean)
    .map((line): [string, string] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]);
  const component = new Map(properties);
  if (component.size < properties.length) throw new RangeError(`a property comes twice in ${lines}`);
  return component;
}

/** What stands around the events, and each event. */
function read(entries: readonly Entry[]): { calendar: Component; events: Component[] } {
  const parts = unfolded(entries).split(/^(?:BEGIN|END):VEVENT\r\n/m);
  return {
    calendar: propertiesOf(parts.filter((_, i) => i % 2 === 0).join('')),
    events: parts.filter((_, i) => i % 2 === 1).map(propertiesOf),
  };
}

const { calendar, events } = read(SAMPLE_VIEW.entries);
/** The events of an encounter on a date. */
const onDate = (when: string, status = 'held'): Component[] => {
  const talks = sampleEntry('e-talks');
  return read([{ ...talks, slots: { ...talks.slots, when, status } as Entry['slots'] }]).events;
};

describe('a calendar', () => {
  it('has what the format asks of it', () => {
    expect(unfolded(SAMPLE_VIEW.entries)).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*\r\nEND:VCALENDAR\r\n$/);
    expect(Object.fromEntries(calendar)).toMatchObject({
      VERSION: '2.0',
      PRODID: '-//Dragoman//dragoman/0.1.0//EN',
      NAME: 'The cod banks\\, <2021>',
      DESCRIPTION: '2 of 11 entries name a day\\; as known on 1 March 2022.',
    });
  });

  it('has events with what the format asks of each', () => {
    for (const event of events) {
      expect(event.get('UID')).toMatch(/^[\w.%-]+@cod-banks\.dragoman$/);
      expect(event.get('DTSTAMP')).toMatch(/^\d{8}T000000Z$/);
      expect(event.get('DTSTART;VALUE=DATE')).toMatch(/^\d{8}$/);
      expect(event.get('STATUS')).toMatch(/^(?:CONFIRMED|TENTATIVE|CANCELLED)$/);
    }
    expect(new Set(events.map((event) => event.get('UID'))).size).toBe(events.length);
  });

  it('has lines of at most 75 octets, and no bare line break', () => {
    const text = whole(calendarOf(SAMPLE_VIEW));
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\u0000-\u001f\u007f]/);
  });

  it('of no entries is a calendar', () =>
    expect(read([]).calendar.get('DESCRIPTION')).toMatch(/^0 of 0 entries/));
});

describe('an event', () => {
  it('tells a meeting of two days; its end is the day after', () =>
    expect(Object.fromEntries(events[0] ?? [])).toEqual({
      UID: 'e-talks@cod-banks.dragoman',
      DTSTAMP: '20211230T000000Z',
      'DTSTART;VALUE=DATE': '20210512',
      'DTEND;VALUE=DATE': '20210514',
      SUMMARY: 'Norway and Iceland: met\\, Reykjavik',
      DESCRIPTION:
        'Envoys of Norway and Iceland met in Reykjavik on 12 and 13 May 2021\\nHarbour talks end with a plan\\, “for now” (https://news.example/harbour-talks?page=1&print=yes)\\nTold by 2 independent sources.\\nTold in more than one way: when.',
      LOCATION: 'Reykjavik',
      GEO: '64.13548;-21.89541',
      CATEGORIES: 'encounter',
      STATUS: 'CONFIRMED',
      URL: 'https://news.example/harbour-talks?page=1&print=yes',
      TRANSP: 'TRANSPARENT',
    }));

  it('tells when a promise falls due', () =>
    expect(Object.fromEntries(events[1] ?? [])).toMatchObject({
      UID: 'due-e-promise@cod-banks.dragoman',
      'DTSTART;VALUE=DATE': '20211231',
      'DTEND;VALUE=DATE': '20220101',
      SUMMARY: 'Due: Norway: pledge · trade and economy\\, towards Iceland',
    }));

  it.each([
    '2021',
    '2021-05',
    '2021-05~',
    '2021-22',
    '199X',
    '2021-05-12/..',
    '../2021-05-12',
    '2021-05-12/2021-06',
    '2021-05-12/2021-05-01',
  ])('is none where the day is not named: %s', (when) => expect(onDate(when)).toEqual([]));

  it('says doubt in words', () => {
    expect(onDate('2021-05-12?')[0]?.get('SUMMARY')).toMatch(/\(perhaps 12 May 2021\)$/);
    expect(onDate('2021-05-12/2021-05-20', 'planned')[0]?.get('SUMMARY')).toMatch(
      /\(for a day between 12 and 20 May 2021\)$/,
    );
  });

  it('is none for a meeting on some day of a long span, which a visit of that length is', () => {
    expect(onDate('2021-05-01/2021-05-31', 'planned')).toHaveLength(1);
    expect(onDate('2021-05-01/2021-06-01', 'planned')).toEqual([]);
    expect(onDate('2021-05-01/2021-06-01', 'held')).toHaveLength(1);
  });

  it.each([
    ['held', 'CONFIRMED'],
    ['planned', 'TENTATIVE'],
    ['proposed', 'TENTATIVE'],
    ['cancelled', 'CANCELLED'],
  ])('that is %s is %s', (status, said) => expect(onDate('2021-05-12', status)[0]?.get('STATUS')).toBe(said));

  it('ends with the calendar', () => {
    expect(onDate('2020-02-28/2020-02-29')[0]?.get('DTEND;VALUE=DATE')).toBe('20200301');
    expect(onDate('9999-12-31')[0]?.has('DTEND;VALUE=DATE')).toBe(false);
  });
});
