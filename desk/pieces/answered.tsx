import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Skeleton } from './skeleton.js';
import { Trouble } from './trouble.js';

interface Props<T> {
  readonly asked: UseQueryResult<T, Error>;
  /** Lines of the skeleton: about as much room as the answer will take. */
  readonly lines?: number;
  readonly children: (answer: T) => ReactNode;
}

/** What the server answers, once it is there: before that the room it will take, and in words what went wrong. */
export function Answered<T>({ asked, lines = 6, children }: Props<T>) {
  if (asked.data !== undefined) return <>{children(asked.data)}</>;
  if (asked.error) return <Trouble thrown={asked.error} again={() => void asked.refetch()} />;
  return <Skeleton lines={lines} />;
}
