/// <reference lib="dom" />
import type { ConsoleMessage, Page, Request, Response } from 'playwright-core';

/** A page that tells of everything that must not happen in it. */
export interface WatchedPage extends Page {
  /** What went wrong so far, a line each. */
  complaints(): readonly string[];
  /** Takes complaints that a test means to cause for granted. */
  expects(pattern: RegExp): void;
}

/** Watches a page of the server at `origin`: what its console says, what it throws, what its policy refuses, where it calls and what fails. */
export async function watched(page: Page, origin: string): Promise<WatchedPage> {
  const complaints: string[] = [];
  const expected: RegExp[] = [];
  const complain = (line: string): void => void complaints.push(line);
  page.on('console', (message) => sayConsole(message, complain));
  page.on('pageerror', (error) => complain(`thrown: ${error.stack ?? error.message}`));
  page.on('request', (request) => sayRequest(request, origin, complain));
  page.on('requestfailed', (request) => sayFailed(request, complain));
  page.on('response', (response) => sayResponse(response, complain));
  await page.exposeFunction('tellRefused', (line: string) => complain(`refused by the policy: ${line}`));
  await page.addInitScript(tellWhatIsRefused);
  return Object.assign(page, {
    complaints: () => complaints.filter((line) => !expected.some((pattern) => pattern.test(line))),
    expects: (pattern: RegExp) => void expected.push(pattern),
  });
}

type Complain = (line: string) => void;

function sayConsole(message: ConsoleMessage, complain: Complain): void {
  const type = message.type();
  // That a request failed is told by the request itself, with its address.
  if (message.text().startsWith('Failed to load resource')) return;
  if (type === 'error' || type === 'warning' || type === 'assert') complain(`${type}: ${message.text()}`);
}

function sayRequest(request: Request, origin: string, complain: Complain): void {
  const { protocol, origin: asked } = new URL(request.url());
  if (protocol !== 'data:' && protocol !== 'blob:' && asked !== origin)
    complain(`another host: ${request.url()}`);
}

/** A request that the page itself gave up, because it went on to something else, is no failure. */
function sayFailed(request: Request, complain: Complain): void {
  const why = request.failure()?.errorText ?? '';
  if (why !== 'net::ERR_ABORTED') complain(`failed: ${request.method()} ${request.url()} ${why}`);
}

function sayResponse(response: Response, complain: Complain): void {
  if (response.status() >= 400)
    complain(`${response.status()}: ${response.request().method()} ${response.url()}`);
}

/** Runs in the page, before anything of its own. */
function tellWhatIsRefused(): void {
  const { tellRefused } = window as unknown as { tellRefused: (line: string) => void };
  document.addEventListener(
    'securitypolicyviolation',
    ({ violatedDirective, blockedURI, sourceFile, sample }) =>
      tellRefused(`${violatedDirective} ${blockedURI} ${sourceFile} ${sample}`),
  );
}
