/** A message of a stream of server-sent events. */
export interface ServerEvent<T = unknown> {
  /** What to say when one comes back; empty where the stream has not said. */
  readonly id: string;
  /** Of an event of the log its kind: `item.accepted`. */
  readonly event: string;
  readonly data: T;
}

/** What has come of a stream so far. */
export interface Heard {
  /** Messages that are whole, their data still text. */
  readonly messages: readonly ServerEvent<string>[];
  /** After how many milliseconds to come back, where the stream says so. */
  readonly comeBack: number | null;
}

/** A reader of the event stream format (HTML, 9.2), handed the text piece by piece, however it is cut. */
export function eventReader(): (piece: string) => Heard {
  let rest = '';
  let id = '';
  let fields: { event: string; data: string[] } = { event: '', data: [] };
  return (piece) => {
    // A carriage return at the very end may be the first half of a line end.
    const lines = (rest + piece).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    const messages: ServerEvent<string>[] = [];
    let comeBack: number | null = null;
    for (const line of lines) {
      const [, name = '', value = ''] = /^([^:]*)(?:: ?([\s\S]*))?$/.exec(line) ?? [];
      if (line === '') {
        if (fields.data.length > 0)
          messages.push({ id, event: fields.event || 'message', data: fields.data.join('\n') });
        fields = { event: '', data: [] };
      } else if (name === 'data') fields.data.push(value);
      else if (name === 'event') fields.event = value;
      else if (name === 'id' && !value.includes('\0')) id = value;
      else if (name === 'retry' && /^\d+$/.test(value)) comeBack = Number(value);
    }
    return { messages, comeBack };
  };
}
