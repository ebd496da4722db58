import { defineConfig } from '@playwright/test'

/**
 * Chromium's new headless mode opens a whole window for every visitor, with two hidden pages for the lists under its address
 * bar: half of what a new visitor costs. Switched off here, with what Playwright 1.65 switches off itself, because Chromium
 * reads only the last list it is given.
 */
const UNUSED_FEATURES = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'],
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...[
    'HttpsFirstBalancedModeAutoEnable',
    'LensOverlay',
    'MediaRouter',
    'PaintHolding',
    'ThirdPartyStoragePartitioning',
  ],
  ...['AvoidCorsURLLoaderRestartOnRedirect', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled'],
  ...['PreconnectToSearch', 'TcpPortRandomizationWin'],
]

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../.cache/journeys',
  globalSetup: './support/start-portal.ts',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // Several times what the longest takes when the machine is free; nobody waits for it unless something hangs.
  timeout: 180_000,
  expect: { timeout: 10_000 },
  use: {
    // Set by the global set-up, which runs before the workers read this file.
    baseURL: process.env.PORTAL_URL,
    browserName: 'chromium',
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    screenshot: 'only-on-failure',
    // A recording of every step costs as much as the steps; `TRACE=1 npm test -- journeys/<part of a name>` makes one.
    trace: process.env.TRACE ? 'on' : 'off',
    launchOptions: {
      executablePath: process.env.CHROMIUM || undefined,
      args: [
        ...['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
        `--disable-features=${UNUSED_FEATURES.join(',')}`,
      ],
    },
  },
})
