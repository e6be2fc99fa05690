import { describe, expect, it } from 'vitest';
import { BadSettings, parseSettings } from './settings.ts';

describe('settings', () => {
  it('[S1] have the defaults of the contract, also for empty values', () => {
    expect(parseSettings({ TIME_ZONE: 'Europe/Berlin', PUBLIC_URL: '', DATABASE_URL: '' })).toEqual({
      port: 4000,
      host: '127.0.0.1',
      dataDir: './data',
      publicUrl: null,
      setupToken: null,
      logLevel: 'info',
      mail: null,
      oidc: null,
      timeZone: 'Europe/Berlin',
      retention: { allHours: 24, dailyDays: 90 },
      auditDays: 730,
    });
  });

  it.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['PUBLIC_URL', 'facet.example'],
    ['PUBLIC_URL', 'https://facet.example/somewhere'],
    ['PUBLIC_URL', 'ftp://facet.example'],
    ['LOG_LEVEL', 'loud'],
    ['TIME_ZONE', 'Mars/Olympus'],
    ['VERSIONS_ALL_HOURS', '1.5'],
    ['VERSIONS_DAILY_DAYS', '99999'],
    ['VERSIONS_DAILY_DAYS', '-1'],
    ['AUDIT_DAYS', '0'],
    ['AUDIT_DAYS', 'for ever'],
  ])('[S1] refuses %s=%s in one line that names it', (name, value) => {
    const parse = () => parseSettings({ [name]: value });
    expect(parse).toThrow(BadSettings);
    expect(parse).toThrow(new RegExp(`^${name} [^\\n]+$`));
  });

  it.each(['DATABASE_URL', 'REDIS_URL'])('[S2] refuses %s: this version stores in SQLite only', (name) => {
    expect(() => parseSettings({ [name]: 'postgres://x' })).toThrow(/SQLite only/);
  });

  it('[S1] takes the origin of PUBLIC_URL', () => {
    expect(parseSettings({ PUBLIC_URL: 'https://facet.example/' }).publicUrl).toBe('https://facet.example');
  });

  it('[I23] mail needs a server, a sender and an address of our own', () => {
    const whole = { SMTP_URL: 'smtps://mail.example.com', MAIL_FROM: 'f@example.com', PUBLIC_URL: 'https://f.example' };
    expect(parseSettings(whole).mail).toEqual({ url: 'smtps://mail.example.com', from: 'f@example.com' });
    expect(() => parseSettings({ ...whole, PUBLIC_URL: '' })).toThrow('SMTP_URL needs PUBLIC_URL');
    expect(() => parseSettings({ ...whole, MAIL_FROM: '' })).toThrow('SMTP_URL needs MAIL_FROM');
    expect(() => parseSettings({ ...whole, SMTP_URL: 'https://mail.example.com' })).toThrow(/^SMTP_URL must/);
  });

  it('[I40] an OpenID provider needs its client and an address of our own', () => {
    const whole = {
      OIDC_ISSUER: 'https://login.example.com',
      OIDC_CLIENT_ID: 'facet',
      OIDC_CLIENT_SECRET: 's',
      PUBLIC_URL: 'https://f.example',
    };
    const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = whole;
    expect(parseSettings(whole).oidc).toEqual({ issuer, clientId, clientSecret });
    for (const name of ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'PUBLIC_URL']) {
      expect(() => parseSettings({ ...whole, [name]: '' })).toThrow(/^OIDC_ISSUER needs/);
    }
    expect(() => parseSettings({ ...whole, OIDC_ISSUER: 'login' })).toThrow(/^OIDC_ISSUER must/);
  });

  it('[V10] say how long versions are kept', () => {
    expect(parseSettings({ VERSIONS_ALL_HOURS: '48', VERSIONS_DAILY_DAYS: '0' }).retention).toEqual({
      allHours: 48,
      dailyDays: 0,
    });
  });
});
