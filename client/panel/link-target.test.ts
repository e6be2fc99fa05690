import { expect, it } from 'vitest';
import { looksLikeEmail, mailTarget, webTarget } from './link-target.ts';

it('[P1] a profile address opens only http and https', () => {
  expect(webTarget('https://example.com/in/anna')).toBe('https://example.com/in/anna');
  expect(webTarget(' http://example.com ')).toBe('http://example.com/');
  for (const bad of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'ftp://x.y',
  ])
    expect(webTarget(bad)).toBeNull();
  for (const bad of ['', 'Anna', 'not a link', 'http://', 'java\nscript:alert(1)']) expect(webTarget(bad)).toBeNull();
});

it('[P1] an address without a scheme is taken as https when it begins with a host name', () => {
  expect(webTarget('www.linkedin.com/in/anna')).toBe('https://www.linkedin.com/in/anna');
  expect(webTarget('a.b:alert(1)')).toBeNull();
});

it('[P2] an e-mail address that looks wrong is kept and warned of, and never becomes a link', () => {
  expect(looksLikeEmail('ja@nordwind.example')).toBe(true);
  expect(looksLikeEmail('jürgen@müller.example')).toBe(true);
  for (const bad of ['ja', 'ja@', '@x.y', 'a b@x.y', 'a@x', 'a@x.y,b@x.y']) expect(looksLikeEmail(bad)).toBe(false);
  expect(mailTarget('nobody')).toBeNull();
  expect(mailTarget('a+b@x.example')).toBe('mailto:a+b@x.example');
  expect(mailTarget('a?body=x@x.example')).toBe('mailto:a%3Fbody%3Dx@x.example');
});
