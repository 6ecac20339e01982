import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useAsked } from '../ask/asked.js';
import { useLive } from '../ask/live.js';
import { pageAt } from '../pages/index.js';
import { Trouble } from '../pieces/trouble.js';
import { useDossier } from '../place/place.js';
import { AsOfBar } from './as-of-bar.js';
import { Frame } from './frame.js';
import { GoKeys } from './go-keys.js';
import { KeysHelp } from './keys-help.js';
import { Navigation } from './navigation.js';
import { usePagesAhead } from './pages-ahead.js';
import { PaletteKey } from './palette-key.js';
import { RowKeys } from './row-keys.js';

/** The frame of a dossier's pages: where one can go, and from which day one looks. */
export function DossierFrame({ children }: { readonly children: ReactNode }) {
  const { dossier } = useDossier();
  const [path] = useLocation();
  const asked = useAsked('dossier', { dossier });
  useLive(asked.data ? dossier : '');
  usePagesAhead();
  const page = pageAt(path);
  if (asked.error && !asked.data)
    return (
      <Frame>
        <h1>{dossier}</h1>
        <Trouble thrown={asked.error} again={() => void asked.refetch()} />
      </Frame>
    );
  return (
    <Frame
      page={page}
      head={<Navigation title={asked.data?.title ?? dossier} review={reviewOf(asked.data)} />}
    >
      <AsOfBar />
      <GoKeys />
      <PaletteKey />
      <RowKeys />
      <KeysHelp />
      {children}
    </Frame>
  );
}

const reviewOf = (
  paper: { review: { merge: number; contradiction: number; doubt: number } } | undefined,
): number => (paper ? paper.review.merge + paper.review.contradiction + paper.review.doubt : 0);
