/** A reader of a stream of server-sent events, as slow as its test wants it. */
export interface StreamReader {
  /** What came next; null at the end. */
  next(): Promise<string | null>;
  /** What comes until a piece of it says so. Fails where the stream ends before. */
  until(said: (all: string) => boolean): Promise<string>;
  leave(): Promise<void>;
}

/** Begins to read an answer that is a stream. */
export function readerOf({ body }: Response): StreamReader {
  if (!body) throw new Error('the answer has no body');
  const reader = body.getReader();
  const text = new TextDecoder();
  const next = async (): Promise<string | null> => {
    const { done, value } = await reader.read();
    return done ? null : text.decode(value, { stream: true });
  };
  return {
    next,
    async until(said) {
      for (let all = ''; ; ) {
        if (said(all)) return all;
        const piece = await next();
        if (piece === null) throw new Error(`the stream ended after ${JSON.stringify(all)}`);
        all += piece;
      }
    },
    leave: () => reader.cancel(),
  };
}
