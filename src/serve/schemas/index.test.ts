import { expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import type { BookLine as ListedLine } from '../../forecast/book/index.js';
import type {
  askData,
  explainData,
  Made,
  DossierBrief as MadeBrief,
  ScoresPage,
  showData,
} from '../../present/index.js';
import type {
  Alignments as MeasuredAlignments,
  GapReport as MeasuredGaps,
  Pauses as MeasuredPauses,
  PrecedentReport as MeasuredPrecedents,
  Tempo as MeasuredTempo,
} from '../../weigh/index.js';
import {
  Alignments,
  AskedAnswer,
  BookLine,
  BookScores,
  DossierBrief,
  Explanation,
  GapReport,
  MadeForecast,
  Pauses,
  PrecedentReport,
  Shown,
  Tempo,
} from './index.js';

/** A type with all of it written out, and read only: what a schema gives can be changed, what a measure gives cannot. */
type Plain<T> = { readonly [K in keyof T]: Plain<T[K]> };
const typeOf = <S extends z.ZodType>(_: S) => expectTypeOf<Plain<z.infer<S>>>();

it('schemas say what answers are, no more and no less', () => {
  typeOf(Alignments).toEqualTypeOf<Plain<MeasuredAlignments>>();
  typeOf(GapReport).toEqualTypeOf<Plain<MeasuredGaps>>();
  typeOf(Pauses).toEqualTypeOf<Plain<MeasuredPauses>>();
  typeOf(PrecedentReport).toEqualTypeOf<Plain<MeasuredPrecedents>>();
  typeOf(Tempo).toEqualTypeOf<Plain<MeasuredTempo>>();
  typeOf(DossierBrief).toEqualTypeOf<Plain<MadeBrief>>();
  typeOf(BookLine).toEqualTypeOf<Plain<ListedLine>>();
  typeOf(BookScores).toEqualTypeOf<Plain<ScoresPage>>();
  typeOf(MadeForecast).toEqualTypeOf<Plain<Made>>();
  typeOf(AskedAnswer).toEqualTypeOf<Plain<ReturnType<typeof askData>>>();
  typeOf(Explanation).toEqualTypeOf<Plain<ReturnType<typeof explainData>>>();
  typeOf(Shown).toEqualTypeOf<Plain<ReturnType<typeof showData>>>();
});
