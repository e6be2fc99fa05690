import type { Context } from 'hono';
import { userOf } from '../access/can.ts';
import type { Deps, Env } from './environment.ts';

/** The name of the member who asks, himself or by his token, as it stands under what he decides. */
export const signatureOf = async ({ identity }: Pick<Deps, 'identity'>, c: Context<Env>): Promise<string> => {
  const user = userOf(c.get('actor'));
  return (user === null ? undefined : (await identity.usersOf([user]))[0]?.name) ?? '';
};
