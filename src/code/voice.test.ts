import { describe, expect, it } from 'vitest';
import { read } from '../../test/coded.js';

describe('who acts', () => {
  it('is the speaker for "we" in quoted words', () =>
    expect(read('position', '“We reject the election in the north,” Serbia said.')[0]?.actor).toBe('SRB'));
  it('is the issuing government in a release', () =>
    expect(
      read('position', 'Japan acts today. Exports of steel should be ended.', {
        title: 'Fact Sheet: Steel',
      })[0]?.actor,
    ).toBe('JPN'));
  it('is the speaker in a transcript where nobody else is named', () =>
    expect(
      read(
        'position',
        'PRESIDENT MACRON: We want a lasting peace in the region.\n\nQ Why?\n\nPRESIDENT MACRON: Because war is bad.',
      )[0]?.actor,
    ).toBe('FRA:Emmanuel Macron'));
  it('is the speaker for "it" in reported words', () =>
    expect(read('position', 'Kosovo said it would not sign the treaty.')[0]?.actor).toBe('XKX'));
  it('is not the speaker where the parse names another subject', () =>
    expect(
      read('commitment', 'We know that a lasting peace will need time. New US-Cuba trade will grow.', {
        title: 'Joint Statement of Cuba and the United States',
      }),
    ).toEqual([]));
});
