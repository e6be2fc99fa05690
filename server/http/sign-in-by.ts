import type { SignInRequest } from '../../shared/protocol/session.ts';
import type { Identity, IdentityRequest } from '../access/identity.ts';
import { Failure } from './failure.ts';

/** The cookies of a new session, or a failure that says the same whether anybody has this address or not. */
export const signInBy = async (
  identity: Identity,
  credentials: SignInRequest,
  request: IdentityRequest,
): Promise<string[]> => {
  const answer = await identity.signIn(credentials, request);
  if (answer.status === 429) throw new Failure('too-many', 'Too many tries, wait a while');
  if (!answer.ok) throw new Failure('wrong-credentials', 'The e-mail address or the password is wrong');
  return answer.headers.getSetCookie();
};
