const WORDS = {
  en: {
    subject: 'A new password for Facet',
    text: (name: string, link: string) =>
      `Hello ${name},\n\nwith this link you choose a new password for Facet. It works once, for one hour:\n\n${link}\n\nIf you did not ask for it, there is nothing to do: your password stays as it is.\n`,
  },
  de: {
    subject: 'Ein neues Passwort für Facet',
    text: (name: string, link: string) =>
      `Guten Tag, ${name},\n\nmit diesem Link wählen Sie ein neues Passwort für Facet. Er gilt einmal und eine Stunde lang:\n\n${link}\n\nHaben Sie ihn nicht angefordert, ist nichts zu tun: Ihr Passwort bleibt, wie es ist.\n`,
  },
} as const;

/** Whose name is long, or is made to look like a message of its own, is greeted by one short line of it. */
const NAME_LENGTH = 80;

export const resetMail = (language: keyof typeof WORDS, name: string, link: string) => {
  const { subject, text } = WORDS[language];
  return { subject, text: text(name.replace(/\s+/g, ' ').slice(0, NAME_LENGTH), link) };
};
