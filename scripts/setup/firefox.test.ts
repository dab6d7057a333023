import { expect, it, vi } from 'vitest';
import { ensureFirefox, findFirefox } from './firefox.mjs';

/** A Linux machine of root's with these programs, all of which start. */
function machine(programs: string[], env: NodeJS.ProcessEnv = {}) {
  const there = new Set(programs);
  const commands: string[] = [];
  return {
    commands,
    env,
    isRoot: true,
    isLinux: true,
    canSudo: () => false,
    onPath: (names: string[]) => names.filter((name) => there.has(name)).map((name) => `/usr/bin/${name}`),
    isWorking: (path: string) => there.has(path.replace('/usr/bin/', '')),
    async step(_name: string, command: string[]) {
      commands.push(command.join(' '));
      if (command.includes('install')) there.add('firefox-esr');
      return { code: 0 };
    },
  };
}

it('takes the Firefox that is named, else Debian’s, else any on PATH', () => {
  expect(findFirefox(machine(['firefox', '/opt/fx'], { FIREFOX: '/opt/fx' }))).toBe('/opt/fx');
  expect(findFirefox(machine(['firefox', 'firefox-esr']))).toBe('/usr/bin/firefox-esr');
  expect(findFirefox(machine(['firefox']))).toBe('/usr/bin/firefox');
});

it('does not replace the one that is named by another', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const here = machine(['firefox', 'apt-get'], { FIREFOX: '/opt/none' });
  expect(await ensureFirefox(here)).toBeUndefined();
  expect(here.commands).toEqual([]);
  expect(error).toHaveBeenCalledWith('FIREFOX names "/opt/none", which does not start.');
  error.mockRestore();
});

it('installs the system’s, with a screen for it', async () => {
  const here = machine(['apt-get']);
  expect(await ensureFirefox(here)).toBe('/usr/bin/firefox-esr');
  expect(here.commands).toEqual([
    'env DEBIAN_FRONTEND=noninteractive apt-get update -q',
    'env DEBIAN_FRONTEND=noninteractive apt-get install -y -q -o DPkg::Lock::Timeout=300 firefox-esr xvfb libgl1',
  ]);
});

it('says what was tried when there is none', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(await ensureFirefox(machine([]))).toBeUndefined();
  expect(error.mock.calls[0]?.[0]).toMatch(/^No Firefox\. Tried: firefox-esr, firefox on PATH\./);
  error.mockRestore();
});
