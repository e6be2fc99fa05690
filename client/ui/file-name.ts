/** `Nordwind AG 2026-11-20.csv`; what file systems do not allow becomes a dash. */
export const fileName = (account: string, part: string, day: string, ending: string): string =>
  `${[account, part, day]
    .map((word) => word.replace(/[\p{Cc}<>:"/\\|?*]+/gu, '-').trim())
    .filter((word) => word !== '')
    .join(' ')
    .slice(0, 120)}.${ending}`;
