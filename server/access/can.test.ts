import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AccountId } from '../../shared/model/id.ts';
import { LAYERS } from '../../shared/model/layer.ts';
import { LinkRole, TeamRole, TokenAccess, WorkspaceRole } from '../../shared/protocol/access.ts';
import { accessTable } from './access-table.ts';
import {
  ACCOUNT_RIGHTS,
  type Action,
  type Actor,
  can,
  type Grant,
  gradesOf,
  LAYER_RIGHTS,
  nameOnAccount,
  type Subject,
  WORKSPACE_RIGHTS,
} from './can.ts';

const account = AccountId.parse('a1');
const other = AccountId.parse('a2');
const subject = (isPrivate = false): Subject => ({ kind: 'account', workspace: 'main', account, isPrivate });
const grant = (role: LinkRole, of = account): Grant => ({ link: 'l1', account: of, role, user: 'guest:g1' });

type Member = Extract<Actor, { kind: 'member' }>;
const member = (role: WorkspaceRole, team: TeamRole | null = null, grants: readonly Grant[] = []): Member => ({
  kind: 'member',
  user: 'u1',
  workspace: 'main',
  role,
  team: new Map(team ? [[account, team]] : []),
  grants,
});

const anyMember = fc
  .record({
    role: fc.constantFrom(...WorkspaceRole.options),
    team: fc.constantFrom(null, ...TeamRole.options),
    links: fc.array(fc.constantFrom(...LinkRole.options), { maxLength: 2 }),
  })
  .map(({ role, team, links }) =>
    member(
      role,
      team,
      links.map((link) => grant(link)),
    ),
  );
const anyActor: fc.Arbitrary<Actor> = fc.oneof(
  anyMember,
  fc
    .constantFrom(...LinkRole.options)
    .map((role): Actor => ({ kind: 'guest', workspace: 'main', grants: [grant(role)] })),
  fc.record({ of: anyMember, access: fc.constantFrom(...TokenAccess.options), all: fc.boolean() }).map(
    ({ of, access, all }): Actor => ({
      kind: 'token',
      workspace: 'main',
      access,
      accounts: all ? null : new Set([account]),
      of,
    }),
  ),
);
const everything: [Action, Subject][] = [
  ...Object.keys(WORKSPACE_RIGHTS).map((action): [Action, Subject] => [
    action as Action,
    { kind: 'workspace', workspace: 'main' },
  ]),
  ...[true, false].flatMap((isPrivate): [Action, Subject][] => [
    ...Object.keys(ACCOUNT_RIGHTS).map((action): [Action, Subject] => [action as Action, subject(isPrivate)]),
    ...LAYERS.flatMap((layer) =>
      (['read', 'write'] as const).map((action): [Action, Subject] => [
        action,
        { kind: 'layer', workspace: 'main', account, layer, isPrivate },
      ]),
    ),
  ]),
];
const anything = fc.constantFrom(...everything);
const elsewhere = (asked: Subject): Subject => ({ ...asked, workspace: 'other' });

describe('can', () => {
  it('[A1] the written table is the one that decides', () => {
    const written = readFileSync(new URL('../../docs/spec/access.md', import.meta.url), 'utf8');
    expect(written).toContain(accessTable());
  });

  it('[A2] nobody may anything, and nobody of another workspace may anything', () => {
    fc.assert(
      fc.property(anyActor, anything, (actor, [action, asked]) => {
        expect(can({ kind: 'nobody' }, action, asked)).toBe(false);
        expect(can(actor, action, elsewhere(asked))).toBe(false);
      }),
    );
  });

  it('[A3] whoever may do anything on an account may know of it', () => {
    fc.assert(
      fc.property(anyActor, anything, (actor, [action, asked]) => {
        // who answers the one question of a link knows the two names, and no more
        if (asked.kind === 'workspace' || action === 'say' || !can(actor, action, asked)) return;
        expect(can(actor, 'read', { ...asked, kind: 'account' } as Subject)).toBe(true);
      }),
    );
  });

  it('[A4] a customer reads the map alone, and nobody writes comments over a socket', () => {
    for (const role of ['customer-editor', 'customer-viewer'] as const) {
      const guest: Actor = { kind: 'guest', workspace: 'main', grants: [grant(role)] };
      const open = LAYERS.filter((layer) => can(guest, 'read', { ...subject(), kind: 'layer', layer } as Subject));
      expect(open).toEqual(['map']);
      const allowed = Object.keys(ACCOUNT_RIGHTS).filter((action) => can(guest, action as Action, subject()));
      expect(allowed.toSorted()).toEqual(['measure', 'read']);
    }
    expect(LAYER_RIGHTS.talk.write).toEqual([]);
  });

  it('[A5] a member sees the accounts that he is on; a manager every one that is not private; the owner all', () => {
    expect(gradesOf(member('member'), subject())).toEqual([]);
    expect(gradesOf(member('member', 'viewer'), subject(true))).toEqual(['viewer']);
    expect(gradesOf(member('manager'), subject())).toEqual(['manager']);
    expect(gradesOf(member('manager'), subject(true))).toEqual([]);
    expect(gradesOf(member('manager', 'viewer'), subject(true))).toEqual(['manager', 'viewer']);
    expect(gradesOf(member('owner'), subject(true))).toEqual(['owner']);
  });

  it('[A6] a token may never more than its member, nor more than it says, nor outside its accounts', () => {
    fc.assert(
      fc.property(anyMember, fc.constantFrom(...TokenAccess.options), anything, (of, access, [action, asked]) => {
        const token = (accounts: ReadonlySet<AccountId> | null): Actor => ({
          kind: 'token',
          workspace: 'main',
          access,
          accounts,
          of,
        });
        const own = { ...of, grants: [] };
        if (can(token(null), action, asked)) {
          const isMore = asked.kind === 'account' && action === 'read-versions';
          expect(isMore || can(own, action, asked)).toBe(true);
        }
        if (asked.kind !== 'workspace') expect(can(token(new Set([other])), action, asked)).toBe(false);
        if (access === 'read' && (action === 'write' || action === 'import' || action === 'create-account')) {
          expect(can(token(null), action, asked)).toBe(false);
        }
      }),
    );
  });

  it('[A7] edits are made in the name of the member, else of the guest, and a token’s in its member’s', () => {
    expect(nameOnAccount(member('member', 'editor', [grant('viewer')]), account)).toBe('u1');
    expect(nameOnAccount(member('member', null, [grant('editor')]), account)).toBe('guest:g1');
    expect(nameOnAccount({ kind: 'guest', workspace: 'main', grants: [grant('editor')] }, account)).toBe('guest:g1');
    expect(
      nameOnAccount(
        { kind: 'token', workspace: 'main', access: 'write', accounts: null, of: member('owner') },
        account,
      ),
    ).toBe('u1');
  });
});
