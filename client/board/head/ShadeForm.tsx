import { type Ref, useEffect, useRef } from 'react';
import type { PersonId } from '../../../shared/model/id.ts';
import { isNarrow, type PeopleFilter } from '../../../shared/rules/filter-people.ts';
import { FINDING_RULES } from '../../../shared/rules/findings/finding.ts';
import { OVERLAYS, type Overlay } from '../../../shared/rules/overlay.ts';
import { touchesMap } from '../../../shared/rules/rests-on.ts';
import { announce } from '../../session/announce.ts';
import { useAccountPart, useToday, useViewState } from '../../session/hooks.ts';
import { useLastReview } from '../../session/last-review.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { useBoard } from '../board-context.ts';
import { nameOn } from '../world/line-name.ts';
import { overlayChosen, SinceFields } from './SinceFields.tsx';
import styles from './shade.module.css';

/** Ids never begin with an underscore. */
const ANY = '_any';
const NONE = '_none';
const SIDES = ['supplier', 'customer'] as const;
const STRENGTHS = [1, 2, 3, 4] as const;

type Choice = { id: string; label: string };
type ChooseProps = {
  label: string;
  value: string;
  choices: readonly Choice[];
  onChoose: (id: string) => void;
  ref?: Ref<HTMLSelectElement>;
};

const Choose = ({ label, value, choices, onChoose, ref }: ChooseProps) => (
  <label className={styles.field}>
    <span>{label}</span>
    <select ref={ref} value={value} onChange={({ target }) => onChoose(target.value)}>
      {choices.map(({ id, label: word }) => (
        <option key={id} value={id}>
          {word}
        </option>
      ))}
    </select>
  </label>
);

/** undefined, null or an id, as the value of an option, and back. */
const toOption = (part: string | null | undefined): string => (part === undefined ? ANY : (part ?? NONE));
const fromOption = <Id extends string>(id: string): Id | null | undefined =>
  id === ANY ? undefined : id === NONE ? null : (id as Id);

export const ShadeForm = ({ onClose }: { onClose: () => void }) => {
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => first.current?.focus(), []);
  const { view, session, model, shade } = useBoard();
  const { lens, board, findings } = useText();
  const t = lens.shade;
  const { filter, overlay } = useViewState((state) => state.shade);
  const account = useAccountPart((whole) => whole);
  const seesInside = session.access.layers.inside !== null;
  const set = (part: PeopleFilter) => view.shade({ filter: { ...filter, ...part } });
  const any = { id: ANY, label: t.any };
  const network = model.network();
  const ours = [...network.people.values()].filter(({ side }) => side === 'supplier');
  const today = useToday();
  const review = useLastReview(session.accountId);
  const open = shade.findings().filter(touchesMap);
  const rules = FINDING_RULES.flatMap((rule) => {
    const count = open.filter(({ saying }) => saying.kind === rule).length;
    return count > 0 ? [{ id: rule as string, label: t.ofRule(findings.rules[rule], count) }] : [];
  });
  const isListed = filter.finding === undefined || rules.some(({ id }) => id === filter.finding);

  return (
    <>
      <Choose
        ref={first}
        label={t.overlay}
        value={overlay ?? ANY}
        choices={[
          { id: ANY, label: t.noOverlay },
          ...OVERLAYS.filter((one) => seesInside || one !== 'stance').map((id) => ({ id, label: t.overlays[id] })),
        ]}
        onChoose={(id) => view.shade(id === ANY ? { overlay: null } : overlayChosen(id as Overlay, today, review))}
      />
      {overlay === 'since' && <SinceFields today={today} lastReview={review} />}
      <hr className={styles.rule} />
      <Choose
        label={t.side}
        value={toOption(filter.side)}
        choices={[any, ...SIDES.map((id) => ({ id, label: account.account[id] || board.company[id] }))]}
        onChoose={(id) => set({ side: SIDES.find((side) => side === id) })}
      />
      <Choose
        label={t.function}
        value={toOption(filter.function)}
        choices={[
          any,
          ...account.functions.map(({ id, name }) => ({ id, label: name })),
          { id: NONE, label: board.noFunction },
        ]}
        onChoose={(id) => set({ function: fromOption(id) })}
      />
      <Choose
        label={t.level}
        value={toOption(filter.level)}
        choices={[any, ...account.levels.map(({ id, name }) => ({ id, label: name })), { id: NONE, label: t.noLevel }]}
        onChoose={(id) => set({ level: fromOption(id) })}
      />
      <Choose
        label={t.owner}
        value={filter.owner ?? ANY}
        choices={[any, ...ours.map(({ id }) => ({ id, label: nameOn(network, id, board) }))]}
        onChoose={(id) => set({ owner: id === ANY ? undefined : (id as PersonId) })}
      />
      <Choose
        label={t.strength}
        value={filter.strength === undefined ? ANY : String(filter.strength)}
        choices={[
          any,
          { id: 'none', label: t.noLine },
          ...STRENGTHS.map((value) => ({ id: String(value), label: t.atLeast(value, board.strengths[value]) })),
        ]}
        onChoose={(id) => set({ strength: id === 'none' ? 'none' : STRENGTHS.find((value) => String(value) === id) })}
      />
      {(rules.length > 0 || filter.finding !== undefined) && (
        <Choose
          label={t.finding}
          value={filter.finding ?? ANY}
          choices={[any, ...rules, ...(isListed ? [] : [{ id: filter.finding ?? ANY, label: t.oneFinding }])]}
          onChoose={(id) => set({ finding: id === ANY ? undefined : id })}
        />
      )}
      <div className={styles.foot}>
        <Button
          variant="quiet"
          isDisabled={!isNarrow(filter) && overlay === null}
          onPress={() => {
            view.shade({ filter: {}, overlay: null });
            announce(t.filterOff);
          }}
        >
          {t.reset}
        </Button>
        <Button onPress={onClose}>{t.close}</Button>
      </div>
    </>
  );
};
