import { sourceBar } from '../../src/present/ledger/source-bar.js';

interface Props {
  /** Independent sources: near copies and several documents of one outlet count once. */
  readonly count: number;
  /** Reports in all, where that is worth saying. */
  readonly reports?: number;
}

/** How many independent sources tell of something, in words and as a bar. */
export function Sources({ count, reports }: Props) {
  if (count === 0) return <>not verified by any source</>;
  return (
    <>
      <span aria-hidden="true">{sourceBar(count)} </span>
      {count} independent {count === 1 ? 'source' : 'sources'}
      {reports !== undefined && reports > count && `, ${reports} reports`}
    </>
  );
}
