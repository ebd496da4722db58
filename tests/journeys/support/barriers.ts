import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './test.ts'

/**
 * Axe finds no barrier in the page as it stands. It runs in the page itself and keeps no account of what holds: no page has
 * frames, and for those its other mode hands every account to a blank page of its own, at twice the price.
 */
export async function expectNoBarriers(page: Page, where = page.url()): Promise<void> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  const { violations } = await axe.analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    `barriers on ${where}`,
  ).toEqual([])
}
