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

/** `Nordwind AG 2026-11-20.csv`; what file systems do not allow becomes a dash. */
export const fileName = (account: string, part: string, day: string, ending: string): string =>
  `${[account, part, day]
    .map((word) => word.replace(/[\p{Cc}<>:"/\\|?*]+/gu, '-').trim())
    .filter((word) => word !== '')
    .join(' ')
    .slice(0, 120)}.${ending}`;
