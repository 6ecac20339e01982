import { expect, it } from 'vitest';
import { formIn } from './form-body.js';

const sent = (body: string, type = 'application/x-www-form-urlencoded') =>
  new Request('http://localhost/login', { method: 'POST', body, headers: { 'content-type': type } });

it('reads the fields of a form', async () => {
  const form = await formIn(sent('name=berta&password=a%20b%2B%C3%A9+c'));
  expect([...form]).toEqual([
    ['name', 'berta'],
    ['password', 'a b+é c'],
  ]);
});

it('refuses what is no form, or too long to be ours', async () => {
  await expect(formIn(sent('{}', 'application/json'))).rejects.toMatchObject({ code: 'wrong-media-type' });
  await expect(formIn(sent(`name=${'a'.repeat(8_000)}`))).rejects.toMatchObject({ code: 'body-too-large' });
});
