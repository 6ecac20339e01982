import type { Horizon, Panel } from '../panel/panel.js';

/** What may be learned from at an origin. */
export interface Known {
  /** The last month that is known. */
  readonly origin: number;
  /** Rows whose outcome is known. */
  readonly rows: Int32Array;
  /** Outcomes by row: 1, 0, and −1 wherever the origin does not know them yet. */
  readonly label: Float64Array;
}

/** Probabilities for some rows, in their order. A row's own month is the present of its forecast. */
export type Predict = (rows: Int32Array) => Float64Array;

/** A way to forecast: prepared once for a panel and horizon, then fitted at each origin. */
export interface Forecaster {
  readonly name: string;
  readonly prepare: (panel: Panel, horizon: Horizon) => (known: Known) => Predict;
}
