import type { portfolioFindings as english } from '../en/portfolio-findings.ts';
import { type Said, who } from '../said.ts';

const listed = (names: readonly string[]): Said[] =>
  names.flatMap((name, index): Said[] =>
    index === 0 ? [who(name)] : [index === names.length - 1 ? ' und ' : ', ', who(name)],
  );
const decimal = (value: number, digits: number): string => value.toFixed(digits).replace('.', ',');

export const portfolioFindings: typeof english = {
  effortMisplaced: ({ diamondIndex, opportunistic, tactical }) => [
    `Der Aufwand eines Diamanten (Index ${decimal(diamondIndex, 2)}) für einen Kunden, der `,
    ...(opportunistic
      ? [
          `unter „Gelegenheiten nutzen“ fällt (Attraktivität ${decimal(opportunistic.attractiveness, 1)}, Beziehung ${decimal(opportunistic.strength, 1)} von 10)`,
        ]
      : []),
    ...(opportunistic && tactical.length > 0 ? [' und '] : []),
    ...(tactical.length > 0 ? ['uns taktisch einordnet: ', ...listed(tactical)] : []),
    '.',
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
