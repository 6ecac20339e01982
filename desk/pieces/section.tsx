import { type ReactNode, useId } from 'react';

interface Props {
  readonly title: string;
  /** Beside the title: a link onward, a choice. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page below a hairline. */
export function Section({ title, aside, children }: Props) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{title}</h2>
        {aside !== undefined && <div className="small">{aside}</div>}
      </div>
      {children}
    </section>
  );
}
