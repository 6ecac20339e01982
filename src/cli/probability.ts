import { Failure } from '../record/failure.js';

/**
 * The chance that somebody typed: between 0 and 1 (`0.12`, `.12`), or in percent (`12%`). Throws `Failure` for what is no number, for 0 and 1, and for
 * a number above 1 without its sign: nobody can tell whether "12" means percent.
 */
export function probabilityNamed(value: string): number {
  const [, figure, sign] = /^(\d{0,6}(?:\.\d{1,12})?)\s?(%?)$/.exec(value.trim()) ?? [];
  if (!figure) throw refusal(value, 'is no probability; write one between 0 and 1, such as 0.12, or 12%');
  const number = sign ? Number(figure) / 100 : Number(figure);
  if (number > 0 && number < 1) return number;
  if (number === 0 || number === 1)
    throw refusal(
      value,
      'is certainty, which is no forecast; write a number above 0 and below 1, such as 0.01 or 0.99',
    );
  const meant = !sign && number < 100 ? `; write ${figure}% where you mean percent` : '';
  throw refusal(value, `lies outside 0 to 1${meant || '; write a number above 0 and below 1, such as 0.12'}`);
}

const refusal = (value: string, why: string): Failure =>
  new Failure('bad-probability', value, `"${value}" ${why}.`);
