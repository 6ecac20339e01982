import { describe, expect, it } from 'vitest';
import { agencyIn } from './byline.js';

const BODY = 'Envoys of both sides met in the old customs house on Tuesday and spoke for six hours.';
const LONG = Array.from({ length: 5 }, () => BODY).join('\n');

describe('agencyIn', () => {
  it.each([
    [`SEOUL (Reuters) — ${BODY}`, 'reuters.com'],
    [`SEOUL, South Korea (AP) - ${BODY}`, 'apnews.com'],
    [`Talks in port\n\nBEIJING, June 20 (Xinhua) -- ${BODY}`, 'xinhuanet.com'],
    [`Pyongyang, June 13 (KCNA) -- ${BODY}`, 'kcna.kp'],
    [`MOSCOW, June 12. /TASS/. ${BODY}`, 'tass.com'],
    [`Talks in port\nBy VOA News\nJune 12, 2018\n\n${BODY}`, 'voanews.com'],
    [`Talks in port\n\nReuters\n\n${BODY}`, 'reuters.com'],
    [`${BODY}\n\n${BODY}\n\nSource: KCNA`, 'kcna.kp'],
    [`${BODY}\n\n(Yonhap)`, 'yna.co.kr'],
    [`${BODY}\n\n— Reuters`, 'reuters.com'],
    [`${BODY}\n\nCopyright © 2019 by AP.`, 'apnews.com'],
    [`${BODY}\n\n© 2019 The Associated Press.`, 'apnews.com'],
  ])('reads who wrote it (%#)', (text, agency) => expect(agencyIn(text)).toBe(agency));

  it.each([
    BODY,
    `Envoys met, Reuters reported, and KCNA was silent. ${BODY}`,
    `The port authority (AP) closed the docks. ${BODY}`,
    `PORT CITY (Harbour Post) — ${BODY}`,
    `Talks in port\nBy Ann Author\nPort City\nReuters\n© AP\n${LONG}`,
    `${LONG}\n\nReuters`,
    `KCNA said in a commentary that the talks were over.\n${BODY}`,
    '',
  ])('takes nobody who is only cited (%#)', (text) => expect(agencyIn(text)).toBeNull());

  it('reads a text without end in no time to speak of', () => {
    expect(agencyIn(`${'('.repeat(50_000)}${'a '.repeat(200_000)}`)).toBeNull();
    expect(agencyIn('© '.repeat(20) + ' '.repeat(100_000))).toBeNull();
  });
});
