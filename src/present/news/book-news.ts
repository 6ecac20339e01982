import type { BookChange } from '../../forecast/book/index.js';
import type { Question } from '../../record/index.js';
import { clip, quoted } from '../clip.js';
import { bookChangeSays } from '../forecast/changed.js';
import type { NewsItem } from './item.js';
import { type Work, writtenIn } from './work.js';

/** Longest reason of a forecast, in characters. */
const REASON = 300;

/** The news of the book of forecasts: one of each question on which something was said within the hour. */
export function bookNews(work: Work): readonly NewsItem[] {
  const questions = new Map(work.book.map(({ question }) => [question.id, question]));
  return [...questions.values()].map((question) => questionNews(work, question));
}

function questionNews(work: Work, question: Question): NewsItem {
  const changes = work.book.filter((change) => change.question.id === question.id);
  const lead = changes.find(({ what }) => what === 'resolved' || what === 'reopened') ?? changes.at(-1);
  return {
    key: `question/${question.id}/${work.hour}`,
    kind: 'forecasts',
    title: `${quoted(clip(question.text))}${lead ? `: ${bookChangeSays(lead)}` : ''}`,
    about: { type: 'question', id: question.id },
    says: [...changes.map(sentence), question.rule],
    passages: [],
    list: [],
    ...writtenIn(
      work,
      work.marks.filter(({ subject }) => subject === question.id),
    ),
  };
}

function sentence(change: BookChange): string {
  const subject = change.what === 'asked' ? 'It ' : 'resolution' in change ? 'It is ' : '';
  const says = `${subject}${bookChangeSays(change)}.`;
  return change.what === 'forecast' ? `${says} Because: ${quoted(clip(change.forecast.why, REASON))}` : says;
}
