import type { BookLine, KeptForecast } from 'dragoman/client';
import { sayDate } from '../../../src/present/dates.js';
import { withDates } from '../../../src/present/forecast/dated.js';
import { isDatedBack } from '../../../src/present/forecast/stretch.js';
import { useAsked } from '../../ask/asked.js';
import { useMayEdit } from '../../ask/may-edit.js';
import { forecasterName } from '../../pieces/answer/forecaster-name.js';
import { takeBack } from '../../pieces/answer/own-forecast.js';
import { chance } from '../../pieces/chance/words.js';
import { Section } from '../../pieces/section.js';
import { useDossier } from '../../place/place.js';

/** What was said and why, the newest first. */
export function Said({ line: { entry, state } }: { readonly line: BookLine }) {
  const { dossier, asOf } = useDossier();
  const me = useAsked('whoAmI', { dossier }).data?.name;
  const mayTakeBack = useMayEdit() && state === 'open' && asOf === undefined;
  const forecasts = [...entry.forecasts].sort((a, b) => b.seq - a.seq);
  const own = forecasts.find(({ kind, who }) => kind === 'person' && who === me);
  if (forecasts.length === 0) return null;
  return (
    <Section title="What was said">
      <ol className="rows">
        {forecasts.map((forecast) => (
          <li key={forecast.seq} className="said">
            <p>
              <strong>{chance(forecast.probability)}</strong> {forecasterName(forecast)}{' '}
              <span className="small">
                {sayDate(forecast.day)}
                {lateWords(forecast)}
              </span>{' '}
              {mayTakeBack && forecast === own && (
                <button
                  type="button"
                  className="plain"
                  onClick={() => void takeBack(dossier, forecast.question)}
                >
                  Take it back
                </button>
              )}
            </p>
            <p className="prose">{withDates(forecast.why)}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** From when a forecast counts that a person dated back. */
const lateWords = (forecast: KeptForecast): string =>
  isDatedBack(forecast) ? `, written down ${sayDate(forecast.recorded)} and counted from then` : '';
