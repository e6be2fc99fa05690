// What stands above and under a picture of the map, in words.
import type { Day } from '../../../shared/model/day.ts';
import type { Finding } from '../../../shared/rules/findings/finding.ts';
import type { Headline } from '../../../shared/rules/headline.ts';
import { isImagining } from '../../../shared/rules/imagine.ts';
import type { Network } from '../../../shared/rules/network.ts';
import { personName } from '../../../shared/rules/person-name.ts';
import { meantBy } from '../../board/scene/meant-by.ts';
import type { ViewState } from '../../session/view-state.ts';
import { formatDay, formatNumber } from '../../text/format.ts';
import type { Language } from '../../text/language.ts';
import type { Text } from '../../text/use-text.ts';

/** More names than these make no sentence. */
const NAMED = 3;

export const sayNumbers = (head: Headline, index: number | null, t: Text, language: Language): string[] => [
  t.share.numbers.threads(head.threads),
  t.share.numbers.coverage(head.coveredFunctions, head.customerFunctions),
  t.share.numbers.coordination(head.coordinated, head.lineHolders),
  ...(index === null ? [] : [t.share.numbers.index(formatNumber(index, language, 2))]),
];

/** What is seen of the map that is not simply so. */
export const captionsOf = (
  network: Network,
  { shade, imagined }: Pick<ViewState, 'shade' | 'imagined'>,
  {
    day,
    today,
    text: t,
    language,
    findings = [],
  }: { day: Day; today: Day; text: Text; language: Language; findings?: readonly Finding[] },
): string[] => {
  const called = (id: string) => {
    const person = network.account.people.find((one) => one.id === id);
    return (person && personName(person, day)) || t.board.unnamed;
  };
  const left = imagined.without.map(called);
  const meet = imagined.with.map(({ supplier, customer }) =>
    t.next
      .pair(called(supplier), called(customer))
      .map((part) => (typeof part === 'string' ? part : part.name))
      .join(''),
  );
  const what = [...(left.length > 0 ? [t.next.without(left.slice(0, NAMED), left.length - NAMED)] : []), ...meet];
  const meant = meantBy(network, shade, () => findings);
  return [
    ...(day > today ? [t.share.captions.ahead(formatDay(day, language, 'long'))] : []),
    ...(isImagining(imagined) ? [t.next.onMap(what.join(', '))] : []),
    ...(meant ? [t.share.captions.faded(meant.people.size, network.people.size)] : []),
    ...(shade.overlay === 'since' && shade.since
      ? [t.share.captions.colour(t.lens.since.chip(formatDay(shade.since, language, 'long')))]
      : shade.overlay
        ? [t.share.captions.colour(t.share.overlays[shade.overlay])]
        : []),
  ];
};
