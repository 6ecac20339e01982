import { describe, expect, it } from 'vitest';
import { COD_MEETING, talks, test, told } from '../../../test/cod-meeting.js';
import type { Entry } from '../../record/index.js';
import { sortedDeeds } from './deeds.js';
import { dossierIndex } from './dossier.js';
import { deedsIn } from './follow.js';
import { fromDeeds, testsBefore } from './follow-rules.js';
import { meetingOn } from './meeting.js';

/** The marks of what followed in Bergen's wake where only some entries are known beside the promises. */
function marks(...followed: Entry[]): string[] {
  const dossier = dossierIndex([...COD_MEETING.slice(0, 3), ...followed]);
  const meeting = meetingOn(dossier, 'bergen', '2024-01-01');
  if (!meeting) throw new Error('there is no meeting');
  const stretch = { from: '2021-05-11', to: '2023-05-10' };
  const deeds = sortedDeeds(
    meeting,
    deedsIn(dossier, meeting, stretch),
    testsBefore(dossier, meeting, stretch),
  );
  return fromDeeds(dossier, meeting, stretch, deeds).map(({ mark }) => mark);
}
const day = '2021-09-01';
const met = (slots: Parameters<typeof talks>[0]) =>
  told('later', talks({ when: day, ...slots }), 'They met.', day);

describe('what followed', () => {
  it.each<[string, Entry, string[]]>([
    ['a meeting', met({}), ['metAgain']],
    ['a text', met({ agreements: ['Oslo paper'] }), ['metAgain', 'agreedAgain']],
    ['a failure', met({ outcome: 'none' }), ['metAgain', 'fellThrough']],
    ['a cancellation', met({ status: 'cancelled' }), ['fellThrough']],
    ['a meeting of others', met({ parties: ['NOR', 'SWE'] }), []],
    [
      'a pause',
      told(
        'p',
        { kind: 'pause', parties: ['NOR', 'ISL'], from: day, to: null },
        'They stopped talking.',
        day,
      ),
      ['paused'],
    ],
    ['a test', test('t', day), ['tested']],
    [
      'a cut',
      told(
        'c',
        { kind: 'capability', actor: 'NOR', change: 'reduce', system: 'conventional', when: day },
        'Norway cut its fleet.',
        day,
      ),
      ['heldBack'],
    ],
    [
      'a renunciation',
      told(
        'r',
        { kind: 'position', actor: 'ISL', stance: 'refuses', issue: 'missiles' },
        'Iceland is no longer bound by it.',
        day,
      ),
      ['renounced'],
    ],
    [
      'a refusal of something else',
      told(
        'r',
        { kind: 'position', actor: 'ISL', stance: 'refuses', issue: 'missiles' },
        'Iceland refuses visits.',
        day,
      ),
      [],
    ],
    [
      'a quarrel',
      told(
        'q',
        { kind: 'alignment', parties: ['NOR', 'ISL'], direction: 'apart', when: day },
        'Ships collided.',
        day,
      ),
      ['apart'],
    ],
  ])('%s', (_, entry, expected) => expect(marks(entry)).toEqual(expected));

  it('is restraint where tests fall by half, and not where they were few', () => {
    const before = ['2019-09-01', '2020-01-01', '2020-05-01', '2021-01-01'].map((on, i) => test(`b${i}`, on));
    expect(marks(...before)).toEqual(['restraint']);
    expect(marks(...before, test('t', day))).toEqual(['tested', 'restraint']);
    expect(marks(...before.slice(1))).toEqual([]);
  });

  it('has no tests where arms were never at stake', () => {
    const dossier = dossierIndex([...COD_MEETING.slice(0, 1), test('t', day)]);
    const meeting = meetingOn(dossier, 'bergen', '2024-01-01');
    if (!meeting) throw new Error('there is no meeting');
    const deeds = sortedDeeds(meeting, [{ day, entry: test('t', day) }], []);
    expect(deeds.missiles).toHaveLength(1);
    expect(fromDeeds(dossier, meeting, { from: day, to: day }, deeds)).toEqual([]);
  });
});
