import type { FunctionId, LevelId, PersonId, RecordId } from '../../shared/model/id.ts';
import type { Side } from '../../shared/model/side.ts';

/** Where a card stands. */
export type Place = { lane: FunctionId | null; level: LevelId | null };

/** The dialogs of an open account; at most one is open. */
export type Dialog =
  /** `query`: what was typed before the field was there; `chosen`: so was Enter. */
  | { kind: 'palette'; query?: string; peopleOnly?: boolean; chosen?: boolean }
  | { kind: 'shortcuts' }
  | { kind: 'connect'; from: PersonId; query?: string; chosen?: boolean }
  /** `lane`, `level`: the place asked for. `beside`: of the card it begins at, for what the title does not say. */
  | { kind: 'add'; side?: Side; lane?: FunctionId | null; level?: LevelId | null; beside?: Place }
  | { kind: 'paste'; text?: string }
  | { kind: 'import'; file?: File }
  | { kind: 'functions' }
  | { kind: 'levels' }
  | { kind: 'units' }
  | { kind: 'leave'; person: PersonId }
  | { kind: 'promote'; person: PersonId }
  | { kind: 'succeed'; person: PersonId }
  | { kind: 'reports-to'; person: PersonId }
  | { kind: 'decisions'; decision?: RecordId }
  /** `typed`: of the new action, before its field was there. */
  | { kind: 'actions'; about: readonly string[]; typed?: string }
  | { kind: 'plan-contact'; from: PersonId; to?: PersonId }
  | { kind: 'about-person'; person: PersonId }
  | { kind: 'accept-finding'; finding: string }
  | { kind: 'draw-up-plan' }
  /** Whose stage is assessed; ours when not said. */
  | { kind: 'ask-customer' }
  | { kind: 'assess'; view?: 'claimed' | 'customer-reported' }
  /** Events and milestones; `record`: the one to be edited, `isNew`: a new one. */
  | { kind: 'events'; record?: RecordId; isNew?: boolean }
  | { kind: 'names' }
  /** What is kept of the account beside its map: figures, status, tags. */
  | { kind: 'profile' }
  | { kind: 'repairs' };
