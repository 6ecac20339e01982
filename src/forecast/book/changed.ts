import type { BookEntry, KeptForecast, KeptResolution, Question } from '../../record/index.js';

/** What is otherwise in the book than before: a question came in, somebody forecast or took it back, it was resolved or is open again. */
export type BookChange = { readonly question: Question } & (
  | { readonly what: 'asked' }
  | { readonly what: 'forecast' | 'taken back'; readonly forecast: KeptForecast }
  | { readonly what: 'resolved' | 'reopened'; readonly resolution: KeptResolution }
);

/** What changed from one look at the book to a later one, question by question. */
export function bookChanges(before: readonly BookEntry[], now: readonly BookEntry[]): readonly BookChange[] {
  const was = new Map(before.map((entry) => [entry.question.id, entry]));
  return now.flatMap((entry) => changesOf(was.get(entry.question.id) ?? null, entry));
}

function changesOf(was: BookEntry | null, { question, forecasts, resolution }: BookEntry): BookChange[] {
  const had = new Set(was?.forecasts.map(({ seq }) => seq));
  const has = new Set(forecasts.map(({ seq }) => seq));
  const changes: BookChange[] = was ? [] : [{ what: 'asked', question }];
  for (const forecast of forecasts)
    if (!had.has(forecast.seq)) changes.push({ what: 'forecast', question, forecast });
  for (const forecast of was?.forecasts ?? [])
    if (!has.has(forecast.seq)) changes.push({ what: 'taken back', question, forecast });
  const decided = was?.resolution ?? null;
  if (resolution && resolution.seq !== decided?.seq) changes.push({ what: 'resolved', question, resolution });
  if (decided && !resolution) changes.push({ what: 'reopened', question, resolution: decided });
  return changes;
}
