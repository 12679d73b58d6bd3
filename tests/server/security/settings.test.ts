import { describe, expect, it } from 'vitest';
import { readSettings, SettingsError } from '../../../server/env.ts';

describe('settings', () => {
  it('are for this machine alone where nothing is set', () => {
    expect(readSettings({})).toMatchObject({ host: '127.0.0.1', port: 4173, token: undefined, hosts: [] });
  });

  it('count empty variables as not set', () => {
    expect(readSettings({ PORT: '', HOST: ' ', DATABASE_URL: '', CADRAGE_TOKEN: '' })).toEqual(
      readSettings({}),
    );
  });

  it('are read from the environment', () => {
    expect(
      readSettings({
        HOST: '0.0.0.0',
        PORT: '8080',
        DATABASE_URL: 'postgres://u:p@db/cadrage',
        CADRAGE_DATA: '/srv/data',
        CADRAGE_TOKEN: '0123456789abcdef',
        CADRAGE_HOSTS: 'a.example, b.example',
        LOG_LEVEL: 'debug',
      }),
    ).toMatchObject({
      host: '0.0.0.0',
      port: 8080,
      databaseUrl: 'postgres://u:p@db/cadrage',
      dataDir: '/srv/data',
      token: '0123456789abcdef',
      hosts: ['a.example', 'b.example'],
      logLevel: 'debug',
    });
  });

  it.each(['localhost', '127.0.0.1', '127.0.0.2', '::1'])('need no token on %s', (HOST) => {
    expect(readSettings({ HOST }).token).toBeUndefined();
  });

  it.each([
    [{ HOST: '0.0.0.0' }, /^HOST=0\.0\.0\.0 lets other machines in: set CADRAGE_TOKEN/],
    [{ HOST: '::' }, /set CADRAGE_TOKEN/],
    [{ HOST: '192.168.1.7' }, /set CADRAGE_TOKEN/],
    [{ HOST: 'localhost.evil.example' }, /set CADRAGE_TOKEN/],
    [{ HOST: '127.0.0.1.evil.example' }, /set CADRAGE_TOKEN/],
    [{ HOST: '0.0.0.0', CADRAGE_TOKEN: 'short' }, /at least 16 characters/],
    [{ CADRAGE_TOKEN: 'with spaces in between' }, /without spaces/],
    [{ PORT: 'http' }, /^PORT must be a number/],
    [{ PORT: '70000' }, /^PORT must be a number from 0 to 65535/],
    [{ PORT: '80.5' }, /^PORT must be/],
    [{ DATABASE_URL: 'mysql://x' }, /^DATABASE_URL must begin with postgres/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be/],
  ])('%j is refused in a sentence', (environment, sentence) => {
    const read = () => readSettings(environment as Record<string, string>);
    expect(read).toThrow(SettingsError);
    expect(read).toThrow(sentence);
  });
});
