// The document of the bare page: the same number of people and lines, in two columns per side.
import * as Y from 'yjs';

/** Where a card of the bare page stands before anybody moves it. */
const homeOf = (index: number): { x: number; y: number } => ({
  x: [0, 170, 730, 900][index % 4] as number,
  y: Math.floor(index / 4) * 60,
});

export type BareDoc = { doc: Y.Doc; move(id: string, x: number, y: number): void };

export const bareDoc = (count: number): BareDoc => {
  const doc = new Y.Doc();
  const people = doc.getMap<Y.Map<string | number>>('people');
  const lines = doc.getMap<Y.Map<string>>('lines');
  const sides: Record<string, string[]> = { supplier: [], customer: [] };
  doc.transact(() => {
    for (let index = 0; index < count; index++) {
      const side = index % 4 < 2 ? 'supplier' : 'customer';
      const id = `p${index}`;
      sides[side]?.push(id);
      const said = { id, side, name: `Person ${index}`, title: 'Head of logistics', initials: `P${index % 10}` };
      people.set(id, new Y.Map<string | number>(Object.entries({ ...said, ...homeOf(index) })));
    }
    for (let index = 0; index < Math.round(count * 1.5); index++) {
      const source = sides.supplier?.[(index * 7) % sides.supplier.length] as string;
      const target = sides.customer?.[(index * 5 + Math.floor(index / 3)) % sides.customer.length] as string;
      const id = `e${index}`;
      lines.set(id, new Y.Map<string>(Object.entries({ id, source, target })));
    }
  });
  return {
    doc,
    move(id, x, y) {
      const record = people.get(id);
      doc.transact(() => {
        record?.set('x', x);
        record?.set('y', y);
      });
    },
  };
};
