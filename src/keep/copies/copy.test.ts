import { describe, expect, it } from 'vitest';
import { containment, isCopy, type Traces } from './copy.js';
import { fingerprint } from './fingerprint.js';

const PARAGRAPHS = [
  'Envoys of the two coastal states met for the third time this year in the old customs house, and parted after six hours without a common statement.',
  'The head of the southern delegation told reporters on the quay that the talks had been frank, that nobody had raised his voice, and that a date for the next round would be found before the harvest.',
  'His counterpart from the north left through a side door. A spokeswoman read out two sentences in which she thanked the hosts and said that the question of the lighthouse remained open.',
  'Officials who were in the room said that the southern side had offered to withdraw its patrol boats by ten miles if inspectors of the river commission could visit the northern docks twice a year.',
  'The northern side answered that it would think about inspectors, but not about the docks, and asked for the release of four fishermen who have been held since the spring.',
  'Both capitals have spent the summer building up their coast guards, and both say that the other began. Merchants in the port hope that an agreement comes before the autumn storms.',
];
const STORY = PARAGRAPHS.join('\n\n');
const OTHER_LEAD =
  'The third meeting this year between the neighbours on the strait has ended without result, our correspondent writes from the harbour.';
const OWN_REPORT =
  'After six hours in the customs house the delegations of north and south went home with nothing on paper. The offer was boats for visits: ' +
  'patrols would stay ten miles off if the commission might look at the docks. The reply was that visits could be talked about. Four fishermen ' +
  'are still in prison, and their families stood before the door with pictures. A date for another round was not named, though one of the ' +
  'delegates spoke of the weeks before the harvest as the right time for it.';
const traces = (text: string, published: string | null = '2026-09-01'): Traces => ({
  print: fingerprint(text),
  published,
});

describe('containment', () => {
  it('is near 1 for a part of the whole, in both orders', () => {
    const [whole, part] = [fingerprint(STORY), fingerprint(PARAGRAPHS.slice(0, 3).join('\n'))];
    expect(containment(whole, part)).toBeGreaterThan(0.85);
    expect(containment(part, whole)).toBe(containment(whole, part));
  });

  it('is 0 without shingles', () => expect(containment(fingerprint(''), fingerprint(STORY))).toBe(0));
});

describe('isCopy', () => {
  it.each([
    ['the same words under another head', `Our newsletter\n${STORY.replaceAll('\n\n', ' ')}`],
    ['another first paragraph', [OTHER_LEAD, ...PARAGRAPHS.slice(1)].join('\n\n')],
    ['a version shortened to half', PARAGRAPHS.slice(0, 3).join('\n\n')],
    [
      'words changed here and there',
      STORY.replace('old ', '').replace('quay', 'pier').replace('frank', 'open'),
    ],
  ])('knows %s', (_, text) => {
    expect(isCopy(traces(STORY), traces(text))).toBe(true);
    expect(isCopy(traces(text), traces(STORY))).toBe(true);
  });

  it.each([
    ['an own report of the same talks', OWN_REPORT],
    ['a report that quotes a paragraph', `${OWN_REPORT}\n\n${PARAGRAPHS[3]}`],
    ['a snippet, too short to tell', PARAGRAPHS[0] ?? ''],
    ['nothing', ''],
  ])('does not take %s for one', (_, text) => expect(isCopy(traces(STORY), traces(text))).toBe(false));

  it('does not take a long text that holds the story for its copy', () => {
    const anthology = Array.from({ length: 900 }, (_, i) => `page${i}`).join(' ');
    expect(isCopy(traces(STORY), traces(`${STORY}\n${anthology}`))).toBe(false);
  });

  it('takes the same words weeks later for a form that was filled in again', () => {
    expect(isCopy(traces(STORY), traces(STORY, '2026-09-08'))).toBe(true);
    expect(isCopy(traces(STORY), traces(STORY, '2026-09-09'))).toBe(false);
    expect(isCopy(traces(STORY), traces(STORY, null))).toBe(true);
  });
});
