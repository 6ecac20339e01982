import { climatology as shareOf } from './climatology.js';
import { dyadRates } from './dyad-rate.js';
import type { Forecaster } from './forecaster.js';

/** Every case is given how often the event came true so far. */
export const climatology: Forecaster = {
  name: 'climatology',
  prepare: () => (known) => {
    const share = shareOf(known);
    return (ahead) => new Float64Array(ahead.length).fill(share);
  },
};

/** The ten-year dyad rate, the baseline of record. It is not fitted. */
export const dyad: Forecaster = {
  name: 'dyad',
  prepare: (panel, horizon) => {
    const rates = dyadRates(panel, horizon);
    return () => (ahead) => Float64Array.from(ahead, (row) => rates[row] ?? 0);
  },
};
