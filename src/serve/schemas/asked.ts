import { Answer, Resolution } from '../../record/index.js';

/** What `ask` answers. */
export const AskedAnswer = Answer.extend({
  since: Resolution.nullable().describe(
    'What is known today of what happened, where it was asked of the past; no part of the answer',
  ),
}).meta({ id: 'AskedAnswer', description: 'How likely something is, with all that the answer was made of' });
