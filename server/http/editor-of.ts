import type { Context } from 'hono';
import type { AccountId } from '../../shared/model/id.ts';
import { nameOnAccount } from '../access/can.ts';
import type { Editor } from '../sync/room.ts';
import type { Env } from './environment.ts';
import { notSignedIn } from './failure.ts';

/** In whose name a route changes documents. */
export const editorOf = (c: Context<Env>, account: AccountId): Editor => {
  const actor = c.get('actor');
  if (actor.kind === 'nobody') throw notSignedIn();
  return { user: nameOnAccount(actor, account) };
};
