// Writes today's answers into the fixtures. Read the diff before you commit it.

import { env } from 'node:process'
import { startVitest } from 'vitest/node'

env.ACCEPT = '1'
await startVitest('test', ['tests/fixtures.test.ts'], { run: true })
