import type { BookEntry, KeptForecast, Resolution } from '../src/record/index.js';
import { forecastOn, WHALING } from './whaling.js';

let places = 100;

/** A forecast as the book keeps it, written down on its own day unless said otherwise. */
export function kept(told: Partial<KeptForecast> = {}): KeptForecast {
  const forecast = forecastOn(told.question ?? 'q1', told);
  places += 1;
  return { seq: places, recorded: forecast.day, by: 'anna', ...forecast, ...told };
}

/** A question of the book with its forecasts, decided where `outcome` says so. */
export function inBook(
  forecasts: readonly KeptForecast[],
  outcome?: Pick<Resolution, 'outcome' | 'day'>,
  question: Partial<BookEntry['question']> = {},
): BookEntry {
  const id = question.id ?? 'q1';
  const resolved = { question: id, items: [], seq: 1_000, recorded: '2022-06-02', by: 'anna', because: null };
  return {
    question: { ...WHALING, ...question },
    seq: 1,
    recorded: '2022-01-01',
    by: 'anna',
    forecasts,
    resolution: outcome ? { ...resolved, ...outcome } : null,
  };
}
