/** Sets an attribute only when it changes: the browser lays out and paints again what is set. */
export const setAttribute = (element: Element, name: string, value: string): void => {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
};

/** At most a tenth of a pixel: shorter attributes, the same picture. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** A part of the map that comes and goes with its lens. */
export const setShare = (element: SVGElement, share: number): void => {
  setAttribute(element, 'opacity', String(round(share * 100) / 100));
  setAttribute(element, 'visibility', share === 0 ? 'hidden' : 'visible');
};
