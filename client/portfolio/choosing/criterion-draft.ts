import type { RecordId } from '../../../shared/model/id.ts';
import { Criterion } from '../../../shared/model/scoring.ts';
import { STANDARD_CRITERIA } from '../../../shared/rules/portfolio/criteria.ts';
import type { PortfolioText } from '../../text/use-portfolio-text.ts';

/** A criterion while a round is made. `weight` as it is typed. */
export type CriterionDraft = {
  id: RecordId;
  name: string;
  isOwn: boolean;
  isChosen: boolean;
  weight: string;
  scale: Record<string, string>;
};

/** A beginning that nobody would call wrong; whoever makes the round changes it. */
const CHOSEN_FIRST: readonly string[] = ['product-fit', 'revenue-potential', 'partnership-potential'];

/** Those of the workspace, all chosen; where it has none of its own, the ten. */
export const firstDrafts = (own: readonly Criterion[] | null, words: PortfolioText['criteria']): CriterionDraft[] =>
  own
    ? own.map(({ id, name, weight, scale }) => ({
        ...{ id, name, isOwn: false, isChosen: true, weight: String(weight), scale: { ...scale } },
      }))
    : STANDARD_CRITERIA.map((id) => ({
        ...{ id: id as string as RecordId, name: words[id].name, isOwn: false, weight: '1' },
        ...{ isChosen: CHOSEN_FIRST.includes(id), scale: { ...words[id].scale } },
      }));

/** null: no number from 0 to 100. */
export const weightOf = ({ weight }: Pick<CriterionDraft, 'weight'>): number | null => {
  const { success, data } = Criterion.shape.weight.safeParse(Number(weight.trim().replace(',', '.') || Number.NaN));
  return success ? data : null;
};

/** What the round keeps, of a draft whose weight is one: words of one of the ten that were left as they are speak every reader's language later. */
export const criterionOf = (draft: CriterionDraft, words: PortfolioText['criteria']): Criterion => {
  const { id, name, scale } = draft;
  const standard = words[id as string as keyof typeof words];
  const isUntouched =
    standard !== undefined &&
    standard.name === name &&
    Object.entries(standard.scale).every(([step, said]) => scale[step] === said);
  const said = Object.fromEntries(Object.entries(scale).filter(([, text]) => text.trim() !== ''));
  return { id, name: name.trim(), weight: weightOf(draft) ?? 1, scale: isUntouched ? {} : said };
};
