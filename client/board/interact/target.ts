import type { ContactId, PersonId } from '../../../shared/model/id.ts';

/** What lies under the pointer. `control`: a button or field of the board that minds itself. */
export type Target =
  | { kind: 'handle'; person: PersonId }
  | { kind: 'card'; person: PersonId }
  | { kind: 'line'; contact: ContactId }
  | { kind: 'control' }
  | { kind: 'paper' };

export const targetOf = (element: Element | null): Target => {
  const hit = element?.closest<HTMLElement | SVGElement>(
    '[data-handle], [data-person-id], [data-contact-id], [data-board-control]',
  );
  if (!hit) return { kind: 'paper' };
  const { personId, contactId } = hit.dataset;
  if (hit.dataset.handle !== undefined) {
    const person = hit.closest<HTMLElement>('[data-person-id]')?.dataset.personId;
    return person ? { kind: 'handle', person: person as PersonId } : { kind: 'control' };
  }
  if (personId) return { kind: 'card', person: personId as PersonId };
  if (contactId) return { kind: 'line', contact: contactId as ContactId };
  return { kind: 'control' };
};
