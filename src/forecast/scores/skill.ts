/** How much of a reference forecast's loss is saved: 1 is perfect, 0 no better, below 0 worse. */
export const skillOf = (loss: number, reference: number): number => 1 - loss / reference;
