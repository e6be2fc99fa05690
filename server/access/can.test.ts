import { describe, expect, it } from 'vitest';
import { AccountId } from '../../shared/model/id.ts';
import { LAYERS } from '../../shared/model/layer.ts';
import { type Action, type Actor, can, type Subject } from './can.ts';

const account = AccountId.parse('a1');
const nobody: Actor = { kind: 'nobody' };
const owner: Actor = { kind: 'member', user: 'u1', workspace: 'main', role: 'owner' };
const member: Actor = { kind: 'member', user: 'u2', workspace: 'main', role: 'member' };
const foreign: Actor = { kind: 'member', user: 'u3', workspace: 'other', role: 'owner' };

const workspace: Subject = { kind: 'workspace', workspace: 'main' };
const theAccount: Subject = { kind: 'account', workspace: 'main', account };
const layer = (name: (typeof LAYERS)[number]): Subject => ({ kind: 'layer', workspace: 'main', account, layer: name });

const asked: [Action, Subject][] = [
  ...(['list-accounts', 'create-account', 'read-metrics', 'list-members', 'add-member'] as const).map(
    (action): [Action, Subject] => [action, workspace],
  ),
  ...(['read', 'rename', 'archive', 'delete', 'export', 'import', 'measure'] as const).map(
    (action): [Action, Subject] => [action, theAccount],
  ),
  ...LAYERS.flatMap((name): [Action, Subject][] => [
    ['read', layer(name)],
    ['write', layer(name)],
  ]),
];

describe('can', () => {
  it.each(asked)('[S15] nobody, and no member of another workspace, may %s', (action, subject) => {
    expect(can(nobody, action, subject)).toBe(false);
    expect(can(foreign, action, subject)).toBe(false);
  });

  it.each(asked)('[S15] a member may %s, but write no comments over a socket and add no members', (action, subject) => {
    const isTalk = action === 'write' && subject.kind === 'layer' && subject.layer === 'talk';
    expect(can(owner, action, subject)).toBe(!isTalk);
    expect(can(member, action, subject)).toBe(!isTalk && action !== 'add-member');
  });
});
