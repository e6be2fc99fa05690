// The seven reference pictures of domain.md §4 as account files: a KAM or main contact and six functions per side,
// all lines at full strength. Tests measure them; the app ships them as examples.
import type { z } from 'zod';
import { AccountFile, FORMAT, FORMAT_VERSION } from '../../model/account-file.ts';

type FileInput = z.input<typeof AccountFile>;

const FUNCTIONS = [
  ['board', 'Board'],
  ['marketing', 'Marketing'],
  ['rnd', 'R&D'],
  ['operations', 'Operations'],
  ['logistics', 'Logistics'],
  ['finance', 'Finance'],
] as const;
type FunctionKey = (typeof FUNCTIONS)[number][0];
const KEYS: readonly FunctionKey[] = FUNCTIONS.map(([id]) => id);

const LEVELS = [
  ['executive', 'Executive'],
  ['director', 'Director'],
  ['manager', 'Manager'],
  ['specialist', 'Specialist'],
] as const;

type Cast = Record<FunctionKey | 'tip', readonly [name: string, title: string, level: string]>;

const OURS: Cast = {
  tip: ['Clara Lindgren', 'Key account manager', 'manager'],
  board: ['Martin Oyelaran', 'Managing director', 'executive'],
  marketing: ['Inês Duarte', 'Head of marketing', 'director'],
  rnd: ['Pavel Novák', 'R&D director', 'director'],
  operations: ['Ruth Abernathy', 'Operations director', 'director'],
  logistics: ['Kofi Mensah', 'Logistics manager', 'manager'],
  finance: ['Elise Moreau', 'Finance director', 'director'],
};

const THEIRS: Cast = {
  tip: ['Jonas Hartmann', 'Senior buyer', 'manager'],
  board: ['Beatrix Voss', 'CEO', 'executive'],
  marketing: ['Emil Sørensen', 'Marketing director', 'director'],
  rnd: ['Aiko Mori', 'Head of R&D', 'director'],
  operations: ['Dmitri Volkov', 'COO', 'executive'],
  logistics: ['Hanna Weber', 'Head of logistics', 'director'],
  finance: ['Samuel Adeyemi', 'CFO', 'executive'],
};

const peopleOf = (side: 'supplier' | 'customer', cast: Cast): FileInput['people'] =>
  (['tip', ...KEYS] as const).map((key) => {
    const [name, title, level] = cast[key];
    const tip = key === 'tip';
    return { id: `${side}-${key}`, side, name, posts: [{ from: null, title, function: tip ? null : key, level, tip }] };
  });

/** Ours and theirs, by function or as the tip. */
type Pair = readonly [FunctionKey | 'tip', FunctionKey | 'tip'];
type Internal = 'both' | 'customer' | 'everybody';

const contactOf = ([ours, theirs]: Pair) => ({
  id: `${ours}-${theirs}`,
  supplier: `supplier-${ours}`,
  customer: `customer-${theirs}`,
  strengths: [{ from: null, value: 4 as const }],
});

const linksOf = (internal: Internal): FileInput['links'] =>
  (internal === 'customer' ? ['customer'] : ['supplier', 'customer']).flatMap((side) => {
    const toTip = KEYS.map((key) => ({
      id: `${side}-${key}`,
      from: `${side}-${key}`,
      to: `${side}-tip`,
      kind: 'coordinates' as const,
    }));
    if (internal !== 'everybody') return toTip;
    const among = KEYS.flatMap((a, index) =>
      KEYS.slice(index + 1).map((b) => ({
        id: `${side}-${a}-${b}`,
        from: `${side}-${a}`,
        to: `${side}-${b}`,
        kind: 'dotted' as const,
      })),
    );
    return [...toTip, ...among];
  });

const picture = (name: string, pairs: readonly Pair[], internal: Internal = 'both'): AccountFile =>
  AccountFile.parse({
    format: FORMAT,
    version: FORMAT_VERSION,
    account: { name, supplier: 'Our company', customer: 'The customer' },
    functions: FUNCTIONS.map(([id, label]) => ({ id, name: label, weight: 1 })),
    levels: LEVELS.map(([id, label]) => ({ id, name: label })),
    people: [...(peopleOf('supplier', OURS) ?? []), ...(peopleOf('customer', THEIRS) ?? [])],
    contacts: pairs.map(contactOf),
    links: linksOf(internal),
  } satisfies FileInput);

const THREAD: Pair = ['tip', 'tip'];
const facing: Pair[] = KEYS.map((key) => [key, key]);
/** Each function with the next function's counterpart, round the circle. */
const aslant: Pair[] = KEYS.map((key, index) => [key, KEYS[(index + 1) % KEYS.length]!]);

export const referencePictures = {
  'bow-tie': picture('Bow-tie', [THREAD]),
  'co-operative': picture('Co-operative', [THREAD, ['tip', 'marketing'], ['tip', 'rnd'], ['logistics', 'logistics']]),
  'kam-meets-everybody': picture('The KAM meets everybody', [THREAD, ...KEYS.map((key): Pair => ['tip', key])]),
  diamond: picture('Diamond', [THREAD, ...facing]),
  'diamond-uncoordinated': picture('Diamond, uncoordinated', [THREAD, ...facing], 'customer'),
  integrated: picture('Integrated', [THREAD, ...facing, ...aslant], 'everybody'),
  uncoupled: picture('Uncoupled', []),
} as const satisfies Record<string, AccountFile>;

export type ReferencePicture = keyof typeof referencePictures;
