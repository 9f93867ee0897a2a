import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    fileParallelism: false, // two browsers at once starve a small machine
    retry: 2, // a real browser on a busy machine may miss a beat; what is broken fails three times
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
