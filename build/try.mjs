// `npm run try -- "“No,” the mayor said."` prints the words as marked text, ready for a fixture.

import { spawnSync } from 'node:child_process'
import { argv, execPath, exit, stderr } from 'node:process'
import { buildAll } from './build.mjs'

const words = argv.slice(2).join(' ')
if (!words) {
  stderr.write('Use: npm run try -- "text"\n')
  exit(2)
}
await buildAll()
const { status } = spawnSync(execPath, ['dist/cli.js', 'annotate', '-'], { input: words, stdio: ['pipe', 'inherit', 'inherit'] })
exit(status ?? 1)
