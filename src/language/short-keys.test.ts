import { describe, expect, it } from 'vitest';
import { shortKeys } from './short-keys.js';

describe('shortKeys', () => {
  it.each([
    ['Nikol Pashinyan', 'ARM', ['pashinyan']],
    ['Juan Manuel Santos', 'COL', ['santos']],
    ['Kim Jong Un', 'PRK', ['kim']],
    ['Xi Jinping', 'CHN', ['xi']],
    ['Nguyen Phu Trong', 'VNM', ['nguyen', 'trong']],
    ['Mevlüt Çavuşoğlu', 'TUR', ['cavusoglu']],
    ['Martin Luther King Jr.', 'USA', ['king']],
    ['Pope John Paul II', 'VAT', ['paul']],
    ['Lula', 'BRA', ['lula']],
    ['Sukarno', 'VNM', ['sukarno']],
    ['Osman Deka', '', ['deka']],
  ])('%s of %s', (name, side, keys) => expect(shortKeys(name, side)).toEqual(keys));
});
