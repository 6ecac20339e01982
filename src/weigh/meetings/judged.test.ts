import { describe, expect, it } from 'vitest';
import { COD_MEETING_INDEX as dossier, talks } from '../../../test/cod-meeting.js';
import { fromJudges, isAbout } from './judged.js';
import { meetingOn } from './meeting.js';

const bergen = meetingOn(dossier, 'bergen', '2023-01-01');
if (!bergen) throw new Error('there is no meeting');

it('counts the doubts of outsiders, the praise of those who took part, and what they find lacking', () => {
  expect(
    fromJudges(dossier, bergen, '2021-05-31').map(({ mark, passages }) => [mark, passages[0]?.entry]),
  ).toEqual([
    ['doubted', 'doubt'],
    ['thin', 'doubt'],
    ['praise', 'praise'],
  ]);
  expect(fromJudges(dossier, bergen, '2021-05-11')).toEqual([]);
});

describe('isAbout', () => {
  const about = (words: string, slots = {}) =>
    isAbout(words, { entry: { ...bergen.entry, slots: talks(slots) } });
  it.each([
    ['Bergen summit', {}, true],
    ['Bergen summit', { level: 'officials' }, false],
    ['Bergen statement', {}, false],
    ['statement of Bergen', { agreements: ['Bergen plan'] }, true],
    ['talks in Bergen', { level: 'officials' }, false],
    ['Oslo summit', {}, false],
  ] as const)('%s %j is %s', (words, slots, is) => expect(about(words, slots)).toBe(is));
});
