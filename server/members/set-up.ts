import { createHash, timingSafeEqual } from 'node:crypto';
import type { Identity, NewUser } from '../access/identity.ts';
import type { MemberStore } from '../storage/ports.ts';
import { addMember } from './add-member.ts';
import { WORKSPACE } from './workspace.ts';

export type SetUp = {
  done(): Promise<boolean>;
  isToken(token: string): boolean;
  /** Makes the owner; false when there is one already. */
  makeOwner(owner: NewUser): Promise<boolean>;
};

type Options = { members: MemberStore; identity: Identity; token: string };

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** The first start: whoever has the printed link becomes the owner, once. */
export const createSetUp = ({ members, identity, token }: Options): SetUp => {
  const done = async () => (await members.owner(WORKSPACE)) !== null;
  // one after the other: two who open the link at the same moment must not both become owner
  let last: Promise<unknown> = Promise.resolve();
  return {
    done,
    isToken: (given) => timingSafeEqual(digest(given), digest(token)),
    makeOwner(owner) {
      const run = async () => !(await done()) && (await addMember({ members, identity }, owner, 'owner')) !== 'taken';
      const result = last.then(run, run);
      last = result;
      return result;
    },
  };
};
