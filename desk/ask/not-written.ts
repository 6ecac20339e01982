import { Problem } from 'dragoman/client';

/** Why something was not written: in the server's own words or, where the line is down, that one does it again. */
export const whyNotWritten = (thrown: Error): string =>
  thrown instanceof Problem
    ? thrown.message
    : thrown instanceof TypeError
      ? 'The server cannot be reached, and nothing was written. Do it again as soon as it answers.'
      : thrown.message;
