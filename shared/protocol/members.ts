import { z } from 'zod';
import { WorkspaceRole } from './access.ts';
import { NewUser, SessionUser } from './session.ts';

/** `POST /api/members` → 201 `{id}`: the owner adds a colleague with a first password. */
export const AddMemberRequest = NewUser.extend({ role: z.enum(['manager', 'member']).default('member') });
export const AddedMember = z.object({ id: z.string() });
export type AddMemberRequest = z.input<typeof AddMemberRequest>;

/** `GET /api/members`: the people of the workspace, and whether who asks may add to them. */
export const MemberList = z.object({
  members: z.array(
    SessionUser.extend({
      role: WorkspaceRole,
      /** Who asks may give him another role and take him out: not the last owner. */
      mayChange: z.boolean().default(false),
    }),
  ),
  mayAdd: z.boolean(),
});
export type MemberList = z.infer<typeof MemberList>;
