import { describe, expect, it, vi } from 'vitest';
import { ensureChromium, findChromium } from './chromium.mjs';

/** A Linux machine with these programs on PATH; a Chromium among them starts only when it is in `working`. */
function machine({ programs = [] as string[], working = [] as string[], isRoot = true, env = {}, canSudo = false }) {
  const there = new Set(programs);
  const starts = new Set(working);
  const commands: string[] = [];
  return {
    commands,
    env,
    isRoot,
    isLinux: true,
    canSudo: () => canSudo,
    onPath: (names: string[]) => names.filter((name) => there.has(name)).map((name) => `/usr/bin/${name}`),
    isWorking: (path: string) => starts.has(path),
    playwrightsOwn: () => '/cache/playwright/chrome',
    /** What installing does on this machine; nothing, unless a test replaces it. */
    install: (_command: string) => {},
    async step(_name: string, command: string[]) {
      commands.push(command.join(' '));
      this.install(command.join(' '));
      return { code: 0 };
    },
    add(name: string, path = `/usr/bin/${name}`) {
      there.add(name);
      starts.add(path);
    },
  };
}

describe('finding a Chromium', () => {
  it('prefers the one that CHROMIUM names', () => {
    const env = { CHROMIUM: '/opt/c' };
    expect(findChromium(machine({ programs: ['chromium'], working: ['/usr/bin/chromium', '/opt/c'], env }))).toBe(
      '/opt/c',
    );
  });

  it('does not replace the one that CHROMIUM names by another', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const here = machine({ programs: ['chromium'], working: ['/usr/bin/chromium'], env: { CHROMIUM: '/opt/none' } });
    expect(await ensureChromium(here)).toBeUndefined();
    expect(here.commands).toEqual([]);
    expect(error).toHaveBeenCalledWith('CHROMIUM names "/opt/none", which does not start.');
    error.mockRestore();
  });

  it('passes over one that does not start, such as the stub of a snap', () => {
    const programs = ['chromium-browser', 'google-chrome'];
    expect(findChromium(machine({ programs, working: ['/usr/bin/google-chrome'] }))).toBe('/usr/bin/google-chrome');
  });

  it('prefers one without a window', () => {
    const programs = ['chromium', 'chromium-headless-shell'];
    const working = programs.map((name) => `/usr/bin/${name}`);
    expect(findChromium(machine({ programs, working }))).toBe('/usr/bin/chromium-headless-shell');
  });

  it("takes Playwright's own when the machine has none", () => {
    expect(findChromium(machine({ working: ['/cache/playwright/chrome'] }))).toBe('/cache/playwright/chrome');
  });
});

describe('installing a Chromium', () => {
  it('installs nothing when there is one', async () => {
    const here = machine({ programs: ['chromium', 'apt-get'], working: ['/usr/bin/chromium'] });
    expect(await ensureChromium(here)).toBe('/usr/bin/chromium');
    expect(here.commands).toEqual([]);
  });

  it("installs the system's package without asking", async () => {
    const here = machine({ programs: ['apt-get'] });
    here.install = (command) => command.endsWith(' chromium-headless-shell') && here.add('chromium-headless-shell');
    expect(await ensureChromium(here)).toBe('/usr/bin/chromium-headless-shell');
    expect(here.commands).toEqual([
      'env DEBIAN_FRONTEND=noninteractive apt-get update -q',
      'env DEBIAN_FRONTEND=noninteractive apt-get install -y -q -o DPkg::Lock::Timeout=300 chromium-headless-shell',
    ]);
  });

  it('installs the whole one where there is no package without a window', async () => {
    const here = machine({ programs: ['apt-get'] });
    here.install = (command) => command.endsWith(' chromium') && here.add('chromium');
    expect(await ensureChromium(here)).toBe('/usr/bin/chromium');
    expect(here.commands).toHaveLength(4);
  });

  it('uses sudo only where it asks for no password', async () => {
    const here = machine({ programs: ['dnf'], isRoot: false, canSudo: true });
    here.install = () => here.add('chromium-browser');
    expect(await ensureChromium(here)).toBe('/usr/bin/chromium-browser');
    expect(here.commands).toEqual(['sudo -n env DEBIAN_FRONTEND=noninteractive dnf install -y chromium']);
  });

  it("falls back to Playwright's own where it may not install", async () => {
    const here = machine({ programs: ['apt-get'], isRoot: false });
    here.install = () => here.add('chrome', '/cache/playwright/chrome');
    expect(await ensureChromium(here)).toBe('/cache/playwright/chrome');
    expect(here.commands).toHaveLength(1);
    expect(here.commands[0]).toMatch(/cli\.js install chromium$/);
  });

  it("installs the libraries of Playwright's own before it, where it may", async () => {
    const here = machine({});
    here.install = (command) =>
      command.endsWith('cli.js install chromium') && here.add('chrome', '/cache/playwright/chrome');
    expect(await ensureChromium(here)).toBe('/cache/playwright/chrome');
    expect(here.commands[0]).toMatch(/cli\.js install-deps chromium$/);
  });

  it('names what was tried when nothing helped', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await ensureChromium(machine({ programs: ['apt-get'] }))).toBeUndefined();
    expect(error.mock.calls[0]?.[0]).toMatch(
      /on PATH; apt-get install chromium-headless-shell; apt-get install chromium; npx playwright install chromium\./,
    );
    error.mockRestore();
  });
});
