import { Problem } from 'dragoman/client';

interface Props {
  readonly thrown: Error;
  readonly again?: () => void;
}

/** What went wrong, in the words of the server, and how to go on. */
export function Trouble({ thrown, again }: Props) {
  const isGone = thrown instanceof Problem && thrown.status === 404;
  return (
    <div className="prose" role="alert">
      <h2>{titleOf(thrown)}</h2>
      <p>{wordsOf(thrown)}</p>
      {again && !isGone && (
        <p className="tools">
          <button type="button" onClick={again}>
            Try again
          </button>
        </p>
      )}
    </div>
  );
}

const titleOf = (thrown: Error): string =>
  thrown instanceof Problem ? thrown.title : 'The server cannot be reached';

/** A refusal in the server's own words; anything else is a line that is down. */
export function wordsOf(thrown: Error): string {
  if (thrown instanceof Problem) return thrown.message;
  if (thrown instanceof TypeError)
    return 'Nothing is lost. As soon as the server answers, this page goes on.';
  return thrown.message;
}
