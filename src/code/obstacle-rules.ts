import type { Rule } from './rule.js';

/** What stands in the way. Nothing more need be told: the passage tells the topic and the sides. */
export type ObstacleMeaning = Record<string, never>;

/** How reports name what divides the sides. */
export const OBSTACLE_RULES: readonly Rule<ObstacleMeaning>[] = [
  {
    id: 'obstacle/differences',
    match:
      '((fundamental|deep|sharp|wide|remaining|major|key|serious) (differences|divisions|disagreements|disagreement|gaps|divide|rift)|differences (over|on|about|between)|~disagree (over|on|about)|(disagreement|disagreements) (over|on|about|were))',
    means: {},
    because: 'differences divide the sides',
    example: 'Deep differences over borders remain between Peru and Ecuador.',
  },
  {
    id: 'obstacle/named',
    match:
      '(obstacle|obstacles|stumbling block|stumbling blocks|sticking point|sticking points|hurdle|hurdles|impediment|impediments|barrier to|barriers to|deadlock over|complications|complicating|~complicate|roadblock|unable to (find|agree)|challenges remain|issues remain|impasse over|threatens to derail)',
    means: {},
    because: 'named as standing in the way',
    example: 'The status of Abyei is the main obstacle between Sudan and South Sudan.',
  },
  {
    id: 'obstacle/dispute',
    match:
      '(dispute over|disputes over|dispute about|dispute centered|area of discord|point of contention|bone of contention|divisive issue|contentious issue|contentious issues|troublesome issue|thorny|unresolved|remain unresolved|remains unresolved|disputed|mistrust|distrust|misunderstandings|hostility|animosity|at odds over|at odds|divided over|split over|~differ (on|over)|gap between|gaps between|gulf between)',
    means: {},
    because: 'a dispute divides the sides',
    example: 'Mistrust between Greece and Turkey runs deep.',
  },
  {
    id: 'obstacle/objected',
    match:
      '(~object to|~protest against|took issue with|concerns about|concern about|concerns over|(fear|fears) (about|over))',
    means: {},
    because: 'an objection stands in the way',
    example: 'Syria objected to the Turkish patrols.',
  },
  {
    id: 'obstacle/refusing',
    match:
      '(refusing to|because they did not|refusal to|rendered ..5 unworkable|overshadowed|hampered by|derailed|torpedoed|held up by|stalled over|failed over|broke down over|hindered|blocked by|prevented)',
    means: {},
    because: 'what makes talks fail stands in the way',
    example: 'The deal between Iran and France was held up by banking rules.',
  },
  {
    id: 'obstacle/threatening',
    match:
      '(highly threatening|found ..3 threatening|perpetually divisive|making matters|causing ..4 to|violation of ..4 sovereignty|crackdown on)',
    means: {},
    because: 'a grievance divides the sides',
    example: 'Poland found the missiles of Russia highly threatening.',
  },
];
