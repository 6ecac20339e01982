import { expect, it } from 'vitest';
import { connect } from './connect.js';

it('has a function for each operation, which can be handed on', async () => {
  const asked: string[] = [];
  const { timeline } = connect({
    address: 'http://127.0.0.1:4100',
    fetch: async (place) => {
      asked.push(String(place));
      return Response.json({ rows: [], next: null });
    },
  });
  expect(await timeline({ dossier: 'korea', from: '2018' })).toEqual({ rows: [], next: null });
  expect(asked).toEqual(['http://127.0.0.1:4100/api/dossiers/korea/timeline?from=2018']);
});
