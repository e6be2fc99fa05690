import { z } from 'zod';
import { NewUser, SessionUser } from './session.ts';

/** `POST /api/members` → 201 `{id}`: the owner adds a colleague with a first password. */
export const AddMemberRequest = NewUser;
export type AddMemberRequest = z.infer<typeof AddMemberRequest>;

/** `GET /api/members`: the people of the workspace, and whether who asks may add to them. */
export const MemberList = z.object({
  members: z.array(SessionUser.extend({ isOwner: z.boolean() })),
  mayAdd: z.boolean(),
});
export type MemberList = z.infer<typeof MemberList>;
