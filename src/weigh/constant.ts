/** A number that a measure rests on and that could have been chosen otherwise: why it is so, on whose word, and what it cannot tell. */
export interface Constant {
  readonly value: number;
  readonly unit: string;
  readonly reason: string;
  readonly source: string;
  readonly limit: string;
}

/** Where a size comes from that no source gives. */
export const OURS = 'our choice, to be argued with; no source gives the size';
