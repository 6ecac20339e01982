import { describe, expect, it } from 'vitest';
import { outletOfAddress } from './address.js';

describe('outletOfAddress', () => {
  it.each([
    ['https://www.voanews.com/a/1.html', 'voanews.com'],
    ['https://en.yna.co.kr/view/AEN1', 'yna.co.kr'],
    ['https://www.kcna.co.jp/item/1.htm', 'kcna.kp'],
    ['https://edition.cnn.com/2018/06/12/x', 'cnn.com'],
    ['https://press.un.org/en/2020/x', 'un.org'],
    ['https://history.state.gov/milestones', 'state.gov'],
    ['https://share.america.gov/x', 'state.gov'],
    ['https://bidenwhitehouse.archives.gov/briefing-room/x', 'whitehouse.gov'],
    ['https://trumpwhitehouse.archives.gov/x', 'whitehouse.gov'],
    ['https://www.archives.gov/x', 'archives.gov'],
    ['https://harbour-post.example.org/story', 'example.org'],
    ['https://strait.blogspot.com/2020/x', 'strait.blogspot.com'],
    ['https://web.archive.org/web/20180612000000/https://www.reuters.com/a?b=c', 'reuters.com'],
    ['https://web.archive.org/web/2018/http:/www.kcna.kp/x', 'kcna.kp'],
    ['https://archive.ph/20200101/https://web.archive.org/web/2018/http://tass.com/x', 'tass.com'],
    ['https://github.com/Somebody/tables/blob/main/a.csv', 'somebody.github.io'],
    ['https://raw.githubusercontent.com/somebody/tables/main/a.csv', 'somebody.github.io'],
    ['https://somebody.github.io/tables', 'somebody.github.io'],
    ['https://github.com/', 'github.com'],
    ['https://www.xn--bcher-kva.example/', 'xn--bcher-kva.example'],
  ])('%s is of %s', (address, outlet) => expect(outletOfAddress(address)).toBe(outlet));

  it.each([
    'https://archive.ph/AbCdE',
    'cables/note.txt',
    '-',
    'ftp://voanews.com/x',
    'http://192.0.2.7/x',
    'http://[::1]/x',
    'http://desk/x',
  ])('%s is of nobody that is known', (address) => expect(outletOfAddress(address)).toBeNull());
});
