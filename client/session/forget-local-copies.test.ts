// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { z } from 'zod';
import { forgetLocalCopies } from './forget-local-copies.ts';
import { unsentIn } from './unsent.ts';

it('[PR15] texts that no server has are told of apart from accounts, also where nothing else is kept', async () => {
  vi.stubGlobal('indexedDB', undefined);
  Reflect.deleteProperty(globalThis, 'indexedDB');
  for (const field of ['decision', 'note']) unsentIn({ user: 'u', place: `r a ${field}` }, z.string()).set('Go on');
  unsentIn({ user: 'other', place: 'r a note' }, z.string()).set('Not his');
  expect(await forgetLocalCopies('u')).toEqual({ copies: 0, texts: 2 });
});
