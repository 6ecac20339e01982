import { describe, expect, it } from 'vitest';
import { couldLead } from './leaders.js';

describe('couldLead', () => {
  it.each([
    ['USA', 'Donald Trump', '2018-06-12', true],
    ['USA', 'Donald Trump', '2016-06', false],
    ['USA', 'Donald Trump', '2017', true],
    ['USA', 'Donald Trump', '2023', false],
    ['USA', 'Donald Trump', '2016/..', true],
    ['USA', 'Donald Trump', null, true],
    ['USA', null, '2016', true],
    ['USA', 'Nobody Inparticular', '2016', true],
  ])('%s:%s in %s: %s', (side, name, when, could) => expect(couldLead(side, name, when)).toBe(could));
});
