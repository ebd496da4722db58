import { expect, test } from 'vitest'
import { localPath } from '#app/http/start-page.ts'

test.each(['/werkgever', '/werkmatcher/kandidaten/1?pagina=2', '/'])('%s is a page of ours', (path) => {
  expect(localPath(path)).toBe(path)
})

test.each([
  '//elders.example',
  '/\\elders.example',
  'https://elders.example',
  'javascript:alert(1)',
  '/\t/elders.example',
  'werkgever',
  '',
  null,
  undefined,
])('%j leads elsewhere', (path) => {
  expect(localPath(path)).toBeNull()
})
