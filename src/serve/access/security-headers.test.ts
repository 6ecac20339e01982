import { expect, it } from 'vitest';
import { secure } from './security-headers.js';

it('lets nothing in a page run or load that is not ours', () => {
  const headers = new Headers();
  secure(headers, false);
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toMatch(/^default-src 'none'; /);
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  for (const part of ["frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'"])
    expect(policy).toContain(part);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('same-origin');
  expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.has('strict-transport-security')).toBe(false);
});

it('leaves a page its own policy and its word on caches, and speaks of TLS where there is some', () => {
  const own = { 'content-security-policy': "default-src 'none'", 'cache-control': 'private, no-cache' };
  const headers = new Headers(own);
  secure(headers, true);
  expect(headers.get('content-security-policy')).toBe("default-src 'none'");
  expect(headers.get('cache-control')).toBe('private, no-cache');
  expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
});
