import { describe, expect, it } from 'vitest';
import { outletBehind, outletNamed } from './outlet-behind.js';

describe('the outlet behind a document', () => {
  it('is described by what ships', () =>
    expect(outletBehind({ source: 'https://www.voanews.com/a/1.html', text: 'Rain.' })).toMatchObject({
      id: 'voanews.com',
      country: 'USA',
    }));
  it('counts as one source where nothing is known of it', () =>
    expect(outletNamed('nobody-knows.example')).toMatchObject({
      weight: 1,
      country: null,
      stateOwned: null,
    }));
  it('is nobody where nothing says whose word it is', () =>
    expect(outletBehind({ source: 'notes/a.txt', text: 'Rain.' })).toBeNull());
});
