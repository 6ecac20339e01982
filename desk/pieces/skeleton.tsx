import './skeleton.css';

/** The room that something will take. It is seen only by who waits longer than 300 milliseconds. */
export function Skeleton({ lines }: { readonly lines: number }) {
  return (
    <div className="skeleton" role="status" aria-busy="true" aria-label="Loading">
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines are nothing but their place
        <div key={line} />
      ))}
    </div>
  );
}
