/** A row of a table as it stands in its file. */
export interface GridLine {
  /** Its row, from 1 as table programs count: the head is row 1, empty rows count too. */
  readonly row: number;
  /** Its line in the file, from 1, which differs from the row after cells with line breaks. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** What is wrong with a line, in a sentence. */
export interface SheetProblem {
  readonly line: number;
  readonly message: string;
}

/** One table of a file: all of a CSV file, or one sheet of a workbook. */
export interface Grid {
  /** The sheet's name; null in a file that has no sheets. */
  readonly sheet: string | null;
  /** The lines that hold something, the head first. */
  readonly lines: readonly GridLine[];
  readonly problems: readonly SheetProblem[];
}
