import type { Kysely } from 'kysely';
import { AccountId } from '../../../shared/model/id.ts';
import { NoticeKind } from '../../../shared/protocol/notices.ts';
import type { NoticeStore } from '../ports.ts';
import type { Tables } from './schema.ts';

/** Of a round: the column takes no null. */
const NO_ACCOUNT = '';

export const createNoticeStore = (db: Kysely<Tables>): NoticeStore => ({
  async list(user) {
    const rows = await db
      .selectFrom('notice')
      .selectAll()
      .where('user', '=', user)
      .orderBy('at', 'desc')
      .orderBy('id', 'desc')
      .execute();
    return rows.map(({ account, kind, read_at, ...row }) => ({
      ...row,
      account: account === NO_ACCOUNT ? null : AccountId.parse(account),
      kind: NoticeKind.parse(kind),
      readAt: read_at,
    }));
  },
  async add(notices, { most, since }) {
    await db.transaction().execute(async (transaction) => {
      for (const { readAt, ...notice } of notices) {
        await transaction
          .insertInto('notice')
          .values({ ...notice, account: notice.account ?? NO_ACCOUNT, read_at: readAt })
          .execute();
        const kept = transaction
          .selectFrom('notice')
          .select('id')
          .where('user', '=', notice.user)
          .where('at', '>=', since)
          .orderBy('at', 'desc')
          .orderBy('id', 'desc')
          .limit(most);
        await transaction.deleteFrom('notice').where('user', '=', notice.user).where('id', 'not in', kept).execute();
      }
    });
  },
  async read(user, which, at) {
    const all = db.updateTable('notice').set({ read_at: at }).where('user', '=', user).where('read_at', 'is', null);
    if ('until' in which) await all.where('at', '<=', which.until).execute();
    else if (which.ids.length > 0) await all.where('id', 'in', [...which.ids]).execute();
  },
  async forget(account, comments) {
    if (comments.length === 0) return;
    await db
      .deleteFrom('notice')
      .where('account', '=', account ?? NO_ACCOUNT)
      .where('comment', 'in', [...comments])
      .execute();
  },
});
