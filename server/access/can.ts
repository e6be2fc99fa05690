import type { AccountId } from '../../shared/model/id.ts';
import type { Layer } from '../../shared/model/layer.ts';

import type { Role } from '../storage/ports.ts';

/** Who asks: from the session of the request or of the socket, never from what it sends. */
export type Actor = { kind: 'nobody' } | { kind: 'member'; user: string; workspace: string; role: Role };

export type Subject =
  | { kind: 'workspace'; workspace: string }
  | { kind: 'account'; workspace: string; account: AccountId }
  | { kind: 'layer'; workspace: string; account: AccountId; layer: Layer };

export type Action =
  | 'list-accounts'
  | 'create-account'
  | 'read-metrics'
  | 'list-members'
  | 'add-member'
  | 'read'
  | 'rename'
  | 'archive'
  | 'delete'
  | 'export'
  | 'import'
  | 'measure'
  | 'read-versions'
  | 'keep-version'
  | 'edit-version'
  | 'write';

/**
 * The one law of access, asked at every route and every upgrade.
 * A member may do everything within his workspace (only its owner adds members), nobody else anything. Comments (the layer `talk`) are
 * written by a route, so that nobody can sign as another: no socket may write them.
 */
export const can = (actor: Actor, action: Action, subject: Subject): boolean => {
  if (actor.kind === 'nobody' || actor.workspace !== subject.workspace) return false;
  if (subject.kind === 'layer' && action === 'write') return subject.layer !== 'talk';
  if (action === 'add-member') return actor.role === 'owner';
  return true;
};
