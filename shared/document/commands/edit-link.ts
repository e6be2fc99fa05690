import type { LinkId } from '../../model/id.ts';
import type { Link } from '../../model/link.ts';
import type { Command } from '../edit.ts';
import { setFields } from '../records.ts';

export type EditLink = { id: LinkId; patch: Partial<Pick<Link, 'kind' | 'since' | 'until'>> };
export const editLink: Command<EditLink, void> = (edit, { id, patch }) => setFields(edit, 'links', id, patch);
