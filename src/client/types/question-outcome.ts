// Made by scripts/client.mjs from the description of the interface; not to be edited.

/** What became of a question */
export type QuestionOutcome = 'yes' | 'no' | 'unresolvable';
