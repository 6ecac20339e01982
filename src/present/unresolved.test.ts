import { expect, it } from 'vitest';
import { SAMPLE, sampleWith } from '../../test/sample-reading.js';
import type { Encounter } from '../record/index.js';
import { noticedIn, unresolvedIn } from './unresolved.js';

const undated = { ...(SAMPLE.items[0] as Encounter), when: null, parties: ['USA'] };

it('passes on the notices of the reader, each once', () => {
  const notice = { code: 'c', message: 'It is not clear who “they” are.' };
  expect(unresolvedIn(sampleWith({ notices: [notice, notice] }), 10)).toEqual([notice.message]);
});

it('counts encounters without a date or a second side', () => {
  expect(unresolvedIn(sampleWith({ items: [undated], notices: [] }), 10)).toEqual([
    'One encounter has no date that could be told.',
    'One encounter names only one side.',
  ]);
});

it('says once that the day of publication is not known', () => {
  const document = { ...SAMPLE.document, published: null };
  expect(unresolvedIn(sampleWith({ document, notices: [] }), 10)).toEqual([
    expect.stringContaining('--published'),
  ]);
  const told = { code: 'no-day', message: 'The day of publication is not known.' };
  expect(unresolvedIn(sampleWith({ document, notices: [told] }), 10)).toEqual([told.message]);
});

it('stays short', () => {
  const notices = Array.from({ length: 30 }, (_, i) => ({ code: 'c', message: `Notice ${i}.` }));
  expect(unresolvedIn(sampleWith({ notices }), 2)).toEqual([
    'Notice 0.',
    'Notice 1.',
    'And 28 more notices; --all shows all.',
  ]);
});

it('says once what to do about names that nobody is known by', () => {
  const notices = ['Elbonia', 'Freedonia'].map((words) => {
    return { code: 'unknown-name', message: `Nobody is known by the name “${words}”.`, words };
  });
  const told = noticedIn(sampleWith({ notices }), 10);
  expect(told.slice(0, 2)).toEqual(notices.map(({ message }) => message));
  expect(told.slice(2)).toEqual([expect.stringContaining('dragoman add')]);
});
