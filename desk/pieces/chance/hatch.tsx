/** The hatching of what is forecast, to be filled with by its id. */
export function Hatch({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="0" x2="0" y1="0" y2="5" className="chance-hatching" />
      </pattern>
    </defs>
  );
}
