import type { AccountId } from '../../shared/model/id.ts';
import type { Layer } from '../../shared/model/layer.ts';

/** Whose connection first brought the changes of a Yjs client. `actor` is a user id, or '' when nobody is known. */
export type Authors = (account: AccountId) => Promise<{ layer: Layer; client: number; actor: string }[]>;
