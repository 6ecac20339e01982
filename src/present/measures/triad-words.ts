import type { Triad } from '../../weigh/index.js';
import { actorInProse, actorsAsTitle, actorsInProse, capital } from '../names.js';

/** How three sides stand: "China and Russia together, the United States apart from both". */
export function triadInWords({ sides, standings }: Triad): string {
  const [one, other, third] = sides;
  const [first, second, last] = standings;
  const pairs = [
    { pair: [one, other], odd: third, standing: first },
    { pair: [one, third], odd: other, standing: second },
    { pair: [other, third], odd: one, standing: last },
  ] as const;
  const apart = pairs.filter(({ standing }) => standing === 'apart');
  if (apart.length === 0) return `${actorsAsTitle(sides)}: all together`;
  if (apart.length === 3) return `${actorsAsTitle(sides)}: each apart from the others`;
  if (apart.length === 2) {
    const friends = pairs.find(({ standing }) => standing === 'together') ?? pairs[0];
    return `${actorsAsTitle(friends.pair)} together, ${actorInProse(friends.odd)} apart from both`;
  }
  const [quarrel = pairs[0]] = apart;
  return `${capital(actorInProse(quarrel.odd))} together with ${actorsInProse(quarrel.pair)}, who stand apart`;
}
