import { describe, expect, it } from 'vitest';
import { contentWords, namesIn, sharedWords } from './content-words.js';

describe('contentWords', () => {
  it('leaves out function words, the verbs of promising and those who promise', () =>
    expect(
      contentWords(
        ['Chairman Kim Jong-un reaffirmed his commitment to dismantle the Sohae site.'],
        ['Kim Jong Un'],
      ),
    ).toEqual(['dismantle', 'site', 'sohae']));
  it('takes letters without their accents, and each word once', () =>
    expect(contentWords(['Élysée and Elysee', 'elysee'], [])).toEqual(['elysee']));
});

describe('contentWords of passages in English and others', () => {
  it('are the same whichever way they are read', () => {
    const english = 'It’s “Dismantle” – the Yongbyon-5 site—by 2019, ‘fully’.';
    const found = ['2019', 'dismantle', 'fully', 'site', 'yongbyon'];
    expect(contentWords([english], [])).toEqual(found);
    expect(contentWords([`${english} Ö.`], [])).toEqual(found);
  });
});

describe('namesIn', () => {
  it('takes words with a capital, wherever they stand', () =>
    expect(namesIn(['They met again in Singapore, in June', 'Talks at the DMZ'])).toEqual([
      'dmz',
      'june',
      'singapore',
      'talks',
    ]));
});

describe('sharedWords', () => {
  it('measures what two sets of words share', () => {
    expect(sharedWords(['a', 'b', 'c'], ['b', 'c', 'd'])).toEqual({ count: 2, ofAll: 0.5 });
    expect(sharedWords([], ['a'])).toEqual({ count: 0, ofAll: 0 });
    expect(sharedWords([], [])).toEqual({ count: 0, ofAll: 0 });
  });
});
