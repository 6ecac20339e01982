import { leftInWords } from '../ledger/review-task.js';
import { numbered } from '../ledger/standing.js';
import { type Draft, plainRow } from './draft.js';
import type { BriefMaterial } from './material.js';

/** What a person should look at: decisions that are open, and entries that no verdict rests on since nobody has checked them. */
export function reviewDraft({ overview: { review }, entries }: BriefMaterial): Draft {
  const open = review.merge + review.contradiction + review.doubt;
  const unchecked = [...entries.values()].filter(({ sources }) => sources === 0);
  return {
    id: 'review',
    title: 'To review',
    note: '',
    verb: 'review',
    missing: 'Nothing waits for a person.',
    rows: [
      ...(open > 0 ? [plainRow('To decide today', leftInWords(review))] : []),
      ...(unchecked.length > 0
        ? [
            {
              ...plainRow(
                'Not verified',
                `${numbered(unchecked.length, 'entry rests', 'entries rest')} on rows alone that nobody has checked, and no verdict above on them`,
              ),
              entries: unchecked.map(({ id }) => id),
            },
          ]
        : []),
    ],
  };
}
