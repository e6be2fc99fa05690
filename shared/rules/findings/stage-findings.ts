// Where our word of the relationship is better than the evidence, or than theirs; and whether anybody looked lately.
import { type Day, daysBetween } from '../../model/day.ts';
import { stageRank } from '../stages/stage-ladder.ts';
import { perceptionGap, stageOn } from '../stages/stage-on.ts';
import { supportedStage } from '../stages/supported-stage.ts';
import { finding, type Rule } from './scene.ts';

export const stageOverclaimed: Rule = ({ network, measures, settings, options }) => {
  const claimed = stageOn(network.account, 'claimed', network.day)?.stage;
  const high = claimed ? stageRank(claimed) : null;
  if (!claimed || high === null) return [];
  const supported = supportedStage(network, options.stages, measures).stage;
  // Nothing supported, or the end of it, is one below the lowest stage.
  const low = (supported && stageRank(supported)) ?? -1;
  const stages = high - low;
  if (stages <= 0 || stages < settings.overclaim) return [];
  return [finding({ kind: 'stage-overclaimed', claimed, supported, stages }, 'warning', 'correct-stage')];
};

export const perceptionGaps: Rule = ({ network, settings }) => {
  const { account, day } = network;
  const stages = perceptionGap(account, day);
  const [claimed, customer] = [stageOn(account, 'claimed', day), stageOn(account, 'customer', day)];
  if (stages === null || stages <= 0 || stages < settings.perceptionGap || !claimed || !customer) return [];
  const saying = { kind: 'perception-gap', claimed: claimed.stage, customer: customer.stage, stages } as const;
  return [finding(saying, 'warning', 'ask-customer')];
};

const overdue = (kind: 'not-edited' | 'not-reviewed') => (day: Day, since: Day | null | undefined, within: number) => {
  if (!since) return [];
  const days = daysBetween(since, day);
  return days > within ? [finding({ kind, days, since }, 'note', 'review')] : [];
};

export const notEdited: Rule = ({ network, settings, options }) =>
  overdue('not-edited')(network.day, options.edited, settings.editedWithinDays);

export const notReviewed: Rule = ({ network, settings, options }) =>
  overdue('not-reviewed')(network.day, options.reviewed, settings.reviewedWithinDays);
