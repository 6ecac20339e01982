import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clusteredErrors } from '../src/forecast/survival/clustered-errors.js';
import { concordanceOf } from '../src/forecast/survival/concordance.js';
import { fitCox } from '../src/forecast/survival/cox.js';
import { fitExponential } from '../src/forecast/survival/exponential.js';
import { kaplanMeier, survivalAt } from '../src/forecast/survival/kaplan-meier.js';
import { fitLogNormal } from '../src/forecast/survival/log-normal.js';
import { logRisk } from '../src/forecast/survival/risk-sets.js';
import { fitWeibull } from '../src/forecast/survival/weibull.js';
import { ROOT } from './house.js';

const FOLDER = join(ROOT, '..', 'shared', 'forecast', 'reference');
const isThere = existsSync(join(FOLDER, 'gaps.csv'));

/** The 3,663 gaps between meetings, with the covariates `era` and `lord`. */
const gaps = (isThere ? readFileSync(join(FOLDER, 'gaps.csv'), 'utf8').trim().split('\n').slice(1) : []).map(
  (line) => {
    const [country = '', , gap, event, , era, order] = line.replaceAll('"', '').split(',');
    return { country, time: Number(gap), ended: event === '1', covariates: [Number(era), Number(order)] };
  },
);
const printed = isThere ? readFileSync(join(FOLDER, 'r_survival_3.5-3.json'), 'utf8') : '{}';

/** A number of R's as it was printed: its value, and half of the last digit. */
interface Printed {
  readonly value: number;
  readonly half: number;
}

/** The numbers that stand after a name in R's print, below `within` where that is given. */
function numbersAfter(name: string, within = ''): Printed[] {
  const from = printed.indexOf(`"${name}":`, within ? printed.indexOf(`"${within}":`) : 0);
  const text = printed.slice(from + name.length + 3);
  const list = text.startsWith('[') ? text.slice(1, text.indexOf(']')) : text.slice(0, text.search(/[,}]/));
  return list.split(',').map((digits) => {
    const decimals = digits.trim().split('.')[1]?.length ?? 0;
    return { value: Number(digits), half: 0.5 * 10 ** -decimals };
  });
}

/** Holds our numbers against R's, to the last digit that R printed (a hair more than half of it, for halves that round either way). */
function expectAll(ours: readonly number[], theirs: readonly Printed[]) {
  expect(ours.length).toBe(theirs.length);
  for (const [i, { value, half }] of theirs.entries())
    expect(Math.abs((ours[i] ?? Number.NaN) - value)).toBeLessThanOrEqual(half * 1.0001);
}

describe.skipIf(!isThere)('R’s survival 3.5-3 (skipped without ../shared/forecast/reference)', () => {
  it('is agreed with on Kaplan–Meier', () => {
    const curve = kaplanMeier(gaps);
    const at = numbersAfter('km_times').map(({ value }) => survivalAt(curve, value));
    expectAll(
      at.map(({ surviving }) => surviving),
      numbersAfter('km_surv'),
    );
    expectAll(
      at.map(({ standardError }) => standardError),
      numbersAfter('km_se'),
    );
    expectAll(
      at.map(({ low }) => low),
      numbersAfter('km_lower'),
    );
    expectAll(
      at.map(({ high }) => high),
      numbersAfter('km_upper'),
    );
  });
  it('is agreed with on the exponential', () => {
    const fit = fitExponential(gaps);
    expectAll([fit.intercept], numbersAfter('intercept', 'exponential'));
    expectAll([fit.logLikelihood], numbersAfter('loglik', 'exponential'));
  });
  it('is agreed with on the Weibull', () => {
    const fit = fitWeibull(gaps);
    expectAll([fit.intercept], numbersAfter('intercept', 'weibull'));
    expectAll([fit.scale], numbersAfter('scale', 'weibull'));
    expectAll([fit.shape], numbersAfter('shape', 'weibull'));
    expectAll([Math.exp(fit.intercept)], numbersAfter('rate_scale', 'weibull'));
    expectAll([fit.logLikelihood], numbersAfter('loglik', 'weibull'));
  });
  it('is agreed with on the log-normal', () => {
    const fit = fitLogNormal(gaps);
    expectAll([fit.intercept], numbersAfter('intercept', 'lognormal'));
    expectAll([fit.scale], numbersAfter('scale', 'lognormal'));
    expectAll([fit.logLikelihood], numbersAfter('loglik', 'lognormal'));
  });
  it.each(['breslow', 'efron'] as const)('is agreed with on Cox after %s', (ties) => {
    const fit = fitCox(gaps, ties);
    expectAll(fit.coefficients, numbersAfter('coef', `cox_${ties}`));
    expectAll(fit.standardErrors, numbersAfter('se', `cox_${ties}`));
    expectAll(fit.logLikelihood, numbersAfter('loglik', `cox_${ties}`));
  });
  it('is agreed with on errors by country and concordance', () => {
    const fit = fitCox(gaps);
    const countries = gaps.map(({ country }) => country);
    expectAll(clusteredErrors(gaps, countries, fit), numbersAfter('cox_efron_cluster_robust_se'));
    const risks = gaps.map((gap) => logRisk(gap, fit.coefficients));
    expectAll([concordanceOf(gaps, risks) ?? 0], numbersAfter('concordance'));
  });
});
