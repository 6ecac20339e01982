import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Failure } from '../record/index.js';

/** Milliseconds that a caller has to say what it wants: one that trickles its headers holds a connection for no longer. */
const HEADERS_IN = 15_000;
/** Milliseconds that a whole call may take to come in: 200 MB of documents over a slow line. Uploads that fall silent are cut sooner (work/). */
const CALL_IN = 300_000;
/** Milliseconds that an idle connection is kept: a person who reads a page and asks for the next one. */
const IDLE = 30_000;
/** Bytes of all headers: cookies and tokens take some hundreds. */
const MOST_HEADERS = 16_384;
/** Connections at a time: fifty people with six each, as browsers open, and as many again. */
const MOST_CONNECTIONS = 600;

/**
 * Milliseconds after which a connection is cut on which nothing moves: a caller who asks and takes no answer would hold it forever. No answer takes
 * so long to begin (threads/pool.ts), and streams say something more often.
 */
const SILENT = 150_000;
/** Milliseconds after which a server that stops looks again who is done. */
const STILL_BUSY = 20;

/** A server that listens. */
export interface Listening {
  readonly port: number;
  /** Stops: nobody new is let in, who is being answered is answered to the end or until `grace` milliseconds have passed. */
  stop(grace: number): Promise<void>;
}

/** Where a server is to be found. */
export interface Place {
  /** 0 for any that is free. */
  readonly port: number;
  readonly host: string;
  /** Whether any free port will do where this one is in use. */
  readonly orAnyPort?: boolean;
  readonly silent?: number;
}

/** Listens on a port of a host. Throws `Failure` where it is in use, or the host is none of this machine. */
export async function listen(
  fetch: (request: Request, env: object) => Response | Promise<Response>,
  { port, host, orAnyPort = false, silent = SILENT }: Place,
): Promise<Listening> {
  const answer = getRequestListener(fetch as Parameters<typeof getRequestListener>[0]);
  const server = createServer(
    {
      headersTimeout: HEADERS_IN,
      requestTimeout: CALL_IN,
      keepAliveTimeout: IDLE,
      maxHeaderSize: MOST_HEADERS,
    },
    answer,
  );
  server.maxConnections = MOST_CONNECTIONS;
  server.setTimeout(silent);
  await opened(server, port, host).catch((thrown: unknown) => {
    if (!orAnyPort || !(thrown instanceof Failure && thrown.code === 'port-in-use')) throw thrown;
    return opened(server, 0, host);
  });
  return { port: (server.address() as AddressInfo).port, stop: (grace) => stopped(server, grace) };
}

const opened = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(told(error, port, host)));
    server.listen(port, host, resolve);
  });

function told(error: NodeJS.ErrnoException, port: number, host: string): Error {
  const said = (code: 'port-in-use' | 'bad-host', message: string) =>
    new Failure(code, `${host}:${port}`, message, { cause: error });
  if (error.code === 'EADDRINUSE')
    return said(
      'port-in-use',
      `Port ${port} of ${host} is in use by another program; name another one with --port, or 0 for any that is free.`,
    );
  if (error.code === 'EACCES')
    return said(
      'port-in-use',
      `Port ${port} may not be opened by this user; name one from 1024 on with --port.`,
    );
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND' || error.code === 'EAI_AGAIN')
    return said(
      'bad-host',
      `"${host}" is no address of this machine; name one with --host, such as 0.0.0.0 for all that it has.`,
    );
  return error;
}

function stopped(server: Server, grace: number): Promise<void> {
  return new Promise((resolve) => {
    const clock = setTimeout(() => server.closeAllConnections(), grace);
    // A connection whose answer ends only now, such as a stream's, is idle a moment later.
    const idle = setInterval(() => server.closeIdleConnections(), STILL_BUSY);
    server.close(() => {
      clearTimeout(clock);
      clearInterval(idle);
      resolve();
    });
    server.closeIdleConnections();
  });
}
