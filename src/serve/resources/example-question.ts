/** A question that examples ask, forecast and decide. Its id is made of all that decides it, so it is the same on each day. */
export const EXAMPLE_QUESTION = {
  text: 'Will Trump and Kim meet before 2030?',
  asked: '2026-06-01',
  id: 'leaders-meet-845534e7',
} as const;
