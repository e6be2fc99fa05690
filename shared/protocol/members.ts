import { z } from 'zod';
import { NewUser, SessionUser } from './session.ts';

/** `POST /api/members` → 201 `{id}`: the owner adds a colleague with a first password. */
export const AddMemberRequest = NewUser;
export type AddMemberRequest = z.infer<typeof AddMemberRequest>;

/** `GET /api/members`: the people of the workspace, each with what he is in it. */
export const Member = SessionUser.extend({ role: z.enum(['owner', 'member']) });
export type Member = z.infer<typeof Member>;
export const MemberList = z.array(Member);
export type MemberList = z.infer<typeof MemberList>;
