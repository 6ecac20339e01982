import { expect, it } from 'vitest';
import { ownerOfHouse } from './caller.js';
import { againPage, insidePage, logInPage } from './log-in-page.js';

const HOSTILE = `"><script>alert('x')</script>`;

it('asks for name and password, or for the token of the machine', () => {
  const page = logInPage({ next: '/api', name: '', complaint: null, hasOwner: false });
  expect(page).toContain('<form method="post" action="/login">');
  expect(page).toContain('name="password" required type="password"');
  expect(page).toContain('name="next" value="/api"');
  expect(page).not.toContain('role="alert"');
  expect(page).not.toContain('token');
  expect(logInPage({ next: '/', name: '', complaint: null, hasOwner: true })).toContain('name="token"');
});

it('has neither script nor style in it, whatever was typed', () => {
  const pages = [
    logInPage({ next: HOSTILE, name: HOSTILE, complaint: HOSTILE, hasOwner: true }),
    insidePage(ownerOfHouse(HOSTILE, HOSTILE)),
    againPage(),
  ];
  for (const page of pages) expect(page).not.toMatch(/<script|<style|\sstyle=|\son\w+=/i);
});

it('shows who is in the way out', () => {
  const page = insidePage(ownerOfHouse('berta', 'word'));
  expect(page).toContain('logged in as berta');
  expect(page).toContain('name="csrf" value="word"');
});

it('asks again by itself', () => expect(againPage()).toContain('http-equiv="refresh" content="0"'));
