import { ALIGNMENT_RULES } from '../../../src/weigh/alignments/rules.js';
import { Section } from '../../pieces/section.js';

const worth = (value: number): string => (value < 0 ? `−${-value}` : `+${value}`);

/** How a balance is made, and what it cannot tell. */
export function Method() {
  const { closer, apart, leaders, ministers, officials, sign } = ALIGNMENT_RULES;
  return (
    <Section title="How a balance is made">
      <div className="prose">
        <p>
          It adds steps closer ({worth(closer.value)}) and apart ({worth(apart.value)}), and meetings that
          were held: of leaders {worth(leaders.value)}, of ministers {worth(ministers.value)}, of officials{' '}
          {worth(officials.value)}. Each is worth half after two years, and is shared where more than two
          sides took part. From {sign.value} on two sides stand together, from −{sign.value} on apart.
        </p>
        <p>
          It counts what the record tells: silence about two friends looks like distance, talks of two enemies
          like nearness. Who took a step apart is not told, so that an attack lowers the balance of both.
        </p>
      </div>
    </Section>
  );
}
