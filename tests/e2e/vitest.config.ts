import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    fileParallelism: false, // two browsers at once starve a small machine
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
