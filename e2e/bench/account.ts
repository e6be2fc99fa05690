// An account for the benchmark: N people on two sides in nine functions, 1.5 N lines of contact.
const FUNCTIONS = ['board', 'marketing', 'rd', 'operations', 'logistics', 'finance', 'it', 'service', 'purchasing'];
const LEVELS = ['executive', 'director', 'manager', 'specialist'];

export const benchAccount = (count: number, strength: number) => {
  const people = Array.from({ length: count }, (_, index) => {
    const side = index % 2 === 0 ? 'supplier' : 'customer';
    const tip = index < 2;
    return {
      id: `p${index}`,
      side,
      name: `Person ${index}`,
      posts: [
        {
          from: null,
          title: tip ? 'Key account manager' : 'Head of logistics',
          function: FUNCTIONS[Math.floor(index / 2) % FUNCTIONS.length],
          level: LEVELS[Math.floor(index / 18) % LEVELS.length],
          unit: null,
          tip,
        },
      ],
    };
  });
  const ours = people.filter(({ side }) => side === 'supplier');
  const theirs = people.filter(({ side }) => side === 'customer');
  const pairs = new Set<string>();
  const contacts: unknown[] = [];
  for (let step = 0; contacts.length < count * 1.5 && step < count * 20; step++) {
    const supplier = ours[(step * 7) % ours.length]?.id;
    const customer = theirs[(step * 5 + Math.floor(step / ours.length)) % theirs.length]?.id;
    const pair = `${supplier}-${customer}`;
    if (pairs.has(pair)) continue;
    pairs.add(pair);
    contacts.push({ id: `c${contacts.length}`, supplier, customer, strengths: [{ from: null, value: strength }] });
  }
  return {
    format: 'facet-account',
    version: 1,
    account: { name: `Bench ${count}`, supplier: 'Our company', customer: 'Customer' },
    functions: FUNCTIONS.map((id) => ({ id, name: id })),
    levels: LEVELS.map((id) => ({ id, name: id })),
    people,
    contacts,
  };
};
