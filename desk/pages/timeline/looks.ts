import type { Mark } from '../../pieces/marks/mark.js';

/** Names of colours as the style sheet has them. */
export type Colour = 'ground' | 'ink' | 'soft' | 'line' | 'accent' | 'symbol' | 'substance' | 'shade';

export type Shape =
  | 'disc'
  | 'left'
  | 'right'
  | 'ring'
  | 'cross'
  | 'tick'
  | 'diamond'
  | 'up'
  | 'down'
  | 'square'
  | 'frame';

/** How a mark looks. Marks of one look are drawn in one go. */
export interface Look {
  readonly shape: Shape;
  readonly colour: Colour;
}

/** Scores between these are neither symbol nor substance (as src/present/scale.ts has it). */
const MIDDLE = [-20, 20] as const;

const look = (shape: Shape, colour: Colour): Look => ({ shape, colour });

/** Every look there is. A disc filled to the left is symbol, to the right substance, as on the bars of verdicts. */
export const LOOKS = {
  symbol: look('left', 'symbol'),
  substance: look('right', 'substance'),
  between: look('disc', 'line'),
  proposed: look('ring', 'accent'),
  cancelled: look('cross', 'soft'),
  made: look('tick', 'soft'),
  test: look('tick', 'ink'),
  nuclear: look('diamond', 'ink'),
  sent: look('square', 'soft'),
  imposed: look('square', 'ink'),
  eased: look('frame', 'ink'),
  closer: look('up', 'soft'),
  apart: look('down', 'soft'),
  said: look('tick', 'soft'),
} as const;
export type LookName = keyof typeof LOOKS;
export const LOOK_NAMES = Object.keys(LOOKS) as LookName[];

/** The look of a mark, given the verdict on it where it is an encounter that somebody weighed. */
export function lookOf(mark: Mark, score: number | null | undefined): LookName {
  switch (mark.kind) {
    case 'encounter':
      return encounterLook(mark, score);
    case 'commitment':
      return 'made';
    case 'capability':
      return capabilityLook(mark);
    case 'alignment':
      return mark.direction === 'closer' ? 'closer' : 'apart';
    case 'position':
      if (mark.issue !== 'sanctions') return 'said';
      return mark.stance === 'demands' ? 'imposed' : 'eased';
    default:
      return 'said';
  }
}

function encounterLook({ status }: Mark, score: number | null | undefined): LookName {
  if (status === 'cancelled') return 'cancelled';
  if (status === 'planned' || status === 'proposed') return 'proposed';
  if (score === null || score === undefined) return 'between';
  return score <= MIDDLE[0] ? 'symbol' : score >= MIDDLE[1] ? 'substance' : 'between';
}

function capabilityLook({ change, system }: Mark): LookName {
  if (change === 'deploy') return 'sent';
  if (change === 'reduce') return 'eased';
  return system === 'nuclear' ? 'nuclear' : 'test';
}

const LEVEL_SIZE: Readonly<Record<string, number>> = { leaders: 9.5, ministers: 6.5, officials: 4.5 };

/** Half of a mark's width, in pixels: that of an encounter is its level. */
export function sizeOf(mark: Mark): number {
  if (mark.kind === 'encounter') return LEVEL_SIZE[mark.level ?? ''] ?? 3.5;
  if (mark.kind === 'capability') return mark.system === 'nuclear' && mark.change === 'test' ? 6.5 : 4.5;
  return mark.kind === 'commitment' ? 3 : 4;
}
