// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { CallOptions } from '../call.js';
import type { AskedAnswer } from '../types/asked-answer.js';
import type { BookLinePage } from '../types/book-line-page.js';
import type { BookScores } from '../types/book-scores.js';
import type { DossierName } from '../types/dossier-name.js';
import type { ForecastToMake } from '../types/forecast-to-make.js';
import type { KeptForecast } from '../types/kept-forecast.js';
import type { MadeForecast } from '../types/made-forecast.js';
import type { Outcome } from '../types/outcome.js';
import type { Outlook } from '../types/outlook.js';
import type { OutlookCourse } from '../types/outlook-course.js';
import type { QuestionHistory } from '../types/question-history.js';
import type { Reopened } from '../types/reopened.js';
import type { Resolution } from '../types/resolution.js';
import type { ResolutionPage } from '../types/resolution-page.js';
import type { UpdatedQuestions } from '../types/updated-questions.js';

/** What `outlook` is asked with. */
export interface OutlookAsked {
  readonly dossier: DossierName;
  /** What the world knew on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly asOf?: string | undefined;
  /** What this ledger said on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly recordedBy?: string | undefined;
}

/** What `outlookCourse` is asked with. */
export interface OutlookCourseAsked {
  readonly dossier: DossierName;
  /** What the world knew on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly asOf?: string | undefined;
  /** What this ledger said on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly recordedBy?: string | undefined;
}

/** What `ask` is asked with. */
export interface AskAsked {
  readonly dossier: DossierName;
  /** A sentence that says who, what, and by when, or the id of a question of the book */
  readonly question: string;
  readonly form?: 'json' | 'html' | 'svg' | undefined;
  /** What the world knew on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly asOf?: string | undefined;
  /** What this ledger said on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly recordedBy?: string | undefined;
}

/** What `makeForecast` is asked with. */
export interface MakeForecastAsked {
  readonly dossier: DossierName;
  readonly body: ForecastToMake;
}

/** What `questions` is asked with. */
export interface QuestionsAsked {
  readonly dossier: DossierName;
  /** Only questions in this state */
  readonly state?: 'open' | 'overdue' | 'resolved' | undefined;
  /** Rows of a page, at most 500 */
  readonly limit?: number | undefined;
  /** Where the page before this one ended: its "next" */
  readonly after?: string | undefined;
  /** What the world knew on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly asOf?: string | undefined;
  /** What this ledger said on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly recordedBy?: string | undefined;
}

/** What `question` is asked with. */
export interface QuestionAsked {
  readonly dossier: DossierName;
  /** The id of a question of the book */
  readonly question: string;
  readonly form?: 'json' | 'html' | 'svg' | undefined;
  /** What the world knew on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly asOf?: string | undefined;
  /** What this ledger said on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly recordedBy?: string | undefined;
}

/** What `updateQuestions` is asked with. */
export interface UpdateQuestionsAsked {
  readonly dossier: DossierName;
}

/** What `resolveQuestion` is asked with. */
export interface ResolveQuestionAsked {
  readonly dossier: DossierName;
  /** The id of a question of the book */
  readonly question: string;
  readonly body: Outcome;
}

/** What `resolveQuestions` is asked with. */
export interface ResolveQuestionsAsked {
  readonly dossier: DossierName;
}

/** What `scores` is asked with. */
export interface ScoresAsked {
  readonly dossier: DossierName;
  readonly form?: 'json' | 'html' | 'svg' | undefined;
  /** What the world knew on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly asOf?: string | undefined;
  /** What this ledger said on that day: YYYY-MM-DD, today, yesterday or a weekday */
  readonly recordedBy?: string | undefined;
}

/** What `takeBackForecast` is asked with. */
export interface TakeBackForecastAsked {
  readonly dossier: DossierName;
  /** The id of a question of the book */
  readonly question: string;
}

/** Forecasts. */
export interface ForecastsOperations {
  /** The question that a dossier is about, and how likely it is. The question is whether the leaders of the first two states among the parties meet: the open question of the book on that which is due soonest, else of the next twelve months. With the working of the answer, and the same within 1, 3, 6 and 12 months. */
  outlook(asked: OutlookAsked, options?: CallOptions): Promise<Outlook>;

