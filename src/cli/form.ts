import type { Reading } from '../record/index.js';
import { type ColourChoice, type Sink, wantsColour, widthFor } from './terminal.js';

/** What decides how a reading is written. `json`, `markdown` and `html` exclude one another; the terminal's form is the rule. */
export interface FormOptions {
  readonly json?: true;
  readonly markdown?: true;
  readonly html?: true;
  readonly width?: number;
  readonly colour: ColourChoice;
  readonly all?: true;
}

/** How readings are written: each one, and what stands between two. */
export interface Form {
  readonly write: (reading: Reading) => string;
  readonly between: string;
}

/** The form that was asked for, for text that goes to `sink`. Loads the one writer that it needs. */
export async function formFor(options: FormOptions, sink: Sink, env: NodeJS.ProcessEnv): Promise<Form> {
  const present = await import('../present/index.js');
  if (options.json) return { write: present.renderJson, between: '' };
  const limit = options.all ? Number.POSITIVE_INFINITY : undefined;
  const briefOf = (reading: Reading) => present.makeBrief(reading, limit ? { limit } : {});
  if (options.markdown)
    return { write: (reading) => present.renderMarkdown(briefOf(reading)), between: '\n---\n\n' };
  if (options.html) return { write: (reading) => present.renderHtml(briefOf(reading)), between: '' };
  const page = { width: widthFor(options.width, sink), colour: wantsColour(options.colour, sink, env) };
  return {
    write: (reading) => present.renderTerminal(briefOf(reading), page),
    between: `\n${'═'.repeat(page.width)}\n\n`,
  };
}
