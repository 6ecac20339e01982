import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze.js';
import { bearersOf } from './bearers.js';

describe('what a quality is said of', () => {
  it.each([
    ['Chad and Niger held fruitful talks.', 'fruitful', 'talks'],
    ['The talks between Chad and Niger were long and fruitful.', 'fruitful', 'talks'],
    ['The meeting was a great success.', 'success', 'meeting'],
    ['The envoy called the talks constructive.', 'constructive', 'talks'],
    ['The envoy described the meeting as productive.', 'productive', 'meeting'],
    ['Relations between the two countries remain tense.', 'tense', 'Relations'],
    ['The envoy praised the success of the talks.', 'success', 'talks'],
    ['The agreement enabled the farmers to return.', 'enabled', 'agreement'],
    ['The treaty marked a turning point.', 'point', 'treaty'],
    ['The war went on.', 'on', ''],
  ])('%s', (text, quality, bearer) => {
    const { trees, tokens } = analyze(text);
    expect(bearersOf(trees, tokens.forms.indexOf(quality)).map((token) => tokens.forms[token])).toEqual(
      bearer ? [bearer] : [],
    );
  });
});
