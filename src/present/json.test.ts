import { expect, it } from 'vitest';
import { SAMPLE, sampleWith } from '../../test/sample-reading.js';
import { Reading } from '../record/index.js';
import { renderJson } from './json.js';

it('prints the reading on one line, and reads back as the same', () => {
  const line = renderJson(SAMPLE);
  expect(line.indexOf('\n')).toBe(line.length - 1);
  expect(Reading.parse(JSON.parse(line))).toEqual(SAMPLE);
});

it('writes what steers a terminal as an escape of the same value', () => {
  const reading = sampleWith({ document: { ...SAMPLE.document, title: 'a\u2028b\u202e\u009b\ud800\u001b' } });
  const line = renderJson(reading);
  expect(line).not.toMatch(/[\u007f-\u009f\u2028\u202e\u001b]|\p{Surrogate}/u);
  expect(JSON.parse(line)).toEqual(reading);
});
