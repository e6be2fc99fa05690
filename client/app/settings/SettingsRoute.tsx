import { Suspense } from 'react';
import { Link, Redirect } from 'wouter';
import type { Session, SessionUser } from '../../../shared/protocol/session.ts';
import { useText } from '../../text/use-text.ts';
import { HomeFrame } from '../HomeFrame.tsx';
import { useDocumentTitle } from '../use-document-title.ts';
import styles from './Settings.module.css';
import { SECTIONS } from './sections.ts';

type SettingsRouteProps = { who: Session & { user: SessionUser }; section: string | undefined };

/** `/settings/{section}`: the sections at the side, one of them beside. */
export const SettingsRoute = ({ who, section }: SettingsRouteProps) => {
  const text = useText();
  const t = text.people.settings;
  const sections = SECTIONS.filter(
    (one) => (one.isForGuests || !who.isGuest) && (!one.isForAuditors || who.mayReadAudit),
  );
  const here = sections.find(({ id }) => id === section);
  useDocumentTitle(here ? `${here.label(text)}, ${t.title}` : t.title);
  if (!here) return <Redirect replace to={`/settings/${sections[0]?.id}`} />;
  return (
    <HomeFrame user={who.user} place={t.title}>
      <div className={styles.page}>
        <nav className={styles.sections} aria-label={t.sections}>
          {sections.map(({ id, icon: Icon, label }) => (
            <Link
              key={id}
              href={`/settings/${id}`}
              className={styles.to}
              aria-current={id === here.id ? 'page' : undefined}
            >
              <Icon size={16} strokeWidth={1.6} aria-hidden />
              {label(text)}
            </Link>
          ))}
        </nav>
        <div className={styles.section}>
          <h1 className={styles.title}>{here.label(text)}</h1>
          <Suspense>
            <here.Section user={who.user} isGuest={who.isGuest} />
          </Suspense>
        </div>
      </div>
    </HomeFrame>
  );
};
