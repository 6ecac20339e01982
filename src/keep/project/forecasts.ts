import { OPEN, type Write } from '../store/tables.js';
import type { HandlersOf } from './handler.js';

/** Events on the book of forecasts. */
export const forecastHandlers: HandlersOf<'question.asked' | 'forecast.made' | 'question.resolved'> = {
  'question.asked': ({ rows }, { seq, what: { question } }) => {
    const { id, event, from, to } = question;
    rows.add('question', {
      id,
      seq,
      event,
      first_day: from,
      last_day: to,
      body: JSON.stringify(question),
    });
  },

  'forecast.made': ({ rows }, { seq, what: { forecast } }) => {
    const { question, day, kind, who } = forecast;
    rows.add('forecast', { seq, seq_to: OPEN, question, day, kind, who, body: JSON.stringify(forecast) });
  },

  'question.resolved': ({ rows }, { seq, at, what: { resolution } }) => {
    const { question, day } = resolution;
    const known = day ?? at.slice(0, 10);
    rows.add('resolution', { seq, seq_to: OPEN, question, known, body: JSON.stringify(resolution) });
  },
};

/** Takes back the forecast or the resolution that stands at one place in the log. Returns whether there was one. */
export async function takeBack(tx: Write, event: number, seq: number): Promise<boolean> {
  for (const table of ['forecast', 'resolution'] as const) {
    const row = await tx
      .updateTable(table)
      .set({ seq_to: seq })
      .where('seq', '=', event)
      .where('seq_to', '=', OPEN)
      .executeTakeFirst();
    if (row.numUpdatedRows > 0n) return true;
  }
  return false;
}
