import { type SubmitEvent, useLayoutEffect, useRef, useState } from 'react';
import { addDays, type Day } from '../../../shared/model/day.ts';
import type { SeenItem } from '../../../shared/protocol/reviews.ts';
import type { Finding } from '../../../shared/rules/findings/finding.ts';
import { SEVERITY_ICONS } from '../../panel/findings/FindingRow.tsx';
import { sayFinding } from '../../panel/findings/say-finding.ts';
import { Sentence } from '../../panel/Sentence.tsx';
import { useInsight } from '../../panel/use-insight.ts';
import { useNaming } from '../../panel/use-naming.ts';
import type { ReviewCalls } from '../../portfolio/review/reviews.ts';
import { announce } from '../../session/announce.ts';
import { useSession, useToday, useView, useViewState } from '../../session/hooks.ts';
import { useStageNaming } from '../../session/stage-naming.ts';
import { useUnsentText } from '../../session/unsent.ts';
import type { Said } from '../../text/said.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useFormat, useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { toast } from '../../ui/toast.ts';
import styles from './MeetingParts.module.css';
import { useRoving } from './use-roving.ts';

/** A review comes round every quarter. */
const ACCEPTED_DAYS = 90;

type MeetingFindingsProps = { review: string; item: SeenItem; calls: ReviewCalls; mayRecord: boolean };

const plain = (parts: readonly Said[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.name)).join('');

/** The open findings, the worst first: shown on the map when pressed, accepted with a reason. Arrows walk. */
export const MeetingFindings = ({ review, item, calls, mayRecord }: MeetingFindingsProps) => {
  const t = usePortfolioText().review;
  const text = useText();
  const { day } = useFormat();
  const naming = useNaming();
  const stageNames = useStageNaming();
  const view = useView();
  const open = useViewState((state) => state.spotlight?.key ?? null);
  const { findings } = useInsight();
  const roving = useRoving();
  const known = new Set(item.before?.standing.open);
  const gone = item.before ? item.before.standing.open.filter((id) => !findings.open.some((one) => one.id === id)) : [];

  const undo = async (finding: string, says: string) => {
    try {
      await calls.accept(item.account, { finding, says, reason: null, until: null });
    } catch {
      toast(t.findings.failed, { tone: 'error' });
    }
  };
  return (
    <section className={styles.part} aria-labelledby="findings" data-part="findings">
      <h2 id="findings" className={styles.heading}>
        {t.findings.title}
        <span className={styles.count}>{findings.open.length}</span>
      </h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: reason: arrows walk over the buttons in it */}
      <div className={styles.scroll} onKeyDown={roving}>
        {findings.open.length === 0 && <p className={styles.none}>{t.findings.none}</p>}
        <ul>
          {findings.open.map((finding) => {
            const Icon = SEVERITY_ICONS[finding.severity];
            const says = sayFinding(finding, naming, text, stageNames);
            const isOpen = open === finding.id;
            return (
              <li key={finding.id} className={styles.finding} data-severity={finding.severity}>
                <button
                  type="button"
                  className={styles.say}
                  aria-expanded={isOpen}
                  data-walk
                  onClick={() =>
                    isOpen
                      ? view.endSpotlight(finding.id)
                      : view.spotlight({ key: finding.id, people: finding.people, lines: finding.contacts })
                  }
                >
                  <Icon size={16} strokeWidth={1.6} aria-hidden />
                  <span>
                    <b>{text.findings.severity[finding.severity]}</b> <Sentence inline parts={says} />
                    {item.before && !known.has(finding.id) && <i className={styles.tag}>{t.since.newFinding}</i>}
                  </span>
                </button>
                {isOpen && mayRecord && (
                  <Accept
                    finding={finding}
                    place={`accept ${review} ${item.account} ${finding.id}`}
                    onAccept={(reason, until) =>
                      calls.accept(item.account, { finding: finding.id, says: plain(says), reason, until })
                    }
                  />
                )}
              </li>
            );
          })}
        </ul>
        {item.accepted.map(({ finding, says, reason, until }) => (
          <div key={finding} className={styles.accepted}>
            <p>{says}</p>
            <p className={styles.none}>{t.findings.accepted(reason, until && day(until))}</p>
            {mayRecord && (
              <Button variant="quiet" onPress={() => void undo(finding, says)}>
                {t.findings.undo}
              </Button>
            )}
          </div>
        ))}
        {gone.length > 0 && <p className={styles.none}>{t.since.goneFindings(gone.length)}</p>}
      </div>
    </section>
  );
};

/** `place`: where the reason is kept while it is being written. */
type AcceptProps = {
  finding: Finding;
  place: string;
  onAccept: (reason: string, until: Day | null) => Promise<unknown>;
};

const Accept = ({ finding, place, onAccept }: AcceptProps) => {
  const text = useText();
  const t = usePortfolioText().review.findings;
  const view = useView();
  const today = useToday();
  const { user } = useSession();
  const [reason, setReason] = useUnsentText({ user: user.id, place });
  const [until, setUntil] = useState<Day | null>(addDays(today, ACCEPTED_DAYS));
  const [tried, setTried] = useState(false);
  const [isSending, setSending] = useState(false);
  // at once: what is typed next must not become keys of the page, as it would in the frame that `autoFocus` may wait
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const untilError = until !== null && until <= today ? text.findings.untilPassed : null;
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() === '' || untilError !== null || isSending) return;
    setSending(true);
    try {
      await onAccept(reason.trim(), until);
      announce(t.done);
      setReason('');
      view.endSpotlight(finding.id);
    } catch {
      toast(t.failed, { tone: 'error' });
      setSending(false);
    }
  };
  return (
    <form className={styles.accept} onSubmit={(event) => void submit(event)} noValidate>
      <TextField
        label={t.reason}
        value={reason}
        onChange={setReason}
        error={tried && reason.trim() === '' ? text.findings.reasonNeeded : null}
        inputRef={field}
      />
      <DateField label={t.until} value={until} onChange={setUntil} error={untilError} />
      <Button type="submit" isPending={isSending}>
        {t.accept}
      </Button>
    </form>
  );
};
