import type { Locator, Page } from '@playwright/test'
import { expect } from './test.ts'

/** Goes on with Tab until this has the focus, which can be seen. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor()
  for (let presses = 0; presses < 60 && !(await isFocused(target)); presses += 1) await page.keyboard.press('Tab')
  await expect(target).toBeFocused()
  const ring = await target.evaluate((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    return element.matches(':focus-visible') && outlineStyle !== 'none' ? Number.parseFloat(outlineWidth) : 0
  })
  expect(ring, 'the width of the ring around what has the focus').toBeGreaterThan(0)
}

const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement)
