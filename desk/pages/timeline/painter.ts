import type { Colour } from './looks.js';

/** How shapes are painted that come in one go. */
export interface Ink {
  readonly fill?: Colour;
  readonly stroke?: Colour;
  /** Of the stroke, in pixels; 1 unless said. */
  readonly width?: number;
  /** 0 to 1; 1 unless said. */
  readonly alpha?: number;
  readonly isDashed?: boolean;
}

export interface Writing {
  readonly colour: Colour;
  readonly size: number;
  readonly isBold?: boolean;
  readonly align?: 'left' | 'middle' | 'right';
}

/**
 * What a scene is painted with: a canvas, or the text of an SVG. Shapes between `begin` and `end` are one path in one ink, so that thousands
 * of them cost one call.
 */
export interface Painter {
  begin(ink: Ink): void;
  disc(x: number, y: number, radius: number): void;
  /** Half a disc: its left side, or its right. */
  half(x: number, y: number, radius: number, side: 'left' | 'right'): void;
  rect(x: number, y: number, width: number, height: number): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  end(): void;
  write(words: string, x: number, y: number, writing: Writing): void;
  /** Pixels that words take. */
  measure(words: string, size: number, isBold?: boolean): number;
  /** What is painted until `unclip` shows only within. */
  clip(x: number, y: number, width: number, height: number): void;
  unclip(): void;
}
