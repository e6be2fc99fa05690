/** Saves text as a file on this computer. */
export const download = (name: string, text: string, type: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken the address over when the click returns; a moment more does no harm to slow ones.
  requestAnimationFrame(() => URL.revokeObjectURL(address));
};
