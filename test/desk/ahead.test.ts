import { expect, it } from 'vitest';
import { ready } from '../../scripts/desk-browser.mjs';
import { callFor, questionsAhead } from '../../src/serve/ahead.js';
import { routeOf } from '../../src/serve/app.js';
import { askedOf } from '../../src/serve/call.js';
import { FIRST_PAGES, type Resource } from '../../src/serve/resource.js';
import { dossierResources } from '../../src/serve/resources/index.js';
import { koreaHome } from '../korea-home.js';
import { describeInBrowser, deskInBrowser } from './browser.js';

/** What is asked with the parties of the dossier, which no resource knows beforehand. */
const NOT_AHEAD = /^pauses /;

/** What a call is remembered under: what of it was understood. */
const understood = async (resource: Resource, query: URLSearchParams): Promise<string> => {
  const call = { params: { dossier: 'korea' }, query, origin: '', request: new Request('http://here/') };
  return `${resource.name} ${JSON.stringify((await askedOf(resource, call)).query)}`;
};

/** The resource that answers to a path of Korea; undefined for those of the house. */
const resourceAt = (path: string): Resource | undefined =>
  dossierResources.find(
    (resource) => resource.method === 'get' && routeOf(resource).replace(':dossier', 'korea') === path,
  );

/** Asks that take long, and those of everybody. */
const isWorthIt = ({ pace, ahead }: Resource): boolean => pace === 'slow' || ahead !== undefined;

/** All pages take as long as they take. */
const ALL_IN = 240_000;

describeInBrowser('what the server asks itself ahead', () => {
  const desk = deskInBrowser(koreaHome);

  it(
    'is what the first pages ask, word by word',
    async () => {
      // Worked out beforehand, so that a page is soon ready on a busy machine.
      for (const question of questionsAhead(dossierResources)) {
        const { pathname, search } = new URL(callFor(question, 'korea').request.url);
        expect((await desk.server.call(pathname + search)).status).toBe(200);
      }
      const page = await desk.open('/login');
      let asked: URL[] = [];
      page.on('request', (request) => asked.push(new URL(request.url())));
      const ahead: string[] = [];
      for (const name of FIRST_PAGES) {
        asked = [];
        await page.goto(`${desk.server.origin}/d/korea${name === 'overview' ? '' : `/${name}`}`);
        await ready(page);
        const found: string[] = [];
        for (const { pathname, searchParams } of asked) {
          const resource = resourceAt(pathname);
          if (resource && isWorthIt(resource)) found.push(await understood(resource, searchParams));
        }
        const here = questionsAhead(dossierResources).filter((question) => question.asked.page === name);
        const meant = await Promise.all(
          here.map((question) => understood(question.resource, callFor(question, 'korea').query)),
        );
        ahead.push(...meant);
        expect(found, name).toEqual(expect.arrayContaining(meant));
        expect(found.filter((one) => !ahead.includes(one) && !NOT_AHEAD.test(one))).toEqual([]);
      }
    },
    ALL_IN,
  );
});
