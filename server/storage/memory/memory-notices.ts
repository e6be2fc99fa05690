import type { AccountId } from '../../../shared/model/id.ts';
import type { NoticeStore, StoredNotice } from '../ports.ts';

const newestFirst = (a: StoredNotice, b: StoredNotice): number => b.at - a.at || (a.id < b.id ? 1 : -1);

/** Forgets, beside what the port says, with an account and with a member. */
export const createMemoryNotices = (): NoticeStore & {
  forgetAccount(id: AccountId): void;
  forgetUser(id: string): void;
} => {
  let rows: StoredNotice[] = [];
  const of = (user: string) => rows.filter((row) => row.user === user).sort(newestFirst);
  const drop = (isMeant: (row: StoredNotice) => boolean) => {
    rows = rows.filter((row) => !isMeant(row));
  };
  return {
    list: async (user) => of(user).map((row) => ({ ...row })),
    async add(notices, { most, since }) {
      for (const notice of notices) {
        rows.push({ ...notice });
        const kept = new Set(
          of(notice.user)
            .filter(({ at }) => at >= since)
            .slice(0, most),
        );
        drop((row) => row.user === notice.user && !kept.has(row));
      }
    },
    async read(user, which, at) {
      for (const row of of(user)) {
        const isMeant = 'until' in which ? row.at <= which.until : which.ids.includes(row.id);
        if (isMeant) row.readAt ??= at;
      }
    },
    forget: async (account, comments) => drop((row) => row.account === account && comments.includes(row.comment)),
    forgetAccount: (id) => drop(({ account }) => account === id),
    forgetUser: (id) => drop(({ user }) => user === id),
  };
};
