import type { Forecaster } from '../../forecast/book/index.js';
import { safe } from '../width.js';

/** Who forecasts, as people call them and harmless to print: "anna", "model dragoman", "crowd metaculus". */
export const sayForecaster = ({ kind, who }: Forecaster): string =>
  safe(kind === 'person' ? who : `${kind} ${who}`);
