import type { Context } from 'hono';
import type { AccountId } from '../../shared/model/id.ts';
import type { AuditAction } from '../../shared/protocol/audit.ts';
import { nameOnAccount } from '../access/can.ts';
import type { Note } from '../audit/audit.ts';
import type { Deps, Env } from './environment.ts';
import { remoteAddress } from './remote-address.ts';

const OPENED_ONCE_MS = 30 * 60_000;
const GUEST = 'guest:';
const LINK = 'link:';

type Told = Pick<Note, 'account' | 'subject' | 'detail'> & { actor?: Note['actor'] };
/** Callers hand in whole summaries. */
const only = (account: Told['account']): Note['account'] =>
  account ? { id: account.id, ...(account.name === undefined ? {} : { name: account.name }) } : null;

type Parts = Pick<Deps, 'audit' | 'access'>;

/** Who asks, as the audit log names him. */
export const auditActorOf = ({ access }: Parts, c: Context<Env>, account?: AccountId): Note['actor'] => {
  const actor = c.get('actor');
  if (actor.kind === 'member') return { kind: 'member', id: actor.user, name: c.get('user')?.name };
  if (actor.kind === 'token') {
    const id = c.get('claims').token ?? '';
    return { kind: 'token', id, name: access.get('token', id)?.name ?? '', of: actor.of.user };
  }
  if (actor.kind === 'guest') {
    const user = (account === undefined ? '' : nameOnAccount(actor, account)) || (actor.grants[0]?.user ?? '');
    // who shows a bare link gave no name: the link stands for him
    const name = user.startsWith(GUEST)
      ? access.get('guest', user.slice(GUEST.length))?.name
      : access.get('link', user.slice(LINK.length))?.name;
    return { kind: 'guest', id: user, name: name ?? '' };
  }
  return { kind: 'nobody', id: '', name: '' };
};

/** Writes down what the sender of a request did. Called after it is done. */
export const noteFor =
  (deps: Parts) =>
  (c: Context<Env>, action: AuditAction, { account, ...told }: Told = {}): void =>
    deps.audit.note({
      action,
      actor: auditActorOf(deps, c, account?.id),
      account: only(account),
      address: remoteAddress(c),
      ...told,
    });

/** Writes down that somebody looked into an account, once within half an hour. */
export const noteOpened = (deps: Parts, c: Context<Env>, account: Told['account'] & object): void => {
  const actor = auditActorOf(deps, c, account.id);
  deps.audit.noteOnce(`${actor.kind} ${actor.id} ${account.id}`, OPENED_ONCE_MS, {
    action: 'account-opened',
    actor,
    account: only(account),
    address: remoteAddress(c),
  });
};
