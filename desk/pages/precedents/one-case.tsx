import type { ComparedCase, PrecedentReport } from 'dragoman/client';
import { actorName, capital } from '../../../src/present/names.js';
import { FEATURES } from '../../../src/weigh/precedents/features.js';
import { Section } from '../../pieces/section.js';
import { CaseCell, HoldersCell, OwnCell, TEXTS, TextCell, whenOf } from './cells.js';
import { FEATURE_NAMES, TEXT_NAMES } from './comparison.js';
import { nearnessInWords } from './nearness.js';

interface Props {
  readonly report: PrecedentReport;
  readonly one: ComparedCase;
}

/** One case beside the case at hand, for a narrow page: what differs first, then what is alike, then the rest. */
export function OneCase({ report: { about, own }, one }: Props) {
  const { alike, unlike } = one.likeness;
  const rest = FEATURE_NAMES.filter((feature) => !alike.includes(feature) && !unlike.includes(feature));
  return (
    <>
      <p className="small">
        {[whenOf(one), about !== null && nearnessInWords(one)].filter(Boolean).join(' · ')}
      </p>
      {(
        [
          ['Unlike here', unlike],
          ['As here', alike],
          ['Not to be compared', rest],
        ] as const
      ).map(([title, features]) =>
        features.length === 0 ? null : (
          <Section key={title} title={title}>
            {features.map((feature) => (
              <div key={feature} className="feature">
                <h3>{capital(FEATURES[feature].says)}</h3>
                <dl className="facts">
                  {about !== null && (
                    <>
                      <dt>{actorName(about.side)}, here</dt>
                      <dd>
                        <OwnCell own={own.find((each) => each.feature === feature)} />
                      </dd>
                    </>
                  )}
                  <dt>{capital(one.name)}</dt>
                  <dd>
                    <CaseCell one={one} feature={feature} />
                  </dd>
                </dl>
              </div>
            ))}
          </Section>
        ),
      )}
      {TEXT_NAMES.map((part) => (
        <Section key={part} title={TEXTS[part]}>
          <TextCell one={one} part={part} />
        </Section>
      ))}
      <Section title="Who holds it up">
        <HoldersCell one={one} />
      </Section>
    </>
  );
}
