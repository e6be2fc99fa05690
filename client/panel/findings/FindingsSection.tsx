import { useEffect, useMemo, useState } from 'react';
import type { Finding, Severity } from '../../../shared/rules/findings/finding.ts';
import { holds, threadsOf } from '../../../shared/rules/threads.ts';
import { useAccountPart, useSession } from '../../session/hooks.ts';
import { useShownComment } from '../../session/shown-comment.ts';
import { useText } from '../../text/use-text.ts';
import { Rows } from '../Row.tsx';
import { Section } from '../Section.tsx';
import { useInsight } from '../use-insight.ts';
import { AcceptedFindings } from './AcceptedFindings.tsx';
import { FindingRow } from './FindingRow.tsx';
import styles from './findings.module.css';

/** More at once would be a list of reproaches; the rest is one press away. */
const SHOWN = 4;
const SEVERITIES: readonly Severity[] = ['critical', 'warning', 'note'];

/** What a reviewer would say of this map, the worst first. On the panel of one person: only what is about him. */
export const FindingsSection = ({ about }: { about?: string }) => {
  const t = useText().findings;
  const insight = useInsight();
  const seesInside = useSession().access.layers.inside !== null;
  const [all, setAll] = useState(false);
  const comments = useAccountPart((account) => account.talk.comments);
  const threads = useMemo(() => threadsOf(comments), [comments]);
  const shown = useShownComment();
  const askedFor = shown === null ? null : (threads.find((thread) => holds(thread, shown))?.head.about ?? null);
  const concerns = ({ people, contacts }: Finding) =>
    about === undefined || [...people, ...contacts].some((id) => id === about);
  const open = insight.findings.open.filter(concerns);
  const accepted = insight.findings.accepted.filter(({ finding }) => concerns(finding));
  const isHidden = open.slice(SHOWN).some(({ id }) => id === askedFor);
  useEffect(() => {
    if (isHidden) setAll(true);
  }, [isHidden]);
  if (insight.network.people.size === 0) return null;
  if (about !== undefined && open.length + accepted.length === 0) return null;
  const counts = SEVERITIES.flatMap((severity) => {
    const count = open.filter((finding) => finding.severity === severity).length;
    return count > 0 ? [t.counts[severity](count)] : [];
  });
  const listed = all ? open : open.slice(0, SHOWN);
  return (
    <Section title={t.title} aside={counts.join(', ')}>
      {open.length === 0 && <p className={styles.none}>{t.none}</p>}
      {open.length > 0 && (
        <Rows label={t.title}>
          {listed.map((finding) => (
            <FindingRow
              key={finding.id}
              finding={finding}
              threads={threads.filter(({ head, isResolved }) => head.about === finding.id && !isResolved).length}
              isAskedFor={finding.id === askedFor}
            />
          ))}
        </Rows>
      )}
      {open.length > SHOWN && (
        <button type="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t.fewer : t.more(open.length - SHOWN)}
        </button>
      )}
      {seesInside && <AcceptedFindings accepted={accepted} />}
    </Section>
  );
};
