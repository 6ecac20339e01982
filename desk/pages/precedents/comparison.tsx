import type { ComparedCase, Feature, PrecedentReport } from 'dragoman/client';
import { actorName, capital } from '../../../src/present/names.js';
import { FEATURES } from '../../../src/weigh/precedents/features.js';
import { CaseCell, HoldersCell, OwnCell, SumCell, TEXTS, TextCell, whenOf } from './cells.js';
import { nearnessInWords } from './nearness.js';

interface Props {
  readonly report: PrecedentReport;
  readonly chosen: readonly ComparedCase[];
}

export const FEATURE_NAMES = Object.keys(FEATURES) as Feature[];
export const TEXT_NAMES = Object.keys(TEXTS) as (keyof typeof TEXTS)[];

/** Cases side by side, the case at hand first: feature by feature, then what sources say. */
export function Comparison({ report: { about, own }, chosen }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section className="scrolls" tabIndex={0} aria-label="Cases side by side">
      <table className="cases">
        <thead>
          <tr>
            <td />
            {about !== null && (
              <th scope="col">
                <span className="case-name">{actorName(about.side)}, here</span>
                <span className="tiny">from its own record</span>
              </th>
            )}
            {chosen.map((one) => (
              <th key={one.name} scope="col">
                <span className="case-name">{capital(one.name)}</span>
                <span className="tiny">{whenOf(one)}</span>
                {about !== null && <span className="tiny">{nearnessInWords(one)}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {FEATURE_NAMES.map((feature) => (
            <tr key={feature}>
              <th scope="row" title={`${FEATURES[feature].reason}; but ${FEATURES[feature].limit}`}>
                {capital(FEATURES[feature].says)}
              </th>
              {about !== null && (
                <td>
                  <OwnCell own={own.find((one) => one.feature === feature)} />
                </td>
              )}
              {chosen.map((one) => (
                <td key={one.name}>
                  <CaseCell one={one} feature={feature} />
                </td>
              ))}
            </tr>
          ))}
          {about !== null && (
            <tr>
              <th scope="row">In sum</th>
              <td />
              {chosen.map((one) => (
                <td key={one.name}>
                  <SumCell one={one} />
                </td>
              ))}
            </tr>
          )}
          {TEXT_NAMES.map((part) => (
            <tr key={part}>
              <th scope="row">{TEXTS[part]}</th>
              {about !== null && <td />}
              {chosen.map((one) => (
                <td key={one.name}>
                  <TextCell one={one} part={part} />
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">Who holds it up</th>
            {about !== null && <td />}
            {chosen.map((one) => (
              <td key={one.name}>
                <HoldersCell one={one} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}
