import { CircleAlert, MessageSquare, MessageSquareDot, TriangleAlert } from 'lucide-react';
import { memo, type RefCallback, useCallback } from 'react';
import type { PersonId } from '../../../shared/model/id.ts';
import { CARD_WIDTH, TIP_WIDTH } from '../../../shared/rules/layout/dimensions.ts';
import { shortName } from '../../../shared/rules/short-name.ts';
import { useAccountPart } from '../../session/hooks.ts';
import { useStore } from '../../session/store.ts';
import { useHasUnread } from '../../session/unread-comments.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { classes } from '../../ui/classes.ts';
import { Face } from '../../ui/Face.tsx';
import { fontsArrived } from '../../ui/measure-text.ts';
import { useBoard } from '../board-context.ts';
import { NO_MARKS } from '../scene/marks.ts';
import { useKeyed } from '../scene/use-keyed.ts';
import { ContactRing } from './ContactRing.tsx';
import { cardWords } from './card-words.ts';
import { fitName, isCut } from './fit-name.ts';
import { MarkSign } from './MarkSign.tsx';
import { measureName, measureTitle } from './measure-name.ts';
import { openThreadsOf } from './open-threads-of.ts';
import styles from './PersonCard.module.css';
import lens from './PersonCardLens.module.css';
import states from './PersonCardStates.module.css';
import changes from './PersonCardVersion.module.css';
import { RoleWords } from './RoleWords.tsx';
import { sayJudged } from './say-judged.ts';
import { sayTone } from './say-tone.ts';

/** The card, its states, and how it differs from another state of the account. */
const CARD = classes(styles.card, states.state, changes.changed, lens.lens);

/** What of a card's width is not the name: face, paddings, gap, border. */
const NOT_NAME = 50;

/** An emoji in the initials may be wider than the face. */
const PICTURES = /\p{Extended_Pictographic}|\p{RI}/u;

/** One person. Renders again when this person, or what is marked on it, changes; never when it moves. */
export const PersonCard = memo(({ id }: { id: PersonId }) => {
  const { session, model, marks, shade, mapMarks, findings, cards, day: boardDay } = useBoard();
  const text = useText();
  const t = text.board;
  const [language] = useLanguage();
  const content = useKeyed(model.cards, id);
  const mark = useKeyed(marks.cards, id) ?? NO_MARKS;
  const tone = useKeyed(shade.tones, id);
  const judged = useKeyed(model.decisionCards, id);
  const company = useAccountPart(useCallback((account) => (content ? account.account[content.side] : ''), [content]));
  const today = useStore(session.day);
  // A hand that drags through the years wakes no card: only a post that stands vacant says since when, seen from the day.
  const isVacant = content?.status === 'vacant';
  const seenFrom = useStore(
    boardDay,
    useCallback((day) => (isVacant ? day : today), [isVacant, today]),
  );
  const finding = useStore(
    findings,
    useCallback((worst) => worst.get(id) ?? null, [id]),
  );
  const threads = useAccountPart(useCallback((account) => openThreadsOf(account, id), [id]));
  const hasUnread = useHasUnread(id);
  const TalkIcon = hasUnread ? MessageSquareDot : MessageSquare;
  useStore(fontsArrived);
  const drawing = useStore(model.drawing);
  const change = useStore(
    mapMarks,
    useCallback((all) => all.people.get(id) ?? null, [id]),
  );
  const attach: RefCallback<HTMLDivElement> = useCallback((element) => cards.attach(id, element), [cards, id]);
  if (!content) return null;

  const { side, status, tip } = content;
  const active = status === 'active';
  const { name, under } = cardWords(content, t, seenFrom, language);
  // Of a thousand cards only the one that is meant gets a handle: each is a layer that the browser must order.
  const hot = drawing !== 'canvas' || mark.selected || mark.tabStop || mark.hovered;
  const room = (tip ? TIP_WIDTH : CARD_WIDTH) - NOT_NAME;
  const fit = fitName(name, room, measureName);
  const cut = isCut(under, room, measureTitle);
  const spoken = judged ? sayJudged(judged, text) : null;
  const said = [
    name,
    under,
    spoken?.seen ?? null,
    tip ? t.tip[side] : null,
    company || null,
    content.function,
    ...(spoken?.more ?? []),
    tone ? sayTone(tone, model.network(), text) : null,
    finding && t.finding[finding],
    t.lines(content.lines, content.planned),
    threads > 0 ? t.openThreads(threads) : null,
    threads > 0 && hasUnread ? t.newThreads : null,
    mark.who === null ? null : t.heldBy(mark.who),
    change && t.marks[change],
  ];

  const FindingIcon = finding === 'critical' ? CircleAlert : TriangleAlert;

  return (
    // biome-ignore lint/a11y/useSemanticElements: reason: a card is dragged, and holds a handle that is dragged itself
    <div
      ref={attach}
      role="button"
      tabIndex={mark.tabStop ? 0 : -1}
      aria-pressed={mark.selected}
      aria-label={said.filter((part) => part !== null && part !== '').join(', ')}
      data-person-id={id}
      data-side={side}
      data-status={active ? undefined : status}
      data-tip={tip || undefined}
      data-tone={tone?.tone}
      data-against={tone?.against || undefined}
      data-plain={!PICTURES.test(name) || undefined}
      data-selected={mark.selected || undefined}
      data-change={change ?? undefined}
      className={CARD}
    >
      <Face name={name} side={side} tip={tip} status={status} />
      {judged && <ContactRing contact={judged.contact} stale={judged.stale} />}
      <span className={styles.text}>
        <span className={styles.name} data-fit={fit} dir="auto" title={fit === 'two-lines' ? name : undefined}>
          {name}
        </span>{' '}
        {fit !== 'two-lines' && under !== '' && (
          <span className={styles.title} dir="auto" data-cut={cut || undefined} title={cut ? under : undefined}>
            {under}
          </span>
        )}
        {judged && ' '}
        {judged && <RoleWords card={judged} />}
      </span>
      <span className={lens.short} aria-hidden>
        {shortName(content.name)}
      </span>
      {/* The space parts the words for those who hear them. */}
      {tip && <span className={styles.tag}>{` ${t.tip[side]}`}</span>}
      {threads > 0 && (
        <span className={styles.talk} data-count={threads} data-unread={hasUnread || undefined} aria-hidden>
          <TalkIcon size={9} strokeWidth={2.2} />
        </span>
      )}
      {finding && (
        <span className={styles.finding} data-severity={finding} aria-hidden>
          <FindingIcon size={11} strokeWidth={2} />
        </span>
      )}
      {tone && (
        <span className={lens.tone} aria-hidden>
          {sayTone(tone, model.network(), text)}
        </span>
      )}
      {change && <MarkSign mark={change} className={changes.sign ?? ''} />}
      {mark.hue !== null && (
        <>
          <span className={styles.ring} data-side={mark.hue} />
          <span className={styles.who} data-side={mark.hue} aria-hidden>
            {mark.who}
          </span>
        </>
      )}
      {hot && <span className={`${styles.handle} nopan`} data-handle aria-hidden />}
    </div>
  );
});
