import type { ContactId, PersonId, RecordId } from '../../model/id.ts';

// Where the nested lists of a record lie.
export const postsOf = (id: PersonId) => ({ collection: 'people', id, list: 'posts' }) as const;
export const strengthsOf = (id: ContactId) => ({ collection: 'contacts', id, list: 'strengths' }) as const;
export const touchesOf = (id: ContactId) => ({ collection: 'contacts', id, list: 'touches' }) as const;
export const rolesOf = (id: RecordId) => ({ collection: 'decisions', id, list: 'roles' }) as const;
