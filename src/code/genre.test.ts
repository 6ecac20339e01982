import { describe, expect, it } from 'vitest';
import { analyze } from '../language/index.js';
import { discourse } from './discourse.js';
import { genreOf } from './genre.js';

const genre = (text: string, title: string | null = null) => genreOf(discourse(analyze(text)), title);

describe('genreOf', () => {
  it('knows a transcript by its turns', () =>
    expect(
      genre('THE PRESIDENT: We had good talks.\n\nQ Will you meet again?\n\nTHE PRESIDENT: We will see.'),
    ).toBe('transcript'));
  it('knows a text of the sides by its title', () =>
    expect(
      genre(
        'The two ministers met in Oslo. They agreed to open the border.',
        'Joint Statement of Norway and Russia',
      ),
    ).toBe('joint'));
  it('knows a text of the sides by its voice', () =>
    expect(genre('We met in Oslo. We welcome the truce. We will open the border.')).toBe('joint'));
  it('knows a release by its title', () =>
    expect(genre('The secretary will impose tariffs.', 'Fact Sheet: New tariffs')).toBe('release'));
  it('takes the rest for reports', () =>
    expect(genre('The ministers met in Oslo, officials said.', 'Ministers meet in Oslo')).toBe('report'));
});
