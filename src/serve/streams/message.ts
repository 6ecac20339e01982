/** One message of a stream of server-sent events (HTML, 9.2: event stream format). */
export interface Message {
  /** What a client that comes back says it has seen last. */
  readonly id?: string;
  readonly event?: string;
  readonly data: unknown;
}

/** A message as it goes over the wire. JSON has no line ends of its own, so that the data is one line. */
export const messageText = ({ id, event, data }: Message): string =>
  [
    ...(id === undefined ? [] : [`id: ${oneLine(id)}`]),
    ...(event === undefined ? [] : [`event: ${oneLine(event)}`]),
    `data: ${JSON.stringify(data) ?? 'null'}`,
    '\n',
  ].join('\n');

/** A field cannot hold what would end it. */
const oneLine = (text: string): string => text.replace(/[\r\n\0]/g, ' ');

/** What a stream says to show that it is alive: a line that clients pass over. */
export const HEARTBEAT = ':\n\n';

/** How long a client waits before it comes back, in milliseconds. */
export const comeBackAfter = (milliseconds: number): string => `retry: ${milliseconds}\n\n`;
