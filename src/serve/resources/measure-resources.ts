import type { DossierResource } from '../resource.js';
import { alignments } from './alignments.js';
import { ask } from './ask.js';
import { brief } from './brief.js';
import { explain } from './explain.js';
import { makeForecast, takeBackForecast } from './forecasts.js';
import { gaps } from './gaps.js';
import { network } from './network.js';
import { outlook, outlookCourse } from './outlook.js';
import { pauses } from './pauses.js';
import { precedents } from './precedents.js';
import { promises } from './promises.js';
import { question } from './question.js';
import { questions, updateQuestions } from './questions.js';
import { resolveQuestion, resolveQuestions } from './resolution.js';
import { scores } from './scores.js';
import { show } from './show.js';
import { tempo } from './tempo.js';
import { verdicts } from './verdicts.js';

/** What is measured of a dossier, and the two pages on all of it. */
export const measureResources: readonly DossierResource[] = [
  show,
  brief,
  explain,
  verdicts,
  promises,
  gaps,
  pauses,
  tempo,
  alignments,
  network,
  precedents,
];

/** Answers about what is to come, and the book of forecasts. Examples that write come before those that read what was written. */
export const forecastResources: readonly DossierResource[] = [
  outlook,
  outlookCourse,
  ask,
  makeForecast,
  questions,
  question,
  updateQuestions,
  resolveQuestion,
  resolveQuestions,
  scores,
  takeBackForecast,
];
