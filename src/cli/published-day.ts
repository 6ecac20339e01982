import { Failure } from '../record/failure.js';
import type { Day } from '../record/index.js';

/** What `--published` says. Throws `Failure` where it is no day. */
export async function publishedDay(value: string): Promise<Day> {
  const { Day } = await import('../record/index.js');
  if (Day.safeParse(value).success) return value;
  throw new Failure(
    'bad-date',
    value,
    `"${value}" is no day; write --published as YYYY-MM-DD, such as 2025-08-26.`,
  );
}
