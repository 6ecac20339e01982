import { type ReactNode, useEffect } from 'react';

interface Props {
  readonly title: string;
  readonly lede?: ReactNode;
  /** What one can do with the whole page. */
  readonly tools?: ReactNode;
}

/** The head of a page: what it is, in a sentence what it says, and what one can do. The window bears its title. */
export function PageHead({ title, lede, tools }: Props) {
  useEffect(() => {
    document.title = `${title} · Dragoman`;
  }, [title]);
  return (
    <header className="page-head">
      <h1>{title}</h1>
      {lede !== undefined && <p className="lede">{lede}</p>}
      {tools !== undefined && <div className="tools">{tools}</div>}
    </header>
  );
}
