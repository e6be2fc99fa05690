import { z } from 'zod';
import { NewUser, SessionUser } from './session.ts';

/** `POST /api/members` → 201 `{id}`: the owner adds a colleague with a first password. */
export const AddMemberRequest = NewUser;
export type AddMemberRequest = z.infer<typeof AddMemberRequest>;

/** `GET /api/members` */
export const MemberList = z.array(SessionUser);
export type MemberList = z.infer<typeof MemberList>;
