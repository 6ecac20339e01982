import { describe, expect, it } from 'vitest';
import { registered } from './domain.js';

describe('registered', () => {
  it.each([
    ['voanews.com', 'voanews.com'],
    ['www.voanews.com', 'voanews.com'],
    ['m.VOANews.com.', 'voanews.com'],
    ['news.bbc.co.uk', 'bbc.co.uk'],
    ['en.yna.co.kr', 'yna.co.kr'],
    ['overseas.mofa.go.kr', 'mofa.go.kr'],
    ['www.rodong.rep.kp', 'rodong.rep.kp'],
    ['2017-2021.state.gov', 'state.gov'],
    ['press.un.org', 'un.org'],
    ['www.diplomatie.gouv.fr', 'diplomatie.gouv.fr'],
    ['strait-review.blogspot.com', 'strait-review.blogspot.com'],
    ['co.uk', 'co.uk'],
    ['localhost', 'localhost'],
    ['192.0.2.7', '192.0.2.7'],
  ])('%s belongs to %s', (host, domain) => expect(registered(host)).toBe(domain));
});
