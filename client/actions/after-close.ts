/**
 * Runs what a dialog led to once it is gone: a closing dialog gives the focus back in the next frame, and what is done
 * then (showing a card, opening another dialog) must come after that.
 */
export const afterClose = (run: () => void): void => {
  requestAnimationFrame(() => requestAnimationFrame(run));
};
