import type { Rule } from './rule.js';

export type PrecedentMeaning = Record<string, never>;

/** How earlier or foreign cases are invoked. */
export const PRECEDENT_RULES: readonly Rule<PrecedentMeaning>[] = [
  {
    id: 'precedent/named',
    match:
      '(historical precedent|historical precedents|precedent|precedents|(lesson|lessons|experience|fate|example|model|memory) of|learned from|~learn ..2 lesson|repeat of|<actor> model|reminiscent of|echoes of|history (shows|suggests|of broken))',
    means: {},
    because: 'a case named as a lesson',
    example: 'Tehran looks at the fate of Libya, which gave up its programme.',
    unless: '(unprecedented|important precedent for future)',
  },
  {
    id: 'precedent/unlike',
    match:
      '(unlike|in contrast to|different from|change from|departure from) ..2 (previous|past|earlier|prior|former)',
    means: {},
    because: 'an earlier case as contrast',
    example: 'Unlike previous accords, this one names dates.',
  },
  {
    id: 'precedent/past',
    match:
      '((failures|mistakes|failed ..2 policies|errors|tragedies) ..8 of the past|past (failures|mistakes|failed)|as happened in|as in the case of|repeat the mistakes)',
    means: {},
    because: 'the past as a warning',
    example: 'We must not repeat the mistakes of the past.',
  },
];
