/** A day that is typed in part, or is in no calendar: the browser hands nothing of it on. */
export const isHalfDay = (field: HTMLInputElement | null): boolean => field?.validity.badInput === true;

/**
 * Some day beside what was pressed, in the same dialog or group, is half typed: the keys go there, where it says so. Asked
 * before anything is kept by a press. A day behind the dialog is not meant: nobody can reach it from there.
 */
export const reachHalfDay = (pressed: Element): boolean => {
  const around = pressed.closest('[role="dialog"], fieldset') ?? document;
  const half = [...around.querySelectorAll<HTMLInputElement>('input[type="date"]')].find(isHalfDay);
  const folded = half?.closest('details');
  if (folded) folded.open = true;
  half?.focus();
  return half !== undefined;
};