  /** How the chance of that question moved, and what moved it. The question is whether the leaders of the first two states among the parties meet: the open question of the book on that which is due soonest, else of the next twelve months. What the book has the program say of it or, where it has none, what the program says as of the first of each of the last 24 months and today, of a window of the same length and of nothing that was not known on that day. Takes some seconds where nobody asked since the dossier moved. */
  outlookCourse(asked: OutlookCourseAsked, options?: CallOptions): Promise<OutlookCourse>;

  /** How likely something is, and on what that rests. Leaders or officials meet, an agreement is signed, a promise is kept, a weapon is tested, talks break off, a pause ends: how the question was read and what would decide it, a probability with its interval, and the working. Asked as of a day in the past it knows nothing later; what happened stands apart in "since". As data, or as a page or picture by "form". */
  ask<F extends 'json' | 'html' | 'svg' = 'json'>(asked: AskAsked & { readonly form?: F | undefined }, options?: CallOptions): Promise<F extends 'json' ? AskedAnswer : Response>;

  /** Writes down how likely you hold something, beside what the program says. The question is a sentence as "ask" understands it, or the id of one in the book. A later forecast on the same question brings yours up to date; all of them are kept and scored. */
  makeForecast(asked: MakeForecastAsked, options?: CallOptions): Promise<MadeForecast>;

  /** The questions of the book, with what people and the program hold of them. In the order in which they were asked: those that are open, those whose window has passed and of which nobody has said what became of them, and those that are resolved; beside each what stands of each forecaster, and whether that is out of date. */
  questions(asked: QuestionsAsked, options?: CallOptions): Promise<BookLinePage>;

  /** A question of the book, with all that was said of it. With what the record came to know between forecasts that differ, and the words that decided it. As data, or as a page or picture by "form". */
  question<F extends 'json' | 'html' | 'svg' = 'json'>(asked: QuestionAsked & { readonly form?: F | undefined }, options?: CallOptions): Promise<F extends 'json' ? QuestionHistory : Response>;

  /** Writes down what the program says today of each open question. Only where it says something new. Answers with the questions of which it does. */
  updateQuestions(asked: UpdateQuestionsAsked, options?: CallOptions): Promise<UpdatedQuestions>;

  /** Says what became of a question, from the record or by hand. Without an outcome the record decides: yes where it shows what the rule asks for, with the items whose words say so; no where the window has passed and the record reaches to its end. */
  resolveQuestion(asked: ResolveQuestionAsked, options?: CallOptions): Promise<Resolution | Reopened>;

  /** Resolves every question that the record decides. Answers with what was written down. */
  resolveQuestions(asked: ResolveQuestionsAsked, options?: CallOptions): Promise<ResolutionPage>;

  /** Who was ahead with forecasts, and how often what was said came true. People and models on the same questions and days, day by day, their skill against the base rate, and the calibration of each. As data, or as a page or picture by "form". */
  scores<F extends 'json' | 'html' | 'svg' = 'json'>(asked: ScoresAsked & { readonly form?: F | undefined }, options?: CallOptions): Promise<F extends 'json' ? BookScores : Response>;

  /** Takes back your last forecast on a question; the log keeps it. */
  takeBackForecast(asked: TakeBackForecastAsked, options?: CallOptions): Promise<KeptForecast>;
}

export const FORECASTS_ROUTES = {
  outlook: ['get', '/api/dossiers/{dossier}/outlook'],
  outlookCourse: ['get', '/api/dossiers/{dossier}/outlook/course'],
  ask: ['get', '/api/dossiers/{dossier}/ask'],
  makeForecast: ['post', '/api/dossiers/{dossier}/forecasts'],
  questions: ['get', '/api/dossiers/{dossier}/questions'],
  question: ['get', '/api/dossiers/{dossier}/questions/{question}'],
  updateQuestions: ['post', '/api/dossiers/{dossier}/questions/update'],
  resolveQuestion: ['post', '/api/dossiers/{dossier}/questions/{question}/resolution'],
  resolveQuestions: ['post', '/api/dossiers/{dossier}/resolutions'],
  scores: ['get', '/api/dossiers/{dossier}/scores'],
  takeBackForecast: ['delete', '/api/dossiers/{dossier}/questions/{question}/forecast'],
} as const;
