/** A source as whoever made a table names it. An address is told by its host and leads there, without telling it from where. */
export function SourceNamed({ source }: { readonly source: string }) {
  const host = hostOf(source);
  if (host === null) return <>{source}</>;
  return (
    <a href={source} target="_blank" rel="noreferrer noopener" title={source}>
      {host}
    </a>
  );
}

function hostOf(source: string): string | null {
  if (!/^https?:\/\//.test(source) || !URL.canParse(source)) return null;
  return new URL(source).hostname.replace(/^www\./, '');
}
