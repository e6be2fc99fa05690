import type { PersonId } from '../../../shared/model/id.ts';
import type { DrawnLine } from '../../../shared/rules/drawn-lines.ts';
import { type ContactPath, contactPath } from '../../../shared/rules/layout/contact-path.ts';
import { freePath } from '../../../shared/rules/layout/lens/free-path.ts';
import type { LensName } from '../../../shared/rules/layout/lens/lens-name.ts';
import type { CardBox } from '../../../shared/rules/layout/placement.ts';
import type { Route } from '../../../shared/rules/layout/routes.ts';
import type { BoardModel } from '../scene/board-model.ts';
import type { Scene } from '../scene/scene.ts';
import { round, setAttribute } from './svg.ts';

/** The elements of one line. `hit` is only wanted when everything is at rest, so it is not moved on the way. */
export type LineParts = {
  gradient: SVGLinearGradientElement | null;
  paths: readonly SVGPathElement[];
  hit: SVGPathElement | null;
  /** The path they have now. */
  drawn?: string;
};

/** Boxes and routes keep identity while nothing moves: elements and picture share one path of a frame. */
type KnownPath = { lens: LensName; supplier: CardBox; customer: CardBox; route: Route | undefined; path: ContactPath };

export type LinePainter = {
  attach(id: string, parts: LineParts | null): void;
  attachWords(id: string, words: SVGTextElement | null): void;
  /** The path of a line as it is shown now, null when an end has no card. */
  pathOf(id: string): ContactPath | null;
  /** Lines of a person, as they are drawn now. */
  linesOf(person: PersonId): readonly string[];
  dispose(): void;
};

/** Moves the lines of contact with their cards: straight from numbers to attributes, past React. */
export const createLinePainter = (scene: Scene, model: Pick<BoardModel, 'lines' | 'route'>): LinePainter => {
  const { lines } = model;
  const parts = new Map<string, LineParts>();
  const words = new Map<string, SVGTextElement>();
  /** Where the words of each text stand now. */
  const labels = new WeakMap<SVGTextElement, ContactPath['label']>();
  const late = new Set<string>();
  let byPerson: Map<PersonId, string[]> | null = null;
  const paths = new Map<string, KnownPath>();

  const index = (): Map<PersonId, string[]> => {
    if (byPerson) return byPerson;
    const found = new Map<PersonId, string[]>();
    const add = (person: PersonId, id: string) => {
      const list = found.get(person);
      if (list) list.push(id);
      else found.set(person, [id]);
    };
    for (const id of lines.keys()) {
      const line = lines.get(id) as DrawnLine;
      add(line.supplier, id);
      add(line.customer, id);
    }
    byPerson = found;
    return found;
  };

  const pathOf = (id: string): ContactPath | null => {
    const line = lines.get(id);
    const supplier = line && scene.boxOf(line.supplier);
    const customer = line && scene.boxOf(line.customer);
    if (!supplier || !customer) return null;
    const held = scene.carried(line.supplier) || scene.carried(line.customer);
    const route = held ? undefined : model.route(id);
    const known = paths.get(id);
    const { lens } = scene.target();
    if (
      known &&
      known.lens === lens &&
      known.supplier === supplier &&
      known.customer === customer &&
      known.route === route
    )
      return known.path;
    const path = lens === 'shape' ? contactPath(supplier, customer, route) : freePath(supplier, customer);
    paths.set(id, { lens, supplier, customer, route, path });
    return path;
  };

  /** The words of a line, without those that are not seen on the way (rule B28). */
  const shownWords = (id: string): SVGTextElement | undefined => {
    const text = words.get(id);
    if (!text || scene.resting() || !text.hasAttribute('data-crowded') || text.hasAttribute('data-near')) return text;
    late.add(id);
    return undefined;
  };

  const paintLine = (id: string) => {
    const part = parts.get(id);
    const text = shownWords(id);
    // A line that only takes the pointer is not moved on the way: nobody sees it.
    if (part && !text && part.paths.length === 0 && !scene.resting()) {
      late.add(id);
      return;
    }
    const path = part || text ? pathOf(id) : null;
    if (!path) return;
    if (part) {
      // What stands as it stood is not set again: each attribute set is style, layout and paint.
      if (part.drawn !== path.d) {
        part.drawn = path.d;
        for (const element of part.paths) element.setAttribute('d', path.d);
        if (part.gradient) {
          setAttribute(part.gradient, 'x1', String(round(path.supplier.x)));
          setAttribute(part.gradient, 'x2', String(round(path.customer.x)));
        }
      }
      if (!scene.resting()) late.add(id);
      else if (part.hit) setAttribute(part.hit, 'd', path.d);
    }
    if (text && labels.get(text) !== path.label) {
      labels.set(text, path.label);
      setAttribute(text, 'x', String(round(path.label.x)));
      setAttribute(text, 'y', String(round(path.label.y)));
      setAttribute(text, 'text-anchor', path.label.anchor);
    }
  };

  const stopPaint = scene.paint((moved) => {
    if (moved === 'all') {
      for (const id of parts.keys()) paintLine(id);
      for (const id of words.keys()) if (!parts.has(id)) paintLine(id);
    } else {
      const touched = new Set<string>();
      for (const person of moved) for (const id of index().get(person) ?? []) touched.add(id);
      for (const id of touched) paintLine(id);
    }
    if (late.size === 0 || !scene.resting()) return;
    for (const id of late) paintLine(id);
    late.clear();
  });
  // A line that comes or goes moves its neighbours at the cards it shares with them, though no card moves.
  const stopLines = lines.subscribeAll(() => {
    byPerson = null;
    for (const id of paths.keys()) if (!lines.get(id)) paths.delete(id);
    // on the way everything is painted with the next frame
    if (scene.resting()) for (const id of parts.keys()) paintLine(id);
  });

  return {
    attach(id, next) {
      if (!next) {
        parts.delete(id);
        late.delete(id);
        return;
      }
      parts.set(id, next);
      paintLine(id);
    },
    attachWords(id, text) {
      if (!text) words.delete(id);
      else {
        words.set(id, text);
        paintLine(id);
      }
    },
    pathOf,
    linesOf: (person) => index().get(person) ?? [],
    dispose() {
      stopPaint();
      stopLines();
    },
  };
};
