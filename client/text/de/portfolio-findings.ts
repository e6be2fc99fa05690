import type { portfolioFindings as english } from '../en/portfolio-findings.ts';
import { type Said, who } from '../said.ts';

const listed = (names: readonly string[]): Said[] =>
  names.flatMap((name, index): Said[] =>
    index === 0 ? [who(name)] : [index === names.length - 1 ? ' und ' : ', ', who(name)],
  );
const decimal = (value: number, digits: number): string => value.toFixed(digits).replace('.', ',');

export const portfolioFindings: typeof english = {
  title: 'Über alle Kunden',
  effortMisplaced: ({ diamondIndex, opportunistic, tactical }) => [
    ...(opportunistic
      ? [
          `Fällt unter „Gelegenheiten nutzen“ (Attraktivität ${decimal(opportunistic.attractiveness, 1)}, Beziehung ${decimal(opportunistic.strength, 1)} von 10)`,
        ]
      : []),
    ...(tactical.length > 0
      ? [opportunistic ? ', ordnet uns taktisch ein (' : 'Ordnet uns taktisch ein (', ...listed(tactical), ')']
      : []),
    `, bekommt aber den Aufwand eines Diamanten (Index ${decimal(diamondIndex, 2)}).`,
  ],
  kamOverCapacity: (kam, keyAccounts, capacity) => [
    who(kam),
    ` führt ${keyAccounts} Schlüsselkunden, ein KAM kann ${capacity} betreuen.`,
  ],
  actions: {
    'move-effort': {
      button: 'Aufwand neu planen',
      text: () => 'Entscheiden, wo der Aufwand für diesen Kunden besser eingesetzt ist',
    },
    'share-accounts': {
      button: 'Übergabe planen',
      text: (kam) => `Entscheiden, welchen Schlüsselkunden von ${kam} ein anderer KAM übernimmt`,
    },
  },
  rules: {
    'effort-misplaced': 'Aufwand am falschen Ort',
    'kam-over-capacity': 'KAM über Kapazität',
  },
};
