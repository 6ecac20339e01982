import type { BookLine } from 'dragoman/client';
import { onDate, sayDate } from '../../../src/present/dates.js';
import { forecasterName } from '../../pieces/answer/forecaster-name.js';
import { ChanceBar } from '../../pieces/chance/chance-bar.js';
import { chance } from '../../pieces/chance/words.js';
import { questionAt } from '../../place/address.js';
import { PageLink } from '../../place/page-link.js';
import { useDossier } from '../../place/place.js';

/** A question of the book in a list: when it ends or how it came out, and what stands of each forecaster. */
export function BookRow({ line: { entry, standing } }: { readonly line: BookLine }) {
  const { dossier } = useDossier();
  const { question, resolution } = entry;
  return (
    <>
      <h3>
        <PageLink to={questionAt(dossier, question.id)}>{question.text}</PageLink>
      </h3>
      <p className="small">
        {resolution
          ? `${resolution.outcome}${resolution.day === null ? '' : `, ${onDate(resolution.day)}`}`
          : `until ${sayDate(question.to)}`}
      </p>
      <ul className="standing">
        {standing.map(({ forecast, age }) => (
          <li key={`${forecast.kind} ${forecast.who}`}>
            <span>{forecasterName(forecast)}</span>
            <ChanceBar probability={forecast.probability} of={forecasterName(forecast)} />
            <span>
              {chance(forecast.probability)}{' '}
              <span className="small">
                since {sayDate(forecast.day)}
                {age.isStale && `, out of date: ${age.moved} new ${age.moved === 1 ? 'entry' : 'entries'}`}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
