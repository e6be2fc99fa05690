import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits } from '../../shared/protocol/limits.ts';
import { SetUpRequest } from '../../shared/protocol/session.ts';
import { home } from '../text/en/home.ts';
import { setUpErrors } from './set-up-errors.ts';

const errors = (draft: Partial<SetUpRequest>) =>
  setUpErrors(
    { token: 't', name: 'Tessa', email: 'tessa@halden.example', password: 'a long sentence', ...draft },
    home.setUp,
  );

describe('setting up', () => {
  it('[O1] says what is wrong with each field', () => {
    expect(errors({})).toEqual({});
    expect(errors({ name: ' ' })).toEqual({ name: home.setUp.nameNeeded });
    expect(errors({ email: 'tessa' })).toEqual({ email: home.setUp.emailOdd });
    expect(errors({ password: 'short' })).toEqual({ password: home.setUp.passwordShort(limits.passwordMin, 5) });
    expect(errors({ password: 'x'.repeat(limits.passwordMax + 1) }).password).toBe(
      home.setUp.passwordLong(limits.passwordMax),
    );
  });
  it('[O1] lets through exactly what the server takes', () => {
    fc.assert(
      fc.property(
        fc.record({
          token: fc.string(),
          name: fc.string(),
          email: fc.oneof(fc.string(), fc.emailAddress()),
          password: fc.string(),
        }),
        (draft) => {
          expect(Object.keys(setUpErrors(draft, home.setUp)).length === 0).toBe(SetUpRequest.safeParse(draft).success);
        },
      ),
    );
  });
});
