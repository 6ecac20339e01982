import { describe, expect, it } from 'vitest';
import { toldEntry } from '../../../test/told-entries.js';
import { Failure, Question } from '../../record/index.js';
import { EVENT_KINDS } from './classes.js';
import { readQuestion } from './read.js';

const DAY = '2025-08-26';
const promise = toldEntry('p-1', {
  kind: 'commitment',
  by: ['PRK:Kim Jong Un'],
  to: ['USA'],
  issue: 'denuclearization',
  deadline: '2026-06',
  quantity: false,
  verification: false,
  conditional: false,
  status: 'pledged',
});
const read = (text: string) => readQuestion(text, DAY, [promise]);
const inShort = (text: string) => {
  const { event, parties, system, from, to } = read(text);
  return [event, parties.join(' '), system, from, to].filter(Boolean).join(' ');
};
const complaint = (text: string): string => {
  try {
    read(text);
  } catch (thrown) {
    if (thrown instanceof Failure) return thrown.message;
    throw thrown;
  }
  return '';
};

describe('a question', () => {
  it.each([
    ['USA and PRK leaders meet before 2025-12-31', 'leaders_meet PRK USA 2025-08-26 2025-12-31'],
    [
      'Will Trump and Kim meet before the end of this year?',
      'leaders_meet PRK:Kim Jong Un USA:Donald Trump 2025-08-26 2025-12-31',
    ],
    ['Will North Korea test a nuclear weapon in 2026?', 'test PRK nuclear 2026-01-01 2026-12-31'],
    [
      'another Trump–Kim summit by June 2026',
      'leaders_meet PRK:Kim Jong Un USA:Donald Trump 2025-08-26 2026-06-30',
    ],
    [
      'will the US and Iran sign an agreement within six months',
      'agreement_signed IRN USA 2025-08-26 2026-02-26',
    ],
    ['Will North Korea launch a missile in the next 30 days', 'test PRK missile 2025-08-26 2025-09-25'],
    [
      'Will talks between the USA and North Korea break off before March 2026?',
      'talks_break_off PRK USA 2025-08-26 2026-02-28',
    ],
    [
      'will the pause between the US and DPRK end by 31 December 2026',
      'pause_ends PRK USA 2025-08-26 2026-12-31',
    ],
    [
      'Will Putin visit Pyongyang before 1 July 2026?',
      'leaders_meet PRK RUS:Vladimir Putin 2025-08-26 2026-06-30',
    ],
    ['will north korea and south korea talk next month', 'officials_meet KOR PRK 2025-09-01 2025-09-30'],
    ['Will promise p-1 be kept?', 'promise_kept PRK 2025-08-26 2026-06-30'],
    ['Will promise p-1 be kept by the end of 2026?', 'promise_kept PRK 2025-08-26 2026-12-31'],
    [
      'Will Xi and Putin meet before 2027?',
      'leaders_meet CHN:Xi Jinping RUS:Vladimir Putin 2025-08-26 2026-12-31',
    ],
  ])('is read: %s', (text, expected) => expect(inShort(text)).toBe(expected));

  it('is one of the record', () => {
    const question = read('USA and PRK leaders meet before 2025-12-31');
    expect(Question.parse(question)).toEqual(question);
    expect(question.rule).toContain('from 2025-08-26 to 2025-12-31, both days included');
  });
  it('is the same in other words', () =>
    expect(read('Will leaders of North Korea and the United States meet by the end of 2025?').id).toBe(
      read('USA and PRK leaders meet before 2025-12-31').id,
    ));
  it.each(Object.values(EVENT_KINDS).map(({ example }) => example.replace('singapore-4', 'p-1')))(
    'is read as its class shows it: %s',
    (text) => expect(read(text).to > DAY).toBe(true),
  );
});

describe('what cannot be understood', () => {
  it.each([
    ['', 'asks nothing'],
    ['x'.repeat(501), 'at most 500'],
    ['Will it rain in Seoul before 2026?', 'WHAT'],
    ['Will the sides meet before 2026?', 'WHO'],
    ['Will North Korea meet before 2026?', 'names only North Korea'],
    [
      'Will Ruritania and the USA meet before 2026?',
      'only the United States, and nobody is known by the name "Ruritania"',
    ],
    [
      'Will Ruritania and Molvania meet before 2026?',
      'nobody is known by the name "Ruritania" or "Molvania"',
    ],
    ['Will Ruritania test a missile before 2026?', 'nobody is known by the name "Ruritania"'],
    ['Will North Korea and Kim Jong Un meet before 2026?', 'names only North Korea'],
    ['Will Xi Jinping and Wang Yi of China meet before 2026?', 'same side'],
    ['Will the USA, China and Russia sign a treaty before 2026?', 'two sides in all'],
    ['Will a nuclear weapon be tested before 2026?', 'name the state that tests'],
    ['Will the USA and China test a missile before 2026?', 'one state WHO tests'],
    ['Will the USA and PRK meet?', 'BY WHEN'],
    ['Will the USA and PRK meet by 2024?', 'have passed'],
    ['Will the USA and PRK meet after 2027 and before 2026-06-05?', 'before it begins'],
    ['Will the USA and PRK meet by 2060?', 'within 20 years'],
    ['Will the USA and PRK not meet by 2026?', 'will not happen'],
    ['Will the USA and PRK meet by 2026 if Iran and Iraq do?', 'under a condition'],
    ['Unless Xi visits, will the USA and PRK meet by 2026?', 'under a condition'],
    ['Will promise p-2 be kept by 2026?', 'no promise'],
  ])('%s', (text, part) => {
    const message = complaint(text);
    expect(message).toContain(part);
    expect(message.match(/"Will /g)?.length).toBeGreaterThanOrEqual(3);
    expect(message.split('\n')).toHaveLength(1);
  });
});
