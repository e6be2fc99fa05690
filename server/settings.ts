import { z } from 'zod';
import type { Retention } from '../shared/rules/retention.ts';
import type { OidcSettings } from './access/oidc.ts';

const timeZoneExists = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};

const notYet = (what: string) =>
  z.undefined({ error: `is set, but this version stores in SQLite only (${what} is not supported yet)` });

const port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a port number between 0 and 65535')
  .transform(Number)
  .refine((value) => value <= 65_535, 'must be a port number between 0 and 65535');

const isOrigin = (text: string): boolean => {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
};

const publicUrl = z
  .string()
  .refine(isOrigin, 'must be an address like https://facet.example.com, without a path')
  .transform((text) => new URL(text).origin);

const smtpUrl = z.string().refine((text) => URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol), {
  error: 'must be an address like smtps://user:password@mail.example.com',
});

/** No version outlives a hundred years, so that no number here can overflow anything. */
const MOST_YEARS = 100;
const upTo = (most: number) =>
  z
    .string()
    .regex(/^\d{1,7}$/, `must be a whole number between 0 and ${most}`)
    .transform(Number)
    .refine((value) => value <= most, `must be a whole number between 0 and ${most}`);

const Environment = z.object({
  PORT: port.prefault('4000'),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('./data'),
  PUBLIC_URL: publicUrl.optional(),
  DATABASE_URL: notYet('PostgreSQL'),
  REDIS_URL: notYet('Redis'),
  SETUP_TOKEN: z.string().optional(),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'must be one of fatal, error, warn, info, debug, trace, silent',
    })
    .default('info'),
  VERSIONS_ALL_HOURS: upTo(MOST_YEARS * 8_766).prefault('24'),
  VERSIONS_DAILY_DAYS: upTo(MOST_YEARS * 366).prefault('90'),
  AUDIT_DAYS: upTo(MOST_YEARS * 366)
    .refine((days) => days > 0, 'must be at least 1')
    .prefault('730'),
  SMTP_URL: smtpUrl.optional(),
  MAIL_FROM: z.string().regex(/@/, 'must be an address like Facet <facet@example.com>').optional(),
  OIDC_ISSUER: z.url({ protocol: /^https?$/, error: 'must be an address like https://login.example.com' }).optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  TIME_ZONE: z.string().refine(timeZoneExists, 'must be a time zone like Europe/Berlin').optional(),
});

export type Settings = {
  port: number;
  host: string;
  dataDir: string;
  /** Origin that people type; null: whatever host the request names. */
  publicUrl: string | null;
  setupToken: string | null;
  /** The mail server; null: this server sends no mail. */
  mail: { url: string; from: string } | null;
  /** The company's OpenID provider. */
  oidc: OidcSettings | null;
  logLevel: z.infer<typeof Environment>['LOG_LEVEL'];
  /** The workspace's time zone decides what "today" is. */
  timeZone: string;
  /** How long versions without a name are kept. */
  retention: Retention;
  /** How long the audit log is kept. */
  auditDays: number;
};

export class BadSettings extends Error {}

/** Reads the environment once. An empty value is the same as none. Throws BadSettings with one line for a person. */
export const parseSettings = (environment: Record<string, string | undefined>): Settings => {
  const given = Object.fromEntries(
    Object.keys(Environment.shape).map((key) => [key, environment[key] === '' ? undefined : environment[key]]),
  );
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new BadSettings(problems.join('; '));
  }
  const env = parsed.data;
  // a link in a mail must lead here whatever host a request named
  if (env.SMTP_URL && !env.PUBLIC_URL) throw new BadSettings('SMTP_URL needs PUBLIC_URL');
  if (env.SMTP_URL && !env.MAIL_FROM) throw new BadSettings('SMTP_URL needs MAIL_FROM');
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = env;
  if (issuer && !(clientId && clientSecret && env.PUBLIC_URL)) {
    throw new BadSettings('OIDC_ISSUER needs OIDC_CLIENT_ID, OIDC_CLIENT_SECRET and PUBLIC_URL');
  }
  return {
    port: env.PORT,
    host: env.HOST,
    dataDir: env.DATA_DIR,
    publicUrl: env.PUBLIC_URL ?? null,
    setupToken: env.SETUP_TOKEN ?? null,
    mail: env.SMTP_URL && env.MAIL_FROM ? { url: env.SMTP_URL, from: env.MAIL_FROM } : null,
    oidc: issuer && clientId && clientSecret ? { issuer, clientId, clientSecret } : null,
    logLevel: env.LOG_LEVEL,
    timeZone: env.TIME_ZONE ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    retention: { allHours: env.VERSIONS_ALL_HOURS, dailyDays: env.VERSIONS_DAILY_DAYS },
    auditDays: env.AUDIT_DAYS,
  };
};
