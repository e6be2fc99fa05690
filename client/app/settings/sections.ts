import {
  Braces,
  KeyRound,
  LayoutGrid,
  type LucideIcon,
  MonitorSmartphone,
  ScrollText,
  SlidersHorizontal,
  UserRound,
  Users,
} from 'lucide-react';
import { type ComponentType, lazy } from 'react';
import type { SessionUser } from '../../../shared/protocol/session.ts';
import type { Text } from '../../text/use-text.ts';

export type SectionProps = { user: SessionUser; isGuest: boolean };

/** One page of the settings. A new one is a new entry here. */
export type SettingsSection = {
  /** Its address: `/settings/{id}`. */
  id: string;
  icon: LucideIcon;
  label: (text: Text) => string;
  /** Whoever came by a share link has it too. */
  isForGuests?: true;
  /** Only who may read the audit log has it. */
  isForAuditors?: true;
  Section: ComponentType<SectionProps>;
};

export const SECTIONS: readonly SettingsSection[] = [
  {
    id: 'you',
    icon: UserRound,
    label: (text) => text.people.settings.you,
    isForGuests: true,
    Section: lazy(async () => ({ default: (await import('./YouSection.tsx')).YouSection })),
  },
  {
    id: 'sessions',
    icon: MonitorSmartphone,
    label: (text) => text.people.settings.sessions,
    Section: lazy(async () => ({ default: (await import('./SessionsSection.tsx')).SessionsSection })),
  },
  {
    id: 'members',
    icon: Users,
    label: (text) => text.people.settings.members,
    Section: lazy(async () => ({ default: (await import('./MembersSection.tsx')).MembersSection })),
  },
  {
    id: 'workspace',
    icon: SlidersHorizontal,
    label: (text) => text.workspace.title,
    Section: lazy(async () => ({ default: (await import('../../settings/WorkspaceSection.tsx')).WorkspaceSection })),
  },
  {
    id: 'portfolio',
    icon: LayoutGrid,
    label: (text) => text.workspace.portfolio,
    Section: lazy(async () => ({
      default: (await import('../../settings/portfolio/PortfolioSection.tsx')).PortfolioSection,
    })),
  },
  {
    id: 'tokens',
    icon: KeyRound,
    label: (text) => text.tokens.title,
    Section: lazy(async () => ({ default: (await import('../../settings/TokensSection.tsx')).TokensSection })),
  },
  {
    id: 'api',
    icon: Braces,
    label: (text) => text.api.title,
    Section: lazy(async () => ({ default: (await import('../../settings/ApiSection.tsx')).ApiSection })),
  },
  {
    id: 'audit',
    icon: ScrollText,
    label: (text) => text.audit.title,
    isForAuditors: true,
    Section: lazy(async () => ({ default: (await import('../../settings/AuditSection.tsx')).AuditSection })),
  },
];
